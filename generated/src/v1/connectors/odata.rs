// Generated from specs/v1/connectors/odata.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! OData feeds, read by a `RelationalSource`: see relational.yaml.

use datafactory_core::{Secret, Timestamp, UnknownValue, object, open_enum};

use crate::v1::types::*;

object! {
    /// Linked service for an OData feed.
    pub struct ODataLinkedService {
        /// Description of the linked service, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Name of the hub that the linked service belongs to. If missing, the service sets the
        /// default hub of the data factory, `<factory name>_hub`.
        pub hub_name: Option<String> = "hubName",
        /// ID of the linked service inside Data Factory, normally a GUID. Only seen in traffic.
        pub id: Option<String> = "id",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Connection settings.
        pub type_properties: Option<ODataLinkedServiceTypeProperties> = "typeProperties",
    }
}

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

object! {
    /// Dataset: a resource of an OData feed.
    pub struct ODataResourceDataset {
        /// How often a slice becomes available, and how long its period is.
        pub availability: Option<Availability> = "availability",
        /// Time, in UTC, at which the dataset was created, with up to seven decimals of a second.
        /// It may change while `provisioningState` is pending.
        pub create_time: Option<Timestamp> = "createTime",
        /// Description of the dataset, for people.
        pub description: Option<String> = "description",
        /// Why the last change failed. Missing or null if it did not fail.
        pub error_message: Option<String> = "errorMessage",
        /// Whether the data comes from outside the data factory. `false` if missing: a pipeline of
        /// this data factory produces the dataset.
        pub external: Option<bool> = "external",
        /// ID of the dataset inside Data Factory, normally a GUID. The Azure resource ID is next to
        /// the name.
        pub id: Option<String> = "id",
        /// Name of the linked service, in the same data factory, that connects to the data store.
        pub linked_service_name: Option<String> = "linkedServiceName",
        /// Conditions that slices must meet. Responses have `{}` or leave it out if none was set.
        pub policy: Option<DatasetPolicy> = "policy",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Whether the dataset is published. Always `false` in traffic.
        pub published: Option<bool> = "published",
        /// Columns of the data, in order.
        pub structure: Option<Vec<DataElement>> = "structure",
        /// Place and format of the data.
        pub type_properties: Option<ODataResourceDatasetTypeProperties> = "typeProperties",
    }
}

object! {
    /// Place and format of the data in a dataset of the type `ODataResource`.
    pub struct ODataResourceDatasetTypeProperties {
        /// Path of the resource, relative to the `url` of the linked service.
        pub path: Option<String> = "path",
    }
}

/// How to sign in to an OData service.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
