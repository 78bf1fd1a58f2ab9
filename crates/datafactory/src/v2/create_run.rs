//! The start of a pipeline run, which must not happen twice.

use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use datafactory_client::v2::{requests, types};
use datafactory_core::BoxFuture;
use serde_json::Value;

use super::{PipelineClient, PipelineRunClient, RunWatch};
use crate::error::{Error, ErrorKind, Result};
use crate::request::Request;
use crate::response::Response;
use crate::retry::RetryPolicy;
use crate::waiter::Waiter;

/// Starts a run of a pipeline: `Pipelines_CreateRun`. `.await` sends it and gives the run;
/// [`CreateRun::and_wait`] goes on to the run's end.
///
/// It is tried again only if the service has certainly not accepted it. After any other failure
/// [`Error::is_ambiguous`] says that the run may have been started, and [`Error::client_request_id`] is the
/// id that it would have; [`CreateRun::find_after_failure`] looks for it.
#[must_use = "a run is started when this is awaited"]
#[derive(Clone)]
pub struct CreateRun {
    pipeline: PipelineClient,
    request: Request<requests::PipelinesCreateRun>,
    check: bool,
    find: bool,
}

impl fmt::Debug for CreateRun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.request.fmt(f)
    }
}

impl CreateRun {
    pub(super) fn new(
        pipeline: PipelineClient,
        request: Request<requests::PipelinesCreateRun>,
    ) -> Self {
        Self { pipeline, request, check: false, find: false }
    }

    /// Gives the run a parameter: any JSON value, as it is.
    pub fn parameter(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.parameters([(name, value)])
    }

    /// Gives the run all of these parameters.
    pub fn parameters<N: Into<String>, V: Into<Value>>(
        mut self,
        parameters: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let parameters = parameters.into_iter().map(|(name, value)| (name.into(), value.into()));
        self.request.invocation.body.extend(parameters);
        self
    }

    /// Takes the parameters of this earlier run; those given here are then not used. An empty id is not
    /// sent, since the service would look for a run that has it.
    pub fn reference_pipeline_run_id(mut self, run_id: impl Into<String>) -> Self {
        self.request.invocation.reference_pipeline_run_id =
            Some(run_id.into()).filter(|id| !id.is_empty());
        self
    }

    /// Groups the new run with the one it refers to, as its recovery.
    pub fn is_recovery(mut self, recovery: bool) -> Self {
        self.request.invocation.is_recovery = Some(recovery);
        self
    }

    /// Starts a recovery at this activity instead of the first.
    pub fn start_activity_name(mut self, activity: impl Into<String>) -> Self {
        self.request.invocation.start_activity_name = Some(activity.into());
        self
    }

    /// Starts a recovery at the activities that failed; without effect beside
    /// [`start_activity_name`](Self::start_activity_name).
    pub fn start_from_failure(mut self, start_from_failure: bool) -> Self {
        self.request.invocation.start_from_failure = Some(start_from_failure);
        self
    }

    /// Gets the pipeline first, and sends nothing if the parameters are not what it declares: if one is
    /// missing that has no default, is not declared, or is of another type. Costs one more request.
    pub fn check_parameters(mut self) -> Self {
        self.check = true;
        self
    }

    /// Looks for the run after a failure that leaves open whether it was started, for as long as the retry
    /// policy has it, and gives it if it is there. Otherwise the error says that it was not started.
    ///
    /// The service was seen to take the run's id from `x-ms-client-request-id` whenever that is a GUID; no
    /// documentation promises it.
    pub fn find_after_failure(mut self) -> Self {
        self.find = true;
        self
    }

    /// As [`Request::client_request_id`]. It becomes the id of the run if it is a GUID: give every run its
    /// own.
    pub fn client_request_id(mut self, id: impl Into<String>) -> Self {
        self.request = self.request.client_request_id(id);
        self
    }

