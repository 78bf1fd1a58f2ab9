//! Tokens of a credential: how long they are cached, when they are renewed, and where they are not sent.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use azure_core::credentials::{AccessToken, TokenCredential, TokenRequestOptions};
use azure_core::error::ErrorKind as CoreErrorKind;
use datafactory::{Client, Cloud, ErrorKind};
use serde_json::json;

use crate::server::{Server, response};

/// Returns `token-1`, `token-2`, ... after a short delay.
#[derive(Debug, Default)]
pub struct Tokens {
    pub given: AtomicUsize,
    scopes: Mutex<Vec<String>>,
    lifetime: Mutex<Duration>,
    broken: AtomicBool,
    hanging: AtomicBool,
}

#[async_trait::async_trait]
impl TokenCredential for Tokens {
    async fn get_token(
        &self,
        scopes: &[&str],
        _: Option<TokenRequestOptions<'_>>,
    ) -> azure_core::Result<AccessToken> {
        tokio::time::sleep(Duration::from_millis(20)).await;
        self.scopes.lock().unwrap().extend(scopes.iter().map(|scope| (*scope).to_owned()));
        let number = self.given.fetch_add(1, Ordering::Relaxed) + 1;
        if self.hanging.load(Ordering::Relaxed) {
            std::future::pending::<()>().await;
        }
        if self.broken.load(Ordering::Relaxed) {
            let what = "the sign-in service is down";
            return Err(azure_core::Error::with_message(CoreErrorKind::Credential, what));
        }
        let expires = SystemTime::now() + *self.lifetime.lock().unwrap();
        Ok(AccessToken::new(format!("token-{number}"), expires.into()))
    }
}

pub fn living(lifetime: u64) -> Arc<Tokens> {
    Arc::new(Tokens { lifetime: Mutex::new(Duration::from_secs(lifetime)), ..Tokens::default() })
}

/// The token of a request.
pub fn bearer<B>(request: &http::Request<B>) -> String {
    let header = request.headers()["authorization"].to_str().unwrap();
    header.trim_start_matches("Bearer ").to_owned()
}

/// The tokens that arrived since the last call.
fn arrived(server: &Server) -> Vec<String> {
    server.received().iter().map(bearer).collect()
}

