// Generated from specs/v2/schemas/private-link-resources.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v2/schemas/private-link-resources.yaml`.

use datafactory_core::object;

object! {
    /// The parts of a data factory that private endpoints can connect to.
    pub struct PrivateLinkResourcesWrapper {
        /// The private link resources.
        pub value: Option<Vec<PrivateLinkResource>> = "value",
    }
}

object! {
    /// A part of a data factory that private endpoints can connect to.
    pub struct PrivateLinkResource {
        /// Entity tag of the private link resource, without quotes.
        pub etag: Option<String> = "etag",
        /// Azure resource ID of the private link resource.
        pub id: Option<String> = "id",
        /// Name of the private link resource.
        pub name: Option<String> = "name",
        /// What a private endpoint needs to connect.
        pub properties: Option<PrivateLinkResourceProperties> = "properties",
        /// Resource type, `Microsoft.DataFactory/factories/privateLinkResources`.
        pub type_: Option<String> = "type",
    }
}

object! {
    /// What a private endpoint needs to connect to a data factory.
    pub struct PrivateLinkResourceProperties {
        /// Group ID to give to the private endpoint: `dataFactory` for the service itself, `portal`
        /// for the authoring tools.
        pub group_id: Option<String> = "groupId",
        /// Member names that the private endpoint must have.
        pub required_members: Option<Vec<String>> = "requiredMembers",
        /// Private DNS zones that the private endpoint needs.
        pub required_zone_names: Option<Vec<String>> = "requiredZoneNames",
    }
}
