// Generated from specs/v2/schemas/factories.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Data factories: definition, update, Git repository and access to the data plane.

use std::collections::BTreeMap;

use datafactory_core::{
    Secret, Timestamp, UnknownObject, UnknownValue, object, open_enum, tagged_union,
};
use serde_json::{Map, Value};

use crate::v2::types::*;

object! {
    /// One page of data factories.
    pub struct FactoryListResponse {
        /// URL of the next page. Use it unchanged. Null or missing on the last page.
        pub next_link: Option<String> = "nextLink",
        /// The data factories of this page.
        pub value: Option<Vec<Factory>> = "value",
    }
}

object! {
    /// A data factory and its Azure resource metadata. Leave out read-only properties in requests.
    pub struct Factory {
        /// Entity tag of the data factory, for `If-Match` and `If-None-Match`. Unlike `etag` of all
        /// other resources, it is spelled with a capital T and its value contains quotes.
        pub e_tag: Option<String> = "eTag",
        /// Azure resource ID of the data factory, a path that starts with `/subscriptions/`. The
        /// case of the name in it may differ from `name`.
        pub id: Option<String> = "id",
        /// Managed identity of the data factory.
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
        /// Resource type, always `Microsoft.DataFactory/factories`.
        pub type_: Option<String> = "type",
    }
}

impl Factory {
    /// A resource with these properties.
    pub fn new(properties: impl Into<FactoryProperties>) -> Self {
        Self {
            properties: Some(properties.into()),
            ..Self::default()
        }
    }
}

object! {
    /// Definition and state of a data factory.
    pub struct FactoryProperties {
        /// Time, in UTC, at which the data factory was created.
        pub create_time: Option<Timestamp> = "createTime",
        /// Customer-managed key that encrypts the data factory. Most responses have an empty
        /// object.
        pub encryption: Option<EncryptionConfiguration> = "encryption",
        /// Statistics of the data factory. Undocumented; present in traffic.
        pub factory_statistics: Option<FactoryStatistics> = "factoryStatistics",
        /// Global parameters, by name. All pipelines of the data factory can read them.
        pub global_parameters: Option<BTreeMap<String, GlobalParameterSpecification>> = "globalParameters",
        /// Provisioning state, `Succeeded` once the data factory is ready.
        pub provisioning_state: Option<String> = "provisioningState",
        /// Whether the data factory accepts connections from public networks.
        pub public_network_access: Option<PublicNetworkAccess> = "publicNetworkAccess",
        /// Microsoft Purview account that the data factory reports lineage to.
        pub purview_configuration: Option<PurviewConfiguration> = "purviewConfiguration",
        /// Git repository of the data factory.
        pub repo_configuration: Option<FactoryRepoConfiguration> = "repoConfiguration",
        /// API version of the data factory, `2018-06-01`.
        pub version: Option<String> = "version",
    }
}

object! {
    /// Statistics of a data factory. Undocumented; present in traffic.
    pub struct FactoryStatistics {
        /// Number of resources in the data factory.
        pub total_resource_count: Option<i64> = "totalResourceCount",
    }
}

object! {
    /// Managed identity of a data factory.
    pub struct FactoryIdentity {
        /// Principal ID of the system-assigned identity, a GUID.
        pub principal_id: Option<String> = "principalId",
        /// Tenant ID of the system-assigned identity, a GUID.
        pub tenant_id: Option<String> = "tenantId",
        /// Type of the managed identity.
        pub type_: Option<FactoryIdentityType> = "type",
        /// User-assigned identities, by Azure resource ID. Send an empty object as value; responses
        /// may contain the IDs of the identity there.
        pub user_assigned_identities: Option<Map<String, Value>> = "userAssignedIdentities",
    }
}

/// Type of the managed identity of a data factory.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FactoryIdentityType {
    /// The system-assigned identity, which Azure creates and deletes with the data factory.
    SystemAssigned,
    /// One or more user-assigned identities.
    UserAssigned,
    /// The system-assigned identity and user-assigned identities.
    SystemAssignedUserAssigned,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(FactoryIdentityType {
    SystemAssigned = "SystemAssigned",
    UserAssigned = "UserAssigned",
    SystemAssignedUserAssigned = "SystemAssigned,UserAssigned",
});

