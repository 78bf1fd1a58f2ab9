//! What goes wrong on purpose.

use std::time::Duration;

use bytes::Bytes;
use datafactory_core::Operation;
use http::Response;

use crate::Dropped;
use crate::scenario::Scenario;

/// How often each fault of the scenario has struck.
#[derive(Debug, Default)]
pub(crate) struct Faults;

/// One thing that goes wrong with one request.
#[derive(Clone, Debug)]
pub(crate) struct Fault;

/// What happens before a request is handled.
#[derive(Debug, Default)]
pub(crate) struct Before {
    delay: Duration,
    drop: bool,
    /// What is answered in place of handling the request.
    pub(crate) answer: Option<Response<Bytes>>,
}

impl Before {
    pub(crate) async fn act(&self) -> Result<(), Dropped> {
        if !self.delay.is_zero() {
            tokio::time::sleep(self.delay).await;
        }
        if self.drop { Err(Dropped) } else { Ok(()) }
    }
}

impl Faults {
    pub(crate) fn of(_: &Scenario) -> Self {
        Self
    }

    /// The next fault for a request of this operation, or of none.
    pub(crate) fn next(
        &mut self,
        _: &Scenario,
        _: Option<&'static Operation>,
        _: &mut fastrand::Rng,
    ) -> Option<Fault> {
        None
    }
}

impl Fault {
    /// What happens before the request is handled.
    pub(crate) fn before(&self) -> Before {
        Before::default()
    }

    /// What becomes of the answer.
    pub(crate) fn after(self, answer: Response<Bytes>) -> Result<Response<Bytes>, Dropped> {
        Ok(answer)
    }
}
