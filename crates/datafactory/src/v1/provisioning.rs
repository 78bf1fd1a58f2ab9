//! Waiting until what was put is there.

use std::fmt;

use datafactory_client::Invoke;
use datafactory_client::v1::{requests, types};

use crate::error::{Error, ErrorKind, Result};
use crate::request::Request;
use crate::response::Response;
use crate::waiter::{Look, Waiter, Watch};

/// A resource that the service goes on creating after it has answered, looked at by getting it until its
/// `provisioningState` is `Succeeded`. The end is the resource.
pub struct Provisioning<P, G> {
    put: Option<Request<P>>,
    get: Request<G>,
}

/// What has a state of provisioning.
#[doc(hidden)]
pub trait Provisioned: fmt::Debug + Send {
    /// The state, and what went wrong.
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

    async fn look(&mut self) -> Result<Look<Self>> {
        let answer = match self.put.take() {
            Some(put) => put.await?,
            None => {
                let Request { client, options, invocation } = &self.get;
                client.invoke(invocation, &options.of_the_next()).await?
            }
        };
        let retry_after = answer.retry_after();
        let (state, message) = answer.state();
        // Some answers leave the state out: there is nothing to wait for then.
        let state = state.unwrap_or(types::ProvisioningState::Succeeded);
        let end = match state {
            types::ProvisioningState::Succeeded => Some(answer),
            types::ProvisioningState::Failed | types::ProvisioningState::Canceled => {
                let message = message.as_deref().unwrap_or("the service does not say why");
                let what = format!("provisioning has ended as {}: {message}", state.as_str());
                return Err(Error::new(ErrorKind::Failed, what).during(G::OPERATION));
            }
            _ => None,
        };
        Ok(Look { state, end, retry_after })
    }
}

macro_rules! provisioned {
    ($($type:ident: $put:ident, $get:ident { $($name:ident)? $(; $option:ident)? })*) => {$(
        impl Provisioned for types::$type {
            fn state(&self) -> (Option<types::ProvisioningState>, Option<String>) {
                // As JSON, because the definition of a dataset is a union of many types.
                let properties = serde_json::to_value(&self.properties).unwrap_or_default();
                let text = |name: &str| properties[name].as_str();
                (text("provisioningState").map(Into::into), text("errorMessage").map(Into::into))
            }
        }

        impl Request<requests::$put> {
            /// Sends the request and waits until the work is done, which the service goes on with after it
            /// has answered.
            ///
            /// # Errors
            ///
            /// As the request, and [`ErrorKind::Failed`] with the service's message if the work fails.
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
                get.options = self.options.of_the_next();
                Waiter::new(Provisioning { put: Some(self), get })
            }
        }
    )*};
}

provisioned! {
    Dataset: DatasetsCreateOrUpdate, DatasetsGet { dataset_name; if_match }
    Pipeline: PipelinesCreateOrUpdate, PipelinesGet { pipeline_name }
    Factory: FactoriesCreateOrUpdate, FactoriesGet {}
}

impl<G: Invoke<Output: Provisioned>> Provisioning<G, G> {
    /// Waits for what has been put before.
    pub(super) fn of(get: Request<G>) -> Waiter<Self> {
        Waiter::new(Self { put: None, get })
    }
}
