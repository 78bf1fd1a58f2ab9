// Generated from specs/v2/schemas/activities-web.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Activities that call web services: web activity, webhook and Azure Functions.

use datafactory_core::{OrExpression, Secret, UnknownValue, object, open_enum};
use serde_json::{Map, Value};

use crate::v2::types::*;

/// Calls a URL and returns the response as output.
pub type WebActivity = ExecutionActivityOf<WebActivityTypeProperties>;

object! {
    /// The request of a web activity.
    pub struct WebActivityTypeProperties {
        /// Authentication of the request. Default: none.
        pub authentication: Option<WebActivityAuthentication> = "authentication",
        /// Body of the request, mostly a string or an expression. Required for POST, PUT and PATCH.
        pub body: Option<Value> = "body",
        /// Integration runtime that sends the request. Default: the Azure integration runtime of
        /// the data factory.
        pub connect_via: Option<IntegrationRuntimeReference> = "connectVia",
        /// Datasets whose definitions to add to the request body. The documentation requires the
        /// list, the specification does not.
        pub datasets: Option<Vec<DatasetReference>> = "datasets",
        /// Whether to accept any certificate of the server. Default: false.
        pub disable_cert_validation: Option<OrExpression<bool>> = "disableCertValidation",
        /// Headers of the request, by name. Each value, or the whole object, can be an expression.
        pub headers: Option<OrExpression<Map<String, Value>>> = "headers",
        /// Time to wait for the response, as a .NET time span. Maximum: `00:10:00`. Default:
        /// `00:01:00`.
        pub http_request_timeout: Option<OrExpression<String>> = "httpRequestTimeout",
        /// Linked services whose definitions to add to the request body. The documentation requires
        /// the list, the specification does not.
        pub linked_services: Option<Vec<LinkedServiceReference>> = "linkedServices",
        /// HTTP method of the request.
        pub method: Option<WebActivityMethod> = "method",
        /// Whether to end at a 202 response. If false, the activity polls the URL in the `Location`
        /// header until the operation ends. Default: false.
        pub turn_off_async: Option<OrExpression<bool>> = "turnOffAsync",
        /// URL of the request.
        pub url: Option<OrExpression<String>> = "url",
    }
}

object! {
    /// Authentication of a web activity or webhook. `type` decides which other properties apply.
    pub struct WebActivityAuthentication {
        /// Credential of the managed identity or service principal.
        pub credential: Option<CredentialReference> = "credential",
        /// Password, for `Basic` and for the certificate of `ClientCertificate`. For
        /// `ServicePrincipal`, the client secret.
        pub password: Option<Secret> = "password",
        /// Content of a PFX file in Base64, for `ClientCertificate`.
        pub pfx: Option<Secret> = "pfx",
        /// Resource to request an access token for, such as `https://management.azure.com/`. For
        /// managed identities and service principals.
        pub resource: Option<OrExpression<String>> = "resource",
        /// Application ID of the service principal. Only the documentation has this property; the
        /// specification has `username`.
        pub service_principal_id: Option<OrExpression<String>> = "servicePrincipalId",
        /// Client secret of the service principal. Only the documentation has this property; the
        /// specification has `password`.
        pub service_principal_key: Option<Secret> = "servicePrincipalKey",
        /// Tenant of the service principal. Only the documentation has this property; the
        /// specification has `userTenant`.
        pub tenant: Option<OrExpression<String>> = "tenant",
        /// Type of authentication: `Basic`, `ClientCertificate`, `MSI` (system-assigned identity of
        /// the data factory), `UserAssignedManagedIdentity` or `ServicePrincipal`.
        pub type_: Option<String> = "type",
        /// Tenant of the service principal.
        pub user_tenant: Option<OrExpression<String>> = "userTenant",
        /// User name, for `Basic`. For `ServicePrincipal`, the application ID.
        pub username: Option<OrExpression<String>> = "username",
    }
}

