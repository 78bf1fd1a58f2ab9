// Generated from specs/v2/schemas/integration-runtime-ssis.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! SQL Server Integration Services (SSIS) on managed integration runtimes: settings, custom setup,
//! and the metadata of the folders, projects, packages and environments in the SSIS catalog.

use datafactory_core::{
    OrExpression, Secret, UnknownObject, UnknownValue, object, open_enum, tagged_union,
};

use crate::v2::types::*;

object! {
    /// SSIS settings of a managed integration runtime.
    pub struct IntegrationRuntimeSsisProperties {
        /// Database server of the SSIS catalog (SSISDB).
        pub catalog_info: Option<IntegrationRuntimeSsisCatalogInfo> = "catalogInfo",
        /// Credential with the user-assigned managed identity of the nodes.
        pub credential: Option<CredentialReference> = "credential",
        /// Script that sets up each node.
        pub custom_setup_script_properties: Option<IntegrationRuntimeCustomSetupScriptProperties> = "customSetupScriptProperties",
        /// Self-hosted integration runtime that packages use as a proxy to reach data.
        pub data_proxy_properties: Option<IntegrationRuntimeDataProxyProperties> = "dataProxyProperties",
        /// Edition of SSIS.
        pub edition: Option<IntegrationRuntimeEdition> = "edition",
        /// Setup steps that run on each node without a script.
        pub express_custom_setup_properties: Option<Vec<CustomSetupBase>> = "expressCustomSetupProperties",
        /// SQL Server license of the nodes.
        pub license_type: Option<IntegrationRuntimeLicenseType> = "licenseType",
        /// Package stores.
        pub package_stores: Option<Vec<PackageStore>> = "packageStores",
    }
}

object! {
    /// Database server of the SSIS catalog (SSISDB).
    pub struct IntegrationRuntimeSsisCatalogInfo {
        /// Password of the administrator, as a `SecureString`.
        pub catalog_admin_password: Option<Secret> = "catalogAdminPassword",
        /// Name of the administrator of the database server, 1 to 128 characters.
        pub catalog_admin_user_name: Option<String> = "catalogAdminUserName",
        /// Pricing tier of the catalog database.
        pub catalog_pricing_tier: Option<IntegrationRuntimeSsisCatalogPricingTier> = "catalogPricingTier",
        /// Host name of the database server, such as `myserver.database.windows.net`.
        pub catalog_server_endpoint: Option<String> = "catalogServerEndpoint",
        /// Name of the pair of integration runtimes, for failover.
        pub dual_standby_pair_name: Option<String> = "dualStandbyPairName",
    }
}

/// Pricing tier of the SSIS catalog database in Azure SQL Database.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum IntegrationRuntimeSsisCatalogPricingTier {
    /// Basic.
    Basic,
    /// Standard.
    Standard,
    /// Premium.
    Premium,
    /// Premium RS.
    PremiumRs,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeSsisCatalogPricingTier {
    Basic = "Basic",
    Standard = "Standard",
    Premium = "Premium",
    PremiumRs = "PremiumRS",
});

/// SQL Server license of the nodes.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum IntegrationRuntimeLicenseType {
    /// The owner has a license (Azure Hybrid Benefit), which lowers the price of the nodes.
    BasePrice,
    /// The price of the nodes includes the license.
    LicenseIncluded,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeLicenseType {
    BasePrice = "BasePrice",
    LicenseIncluded = "LicenseIncluded",
});

/// Edition of SSIS.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum IntegrationRuntimeEdition {
    /// Standard Edition.
    Standard,
    /// Enterprise Edition.
    Enterprise,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(IntegrationRuntimeEdition {
    Standard = "Standard",
    Enterprise = "Enterprise",
});

object! {
    /// Script that sets up each node of a managed integration runtime.
    pub struct IntegrationRuntimeCustomSetupScriptProperties {
        /// URL of the blob container that contains `main.cmd` and its files.
        pub blob_container_uri: Option<String> = "blobContainerUri",
        /// Shared access signature of the blob container, as a `SecureString`.
        pub sas_token: Option<Secret> = "sasToken",
    }
}

object! {
    /// Self-hosted integration runtime that packages use as a proxy to reach data.
    pub struct IntegrationRuntimeDataProxyProperties {
        /// The self-hosted integration runtime.
        pub connect_via: Option<EntityReference> = "connectVia",
        /// Path in the staging store.
        pub path: Option<String> = "path",
        /// Linked service of the store that stages the data.
        pub staging_linked_service: Option<EntityReference> = "stagingLinkedService",
    }
}

object! {
    /// A package store.
    pub struct PackageStore {
        /// Name of the package store.
        pub name: Option<String> = "name",
        /// Linked service of the package store.
        pub package_store_linked_service: Option<EntityReference> = "packageStoreLinkedService",
    }
}

