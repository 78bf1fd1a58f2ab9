//! A factory of API version `2018-06-01`.

use datafactory_client::v2::operations;

use super::{IntegrationRuntimeClient, PipelineClient};
use crate::client::{Client, Factory};
use crate::error::Result;

/// A factory of API version `2018-06-01`. Cheap to clone; making one sends nothing.
#[derive(Clone, Debug)]
pub struct FactoryClient {
    factory: Factory,
}

impl FactoryClient {
    pub(crate) fn new(
        client: &Client,
        subscription_id: &str,
        resource_group: &str,
        factory: &str,
    ) -> Result<Self> {
        let factory = Factory::new(
            client,
            [
                (&operations::SUBSCRIPTION_ID, subscription_id),
                (&operations::RESOURCE_GROUP_NAME, resource_group),
                (&operations::FACTORY_NAME, factory),
            ],
        )?;
        Ok(Self { factory })
    }

    /// A pipeline of this factory; it need not exist.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidName`](crate::ErrorKind::InvalidName) if the name breaks the documented rules.
    pub fn pipeline(&self, name: &str) -> Result<PipelineClient> {
        PipelineClient::new(&self.factory, name)
    }

    /// An integration runtime of this factory; it need not exist.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidName`](crate::ErrorKind::InvalidName) if the name breaks the documented rules.
    pub fn integration_runtime(&self, name: &str) -> Result<IntegrationRuntimeClient> {
        IntegrationRuntimeClient::new(&self.factory, name)
    }
}
