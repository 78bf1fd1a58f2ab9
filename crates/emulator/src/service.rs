//! Request handling: finds the operation of a request, as Azure Resource Manager does, and adds the service's
//! headers to each response.

use std::collections::HashMap;

use bytes::Bytes;
use datafactory_client::operations;
use datafactory_core::Operation;
use http::header::{AUTHORIZATION, CONTENT_TYPE, DATE, HOST, WWW_AUTHENTICATE};
use http::{HeaderValue, Method, Request, Response, StatusCode};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;
use time::OffsetDateTime;

use crate::clock::Clock;
use crate::exchange::{Exchange, Refusal, Reply, decoded, is_factory};
use crate::faults::{Fault, FaultRule, Faults};
use crate::script::Script;
use crate::store::{CommitError, Store};
use crate::{v1, v2};

/// The maximum size of a request body.
pub(crate) const MAX_BODY: usize = 4 << 20;

/// The maximum depth of a request body. Responses nest it a little deeper, and JSON parsers have a limit.
const MAX_DEPTH: usize = 100;

/// Whether the changes of a request are kept.
#[derive(Clone, Copy, PartialEq)]
enum Keep {
    Changes,
    Nothing,
}

/// The settings of a service.
#[derive(Debug, Default)]
pub(crate) struct Settings {
    pub(crate) clock: Clock,
    pub(crate) script: Script,
    pub(crate) faults: Vec<FaultRule>,
    /// The seed of random IDs.
    pub(crate) seed: u64,
    /// The required bearer token; `None` accepts every request.
    pub(crate) token: Option<String>,
}

/// The service.
pub(crate) struct Service {
    clock: Clock,
    script: Script,
    token: Option<String>,
    store: Store,
    random: fastrand::Rng,
    faults: Faults,
    limits: Limits,
}

impl Service {
    /// An empty service.
    pub(crate) fn new(settings: Settings) -> Self {
        let Settings { clock, script, faults, seed, token } = settings;
        let random = fastrand::Rng::with_seed(seed);
        let (store, faults, limits) = (Store::in_memory(), Faults::of(faults), Limits::default());
        Self { clock, script, token, store, random, faults, limits }
    }

    /// Moves all documents to this store. Factories that the store already has take precedence.
    pub(crate) fn keep_in(&mut self, store: Store) -> Result<(), CommitError> {
        let known = std::mem::replace(&mut self.store, store);
        self.store.adopt(known)
    }

    pub(crate) fn clock(&self) -> &Clock {
        &self.clock
    }

    /// The current time.
    pub(crate) fn now(&self) -> OffsetDateTime {
        self.clock.now()
    }

    /// The fault for this request, if any.
    pub(crate) fn fault(&mut self, request: &Request<Bytes>) -> Option<Fault> {
        if self.faults.is_empty() {
            return None;
        }
        let operation = operation(request).ok().map(|(operation, _)| operation);
        self.faults.next(operation, &mut self.random)
    }

    /// Handles a request.
    pub(crate) fn respond(&mut self, request: &Request<Bytes>) -> Response<Bytes> {
        let now = self.now();
        let found = self.authorized(request).and_then(|()| operation(request));
        let counted = found.as_ref().ok().map(|(operation, _)| self.limits.count(operation, now));
        let response = found.and_then(|found| self.attempt(request, found, now, Keep::Changes));
        self.dressed(request, response, counted, now)
    }

    /// Raises the events in a body, in all V2 factories.
    pub(crate) fn raise(&mut self, body: &Bytes) -> Result<Reply, Refusal> {
        let store = self.store.begin();
        let factories = store.documents("v2/").filter(|(key, _)| is_factory(key));
        let requests: Vec<Request<Bytes>> = factories
            .filter_map(|(_, factory)| {
                let id = factory["id"].as_str()?.split('/').collect::<Vec<_>>();
                let [subscription, group] = [*id.get(2)?, *id.get(4)?];
                let names = [subscription, group, factory["name"].as_str()?];
                let uri = address(&v2::RAISE, names);
                Request::post(uri).body(body.clone()).ok()
            })
            .collect();
        for request in &requests {
            self.act(request)?;
        }
        Ok(Reply::empty(StatusCode::NO_CONTENT))
    }

