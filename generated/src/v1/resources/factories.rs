// Generated from specs/v1/schemas/factories.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/schemas/factories.yaml`.

use std::collections::BTreeMap;

use datafactory_core::object;
use serde_json::Value;

use crate::v1::types::*;

object! {
    /// One page of the data factories of a resource group.
    pub struct FactoryListResult {
        /// Address of the next page, for a GET exactly as it is. Absent on the last page.
        pub next_link: Option<String> = "nextLink",
        /// The data factories of this page.
        pub value: Option<Vec<Factory>> = "value",
    }
}

object! {
    /// Data factory of version 1, which holds linked services, datasets and pipelines.
    pub struct Factory {
        /// Identifier of the data factory in Azure, its path.
        pub id: Option<String> = "id",
        /// Azure region that the data factory is in, such as `West US`. The service answers with
        /// the spelling of the request.
        pub location: Option<String> = "location",
        /// Name of the data factory, which no other data factory in Azure may have.
        pub name: Option<String> = "name",
        /// What the service knows about the data factory. A request has nothing to say here.
        pub properties: Option<FactoryProperties> = "properties",
        /// Tags of the resource in Azure, by name. The service was seen to send both null and an
        /// empty object when there are none.
        pub tags: Option<BTreeMap<String, Option<String>>> = "tags",
        /// Type of the resource in Azure, `Microsoft.DataFactory/datafactories`. The documentation
        /// does not mention it; the service always sends it.
        pub type_: Option<String> = "type",
    }
}

object! {
    /// What the service knows about a data factory. Only the service sets the members.
    pub struct FactoryProperties {
        /// Identifier of the data factory within the service, normally a GUID. Known from traffic
        /// only.
        pub data_factory_id: Option<String> = "dataFactoryId",
        /// Why the last change of the data factory failed. The service was only seen to send null.
        /// Known from traffic only.
        pub error: Option<Value> = "error",
        /// Why the last change of the data factory failed, for people. Null otherwise.
        pub error_message: Option<String> = "errorMessage",
        /// How far the service has come with the last change of the data factory.
        pub provisioning_state: Option<ProvisioningState> = "provisioningState",
    }
}
