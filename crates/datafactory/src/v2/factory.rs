//! A factory of API version `2018-06-01`.

use datafactory_client::v2::{operations, requests, types};

use super::{IntegrationRuntimeClient, PipelineClient, PipelineRunClient, run_query};
use crate::client::{Client, Factory};
use crate::error::{Error, Result};
use crate::request::Request;

/// A factory of API version `2018-06-01`. Cheap to clone; making one sends nothing, and the factory need not
/// exist.
///
/// The pages of the documentation: *Factories*.
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

    /// Creates the factory or replaces its definition.
    pub fn create_or_update(
        &self,
        definition: &types::Factory,
    ) -> Request<requests::FactoriesCreateOrUpdate> {
        request!(self.factory, FactoriesCreateOrUpdate { if_match: None, body: definition.clone() })
    }

    /// Gets the factory.
    pub fn get(&self) -> Request<requests::FactoriesGet> {
        request!(self.factory, FactoriesGet { if_none_match: None })
    }

    /// Changes the factory's identity, tags or network access.
    pub fn update(
        &self,
        change: &types::FactoryUpdateParameters,
    ) -> Request<requests::FactoriesUpdate> {
        request!(self.factory, FactoriesUpdate { body: change.clone() })
    }

    /// Deletes the factory with everything in it.
    pub fn delete(&self) -> Request<requests::FactoriesDelete> {
        request!(self.factory, FactoriesDelete {})
    }

    /// A pipeline of this factory; it need not exist.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidName`](crate::ErrorKind::InvalidName) if the name breaks the documented rules.
    pub fn pipeline(&self, name: &str) -> Result<PipelineClient> {
        PipelineClient::new(&self.factory, name)
    }

    /// Lists the factory's pipelines.
    pub fn pipelines(&self) -> Request<requests::PipelinesListByFactory> {
        request!(self.factory, PipelinesListByFactory {})
    }

    /// A pipeline run of this factory: to look at it, to wait for it, or to cancel it.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidName`](crate::ErrorKind::InvalidName) if the id cannot stand in an address.
    pub fn pipeline_run(&self, run_id: &str) -> Result<PipelineRunClient> {
        operations::RUN_ID.check(run_id).map_err(Error::invalid_name)?;
        Ok(PipelineRunClient::new(&self.factory, run_id))
    }

    /// Lists the pipeline runs of the last 45 days, which is as long as the service keeps them, unless
    /// told otherwise.
    pub fn pipeline_runs(&self) -> Request<requests::PipelineRunsQueryByFactory> {
        request!(self.factory, PipelineRunsQueryByFactory { body: run_query::kept() })
    }

    /// An integration runtime of this factory; it need not exist.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidName`](crate::ErrorKind::InvalidName) if the name breaks the documented rules.
    pub fn integration_runtime(&self, name: &str) -> Result<IntegrationRuntimeClient> {
        IntegrationRuntimeClient::new(&self.factory, name)
    }

    /// Lists the factory's integration runtimes.
    pub fn integration_runtimes(&self) -> Request<requests::IntegrationRuntimesListByFactory> {
        request!(self.factory, IntegrationRuntimesListByFactory {})
    }
}

impl Client {
    /// Lists the factories of a subscription.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidName`](crate::ErrorKind::InvalidName) if the id cannot stand in an address.
    pub fn factories(&self, subscription_id: &str) -> Result<Request<requests::FactoriesList>> {
        operations::SUBSCRIPTION_ID.check(subscription_id).map_err(Error::invalid_name)?;
        let request = requests::FactoriesList { subscription_id: subscription_id.to_owned() };
        Ok(Request::new(self, request))
    }

    /// Lists the factories of a resource group.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidName`](crate::ErrorKind::InvalidName) if a name breaks the documented rules.
    pub fn factories_in(
        &self,
        subscription_id: &str,
        resource_group: &str,
    ) -> Result<Request<requests::FactoriesListByResourceGroup>> {
        operations::SUBSCRIPTION_ID.check(subscription_id).map_err(Error::invalid_name)?;
        operations::RESOURCE_GROUP_NAME.check(resource_group).map_err(Error::invalid_name)?;
        let request = requests::FactoriesListByResourceGroup {
            subscription_id: subscription_id.to_owned(),
            resource_group_name: resource_group.to_owned(),
        };
        Ok(Request::new(self, request))
    }
}