/// HTTP method of a web activity. Real definitions also contain it in lower or mixed case.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WebActivityMethod {
    /// Reads.
    Get,
    /// Sends a body.
    Post,
    /// Creates or replaces.
    Put,
    /// Changes. The documentation has it, the specification does not.
    Patch,
    /// Deletes.
    Delete,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(WebActivityMethod {
    Get = "GET",
    Post = "POST",
    Put = "PUT",
    Patch = "PATCH",
    Delete = "DELETE",
});

object! {
    /// Calls a URL and waits for a callback. The service adds `callBackUri`, the URL to call back,
    /// to the request body.
    pub struct WebHookActivity {
        /// Activities that must end before this one starts. All dependencies must be met.
        pub depends_on: Option<Vec<ActivityDependency>> = "dependsOn",
        /// What the activity is for. Free text.
        pub description: Option<String> = "description",
        /// Name of the activity, unique in the pipeline, including nested activities.
        pub name: Option<String> = "name",
        /// Status of the activity while it is inactive. Default: `Succeeded`.
        pub on_inactive_mark_as: Option<ActivityOnInactiveMarkAs> = "onInactiveMarkAs",
        /// What to hide in monitoring.
        pub policy: Option<SecureInputOutputPolicy> = "policy",
        /// Whether the activity is active. Default: `Active`.
        pub state: Option<ActivityState> = "state",
        /// The request to send, and how long to wait for the callback.
        pub type_properties: Option<WebHookActivityTypeProperties> = "typeProperties",
        /// Values to show with the runs of the activity in monitoring.
        pub user_properties: Option<Vec<UserProperty>> = "userProperties",
    }
}

object! {
    /// The request of a webhook, and how long to wait for the callback.
    pub struct WebHookActivityTypeProperties {
        /// Authentication of the request. Default: none.
        pub authentication: Option<WebActivityAuthentication> = "authentication",
        /// Body of the request, or an expression. It must be a JSON object, because the service
        /// adds `callBackUri` to it.
        pub body: Option<Value> = "body",
        /// Headers of the request, by name. Each value, or the whole object, can be an expression.
        pub headers: Option<OrExpression<Map<String, Value>>> = "headers",
        /// HTTP method of the request.
        pub method: Option<WebHookActivityMethod> = "method",
        /// Whether the body of the callback decides the result of the activity, through `output`,
        /// `error` and `statusCode`. Default: false.
        pub report_status_on_call_back: Option<OrExpression<bool>> = "reportStatusOnCallBack",
        /// Maximum time to wait for the callback, as a .NET time span. Default: `00:10:00`.
        pub timeout: Option<String> = "timeout",
        /// URL of the request.
        pub url: Option<OrExpression<String>> = "url",
    }
}

/// HTTP method of a webhook.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WebHookActivityMethod {
    /// Sends a body.
    Post,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(WebHookActivityMethod {
    Post = "POST",
});

/// Calls a function in Azure Functions.
pub type AzureFunctionActivity = ExecutionActivityOf<AzureFunctionActivityTypeProperties>;

object! {
    /// Function to call, and the request.
    pub struct AzureFunctionActivityTypeProperties {
        /// Body of the request: any JSON or an expression. Required for POST and PUT.
        pub body: Option<Value> = "body",
        /// Name of the function, optionally followed by a path and query parameters.
        pub function_name: Option<OrExpression<String>> = "functionName",
        /// Headers of the request, by name. Each value, or the whole object, can be an expression.
        pub headers: Option<OrExpression<Map<String, Value>>> = "headers",
        /// HTTP method of the request.
        pub method: Option<AzureFunctionActivityMethod> = "method",
    }
}

/// HTTP method of a call to Azure Functions.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AzureFunctionActivityMethod {
    /// Reads.
    Get,
    /// Sends a body.
    Post,
    /// Creates or replaces.
    Put,
    /// Deletes.
    Delete,
    /// Lists the supported methods.
    Options,
    /// Reads headers only.
    Head,
    /// Returns the request as received.
    Trace,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(AzureFunctionActivityMethod {
    Get = "GET",
    Post = "POST",
    Put = "PUT",
    Delete = "DELETE",
    Options = "OPTIONS",
    Head = "HEAD",
    Trace = "TRACE",
});