    /// As [`Request::retry`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.request = self.request.retry(policy);
        self
    }

    /// As [`Request::timeout`].
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// As [`Request::deadline`].
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.request = self.request.deadline(deadline);
        self
    }

    /// Starts the run and waits for its end.
    pub fn and_wait(self) -> Waiter<RunWatch> {
        Waiter::new(RunWatch::Create(Box::new(self)))
    }

    async fn send(self) -> Result<Response<PipelineRunClient>> {
        let Self { pipeline, mut request, check, find } = self;
        if check && request.invocation.reference_pipeline_run_id.is_none() {
            check_parameters(&pipeline, &request.invocation.body).await?;
        }
        let id = request.options.client_request_id.get_or_insert_with(new_id).clone();
        if find && !is_run_id(&id) {
            let what = format!(
                "a run cannot be found by the client request id `{id}`: it is no GUID with hyphens"
            );
            return Err(Error::new(ErrorKind::InvalidRequest, what));
        }
        let policy = request.bounds().retry.clone();
        match request.await {
            Ok(answer) => {
                let id = answer.run_id.clone().unwrap_or(id);
                Ok(answer.map(|_| PipelineRunClient::new(&pipeline.factory, &id)))
            }
            Err(error) if find && error.is_ambiguous() => {
                found(PipelineRunClient::new(&pipeline.factory, &id), &policy, error).await
            }
            Err(error) => Err(error),
        }
    }
}

impl IntoFuture for CreateRun {
    type Output = Result<Response<PipelineRunClient>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

fn new_id() -> String {
    uuid::Uuid::new_v4().to_string()
}

/// Whether an id is what the run that takes it is called. In its other spellings, in braces for one, it is not,
/// and a run that is looked for by one of them would seem not to be there.
fn is_run_id(id: &str) -> bool {
    id.len() == uuid::fmt::Hyphenated::LENGTH && uuid::Uuid::parse_str(id).is_ok()
}

/// The run, if it is there; it may take a moment to appear.
async fn found(
    run: PipelineRunClient,
    policy: &RetryPolicy,
    error: Error,
) -> Result<Response<PipelineRunClient>> {
    for look in 0..=policy.looks() {
        tokio::time::sleep(policy.limit(look)).await;
        match run.get().await {
            Ok(answer) => return Ok(answer.map(|_| run)),
            Err(missing) if missing.is_not_found() => {}
            Err(_) => return Err(error),
        }
    }
    Err(error.settled("no run with this id has appeared, so none was started"))
}

/// Holds parameters against what the pipeline declares.
async fn check_parameters(
    pipeline: &PipelineClient,
    given: &serde_json::Map<String, Value>,
) -> Result<()> {
    let definition = pipeline.get().await?;
    let declared = definition.properties.as_ref().and_then(|it| it.parameters.clone());
    let declared = declared.unwrap_or_default();
    let mut wrong = Vec::new();
    for (name, parameter) in &declared {
        match (given.get(name), &parameter.type_) {
            (None, _) if parameter.default_value.is_none() => {
                wrong.push(format!("`{name}` is missing"))
            }
            (Some(value), Some(declared)) if !fits(value, declared) => {
                wrong.push(format!("`{name}` is not of the type {}", declared.as_str()));
            }
            _ => {}
        }
    }
    for name in given.keys().filter(|name| !declared.contains_key(*name)) {
        wrong.push(format!("`{name}` is not declared"));
    }
    if wrong.is_empty() {
        return Ok(());
    }
    let what = format!("the parameters are not what the pipeline declares: {}", wrong.join("; "));
    Err(Error::new(ErrorKind::InvalidRequest, what))
}

fn fits(value: &Value, declared: &types::ParameterType) -> bool {
    // Exported definitions write the types in small letters.
    match &*declared.as_str().to_ascii_lowercase() {
        "string" | "securestring" => value.is_string(),
        "int" => value.is_i64() || value.is_u64(),
        "float" => value.is_number(),
        "bool" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    }
}
