//! API version `2018-06-01`: pipelines, their runs, and integration runtimes.

/// A request with the names that lead to the factory, and these members.
macro_rules! request {
    ($factory:expr, $name:ident { $($member:ident: $value:expr),* $(,)? }) => {{
        let factory: &$crate::client::Factory = &$factory;
        let (subscription_id, resource_group_name, factory_name) = factory.names();
        $crate::Request::new(
            &factory.client,
            datafactory_client::v2::requests::$name {
                subscription_id,
                resource_group_name,
                factory_name,
                $($member: $value),*
            },
        )
    }};
}

mod conditions;
mod create_run;
mod factory;
mod integration_runtime;
mod pipeline;
mod run;
mod run_query;

pub use create_run::CreateRun;
pub use datafactory_client::v2::{requests, types};
pub use factory::FactoryClient;
pub use integration_runtime::IntegrationRuntimeClient;
pub use pipeline::PipelineClient;
pub use run::{FailedRun, PipelineRunClient, RunOutcome, RunWatch};
