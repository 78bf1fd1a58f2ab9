//! A pipeline run: its state, its outcome and its error.

use std::fmt;
use std::sync::Arc;

use datafactory_client::v2::{requests, types};

use super::{CreateRun, run_query};
use crate::client::Factory;
use crate::error::{Error, Result};
use crate::request::Request;
use crate::response::Response;
use crate::waiter::{Polled, Waiter, Watch};

/// A handle for a pipeline run. Cheap to clone. Making a handle sends nothing.
///
/// Documentation pages: *Pipeline Runs* and *Activity Runs*.
#[derive(Clone, Debug)]
pub struct PipelineRunClient {
    factory: Factory,
    id: Arc<str>,
}

impl PipelineRunClient {
    pub(super) fn new(factory: &Factory, id: &str) -> Self {
        Self { factory: factory.clone(), id: id.into() }
    }

    /// The run id, a GUID. [`FactoryClient::pipeline_run`](super::FactoryClient::pipeline_run) takes it.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Gets the current state of the run.
    pub fn get(&self) -> Request<requests::PipelineRunsGet> {
        request!(self.factory, PipelineRunsGet { run_id: self.id.to_string() })
    }

    /// Cancels the run. The response arrives before the run ends; [`PipelineRunClient::wait`] waits for its end.
    pub fn cancel(&self) -> Request<requests::PipelineRunsCancel> {
        request!(
            self.factory,
            PipelineRunsCancel { run_id: self.id.to_string(), is_recursive: None }
        )
    }

    /// Lists the activity runs of this pipeline run.
    pub fn activity_runs(&self) -> Request<requests::ActivityRunsQueryByPipelineRun> {
        request!(
            self.factory,
            ActivityRunsQueryByPipelineRun { run_id: self.id.to_string(), body: run_query::kept() }
        )
    }

    /// Waits for the end of the run. A failed run is an outcome, not an error.
    pub fn wait(&self) -> Waiter<RunWatch> {
        Waiter::new(RunWatch::Run(self.clone()))
    }
}

impl Request<requests::PipelineRunsCancel> {
    /// Also cancels all runs that this run started, directly or indirectly.
    pub fn recursive(mut self) -> Self {
        self.invocation.is_recursive = Some(true);
        self
    }
}

/// Polls a pipeline run, after starting it if necessary.
pub enum RunWatch {
    /// A run that has not started yet.
    Create(Box<CreateRun>),
    /// A run that has started.
    Run(PipelineRunClient),
}

impl Watch for RunWatch {
    type State = types::RunStatus;
    type End = RunOutcome;

    async fn poll_once(&mut self) -> Result<Polled<Self>> {
        let run = match self {
            Self::Create(create) => {
                let run = CreateRun::clone(create).await?;
                let retry_after = run.retry_after();
                *self = Self::Run(run.into_value());
                return Ok(Polled { state: types::RunStatus::Queued, end: None, retry_after });
            }
            Self::Run(run) => run.clone(),
        };
        let response = run.get().await?;
        let retry_after = response.retry_after();
        let state = response.status.clone().unwrap_or_else(|| "".into());
        // With an unknown status, the run has ended if it has an end time.
        let ended = match state {
            types::RunStatus::Queued
            | types::RunStatus::InProgress
            | types::RunStatus::Canceling => false,
            types::RunStatus::Succeeded
            | types::RunStatus::Failed
            | types::RunStatus::Cancelled
            | types::RunStatus::Canceled => true,
            _ => response.run_end.is_some(),
        };
        let end = match ended {
            true => Some(RunOutcome::of(run, response).await),
            false => None,
        };
        Ok(Polled { state, end, retry_after })
    }
}

/// The outcome of a pipeline run.
#[derive(Debug)]
pub struct RunOutcome {
    client: PipelineRunClient,
    run: Response<types::PipelineRun>,
    failed_activities: Result<Vec<types::ActivityRun>>,
}

impl RunOutcome {
    async fn of(client: PipelineRunClient, run: Response<types::PipelineRun>) -> Self {
        let failed_activities = match run.status {
            Some(types::RunStatus::Failed) => {
                let failed = client.activity_runs().filter(
                    types::RunQueryFilterOperand::Status,
                    types::RunQueryFilterOperator::In,
                    ["Failed"],
                );
                failed.list().all().await
            }
            _ => Ok(Vec::new()),
        };
        Self { client, run, failed_activities }
    }

    /// The run, as the service returned it last.
    pub fn run(&self) -> &types::PipelineRun {
        &self.run
    }

    /// The final status of the run.
    pub fn status(&self) -> Option<&types::RunStatus> {
        self.run.status.as_ref()
    }

    /// Whether the run succeeded.
    pub fn is_success(&self) -> bool {
        self.status() == Some(&types::RunStatus::Succeeded)
    }

    /// The failed activities of a failed run.
    ///
    /// # Errors
    ///
    /// The error of the request that lists them. The outcome of the run is still valid.
    pub fn failed_activities(&self) -> Result<&[types::ActivityRun], &Error> {
        self.failed_activities.as_ref().map(Vec::as_slice)
    }

    /// The service's messages as an error, or `None` if the run succeeded.
    pub fn error(&self) -> Option<FailedRun<'_>> {
        (!self.is_success()).then_some(FailedRun(self))
    }

    /// A handle for the run.
    pub fn client(&self) -> &PipelineRunClient {
        &self.client
    }
}

/// A pipeline run that did not succeed, as an error. `Display` writes the messages of the run and of each failed
/// activity.
#[derive(Clone, Copy, Debug)]
pub struct FailedRun<'a>(&'a RunOutcome);

impl fmt::Display for FailedRun<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(outcome) = self;
        let status = outcome.status().map_or("without a status", |status| status.as_str());
        write!(f, "run {} ended as {status}", outcome.client.id())?;
        if let Some(message) = outcome.run().message.as_deref().filter(|it| !it.is_empty()) {
            write!(f, ": {message}")?;
        }
        match outcome.failed_activities() {
            Ok(activities) => activities.iter().try_for_each(|activity| failed(f, activity)),
            Err(error) => write!(f, "; its activity runs could not be listed: {error}"),
        }
    }
}

/// The failure type, the code and the message of a failed activity.
fn failed(f: &mut fmt::Formatter<'_>, activity: &types::ActivityRun) -> fmt::Result {
    write!(f, "; activity {}", activity.activity_name.as_deref().unwrap_or("without a name"))?;
    let Some(error) = &activity.error else { return Ok(()) };
    for (before, text, after) in [
        (" (", &error.failure_type, ")"),
        (": ", &error.error_code, ""),
        (": ", &error.message, ""),
    ] {
        if let Some(text) = text.as_deref().filter(|text| !text.is_empty()) {
            write!(f, "{before}{text}{after}")?;
        }
    }
    Ok(())
}

impl std::error::Error for FailedRun<'_> {}
