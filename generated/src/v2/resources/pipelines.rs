// Generated from specs/v2/schemas/pipelines.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v2/schemas/pipelines.yaml`.

use std::collections::BTreeMap;

use datafactory_core::{OrExpression, Timestamp, UnknownValue, object, open_enum};
use serde_json::{Map, Value};

use crate::v2::types::*;

object! {
    /// One page of the pipelines of a data factory.
    pub struct PipelineListResponse {
        /// Address of the next page. Null or missing on the last one.
        pub next_link: Option<String> = "nextLink",
        /// The pipelines of this page.
        pub value: Option<Vec<PipelineResource>> = "value",
    }
}

object! {
    /// A pipeline as a resource of Azure: its definition, with what Azure Resource Manager knows of
    /// it.
    pub struct PipelineResource {
        /// Entity tag of the pipeline, without quotes. It changes with every change of the
        /// pipeline, and is what `If-Match` and `If-None-Match` take.
        pub etag: Option<String> = "etag",
        /// Identifier of the pipeline in Azure, a path that begins with `/subscriptions/`.
        pub id: Option<String> = "id",
        /// Name of the pipeline. The one in the address counts.
        pub name: Option<String> = "name",
        /// Definition of the pipeline.
        pub properties: Option<Pipeline> = "properties",
        /// Who created the pipeline and who last changed it.
        pub system_data: Option<SystemData> = "systemData",
        /// Type of the resource, `Microsoft.DataFactory/factories/pipelines`.
        pub type_: Option<String> = "type",
    }
}

object! {
    /// Definition of a pipeline: what it does and what can be told to it.
    pub struct Pipeline {
        /// The activities. Their order means nothing: each runs when those are done that it depends
        /// on.
        pub activities: Option<Vec<Activity>> = "activities",
        /// Tags that describe the pipeline, mostly texts.
        pub annotations: Option<Vec<Value>> = "annotations",
        /// Number of runs of the pipeline that may be under way at once; further runs wait. Without
        /// it, there is no limit.
        pub concurrency: Option<i32> = "concurrency",
        /// What the pipeline is for.
        pub description: Option<String> = "description",
        /// Folder in which authoring tools show the pipeline. Without it, that is the root.
        pub folder: Option<PipelineFolder> = "folder",
        /// Time in UTC at which the pipeline was last published from an authoring tool. Not
        /// documented; seen in exported definitions.
        pub last_publish_time: Option<Timestamp> = "lastPublishTime",
        /// Parameters that a run takes, by name.
        pub parameters: Option<BTreeMap<String, ParameterSpecification>> = "parameters",
        /// Policy of the pipeline.
        pub policy: Option<PipelinePolicy> = "policy",
        /// Values that every run of the pipeline shows, by name, for finding it in the monitoring.
        /// Each may be an expression.
        pub run_dimensions: Option<Map<String, Value>> = "runDimensions",
        /// Variables that the activities of a run may set, by name.
        pub variables: Option<BTreeMap<String, VariableSpecification>> = "variables",
    }
}

object! {
    /// A folder for pipelines.
    pub struct PipelineFolder {
        /// Name of the folder. Slashes make folders in folders.
        pub name: Option<String> = "name",
    }
}

object! {
    /// Policy of a pipeline.
    pub struct PipelinePolicy {
        /// When a run counts as taking too long.
        pub elapsed_time_metric: Option<PipelineElapsedTimeMetricPolicy> = "elapsedTimeMetric",
    }
}

object! {
    /// When a run of a pipeline counts as taking too long. Nothing is stopped then: the run only
    /// shows up in a metric.
    pub struct PipelineElapsedTimeMetricPolicy {
        /// Time after which a run takes too long, as a .NET time span, such as `0.01:00:00`.
        pub duration: Option<OrExpression<String>> = "duration",
    }
}

object! {
    /// A parameter: its type and what it is when nobody says.
    pub struct ParameterSpecification {
        /// Value when none is given, of the type of the parameter. A parameter of type
        /// `SecureString` may have a secret here.
        pub default_value: Option<Value> = "defaultValue",
        /// Type of the parameter.
        pub type_: Option<ParameterType> = "type",
    }
}

/// Type of a parameter. Definitions were seen to write it with a small initial too.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ParameterType {
    /// A JSON object.
    Object,
    /// A text.
    String,
    /// A whole number.
    Int,
    /// A number.
    Float,
    /// True or false.
    Bool,
    /// A list of any JSON.
    Array,
    /// A text that no log and no answer shows.
    SecureString,
    /// A value that is not documented, unchanged.
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
    /// A variable: its type and what it is at first.
    pub struct VariableSpecification {
        /// Value at the beginning of a run, of the type of the variable.
        pub default_value: Option<Value> = "defaultValue",
        /// Type of the variable.
        pub type_: Option<VariableType> = "type",
    }
}

/// Type of a variable. Definitions were seen to write it with a small initial too.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VariableType {
    /// A text.
    String,
    /// True or false.
    Bool,
    /// A list of any JSON.
    Array,
    /// A value that is not documented, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(VariableType {
    String = "String",
    Bool = "Bool",
    Array = "Array",
});

/// Parameters of a pipeline run: the value, which may be any JSON, by the name that the pipeline
/// declares.
pub type PipelineRunParameters = Map<String, Value>;

object! {
    /// Answer to the start of a pipeline run.
    pub struct CreateRunResponse {
        /// Identifier of the run, a GUID.
        pub run_id: Option<String> = "runId",
    }
}
