//! A factory of API version `2015-10-01`.

use datafactory_client::v1::{operations, requests};

use super::FactoryClient;
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
                (&operations::DATA_FACTORY_NAME, factory),
            ],
        )?;
        Ok(Self::new(factory))
    }

    /// Lists all activity windows of the factory.
    pub fn activity_windows(&self) -> Request<requests::ActivityWindowsListByFactory> {
        request!(self.factory, ActivityWindowsListByFactory { body: Default::default() })
    }

    /// Gets a slice run by its id.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidName`](crate::ErrorKind::InvalidName) if the id is invalid in a URL.
    pub fn run(&self, id: &str) -> Result<Request<requests::RunsGet>> {
        operations::RUN_ID.check(id).map_err(Error::invalid_name)?;
        Ok(request!(self.factory, RunsGet { run_id: id.to_owned() }))
    }

    /// Gets the URL of the logs of a slice run. The URL contains a key that gives access to the logs.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidName`](crate::ErrorKind::InvalidName) if the id is invalid in a URL.
    pub fn run_log_info(&self, id: &str) -> Result<Request<requests::RunsGetLogInfo>> {
        operations::RUN_ID.check(id).map_err(Error::invalid_name)?;
        Ok(request!(self.factory, RunsGetLogInfo { run_id: id.to_owned() }))
    }
}

impl Client {
    /// Lists the factories of API version `2015-10-01` in a resource group.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidName`](crate::ErrorKind::InvalidName) if a name breaks the documented rules.
    pub fn factories_v1(
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
