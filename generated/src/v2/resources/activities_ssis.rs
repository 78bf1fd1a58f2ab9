// Generated from specs/v2/schemas/activities-ssis.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The activity that runs SQL Server Integration Services (SSIS) packages.

use std::collections::BTreeMap;

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};

use crate::v2::types::*;

/// Runs an SSIS package on an Azure-SSIS integration runtime.
pub type ExecuteSsisPackageActivity =
    ExecutionActivityOf<ExecuteSsisPackageActivityTypeProperties>;

object! {
    /// SSIS package to run, and how.
    pub struct ExecuteSsisPackageActivityTypeProperties {
        /// Azure-SSIS integration runtime to run on.
        pub connect_via: Option<IntegrationRuntimeReference> = "connectVia",
        /// Path of the SSISDB environment to use.
        pub environment_path: Option<OrExpression<String>> = "environmentPath",
        /// Windows account to run the package as.
        pub execution_credential: Option<SsisExecutionCredential> = "executionCredential",
        /// Where to write the log. Default: no log outside of SSISDB.
        pub log_location: Option<SsisLogLocation> = "logLocation",
        /// Logging level, such as `None`, `Basic`, `Performance` or `Verbose`. Default: `Basic`.
        pub logging_level: Option<OrExpression<String>> = "loggingLevel",
        /// Properties of the package's connection managers, by connection manager name and property
        /// name.
        pub package_connection_managers: Option<BTreeMap<String, Option<BTreeMap<String, SsisExecutionParameter>>>> = "packageConnectionManagers",
        /// Where the package is stored.
        pub package_location: Option<SsisPackageLocation> = "packageLocation",
        /// Package parameters, by name.
        pub package_parameters: Option<BTreeMap<String, SsisExecutionParameter>> = "packageParameters",
        /// Properties of the project's connection managers, by connection manager name and property
        /// name.
        pub project_connection_managers: Option<BTreeMap<String, Option<BTreeMap<String, SsisExecutionParameter>>>> = "projectConnectionManagers",
        /// Project parameters, by name.
        pub project_parameters: Option<BTreeMap<String, SsisExecutionParameter>> = "projectParameters",
        /// Values that override package properties, by property path.
        pub property_overrides: Option<BTreeMap<String, SsisPropertyOverride>> = "propertyOverrides",
        /// Bitness of the runtime: `x64` or `x86`. Default: `x64`.
        pub runtime: Option<OrExpression<String>> = "runtime",
    }
}

object! {
    /// Where an SSIS package is stored.
    pub struct SsisPackageLocation {
        /// Path of the package.
        pub package_path: Option<OrExpression<String>> = "packagePath",
        /// Type of the store. Default: `SSISDB`.
        pub type_: Option<SsisPackageLocationType> = "type",
        /// Credentials, configuration and inline content of the package.
        pub type_properties: Option<SsisPackageLocationTypeProperties> = "typeProperties",
    }
}

/// Type of the store of an SSIS package.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SsisPackageLocationType {
    /// The SSIS catalog database.
    Ssisdb,
    /// A file share.
    File,
    /// The activity itself, in `packageContent`.
    InlinePackage,
    /// A package store of the integration runtime.
    PackageStore,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(SsisPackageLocationType {
    Ssisdb = "SSISDB",
    File = "File",
    InlinePackage = "InlinePackage",
    PackageStore = "PackageStore",
});

object! {
    /// Credentials, configuration and inline content of an SSIS package.
    pub struct SsisPackageLocationTypeProperties {
        /// Account to read the package with.
        pub access_credential: Option<SsisAccessCredential> = "accessCredential",
        /// Inline packages that the package runs.
        pub child_packages: Option<Vec<SsisChildPackage>> = "childPackages",
        /// Account to read the configuration file with.
        pub configuration_access_credential: Option<SsisAccessCredential> = "configurationAccessCredential",
        /// Path of the configuration file of the package.
        pub configuration_path: Option<OrExpression<String>> = "configurationPath",
        /// Content of the inline package.
        pub package_content: Option<OrExpression<String>> = "packageContent",
        /// Time at which the inline package was last changed.
        pub package_last_modified_date: Option<String> = "packageLastModifiedDate",
        /// Name of the inline package.
        pub package_name: Option<String> = "packageName",
        /// Password of the package.
        pub package_password: Option<Secret> = "packagePassword",
    }
}

object! {
    /// An inline package that another one runs.
    pub struct SsisChildPackage {
        /// Content of the package.
        pub package_content: Option<OrExpression<String>> = "packageContent",
        /// Time at which the package was last changed.
        pub package_last_modified_date: Option<String> = "packageLastModifiedDate",
        /// Name of the package.
        pub package_name: Option<String> = "packageName",
        /// Path under which the other package refers to it.
        pub package_path: Option<OrExpression<String>> = "packagePath",
    }
}

object! {
    /// Windows account to run a package as.
    pub struct SsisExecutionCredential {
        /// Domain of the account.
        pub domain: Option<OrExpression<String>> = "domain",
        /// Password of the account.
        pub password: Option<Secret> = "password",
        /// Name of the account.
        pub user_name: Option<OrExpression<String>> = "userName",
    }
}

object! {
    /// Windows account to access files with.
    pub struct SsisAccessCredential {
        /// Domain of the account.
        pub domain: Option<OrExpression<String>> = "domain",
        /// Password of the account.
        pub password: Option<Secret> = "password",
        /// Name of the account.
        pub user_name: Option<OrExpression<String>> = "userName",
    }
}

object! {
    /// Value of an SSIS parameter or property.
    pub struct SsisExecutionParameter {
        /// The value.
        pub value: Option<OrExpression<String>> = "value",
    }
}

object! {
    /// Value that overrides a package property.
    pub struct SsisPropertyOverride {
        /// Whether to encrypt the value in SSISDB. Default: false.
        pub is_sensitive: Option<bool> = "isSensitive",
        /// The value.
        pub value: Option<OrExpression<String>> = "value",
    }
}

object! {
    /// Where to write the log of a package.
    pub struct SsisLogLocation {
        /// Path of the log folder.
        pub log_path: Option<OrExpression<String>> = "logPath",
        /// Type of the log store, always `File`.
        pub type_: Option<SsisLogLocationType> = "type",
        /// Credentials and refresh interval of the log.
        pub type_properties: Option<SsisLogLocationTypeProperties> = "typeProperties",
    }
}

/// Type of the log store of a package.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SsisLogLocationType {
    /// A file share.
    File,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(SsisLogLocationType {
    File = "File",
});

object! {
    /// Credentials and refresh interval of the log of a package.
    pub struct SsisLogLocationTypeProperties {
        /// Account to write the log with.
        pub access_credential: Option<SsisAccessCredential> = "accessCredential",
        /// Interval at which the log is updated, as a .NET time span. Default: 5 minutes.
        pub log_refresh_interval: Option<OrExpression<String>> = "logRefreshInterval",
    }
}
