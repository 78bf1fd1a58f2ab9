//! The operations of API version `2015-10-01`.
//!
//! Factories, datasets and pipelines are kept as they were put. Slices, their runs and activity windows are
//! kept nowhere: [`production`] works them out from the definitions, the clock and what was set by hand.

mod activity_windows;
mod availability;
mod checks;
mod course;
mod datasets;
mod definitions;
mod deletion;
mod factories;
mod filter;
mod history;
mod members;
mod order;
mod paging;
mod pipelines;
mod production;
mod provisioning;
mod queue;
mod settings;
mod slice_runs;
mod slices;

use crate::exchange::Handler;

/// What handles an operation.
pub(crate) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "ActivityWindows_ListByActivity" => activity_windows::list_by_activity,
        "ActivityWindows_ListByFactory" => activity_windows::list_by_factory,
        "ActivityWindows_ListByPipeline" => activity_windows::list_by_pipeline,
        "Datasets_CreateOrUpdate" => datasets::create_or_update,
        "Datasets_Delete" => datasets::delete,
        "Datasets_Get" => datasets::get,
        "Datasets_GetOperationResult" => deletion::result,
        "Datasets_List" => datasets::list,
        "Datasets_ListActivityWindows" => activity_windows::list_by_dataset,
        "Factories_CreateOrUpdate" => factories::create_or_update,
        "Factories_Delete" => factories::delete,
        "Factories_Get" => factories::get,
        "Factories_ListByResourceGroup" => factories::list,
        "Pipelines_CreateOrUpdate" => pipelines::create_or_update,
        "Pipelines_Delete" => pipelines::delete,
        "Pipelines_Get" => pipelines::get,
        "Pipelines_GetOperationResult" => deletion::result,
        "Pipelines_List" => pipelines::list,
        "Pipelines_Pause" => pipelines::pause,
        "Pipelines_Resume" => pipelines::resume,
        "Pipelines_SetActivePeriod" => pipelines::set_active_period,
        "Runs_Get" => slice_runs::get,
        "Runs_GetLogInfo" => slice_runs::log_info,
        "SliceRuns_List" => slice_runs::list,
        "Slices_List" => slices::list,
        "Slices_SetStatus" => slices::set_status,
        _ => return None,
    })
}
