//! The client and its settings, which all calls share.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use datafactory_core::{PathParameter, Transport};
use url::Url;

use crate::authorization::{Authorization, Origin};
use crate::error::{Error, Result};
use crate::http_transport::HttpTransport;
use crate::retry::{Bounds, RetryPolicy};
use crate::token::{Tokens, bearer};

const MAX_REPAIRS: usize = 1000;

/// One of Azure's clouds: where its Resource Manager is, and for what tokens must be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cloud {
    endpoint: Cow<'static, str>,
    scope: Cow<'static, str>,
}

impl Cloud {
    /// Azure's public cloud, the default.
    pub const PUBLIC: Self =
        Self::known("https://management.azure.com", "https://management.azure.com/.default");

    /// Azure Government of the United States.
    pub const US_GOVERNMENT: Self = Self::known(
        "https://management.usgovcloudapi.net",
        "https://management.usgovcloudapi.net/.default",
    );

    /// Azure in China, operated by 21Vianet.
    pub const CHINA: Self = Self::known(
        "https://management.chinacloudapi.cn",
        "https://management.chinacloudapi.cn/.default",
    );

    const fn known(endpoint: &'static str, scope: &'static str) -> Self {
        Self { endpoint: Cow::Borrowed(endpoint), scope: Cow::Borrowed(scope) }
    }

    /// Another cloud, with the scope of its tokens.
    pub fn new(endpoint: impl Into<String>, scope: impl Into<String>) -> Self {
        Self { endpoint: Cow::Owned(endpoint.into()), scope: Cow::Owned(scope.into()) }
    }
}

/// The entry to Data Factory. Cheap to clone; every clone shares one pool of connections.
#[derive(Clone)]
pub struct Client {
    pub(crate) shared: Arc<Shared>,
}

pub(crate) struct Shared {
    /// The endpoint without a slash at its end.
    pub(crate) endpoint: String,
    /// The endpoint's scheme, host and port.
    pub(crate) origin: String,
    pub(crate) authorization: Authorization,
    pub(crate) bounds: Bounds,
    pub(crate) max_repairs: usize,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("endpoint", &self.shared.endpoint).finish_non_exhaustive()
    }
}

impl Client {
    /// Starts a client for Azure's public cloud.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A factory of API version `2018-06-01`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidName`](crate::ErrorKind::InvalidName) if a name breaks the documented rules. Nothing is sent.
    #[cfg(feature = "v2")]
    pub fn factory(
        &self,
        subscription_id: &str,
        resource_group: &str,
        factory: &str,
    ) -> Result<crate::v2::FactoryClient> {
        crate::v2::FactoryClient::of(self, subscription_id, resource_group, factory)
    }

    /// A factory of API version `2015-10-01`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidName`](crate::ErrorKind::InvalidName) if a name breaks the documented rules. Nothing is sent.
    #[cfg(feature = "v1")]
    pub fn factory_v1(
        &self,
        subscription_id: &str,
        resource_group: &str,
        factory: &str,
    ) -> Result<crate::v1::FactoryClient> {
        crate::v1::FactoryClient::of(self, subscription_id, resource_group, factory)
    }
}

/// One factory: the client to reach it with and the names that lead to it, all checked.
#[derive(Clone, Debug)]
pub(crate) struct Factory {
    pub(crate) client: Client,
    names: Arc<[String; 3]>,
}

impl Factory {
    pub(crate) fn new(client: &Client, names: [(&'static PathParameter, &str); 3]) -> Result<Self> {
        for (parameter, name) in names {
            parameter.check(name).map_err(Error::invalid_name)?;
        }
        Ok(Self { client: client.clone(), names: Arc::new(names.map(|(_, name)| name.to_owned())) })
    }

    /// The subscription, the resource group and the factory.
    pub(crate) fn names(&self) -> (String, String, String) {
        let [subscription_id, resource_group, factory] = &*self.names;
        (subscription_id.clone(), resource_group.clone(), factory.clone())
    }
}

/// Settings of a [`Client`].
#[must_use]
#[derive(Default)]
pub struct ClientBuilder {
    cloud: Option<Cloud>,
    endpoint: Option<String>,
    allow_http: bool,
    bearer_token: Option<String>,
    #[cfg(feature = "azure_core")]
    credential: Option<Arc<dyn azure_core::credentials::TokenCredential>>,
    transport: Option<Arc<dyn Transport>>,
    user_agent: Option<String>,
    bounds: Bounds,
    max_response_bytes: Option<usize>,
    max_repairs: Option<usize>,
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").field("endpoint", &self.endpoint).finish_non_exhaustive()
    }
}

impl ClientBuilder {
    /// The cloud that the factories are in; [`Cloud::PUBLIC`] unless set.
    pub fn cloud(mut self, cloud: Cloud) -> Self {
        self.cloud = Some(cloud);
        self
    }

    /// The URL of the service, in place of the cloud's.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Allows an endpoint with plain http, if it is on this machine: for an emulator or a test.
    pub fn allow_loopback_http(mut self) -> Self {
        self.allow_http = true;
        self
    }

