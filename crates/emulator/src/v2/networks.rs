//! Networks: managed virtual networks with their private endpoints, and private links to the factory.

use serde_json::{Value, json};

use super::INTEGRATION_RUNTIMES;
use crate::exchange::{Exchange, Refusal, Reply, id_of};
use crate::{provisioning, resource};

/// Gives a managed virtual network its identifiers.
pub(super) fn before_put_network(
    exchange: &mut Exchange<'_>,
    network: &mut Value,
    before: Option<&Value>,
) -> Result<(), Refusal> {
    let properties = &mut network["properties"];
    if before.is_none() {
        let id = exchange.uuid();
        let short: String = id.chars().filter(char::is_ascii_alphanumeric).take(9).collect();
        let factory = exchange.name("factoryName").to_lowercase();
        properties["alias"] = format!("{factory}{short}").into();
        properties["vNetId"] = id.into();
    }
    if properties.get("preventDataExfiltration").is_none() {
        properties["preventDataExfiltration"] = false.into();
    }
    Ok(())
}

/// Starts to provision a managed private endpoint. The owner of its target approves it afterwards.
pub(super) fn before_put_endpoint(
    exchange: &mut Exchange<'_>,
    endpoint: &mut Value,
    before: Option<&Value>,
) -> Result<(), Refusal> {
    let properties = &mut endpoint["properties"];
    if let (Some(fqdns), None) = (properties.as_object_mut(), before) {
        fqdns.entry("fqdns").or_insert_with(|| json!([]));
    }
    if before.is_none() {
        let (network, name) =
            (exchange.name("managedVirtualNetworkName"), resource::name(exchange));
        let subscription = exchange.name("subscriptionId");
        let group = id_of(&[&exchange.factory_key(), network]);
        properties["resourceId"] = format!(
            "/subscriptions/{subscription}/resourceGroups/vnet-{}-rg/providers/Microsoft.Network\
             /privateEndpoints/{network}.{name}",
            group.get(..8).unwrap_or_default()
        )
        .into();
        for unknown in ["error", "ipAddress", "linkId"] {
            properties[unknown] = Value::Null;
        }
    }
    let (state, connection) = ("Provisioning", "");
    properties["provisioningState"] = state.into();
    properties["connectionState"] = connection_state(connection);
    let key = exchange.resource_key();
    if provisioning::begin(exchange, &key) {
        provision_endpoint(exchange, endpoint, 0);
    }
    Ok(())
}

/// An endpoint is provisioned first, and waits for approval while it has to be read once more.
pub(super) fn provision_endpoint(_: &mut Exchange<'_>, endpoint: &mut Value, reads: u32) {
    let (state, connection) = match reads {
        0 => ("Succeeded", "Approved"),
        1 => ("Succeeded", "Pending"),
        _ => ("Provisioning", ""),
    };
    endpoint["properties"]["provisioningState"] = state.into();
    endpoint["properties"]["connectionState"] = connection_state(connection);
}

fn connection_state(status: &str) -> Value {
    json!({ "status": status, "description": "", "actionsRequired": "" })
}

/// Approves or rejects a connection. The emulator has no networks that connections could come from, so the
/// first PUT creates one.
pub(super) fn before_put_connection(
    _: &mut Exchange<'_>,
    connection: &mut Value,
    before: Option<&Value>,
) -> Result<(), Refusal> {
    let properties = &mut connection["properties"];
    if let Some(endpoint) = before.and_then(|it| it["properties"].get("privateEndpoint")) {
        properties["privateEndpoint"] = endpoint.clone();
    }
    properties["provisioningState"] = "Succeeded".into();
    Ok(())
}

/// `privateLinkResources_Get`
pub(super) fn private_link_resources(exchange: &Exchange<'_>) -> Result<Reply, Refusal> {
    exchange.needs_factory()?;
    let path = exchange.target.split('?').next().unwrap_or_default();
    let resources = [
        ("dataFactory", "privatelink.datafactory.azure.net"),
        ("portal", "privatelink.adf.azure.com"),
    ];
    let value = resources.map(|(name, zone)| {
        json!({
            "id": format!("{path}/{name}"),
            "name": name,
            "type": "Microsoft.DataFactory/factories/privateLinkResources",
            "properties": {
                "groupId": name,
                "requiredMembers": [name],
                "requiredZoneNames": [zone],
            },
        })
    });
    Ok(Reply::ok(&json!({ "value": value })))
}

/// `IntegrationRuntimes_ListOutboundNetworkDependenciesEndpoints`
pub(super) fn outbound_endpoints(exchange: &Exchange<'_>) -> Result<Reply, Refusal> {
    INTEGRATION_RUNTIMES.existing(exchange)?;
    let category = |category: &str, domains: &[&str]| {
        let endpoint =
            |domain: &&str| json!({ "domainName": domain, "endpointDetails": [{ "port": 443 }] });
        let endpoints: Vec<Value> = domains.iter().map(endpoint).collect();
        json!({ "category": category, "endpoints": endpoints })
    };
    Ok(Reply::ok(&json!({ "value": [
        category("Azure Data Factory (Management)", &["frontend.clouddatahub.net"]),
        category("Azure Storage (Management)", &["*.blob.core.windows.net", "*.table.core.windows.net"]),
        category("Event Hub (Logging)", &["*.servicebus.windows.net"]),
    ] })))
}
