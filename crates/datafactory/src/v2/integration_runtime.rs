//! An integration runtime.

use std::sync::Arc;

use datafactory_client::v2::{operations, types};
use datafactory_core::Operation;

use crate::client::Factory;
use crate::error::{Error, Result};
use crate::request::Request;
use crate::request::private::{Answered, Api, Invoke};

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

    /// Gets the runtime's state, its nodes and what is wrong with them.
    pub fn status(&self) -> Request<GetIntegrationRuntimeStatus> {
        Request::new(
            &self.factory.client,
            GetIntegrationRuntimeStatus { integration_runtime: self.clone() },
        )
    }
}

/// Gets the status of an integration runtime: `IntegrationRuntimes_GetStatus`.
#[derive(Clone, Debug)]
pub struct GetIntegrationRuntimeStatus {
    integration_runtime: IntegrationRuntimeClient,
}

impl Invoke for GetIntegrationRuntimeStatus {
    type Output = types::IntegrationRuntimeStatusResponse;
    const OPERATION: &'static Operation = &operations::INTEGRATION_RUNTIMES_GET_STATUS;

    async fn invoke(&self, api: Api) -> Answered<Self::Output> {
        let (subscription_id, resource_group, factory) = self.integration_runtime.factory.path();
        let name = &self.integration_runtime.name;
        api.v2()
            .integration_runtimes_get_status(subscription_id, resource_group, factory, name)
            .await
    }
}
