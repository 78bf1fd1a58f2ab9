//! Gateways, and the keys that they are registered with.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::StatusCode;
use serde_json::{Value, json};

use super::{GATEWAYS, IMMEDIATE, checks};
use crate::exchange::{Exchange, Refusal, Reply, id_of};
use crate::resource::Api;

/// A PUT of a gateway returns 200, and its key if it is new.
pub(super) static API: Api = Api {
    created: |exchange, mut gateway, existed| {
        if !existed {
            gateway["properties"]["key"] = key(exchange, 0).into();
        }
        Reply::ok(&gateway).with("location", checks::location(exchange, ""))
    },
    ..IMMEDIATE
};

/// Completes a gateway. Its keys are made from its name, and are not stored.
pub(super) fn before_put(
    exchange: &mut Exchange<'_>,
    gateway: &mut Value,
    before: Option<&Value>,
) -> Result<(), Refusal> {
    let created = before.map(|it| it["properties"]["createTime"].clone());
    let created = created.unwrap_or_else(|| exchange.timestamp().to_string().into());
    let factory = exchange.name("dataFactoryName").to_owned();
    let properties = &mut gateway["properties"];
    if let Some(properties) = properties.as_object_mut() {
        properties.remove("key");
    }
    properties["dataFactoryName"] = factory.into();
    properties["status"] = "NeedRegistration".into();
    properties["versionStatus"] = "None".into();
    properties["provisioningState"] = "Succeeded".into();
    properties["createTime"] = created;
    Ok(())
}

/// `Gateways_Update`
pub(super) fn update(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let mut gateway = GATEWAYS.existing(exchange)?;
    let change = Value::Object(exchange.object()?);
    if let Some(description) = change["properties"].get("description") {
        gateway["properties"]["description"] = description.clone();
    }
    Ok(Reply::ok(&GATEWAYS.save(exchange, gateway)))
}

/// How often each key was regenerated: the old key, and the two authentication keys.
fn keys(exchange: &Exchange<'_>) -> [u32; 3] {
    exchange.store.get(&generations_key(exchange)).unwrap_or_default()
}

fn generations_key(exchange: &Exchange<'_>) -> String {
    format!("{}/keys", exchange.resource_key())
}

/// A key of the gateway, which changes when it is regenerated.
fn key(exchange: &Exchange<'_>, number: usize) -> String {
    let generation = keys(exchange)[number].to_string();
    let secret = id_of(&[&exchange.resource_key(), &number.to_string(), &generation]);
    format!("ADF#{}", STANDARD.encode(secret))
}

fn regenerate(exchange: &mut Exchange<'_>, number: usize) -> String {
    let mut generations = keys(exchange);
    generations[number] += 1;
    exchange.store.put(&generations_key(exchange), &generations);
    key(exchange, number)
}

/// `Gateways_RegenerateKey`
pub(super) fn regenerate_key(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    GATEWAYS.existing(exchange)?;
    Ok(Reply::ok(&json!({ "key": regenerate(exchange, 0) })))
}

/// `Gateways_ListAuthKeys`
pub(super) fn auth_keys(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    GATEWAYS.existing(exchange)?;
    Ok(Reply::ok(&json!({ "key1": key(exchange, 1), "key2": key(exchange, 2) })))
}

/// `Gateways_RegenerateAuthKey`, which returns the new key alone
pub(super) fn regenerate_auth_key(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    GATEWAYS.existing(exchange)?;
    let request = exchange.object()?;
    let asked = request.iter().find(|(name, _)| name.eq_ignore_ascii_case("keyName"));
    let asked = asked.and_then(|(_, value)| value.as_str()).unwrap_or_default();
    let names = ["key1", "key2"];
    match names.iter().position(|name| name.eq_ignore_ascii_case(asked)) {
        Some(at) => Ok(Reply::ok(&json!({ names[at]: regenerate(exchange, at + 1) }))),
        None => Err(exchange.bad_request("'keyName' is not key1 or key2.")),
    }
}

/// `Gateways_GetConnectionInfo`
pub(super) fn connection_info(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    GATEWAYS.existing(exchange)?;
    let of = |what: &str| id_of(&[&exchange.resource_key(), what]);
    let print = of("certificate").replace('-', "").to_uppercase();
    Ok(Reply::json(
        StatusCode::OK,
        &json!({
            "serviceToken": STANDARD.encode(of("token")),
            "identityCertThumbprint": print,
            "hostServiceUri": "https://localhost:8050/HostServiceRemote.svc/",
            "version": "2.18.7749.1",
        }),
    ))
}
