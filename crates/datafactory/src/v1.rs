//! API version `2015-10-01`: every resource of a factory, with slices, runs and activity windows.

/// Builds a request from the names of the factory and these fields.
macro_rules! request {
    ($factory:expr, $name:ident { $($field:ident: $value:expr),* $(,)? }) => {{
        let factory: &$crate::client::Factory = &$factory;
        let (subscription_id, resource_group_name, data_factory_name) = factory.names();
        $crate::Request::new(
            &factory.client,
            datafactory_client::v1::requests::$name {
                subscription_id,
                resource_group_name,
                data_factory_name,
                $($field: $value),*
            },
        )
    }};
}

mod activity_windows;
mod dataset;
mod factory;
mod pipeline;
mod provisioning;
mod resources;

use crate::resource::ResourceClient;

pub use datafactory_client::v1::{requests, types};
pub use dataset::SliceRange;
pub use provisioning::Provisioning;

/// A handle for a factory.
pub type FactoryClient = ResourceClient<types::Factory>;
/// A handle for a dataset.
pub type DatasetClient = ResourceClient<types::Dataset>;
/// A handle for a pipeline.
pub type PipelineClient = ResourceClient<types::Pipeline>;
