//! The operations of API version `2015-10-01`.
//!
//! Resources are rows of [`TYPES`]. Slices, their runs and activity windows are not stored: [`production`]
//! computes them from the definitions, the clock and the states that requests have set.

mod activity_windows;
mod availability;
mod checks;
mod course;
mod datasets;
mod definitions;
mod deletion;
mod filter;
mod gateways;
mod history;
mod linked_services;
mod order;
mod pipelines;
mod production;
mod properties;
mod queue;
mod settings;
mod slice_runs;
mod slices;

use datafactory_client::v1::types;
use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::exchange::{Exchange, Refusal, Reply};
use crate::resource::{self, Api, ResourceType};
use crate::{provisioning, secrets};

/// What all resources of this API version have in common.
static API: Api = Api {
    identify: |exchange, _, resource| name(exchange, resource),
    tag: None,
    mask: secrets::mask,
    created: |exchange, resource, _| {
        let reply = Reply::json(StatusCode::CREATED, &resource);
        reply.with("location", checks::location(exchange, ""))
    },
    deleted: |exchange| deletion::begin(exchange, exchange.script.operation_polls),
    missing: |exchange, kind| {
        let noun = kind.noun;
        let message = format!("{noun} {} not found.", resource::name(exchange));
        // The service calls a dataset a table in its codes.
        let code = match noun {
            "Dataset" => "TableNotFound",
            "Pipeline" => "PipelineNotFound",
            "Linked service" => "LinkedServiceNotFound",
            "Gateway" => "GatewayNotFound",
            "Hub" => "HubNotFound",
            _ => "ResourceNotFound",
        };
        Refusal::flat(StatusCode::NOT_FOUND, code, message)
    },
};

/// Resources with an ID that are provisioned after a PUT.
static PROVISIONED: Api = Api {
    identify: |exchange, kind, resource| {
        name(exchange, resource);
        // The service calls a dataset a table in ids.
        let collection = if kind.collection == "datasets" { "tables" } else { kind.collection };
        let id = checks::path(exchange, &format!("/{collection}/{}", resource::name(exchange)));
        resource.insert("id".to_owned(), id.into());
    },
    ..API
};

/// Linked services of this API version hold secrets in plain strings.
/// Recordings show that their deletion ends one poll earlier than that of a dataset.
static LINKED_SERVICE_API: Api = Api {
    mask: secrets::mask_plain,
    deleted: |exchange| {
        deletion::begin(exchange, exchange.script.operation_polls.saturating_sub(1))
    },
    ..PROVISIONED
};

/// Resources that are ready at once, and deleted at once.
static IMMEDIATE: Api = Api { deleted: |_| Reply::empty(StatusCode::OK), ..API };

static FACTORY_API: Api = Api {
    identify: |exchange, _, resource| {
        name(exchange, resource);
        resource.insert("id".to_owned(), checks::path(exchange, "").into());
        resource.insert("type".to_owned(), "Microsoft.DataFactory/datafactories".into());
    },
    ..IMMEDIATE
};

fn name(exchange: &Exchange<'_>, resource: &mut Map<String, Value>) {
    resource.insert("name".to_owned(), resource::name(exchange).into());
}

const fn new(collection: &'static str, noun: &'static str, api: &'static Api) -> ResourceType {
    ResourceType { provision, ..ResourceType::new(collection, noun, api) }
}

static DATASETS: ResourceType = ResourceType {
    limit: (5_000, 100 << 10),
    before_put: datasets::before_put,
    provision: datasets::provision,
    ..new("datasets", "Dataset", &PROVISIONED)
};

static PIPELINES: ResourceType = ResourceType {
    limit: (2_500, 200 << 10),
    before_put: pipelines::before_put,
    show: pipelines::show,
    ..new("datapipelines", "Pipeline", &PROVISIONED)
};

static GATEWAYS: ResourceType =
    ResourceType { before_put: gateways::before_put, ..new("gateways", "Gateway", &gateways::API) };

