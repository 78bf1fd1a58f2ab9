//! Adds tokens to requests. Tokens are sent to the configured origin only.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use datafactory_core::{Transport, TransportError, TransportErrorKind};
use http::header::AUTHORIZATION;
use http::{HeaderValue, Request, Response, StatusCode, Uri};
use tokio::time::Instant;
use url::Url;

use crate::token::Tokens;

/// Scheme, host and port.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Origin {
    scheme: String,
    host: String,
    port: Option<u16>,
}

impl Origin {
    pub(crate) fn of(url: &Url) -> Self {
        Self {
            scheme: url.scheme().to_owned(),
            host: url.host_str().unwrap_or_default().to_owned(),
            port: url.port_or_known_default(),
        }
    }

    fn contains(&self, uri: &Uri) -> bool {
        let scheme = uri.scheme_str().unwrap_or_default();
        let (Some(authority), Some(host)) = (uri.authority(), uri.host()) else { return false };
        // A user name or a password in the authority makes it another origin. `Uri` ignores a port that is too
        // large, so the port is parsed here.
        let port = match (authority.as_str().strip_prefix(host), scheme) {
            (Some("" | ":"), "https") => Some(443),
            (Some("" | ":"), "http") => Some(80),
            (Some(rest), _) => rest.strip_prefix(':').and_then(|port| port.parse().ok()),
            (None, _) => None,
        };
        scheme == self.scheme
            && host.eq_ignore_ascii_case(&self.host)
            && port.is_some()
            && port == self.port
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.scheme, self.host)?;
        self.port.map_or(Ok(()), |port| write!(f, ":{port}"))
    }
}

/// Adds the bearer token to requests to the configured origin and rejects all others.
pub(crate) struct Authorization {
    next: Arc<dyn Transport>,
    origin: Origin,
    tokens: Tokens,
}

impl Authorization {
    pub(crate) fn new(next: Arc<dyn Transport>, origin: Origin, tokens: Tokens) -> Self {
        Self { next, origin, tokens }
    }

    /// The value of the `Authorization` header. The request waits for it, so a token that arrives too late is
    /// never an ambiguous failure.
    async fn token(&self, time: &Time) -> Result<Option<HeaderValue>, TransportError> {
        time.bound(self.tokens.get(time.left()), TransportErrorKind::Credential, "token").await
    }

    async fn send_with(
        &self,
        mut request: Request<Bytes>,
        token: Option<&HeaderValue>,
        time: &Time,
    ) -> Result<Response<Bytes>, TransportError> {
        if let Some(token) = token {
            request.headers_mut().insert(AUTHORIZATION, token.clone());
        }
        time.bound(self.next.send(request), TransportErrorKind::Timeout, "response").await
    }

    /// Sends a request if it is for the configured origin. The timeout includes the time to get a token.
    pub(crate) async fn send(
        &self,
        request: Request<Bytes>,
        timeout: Duration,
    ) -> Result<Response<Bytes>, TransportError> {
        if !self.origin.contains(request.uri()) {
            return Err(TransportError::new(
                TransportErrorKind::ForeignLink,
                format!("requests and tokens are sent to {} only", self.origin),
            ));
        }
        let time = Time { began: Instant::now(), timeout };
        let token = self.token(&time).await?;
        let Some(token) = token.as_ref().filter(|_| self.tokens.can_renew()) else {
            return self.send_with(request, token.as_ref(), &time).await;
        };
        let response = self.send_with(request.clone(), Some(token), &time).await?;
        if response.status() != StatusCode::UNAUTHORIZED {
            return Ok(response);
        }
        // The service may reject a token before it expires. It did not carry out the request, so it is safe to
        // send it again.
        self.tokens.reject(token);
        match self.token(&time).await? {
            Some(renewed) if renewed != token => {
                self.send_with(request, Some(&renewed), &time).await
            }
            _ => Ok(response),
        }
    }
}

/// The time limit of one attempt, for its token and its response.
struct Time {
    began: Instant,
    timeout: Duration,
}

impl Time {
    fn left(&self) -> Duration {
        self.timeout.saturating_sub(self.began.elapsed())
    }

    async fn bound<T>(
        &self,
        wait: impl Future<Output = Result<T, TransportError>>,
        kind: TransportErrorKind,
        awaited: &str,
    ) -> Result<T, TransportError> {
        tokio::time::timeout(self.left(), wait).await.unwrap_or_else(|_| {
            Err(TransportError::new(kind, format!("no {awaited} within {:?}", self.timeout)))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_contains_urls_with_its_scheme_host_and_port() {
        for (endpoint, own, foreign) in [
            (
                "https://management.azure.com/base",
                &[
                    "https://management.azure.com",
                    "HTTPS://Management.Azure.com:443/x",
                    "https://management.azure.com:?@elsewhere",
                ][..],
                &[
                    "http://management.azure.com/",
                    "http://management.azure.com:443/",
                    "https://management.azure.com:80/",
                    // `Uri` ignores the first port; the second is 443 modulo 65536.
                    "https://management.azure.com:99999/",
                    "https://management.azure.com:65979/",
                    "https://management.azure.com./",
                    "https://management.azure.com.elsewhere/",
                    "https://management.azure.com;elsewhere/",
                    "https://name@management.azure.com/",
                    "https://management.azure.com@management.azure.com/",
                    "https://management.azure.com:443@elsewhere/",
                    "https://elsewhere/management.azure.com/",
                    "/management.azure.com",
                    "management.azure.com",
                    "*",
                ][..],
            ),
            (
                "http://[0::1]:8080",
                &["http://[::1]:8080/x"],
                &["http://[::1]/", "http://[::2]:8080/", "http://127.0.0.1:8080/"],
            ),
        ] {
            let origin = Origin::of(&Url::parse(endpoint).unwrap());
            let held = |url: &&&str| origin.contains(&url.parse().unwrap());
            assert_eq!(own.iter().filter(held).count(), own.len(), "{endpoint}");
            assert_eq!(foreign.iter().find(held), None, "{endpoint}");
        }
    }
}