    /// Returns an error response of a fault.
    pub(crate) fn refuse(&mut self, request: &Request<Bytes>, refusal: Refusal) -> Response<Bytes> {
        self.dressed(request, Err(refusal), None, self.now())
    }

    /// Handles a request without checking its token.
    pub(crate) fn act(&mut self, request: &Request<Bytes>) -> Result<Reply, Refusal> {
        let now = self.now();
        operation(request).and_then(|found| self.attempt(request, found, now, Keep::Changes))
    }

    /// The response to a request, without any change of the state.
    pub(crate) fn look(&mut self, request: &Request<Bytes>) -> Response<Bytes> {
        let now = self.now();
        let random = self.random.clone();
        let reply = operation(request)
            .and_then(|found| self.attempt(request, found, now, Keep::Nothing))
            .unwrap_or_else(|refusal| refusal.reply);
        self.random = random;
        response(reply, now)
    }

    /// Adds the service's headers to a response.
    fn dressed(
        &mut self,
        request: &Request<Bytes>,
        result: Result<Reply, Refusal>,
        counted: Option<(&'static str, u64)>,
        now: OffsetDateTime,
    ) -> Response<Bytes> {
        let (reply, by_gateway) = match result {
            Ok(reply) => (reply, false),
            Err(Refusal { reply, by_gateway }) => (reply, by_gateway),
        };
        let reply = match (by_gateway, counted) {
            (true, _) => reply.with("x-ms-failure-cause", "gateway"),
            (false, Some((header, remaining))) => reply.with(header, remaining),
            (false, None) => reply,
        };
        let correlation = self.uuid();
        let v2 = request.uri().query().is_some_and(|query| query.contains("2018-06-01"));
        let id = if v2 { correlation.clone() } else { self.uuid() };
        let stamp = datafactory_core::Timestamp::from(now).to_string().replace(['-', ':'], "");
        let stamp = stamp.get(.."20261123T080000".len()).unwrap_or_default();
        let reply = reply
            .with("x-ms-request-id", id)
            .with("x-ms-routing-request-id", format!("EMULATOR:{stamp}Z:{correlation}"))
            .with("x-ms-correlation-request-id", correlation)
            .with("cache-control", "no-cache")
            .with("x-content-type-options", "nosniff");
        response(reply, now)
    }

    /// The resource groups with factories: version, subscription, group.
    pub(crate) fn groups(&self) -> Vec<[String; 3]> {
        self.store.groups()
    }

    fn attempt(
        &mut self,
        request: &Request<Bytes>,
        (operation, path): (&'static Operation, HashMap<&'static str, String>),
        now: OffsetDateTime,
        keep: Keep,
    ) -> Result<Reply, Refusal> {
        if request.body().len() > MAX_BODY {
            let message = format!("The body is larger than {MAX_BODY} bytes.");
            let status = StatusCode::PAYLOAD_TOO_LARGE;
            return Err(Refusal::by_gateway(status, "RequestEntityTooLarge", message));
        }
        let query = request.uri().query().unwrap_or_default();
        let mut exchange = Exchange {
            operation,
            path,
            query: url::form_urlencoded::parse(query.as_bytes()).into_owned().collect(),
            headers: request.headers(),
            body: request.body(),
            origin: origin(request),
            target: request.uri().path_and_query().map(ToString::to_string).unwrap_or_default(),
            now,
            clock: &self.clock,
            script: &self.script,
            store: self.store.begin(),
            random: &mut self.random,
        };
        for parameter in operation.path_parameters {
            let value = exchange.name(parameter.name());
            parameter.check(value).map_err(|error| exchange.bad_request(error.to_string()))?;
        }
        if depth(request.body()) > MAX_DEPTH {
            let message = format!("The request body is nested more than {MAX_DEPTH} levels deep.");
            return Err(exchange.bad_request(message));
        }
        let handled = match operation.api_version {
            datafactory_client::v1::operations::API_VERSION => v1::handle(&mut exchange),
            _ => v2::handle(&mut exchange),
        };
        let reply = handled.unwrap_or_else(|| {
            let message = format!("The emulator does not implement {}.", operation.id);
            let status = StatusCode::NOT_IMPLEMENTED;
            Err(Refusal::by_gateway(status, "NotImplemented", message))
        })?;
        if keep == Keep::Nothing {
            return Ok(reply);
        }
        exchange.store.commit().map_err(|error| {
            let (status, code) = match error {
                CommitError::Full => (StatusCode::BAD_REQUEST, "BadRequest"),
                CommitError::Disk(_) => (StatusCode::INTERNAL_SERVER_ERROR, "InternalServerError"),
            };
            Refusal::by_gateway(status, code, error.to_string())
        })?;
        Ok(reply)
    }

    /// Rejects a request without the required token.
    pub(crate) fn authorized(&self, request: &Request<Bytes>) -> Result<(), Refusal> {
        let Some(token) = &self.token else { return Ok(()) };
        let given = request.headers().get(AUTHORIZATION).map(HeaderValue::as_bytes);
        let (code, message) = match given {
            Some(given) if given == format!("Bearer {token}").as_bytes() => return Ok(()),
            Some(_) => ("InvalidAuthenticationToken", "The access token is invalid."),
            None => (
                "AuthenticationFailed",
                "Authentication failed. The 'Authorization' header is missing.",
            ),
        };
        let mut refusal = Refusal::by_gateway(StatusCode::UNAUTHORIZED, code, message);
        let challenge = "Bearer authorization_uri=\"https://login.microsoftonline.com/common\"";
        refusal.reply = refusal.reply.with(WWW_AUTHENTICATE.as_str(), challenge);
        Err(refusal)
    }

    fn uuid(&mut self) -> String {
        let bytes = self.random.u128(..).to_be_bytes();
        uuid::Builder::from_random_bytes(bytes).into_uuid().to_string()
    }
}

/// The operation of a request, and the parameters of its path.
fn operation(
    request: &Request<Bytes>,
) -> Result<(&'static Operation, HashMap<&'static str, String>), Refusal> {
    let method = request.method();
    // The service accepts paths that begin with two slashes, which several clients send.
    let path = request.uri().path();
    let query = request.uri().query().unwrap_or_default();
    let version = url::form_urlencoded::parse(query.as_bytes())
        .find(|(name, _)| name.eq_ignore_ascii_case("api-version"))
        .map(|(_, value)| value.into_owned())
        .unwrap_or_default();
    if version.is_empty() {
        return Err(Refusal::by_gateway(
            StatusCode::BAD_REQUEST,
            "MissingApiVersionParameter",
            "The api-version query parameter (?api-version=) is required for all requests.",
        ));
    }
    let all = || operations().chain(v2::UNDOCUMENTED.iter().copied());
    if let Some(operation) = all().find(|it| it.matches(method, path, &version)) {
        let template = operation.path.trim_matches('/').split('/');
        let names = template.zip(path.trim_matches('/').split('/')).filter_map(|(name, value)| {
            Some((name.strip_prefix('{')?.strip_suffix('}')?, decoded(value)))
        });
        return Ok((operation, names.collect()));
    }
    let any_method =
        |version: &str| all().any(|operation| operation.matches(&operation.method, path, version));
    if any_method(&version) {
        let message = format!("The requested resource does not support http method '{method}'.");
        let status = StatusCode::METHOD_NOT_ALLOWED;
        return Err(Refusal::by_gateway(status, "HttpMethodNotSupported", message));
    }
    if ["2015-10-01", "2018-06-01"].into_iter().any(any_method) {
        let message = format!(
            "The resource type could not be found in the namespace 'Microsoft.DataFactory' for api \
             version '{version}'."
        );
        let status = StatusCode::BAD_REQUEST;
        return Err(Refusal::by_gateway(status, "NoRegisteredProviderFound", message));
    }
    let message = format!("The path '{path}' does not belong to this service.");
    Err(Refusal::by_gateway(StatusCode::NOT_FOUND, "InvalidResourceType", message))
}

/// The URL of a request of an operation, with these names in its path.
pub(crate) fn address<'a>(
    operation: &Operation,
    names: impl IntoIterator<Item = &'a str>,
) -> String {
    let mut names = names.into_iter();
    let path = operation.path.split('/').map(|segment| match segment.starts_with('{') {
        true => names.next().map_or_else(String::new, |name| {
            utf8_percent_encode(name, NON_ALPHANUMERIC).to_string()
        }),
        false => segment.to_owned(),
    });
    let path: Vec<String> = path.collect();
    let (path, version) = (path.join("/"), operation.api_version);
    format!("https://localhost/{}?api-version={version}", path.trim_matches('/'))
}

