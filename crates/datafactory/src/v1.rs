//! API version `2015-10-01`: datasets, slices, slice runs and activity windows.

/// A request with the names that lead to the factory, and these members.
macro_rules! request {
    ($factory:expr, $name:ident { $($member:ident: $value:expr),* $(,)? }) => {{
        let factory: &$crate::client::Factory = &$factory;
        let (subscription_id, resource_group_name, data_factory_name) = factory.names();
        $crate::Request::new(
            &factory.client,
            datafactory_client::v1::requests::$name {
                subscription_id,
                resource_group_name,
                data_factory_name,
                $($member: $value),*
            },
        )
    }};
}

mod activity_windows;
mod dataset;
mod factory;
mod pipeline;
mod provisioning;

pub use datafactory_client::v1::{requests, types};
pub use dataset::{DatasetClient, SliceRange};
pub use factory::FactoryClient;
pub use pipeline::PipelineClient;
pub use provisioning::Provisioning;
