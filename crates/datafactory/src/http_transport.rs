//! The built-in transport: reqwest.

use std::sync::OnceLock;
use std::time::Duration;

use bytes::Bytes;
use datafactory_core::{BoxFuture, Transport, TransportError, TransportErrorKind};
use http::{Request, Response, Uri};
use http_body_util::{BodyExt as _, Limited};
use url::Url;

use crate::error::{Error, ErrorKind, Result};

/// This crate's part of the `User-Agent` header.
pub(crate) const USER_AGENT: &str = concat!("datafactory-rust/", env!("CARGO_PKG_VERSION"));

const CONNECT_TIMEOUT: Duration = Duration::from_secs(15);
const MAX_RESPONSE_BYTES: usize = 64 << 20;

/// Sends requests over the network. It does not follow redirects: the service sends none, and a redirect could
/// send the token to another host.
#[derive(Clone, Debug)]
pub struct HttpTransport {
    client: reqwest::Client,
    max_response_bytes: usize,
    /// Scheme, host and port of the first request, and normally of all others.
    origin: OnceLock<Url>,
}

impl HttpTransport {
    pub(crate) fn builder() -> HttpTransportBuilder {
        HttpTransportBuilder {
            client: reqwest::Client::builder()
                .redirect(reqwest::redirect::Policy::none())
                // This crate retries by operation. Without this, reqwest copies every request.
                .retry(reqwest::retry::never().max_retries_per_request(0))
                .connect_timeout(CONNECT_TIMEOUT),
            max_response_bytes: MAX_RESPONSE_BYTES,
        }
    }

    /// The default transport of a client.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`] if TLS cannot be set up.
    pub fn built_in() -> Result<Self> {
        Self::builder().user_agent(USER_AGENT.to_owned()).build()
    }

    /// A transport that uses your own reqwest client, with your proxies and certificates. Set its redirect policy
    /// to none.
    pub fn new(client: reqwest::Client) -> Self {
        Self { client, max_response_bytes: MAX_RESPONSE_BYTES, origin: OnceLock::new() }
    }

    /// The URL for reqwest. The parsed origin is cached: parsing it each time would be a tenth of the work of a
    /// call.
    fn url(&self, uri: &Uri) -> Result<Url, url::ParseError> {
        match self.origin.get().filter(|origin| is_of(uri, origin)) {
            Some(origin) => {
                let mut url = origin.clone();
                url.set_path(uri.path());
                url.set_query(uri.query());
                Ok(url)
            }
            None => {
                let url = Url::parse(&uri.to_string())?;
                // Without a user name, which Debug would print.
                if let Ok(origin) = Url::parse(&url.origin().ascii_serialization()) {
                    self.origin.get_or_init(|| origin);
                }
                Ok(url)
            }
        }
    }

    async fn exchange(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let (head, body) = request.into_parts();
        let url = self
            .url(&head.uri)
            .map_err(|error| TransportError::new(TransportErrorKind::Refused, error))?;
        let mut request = reqwest::Request::new(head.method, url);
        *request.headers_mut() = head.headers;
        *request.body_mut() = Some(body.into());
        let response = self.client.execute(request).await.map_err(no_response)?;
        let (head, body) = Response::<reqwest::Body>::from(response).into_parts();
        let body = Limited::new(body, self.max_response_bytes).collect().await;
        let body = body.map_err(|error| match error.downcast::<reqwest::Error>() {
            Ok(error) => no_response(*error),
            Err(_) => {
                let reason = format!(
                    "the body has more than {} bytes: set `max_response_bytes` to a higher limit",
                    self.max_response_bytes
                );
                TransportError::new(TransportErrorKind::TooLarge, reason)
            }
        })?;
        Ok(Response::from_parts(head, body.to_bytes()))
    }
}

/// Whether a URL starts with exactly this origin.
fn is_of(uri: &Uri, origin: &Url) -> bool {
    uri.scheme_str() == Some(origin.scheme())
        && uri.authority().is_some_and(|authority| authority.as_str() == origin.authority())
}

fn no_response(error: reqwest::Error) -> TransportError {
    let kind = if error.is_builder() {
        TransportErrorKind::Refused
    } else if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else {
        TransportErrorKind::Interrupted
    };
    // The URL contains the caller's names, and the error already has the operation.
    TransportError::new(kind, error.without_url())
}

impl Transport for HttpTransport {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(self.exchange(request))
    }
}

/// Settings of an [`HttpTransport`].
pub(crate) struct HttpTransportBuilder {
    client: reqwest::ClientBuilder,
    max_response_bytes: usize,
}

impl HttpTransportBuilder {
    pub(crate) fn user_agent(mut self, user_agent: String) -> Self {
        self.client = self.client.user_agent(user_agent);
        self
    }

    pub(crate) fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = bytes;
        self
    }

    pub(crate) fn build(self) -> Result<HttpTransport> {
        #[cfg(feature = "rustls")]
        let client = self.client.tls_backend_preconfigured(tls().map_err(not_set_up)?);
        #[cfg(not(feature = "rustls"))]
        let client = self.client;
        let client = client.build().map_err(not_set_up)?;
        let max_response_bytes = self.max_response_bytes;
        Ok(HttpTransport { client, max_response_bytes, origin: OnceLock::new() })
    }
}

/// TLS with the certificates that the operating system trusts. If the program has installed a crypto provider for
/// the process, that one is used.
#[cfg(feature = "rustls")]
fn tls() -> Result<rustls::ClientConfig, rustls::Error> {
    use rustls::crypto::{CryptoProvider, ring};
    use rustls_platform_verifier::BuilderVerifierExt;

    let installed = CryptoProvider::get_default().cloned();
    let provider = installed.unwrap_or_else(|| std::sync::Arc::new(ring::default_provider()));
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_platform_verifier()?;
    Ok(config.with_no_client_auth())
}

fn not_set_up(cause: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::new(ErrorKind::Configuration, "the HTTP client cannot be set up").caused_by(cause)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn caching_the_origin_does_not_change_urls() {
        const ORIGINS: [&str; 10] = [
            "http://127.0.0.1:8080",
            "http://127.0.0.1:80",
            "https://host",
            "https://HOST",
            "https://host:443",
            "https://host.",
            "https://host:99999",
            "https://[::1]:5",
            "https://user:password@host",
            "https://0x7f.1",
        ];
        const PIECES: [&str; 23] = [
            "/", "//", "a", ".", "..", "%2e%2E", "\\", ";", "é", "?", "=", "&", "+", "%20", "%",
            "\"", "{", "|", "[", "'", ":", "@", "*",
        ];
        let mut random = fastrand::Rng::with_seed(1);
        for first in ORIGINS {
            let transport = HttpTransport::built_in().unwrap();
            _ = transport.url(&first.parse().unwrap());
            for _ in 0..500 {
                let mut uri = random.choice(ORIGINS).unwrap().to_owned() + "/";
                uri.extend((0..random.u8(0..8)).map(|_| random.choice(PIECES).unwrap()));
                // A quotation mark is valid in a path but not in a query.
                let Ok(uri) = uri.parse() else { continue };
                assert_eq!(transport.url(&uri), Url::parse(&uri.to_string()), "{first} {uri}");
            }
        }
    }
}
