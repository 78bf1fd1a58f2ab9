//! The guard before every transport: tokens leave only for the configured origin.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use datafactory_core::{BoxFuture, Transport, TransportError, TransportErrorKind};
use http::header::AUTHORIZATION;
use http::{HeaderValue, Request, Response, Uri};
use url::Url;

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
        scheme == self.scheme
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
    bearer: Option<HeaderValue>,
}

impl Authorization {
    pub(crate) fn new(
        next: Arc<dyn Transport>,
        origin: Origin,
        bearer: Option<HeaderValue>,
    ) -> Self {
        Self { next, origin, bearer }
    }
}

impl Transport for Authorization {
    fn send(
        &self,
        mut request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        if !self.origin.holds(request.uri()) {
            let error = TransportError::new(
                TransportErrorKind::Refused,
                format!("the request is for another origin than {}", self.origin),
            );
            return Box::pin(std::future::ready(Err(error)));
        }
        if let Some(bearer) = &self.bearer {
            request.headers_mut().insert(AUTHORIZATION, bearer.clone());
        }
        self.next.send(request)
    }
}
