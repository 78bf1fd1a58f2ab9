//! An integration runtime.

use std::sync::Arc;

use datafactory_client::v2::{operations, requests, types};

use crate::client::Factory;
use crate::error::{Error, Result};
use crate::request::Request;
use crate::waiter::{LongRunning, Waiter};

/// An integration runtime. Cheap to clone; making one sends nothing, and the runtime need not exist.
///
/// The pages of the documentation: *Integration Runtimes*.
#[derive(Clone, Debug)]
pub struct IntegrationRuntimeClient {
    factory: Factory,
    name: Arc<str>,
}

impl IntegrationRuntimeClient {
    pub(super) fn new(factory: &Factory, name: &str) -> Result<Self> {
        operations::INTEGRATION_RUNTIME_NAME.check(name).map_err(Error::invalid_name)?;
        Ok(Self { factory: factory.clone(), name: name.into() })
    }

    /// Creates the runtime or replaces its definition.
    pub fn create_or_update(
        &self,
        definition: &types::IntegrationRuntimeResource,
    ) -> Request<requests::IntegrationRuntimesCreateOrUpdate> {
        request!(
            self.factory,
            IntegrationRuntimesCreateOrUpdate {
                integration_runtime_name: self.name.to_string(),
                if_match: None,
                body: definition.clone(),
            }
        )
    }

    /// Gets the runtime's definition.
    pub fn get(&self) -> Request<requests::IntegrationRuntimesGet> {
        request!(
            self.factory,
            IntegrationRuntimesGet {
                integration_runtime_name: self.name.to_string(),
                if_none_match: None,
            }
        )
    }

    /// Changes when a self-hosted runtime updates itself.
    pub fn update(
        &self,
        change: &types::UpdateIntegrationRuntimeRequest,
    ) -> Request<requests::IntegrationRuntimesUpdate> {
        request!(
            self.factory,
            IntegrationRuntimesUpdate {
                integration_runtime_name: self.name.to_string(),
                body: change.clone(),
            }
        )
    }

    /// Deletes the runtime.
    pub fn delete(&self) -> Request<requests::IntegrationRuntimesDelete> {
        request!(
            self.factory,
            IntegrationRuntimesDelete { integration_runtime_name: self.name.to_string() }
        )
    }

    /// Gets the runtime's state, its nodes and what is wrong with them.
    pub fn status(&self) -> Request<requests::IntegrationRuntimesGetStatus> {
        request!(
            self.factory,
            IntegrationRuntimesGetStatus { integration_runtime_name: self.name.to_string() }
        )
    }

    /// Starts a managed runtime, which takes minutes; `and_wait()` on the request waits for it.
    pub fn start(&self) -> Request<requests::IntegrationRuntimesStart> {
        request!(
            self.factory,
            IntegrationRuntimesStart { integration_runtime_name: self.name.to_string() }
        )
    }

    /// Stops a managed runtime; `and_wait()` on the request waits for it.
    pub fn stop(&self) -> Request<requests::IntegrationRuntimesStop> {
        request!(
            self.factory,
            IntegrationRuntimesStop { integration_runtime_name: self.name.to_string() }
        )
    }
}

impl Request<requests::IntegrationRuntimesStart> {
    /// Sends the request and waits until the runtime has started. The end is its status.
    pub fn and_wait(self) -> Waiter<LongRunning<requests::IntegrationRuntimesStart>> {
        Waiter::new(LongRunning::new(self))
    }
}

impl Request<requests::IntegrationRuntimesStop> {
    /// Sends the request and waits until the runtime has stopped.
    pub fn and_wait(self) -> Waiter<LongRunning<requests::IntegrationRuntimesStop>> {
        Waiter::new(LongRunning::new(self))
    }
}
