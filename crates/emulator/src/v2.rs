//! The operations of API version `2018-06-01`.
//!
//! Resources are rows of [`TYPES`]; other operations are functions in the module of their group.

mod activity_runs;
mod change_data_capture;
mod debug_sessions;
mod engine;
mod events;
mod exposure_control;
mod expression;
mod factories;
mod firing;
mod graph;
mod integration_runtimes;
mod long_running;
mod networks;
mod operations;
mod pipelines;
mod planner;
mod recurrence;
mod run_document;
mod run_query;
mod runs;
mod runtime_nodes;
mod runtime_status;
mod trigger_runs;
mod triggers;
mod tumbling;

use datafactory_client::v2::operations::API_VERSION;
use datafactory_core::Operation;
use http::{Method, StatusCode};
use serde_json::Value;

pub(crate) use engine::iteration_hash;
pub(crate) use events::RAISE;
pub(crate) use graph::inner;

use crate::exchange::{Exchange, Refusal, Reply};
use crate::resource::{self, Api, ResourceType};
use crate::secrets;

/// What all resources of this API version have in common.
static API: Api = Api {
    identify: |exchange, _, resource| {
        let (path, kind) = exchange.resource_path();
        let [subscription, group] =
            ["subscriptionId", "resourceGroupName"].map(|it| exchange.name(it));
        let id = format!(
            "/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.DataFactory{path}"
        );
        resource.insert("id".to_owned(), id.into());
        resource.insert("name".to_owned(), resource::name(exchange).into());
        resource.insert("type".to_owned(), kind.into());
    },
    tag: Some("etag"),
    mask: secrets::mask,
    created: |_, resource, _| Reply::ok(&resource),
    deleted: |_| Reply::empty(StatusCode::OK),
    missing: |exchange, _| {
        let message = "The document could not be retrieved because it does not exist.";
        let refusal = Refusal::nested(StatusCode::NOT_FOUND, "NotFound", message);
        refusal.about(exchange.resource_target())
    },
};

/// Factories have the entity tag in a property of another name.
static FACTORY_API: Api = Api { tag: Some("eTag"), ..API };

const fn new(collection: &'static str, noun: &'static str) -> ResourceType {
    ResourceType::new(collection, noun, &API)
}

/// A type whose definitions have a `type`, and that other resources refer to.
const fn typed(
    collection: &'static str,
    noun: &'static str,
    reference: &'static str,
) -> ResourceType {
    ResourceType { reference, typed: true, ..new(collection, noun) }
}

static FACTORIES: ResourceType = ResourceType {
    before_put: factories::before_put,
    ..ResourceType::new("factories", "data factory", &FACTORY_API)
};

static INTEGRATION_RUNTIMES: ResourceType = ResourceType {
    before_put: integration_runtimes::before_put,
    show: integration_runtimes::show,
    built_in: integration_runtimes::built_in,
    ..typed("integrationruntimes", "integration runtime", "IntegrationRuntimeReference")
};

static PIPELINES: ResourceType = ResourceType {
    reference: "PipelineReference",
    limit: (5_000, 200 << 10),
    before_put: pipelines::before_put,
    ..new("pipelines", "pipeline")
};

static TRIGGERS: ResourceType = ResourceType {
    read_only: &["runtimeState"],
    before_put: triggers::before_put,
    before_delete: triggers::before_delete,
    ..typed("triggers", "trigger", "TriggerReference")
};

static CHANGE_DATA_CAPTURES: ResourceType = ResourceType {
    read_only: &["status"],
    before_put: change_data_capture::before_put,
    ..new("adfcdcs", "change data capture")
};

/// The types of resources. Each refers only to earlier ones.
pub(crate) static TYPES: &[&ResourceType] = &[
    &FACTORIES,
    &ResourceType {
        reference: "ManagedVirtualNetworkReference",
        read_only: &["vNetId", "alias"],
        before_put: networks::before_put_network,
        ..new("managedvirtualnetworks", "managed virtual network")
    },
    &ResourceType {
        read_only: &["provisioningState", "connectionState", "resourceId", "linkId"],
        before_put: networks::before_put_endpoint,
        provision: networks::provision_endpoint,
        ..new("managedprivateendpoints", "managed private endpoint")
    },
    &ResourceType {
        before_put: networks::before_put_connection,
        ..new("privateendpointconnections", "private endpoint connection")
    },
    &typed("credentials", "credential", "CredentialReference"),
    &INTEGRATION_RUNTIMES,
    &typed("linkedservices", "linked service", "LinkedServiceReference"),
    &typed("datasets", "dataset", "DatasetReference"),
    &typed("dataflows", "data flow", "DataFlowReference"),
    &PIPELINES,
    &TRIGGERS,
    &CHANGE_DATA_CAPTURES,
    &new("globalparameters", "global parameter"),
];

/// An object without the properties that are null.
fn without_nulls(mut object: Value) -> Value {
    if let Some(object) = object.as_object_mut() {
        object.retain(|_, value| !value.is_null());
    }
    object
}

/// An operation that is not in the documents, without a description of its bodies.
const fn undocumented(
    id: &'static str,
    method: Method,
    path: &'static str,
    safe: bool,
) -> Operation {
    Operation {
        id,
        method,
        path,
        path_parameters: &[],
        api_version: API_VERSION,
        request: None,
        response: None,
        success: &[200],
        safe,
        page: None,
        long_running: None,
    }
}

/// Operations that are not in the documents.
pub(crate) static UNDOCUMENTED: &[&Operation] =
    &[&long_running::STATUS, &long_running::RESULT, &runtime_nodes::REGISTER, &RAISE];

