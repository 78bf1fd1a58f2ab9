// Generated from specs/v1/schemas/gateways.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/schemas/gateways.yaml`.

use datafactory_core::{Secret, Timestamp, UnknownValue, object, open_enum};

use crate::v1::types::*;

object! {
    /// One page of the gateways of a data factory.
    pub struct GatewayListResult {
        /// URL of the next page: send a GET to it, unchanged. Null or missing on the last page.
        pub next_link: Option<String> = "nextLink",
        /// Gateways of this page.
        pub value: Option<Vec<Gateway>> = "value",
    }
}

object! {
    /// Data Management Gateway: software on a machine in your network through which the service
    /// reaches data stores there.
    pub struct Gateway {
        /// Azure resource ID of the gateway. Not in recorded responses.
        pub id: Option<String> = "id",
        /// Name of the gateway.
        pub name: Option<String> = "name",
        /// Settings of the gateway, and the state that the service adds. `{}` is enough to create
        /// one.
        pub properties: Option<GatewayProperties> = "properties",
    }
}

impl Gateway {
    /// A resource with these properties.
    pub fn new(properties: impl Into<GatewayProperties>) -> Self {
        Self {
            properties: Some(properties.into()),
            ..Self::default()
        }
    }
}

object! {
    /// Settings and state of a gateway. A request sets `description`; the service sets everything
    /// else.
    pub struct GatewayProperties {
        /// Time, in UTC, at which the gateway was created.
        pub create_time: Option<Timestamp> = "createTime",
        /// Name of the data factory that the gateway belongs to. Only seen in traffic.
        pub data_factory_name: Option<String> = "dataFactoryName",
        /// Description of the gateway, for people.
        pub description: Option<String> = "description",
        /// Time, in UTC, at which the version of the gateway software expires.
        pub expiry_time: Option<Timestamp> = "expiryTime",
        /// Key that registers the gateway software with this gateway. Only in the response that
        /// creates the gateway.
        pub key: Option<Secret> = "key",
        /// Time, in UTC, of the last contact between the gateway software and the service.
        pub last_connect_time: Option<Timestamp> = "lastConnectTime",
        /// State of the last change.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
        /// Time, in UTC, at which the gateway software was registered.
        pub register_time: Option<Timestamp> = "registerTime",
        /// Connection state of the gateway.
        pub status: Option<GatewayStatus> = "status",
        /// Version of the gateway software, such as `2.5.6164.1`. Missing until the gateway is
        /// registered.
        pub version: Option<String> = "version",
        /// Whether the gateway software is up to date.
        pub version_status: Option<GatewayVersionStatus> = "versionStatus",
    }
}

object! {
    /// New registration key of a gateway.
    pub struct GatewayKey {
        /// Key that registers the gateway software with the gateway. The previous key is no longer
        /// valid.
        pub key: Option<Secret> = "key",
    }
}

object! {
    /// Authentication keys of a gateway. The response to a regeneration has only the new key.
    pub struct GatewayAuthKeys {
        /// First authentication key.
        pub key1: Option<Secret> = "key1",
        /// Second authentication key.
        pub key2: Option<Secret> = "key2",
    }
}

object! {
    /// Authentication key to regenerate.
    pub struct GatewayRegenerateAuthKeyParameters {
        /// Key to regenerate. The property name has no capital letter.
        pub keyname: Option<GatewayAuthKeyName> = "keyname",
    }
}

object! {
    /// Information with which the gateway software connects to the service.
    pub struct GatewayConnectionInfo {
        /// URL of the service on the gateway machine.
        pub host_service_uri: Option<String> = "hostServiceUri",
        /// Thumbprint of the certificate that identifies the gateway.
        pub identity_cert_thumbprint: Option<String> = "identityCertThumbprint",
        /// Token that authorizes calls to the service on the gateway machine.
        pub service_token: Option<Secret> = "serviceToken",
        /// Version of the gateway software.
        pub version: Option<String> = "version",
    }
}

/// Connection state of a gateway.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum GatewayStatus {
    /// No gateway software is registered with the gateway yet.
    NeedRegistration,
    /// The gateway software is connected to the service.
    Online,
    /// The gateway software is registered but not connected.
    Offline,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(GatewayStatus {
    NeedRegistration = "NeedRegistration",
    Online = "Online",
    Offline = "Offline",
});

/// Whether the gateway software is up to date.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum GatewayVersionStatus {
    /// No version is known, because no gateway software is registered.
    None,
    /// The version is current.
    UpToDate,
    /// The version will expire; update the software before `expiryTime`.
    Expiring,
    /// The version has expired. The gateway works again after an update.
    Expired,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(GatewayVersionStatus {
    None = "None",
    UpToDate = "UpToDate",
    Expiring = "Expiring",
    Expired = "Expired",
});

/// Authentication key of a gateway.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum GatewayAuthKeyName {
    /// First authentication key.
    Key1,
    /// Second authentication key.
    Key2,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(GatewayAuthKeyName {
    Key1 = "key1",
    Key2 = "key2",
});
