//! Azure Data Factory, in process or on a port.
//!
//! An [`Emulator`] answers every operation of the documents as the service does, as far as that is known,
//! with no Azure account: V1 datasets whose slices move with the clock, V2 pipelines whose runs end. It is
//! driven by the generated operation table and types, so it cannot drift from them.
//!
//! There are three doors to one room. As a [`Transport`] it serves a client in the same process; a
//! [`Door`] opens it on a port, by http or by https. Behind them, `service` finds the operation and asks
//! its handler in `v1` or `v2`, which sees one `exchange` and the `store` as it is at that moment.
//!
//! Nothing runs in the background. What goes on, a pipeline run or the making of a dataset, is a function of
//! what was asked, of the `scenario` and of the `clock`; it is worked out when somebody looks. So a
//! test can step the clock, and the same scenario gives the same answers.

mod certificate;
mod clock;
mod door;
mod exchange;
mod faults;
mod page;
mod scenario;
mod service;
mod store;
mod v1;
mod v2;

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use bytes::Bytes;
use datafactory_core::{BoxFuture, Transport, TransportError, TransportErrorKind};
use http::{Request, Response};

pub use certificate::{Certificate, CertificateError};
pub use clock::Clock;
pub use door::Door;
pub use scenario::{Scenario, ScenarioError};
pub use store::StoreError;

use service::State;

/// The service. Clones are the same one.
#[derive(Clone)]
pub struct Emulator {
    state: Arc<Mutex<State>>,
    settings: Arc<Settings>,
}

/// What an emulator is made of.
#[derive(Clone, Debug, Default)]
pub(crate) struct Settings {
    pub(crate) clock: Clock,
    pub(crate) scenario: Scenario,
    pub(crate) token: Option<String>,
    pub(crate) data: Option<PathBuf>,
}

impl Default for Emulator {
    fn default() -> Self {
        Self::with(Settings::default(), store::Store::in_memory())
    }
}

impl std::fmt::Debug for Emulator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Emulator").field("clock", &self.settings.clock).finish_non_exhaustive()
    }
}

impl Emulator {
    /// An emulator with nothing in it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Settings of an emulator.
    pub fn builder() -> EmulatorBuilder {
        EmulatorBuilder::default()
    }

    /// The clock, to be stepped.
    pub fn clock(&self) -> &Clock {
        &self.settings.clock
    }

    fn with(settings: Settings, store: store::Store) -> Self {
        let state = State::new(&settings, store);
        Self { state: Arc::new(Mutex::new(state)), settings: Arc::new(settings) }
    }

    /// Answers one request, or does to it what the scenario says goes wrong.
    pub(crate) async fn answer(&self, request: Request<Bytes>) -> Result<Response<Bytes>, Dropped> {
        let began = Instant::now();
        let answer = self.answer_or_fail(&request).await;
        tracing::info!(
            method = %request.method(),
            target = %request.uri().path_and_query().map(|it| it.as_str()).unwrap_or_default(),
            status = answer.as_ref().map_or(0, |answer| answer.status().as_u16()),
            microseconds = began.elapsed().as_micros() as u64,
            "request"
        );
        answer
    }

    async fn answer_or_fail(&self, request: &Request<Bytes>) -> Result<Response<Bytes>, Dropped> {
        let settings = &*self.settings;
        let Some(fault) = self.locked().fault(settings, request) else {
            return Ok(self.locked().answer(settings, request));
        };
        if !fault.delay().is_zero() {
            tokio::time::sleep(fault.delay()).await;
        }
        if fault.drops_before() {
            return Err(Dropped);
        }
        let mut state = self.locked();
        if let Some(refusal) = fault.before(&settings.clock.now().into()) {
            return Ok(state.refuse(settings, request, refusal));
        }
        let answer = state.answer(settings, request);
        if fault.drops_after() {
            return Err(Dropped);
        }
        Ok(match fault.after() {
            Some(refusal) => state.refuse(settings, request, refusal),
            None => fault.spoil(answer),
        })
    }

    pub(crate) fn locked(&self) -> std::sync::MutexGuard<'_, State> {
        // A handler that panicked has not committed anything.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The connection ends without an answer, because the scenario says so.
#[derive(Debug)]
pub(crate) struct Dropped;

impl std::fmt::Display for Dropped {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the scenario drops this connection")
    }
}

impl std::error::Error for Dropped {}

impl Transport for Emulator {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move {
            self.answer(request)
                .await
                .map_err(|error| TransportError::new(TransportErrorKind::Interrupted, error))
        })
    }
}

/// Settings of an [`Emulator`].
#[must_use]
#[derive(Debug, Default)]
pub struct EmulatorBuilder {
    settings: Settings,
    clock: Option<Clock>,
}

impl EmulatorBuilder {
    /// What time it is; the scenario's clock unless set, and real time if that has none.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = Some(clock);
        self
    }

    /// What is there at the start, how long things take, and what goes wrong. Factories that are in the
    /// folder already stay as they are.
    pub fn scenario(mut self, scenario: Scenario) -> Self {
        self.settings.scenario = scenario;
        self
    }

    /// Refuses requests without this bearer token, as the service does.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.settings.token = Some(token.into());
        self
    }

    /// Keeps everything in this folder, and begins with what is there. What was acknowledged is on the
    /// disk.
    pub fn data(mut self, folder: impl Into<PathBuf>) -> Self {
        self.settings.data = Some(folder.into());
        self
    }

    /// Makes the emulator.
    ///
    /// # Errors
    ///
    /// When the folder cannot be read or written, or holds something else.
    pub fn build(mut self) -> Result<Emulator, StoreError> {
        self.settings.clock = self.clock.unwrap_or_else(|| self.settings.scenario.clock());
        let store = match &self.settings.data {
            Some(folder) => store::Store::on_disk(folder)?,
            None => store::Store::in_memory(),
        };
        let emulator = Emulator::with(self.settings, store);
        emulator.locked().plant(&emulator.settings)?;
        Ok(emulator)
    }
}
