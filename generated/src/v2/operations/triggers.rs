// Generated from specs/v2/paths/triggers.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The operations of `specs/v2/paths/triggers.yaml`.

use datafactory_core::{Call, FinalState, Invoke, List, NextPage, Operation, Page};
use http::Method;

use super::{API_VERSION, FACTORY_NAME, RESOURCE_GROUP_NAME, SUBSCRIPTION_ID, TRIGGER_NAME};
use crate::v2::types;

/// List the triggers of a data factory
///
/// Lists the triggers of the data factory. If there are more, the response has a `nextLink`: a GET
/// request to that URL, unchanged, returns the next page.
#[derive(Clone, Debug)]
pub struct TriggersListByFactory {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/triggers`
pub static TRIGGERS_LIST_BY_FACTORY: Operation = Operation {
    id: "Triggers_ListByFactory",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/triggers",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    request: None, response: Some("TriggerListResponse"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::Get("/nextLink") }),
    long_running: None,
};

impl Invoke for TriggersListByFactory {
    type Body = ();
    type Output = types::TriggerListResponse;
    const OPERATION: &'static Operation = &TRIGGERS_LIST_BY_FACTORY;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name])
    }
}

impl List for TriggersListByFactory {
    type Item = types::TriggerResource;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.next_link)
    }
}

/// Create or update a trigger
///
/// Creates the trigger, or replaces its definition if it exists. The service refuses with 400 while
/// the trigger is started: stop it first. A new trigger is stopped.
#[derive(Clone, Debug)]
pub struct TriggersCreateOrUpdate {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the trigger.
    pub trigger_name: String,
    /// Entity tag that the resource must have, as a response body returns it, or `*` for any.
    /// Without it, the service does not check. The documentation does not list the error of a
    /// mismatch.
    pub if_match: Option<String>,
    /// Definition of the trigger. Leave out read-only properties.
    pub body: types::TriggerResource,
}

/// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/triggers/{triggerName}`
pub static TRIGGERS_CREATE_OR_UPDATE: Operation = Operation {
    id: "Triggers_CreateOrUpdate",
    method: Method::PUT,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/triggers/{triggerName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &TRIGGER_NAME],
    api_version: API_VERSION,
    request: Some("TriggerResource"), response: Some("TriggerResource"), success: &[200],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for TriggersCreateOrUpdate {
    type Body = types::TriggerResource;
    type Output = types::TriggerResource;
    const OPERATION: &'static Operation = &TRIGGERS_CREATE_OR_UPDATE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.trigger_name])
            .header("If-Match", self.if_match.as_ref())
            .json(&self.body)
    }
}

/// Get a trigger
///
/// Gets the trigger with its definition.
#[derive(Clone, Debug)]
pub struct TriggersGet {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the trigger.
    pub trigger_name: String,
    /// Entity tag of the version that the caller has, as a response body returns it, or `*` for
    /// any. If the resource still has this tag, the service returns 304 without a body.
    pub if_none_match: Option<String>,
}

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/triggers/{triggerName}`
pub static TRIGGERS_GET: Operation = Operation {
    id: "Triggers_Get",
    method: Method::GET,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/triggers/{triggerName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &TRIGGER_NAME],
    api_version: API_VERSION,
    request: None, response: Some("TriggerResource"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for TriggersGet {
    type Body = ();
    type Output = types::TriggerResource;
    const OPERATION: &'static Operation = &TRIGGERS_GET;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.trigger_name])
            .header("If-None-Match", self.if_none_match.as_ref())
    }
}

/// Delete a trigger
///
/// Deletes the trigger. The service refuses with 400 while the trigger is started, or as long as
/// another trigger depends on it.
#[derive(Clone, Debug)]
pub struct TriggersDelete {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the trigger.
    pub trigger_name: String,
}

/// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/triggers/{triggerName}`
pub static TRIGGERS_DELETE: Operation = Operation {
    id: "Triggers_Delete",
    method: Method::DELETE,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/triggers/{triggerName}",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &TRIGGER_NAME],
    api_version: API_VERSION,
    request: None, response: None, success: &[200, 204],
    safe: false,
    page: None,
    long_running: None,
};

impl Invoke for TriggersDelete {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &TRIGGERS_DELETE;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.trigger_name])
    }
}

/// Query the triggers of a data factory
///
/// Lists the triggers of the data factory, or the rerun triggers of one of them. The operation only
/// reads. If there are more, the response has a `continuationToken`: the same query with this token
/// returns the next page.
#[derive(Clone, Debug)]
pub struct TriggersQueryByFactory {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Which triggers to list.
    pub body: types::TriggerFilterParameters,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/querytriggers`
pub static TRIGGERS_QUERY_BY_FACTORY: Operation = Operation {
    id: "Triggers_QueryByFactory",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/querytriggers",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME],
    api_version: API_VERSION,
    request: Some("TriggerFilterParameters"), response: Some("TriggerQueryResponse"), success: &[200],
    safe: true,
    page: Some(Page { items: "/value", next: NextPage::ContinuationToken("/continuationToken") }),
    long_running: None,
};

impl Invoke for TriggersQueryByFactory {
    type Body = types::TriggerFilterParameters;
    type Output = types::TriggerQueryResponse;
    const OPERATION: &'static Operation = &TRIGGERS_QUERY_BY_FACTORY;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name])
            .json(&self.body)
    }
}

impl List for TriggersQueryByFactory {
    type Item = types::TriggerResource;

    fn take(page: Self::Output) -> (Vec<Self::Item>, Option<String>) {
        (page.value.unwrap_or_default(), page.continuation_token)
    }

    fn resume(&mut self, token: String) {
        self.body.continuation_token = Some(token);
    }
}

/// Start a trigger
///
/// Starts the trigger, so that it fires. The service refuses with 400 if the trigger has no
/// pipeline or a pipeline does not exist. Right after an event trigger was created it can refuse
/// because the subscription is still being provisioned: try again later. The specification marks
/// the operation as long-running; recorded responses are final.
#[derive(Clone, Debug)]
pub struct TriggersStart {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the trigger.
    pub trigger_name: String,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/triggers/{triggerName}/start`
pub static TRIGGERS_START: Operation = Operation {
    id: "Triggers_Start",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/triggers/{triggerName}/start",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &TRIGGER_NAME],
    api_version: API_VERSION,
    request: None, response: None, success: &[200],
    safe: false,
    page: None,
    long_running: Some(FinalState::Location),
};

impl Invoke for TriggersStart {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &TRIGGERS_START;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.trigger_name])
    }
}

