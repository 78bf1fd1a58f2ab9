//! A pipeline that copies a file from Azure Blob Storage into a table of Azure SQL Database, written in Rust.
//!
//! `cargo run -p datafactory --example copy` needs no account: an emulator in this process is the service.

#![allow(clippy::print_stdout, reason = "printing is what an example is for")]

use datafactory::Client;
use datafactory::v2::types::*;
use datafactory_emulator::Emulator;

/// Copies the dataset `orders-csv` into the dataset `orders-table`, whose rows it replaces.
fn copy() -> PipelineResource {
    let source = DelimitedTextSource {
        store_settings: Some(
            AzureBlobStorageReadSettings {
                wildcard_file_name: Some("*.csv".into()),
                ..Default::default()
            }
            .into(),
        ),
        ..Default::default()
    };
    let sink = AzureSqlSink {
        pre_copy_script: Some("truncate table orders".into()),
        ..Default::default()
    };
    let copy = CopyActivity {
        name: Some("copy".into()),
        inputs: Some(vec![DatasetReference::new("orders-csv")]),
        outputs: Some(vec![DatasetReference::new("orders-table")]),
        type_properties: Some(CopyActivityTypeProperties {
            source: Some(source.into()),
            sink: Some(sink.into()),
            ..Default::default()
        }),
        ..Default::default()
    };
    PipelineResource::new(Pipeline {
        activities: Some(vec![copy.into()]),
        ..Default::default()
    })
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().transport(Emulator::new()).build()?;
    let factory = client.factory("subscription", "group", "factory")?;
    factory.create_or_update(&Factory { location: Some("westeurope".into()), ..Default::default() }).await?;
    let pipeline = factory.pipeline("copy-orders")?;
    pipeline.create_or_update(&copy()).await?;
    let definition = pipeline.get().await?.into_value();
    println!("{}", serde_json::to_string_pretty(&definition)?);
    Ok(())
}
