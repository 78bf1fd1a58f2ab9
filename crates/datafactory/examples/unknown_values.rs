//! Read responses that the documents do not describe: unknown types, enum values and properties, wrong JSON types.

#![allow(clippy::print_stdout, reason = "an example prints its results")]

use datafactory::Client;
use datafactory::v2::types::{Factory, LinkedService, LinkedServiceResource};
use datafactory_emulator::Emulator;
use serde_json::json;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::new();
    let client = Client::builder().transport(emulator.clone()).build()?;
    let factory = client.factory("subscription", "group", "factory")?;
    factory.create_or_update(&Factory::default()).await?;

    // A type that the service adds later stays raw JSON.
    let definition: LinkedServiceResource = serde_json::from_value(json!({ "properties": {
        "type": "QuantumStore", "typeProperties": { "qubits": 8 },
    } }))?;
    let service = factory.linked_service("store")?;
    service.create_or_update(&definition).await?;
    match service.get().await?.into_value().properties {
        Some(LinkedService::AzureBlobStorage(blob)) => println!("{:?}", blob.type_properties),
        Some(other) => println!("{} {:?}", other.kind(), other.raw()),
        None => println!("no properties"),
    }

    // A value with the wrong JSON type stays in `extra` and becomes a warning.
    let definition: LinkedServiceResource = serde_json::from_value(json!({ "properties": {
        "type": "AzureBlobStorage", "description": 7, "typeProperties": {},
    } }))?;
    service.create_or_update(&definition).await?;
    let response = service.get().await?;
    for warning in response.warnings() {
        println!("{}: expected {}, found {}", warning.path, warning.expected, warning.found);
    }
    // Writing the object back keeps it unchanged.
    service.create_or_update(&response).await?;

    // In tests, a strict client turns warnings into errors.
    let strict = Client::builder().transport(emulator).strict().build()?;
    let service = strict.factory("subscription", "group", "factory")?.linked_service("store")?;
    match service.get().await {
        Ok(_) => Err("the strict client accepted a wrong type".into()),
        Err(error) => {
            println!("{error}");
            Ok(())
        }
    }
}
