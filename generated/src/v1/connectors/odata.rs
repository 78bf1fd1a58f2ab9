// Generated from specs/v1/connectors/odata.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! OData feeds, read by a `RelationalSource`: see relational.yaml.

use datafactory_core::{Secret, UnknownValue, object, open_enum};

use crate::v1::types::*;

/// Linked service for an OData feed.
pub type ODataLinkedService = LinkedServicePropertiesOf<ODataLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a linked service of the type `OData`.
    pub struct ODataLinkedServiceTypeProperties {
        /// How to sign in.
        pub authentication_type: Option<ODataAuthenticationType> = "authenticationType",
        /// OAuth credential that a user obtained by signing in. Needed with `OAuth` authentication.
        pub authorized_credential: Option<Secret> = "authorizedCredential",
        /// Credentials encrypted by the gateway, used instead of a user name and password. The Copy
        /// wizard and the cmdlet `New-AzureRmDataFactoryEncryptValue` produce this string.
        pub encrypted_credential: Option<String> = "encryptedCredential",
        /// Name of the gateway, in the same data factory, that reaches the data store from inside
        /// your network. Needed when the store cannot be reached from the internet.
        pub gateway_name: Option<String> = "gatewayName",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// URL of the OData service.
        pub url: Option<String> = "url",
        /// Name of the user that signs in.
        pub username: Option<String> = "username",
    }
}

/// Dataset: a resource of an OData feed.
pub type ODataResourceDataset = DatasetPropertiesOf<ODataResourceDatasetTypeProperties>;

object! {
    /// Place and format of the data in a dataset of the type `ODataResource`.
    pub struct ODataResourceDatasetTypeProperties {
        /// Path of the resource, relative to the `url` of the linked service.
        pub path: Option<String> = "path",
    }
}

/// How to sign in to an OData service.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ODataAuthenticationType {
    /// User name and password.
    Basic,
    /// Without credentials.
    Anonymous,
    /// A Windows user name and password, through a gateway.
    Windows,
    /// A credential that a user obtained by signing in.
    OAuth,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(ODataAuthenticationType {
    Basic = "Basic",
    Anonymous = "Anonymous",
    Windows = "Windows",
    OAuth = "OAuth",
});
