//! One example of each other group of operations. They run only in the emulator: elsewhere, clusters and private
//! endpoints cost money.

use datafactory::v2::types::*;
use datafactory::{Client, v1, v2};
use serde_json::json;

use crate::{GROUP, HOUR, Result, SUBSCRIPTION, group, of_json, or_dash};

/// The groups of API version 2018-06-01, in the factory that the scenario contains.
pub(crate) async fn version_2(client: &Client) -> Result {
    println!("\nVersion 2: the other groups\n");
    let factory = client.factory(SUBSCRIPTION, GROUP, "tour-prepared")?;

    group("Operations");
    let operations = client.operations().list().all().await?;
    println!("   the resource provider lists {}", operations.len());

    group("Factories: data-plane access");
    let policy = UserAccessPolicy { permissions: Some("r".into()), ..Default::default() };
    let access = factory.data_plane_access(&policy).await?;
    println!("   {}", or_dash(&access.data_plane_url));

    group("Exposure control");
    let feature = ExposureControlRequest {
        feature_name: Some("ADFSampleFeature".into()),
        ..Default::default()
    };
    println!("   {:?}", factory.feature_value(&feature).await?.value);

    definitions(&factory).await?;
    trigger(&factory).await?;
    networks(&factory).await?;
    self_hosted_runtime(&factory).await?;
    managed_runtime(&factory).await?;
    debug_session(&factory).await?;
    change_data_capture(&factory).await
}

/// Resources that refer to each other.
async fn definitions(factory: &v2::FactoryClient) -> Result {
    group("Credentials");
    let identity = of_json(json!({ "properties": { "type": "ManagedIdentity" } }))?;
    let identity = factory.credential("identity")?.create_or_update(&identity).await?;
    println!("   {} has the etag {}", or_dash(&identity.name), or_dash(&identity.etag));

    group("Linked services and datasets");
    let storage = AzureBlobStorageLinkedService {
        type_properties: Some(AzureBlobStorageLinkedServiceTypeProperties {
            service_endpoint: Some("https://orders.blob.core.windows.net".into()),
            credential: Some(CredentialReference::new("identity")),
            ..Default::default()
        }),
        ..Default::default()
    };
    let storage_client = factory.linked_service("storage")?;
    storage_client.create_or_update(&LinkedServiceResource::new(storage)).await?;
    let orders = ParquetDataset {
        linked_service_name: Some(LinkedServiceReference::new("storage")),
        ..Default::default()
    };
    factory.dataset("orders")?.create_or_update(&DatasetResource::new(orders)).await?;
    if let Err(error) = storage_client.delete().await {
        println!("   {error}");
    }

    group("Data flows");
    let flow = of_json(json!({ "properties": {
        "type": "MappingDataFlow",
        "typeProperties": {
            "sources": [{ "name": "orders", "dataset": DatasetReference::new("orders") }],
            "scriptLines": ["source() ~> orders"],
        },
    } }))?;
    let flow = factory.data_flow("clean")?.create_or_update(&flow).await?;
    println!("   {} has the etag {}", or_dash(&flow.name), or_dash(&flow.etag));

    group("Global parameters");
    let parameters = json!({ "properties": { "region": { "type": "String", "value": "west" } } });
    factory.global_parameter("default")?.create_or_update(&of_json(parameters)?).await?;
    for parameters in factory.global_parameters().list().all().await? {
        println!("   {:?}", parameters.properties);
    }
    Ok(())
}

