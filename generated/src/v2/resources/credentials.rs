// Generated from specs/v2/schemas/credentials.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v2/schemas/credentials.yaml`.

use datafactory_core::{OrExpression, Secret, UnknownObject, object, tagged_union};
use serde_json::Value;

use crate::v2::types::*;

object! {
    /// One page of the credentials of a data factory.
    pub struct CredentialListResponse {
        /// URL of the next page. Null or missing on the last page.
        pub next_link: Option<String> = "nextLink",
        /// The credentials of this page.
        pub value: Option<Vec<CredentialResource>> = "value",
    }
}

object! {
    /// A credential and its Azure resource metadata.
    pub struct CredentialResource {
        /// Entity tag of the credential, without quotes. It changes with every update. Send it as
        /// `If-Match` or `If-None-Match`.
        pub etag: Option<String> = "etag",
        /// Azure resource ID of the credential, a path that starts with `/subscriptions/`.
        pub id: Option<String> = "id",
        /// Name of the credential. In a request the name in the URL counts.
        pub name: Option<String> = "name",
        /// Definition of the credential.
        pub properties: Option<Credential> = "properties",
        /// Who created the credential and who last changed it.
        pub system_data: Option<SystemData> = "systemData",
        /// Resource type, `Microsoft.DataFactory/factories/credentials`.
        pub type_: Option<String> = "type",
    }
}

impl CredentialResource {
    /// A resource with these properties.
    pub fn new(properties: impl Into<Credential>) -> Self {
        Self {
            properties: Some(properties.into()),
            ..Self::default()
        }
    }
}

/// Definition of a credential that linked services can share. `type` tells which identity it stands
/// for.
#[non_exhaustive]
pub enum Credential {
    /// A managed identity of the data factory.
    ManagedIdentity(Box<ManagedIdentityCredential>),
    /// A service principal of Microsoft Entra ID.
    ServicePrincipal(Box<ServicePrincipalCredential>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(Credential by "type" {
    ManagedIdentity(ManagedIdentityCredential) = "ManagedIdentity",
    ServicePrincipal(ServicePrincipalCredential) = "ServicePrincipal",
});

object! {
    /// Properties that subtypes of `Credential` share. `T` is the type of `typeProperties`.
    pub struct CredentialOf<T> {
        /// Tags that describe the credential, usually strings. You can filter by them.
        pub annotations: Option<Vec<Value>> = "annotations",
        /// What the credential is for. Free text.
        pub description: Option<String> = "description",
        /// Properties that only this subtype has.
        pub type_properties: Option<T> = "typeProperties",
    }
}

/// A managed identity of the data factory.
pub type ManagedIdentityCredential = CredentialOf<ManagedIdentityTypeProperties>;

object! {
    /// Settings of a managed identity credential.
    pub struct ManagedIdentityTypeProperties {
        /// Azure resource ID of a user-assigned managed identity. Without it, the credential stands
        /// for the system-assigned identity of the data factory.
        pub resource_id: Option<String> = "resourceId",
    }
}

/// A service principal of Microsoft Entra ID.
pub type ServicePrincipalCredential = CredentialOf<ServicePrincipalCredentialTypeProperties>;

object! {
    /// Settings of a service principal credential.
    pub struct ServicePrincipalCredentialTypeProperties {
        /// Application (client) ID of the service principal.
        pub service_principal_id: Option<OrExpression<String>> = "servicePrincipalId",
        /// Key of the service principal, as a reference to Azure Key Vault.
        pub service_principal_key: Option<Secret> = "servicePrincipalKey",
        /// ID or domain name of the tenant of the service principal.
        pub tenant: Option<OrExpression<String>> = "tenant",
    }
}
