//! The emulator, through the client, in process and on a port.

use datafactory::Client;
use datafactory::v2::types;
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
