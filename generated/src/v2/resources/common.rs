// Generated from specs/v2/schemas/common.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Schemas that several resources of version 2018-06-01 share.

use datafactory_core::{
    OrExpression, Secret, Timestamp, UnknownObject, UnknownValue, object, open_enum, tagged_union,
};
use serde_json::{Map, Value};

object! {
    /// Who created a resource and who last changed it, and when. Azure Resource Manager keeps this,
    /// not Data Factory; it is missing from most answers.
    pub struct SystemData {
        /// Time in UTC at which the resource was created.
        pub created_at: Option<Timestamp> = "createdAt",
        /// Who created the resource: the sign-in name of a person, or the identifier of an
        /// application.
        pub created_by: Option<String> = "createdBy",
        /// What kind of identity created the resource.
        pub created_by_type: Option<CreatedByType> = "createdByType",
        /// Time in UTC at which the resource was last changed.
        pub last_modified_at: Option<Timestamp> = "lastModifiedAt",
        /// Who last changed the resource: the sign-in name of a person, or the identifier of an
        /// application.
        pub last_modified_by: Option<String> = "lastModifiedBy",
        /// What kind of identity last changed the resource.
        pub last_modified_by_type: Option<CreatedByType> = "lastModifiedByType",
    }
}

/// What kind of identity created or changed a resource.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CreatedByType {
    /// A person.
    User,
    /// An application with an identity of its own.
    Application,
    /// A resource of Azure with a managed identity.
    ManagedIdentity,
    /// Somebody who held an access key.
    Key,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(CreatedByType {
    User = "User",
    Application = "Application",
    ManagedIdentity = "ManagedIdentity",
    Key = "Key",
});

/// A secret, or where to find it: what all kinds have in common. `type` tells which of the derived
/// schemas it really is.
#[derive(Clone)]
#[non_exhaustive]
pub enum SecretBase {
    /// A secret that is written into the definition. The service keeps it and never gives it back:
    /// answers have asterisks in its place.
    SecureString(Box<SecureString>),
    /// A secret that is kept in Azure Key Vault and read from there when it is needed.
    AzureKeyVaultSecret(Box<AzureKeyVaultSecretReference>),
    /// An object whose `type` is not documented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(SecretBase by "type" {
    SecureString(SecureString) = "SecureString",
    AzureKeyVaultSecret(AzureKeyVaultSecretReference) = "AzureKeyVaultSecret",
});

object! {
    /// A secret that is written into the definition. The service keeps it and never gives it back:
    /// answers have asterisks in its place.
    pub struct SecureString {
        /// The secret itself. In answers it is `**********`, so that an answer must not be sent
        /// back as it came.
        pub value: Option<Secret> = "value",
    }
}

object! {
    /// A secret that is kept in Azure Key Vault and read from there when it is needed.
    pub struct AzureKeyVaultSecretReference {
        /// Name of the secret in the key vault.
        pub secret_name: Option<OrExpression<String>> = "secretName",
        /// Version of the secret. Without it, the newest one is read.
        pub secret_version: Option<OrExpression<String>> = "secretVersion",
        /// The linked service that leads to the key vault.
        pub store: Option<LinkedServiceReference> = "store",
    }
}

object! {
    /// A linked service of the same data factory, by name.
    pub struct LinkedServiceReference {
        /// Arguments for the parameters that the linked service declares: the value, which may be
        /// any JSON and thus an expression too, by the parameter's name.
        pub parameters: Option<Map<String, Value>> = "parameters",
        /// Name of the linked service.
        pub reference_name: Option<String> = "referenceName",
        /// What the reference leads to, always a linked service.
        pub type_: Option<LinkedServiceReferenceType> = "type",
    }
}

/// What a reference to a linked service leads to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LinkedServiceReferenceType {
    /// A linked service.
    LinkedServiceReference,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(LinkedServiceReferenceType {
    LinkedServiceReference = "LinkedServiceReference",
});

object! {
    /// An integration runtime of the same data factory, by name.
    pub struct IntegrationRuntimeReference {
        /// Arguments for the integration runtime: the value, which may be any JSON and thus an
        /// expression too, by name.
        pub parameters: Option<Map<String, Value>> = "parameters",
        /// Name of the integration runtime.
        pub reference_name: Option<String> = "referenceName",
        /// What the reference leads to, always an integration runtime.
        pub type_: Option<IntegrationRuntimeReferenceType> = "type",
    }
}

/// What a reference to an integration runtime leads to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IntegrationRuntimeReferenceType {
    /// An integration runtime.
    IntegrationRuntimeReference,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeReferenceType {
    IntegrationRuntimeReference = "IntegrationRuntimeReference",
});

object! {
    /// A credential of the same data factory, by name.
    pub struct CredentialReference {
        /// Name of the credential.
        pub reference_name: Option<String> = "referenceName",
        /// What the reference leads to, always a credential.
        pub type_: Option<CredentialReferenceType> = "type",
    }
}

/// What a reference to a credential leads to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CredentialReferenceType {
    /// A credential.
    CredentialReference,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(CredentialReferenceType {
    CredentialReference = "CredentialReference",
});

object! {
    /// A linked service or an integration runtime of the same data factory, by name.
    pub struct EntityReference {
        /// Name of the linked service or integration runtime.
        pub reference_name: Option<String> = "referenceName",
        /// What the reference leads to.
        pub type_: Option<IntegrationRuntimeEntityReferenceType> = "type",
    }
}

/// What a reference in the definition of an integration runtime leads to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IntegrationRuntimeEntityReferenceType {
    /// An integration runtime.
    IntegrationRuntimeReference,
    /// A linked service.
    LinkedServiceReference,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeEntityReferenceType {
    IntegrationRuntimeReference = "IntegrationRuntimeReference",
    LinkedServiceReference = "LinkedServiceReference",
});
