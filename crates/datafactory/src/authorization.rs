//! The guard before every transport: tokens leave only for the configured origin.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use datafactory_core::{Transport, TransportError, TransportErrorKind};
use http::header::AUTHORIZATION;
use http::{HeaderValue, Request, Response, StatusCode, Uri};
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

    fn holds(&self, uri: &Uri) -> bool {
        let scheme = uri.scheme_str().unwrap_or_default();
        let port = uri.port_u16().or(match scheme {
            "https" => Some(443),
            "http" => Some(80),
            _ => None,
        });
        // Whoever has a name or a password in the address is somebody else.
        let plain = uri.authority().is_some_and(|authority| !authority.as_str().contains('@'));
        scheme == self.scheme
            && plain
            && uri.host().is_some_and(|host| host.eq_ignore_ascii_case(&self.host))
            && port == self.port
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.scheme, self.host)?;
        self.port.map_or(Ok(()), |port| write!(f, ":{port}"))
    }
}

/// Adds the bearer token to requests for the configured origin and refuses all others.
pub(crate) struct Authorization {
    next: Arc<dyn Transport>,
    origin: Origin,
    tokens: Tokens,
}

impl Authorization {
    pub(crate) fn new(next: Arc<dyn Transport>, origin: Origin, tokens: Tokens) -> Self {
        Self { next, origin, tokens }
    }

    async fn send_with(
        &self,
        mut request: Request<Bytes>,
        token: &HeaderValue,
    ) -> Result<Response<Bytes>, TransportError> {
        request.headers_mut().insert(AUTHORIZATION, token.clone());
        self.next.send(request).await
    }

    /// Sends a request, if it is for the configured origin.
    pub(crate) async fn send(
        &self,
        request: Request<Bytes>,
    ) -> Result<Response<Bytes>, TransportError> {
        if !self.origin.holds(request.uri()) {
            return Err(TransportError::new(
                TransportErrorKind::ForeignLink,
                format!("only {} is asked, and given tokens", self.origin),
            ));
        }
        let Some(token) = self.tokens.get().await? else { return self.next.send(request).await };
        if !self.tokens.can_renew() {
            return self.send_with(request, &token).await;
        }
        let answer = self.send_with(request.clone(), &token).await?;
        if answer.status() != StatusCode::UNAUTHORIZED {
            return Ok(answer);
        }
        // The service knows better than the token's own date. What it refused it has not carried out.
        self.tokens.reject(&token);
        match self.tokens.get().await? {
            Some(renewed) if renewed != token => self.send_with(request, &renewed).await,
            _ => Ok(answer),
        }
    }
}
