//! The operations of API version `2018-06-01`.

mod activity_runs;
mod engine;
mod etag;
mod expression;
mod factories;
mod graph;
mod integration_runtimes;
mod page;
mod pipelines;
mod planner;
mod run_document;
mod run_query;
mod runs;

use crate::exchange::Handler;

/// What handles an operation.
pub(crate) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "Factories_CreateOrUpdate" => factories::create_or_update,
        "Factories_Delete" => factories::delete,
        "Pipelines_CreateOrUpdate" => pipelines::create_or_update,
        "Pipelines_Get" => pipelines::get,
        "Pipelines_Delete" => pipelines::delete,
        "Pipelines_ListByFactory" => pipelines::list_by_factory,
        "Pipelines_CreateRun" => pipelines::create_run,
        "PipelineRuns_Get" => runs::get,
        "PipelineRuns_QueryByFactory" => runs::query_by_factory,
        "PipelineRuns_Cancel" => runs::cancel,
        "ActivityRuns_QueryByPipelineRun" => activity_runs::query_by_pipeline_run,
        "Factories_Get" => factories::get,
        "Factories_List" => factories::list,
        "Factories_ListByResourceGroup" => factories::list_by_group,
        "Factories_Update" => factories::update,
        "IntegrationRuntimes_CreateOrUpdate" => integration_runtimes::create_or_update,
        "IntegrationRuntimes_Delete" => integration_runtimes::delete,
        "IntegrationRuntimes_Get" => integration_runtimes::get,
        "IntegrationRuntimes_GetStartOperationResult" => integration_runtimes::operation_result,
        "IntegrationRuntimes_GetStartOperationStatus" => integration_runtimes::operation_status,
        "IntegrationRuntimes_GetStatus" => integration_runtimes::get_status,
        "IntegrationRuntimes_GetStopOperationResult" => integration_runtimes::operation_result,
        "IntegrationRuntimes_GetStopOperationStatus" => integration_runtimes::operation_status,
        "IntegrationRuntimes_ListByFactory" => integration_runtimes::list,
        "IntegrationRuntimes_Start" => integration_runtimes::start,
        "IntegrationRuntimes_Stop" => integration_runtimes::stop,
        "IntegrationRuntimes_Update" => integration_runtimes::update,
        _ => return None,
    })
}
