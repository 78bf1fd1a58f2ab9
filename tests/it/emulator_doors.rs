//! The doors of the emulator: one room behind them, and who is let in.

use bytes::Bytes;
use datafactory::v2::types::Factory;
use datafactory::{Client, ErrorKind, RetryPolicy};
use datafactory_core::Transport as _;
use datafactory_emulator::{Certificate, Door, Emulator, Scenario};
use http::{Request, StatusCode};

use crate::emulator::in_process;
use crate::transports::trusting;

const LOOPBACK: [u8; 4] = [127, 0, 0, 1];

#[tokio::test]
async fn one_room_has_several_doors() {
    let emulator = Emulator::new();
    let door = Door::http(emulator.clone(), (LOOPBACK, 0).into()).await.unwrap();
    let over_http = Client::builder().endpoint(door.endpoint()).allow_loopback_http();
    let factory = Factory { location: Some("westeurope".to_owned()), ..Default::default() };
    let here = in_process(&emulator).factory("s", "g", "factory").unwrap();
    here.create_or_update(&factory).await.unwrap();
    let there = over_http.build().unwrap().factory("s", "g", "Factory").unwrap();
    assert_eq!(there.get().await.unwrap().location.as_deref(), Some("westeurope"));
}

#[tokio::test]
async fn https_is_for_those_who_trust_the_certificate() {
    let certificate = Certificate::new(LOOPBACK.into()).unwrap();
    let emulator = Emulator::builder().token("secret").build().unwrap();
    let door = Door::https(emulator, (LOOPBACK, 0).into(), &certificate).await.unwrap();
    let origin = door.endpoint();
    assert!(origin.starts_with("https://127.0.0.1:"));
    let by_name = origin.replace("127.0.0.1", "localhost");
    for origin in [&origin, &by_name] {
        let client = Client::builder().endpoint(origin).transport(trusting(&certificate));
        let client = client.bearer_token("secret").build().unwrap();
        let factory = client.factory("s", "g", "factory").unwrap();
        factory.create_or_update(&Factory::default()).await.unwrap();
        factory.get().await.unwrap();
    }

    let other = Certificate::new(LOOPBACK.into()).unwrap();
    let client = Client::builder().endpoint(&origin).transport(trusting(&other));
    let client = client.retry(RetryPolicy::none()).build().unwrap();
    let error = client.factory("s", "g", "factory").unwrap().get().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);

    for (token, code) in
        [(None, "AuthenticationFailed"), (Some("no"), "InvalidAuthenticationToken")]
    {
        let mut client = Client::builder().endpoint(&origin).transport(trusting(&certificate));
        if let Some(token) = token {
            client = client.bearer_token(token);
        }
        let client = client.build().unwrap();
        let error = client.factory("s", "g", "factory").unwrap().get().await.unwrap_err();
        assert_eq!((error.status(), error.code()), (Some(StatusCode::UNAUTHORIZED), Some(code)));
    }
}

#[tokio::test]
async fn the_same_scenario_gives_the_same_answers() {
    let tour = include_str!("../../crates/emulator/scenarios/tour.yaml");
    let runtimes = "https://localhost/subscriptions/00000000-0000-0000-0000-000000000000\
                    /resourceGroups/exampleResourceGroup/providers/Microsoft.DataFactory\
                    /factories/exampleFactory/integrationRuntimes?api-version=2018-06-01";
    let mut seen = Vec::new();
    for _ in 0..2 {
        let emulator = Emulator::builder().scenario(Scenario::read(tour).unwrap()).build().unwrap();
        let request = Request::get(runtimes).body(Bytes::new()).unwrap();
        let response = emulator.send(request).await.unwrap();
        assert_eq!(response.status(), StatusCode::OK);
        // Everything but what the clock has to do with.
        seen.push((response.headers()["x-ms-request-id"].clone(), response.into_body()));
    }
    assert_eq!(seen[0], seen[1]);
}

#[test]
fn a_definition_that_is_none_is_found_when_the_scenario_is_read() {
    let error = Scenario::read(
        "factories:\n- version: v2\n  subscription: s\n  resourceGroup: g\n  name: factory\n  \
         integrationRuntimes:\n    bad:\n      properties: {type: 7}\n",
    );
    let error = error.unwrap_err();
    assert_eq!((error.line(), error.key()), (8, "factories[0].integrationRuntimes.bad"));
    assert!(error.to_string().contains("properties.type"), "{error}");
}
