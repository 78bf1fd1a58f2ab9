//! API version `2018-06-01`: every resource of a factory, and runs of pipelines, activities and triggers.

/// Builds a request from the names of the factory and these fields.
macro_rules! request {
    ($factory:expr, $name:ident { $($field:ident: $value:expr),* $(,)? }) => {{
        let factory: &$crate::client::Factory = &$factory;
        let (subscription_id, resource_group_name, factory_name) = factory.names();
        $crate::Request::new(
            &factory.client,
            datafactory_client::v2::requests::$name {
                subscription_id,
                resource_group_name,
                factory_name,
                $($field: $value),*
            },
        )
    }};
}

mod create_run;
mod factory;
mod pipeline;
mod resources;
mod run;
mod run_query;

use crate::resource::ResourceClient;

pub use create_run::CreateRun;
pub use datafactory_client::v2::{requests, types};
pub use run::{FailedRun, PipelineRunClient, RunOutcome, RunWatch};

/// A handle for a factory.
pub type FactoryClient = ResourceClient<types::Factory>;
/// A handle for a pipeline.
pub type PipelineClient = ResourceClient<types::PipelineResource>;
/// A handle for an integration runtime.
pub type IntegrationRuntimeClient = ResourceClient<types::IntegrationRuntimeResource>;
/// A handle for a trigger.
pub type TriggerClient = ResourceClient<types::TriggerResource>;
/// A handle for the debug sessions of data flows.
pub type DataFlowDebugSessionClient = ResourceClient<types::DataFlowDebugSessionInfo>;