/// Git repository of a data factory. `type` selects the host.
#[non_exhaustive]
pub enum FactoryRepoConfiguration {
    /// Repository in Azure DevOps, formerly Visual Studio Team Services.
    FactoryVstsConfiguration(Box<FactoryVstsConfiguration>),
    /// Repository in GitHub or GitHub Enterprise.
    FactoryGitHubConfiguration(Box<FactoryGitHubConfiguration>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(FactoryRepoConfiguration by "type" {
    FactoryVstsConfiguration(FactoryVstsConfiguration) = "FactoryVSTSConfiguration",
    FactoryGitHubConfiguration(FactoryGitHubConfiguration) = "FactoryGitHubConfiguration",
});

object! {
    /// Repository in Azure DevOps, formerly Visual Studio Team Services.
    pub struct FactoryVstsConfiguration {
        /// Name of the account or organization that owns the repository.
        pub account_name: Option<String> = "accountName",
        /// Branch that changes are merged into and published from, such as `main`.
        pub collaboration_branch: Option<String> = "collaborationBranch",
        /// Whether publishing from Data Factory Studio is disabled. Default: false.
        pub disable_publish: Option<bool> = "disablePublish",
        /// ID of the last published commit.
        pub last_commit_id: Option<String> = "lastCommitId",
        /// Name of the Azure DevOps project.
        pub project_name: Option<String> = "projectName",
        /// Name of the repository.
        pub repository_name: Option<String> = "repositoryName",
        /// Folder of the repository that contains the data factory, such as `/`.
        pub root_folder: Option<String> = "rootFolder",
        /// Tenant ID of the Azure DevOps organization, a GUID.
        pub tenant_id: Option<String> = "tenantId",
    }
}

object! {
    /// Repository in GitHub or GitHub Enterprise.
    pub struct FactoryGitHubConfiguration {
        /// Name of the account or organization that owns the repository.
        pub account_name: Option<String> = "accountName",
        /// Client ID of your own GitHub app.
        pub client_id: Option<String> = "clientId",
        /// Where the client secret of your own GitHub app is stored.
        pub client_secret: Option<GitHubClientSecret> = "clientSecret",
        /// Branch that changes are merged into and published from, such as `main`.
        pub collaboration_branch: Option<String> = "collaborationBranch",
        /// Whether publishing from Data Factory Studio is disabled. Default: false.
        pub disable_publish: Option<bool> = "disablePublish",
        /// URL of the GitHub Enterprise server, such as `https://github.mydomain.com`. Leave it out
        /// for github.com.
        pub host_name: Option<String> = "hostName",
        /// ID of the last published commit.
        pub last_commit_id: Option<String> = "lastCommitId",
        /// Name of the repository.
        pub repository_name: Option<String> = "repositoryName",
        /// Folder of the repository that contains the data factory, such as `/`.
        pub root_folder: Option<String> = "rootFolder",
    }
}

object! {
    /// Where the client secret of your own GitHub app is stored.
    pub struct GitHubClientSecret {
        /// URL of the key vault that contains the secret.
        pub byoa_secret_akv_url: Option<String> = "byoaSecretAkvUrl",
        /// Name of the secret in the key vault.
        pub byoa_secret_name: Option<String> = "byoaSecretName",
    }
}

object! {
    /// Git repository to configure for a data factory.
    pub struct FactoryRepoUpdate {
        /// Azure resource ID of the data factory.
        pub factory_resource_id: Option<String> = "factoryResourceId",
        /// The repository. Leave it out to disconnect the data factory from Git.
        pub repo_configuration: Option<FactoryRepoConfiguration> = "repoConfiguration",
    }
}

object! {
    /// Authorization code to exchange for a GitHub access token.
    pub struct GitHubAccessTokenRequest {
        /// Authorization code that GitHub returned after sign-in.
        pub git_hub_access_code: Option<Secret> = "gitHubAccessCode",
        /// Base URL of the token service, such as `https://github.com`.
        pub git_hub_access_token_base_url: Option<String> = "gitHubAccessTokenBaseUrl",
        /// Client ID of your own GitHub app. Default: the app of Data Factory.
        pub git_hub_client_id: Option<String> = "gitHubClientId",
        /// Where the client secret of your own GitHub app is stored.
        pub git_hub_client_secret: Option<GitHubClientSecret> = "gitHubClientSecret",
    }
}

object! {
    /// A GitHub access token.
    pub struct GitHubAccessTokenResponse {
        /// The access token.
        pub git_hub_access_token: Option<Secret> = "gitHubAccessToken",
    }
}

object! {
    /// What a data-plane access token allows, and for how long.
    pub struct UserAccessPolicy {
        /// Path of the resource below the data factory that the token gives access to. Only an
        /// empty string, the whole data factory, is supported.
        pub access_resource_path: Option<String> = "accessResourcePath",
        /// Time, in UTC, at which the token expires, such as `2018-11-10T09:46:20.2659347Z`. At
        /// most 8 hours after `startTime`. Default: 8 hours after `startTime`.
        pub expire_time: Option<String> = "expireTime",
        /// Permissions of the token. The service supports `r`, read access, only.
        pub permissions: Option<String> = "permissions",
        /// Profile of the token. Default: `DefaultProfile`, the only one supported.
        pub profile_name: Option<String> = "profileName",
        /// Time, in UTC, from which the token is valid, such as `2018-11-10T02:46:20.2659347Z`.
        /// Default: now.
        pub start_time: Option<String> = "startTime",
    }
}

object! {
    /// A data-plane access token and what it allows.
    pub struct AccessPolicyResponse {
        /// Access token for the data plane.
        pub access_token: Option<Secret> = "accessToken",
        /// Base URL of the data plane of the data factory.
        pub data_plane_url: Option<String> = "dataPlaneUrl",
        /// What the token allows.
        pub policy: Option<UserAccessPolicy> = "policy",
    }
}

object! {
    /// Microsoft Purview account that a data factory reports lineage to.
    pub struct PurviewConfiguration {
        /// Azure resource ID of the Purview account.
        pub purview_resource_id: Option<String> = "purviewResourceId",
    }
}

object! {
    /// A global parameter of a data factory.
    pub struct GlobalParameterSpecification {
        /// Type of the value.
        pub type_: Option<GlobalParameterType> = "type",
        /// The value, of the type that `type` names.
        pub value: Option<Value> = "value",
    }
}

/// Type of a global parameter.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum GlobalParameterType {
    /// An object.
    Object,
    /// A string.
    String,
    /// An integer.
    Int,
    /// A number.
    Float,
    /// A boolean.
    Bool,
    /// An array.
    Array,
    /// An undocumented value, unchanged.
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
    /// Customer-managed key that encrypts a data factory. An empty object means that there is none;
    /// otherwise `keyName` and `vaultBaseUrl` are required.
    pub struct EncryptionConfiguration {
        /// Identity that reads the key. Default: the system-assigned identity of the data factory.
        pub identity: Option<CmkIdentityDefinition> = "identity",
        /// Name of the key in the key vault.
        pub key_name: Option<String> = "keyName",
        /// Version of the key. Default: the latest version.
        pub key_version: Option<String> = "keyVersion",
        /// URL of the key vault.
        pub vault_base_url: Option<String> = "vaultBaseUrl",
    }
}

object! {
    /// Identity that reads a customer-managed key.
    pub struct CmkIdentityDefinition {
        /// Azure resource ID of a user-assigned identity of the data factory.
        pub user_assigned_identity: Option<String> = "userAssignedIdentity",
    }
}

/// Whether a data factory accepts connections from public networks.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PublicNetworkAccess {
    /// It accepts connections from public networks.
    Enabled,
    /// It accepts connections through private endpoints only.
    Disabled,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(PublicNetworkAccess {
    Enabled = "Enabled",
    Disabled = "Disabled",
});

object! {
    /// Changes to a data factory. Properties that are left out keep their values.
    pub struct FactoryUpdateParameters {
        /// New managed identity.
        pub identity: Option<FactoryIdentity> = "identity",
        /// Changes to the definition.
        pub properties: Option<FactoryUpdateProperties> = "properties",
        /// New tags, by name. They replace all existing tags.
        pub tags: Option<BTreeMap<String, Option<String>>> = "tags",
    }
}

object! {
    /// Changes to the definition of a data factory.
    pub struct FactoryUpdateProperties {
        /// Whether the data factory accepts connections from public networks.
        pub public_network_access: Option<PublicNetworkAccess> = "publicNetworkAccess",
    }
}