#[tokio::test]
async fn one_token_serves_many_calls() {
    let server = Server::responding_with(200, &[], "{}").await;
    let tokens = living(3600);
    let client = server.builder().credential(tokens.clone()).build().unwrap();
    let factory = client.factory_v1("s", "g", "f").unwrap();
    let calls: Vec<_> = (0..50).map(|_| tokio::spawn(factory.datasets().into_future())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(tokens.given.load(Ordering::Relaxed), 1, "one asks, the others wait");
    assert_eq!(arrived(&server), vec!["token-1"; 50]);
    assert_eq!(*tokens.scopes.lock().unwrap(), ["https://management.azure.com/.default"]);
}

#[tokio::test]
async fn waiting_calls_share_the_result() {
    // They share an error, and a token that is already expired by the local clock.
    for (broken, lifetime) in [(true, 3600), (false, 0)] {
        let server = Server::responding_with(200, &[], "{}").await;
        let tokens = living(lifetime);
        tokens.broken.store(broken, Ordering::Relaxed);
        let client = server.builder().credential(tokens.clone()).build().unwrap();
        let factory = client.factory_v1("s", "g", "f").unwrap();
        let calls: Vec<_> =
            (0..50).map(|_| tokio::spawn(factory.datasets().into_future())).collect();
        for call in calls {
            let kind = call.await.unwrap().err().map(|error| error.kind());
            assert_eq!(kind, broken.then_some(ErrorKind::Credential));
        }
        assert_eq!(tokens.given.load(Ordering::Relaxed), 1);
        // A later call asks the credential again.
        assert_eq!(factory.datasets().await.is_err(), broken);
        assert_eq!(tokens.given.load(Ordering::Relaxed), 2);
    }
}

#[tokio::test]
async fn a_hanging_credential_times_out_without_ambiguity() {
    let server = Server::responding_with(200, &[], "{}").await;
    let tokens = living(1);
    let client = server.builder().credential(tokens.clone()).timeout(Duration::from_millis(200));
    let client = client.build().unwrap();
    let pipeline = client.factory("s", "g", "fac").unwrap().pipeline("p").unwrap();
    pipeline.create_run().await.unwrap();
    tokens.hanging.store(true, Ordering::Relaxed);
    tokio::time::sleep(Duration::from_millis(550)).await;
    pipeline.create_run().await.expect("a valid token is used");
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(arrived(&server), ["token-1", "token-1"]);
    let error = pipeline.create_run().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
    assert!(!error.is_ambiguous(), "nothing is sent without a token");
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn every_cloud_has_its_scope() {
    for (cloud, scope) in [
        (Cloud::PUBLIC, "https://management.azure.com/.default"),
        (Cloud::US_GOVERNMENT, "https://management.usgovcloudapi.net/.default"),
        (Cloud::CHINA, "https://management.chinacloudapi.cn/.default"),
        (Cloud::new("https://example.com", "api://adf/.default"), "api://adf/.default"),
    ] {
        let server = Server::responding_with(200, &[], "{}").await;
        let tokens = living(3600);
        let client = server.builder().cloud(cloud).credential(tokens.clone()).build().unwrap();
        client.factory_v1("s", "g", "f").unwrap().datasets().await.unwrap();
        assert_eq!(*tokens.scopes.lock().unwrap(), [scope]);
    }
}

#[tokio::test]
async fn a_token_is_renewed_early_and_used_until_it_expires() {
    let server = Server::responding_with(200, &[], "{}").await;
    let tokens = living(2);
    let client = server.builder().credential(tokens.clone()).build().unwrap();
    let factory = client.factory_v1("s", "g", "f").unwrap();
    factory.datasets().await.unwrap();
    factory.datasets().await.unwrap();
    // After half of its lifetime, the token is renewed.
    tokio::time::sleep(Duration::from_millis(1100)).await;
    factory.datasets().await.unwrap();
    assert_eq!(arrived(&server), ["token-1", "token-1", "token-2"]);

    // If the renewal fails, the valid token is used, and the next renewal is later.
    tokens.broken.store(true, Ordering::Relaxed);
    tokio::time::sleep(Duration::from_millis(1100)).await;
    factory.datasets().await.unwrap();
    factory.datasets().await.unwrap();
    assert_eq!(arrived(&server), ["token-2", "token-2"]);
    assert_eq!(tokens.given.load(Ordering::Relaxed), 3);

    tokio::time::sleep(Duration::from_millis(1000)).await;
    let error = factory.datasets().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
    assert!(format!("{error:?}").contains("the sign-in service is down"), "{error:?}");
    assert!(server.received().is_empty(), "nothing is sent without a token");
}

#[tokio::test]
async fn a_rejected_token_is_renewed_once() {
    let server = Server::responding(|request| {
        let accepted = request.headers()["authorization"] == "Bearer token-2";
        response(if accepted { 200 } else { 401 }, &[], "{}")
    })
    .await;
    let client = server.builder().credential(living(3600)).build().unwrap();
    let factory = client.factory_v1("s", "g", "f").unwrap();
    factory.datasets().await.unwrap();
    factory.datasets().await.unwrap();
    assert_eq!(arrived(&server), ["token-1", "token-2", "token-2"]);

    let server = Server::responding_with(401, &[], "{}").await;
    let client = server.builder().credential(living(3600)).build().unwrap();
    let error = client.factory_v1("s", "g", "f").unwrap().datasets().await.unwrap_err();
    assert_eq!(error.status().map(|it| it.as_u16()), Some(401));
    assert_eq!(arrived(&server), ["token-1", "token-2"]);
}

#[tokio::test]
async fn a_token_is_renewed_while_a_list_is_read() {
    let server = Server::responding(|request| {
        let token = request.headers()["authorization"].to_str().unwrap();
        let host = request.headers()["host"].to_str().unwrap();
        match (request.uri().path(), token) {
            ("/second", "Bearer token-1") => response(401, &[], ""),
            ("/second", _) => response(200, &[], json!({ "value": [{ "name": "b" }] }).to_string()),
            _ => {
                let next = format!("http://{host}/second");
                let page = json!({ "value": [{ "name": "a" }], "nextLink": next });
                response(200, &[], page.to_string())
            }
        }
    })
    .await;
    let client = server.builder().credential(living(3600)).build().unwrap();
    let all = client.factory_v1("s", "g", "f").unwrap().datasets().list().all().await.unwrap();
    assert_eq!(all.len(), 2);
    assert_eq!(arrived(&server), ["token-1", "token-1", "token-2"]);
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let thief = Server::responding_with(200, &[], "{}").await;
    for status in [301, 302, 303, 307, 308] {
        let location = thief.endpoint.clone();
        let server =
            Server::responding(move |_| response(status, &[("location", &location)], "")).await;
        let client = server.builder().bearer_token("secret").build().unwrap();
        let error = client.factory_v1("s", "g", "f").unwrap().datasets().await.unwrap_err();
        assert_eq!(error.status().map(|it| it.as_u16()), Some(status));
        assert!(thief.received().is_empty());
    }
}

#[test]
fn a_custom_endpoint_keeps_the_scope_of_the_cloud() {
    let client = Client::builder().cloud(Cloud::CHINA).endpoint("https://example.com").build();
    assert!(format!("{:?}", client.unwrap()).contains("https://example.com"));
}