/// Stop a trigger
///
/// Stops the trigger, so that it does not fire any more. Runs in progress continue. The
/// specification marks the operation as long-running; recorded responses are final.
#[derive(Clone, Debug)]
pub struct TriggersStop {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the trigger.
    pub trigger_name: String,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/triggers/{triggerName}/stop`
pub static TRIGGERS_STOP: Operation = Operation {
    id: "Triggers_Stop",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/triggers/{triggerName}/stop",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &TRIGGER_NAME],
    api_version: API_VERSION,
    request: None, response: None, success: &[200],
    safe: false,
    page: None,
    long_running: Some(FinalState::Location),
};

impl Invoke for TriggersStop {
    type Body = ();
    type Output = ();
    const OPERATION: &'static Operation = &TRIGGERS_STOP;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.trigger_name])
    }
}

/// Subscribe an event trigger to its events
///
/// Creates the event subscription of a storage event or custom event trigger. `Triggers_Start` does
/// this too.
#[derive(Clone, Debug)]
pub struct TriggersSubscribeToEvents {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the trigger.
    pub trigger_name: String,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/triggers/{triggerName}/subscribeToEvents`
pub static TRIGGERS_SUBSCRIBE_TO_EVENTS: Operation = Operation {
    id: "Triggers_SubscribeToEvents",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/triggers/{triggerName}/subscribeToEvents",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &TRIGGER_NAME],
    api_version: API_VERSION,
    request: None, response: Some("TriggerSubscriptionOperationStatus"), success: &[200, 202],
    safe: false,
    page: None,
    long_running: Some(FinalState::Location),
};

impl Invoke for TriggersSubscribeToEvents {
    type Body = ();
    type Output = types::TriggerSubscriptionOperationStatus;
    const OPERATION: &'static Operation = &TRIGGERS_SUBSCRIBE_TO_EVENTS;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.trigger_name])
    }
}

/// Unsubscribe an event trigger from its events
///
/// Deletes the event subscription of a storage event or custom event trigger. `Triggers_Stop` does
/// this too.
#[derive(Clone, Debug)]
pub struct TriggersUnsubscribeFromEvents {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the trigger.
    pub trigger_name: String,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/triggers/{triggerName}/unsubscribeFromEvents`
pub static TRIGGERS_UNSUBSCRIBE_FROM_EVENTS: Operation = Operation {
    id: "Triggers_UnsubscribeFromEvents",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/triggers/{triggerName}/unsubscribeFromEvents",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &TRIGGER_NAME],
    api_version: API_VERSION,
    request: None, response: Some("TriggerSubscriptionOperationStatus"), success: &[200, 202],
    safe: false,
    page: None,
    long_running: Some(FinalState::Location),
};

impl Invoke for TriggersUnsubscribeFromEvents {
    type Body = ();
    type Output = types::TriggerSubscriptionOperationStatus;
    const OPERATION: &'static Operation = &TRIGGERS_UNSUBSCRIBE_FROM_EVENTS;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.trigger_name])
    }
}

/// Get the event subscription of a trigger
///
/// Gets the state of the event subscription of a storage event or custom event trigger. The
/// operation only reads.
#[derive(Clone, Debug)]
pub struct TriggersGetEventSubscriptionStatus {
    /// ID of the Azure subscription, normally a GUID.
    pub subscription_id: String,
    /// Name of the resource group: letters, digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub resource_group_name: String,
    /// Name of the data factory: letters and digits, with single hyphens between them, 3 to 63
    /// characters.
    pub factory_name: String,
    /// Name of the trigger.
    pub trigger_name: String,
}

/// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/triggers/{triggerName}/getEventSubscriptionStatus`
pub static TRIGGERS_GET_EVENT_SUBSCRIPTION_STATUS: Operation = Operation {
    id: "Triggers_GetEventSubscriptionStatus",
    method: Method::POST,
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/triggers/{triggerName}/getEventSubscriptionStatus",
    path_parameters: &[&SUBSCRIPTION_ID, &RESOURCE_GROUP_NAME, &FACTORY_NAME, &TRIGGER_NAME],
    api_version: API_VERSION,
    request: None, response: Some("TriggerSubscriptionOperationStatus"), success: &[200],
    safe: true,
    page: None,
    long_running: None,
};

impl Invoke for TriggersGetEventSubscriptionStatus {
    type Body = ();
    type Output = types::TriggerSubscriptionOperationStatus;
    const OPERATION: &'static Operation = &TRIGGERS_GET_EVENT_SUBSCRIPTION_STATUS;

    fn call(&self, endpoint: &str) -> Call {
        Call::new(Self::OPERATION, endpoint, &[&self.subscription_id, &self.resource_group_name, &self.factory_name, &self.trigger_name])
    }
}