/// A step that sets up a node of a managed integration runtime. `type` selects what it does.
#[non_exhaustive]
pub enum CustomSetupBase {
    /// Installs Azure PowerShell.
    AzPowerShellSetup(Box<AzPowerShellSetup>),
    /// Stores a user name and password with `cmdkey`.
    CmdkeySetup(Box<CmdkeySetup>),
    /// Installs a third-party component.
    ComponentSetup(Box<ComponentSetup>),
    /// Sets an environment variable.
    EnvironmentVariableSetup(Box<EnvironmentVariableSetup>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(CustomSetupBase by "type" {
    AzPowerShellSetup(AzPowerShellSetup) = "AzPowerShellSetup",
    CmdkeySetup(CmdkeySetup) = "CmdkeySetup",
    ComponentSetup(ComponentSetup) = "ComponentSetup",
    EnvironmentVariableSetup(EnvironmentVariableSetup) = "EnvironmentVariableSetup",
});

object! {
    /// Installs Azure PowerShell.
    pub struct AzPowerShellSetup {
        /// Version to install.
        pub type_properties: Option<AzPowerShellSetupTypeProperties> = "typeProperties",
    }
}

object! {
    /// Version of Azure PowerShell to install.
    pub struct AzPowerShellSetupTypeProperties {
        /// Version of Azure PowerShell.
        pub version: Option<String> = "version",
    }
}

object! {
    /// Stores a user name and password with `cmdkey`.
    pub struct CmdkeySetup {
        /// User name, password and target.
        pub type_properties: Option<CmdkeySetupTypeProperties> = "typeProperties",
    }
}

object! {
    /// User name and password to store with `cmdkey`.
    pub struct CmdkeySetupTypeProperties {
        /// Password.
        pub password: Option<Secret> = "password",
        /// Name of the computer or domain that the account is for.
        pub target_name: Option<OrExpression<String>> = "targetName",
        /// User name.
        pub user_name: Option<OrExpression<String>> = "userName",
    }
}

object! {
    /// Installs a third-party component.
    pub struct ComponentSetup {
        /// Component to install, and its license.
        pub type_properties: Option<LicensedComponentSetupTypeProperties> = "typeProperties",
    }
}

object! {
    /// Third-party component to install, and its license.
    pub struct LicensedComponentSetupTypeProperties {
        /// Name of the component.
        pub component_name: Option<String> = "componentName",
        /// License key of the component.
        pub license_key: Option<Secret> = "licenseKey",
    }
}

object! {
    /// Sets an environment variable.
    pub struct EnvironmentVariableSetup {
        /// Name and value of the variable.
        pub type_properties: Option<EnvironmentVariableSetupTypeProperties> = "typeProperties",
    }
}

object! {
    /// Environment variable to set.
    pub struct EnvironmentVariableSetupTypeProperties {
        /// Name of the variable.
        pub variable_name: Option<String> = "variableName",
        /// Value of the variable.
        pub variable_value: Option<String> = "variableValue",
    }
}

object! {
    /// Status of a refresh of SSIS object metadata.
    pub struct SsisObjectMetadataStatusResponse {
        /// Error message of a failed refresh.
        pub error: Option<String> = "error",
        /// ID of the refresh operation.
        pub name: Option<String> = "name",
        /// Result of the refresh.
        pub properties: Option<String> = "properties",
        /// Status of the refresh, such as `InProgress` or `Succeeded`.
        pub status: Option<String> = "status",
    }
}

object! {
    /// Which SSIS object metadata to return.
    pub struct GetSsisObjectMetadataRequest {
        /// Path of the object, as names of folder, project and package separated by `/`. Default:
        /// all folders.
        pub metadata_path: Option<String> = "metadataPath",
    }
}

object! {
    /// SSIS object metadata.
    pub struct SsisObjectMetadataListResponse {
        /// URL of the next page. Null or missing on the last page.
        pub next_link: Option<String> = "nextLink",
        /// Folders, projects, packages and environments.
        pub value: Option<Vec<SsisObjectMetadata>> = "value",
    }
}

/// Metadata of an object in the SSIS catalog. `type` tells what the object is.
#[non_exhaustive]
pub enum SsisObjectMetadata {
    /// A folder, which contains projects and environments.
    Folder(Box<SsisFolder>),
    /// A project, which contains packages.
    Project(Box<SsisProject>),
    /// A package.
    Package(Box<SsisPackage>),
    /// An environment, a set of variables for projects.
    Environment(Box<SsisEnvironment>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(SsisObjectMetadata by "type" {
    Folder(SsisFolder) = "Folder",
    Project(SsisProject) = "Project",
    Package(SsisPackage) = "Package",
    Environment(SsisEnvironment) = "Environment",
});

/// Type of an object in the SSIS catalog.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SsisObjectMetadataType {
    /// A folder.
    Folder,
    /// A project.
    Project,
    /// A package.
    Package,
    /// An environment.
    Environment,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(SsisObjectMetadataType {
    Folder = "Folder",
    Project = "Project",
    Package = "Package",
    Environment = "Environment",
});

object! {
    /// A folder, which contains projects and environments.
    pub struct SsisFolder {
        /// Description of the object.
        pub description: Option<String> = "description",
        /// ID of the object.
        pub id: Option<i64> = "id",
        /// Name of the object.
        pub name: Option<String> = "name",
    }
}

object! {
    /// A project, which contains packages.
    pub struct SsisProject {
        /// Description of the object.
        pub description: Option<String> = "description",
        /// Environments that the project uses.
        pub environment_refs: Option<Vec<SsisEnvironmentReference>> = "environmentRefs",
        /// ID of the folder that contains the project.
        pub folder_id: Option<i64> = "folderId",
        /// ID of the object.
        pub id: Option<i64> = "id",
        /// Name of the object.
        pub name: Option<String> = "name",
        /// Parameters of the project.
        pub parameters: Option<Vec<SsisParameter>> = "parameters",
        /// Version of the project.
        pub version: Option<i64> = "version",
    }
}

object! {
    /// A package.
    pub struct SsisPackage {
        /// Description of the object.
        pub description: Option<String> = "description",
        /// ID of the folder that contains the package.
        pub folder_id: Option<i64> = "folderId",
        /// ID of the object.
        pub id: Option<i64> = "id",
        /// Name of the object.
        pub name: Option<String> = "name",
        /// Parameters of the package.
        pub parameters: Option<Vec<SsisParameter>> = "parameters",
        /// ID of the project that contains the package.
        pub project_id: Option<i64> = "projectId",
        /// Version of the project that contains the package.
        pub project_version: Option<i64> = "projectVersion",
    }
}

object! {
    /// An environment, a set of variables for projects.
    pub struct SsisEnvironment {
        /// Description of the object.
        pub description: Option<String> = "description",
        /// ID of the folder that contains the environment.
        pub folder_id: Option<i64> = "folderId",
        /// ID of the object.
        pub id: Option<i64> = "id",
        /// Name of the object.
        pub name: Option<String> = "name",
        /// Variables of the environment.
        pub variables: Option<Vec<SsisVariable>> = "variables",
    }
}

object! {
    /// Reference of a project to an environment.
    pub struct SsisEnvironmentReference {
        /// Name of the folder that contains the environment.
        pub environment_folder_name: Option<String> = "environmentFolderName",
        /// Name of the environment.
        pub environment_name: Option<String> = "environmentName",
        /// ID of the reference.
        pub id: Option<i64> = "id",
        /// Type of the reference: `R` for an environment in the same folder, `A` for one in another
        /// folder.
        pub reference_type: Option<String> = "referenceType",
    }
}

object! {
    /// A parameter of a project or package.
    pub struct SsisParameter {
        /// Type of the parameter, such as `String`.
        pub data_type: Option<String> = "dataType",
        /// Default value.
        pub default_value: Option<String> = "defaultValue",
        /// Description of the parameter.
        pub description: Option<String> = "description",
        /// Default value at design time.
        pub design_default_value: Option<String> = "designDefaultValue",
        /// ID of the parameter.
        pub id: Option<i64> = "id",
        /// Name of the parameter.
        pub name: Option<String> = "name",
        /// Whether the parameter needs a value.
        pub required: Option<bool> = "required",
        /// Whether the value is sensitive.
        pub sensitive: Option<bool> = "sensitive",
        /// Default value of a sensitive parameter.
        pub sensitive_default_value: Option<Secret> = "sensitiveDefaultValue",
        /// Whether a value is set.
        pub value_set: Option<bool> = "valueSet",
        /// Type of the value: `V` for a literal, `R` for a reference to a variable of an
        /// environment.
        pub value_type: Option<String> = "valueType",
        /// Name of the environment variable that the value refers to.
        pub variable: Option<String> = "variable",
    }
}

object! {
    /// A variable of an environment.
    pub struct SsisVariable {
        /// Type of the variable, such as `String`.
        pub data_type: Option<String> = "dataType",
        /// Description of the variable.
        pub description: Option<String> = "description",
        /// ID of the variable.
        pub id: Option<i64> = "id",
        /// Name of the variable.
        pub name: Option<String> = "name",
        /// Whether the value is sensitive.
        pub sensitive: Option<bool> = "sensitive",
        /// Value of a sensitive variable.
        pub sensitive_value: Option<Secret> = "sensitiveValue",
        /// Value of the variable.
        pub value: Option<String> = "value",
    }
}
