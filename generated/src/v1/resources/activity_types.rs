// Generated from specs/v1/schemas/activity-types.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/schemas/activity-types.yaml`.

use datafactory_core::object;

use crate::v1::types::*;

object! {
    /// One page of activity types.
    pub struct ActivityTypeListResult {
        /// URL of the next page: send a GET to it, unchanged. Null or missing on the last page.
        pub next_link: Option<String> = "nextLink",
        /// Activity types of this page.
        pub value: Option<Vec<ActivityType>> = "value",
    }
}

object! {
    /// Activity type that is registered with the service, so that pipelines can use it.
    pub struct ActivityType {
        /// Azure resource ID of the activity type. Not in the service's own client.
        pub id: Option<String> = "id",
        /// Name of the type: the `type` of an activity that uses it.
        pub name: Option<String> = "name",
        /// Definition of the activity type.
        pub properties: Option<ActivityTypeProperties> = "properties",
    }
}

impl ActivityType {
    /// A resource with these properties.
    pub fn new(properties: impl Into<ActivityTypeProperties>) -> Self {
        Self {
            properties: Some(properties.into()),
            ..Self::default()
        }
    }
}

object! {
    /// Definition of an activity type.
    pub struct ActivityTypeProperties {
        /// Name of the activity type that this one extends.
        pub base_type: Option<String> = "baseType",
        /// Schema of the `typeProperties` of the activities. A resolved type includes the
        /// properties of its base types.
        pub schema: Option<AdfTypeSchema> = "schema",
        /// Where the type is visible.
        pub scope: Option<RegistrationScope> = "scope",
    }
}
