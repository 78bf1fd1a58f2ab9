//! Closures that supply the results of activities: their argument and their result.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::script::Failure;

/// One attempt of an activity that does external work, such as a Lookup or a Copy.
#[derive(Debug)]
#[non_exhaustive]
pub struct ActivityCall<'a> {
    /// The name of the pipeline.
    pub pipeline: &'a str,
    /// The ID of the pipeline run.
    pub run_id: &'a str,
    /// The name of the activity.
    pub name: &'a str,
    /// The type of the activity, such as `Lookup`.
    pub activity_type: &'a str,
    /// The evaluated `typeProperties`.
    pub input: &'a Value,
    /// The item of the ForEach iteration that the activity runs in.
    pub item: Option<&'a Value>,
    /// How many attempts failed before this one.
    pub retry_attempt: u32,
    /// The datasets and linked services that the activity refers to.
    pub resources: &'a [ResolvedResource],
}

impl ActivityCall<'_> {
    /// The first dataset that the activity refers to.
    pub fn dataset(&self) -> Option<&ResolvedResource> {
        self.resources.iter().find(|it| it.reference_type == "DatasetReference")
    }

    /// The first linked service that the activity or one of its datasets refers to.
    pub fn linked_service(&self) -> Option<&ResolvedResource> {
        self.resources.iter().find(|it| it.reference_type == "LinkedServiceReference")
    }
}

/// A dataset or linked service with its parameters filled in.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResolvedResource {
    /// `DatasetReference` or `LinkedServiceReference`.
    pub reference_type: &'static str,
    /// The name of the resource.
    pub name: String,
    /// Its `properties`, evaluated.
    pub properties: Value,
}

/// The result of an activity.
#[must_use]
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Outcome {
    pub(crate) result: Result<Value, Failure>,
    pub(crate) takes: Option<Duration>,
}

impl Outcome {
    /// The activity succeeds with this output. The properties that all outputs of its type have are added.
    pub fn succeeded(output: Value) -> Self {
        Self { result: Ok(output), takes: None }
    }

    /// The activity fails with this error, as a user error.
    pub fn failed(code: impl Into<String>, message: impl Into<String>) -> Self {
        let failure = Failure {
            code: code.into(),
            message: message.into(),
            failure_type: "UserError".to_owned(),
        };
        Self { result: Err(failure), takes: None }
    }

    /// The activity takes this long, on the emulator's clock.
    pub fn after(mut self, takes: Duration) -> Self {
        self.takes = Some(takes);
        self
    }
}

/// A closure that supplies the results of an activity.
#[derive(Clone)]
pub(crate) struct Handler(pub(crate) Arc<dyn Fn(&ActivityCall<'_>) -> Outcome + Send + Sync>);

impl fmt::Debug for Handler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Handler")
    }
}
