//! The pages that the emulator shows in a browser: factories and their resources, slices over time, runs over
//! time, and the OpenAPI documents.
//!
//! A page is rendered on request from the responses of the emulator's own operations, so it always agrees with
//! them. Rendering changes nothing and uses no random number. Each page is one HTML document, without scripts and
//! without requests to other hosts.

mod documents;
mod factories;
mod html;
mod look;
mod runs;
mod slices;

use bytes::Bytes;
use http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use http::{HeaderValue, Method, Request, Response};

use crate::document;
use crate::service::{Service, response};
use look::View;

/// The response to a request for a page; `None` for other requests.
pub(crate) fn respond(service: &mut Service, request: &Request<Bytes>) -> Option<Response<Bytes>> {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return None;
    }
    let path = request.uri().path();
    if path == "/" {
        return Some(match service.authorized(request) {
            Err(refusal) => response(refusal.reply, service.now()),
            Ok(()) => {
                let query = request.uri().query().unwrap_or_default();
                html(factories::page(&mut View(service), query))
            }
        });
    }
    Some(match path.strip_prefix("/openapi")?.trim_end_matches('/') {
        "" => html(documents::list()),
        "/v1" => html(documents::V1.page().to_owned()),
        "/v2" => html(documents::V2.page().to_owned()),
        "/v1.json" => content("application/json", document::V1.json.into()),
        "/v2.json" => content("application/json", document::V2.json.into()),
        _ => return None,
    })
}

fn html(page: String) -> Response<Bytes> {
    content("text/html; charset=utf-8", page.into())
}

fn content(kind: &'static str, body: Bytes) -> Response<Bytes> {
    let mut response = Response::new(body);
    for (name, value) in [
        (CONTENT_TYPE, kind),
        (CACHE_CONTROL, "no-store"),
        (
            CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; \
             frame-ancestors 'none'",
        ),
        (REFERRER_POLICY, "no-referrer"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ] {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}
