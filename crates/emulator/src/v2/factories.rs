//! Factories: identity, location, and the operations that are not create, read, list and delete.

use http::StatusCode;
use serde_json::{Value, json};

use super::FACTORIES;
use crate::exchange::{Exchange, Refusal, Reply, key};

/// The tenant of every identity.
const TENANT: &str = "33333333-4444-5555-6666-777777777777";

/// Completes a factory, whose location cannot change.
pub(super) fn before_put(
    exchange: &mut Exchange<'_>,
    factory: &mut Value,
    before: Option<&Value>,
) -> Result<(), Refusal> {
    let before = before.unwrap_or(&Value::Null);
    if let Some(there) = before["location"].as_str() {
        if factory["location"].is_null() {
            factory["location"] = there.into();
        }
        let location = factory["location"].as_str().unwrap_or_default();
        if bare(location) != bare(there) {
            return Err(moved(exchange, there, location));
        }
    }
    let created = match &before["properties"]["createTime"] {
        Value::Null => exchange.timestamp().to_string().into(),
        created => created.clone(),
    };
    for object in ["properties", "tags"] {
        if !factory[object].is_object() {
            factory[object] = json!({});
        }
    }
    let properties = &mut factory["properties"];
    properties["createTime"] = created;
    properties["provisioningState"] = "Succeeded".into();
    properties["version"] = exchange.operation.api_version.into();
    if !properties["encryption"].is_object() {
        properties["encryption"] = json!({});
    }
    drop_null_tags(factory);
    let identity = factory["identity"].take();
    set_identity(exchange, factory, identity, &before["identity"]);
    Ok(())
}

/// Sets the identity, whose own identifiers stay the same as long as there is one.
fn set_identity(
    exchange: &mut Exchange<'_>,
    factory: &mut Value,
    mut identity: Value,
    before: &Value,
) {
    let Some(properties) = identity.as_object_mut() else {
        if let Some(factory) = factory.as_object_mut() {
            factory.remove("identity");
        }
        return;
    };
    properties.remove("principalId");
    properties.remove("tenantId");
    let kind = properties.get("type").and_then(Value::as_str).unwrap_or_default().to_lowercase();
    if kind.contains("systemassigned") {
        let principal = before["principalId"].as_str().map(str::to_owned);
        let principal = principal.unwrap_or_else(|| exchange.uuid());
        properties.insert("principalId".to_owned(), principal.into());
        properties.insert("tenantId".to_owned(), TENANT.into());
    }
    factory["identity"] = identity;
}

/// Tags with the value null are ignored.
fn drop_null_tags(factory: &mut Value) {
    if let Some(Value::Object(tags)) = factory.get_mut("tags") {
        tags.retain(|_, value| !value.is_null());
    }
}

/// `Factories_Update`
pub(super) fn update(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let mut change = Value::Object(exchange.object()?);
    let mut factory = FACTORIES.existing(exchange)?;
    if change["tags"].is_object() {
        factory["tags"] = change["tags"].take();
        drop_null_tags(&mut factory);
    }
    if !change["identity"].is_null() {
        let before = factory["identity"].take();
        set_identity(exchange, &mut factory, change["identity"].take(), &before);
    }
    match &change["properties"]["publicNetworkAccess"] {
        Value::Null => {}
        access @ Value::String(_) => factory["properties"]["publicNetworkAccess"] = access.clone(),
        _ => {
            let message = "'properties.publicNetworkAccess' is not Enabled or Disabled.";
            return Err(exchange.bad_request(message));
        }
    }
    Ok(Reply::ok(&FACTORIES.save(exchange, factory)))
}

/// `Factories_ConfigureFactoryRepo`
pub(super) fn configure_repository(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let mut request = Value::Object(exchange.object()?);
    let id = request["factoryResourceId"].as_str().unwrap_or_default().to_owned();
    let segments: Vec<&str> = id.trim_matches('/').split('/').collect();
    let &[_, subscription, _, group, _, _, _, name] = &*segments else {
        return Err(exchange.bad_request("'factoryResourceId' is not the ID of a data factory."));
    };
    // From here on, the request is about that factory.
    for (parameter, value) in
        [("subscriptionId", subscription), ("resourceGroupName", group), ("factoryName", name)]
    {
        exchange.path.insert(parameter, value.to_owned());
    }
    let key = key(["v2", subscription, group, name]) + "/";
    let Some(mut factory) = exchange.store.get::<Value>(&key) else {
        return Err(Refusal::not_found_by_gateway("factories", name, group));
    };
    factory["properties"]["repoConfiguration"] = request["repoConfiguration"].take();
    Ok(Reply::ok(&FACTORIES.save(exchange, factory)))
}

/// `Factories_GetGitHubAccessToken`
pub(super) fn github_access_token(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    exchange.needs_factory()?;
    let request = exchange.object()?;
    for required in ["gitHubAccessCode", "gitHubAccessTokenBaseUrl"] {
        if request.get(required).and_then(Value::as_str).unwrap_or_default().is_empty() {
            return Err(exchange.bad_request(format!("'{required}' is missing.")));
        }
    }
    let token = exchange.uuid().replace('-', "");
    Ok(Reply::ok(&json!({ "gitHubAccessToken": format!("gho_{token}") })))
}

/// `Factories_GetDataPlaneAccess`
pub(super) fn data_plane_access(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = FACTORIES.existing(exchange)?;
    let policy = exchange.object()?;
    let location = bare(factory["location"].as_str().unwrap_or_default());
    let token = exchange.uuid().replace('-', "");
    Ok(Reply::ok(&json!({
        "policy": policy,
        "accessToken": token,
        "dataPlaneUrl": format!("https://{location}.frontend.datafactory.azure.net"),
    })))
}

/// A region without the difference between its name and its display name: `East US` is `eastus`.
pub(super) fn bare(location: &str) -> String {
    location.to_lowercase().replace(' ', "")
}

fn moved(exchange: &Exchange<'_>, there: &str, location: &str) -> Refusal {
    let [name, group] = ["factoryName", "resourceGroupName"].map(|it| exchange.name(it));
    let message = format!(
        "The resource '{name}' already exists in location '{there}' in resource group '{group}'. A \
         resource with the same name cannot be created in location '{location}'. Please select a new \
         resource name."
    );
    Refusal::by_gateway(StatusCode::CONFLICT, "InvalidResourceLocation", message)
}
