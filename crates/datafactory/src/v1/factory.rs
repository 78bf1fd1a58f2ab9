//! A factory of API version `2015-10-01`.

use datafactory_client::v1::{operations, types};

use super::DatasetClient;
use crate::client::{Client, Factory};
use crate::error::Result;
use crate::request::Request;
use crate::request::private::{Answered, Api, Invoke};

/// A factory of API version `2015-10-01`. Cheap to clone; making one sends nothing.
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
                (&operations::DATA_FACTORY_NAME, factory),
            ],
        )?;
        Ok(Self { factory })
    }

    /// A dataset of this factory; it need not exist.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidName`](crate::ErrorKind::InvalidName) if the name breaks the documented rules.
    pub fn dataset(&self, name: &str) -> Result<DatasetClient> {
        DatasetClient::new(&self.factory, name)
    }

    /// Lists the factory's datasets, 100 a page; this is the first page.
    pub fn datasets(&self) -> Request<ListDatasets> {
        Request::new(
            &self.factory.client,
            ListDatasets { factory: self.factory.clone(), if_match: None },
        )
    }
}

/// Lists the datasets of a factory: `Datasets_List`.
#[derive(Clone, Debug)]
pub struct ListDatasets {
    factory: Factory,
    if_match: Option<String>,
}

impl Request<ListDatasets> {
    /// Answers only if the factory's entity tag is this one.
    pub fn if_match(mut self, etag: impl Into<String>) -> Self {
        self.invocation.if_match = Some(etag.into());
        self
    }
}

impl Invoke for ListDatasets {
    type Output = types::DatasetListResult;
    const OPERATION: &'static datafactory_core::Operation = &operations::DATASETS_LIST;

    async fn invoke(&self, api: Api) -> Answered<Self::Output> {
        let (subscription_id, resource_group, factory) = self.factory.path();
        let if_match = self.if_match.as_deref();
        api.v1().datasets_list(subscription_id, resource_group, factory, if_match).await
    }
}
