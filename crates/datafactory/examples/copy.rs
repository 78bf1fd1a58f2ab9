//! A pipeline that copies files from Azure Blob Storage into a table of Azure SQL Database, written in Rust.
//!
//! `cargo run -p datafactory --example copy` needs no account: an emulator in this process is the service.

#![allow(clippy::print_stdout, reason = "printing is what an example is for")]

use datafactory::Client;
use datafactory::v2::types::*;
use datafactory_emulator::Emulator;

/// Copies the dataset `orders-csv` into the dataset `orders-table`, whose rows it replaces.
fn pipeline() -> PipelineResource {
    let files = AzureBlobStorageReadSettings {
        wildcard_file_name: Some("*.csv".into()),
        ..Default::default()
    };
    let source = DelimitedTextSource { store_settings: Some(files.into()), ..Default::default() };
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
    PipelineResource::new(Pipeline { activities: Some(vec![copy.into()]), ..Default::default() })
}

/// The storage account and the database. The service signs in with its managed identity.
fn linked_services() -> [(&'static str, LinkedServiceResource); 2] {
    let storage = AzureBlobStorageLinkedServiceTypeProperties {
        service_endpoint: Some("https://orders.blob.core.windows.net".into()),
        ..Default::default()
    };
    let database = AzureSqlDatabaseLinkedServiceTypeProperties {
        server: Some("orders.database.windows.net".into()),
        database: Some("orders".into()),
        authentication_type: Some(
            AzureSqlDatabaseAuthenticationType::SystemAssignedManagedIdentity,
        ),
        ..Default::default()
    };
    [
        (
            "storage",
            LinkedServiceResource::new(AzureBlobStorageLinkedService {
                type_properties: Some(storage),
                ..Default::default()
            }),
        ),
        (
            "database",
            LinkedServiceResource::new(AzureSqlDatabaseLinkedService {
                type_properties: Some(database),
                ..Default::default()
            }),
        ),
    ]
}

/// The files in the container `orders`, and the table `dbo.orders`.
fn datasets() -> [(&'static str, DatasetResource); 2] {
    let container =
        AzureBlobStorageLocation { container: Some("orders".into()), ..Default::default() };
    let files = DelimitedTextDatasetTypeProperties {
        location: Some(container.into()),
        first_row_as_header: Some(true.into()),
        ..Default::default()
    };
    let table = AzureSqlTableDatasetTypeProperties {
        schema: Some("dbo".into()),
        table: Some("orders".into()),
        ..Default::default()
    };
    [
        (
            "orders-csv",
            DatasetResource::new(DelimitedTextDataset {
                linked_service_name: Some(LinkedServiceReference::new("storage")),
                type_properties: Some(files),
                ..Default::default()
            }),
        ),
        (
            "orders-table",
            DatasetResource::new(AzureSqlTableDataset {
                linked_service_name: Some(LinkedServiceReference::new("database")),
                type_properties: Some(table),
                ..Default::default()
            }),
        ),
    ]
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().transport(Emulator::new()).build()?;
    let factory = client.factory("subscription", "group", "factory")?;
    let location = Some("westeurope".into());
    factory.create_or_update(&Factory { location, ..Default::default() }).await?;
    for (name, definition) in linked_services() {
        factory.linked_service(name)?.create_or_update(&definition).await?;
    }
    for (name, definition) in datasets() {
        factory.dataset(name)?.create_or_update(&definition).await?;
    }
    let pipeline = factory.pipeline("copy-orders")?;
    pipeline.create_or_update(&self::pipeline()).await?;
    let definition = pipeline.get().await?.into_value();
    println!("{}", serde_json::to_string_pretty(&definition)?);
    Ok(())
}
