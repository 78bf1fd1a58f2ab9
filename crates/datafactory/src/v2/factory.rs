//! A factory of API version `2018-06-01`.

use datafactory_client::v2::{operations, requests, types};

use super::{DataFlowDebugSessionClient, FactoryClient, PipelineRunClient, run_query};
use crate::client::{Client, Factory};
use crate::error::{Error, Result};
use crate::request::Request;

impl FactoryClient {
    pub(crate) fn of(
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
        Ok(Self::new(factory))
    }

    /// Makes a handle for a pipeline run: to get it, wait for it or cancel it.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidName`](crate::ErrorKind::InvalidName) if the id is invalid in a URL.
    pub fn pipeline_run(&self, run_id: &str) -> Result<PipelineRunClient> {
        operations::RUN_ID.check(run_id).map_err(Error::invalid_name)?;
        Ok(PipelineRunClient::new(&self.factory, run_id))
    }

    /// Lists pipeline runs. By default these are the runs of the last 45 days, which is how long the
    /// service keeps them.
    pub fn pipeline_runs(&self) -> Request<requests::PipelineRunsQueryByFactory> {
        request!(self.factory, PipelineRunsQueryByFactory { body: run_query::kept() })
    }

    /// Lists the runs of all triggers. By default these are the runs of the last 45 days, which is how long
    /// the service keeps them.
    pub fn trigger_runs(&self) -> Request<requests::TriggerRunsQueryByFactory> {
        request!(self.factory, TriggerRunsQueryByFactory { body: run_query::kept() })
    }

    /// Makes a handle for the debug sessions of data flows.
    pub fn data_flow_debug_session(&self) -> DataFlowDebugSessionClient {
        DataFlowDebugSessionClient::new(self.factory.clone())
    }
}

impl Client {
    /// Lists the factories of a subscription.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidName`](crate::ErrorKind::InvalidName) if the id is invalid in a URL.
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

    /// Lists the operations of the resource provider.
    pub fn operations(&self) -> Request<requests::OperationsList> {
        Request::new(self, requests::OperationsList {})
    }

    /// Connects a factory in this location, such as `westeurope`, to a Git repository.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidName`](crate::ErrorKind::InvalidName) if the id or the location is invalid.
    pub fn configure_factory_repo(
        &self,
        subscription_id: &str,
        location: &str,
        repository: &types::FactoryRepoUpdate,
    ) -> Result<Request<requests::FactoriesConfigureFactoryRepo>> {
        operations::SUBSCRIPTION_ID.check(subscription_id).map_err(Error::invalid_name)?;
        operations::LOCATION_ID.check(location).map_err(Error::invalid_name)?;
        let request = requests::FactoriesConfigureFactoryRepo {
            subscription_id: subscription_id.to_owned(),
            location_id: location.to_owned(),
            body: repository.clone(),
        };
        Ok(Request::new(self, request))
    }

    /// Gets the value of a feature in a location, such as `westeurope`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidName`](crate::ErrorKind::InvalidName) if the id or the location is invalid.
    pub fn feature_value(
        &self,
        subscription_id: &str,
        location: &str,
        feature: &types::ExposureControlRequest,
    ) -> Result<Request<requests::ExposureControlGetFeatureValue>> {
        operations::SUBSCRIPTION_ID.check(subscription_id).map_err(Error::invalid_name)?;
        operations::LOCATION_ID.check(location).map_err(Error::invalid_name)?;
        let request = requests::ExposureControlGetFeatureValue {
            subscription_id: subscription_id.to_owned(),
            location_id: location.to_owned(),
            body: feature.clone(),
        };
        Ok(Request::new(self, request))
    }
}
