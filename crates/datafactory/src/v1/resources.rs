//! The resources of a factory, and the operations that only one of them has.

use datafactory_client::v1::{operations, requests, types};

use crate::error::{Error, Result};
use crate::request::Request;
use crate::resource::ResourceClient;

resources! {
    "a factory" Factory() in Factory(): get(FactoriesGet), put(FactoriesCreateOrUpdate, if_match),
        delete(FactoriesDelete);
    "a dataset" Dataset(dataset_name) in Factory(): one(dataset, DATASET_NAME),
        all(datasets, DatasetsList, if_match), get(DatasetsGet, if_match),
        put(DatasetsCreateOrUpdate, if_match), delete(DatasetsDelete, if_match);
    "a pipeline" Pipeline(pipeline_name) in Factory(): one(pipeline, PIPELINE_NAME),
        all(pipelines, PipelinesList), get(PipelinesGet), put(PipelinesCreateOrUpdate),
        delete(PipelinesDelete);
    "a linked service" LinkedService(linked_service_name) in Factory():
        one(linked_service, LINKED_SERVICE_NAME), all(linked_services, LinkedServicesList),
        get(LinkedServicesGet), put(LinkedServicesCreateOrUpdate), delete(LinkedServicesDelete);
    "a gateway" Gateway(gateway_name) in Factory(): one(gateway, GATEWAY_NAME),
        all(gateways, GatewaysList), get(GatewaysGet), put(GatewaysCreateOrUpdate),
        patch(GatewaysUpdate), delete(GatewaysDelete);
    "a hub" Hub(hub_name) in Factory(): one(hub, HUB_NAME), all(hubs, HubsList), get(HubsGet),
        put(HubsCreateOrUpdate), delete(HubsDelete);
    "an activity type" ActivityType(activity_type_name) in Factory():
        one(activity_type, ACTIVITY_TYPE_NAME), all(activity_types, ActivityTypesList, name, resolved, scope),
        get(ActivityTypesGet, resolved, scope), put(ActivityTypesCreateOrUpdate),
        delete(ActivityTypesDelete);
    "a compute type" ComputeType(compute_type_name) in Factory():
        one(compute_type, COMPUTE_TYPE_NAME), all(compute_types, ComputeTypesList, name, scope),
        get(ComputeTypesGet, scope), put(ComputeTypesCreateOrUpdate), delete(ComputeTypesDelete);
}

verbs! { Gateway(gateway_name) {
    /// Gets the authentication keys that register a node of the gateway.
    auth_keys: GatewaysListAuthKeys;
    /// Replaces one of the two authentication keys.
    regenerate_auth_key(GatewayRegenerateAuthKeyParameters): GatewaysRegenerateAuthKey;
    /// Replaces the registration key of the gateway.
    regenerate_key: GatewaysRegenerateKey;
    /// Gets the information needed to encrypt credentials for the gateway.
    connection_info: GatewaysGetConnectionInfo;
} }

verbs! { Pipeline(pipeline_name) {
    /// Pauses the pipeline: running slices are completed, all others wait.
    pause: PipelinesPause;
    /// Resumes the paused pipeline.
    resume: PipelinesResume;
} }

impl ResourceClient<types::Factory> {
    /// Gets a session that authorizes a linked service of this type by OAuth.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidName`](crate::ErrorKind::InvalidName) if the type is invalid in a URL.
    pub fn authorization_session(
        &self,
        linked_service_type: &str,
    ) -> Result<Request<requests::OAuthGetAuthorizationSession>> {
        operations::LINKED_SERVICE_TYPE.check(linked_service_type).map_err(Error::invalid_name)?;
        let linked_service_type = linked_service_type.to_owned();
        Ok(request!(
            self.factory,
            OAuthGetAuthorizationSession { linked_service_type: linked_service_type }
        ))
    }
}

/// Query parameters of type registrations.
macro_rules! query {
    ($($request:ident: $($option:ident($type:ty): $doc:literal),+;)+) => {$(
        impl Request<requests::$request> {$(
            #[doc = $doc]
            pub fn $option(mut self, $option: impl Into<$type>) -> Self {
                self.invocation.$option = Some($option.into());
                self
            }
        )+}
    )+};
}

query! {
    ActivityTypesList: name(String): "Lists only the type with this name.",
        resolved(bool): "Returns each type with the properties of its base type.",
        scope(String): "Lists only the types of this scope.";
    ActivityTypesGet: resolved(bool): "Returns the type with the properties of its base type.",
        scope(String): "Gets the type of this scope.";
    ComputeTypesList: name(String): "Lists only the type with this name.",
        scope(String): "Lists only the types of this scope.";
    ComputeTypesGet: scope(String): "Gets the type of this scope.";
}

long_running!(
    ActivityTypesDelete,
    ComputeTypesDelete,
    DatasetsDelete,
    GatewaysDelete,
    HubsDelete,
    LinkedServicesDelete,
    PipelinesDelete,
);