/// Scheme, host and port in the client's URL.
fn origin(request: &Request<Bytes>) -> String {
    let uri = request.uri();
    let scheme = request.extensions().get::<Scheme>().map(|Scheme(scheme)| *scheme);
    let scheme = scheme.or(uri.scheme_str()).unwrap_or("https");
    let host = request.headers().get(HOST).and_then(|host| host.to_str().ok());
    let host = uri.authority().map(http::uri::Authority::as_str).or(host).unwrap_or("localhost");
    format!("{scheme}://{host}")
}

/// The scheme that a request arrived by.
#[derive(Clone, Copy)]
pub(crate) struct Scheme(pub(crate) &'static str);

pub(crate) fn response(reply: Reply, now: OffsetDateTime) -> Response<Bytes> {
    let Reply { status, headers, body } = reply;
    let mut response = Response::new(body.as_ref().map(text).unwrap_or_default());
    *response.status_mut() = status;
    let kept = response.headers_mut();
    if body.is_some() {
        kept.insert(CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"));
    }
    // The format has no dates before 1970, but a clock may start there.
    if now.unix_timestamp() >= 0
        && let Ok(date) = HeaderValue::try_from(httpdate::fmt_http_date(now.into()))
    {
        kept.insert(DATE, date);
    }
    kept.extend(headers);
    response
}

/// The depth of a JSON text.
fn depth(json: &[u8]) -> usize {
    let (mut depth, mut deepest, mut quoted, mut escaped) = (0_usize, 0, false, false);
    for byte in json {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = quoted,
            b'"' => quoted = !quoted,
            b'{' | b'[' if !quoted => depth += 1,
            b'}' | b']' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

fn text(body: &Value) -> Bytes {
    body.to_string().into()
}

/// The remaining requests of each type within the hour.
#[derive(Default)]
struct Limits {
    hour: i64,
    used: [u64; 3],
}

const LIMITS: [(&str, u64); 3] = [
    ("x-ms-ratelimit-remaining-subscription-reads", 12_000),
    ("x-ms-ratelimit-remaining-subscription-writes", 1_200),
    ("x-ms-ratelimit-remaining-subscription-deletes", 15_000),
];

impl Limits {
    /// Counts a request. Returns the header's name and what remains. Never throttles: a scenario does that.
    fn count(&mut self, operation: &Operation, now: OffsetDateTime) -> (&'static str, u64) {
        let hour = now.unix_timestamp() / 3600;
        if hour != self.hour {
            *self = Self { hour, used: [0; 3] };
        }
        let kind = match operation.method {
            _ if operation.safe => 0,
            Method::DELETE if operation.api_version != "2015-10-01" => 2,
            _ => 1,
        };
        self.used[kind] += 1;
        let (header, limit) = LIMITS[kind];
        (header, limit.saturating_sub(self.used[kind]))
    }
}
