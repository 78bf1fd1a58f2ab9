//! The client and its settings, which apply to all calls.

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

const MAX_WARNINGS: usize = 1000;

/// An Azure cloud: the URL of its Resource Manager and the scope of its tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cloud {
    endpoint: Cow<'static, str>,
    scope: Cow<'static, str>,
}

impl Cloud {
    /// Azure's public cloud, the default.
    pub const PUBLIC: Self =
        Self::known("https://management.azure.com", "https://management.azure.com/.default");

    /// Azure Government (United States).
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

    /// Another cloud: the URL of its Resource Manager and the scope of its tokens.
    pub fn new(endpoint: impl Into<String>, scope: impl Into<String>) -> Self {
        Self { endpoint: Cow::Owned(endpoint.into()), scope: Cow::Owned(scope.into()) }
    }
}

/// The client for Data Factory. Cheap to clone; clones share one connection pool.
#[derive(Clone)]
pub struct Client {
    pub(crate) shared: Arc<Shared>,
}

pub(crate) struct Shared {
    /// The endpoint without a trailing slash.
    pub(crate) endpoint: String,
    /// The endpoint's scheme, host and port.
    pub(crate) origin: String,
    pub(crate) authorization: Authorization,
    pub(crate) bounds: Bounds,
    pub(crate) max_warnings: usize,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("endpoint", &self.shared.endpoint).finish_non_exhaustive()
    }
}

impl Client {
    /// Creates a builder with the default settings, for Azure's public cloud.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Makes a handle for a factory of API version `2018-06-01`.
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

    /// Makes a handle for a factory of API version `2015-10-01`.
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

/// One factory: the client, and the checked names of subscription, resource group and factory.
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
    max_warnings: Option<usize>,
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").field("endpoint", &self.endpoint).finish_non_exhaustive()
    }
}

impl ClientBuilder {
    /// The cloud that the factories are in. Default: [`Cloud::PUBLIC`].
    pub fn cloud(mut self, cloud: Cloud) -> Self {
        self.cloud = Some(cloud);
        self
    }

    /// The URL of the service. Replaces the URL of the cloud.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Allows an `http` endpoint on this machine, such as an emulator.
    pub fn allow_loopback_http(mut self) -> Self {
        self.allow_http = true;
        self
    }

    /// Gets tokens from this credential, such as one of the crate `azure_identity`, for the scope of the cloud.
    ///
    /// The client caches the token. One task renews it five minutes before it expires, or immediately if the
    /// service rejects it, at most once per call. Calls without a valid token wait for that task and share its
    /// result. While the token is valid, calls succeed even if the credential fails or hangs.
    #[cfg(feature = "azure_core")]
    pub fn credential(
        mut self,
        credential: Arc<dyn azure_core::credentials::TokenCredential>,
    ) -> Self {
        self.credential = Some(credential);
        self
    }

    /// Sends this bearer token with every request, instead of a credential's. Without a token and a credential,
    /// requests have no `Authorization` header.
    pub fn bearer_token(mut self, token: impl Into<String>) -> Self {
        self.bearer_token = Some(token.into());
        self
    }

    /// Sends requests by this transport instead of the built-in [`HttpTransport`].
    ///
    /// The client adds tokens and checks origins before a request reaches the transport. The settings
    /// [`user_agent`](Self::user_agent) and [`max_response_bytes`](Self::max_response_bytes) apply to the
    /// built-in transport only.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// The name of the application. It precedes this crate's name in the `User-Agent` header.
    pub fn user_agent(mut self, application: impl Into<String>) -> Self {
        self.user_agent = Some(application.into());
        self
    }

    /// The time limit of one attempt. Default: 100 seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.bounds.timeout = timeout;
        self
    }

    /// The time limit of a call with all its attempts and the delays between them. Default: 5 minutes.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.bounds.deadline = deadline;
        self
    }

    /// The retry policy.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.bounds.retry = policy;
        self
    }

    /// The maximum size of a response body. Default: 64 MiB.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = Some(bytes);
        self
    }

    /// The maximum number of [`warnings`](crate::Response::warnings), that is of values whose JSON type is not
    /// the documented one, in a response. One more is an error. Default: 1000.
    pub fn max_warnings(mut self, values: usize) -> Self {
        self.max_warnings = Some(values);
        self
    }

    /// Returns an error for every value whose JSON type is not the documented one. Use it in tests.
    pub fn strict(self) -> Self {
        self.max_warnings(0)
    }

    /// Makes the client. Nothing is sent.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if the endpoint is neither an `https` URL nor
    /// an allowed `http` URL, if the token or the user agent contains characters that are invalid in a header, or
    /// if TLS cannot be set up.
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
                max_warnings: self.max_warnings.unwrap_or(MAX_WARNINGS),
            }),
        })
    }
}

fn checked_endpoint(endpoint: &str, allow_http: bool) -> Result<Url> {
    let wrong = |why: String| {
        Error::configuration(format!("the endpoint `{}` {why}", endpoint.escape_debug()))
    };
    let url = Url::parse(endpoint).map_err(|error| wrong(format!("is not a URL: {error}")))?;
    let loopback = match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost",
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => return Err(wrong("has no host".to_owned())),
    };
    let user = !url.username().is_empty() || url.password().is_some();
    if user || url.query().is_some() || url.fragment().is_some() {
        // The message leaves these parts out, because they can contain a secret.
        let origin = url.origin().ascii_serialization();
        return Err(Error::configuration(format!(
            "the endpoint at {origin} contains a user, a query or a fragment: remove it"
        )));
    }
    match url.scheme() {
        "https" => Ok(url),
        "http" if loopback && allow_http => Ok(url),
        "http" if loopback => Err(wrong(
            "is http: call `allow_loopback_http()` to allow this on the same machine".to_owned(),
        )),
        _ => Err(wrong("is not https, so tokens would be sent unencrypted: use https".to_owned())),
    }
}