/// A trigger that runs a pipeline every hour, for three hours.
async fn trigger(factory: &v2::FactoryClient) -> Result {
    group("Triggers and trigger runs");
    let pipeline = of_json(json!({ "properties": {
        "activities": [{ "name": "wait", "type": "Wait", "typeProperties": { "waitTimeInSeconds": 1 } }],
    } }))?;
    factory.pipeline("hourly")?.create_or_update(&pipeline).await?;
    let trigger = factory.trigger("every-hour")?;
    let definition = of_json(json!({ "properties": {
        "type": "ScheduleTrigger",
        "pipelines": [{ "pipelineReference": PipelineReference::new("hourly") }],
        "typeProperties": { "recurrence": {
            "frequency": "Hour",
            "interval": 1,
            "startTime": "2026-01-01T00:00:00",
            "timeZone": "UTC",
        } },
    } }))?;
    trigger.create_or_update(&definition).await?;
    trigger.start().and_wait().await?;
    if let Err(error) = trigger.delete().await {
        println!("   {error}");
    }
    tokio::time::sleep(3 * HOUR).await;
    for run in trigger.runs().list().all().await? {
        println!("   {} {}", or_dash(&run.trigger_run_timestamp), or_dash(&run.status));
    }
    trigger.stop().and_wait().await?;
    Ok(())
}

/// A private endpoint in the managed virtual network, until the owner of the storage account approves it.
async fn networks(factory: &v2::FactoryClient) -> Result {
    group("Managed virtual networks and private endpoints");
    let network = factory.managed_virtual_network("default")?;
    network.create_or_update(&of_json(json!({ "properties": {} }))?).await?;
    let endpoint = network.private_endpoint("storage")?;
    let definition = of_json(json!({ "properties": {
        "groupId": "blob",
        "privateLinkResourceId": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/orders",
    } }))?;
    endpoint.create_or_update(&definition).await?;
    for _ in 0..3 {
        let properties = endpoint.get().await?.into_value().properties.unwrap_or_default();
        let connection = properties.connection_state.unwrap_or_default();
        println!("   {}: {}", or_dash(&properties.provisioning_state), or_dash(&connection.status));
    }

    group("Private link resources and private endpoint connections");
    for resource in factory.private_link_resources().await?.into_value().value.unwrap_or_default() {
        println!("   {}", or_dash(&resource.name));
    }
    let approval = of_json(json!({ "properties": {
        "privateLinkServiceConnectionState": { "status": "Approved" },
    } }))?;
    factory.private_endpoint_connection("portal")?.create_or_update(&approval).await?;
    Ok(())
}

/// The authentication keys of a self-hosted integration runtime, and its node.
async fn self_hosted_runtime(factory: &v2::FactoryClient) -> Result {
    group("Integration runtimes: keys, metrics and nodes");
    let runtime = factory.integration_runtime("on-site")?;
    let which = IntegrationRuntimeRegenerateKeyParameters {
        key_name: Some(IntegrationRuntimeAuthKeyName::AuthKey2),
        ..Default::default()
    };
    let before = runtime.auth_keys().await?;
    let after = runtime.regenerate_auth_key(&which).await?;
    // `Debug` redacts secrets.
    println!("   {:?}, changed: {}", after.auth_key2, before.auth_key2 != after.auth_key2);
    let node = runtime.node("machine")?;
    let limit = UpdateIntegrationRuntimeNodeRequest {
        concurrent_jobs_limit: Some(4),
        ..Default::default()
    };
    let changed = node.update(&limit).await?;
    println!(
        "   {} is {}, runs up to {} jobs, and has the address {}",
        or_dash(&changed.node_name),
        or_dash(&changed.status),
        or_dash(&changed.concurrent_jobs_limit),
        or_dash(&node.ip_address().await?.ip_address),
    );
    let metrics = runtime.monitoring_data().await?.into_value().nodes.unwrap_or_default();
    println!("   metrics of {} node", metrics.len());
    Ok(())
}

