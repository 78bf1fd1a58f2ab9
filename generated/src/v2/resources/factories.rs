// Generated from specs/v2/schemas/factories.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v2/schemas/factories.yaml`.

use std::collections::BTreeMap;

use datafactory_core::{Timestamp, UnknownObject, UnknownValue, object, open_enum, tagged_union};
use serde_json::{Map, Value};

use crate::v2::types::*;

object! {
    /// A data factory: what its owner has set, and what the service adds to it. A request leaves
    /// out what the service adds.
    pub struct Factory {
        /// Entity tag of this version of the data factory, for `If-Match` and `If-None-Match`.
        /// Unlike the `etag` of all other resources it has a capital letter in its name and quotes
        /// around its value.
        pub e_tag: Option<String> = "eTag",
        /// Identifier of the data factory in Azure, its path without the host. The name at its end
        /// may be written in other letters, capital or small, than `name`.
        pub id: Option<String> = "id",
        /// The managed identity of the data factory.
        pub identity: Option<FactoryIdentity> = "identity",
        /// Azure region of the data factory, such as `eastus`. It cannot be changed later.
        pub location: Option<String> = "location",
        /// Name of the data factory.
        pub name: Option<String> = "name",
        /// Definition and state of the data factory.
        pub properties: Option<FactoryProperties> = "properties",
        /// Who created the data factory and who last changed it.
        pub system_data: Option<SystemData> = "systemData",
        /// Tags of the data factory, by name.
        pub tags: Option<BTreeMap<String, Option<String>>> = "tags",
        /// Type of the resource, always `Microsoft.DataFactory/factories`.
        pub type_: Option<String> = "type",
    }
}

object! {
    /// Definition and state of a data factory.
    pub struct FactoryProperties {
        /// Time in UTC at which the data factory was created.
        pub create_time: Option<Timestamp> = "createTime",
        /// The customer's own key that the data factory is encrypted with. Empty in most answers.
        pub encryption: Option<EncryptionConfiguration> = "encryption",
        /// How much there is in the data factory. Not documented; seen in answers.
        pub factory_statistics: Option<FactoryStatistics> = "factoryStatistics",
        /// Parameters that all pipelines of the data factory can read, by name.
        pub global_parameters: Option<BTreeMap<String, GlobalParameterSpecification>> = "globalParameters",
        /// How far the service has come with the data factory, `Succeeded` at the end.
        pub provisioning_state: Option<String> = "provisioningState",
        /// Whether the data factory can be reached from the public network.
        pub public_network_access: Option<PublicNetworkAccess> = "publicNetworkAccess",
        /// The Microsoft Purview account that the data factory reports to.
        pub purview_configuration: Option<PurviewConfiguration> = "purviewConfiguration",
        /// The Git repository that the data factory is edited in.
        pub repo_configuration: Option<FactoryRepoConfiguration> = "repoConfiguration",
        /// Version of the data factory, `2018-06-01` for one of this API version.
        pub version: Option<String> = "version",
    }
}

object! {
    /// How much there is in a data factory. Not documented; seen in answers.
    pub struct FactoryStatistics {
        /// Number of resources in the data factory.
        pub total_resource_count: Option<i64> = "totalResourceCount",
    }
}

object! {
    /// The managed identity of a data factory.
    pub struct FactoryIdentity {
        /// Identifier of the data factory's own identity, a GUID.
        pub principal_id: Option<String> = "principalId",
        /// Identifier of the tenant that the identity belongs to, a GUID.
        pub tenant_id: Option<String> = "tenantId",
        /// What kinds of identity the data factory has.
        pub type_: Option<FactoryIdentityType> = "type",
        /// Identities that were assigned to the data factory, by their identifier in Azure. The
        /// value is an empty object in a request; answers may have the identity's own identifiers
        /// in it.
        pub user_assigned_identities: Option<Map<String, Value>> = "userAssignedIdentities",
    }
}

/// What kinds of managed identity a data factory has.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FactoryIdentityType {
    /// Its own, which Azure creates and deletes with it.
    SystemAssigned,
    /// Identities that were assigned to it.
    UserAssigned,
    /// Both its own and identities that were assigned to it.
    SystemAssignedUserAssigned,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(FactoryIdentityType {
    SystemAssigned = "SystemAssigned",
    UserAssigned = "UserAssigned",
    SystemAssignedUserAssigned = "SystemAssigned,UserAssigned",
});

/// The Git repository that a data factory is edited in: what all kinds have in common. `type` tells
/// which of the derived schemas it really is.
#[derive(Clone)]
#[non_exhaustive]
pub enum FactoryRepoConfiguration {
    /// A repository in Azure DevOps, formerly Visual Studio Team Services.
    FactoryVstsConfiguration(Box<FactoryVstsConfiguration>),
    /// A repository in GitHub.
    FactoryGitHubConfiguration(Box<FactoryGitHubConfiguration>),
    /// An object whose `type` is not documented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(FactoryRepoConfiguration by "type" {
    FactoryVstsConfiguration(FactoryVstsConfiguration) = "FactoryVSTSConfiguration",
    FactoryGitHubConfiguration(FactoryGitHubConfiguration) = "FactoryGitHubConfiguration",
});