    /// Asks this credential for tokens, for the scope of the cloud.
    ///
    /// A token is kept, renewed five minutes before it expires by one task, and renewed at once, but only
    /// once for a call, if the service does not accept it. Others wait for that task if they have no valid
    /// token, and share its failure. While a token is valid, a credential that fails to renew it, or hangs,
    /// does no harm.
    ///
    /// Any credential of the crate `azure_identity` will do.
    #[cfg(feature = "azure_core")]
    pub fn credential(
        mut self,
        credential: Arc<dyn azure_core::credentials::TokenCredential>,
    ) -> Self {
        self.credential = Some(credential);
        self
    }

    /// Sends this bearer token with every request, in place of a credential's. Without either, requests
    /// are sent as they are.
    pub fn bearer_token(mut self, token: impl Into<String>) -> Self {
        self.bearer_token = Some(token.into());
        self
    }

    /// Sends requests by this transport instead of the built-in [`HttpTransport`].
    ///
    /// Tokens are added, and origins checked, before a request reaches it. The settings of the user agent
    /// and of the size of a response are the built-in transport's own.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// What stands before this crate's name in the `User-Agent` header.
    pub fn user_agent(mut self, application: impl Into<String>) -> Self {
        self.user_agent = Some(application.into());
        self
    }

    /// How long one try may take; 100 seconds unless set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.bounds.timeout = timeout;
        self
    }

    /// How long a call may take, with all of its tries and the waits between them; 5 minutes unless set.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.bounds.deadline = deadline;
        self
    }

    /// How requests are retried.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.bounds.retry = policy;
        self
    }

    /// How large a response body may be; 64 MiB unless set.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = Some(bytes);
        self
    }

    /// How many values of one response may have another JSON type than documented; 1000 by default. Each becomes one of the response's [`warnings`](crate::Response::warnings).
    pub fn max_repairs(mut self, values: usize) -> Self {
        self.max_repairs = Some(values);
        self
    }

    /// Returns an error for every value whose JSON type is not the documented one. Use it in tests.
    pub fn strict(self) -> Self {
        self.max_repairs(0)
    }

    /// Makes the client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if the endpoint is not an https URL (or an allowed one on this
    /// machine), if a value cannot stand in a header, or if TLS cannot be set up.
    pub fn build(self) -> Result<Client> {
        let cloud = self.cloud.unwrap_or(Cloud::PUBLIC);
        let endpoint = self.endpoint.as_deref().unwrap_or(&cloud.endpoint);
        let url = checked_endpoint(endpoint, self.allow_http)?;
        let mut tokens = Tokens::None;
        #[cfg(feature = "azure_core")]
        if let Some(credential) = self.credential {
            let scope = cloud.scope.clone().into_owned();
            tokens = Tokens::Credential(crate::token::credential::Cache::new(credential, scope));
        }
        if let Some(token) = &self.bearer_token {
            tokens = Tokens::Fixed(bearer(token)?);
        }
        let user_agent = match &self.user_agent {
            Some(application) => format!("{application} {}", crate::http_transport::USER_AGENT),
            None => crate::http_transport::USER_AGENT.to_owned(),
        };
        let transport = match self.transport {
            Some(transport) => transport,
            None => {
                let mut built_in = HttpTransport::builder().user_agent(user_agent);
                if let Some(bytes) = self.max_response_bytes {
                    built_in = built_in.max_response_bytes(bytes);
                }
                Arc::new(built_in.build()?)
            }
        };
        Ok(Client {
            shared: Arc::new(Shared {
                endpoint: url.as_str().trim_end_matches('/').to_owned(),
                origin: url.origin().ascii_serialization(),
                authorization: Authorization::new(transport, Origin::of(&url), tokens),
                bounds: self.bounds,
                max_repairs: self.max_repairs.unwrap_or(MAX_REPAIRS),
            }),
        })
    }
}

fn checked_endpoint(endpoint: &str, allow_http: bool) -> Result<Url> {
    let wrong = |why: String| {
        Error::configuration(format!("the endpoint `{}` {why}", endpoint.escape_debug()))
    };
    let url = Url::parse(endpoint).map_err(|error| wrong(format!("is no URL: {error}")))?;
    let loopback = match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost",
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => return Err(wrong("names no host".to_owned())),
    };
    let user = !url.username().is_empty() || url.password().is_some();
    if user || url.query().is_some() || url.fragment().is_some() {
        // It may be a secret, and is left out.
        let origin = url.origin().ascii_serialization();
        let what = format!("the endpoint at {origin} holds more than scheme, host, port and path");
        return Err(Error::configuration(what));
    }
    match url.scheme() {
        "https" => Ok(url),
        "http" if loopback && allow_http => Ok(url),
        "http" if loopback => {
            Err(wrong("is plain http: call `allow_loopback_http()` if that is meant".to_owned()))
        }
        _ => Err(wrong("is not https: a token would travel in the open".to_owned())),
    }
}