static TYPES: &[&ResourceType] = &[
    &ResourceType {
        before_put: before_put_factory,
        ..new("datafactories", "Data factory", &FACTORY_API)
    },
    &ResourceType {
        limit: (usize::MAX, 100 << 10),
        before_put: linked_services::before_put,
        ..new("linkedservices", "Linked service", &LINKED_SERVICE_API)
    },
    &DATASETS,
    &PIPELINES,
    &GATEWAYS,
    &ResourceType { before_put: before_put_hub, ..new("hubs", "Hub", &IMMEDIATE) },
    &new("activitytypes", "Activity type", &IMMEDIATE),
    &new("computetypes", "Compute type", &IMMEDIATE),
];

/// Handles a request; `None` if the emulator does not know its operation.
pub(crate) fn handle(exchange: &mut Exchange<'_>) -> Option<Result<Reply, Refusal>> {
    Some(match exchange.operation.id {
        "ActivityWindows_ListByActivity" => activity_windows::list_by_activity(exchange),
        "ActivityWindows_ListByFactory" => activity_windows::list_by_factory(exchange),
        "ActivityWindows_ListByPipeline" => activity_windows::list_by_pipeline(exchange),
        "Datasets_ListActivityWindows" => activity_windows::list_by_dataset(exchange),
        "Gateways_GetConnectionInfo" => gateways::connection_info(exchange),
        "Gateways_ListAuthKeys" => gateways::auth_keys(exchange),
        "Gateways_RegenerateAuthKey" => gateways::regenerate_auth_key(exchange),
        "Gateways_RegenerateKey" => gateways::regenerate_key(exchange),
        "Gateways_Update" => gateways::update(exchange),
        "OAuth_GetAuthorizationSession" => linked_services::authorization_session(exchange),
        "Pipelines_Pause" => pipelines::set_paused(exchange, true),
        "Pipelines_Resume" => pipelines::set_paused(exchange, false),
        "Pipelines_SetActivePeriod" => pipelines::set_active_period(exchange),
        "Runs_Get" => slice_runs::get(exchange),
        "Runs_GetLogInfo" => slice_runs::log_info(exchange),
        "SliceRuns_List" => slice_runs::list(exchange),
        "Slices_List" => slices::list(exchange),
        "Slices_SetStatus" => slices::set_status(exchange),
        id if id.ends_with("_GetOperationResult") => deletion::result(exchange),
        _ => return resource::handle(exchange, TYPES),
    })
}

/// Starts to provision a resource, and sets its provisioning state.
fn begin_provisioning(exchange: &mut Exchange<'_>, resource: &mut Value, exists: bool) {
    let key = exchange.resource_key();
    let state = match (provisioning::begin(exchange, &key), exists) {
        (true, _) => types::ProvisioningState::Succeeded,
        (false, true) => types::ProvisioningState::PendingUpdate,
        (false, false) => types::ProvisioningState::PendingCreation,
    };
    resource["properties"]["provisioningState"] = state.as_str().into();
}

/// A resource is ready once it has been read often enough.
fn provision(_: &mut Exchange<'_>, resource: &mut Value, reads: u32) {
    if reads == 0 {
        resource["properties"]["provisioningState"] = "Succeeded".into();
    }
}

fn before_put_factory(
    exchange: &mut Exchange<'_>,
    factory: &mut Value,
    before: Option<&Value>,
) -> Result<(), Refusal> {
    if factory["location"].as_str().unwrap_or_default().is_empty() {
        return Err(exchange.bad_request("'location' is missing."));
    }
    if !factory["tags"].is_object() {
        factory["tags"] = json!({});
    }
    let id = before.map(|it| it["properties"]["dataFactoryId"].clone());
    let id = id.unwrap_or_else(|| exchange.uuid().into());
    factory["properties"] = json!({ "dataFactoryId": id, "error": null, "errorMessage": null });
    begin_provisioning(exchange, factory, before.is_some());
    Ok(())
}

fn before_put_hub(
    exchange: &mut Exchange<'_>,
    hub: &mut Value,
    before: Option<&Value>,
) -> Result<(), Refusal> {
    let properties = &mut hub["properties"];
    properties["provisioningState"] = "Succeeded".into();
    if properties["hubId"].is_null() {
        let id = before.map(|it| it["properties"]["hubId"].clone());
        properties["hubId"] = id.unwrap_or_else(|| exchange.uuid().into());
    }
    Ok(())
}