/// A managed runtime for SSIS packages: both operations take minutes in the service.
async fn managed_runtime(factory: &v2::FactoryClient) -> Result {
    group("Integration runtimes: start, and object metadata");
    let runtime = factory.integration_runtime("packages")?;
    let definition = of_json(json!({ "properties": {
        "type": "Managed",
        "typeProperties": {
            "computeProperties": { "location": "West Europe", "nodeSize": "Standard_D2_v3" },
            "ssisProperties": { "edition": "Standard" },
        },
    } }))?;
    runtime.create_or_update(&definition).await?;
    runtime.start().and_wait().await?;
    let refreshed = runtime.refresh_object_metadata().and_wait().await?;
    println!("   reading the metadata: {}", or_dash(&refreshed.status));
    let metadata = runtime.object_metadata(&Default::default()).await?.into_value();
    println!("   {} folders, projects and packages", metadata.value.unwrap_or_default().len());
    runtime.stop().and_wait().await?;
    Ok(())
}

/// A Spark cluster on which to try a data flow.
async fn debug_session(factory: &v2::FactoryClient) -> Result {
    group("Data flow debug session");
    let sessions = factory.data_flow_debug_session();
    let cluster = CreateDataFlowDebugSessionRequest {
        core_count: Some(8),
        time_to_live: Some(60),
        ..Default::default()
    };
    let session_id = sessions.create(&cluster).and_wait().await?.into_value().session_id;
    let package = DataFlowDebugPackage { session_id: session_id.clone(), ..Default::default() };
    sessions.add_data_flow(&package).await?;
    let command = DataFlowDebugCommandRequest {
        session_id: session_id.clone(),
        command: Some(DataFlowDebugCommandType::ExecutePreviewQuery),
        ..Default::default()
    };
    let preview = sessions.execute_command(&command).and_wait().await?;
    println!("   preview of the data: {}", or_dash(&preview.status));
    let session = DeleteDataFlowDebugSessionRequest { session_id, ..Default::default() };
    sessions.delete_session(&session).await?;
    Ok(())
}

async fn change_data_capture(factory: &v2::FactoryClient) -> Result {
    group("Change data capture");
    let capture = factory.change_data_capture("changes")?;
    let definition = of_json(json!({ "properties": {
        "sourceConnectionsInfo": [],
        "targetConnectionsInfo": [],
        "policy": { "mode": "RealTime" },
    } }))?;
    capture.create_or_update(&definition).await?;
    capture.start().await?;
    println!("   {}", capture.status().await?.into_value());
    capture.stop().await?;
    Ok(())
}

/// The groups of API version 2015-10-01.
pub(crate) async fn version_1(factory: &v1::FactoryClient) -> Result {
    println!("\nVersion 1: the other groups\n");

    group("Linked services");
    let storage = of_json(json!({ "properties": {
        "type": "AzureStorage",
        "typeProperties": { "connectionString": "AccountName=orders;AccountKey=secret" },
    } }))?;
    let service = factory.linked_service("Store")?;
    service.create_or_update(&storage).await?;
    println!("   {:?}", service.get().await?.properties);

    group("Gateways");
    let gateway = factory.gateway("OnSite")?;
    gateway.create_or_update(&of_json(json!({ "name": "OnSite", "properties": {} }))?).await?;
    println!("   host service: {}", or_dash(&gateway.connection_info().await?.host_service_uri));
    println!("   key: {:?}", gateway.auth_keys().await?.key1);

    group("Hubs");
    let hub = json!({ "properties": { "type": "Hub", "hubId": "hub" } });
    factory.hub("hub")?.create_or_update(&of_json(hub)?).await?;
    println!("   {} hub", factory.hubs().list().all().await?.len());

    group("Activity types and compute types");
    let registered = json!({ "properties": { "scope": "DataFactory", "schema": {} } });
    factory.activity_type("Convert")?.create_or_update(&of_json(registered.clone())?).await?;
    factory.compute_type("Cluster")?.create_or_update(&of_json(registered)?).await?;
    for registration in factory.activity_types().list().all().await? {
        println!("   {}", or_dash(&registration.name));
    }

    group("OAuth");
    let session = factory.authorization_session("AzureDataLakeStore")?.await?;
    println!("   sign in at {}", or_dash(&session.endpoint));
    Ok(())
}
