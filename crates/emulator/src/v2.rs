//! The operations of API version `2018-06-01`.

mod activity_runs;
mod engine;
mod etag;
mod expression;
mod factories;
mod graph;
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
        "Factories_Get" => factories::get,
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
        _ => return None,
    })
}