/// Handles a request; `None` if the emulator does not know its operation.
pub(crate) fn handle(exchange: &mut Exchange<'_>) -> Option<Result<Reply, Refusal>> {
    if !exchange.name("factoryName").is_empty() {
        firing::advance(exchange);
    }
    Some(match exchange.operation.id {
        "ActivityRuns_QueryByPipelineRun" => activity_runs::query_by_pipeline_run(exchange),
        "ChangeDataCapture_Start" => change_data_capture::set_status(exchange, "Running"),
        "ChangeDataCapture_Status" => change_data_capture::status(exchange),
        "ChangeDataCapture_Stop" => change_data_capture::set_status(exchange, "Stopped"),
        "DataFlowDebugSession_AddDataFlow" => debug_sessions::add_data_flow(exchange),
        "DataFlowDebugSession_Create" => debug_sessions::create(exchange),
        "DataFlowDebugSession_Delete" => debug_sessions::delete(exchange),
        "DataFlowDebugSession_ExecuteCommand" => debug_sessions::execute_command(exchange),
        "DataFlowDebugSession_QueryByFactory" => debug_sessions::query(exchange),
        "ExposureControl_GetFeatureValue" => exposure_control::feature(exchange),
        "ExposureControl_GetFeatureValueByFactory" => {
            exchange.needs_factory().and_then(|_| exposure_control::feature(exchange))
        }
        "ExposureControl_QueryFeatureValuesByFactory" => exposure_control::features(exchange),
        "Factories_ConfigureFactoryRepo" => factories::configure_repository(exchange),
        "Factories_GetDataPlaneAccess" => factories::data_plane_access(exchange),
        "Factories_GetGitHubAccessToken" => factories::github_access_token(exchange),
        "Factories_Update" => factories::update(exchange),
        "IntegrationRuntimeNodes_Delete" => runtime_nodes::delete(exchange),
        "IntegrationRuntimeNodes_Get" => runtime_nodes::get(exchange),
        "IntegrationRuntimeNodes_GetIpAddress" => runtime_nodes::ip_address(exchange),
        "IntegrationRuntimeNodes_Update" => runtime_nodes::update(exchange),
        "IntegrationRuntimeObjectMetadata_Get" => integration_runtimes::object_metadata(exchange),
        "IntegrationRuntimeObjectMetadata_Refresh" => {
            integration_runtimes::refresh_object_metadata(exchange)
        }
        "IntegrationRuntime_DisableInteractiveQuery" => {
            integration_runtimes::set_interactive_query(exchange, false)
        }
        "IntegrationRuntime_EnableInteractiveQuery" => {
            integration_runtimes::set_interactive_query(exchange, true)
        }
        "IntegrationRuntimes_CreateLinkedIntegrationRuntime" => {
            integration_runtimes::create_link(exchange)
        }
        "IntegrationRuntimes_GetConnectionInfo" => integration_runtimes::connection_info(exchange),
        "IntegrationRuntimes_GetMonitoringData" => runtime_nodes::monitoring_data(exchange),
        "IntegrationRuntimes_GetStartOperationResult"
        | "IntegrationRuntimes_GetStopOperationResult" => {
            runtime_status::operation_result(exchange)
        }
        "IntegrationRuntimes_GetStartOperationStatus"
        | "IntegrationRuntimes_GetStopOperationStatus" => {
            runtime_status::operation_status(exchange)
        }
        "IntegrationRuntimes_GetStatus" => runtime_status::get(exchange),
        "IntegrationRuntimes_ListAuthKeys" => integration_runtimes::auth_keys(exchange),
        "IntegrationRuntimes_ListOutboundNetworkDependenciesEndpoints" => {
            networks::outbound_endpoints(exchange)
        }
        "IntegrationRuntimes_RegenerateAuthKey" => {
            integration_runtimes::regenerate_auth_key(exchange)
        }
        "IntegrationRuntimes_RemoveLinks" => integration_runtimes::remove_links(exchange),
        "IntegrationRuntimes_Start" => runtime_status::start(exchange),
        "IntegrationRuntimes_Stop" => runtime_status::stop(exchange),
        "IntegrationRuntimes_SyncCredentials" | "IntegrationRuntimes_Upgrade" => {
            integration_runtimes::accept(exchange)
        }
        "IntegrationRuntimes_Update" => integration_runtimes::update(exchange),
        "Operations_List" => operations::list(exchange),
        "PipelineRuns_Cancel" => runs::cancel(exchange),
        "PipelineRuns_Get" => runs::get(exchange),
        "PipelineRuns_QueryByFactory" => runs::query_by_factory(exchange),
        "Pipelines_CreateRun" => pipelines::create_run(exchange),
        "TriggerRuns_Cancel" => trigger_runs::cancel(exchange),
        "TriggerRuns_QueryByFactory" => trigger_runs::query(exchange),
        "TriggerRuns_Rerun" => trigger_runs::rerun(exchange),
        "Triggers_GetEventSubscriptionStatus" => triggers::subscription(exchange, None),
        "Triggers_QueryByFactory" => triggers::query(exchange),
        "Triggers_Start" => triggers::start(exchange),
        "Triggers_Stop" => triggers::stop(exchange),
        "Triggers_SubscribeToEvents" => triggers::subscription(exchange, Some("Enabled")),
        "Triggers_UnsubscribeFromEvents" => triggers::subscription(exchange, Some("Disabled")),
        "privateLinkResources_Get" => networks::private_link_resources(exchange),
        events::RAISING => events::raise(exchange),
        long_running::POLLING => long_running::poll(exchange),
        runtime_nodes::REGISTRATION => runtime_nodes::register(exchange),
        _ => return resource::handle(exchange, TYPES),
    })
}
