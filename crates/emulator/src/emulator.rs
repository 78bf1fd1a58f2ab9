//! The public type: it handles requests, applies faults, and serves pages; and its builder.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use bytes::Bytes;
use datafactory_core::{BoxFuture, Transport, TransportError, TransportErrorKind};
use http::{Method, Request, Response};
use serde_json::Value;

use crate::activity::{ActivityCall, Handler, Outcome};
use crate::clock::Clock;
use crate::page;
use crate::scenario::Scenario;
use crate::service::{Service, Settings, response};
use crate::store::{Store, StoreError};

/// The emulated service. Clones share their state.
#[derive(Clone)]
pub struct Emulator {
    service: Arc<Mutex<Service>>,
    clock: Clock,
}

impl Default for Emulator {
    fn default() -> Self {
        Self::of(Service::new(Settings::default()))
    }
}

impl std::fmt::Debug for Emulator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Emulator").field("clock", &self.clock).finish_non_exhaustive()
    }
}

impl Emulator {
    /// An empty emulator.
    pub fn new() -> Self {
        Self::default()
    }

    /// A builder with the default settings.
    pub fn builder() -> EmulatorBuilder {
        EmulatorBuilder::default()
    }

    /// The clock, for example to step it.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Raises an event, or a list of events, of a storage account or topic, in all V2 factories. Events have the Event
    /// Grid schema: `eventType`, `subject`, `topic`, `data`, `eventTime`. One with an `eventTime` in the future arrives
    /// then. One without a `topic` fires started triggers of every scope. Over a port, `POST /events` does the same.
    ///
    /// ```
    /// use datafactory_emulator::Emulator;
    /// use serde_json::json;
    ///
    /// let emulator = Emulator::new();
    /// emulator.raise(&json!({
    ///     "eventType": "Microsoft.Storage.BlobCreated",
    ///     "subject": "/blobServices/default/containers/in/blobs/2026/orders.csv",
    ///     "data": { "contentLength": 42 },
    /// }))?;
    /// # Ok::<(), datafactory_emulator::EventError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// `eventType` or `subject` is missing, `eventTime` is not a time, or too many events wait for their time.
    pub fn raise(&self, event: &Value) -> Result<(), EventError> {
        let raised = self.locked().raise(&event.to_string().into());
        raised.map(|_| ()).map_err(|refusal| EventError(refusal.message()))
    }

    fn of(service: Service) -> Self {
        let clock = service.clock().clone();
        Self { service: Arc::new(Mutex::new(service)), clock }
    }

    /// Handles one request, with the fault that the scenario defines for it.
    pub(crate) async fn respond(
        &self,
        request: Request<Bytes>,
    ) -> Result<Response<Bytes>, Dropped> {
        let began = Instant::now();
        let response = self.respond_or_fail(&request).await;
        tracing::info!(
            method = %request.method(),
            target = %request.uri().path_and_query().map(|it| it.as_str()).unwrap_or_default(),
            status = response.as_ref().map_or(0, |response| response.status().as_u16()),
            microseconds = began.elapsed().as_micros() as u64,
            "request"
        );
        response
    }

    async fn respond_or_fail(&self, request: &Request<Bytes>) -> Result<Response<Bytes>, Dropped> {
        let Some(fault) = self.locked().fault(request) else {
            return Ok(response_to(&mut self.locked(), request));
        };
        if !fault.delay().is_zero() {
            tokio::time::sleep(fault.delay()).await;
        }
        if fault.drops_before() {
            return Err(Dropped);
        }
        let mut service = self.locked();
        if let Some(refusal) = fault.before(&self.clock.now().into()) {
            return Ok(service.refuse(request, refusal));
        }
        let response = response_to(&mut service, request);
        if fault.drops_after() {
            return Err(Dropped);
        }
        Ok(match fault.after() {
            Some(refusal) => service.refuse(request, refusal),
            None => fault.spoil(response),
        })
    }

    fn locked(&self) -> MutexGuard<'_, Service> {
        // A handler that panicked has committed nothing.
        self.service.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A page, the control endpoint, or the response of the service.
fn response_to(service: &mut Service, request: &Request<Bytes>) -> Response<Bytes> {
    if request.method() == Method::POST && request.uri().path() == "/events" {
        let raised = service.authorized(request).and_then(|()| service.raise(request.body()));
        return response(raised.unwrap_or_else(|refusal| refusal.reply), service.now());
    }
    page::respond(service, request).unwrap_or_else(|| service.respond(request))
}

/// Why an event cannot be raised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventError(String);

impl std::fmt::Display for EventError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for EventError {}

/// The connection closes without a response, because the scenario defines so.
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
            self.respond(request)
                .await
                .map_err(|error| TransportError::new(TransportErrorKind::Interrupted, error))
        })
    }
}

/// Settings of an [`Emulator`].
#[must_use]
#[derive(Debug, Default)]
pub struct EmulatorBuilder {
    clock: Option<Clock>,
    scenario: Scenario,
    token: Option<String>,
    data: Option<PathBuf>,
    activities: BTreeMap<String, Handler>,
}

impl EmulatorBuilder {
    /// Sets the clock. The default is the scenario's clock, or real time if it has none.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = Some(clock);
        self
    }

    /// Sets the initial resources, the durations and the faults. Factories that [`EmulatorBuilder::data`] already
    /// holds stay unchanged.
    pub fn scenario(mut self, scenario: Scenario) -> Self {
        self.scenario = scenario;
        self
    }

    /// Supplies the results of activities that do external work. `name` is the name of an activity or of an activity
    /// type, alone or after its pipeline (`Nightly/Lookup`), or `Nightly/*`. It takes precedence over the scenario.
    /// The closure runs once per attempt, while the emulator handles the request that creates the run.
    ///
    /// ```
    /// use datafactory_emulator::{Emulator, Outcome};
    /// use serde_json::json;
    ///
    /// let emulator = Emulator::builder()
    ///     .activity("Lookup", |call| match call.name {
    ///         "Get Stages" => Outcome::succeeded(json!({ "count": 1, "value": [{ "id": 1 }] })),
    ///         _ => Outcome::failed("2100", format!("no data for {}", call.input)),
    ///     })
    ///     .build()?;
    /// # let _ = emulator;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn activity(
        mut self,
        name: &str,
        handler: impl Fn(&ActivityCall<'_>) -> Outcome + Send + Sync + 'static,
    ) -> Self {
        self.activities.insert(name.to_owned(), Handler(Arc::new(handler)));
        self
    }

    /// Rejects requests without this bearer token, as the service does.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Stores everything in this folder, and loads what it contains. A change is on disk before its response is
    /// sent.
    pub fn data(mut self, folder: impl Into<PathBuf>) -> Self {
        self.data = Some(folder.into());
        self
    }

    /// Builds the emulator.
    ///
    /// # Errors
    ///
    /// The folder cannot be read or written, or contains something else.
    pub fn build(mut self) -> Result<Emulator, StoreError> {
        for (name, handler) in std::mem::take(&mut self.activities) {
            self.scenario.handle(&name, handler);
        }
        let store = self.data.as_deref().map(Store::on_disk).transpose()?;
        // IDs from before a restart must not be used again.
        let starts = store.as_ref().map_or(0, Store::starts);
        let service = self.scenario.begin(self.clock, self.token, starts);
        let mut service =
            service.map_err(|error| StoreError::new("the scenario cannot be applied", error))?;
        if let Some(store) = store {
            let kept = service.keep_in(store);
            kept.map_err(|error| StoreError::new("the folder cannot be used", error))?;
        }
        Ok(Emulator::of(service))
    }
}

#[cfg(test)]
mod tests;
