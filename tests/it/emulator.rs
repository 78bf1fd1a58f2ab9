//! The emulator, through the client, in process and on a port.

use bytes::Bytes;
use datafactory::v2::types;
use datafactory::{Client, Transport as _};
use datafactory_emulator::{Door, Emulator};

/// A client of an emulator in this process.
pub fn in_process(emulator: &Emulator) -> Client {
    Client::builder().transport(emulator.clone()).build().unwrap()
}

#[tokio::test]
async fn one_room_has_several_doors() {
    let emulator = Emulator::new();
    let door = Door::http(emulator.clone(), ([127, 0, 0, 1], 0).into()).await.unwrap();
    let over_http = Client::builder().endpoint(door.endpoint()).allow_loopback_http();
    let factory = types::Factory { location: Some("westeurope".to_owned()), ..Default::default() };
    let here = in_process(&emulator).factory("s", "g", "factory").unwrap();
    here.create_or_update(&factory).await.unwrap();
    let there = over_http.build().unwrap().factory("s", "g", "Factory").unwrap();
    assert_eq!(there.get().await.unwrap().location.as_deref(), Some("westeurope"));
}

#[tokio::test]
async fn every_operation_has_a_handler() {
    let emulator = Emulator::new();
    for operation in datafactory_client::operations() {
        let path = operation.path.replace(['{', '}'], "");
        let uri = format!("https://host{path}?api-version={}", operation.api_version);
        let request = http::Request::builder().method(&operation.method).uri(uri);
        let answer = emulator.send(request.body(Bytes::new()).unwrap()).await.unwrap();
        assert_ne!(answer.status(), http::StatusCode::NOT_IMPLEMENTED, "{}", operation.id);
        assert!(answer.headers().contains_key("x-ms-request-id"), "{}", operation.id);
    }
}
