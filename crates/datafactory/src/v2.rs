//! API version `2018-06-01`: pipelines and integration runtimes.

mod factory;
mod integration_runtime;
mod pipeline;

pub use datafactory_client::v2::types;
pub use factory::FactoryClient;
pub use integration_runtime::{GetIntegrationRuntimeStatus, IntegrationRuntimeClient};
pub use pipeline::{CreateRun, PipelineClient};
