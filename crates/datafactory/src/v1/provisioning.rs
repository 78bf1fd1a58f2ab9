//! Waits until the service has provisioned a resource.

use std::fmt;

use datafactory_client::Invoke;
use datafactory_client::v1::{requests, types};

use crate::error::{Error, ErrorKind, Result};
use crate::request::Request;
use crate::resource::{Get, ResourceClient};
use crate::response::Response;
use crate::waiter::{Polled, Waiter, Watch};

/// Gets a resource until its `provisioningState` is `Succeeded`. The result is the resource.
pub struct Provisioning<P, G> {
    put: Option<Request<P>>,
    get: Request<G>,
}

/// A resource with a provisioning state.
#[doc(hidden)]
pub trait Provisioned: fmt::Debug + Send {
    /// The state and the error message.
    fn state(&self) -> (Option<types::ProvisioningState>, Option<String>);
}

impl<P, G> Watch for Provisioning<P, G>
where
    P: Invoke,
    G: Invoke<Output = P::Output>,
    P::Output: Provisioned,
{
    type State = types::ProvisioningState;
    type End = Response<G::Output>;

    async fn poll_once(&mut self) -> Result<Polled<Self>> {
        let response = match self.put.take() {
            Some(put) => put.await?,
            None => {
                let Request { client, options, invocation } = &self.get;
                client.invoke(invocation, &options.for_follow_up()).await?
            }
        };
        let retry_after = response.retry_after();
        let (state, message) = response.state();
        // A resource without a state is complete.
        let state = state.unwrap_or(types::ProvisioningState::Succeeded);
        let end = match state {
            types::ProvisioningState::Succeeded => Some(response),
            types::ProvisioningState::Failed | types::ProvisioningState::Canceled => {
                let message = message.as_deref().unwrap_or("the service sent no message");
                let what = format!("provisioning ended as {}: {message}", state.as_str());
                return Err(Error::new(ErrorKind::Failed, what).during(G::OPERATION));
            }
            _ => None,
        };
        Ok(Polled { state, end, retry_after })
    }
}

macro_rules! provisioned {
    ($($type:ident: $put:ident, $get:ident { $($name:ident)? $(; $option:ident)? })*) => {$(
        impl Provisioned for types::$type {
            fn state(&self) -> (Option<types::ProvisioningState>, Option<String>) {
                // As JSON, because the definition of a dataset is a union of many types.
                let properties = serde_json::to_value(&self.properties).unwrap_or_default();
                let string = |name: &str| properties[name].as_str();
                (string("provisioningState").map(Into::into), string("errorMessage").map(Into::into))
            }
        }

        impl Request<requests::$put> {
            /// Sends the request and waits until the resource is provisioned.
            ///
            /// # Errors
            ///
            /// The errors of the request; [`ErrorKind::Failed`] with the service's message if provisioning fails.
            pub fn and_wait(self) -> Waiter<Provisioning<requests::$put, requests::$get>> {
                let put = &self.invocation;
                let get = requests::$get {
                    subscription_id: put.subscription_id.clone(),
                    resource_group_name: put.resource_group_name.clone(),
                    data_factory_name: put.data_factory_name.clone(),
                    $($name: put.$name.clone(),)?
                    $($option: None,)?
                };
                let mut get = Request::new(&self.client, get);
                get.options = self.options.for_follow_up();
                Waiter::new(Provisioning { put: Some(self), get })
            }
        }
    )*};
}

provisioned! {
    Dataset: DatasetsCreateOrUpdate, DatasetsGet { dataset_name; if_match }
    Pipeline: PipelinesCreateOrUpdate, PipelinesGet { pipeline_name }
    Factory: FactoriesCreateOrUpdate, FactoriesGet {}
    LinkedService: LinkedServicesCreateOrUpdate, LinkedServicesGet { linked_service_name }
    Gateway: GatewaysCreateOrUpdate, GatewaysGet { gateway_name }
    Hub: HubsCreateOrUpdate, HubsGet { hub_name }
}

impl<R> ResourceClient<R>
where
    R: Get<Request: Invoke<Output: Provisioned>>,
{
    /// Waits until the service has provisioned the latest definition of the resource.
    ///
    /// # Errors
    ///
    /// The errors of [`ResourceClient::get`]; [`ErrorKind::Failed`] with the service's message if provisioning
    /// fails.
    pub fn provisioned(&self) -> Waiter<Provisioning<R::Request, R::Request>> {
        Waiter::new(Provisioning { put: None, get: self.get() })
    }
}
