// Generated from specs/v2/schemas/global-parameters.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v2/schemas/global-parameters.yaml`.

use std::collections::BTreeMap;

use datafactory_core::object;

use crate::v2::types::*;

object! {
    /// One page of the global parameters of a data factory.
    pub struct GlobalParameterListResponse {
        /// URL of the next page. Null or missing on the last page.
        pub next_link: Option<String> = "nextLink",
        /// The global parameters of this page.
        pub value: Option<Vec<GlobalParameterResource>> = "value",
    }
}

object! {
    /// The global parameters of a data factory and their Azure resource metadata. A data factory
    /// has one such resource, named `default`, which holds all the parameters.
    pub struct GlobalParameterResource {
        /// Entity tag of the set of global parameters, without quotes. It changes with every
        /// update.
        pub etag: Option<String> = "etag",
        /// Azure resource ID of the set of global parameters, a path that starts with
        /// `/subscriptions/`.
        pub id: Option<String> = "id",
        /// Name of the set of global parameters. In a request the name in the URL counts.
        pub name: Option<String> = "name",
        /// The global parameters, by name. Expressions read them as
        /// `@pipeline().globalParameters.name`.
        pub properties: Option<BTreeMap<String, GlobalParameterSpecification>> = "properties",
        /// Who created the set of global parameters and who last changed it.
        pub system_data: Option<SystemData> = "systemData",
        /// Resource type, `Microsoft.DataFactory/factories/globalParameters`.
        pub type_: Option<String> = "type",
    }
}

impl GlobalParameterResource {
    /// A resource with these properties.
    pub fn new(properties: impl Into<BTreeMap<String, GlobalParameterSpecification>>) -> Self {
        Self {
            properties: Some(properties.into()),
            ..Self::default()
        }
    }
}