object! {
    /// A repository in Azure DevOps, formerly Visual Studio Team Services.
    pub struct FactoryVstsConfiguration {
        /// Name of the account or organisation that the repository belongs to.
        pub account_name: Option<String> = "accountName",
        /// Branch that changes are merged into, and from which they are published.
        pub collaboration_branch: Option<String> = "collaborationBranch",
        /// Whether publishing from the web interface is switched off.
        pub disable_publish: Option<bool> = "disablePublish",
        /// Identifier of the commit that was last published.
        pub last_commit_id: Option<String> = "lastCommitId",
        /// Name of the project that the repository belongs to.
        pub project_name: Option<String> = "projectName",
        /// Name of the repository.
        pub repository_name: Option<String> = "repositoryName",
        /// Folder of the repository that holds the data factory, such as `/`.
        pub root_folder: Option<String> = "rootFolder",
        /// Identifier of the tenant that the organisation belongs to, a GUID.
        pub tenant_id: Option<String> = "tenantId",
    }
}

object! {
    /// A repository in GitHub.
    pub struct FactoryGitHubConfiguration {
        /// Name of the account or organisation that the repository belongs to.
        pub account_name: Option<String> = "accountName",
        /// Client identifier of the owner's own GitHub application.
        pub client_id: Option<String> = "clientId",
        /// Where to find the client secret of the owner's own GitHub application.
        pub client_secret: Option<GitHubClientSecret> = "clientSecret",
        /// Branch that changes are merged into, and from which they are published.
        pub collaboration_branch: Option<String> = "collaborationBranch",
        /// Whether publishing from the web interface is switched off.
        pub disable_publish: Option<bool> = "disablePublish",
        /// Host of a GitHub Enterprise server, such as `https://github.mydomain.com`.
        pub host_name: Option<String> = "hostName",
        /// Identifier of the commit that was last published.
        pub last_commit_id: Option<String> = "lastCommitId",
        /// Name of the repository.
        pub repository_name: Option<String> = "repositoryName",
        /// Folder of the repository that holds the data factory, such as `/`.
        pub root_folder: Option<String> = "rootFolder",
    }
}

object! {
    /// Where to find the client secret of the owner's own GitHub application.
    pub struct GitHubClientSecret {
        /// Address of the key vault that holds the secret.
        pub byoa_secret_akv_url: Option<String> = "byoaSecretAkvUrl",
        /// Name of the secret in the key vault.
        pub byoa_secret_name: Option<String> = "byoaSecretName",
    }
}

object! {
    /// The Microsoft Purview account that a data factory reports to.
    pub struct PurviewConfiguration {
        /// Identifier of the Purview account in Azure.
        pub purview_resource_id: Option<String> = "purviewResourceId",
    }
}

object! {
    /// A parameter that all pipelines of a data factory can read.
    pub struct GlobalParameterSpecification {
        /// Type of the value.
        pub type_: Option<GlobalParameterType> = "type",
        /// The value itself, of the type that `type` names.
        pub value: Option<Value> = "value",
    }
}

/// Type of a global parameter.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum GlobalParameterType {
    /// An object.
    Object,
    /// A text.
    String,
    /// A whole number.
    Int,
    /// A number.
    Float,
    /// True or false.
    Bool,
    /// A list.
    Array,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(GlobalParameterType {
    Object = "Object",
    String = "String",
    Int = "Int",
    Float = "Float",
    Bool = "Bool",
    Array = "Array",
});

object! {
    /// The customer's own key that a data factory is encrypted with. A configuration needs at least
    /// the key and its vault; an empty object, which the service takes and sends, means that there
    /// is none.
    pub struct EncryptionConfiguration {
        /// The identity that the data factory reads the key with. Without it, it is the data
        /// factory's own.
        pub identity: Option<CmkIdentityDefinition> = "identity",
        /// Name of the key in the key vault.
        pub key_name: Option<String> = "keyName",
        /// Version of the key. Without it, the newest one is used.
        pub key_version: Option<String> = "keyVersion",
        /// Address of the key vault.
        pub vault_base_url: Option<String> = "vaultBaseUrl",
    }
}

object! {
    /// The identity that a data factory reads the customer's own key with.
    pub struct CmkIdentityDefinition {
        /// Identifier in Azure of an identity that was assigned to the data factory.
        pub user_assigned_identity: Option<String> = "userAssignedIdentity",
    }
}

/// Whether a data factory can be reached from the public network.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PublicNetworkAccess {
    /// It can be reached from the public network.
    Enabled,
    /// It can only be reached by private endpoints.
    Disabled,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(PublicNetworkAccess {
    Enabled = "Enabled",
    Disabled = "Disabled",
});

object! {
    /// What to change in a data factory. What is left out stays as it is.
    pub struct FactoryUpdateParameters {
        /// New managed identity of the data factory.
        pub identity: Option<FactoryIdentity> = "identity",
        /// What to change in the definition.
        pub properties: Option<FactoryUpdateProperties> = "properties",
        /// New tags of the data factory, by name.
        pub tags: Option<BTreeMap<String, Option<String>>> = "tags",
    }
}

object! {
    /// What can be changed in the definition of a data factory without replacing it.
    pub struct FactoryUpdateProperties {
        /// Whether the data factory can be reached from the public network.
        pub public_network_access: Option<PublicNetworkAccess> = "publicNetworkAccess",
    }
}

object! {
    /// One page of data factories.
    pub struct FactoryListResponse {
        /// Address of the next page, to be used exactly as it comes. Null or missing on the last
        /// page.
        pub next_link: Option<String> = "nextLink",
        /// The data factories of this page.
        pub value: Option<Vec<Factory>> = "value",
    }
}
