// Generated from specs/v2/schemas/pipelines.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Pipelines, their parameters and variables. Activities are in the activities files.

use std::collections::BTreeMap;

use datafactory_core::{OrExpression, UnknownValue, object, open_enum};
use serde_json::{Map, Value};

use crate::v2::types::*;

object! {
    /// One page of the pipelines of a data factory.
    pub struct PipelineListResponse {
        /// URL of the next page. Use it unchanged. Null or missing on the last page.
        pub next_link: Option<String> = "nextLink",
        /// The pipelines of this page.
        pub value: Option<Vec<PipelineResource>> = "value",
    }
}

object! {
    /// A pipeline and its Azure resource metadata.
    pub struct PipelineResource {
        /// Entity tag of the pipeline, without quotes. It changes with every update. Send it as
        /// `If-Match` or `If-None-Match`.
        pub etag: Option<String> = "etag",
        /// Azure resource ID of the pipeline, a path that starts with `/subscriptions/`.
        pub id: Option<String> = "id",
        /// Name of the pipeline. In a request the name in the URL counts.
        pub name: Option<String> = "name",
        /// Definition of the pipeline.
        pub properties: Option<Pipeline> = "properties",
        /// Who created the pipeline and who last changed it.
        pub system_data: Option<SystemData> = "systemData",
        /// Resource type, `Microsoft.DataFactory/factories/pipelines`.
        pub type_: Option<String> = "type",
    }
}

impl PipelineResource {
    /// A resource with these properties.
    pub fn new(properties: impl Into<Pipeline>) -> Self {
        Self {
            properties: Some(properties.into()),
            ..Self::default()
        }
    }
}

object! {
    /// Definition of a pipeline: its activities, parameters and variables.
    pub struct Pipeline {
        /// Activities of the pipeline. Their order has no effect: `dependsOn` of each activity
        /// decides when it runs.
        pub activities: Option<Vec<Activity>> = "activities",
        /// Tags of the pipeline, mostly strings.
        pub annotations: Option<Vec<Value>> = "annotations",
        /// Maximum number of concurrent runs of the pipeline; further runs wait in a queue.
        /// Default: no limit.
        pub concurrency: Option<i32> = "concurrency",
        /// What the pipeline is for. Free text.
        pub description: Option<String> = "description",
        /// Folder of the pipeline in Data Factory Studio. Default: the root.
        pub folder: Option<PipelineFolder> = "folder",
        /// Time, in UTC, at which the pipeline was last published from Data Factory Studio, in ISO
        /// 8601, or an empty string. Undocumented; present in exported definitions.
        pub last_publish_time: Option<String> = "lastPublishTime",
        /// Parameters of the pipeline, by name.
        pub parameters: Option<BTreeMap<String, ParameterSpecification>> = "parameters",
        /// Policy of the pipeline.
        pub policy: Option<PipelinePolicy> = "policy",
        /// Values to attach to every run of the pipeline, by name, for monitoring. Each value is a
        /// string or an expression.
        pub run_dimensions: Option<Map<String, Value>> = "runDimensions",
        /// Variables that activities of a run can set, by name.
        pub variables: Option<BTreeMap<String, VariableSpecification>> = "variables",
    }
}

object! {
    /// Folder of a pipeline.
    pub struct PipelineFolder {
        /// Path of the folder. Separate nested folders with `/`.
        pub name: Option<String> = "name",
    }
}

object! {
    /// Policy of a pipeline.
    pub struct PipelinePolicy {
        /// When to count a run as too long.
        pub elapsed_time_metric: Option<PipelineElapsedTimeMetricPolicy> = "elapsedTimeMetric",
    }
}

object! {
    /// When to count a run as too long. The service does not stop such a run; it only counts it in
    /// a metric.
    pub struct PipelineElapsedTimeMetricPolicy {
        /// Duration, as a .NET time span such as `0.01:00:00`, after which a run counts as too
        /// long.
        pub duration: Option<OrExpression<String>> = "duration",
    }
}

object! {
    /// A parameter: its type and default value.
    pub struct ParameterSpecification {
        /// Value to use if the caller gives none. It has the type of the parameter; for
        /// `SecureString` it can be a secret.
        pub default_value: Option<Value> = "defaultValue",
        /// Type of the parameter.
        pub type_: Option<ParameterType> = "type",
    }
}

/// Type of a parameter. Real definitions also contain the values in lower case.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ParameterType {
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
    /// A string that is hidden in logs and responses.
    SecureString,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(ParameterType {
    Object = "Object",
    String = "String",
    Int = "Int",
    Float = "Float",
    Bool = "Bool",
    Array = "Array",
    SecureString = "SecureString",
});

object! {
    /// A variable: its type and initial value.
    pub struct VariableSpecification {
        /// Initial value, of the type of the variable.
        pub default_value: Option<Value> = "defaultValue",
        /// Type of the variable.
        pub type_: Option<VariableType> = "type",
    }
}

/// Type of a variable. The documentation lists `String`, `Bool` and `Array`; real definitions also
/// contain the others, and values in lower case.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum VariableType {
    /// A string.
    String,
    /// A boolean.
    Bool,
    /// A boolean; another name of `Bool`.
    Boolean,
    /// An array.
    Array,
    /// An integer.
    Integer,
    /// An integer; another name of `Integer`.
    Int,
    /// A number.
    Float,
    /// An object.
    Object,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(VariableType {
    String = "String",
    Bool = "Bool",
    Boolean = "Boolean",
    Array = "Array",
    Integer = "Integer",
    Int = "Int",
    Float = "Float",
    Object = "Object",
});

/// Parameters of a pipeline run, by name. Each value is any JSON of the type that the pipeline
/// declares.
pub type PipelineRunParameters = Map<String, Value>;

object! {
    /// Response to the start of a pipeline run.
    pub struct CreateRunResponse {
        /// ID of the pipeline run, a GUID.
        pub run_id: Option<String> = "runId",
    }
}
