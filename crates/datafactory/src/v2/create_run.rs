//! `createRun`, which must not start a run twice.

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

/// Starts a pipeline run: `Pipelines_CreateRun`. `.await` sends the request and returns the run;
/// [`CreateRun::and_wait`] also waits for the end of the run.
///
/// The request is retried only if the service did not accept it. After other failures, [`Error::is_ambiguous`]
/// tells that the run may have started, and [`Error::client_request_id`] is its run id.
/// [`CreateRun::find_after_failure`] searches for it.
#[must_use = "the run starts when this is awaited"]
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

    /// Sets a pipeline parameter to a JSON value.
    pub fn parameter(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.parameters([(name, value)])
    }

    /// Sets several pipeline parameters.
    pub fn parameters<N: Into<String>, V: Into<Value>>(
        mut self,
        parameters: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let parameters = parameters.into_iter().map(|(name, value)| (name.into(), value.into()));
        self.request.invocation.body.extend(parameters);
        self
    }

    /// Uses the parameters of this earlier run. The service then ignores parameters that are set here. An empty
    /// id is not sent, because the service would search for a run with an empty id.
    pub fn reference_pipeline_run_id(mut self, run_id: impl Into<String>) -> Self {
        self.request.invocation.reference_pipeline_run_id =
            Some(run_id.into()).filter(|id| !id.is_empty());
        self
    }

    /// Makes the new run a recovery of the referenced run: both are in one run group.
    pub fn is_recovery(mut self, recovery: bool) -> Self {
        self.request.invocation.is_recovery = Some(recovery);
        self
    }

    /// Starts a recovery at this activity instead of the first one.
    pub fn start_activity_name(mut self, activity: impl Into<String>) -> Self {
        self.request.invocation.start_activity_name = Some(activity.into());
        self
    }

    /// Starts a recovery at the failed activities. The service ignores it if
    /// [`start_activity_name`](Self::start_activity_name) is set.
    pub fn start_from_failure(mut self, start_from_failure: bool) -> Self {
        self.request.invocation.start_from_failure = Some(start_from_failure);
        self
    }

    /// Compares the parameters with the pipeline's declaration first, which costs one more request. Returns an
    /// error and starts no run if a parameter without default value is missing, is not declared, or has another
    /// type.
    pub fn check_parameters(mut self) -> Self {
        self.check = true;
        self
    }

    /// After an ambiguous failure, searches for the run, as often as the retry policy allows. If the run exists,
    /// it is returned. Otherwise the error says that no run was started.
    ///
    /// This relies on undocumented behaviour: the service uses `x-ms-client-request-id` as the run id if it is a
    /// GUID.
    pub fn find_after_failure(mut self) -> Self {
        self.find = true;
        self
    }

    /// Sets the client request id: see [`Request::client_request_id`]. If it is a GUID, it becomes the run id, so
    /// use a new one for every run.
    pub fn client_request_id(mut self, id: impl Into<String>) -> Self {
        self.request = self.request.client_request_id(id);
        self
    }

    /// The retry policy: see [`Request::retry`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.request = self.request.retry(policy);
        self
    }

    /// The time limit of one attempt: see [`Request::timeout`].
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// The time limit of the call: see [`Request::deadline`].
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
                "`find_after_failure` needs a client request id that is a GUID with hyphens, not `{id}`"
            );
            return Err(Error::new(ErrorKind::InvalidRequest, what));
        }
        let policy = find.then(|| request.bounds().retry.clone());
        match request.send().await {
            Ok(response) => Ok(response.map(|created| {
                PipelineRunClient::new(&pipeline.factory, &created.run_id.unwrap_or(id))
            })),
            Err(error) => match policy.filter(|_| error.is_ambiguous()) {
                Some(policy) => {
                    let run = PipelineRunClient::new(&pipeline.factory, &id);
                    self::find(run, &policy, error).await
                }
                None => Err(error),
            },
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

/// Whether the service uses this client request id as the run id. A GUID in another format, such as with braces, is
/// not found as a run id.
fn is_run_id(id: &str) -> bool {
    id.len() == uuid::fmt::Hyphenated::LENGTH && uuid::Uuid::parse_str(id).is_ok()
}

/// Searches for the run, which can take a moment to appear.
async fn find(
    run: PipelineRunClient,
    policy: &RetryPolicy,
    error: Error,
) -> Result<Response<PipelineRunClient>> {
    for retry in 0..=policy.max_retries() {
        tokio::time::sleep(policy.limit(retry)).await;
        match run.get().await {
            Ok(response) => return Ok(response.map(|_| run)),
            Err(missing) if missing.is_not_found() => {}
            Err(_) => return Err(error),
        }
    }
    Err(error.settled("no run with this id exists, so no run was started"))
}

/// Compares parameters with the pipeline's declaration.
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
                wrong.push(format!("the type of `{name}` is not {}", declared.as_str()));
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
    let what = format!("the parameters do not match the pipeline: {}", wrong.join("; "));
    Err(Error::new(ErrorKind::InvalidRequest, what))
}

fn fits(value: &Value, declared: &types::ParameterType) -> bool {
    // Exported definitions have the types in lower case.
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
