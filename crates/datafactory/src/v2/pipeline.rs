//! A pipeline.

use std::sync::Arc;

use datafactory_client::v2::{operations, types};
use datafactory_core::Operation;
use serde_json::{Map, Value};

use crate::client::Factory;
use crate::error::{Error, Result};
use crate::request::Request;
use crate::request::private::{Answered, Api, Invoke};

/// A pipeline. Cheap to clone; making one sends nothing, and the pipeline need not exist.
///
/// The pages of the documentation: *Pipelines*.
#[derive(Clone, Debug)]
pub struct PipelineClient {
    factory: Factory,
    name: Arc<str>,
}

impl PipelineClient {
    pub(super) fn new(factory: &Factory, name: &str) -> Result<Self> {
        operations::PIPELINE_NAME.check(name).map_err(Error::invalid_name)?;
        Ok(Self { factory: factory.clone(), name: name.into() })
    }

    /// Starts a run of the pipeline.
    pub fn create_run(&self) -> Request<CreateRun> {
        Request::new(
            &self.factory.client,
            CreateRun {
                pipeline: self.clone(),
                parameters: Map::new(),
                reference_run_id: None,
                recovery: None,
                start_activity: None,
                start_from_failure: None,
            },
        )
    }
}

/// Starts a run of a pipeline: `Pipelines_CreateRun`.
#[derive(Clone, Debug)]
pub struct CreateRun {
    pipeline: PipelineClient,
    parameters: Map<String, Value>,
    reference_run_id: Option<String>,
    recovery: Option<bool>,
    start_activity: Option<String>,
    start_from_failure: Option<bool>,
}

impl Request<CreateRun> {
    /// Gives the run a parameter: any JSON value, as it is.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.invocation.parameters.insert(name.into(), value.into());
        self
    }

    /// Gives the run all of these parameters.
    pub fn parameters<N: Into<String>, V: Into<Value>>(
        mut self,
        parameters: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let parameters = parameters.into_iter().map(|(name, value)| (name.into(), value.into()));
        self.invocation.parameters.extend(parameters);
        self
    }

    /// Takes the parameters of this earlier run; those given here are then not used.
    pub fn reference_pipeline_run_id(mut self, run_id: impl Into<String>) -> Self {
        self.invocation.reference_run_id = Some(run_id.into());
        self
    }

    /// Groups the new run with the one it refers to, as its recovery.
    pub fn is_recovery(mut self, recovery: bool) -> Self {
        self.invocation.recovery = Some(recovery);
        self
    }

    /// Starts a recovery at this activity instead of the first.
    pub fn start_activity_name(mut self, activity: impl Into<String>) -> Self {
        self.invocation.start_activity = Some(activity.into());
        self
    }

    /// Starts a recovery at the activities that failed; without effect beside
    /// [`start_activity_name`](Self::start_activity_name).
    pub fn start_from_failure(mut self, start_from_failure: bool) -> Self {
        self.invocation.start_from_failure = Some(start_from_failure);
        self
    }
}

impl Invoke for CreateRun {
    type Output = types::CreateRunResponse;
    const OPERATION: &'static Operation = &operations::PIPELINES_CREATE_RUN;

    async fn invoke(&self, api: Api) -> Answered<Self::Output> {
        let (subscription_id, resource_group, factory) = self.pipeline.factory.path();
        // An empty value would be looked up as a run, and fail.
        let reference = self.reference_run_id.as_deref().filter(|id| !id.is_empty());
        api.v2()
            .pipelines_create_run(
                subscription_id,
                resource_group,
                factory,
                &self.pipeline.name,
                self.recovery,
                reference,
                self.start_activity.as_deref(),
                self.start_from_failure,
                &types::PipelineRunParameters(self.parameters.clone()),
            )
            .await
    }
}
