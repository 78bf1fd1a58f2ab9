//! Stored pipeline runs, and their state at a given time.

use std::collections::{BTreeMap, BTreeSet};

use datafactory_client::v2::types;
use datafactory_core::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use time::OffsetDateTime;

use super::engine::Kept;
use super::expression::text;
use super::run_query::{Field, Queried};
use crate::activity::Outcome;
use crate::exchange::Exchange;

/// A stored run. It is computed when it is created; a request sees what has happened by its time.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct RunDocument {
    pub(crate) id: String,
    /// Orders runs by creation.
    pub(crate) sequence: u64,
    pub(crate) group: String,
    pub(crate) latest: bool,
    /// The run at the top of the chain of calls.
    pub(crate) root: String,
    pub(crate) pipeline: String,
    /// The key of the pipeline's definition when the run was created.
    pub(crate) definition: String,
    /// The pipeline's limit of concurrent runs.
    pub(crate) concurrency: Option<usize>,
    pub(crate) parameters: Map<String, Value>,
    /// The factory's global parameters when the run was made.
    #[serde(default)]
    pub(crate) global_parameters: Map<String, Value>,
    /// Outcomes of external work, by the ID of the activity run.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) outcomes: BTreeMap<String, Outcome>,
    pub(crate) invoked_by: types::PipelineRunInvokedBy,
    pub(crate) created: Timestamp,
    /// When the run is no longer queued.
    pub(crate) start: Timestamp,
    pub(crate) end: Timestamp,
    pub(crate) failure: Option<String>,
    pub(crate) returns: Map<String, Value>,
    pub(crate) cancelled: Option<Timestamp>,
    /// The number of earlier runs of the group.
    pub(crate) earlier: u32,
    pub(crate) kept: BTreeMap<String, Kept>,
    pub(crate) first: Option<String>,
}

impl RunDocument {
    /// Whether the run exists yet. A child run is stored before it exists.
    pub(crate) fn exists(&self, now: OffsetDateTime) -> bool {
        self.created.instant() <= now
    }

    pub(crate) fn has_ended(&self, now: OffsetDateTime) -> bool {
        self.end.instant() <= now
    }

    pub(crate) fn status(&self, now: OffsetDateTime) -> types::RunStatus {
        let ended = self.has_ended(now);
        match (&self.cancelled, ended) {
            (Some(_), true) => types::RunStatus::Cancelled,
            (Some(_), false) => types::RunStatus::Canceling,
            (None, true) if self.failure.is_some() => types::RunStatus::Failed,
            (None, true) => types::RunStatus::Succeeded,
            (None, false) if self.start.instant() <= now => types::RunStatus::InProgress,
            (None, false) => types::RunStatus::Queued,
        }
    }

    /// When the run last changed.
    fn updated(&self, now: OffsetDateTime) -> &Timestamp {
        let times = [Some(&self.end), self.cancelled.as_ref(), Some(&self.start)];
        let mut times = times.into_iter().flatten();
        times.find(|time| time.instant() <= now).unwrap_or(&self.created)
    }

    /// The run as the service shows it.
    pub(crate) fn view(&self, exchange: &Exchange<'_>) -> types::PipelineRun {
        let now = exchange.now;
        let ended = self.has_ended(now);
        let definition: Value = exchange.store.get(&self.definition).unwrap_or_default();
        let specified = definition["parameters"].as_object().into_iter().flatten();
        let secret: BTreeSet<&str> = specified
            .filter(|(_, it)| it["type"].as_str() == Some("SecureString"))
            .map(|(name, _)| name.as_str())
            .collect();
        let parameters = self.parameters.iter().map(|(name, value)| {
            let shown =
                if secret.contains(name.as_str()) { "**********".into() } else { text(value) };
            (name.clone(), Some(shown))
        });
        let dimensions = definition["runDimensions"].as_object().into_iter().flatten();
        let dimensions = dimensions.map(|(name, value)| (name.clone(), Some(text(value))));
        let duration = self.end.instant() - self.created.instant();
        let mut run = types::PipelineRun {
            id: Some(self.resource_id(exchange)),
            run_id: Some(self.id.clone()),
            run_group_id: Some(self.group.clone()),
            is_latest: Some(self.latest),
            pipeline_name: Some(self.pipeline.clone()),
            parameters: Some(parameters.collect()),
            run_dimension: Some(dimensions.collect()),
            annotations: Some(definition["annotations"].as_array().cloned().unwrap_or_default()),
            invoked_by: Some(self.invoked_by.clone()),
            last_updated: Some(self.updated(now).clone()),
            run_start: Some(self.created.clone()),
            run_end: ended.then(|| self.end.clone()),
            duration_in_ms: ended.then(|| milliseconds(duration)),
            status: Some(self.status(now)),
            message: ended.then(|| match &self.cancelled {
                Some(_) => String::new(),
                None => self.failure.clone().unwrap_or_default(),
            }),
            pipeline_return_value: ended.then(|| self.returns.clone()),
            ..Default::default()
        };
        let unknown: &[&str] = match ended {
            true => &["debugRunId"],
            false => &["debugRunId", "runEnd", "durationInMs", "message", "pipelineReturnValue"],
        };
        run.extra = nulls(unknown).into();
        run
    }

    /// The resource ID, most of which the service writes in upper case.
    pub(crate) fn resource_id(&self, exchange: &Exchange<'_>) -> String {
        let [subscription, group, factory] =
            ["subscriptionId", "resourceGroupName", "factoryName"].map(|name| exchange.name(name));
        let factory = format!(
            "/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.DataFactory\
             /factories/{factory}"
        );
        format!("{}/pipelineruns/{}", factory.to_uppercase(), self.id)
    }
}

/// Properties with the value null.
pub(crate) fn nulls(names: &[&str]) -> Map<String, Value> {
    names.iter().map(|name| ((*name).to_owned(), Value::Null)).collect()
}

/// A duration in whole milliseconds.
pub(crate) fn milliseconds(duration: time::Duration) -> i64 {
    i64::try_from(duration.whole_milliseconds()).unwrap_or(i64::MAX)
}

/// A run at the present time.
pub(crate) struct SeenRun {
    pub(crate) run: RunDocument,
    pub(crate) now: OffsetDateTime,
}

impl Queried for SeenRun {
    const OPERANDS: &'static [&'static str] =
        &["PipelineName", "Status", "RunStart", "RunEnd", "RunGroupId", "LatestOnly"];
    const ORDERS: &'static [&'static str] = &["RunStart", "RunEnd", "PipelineName", "Status"];

    fn id(&self) -> &str {
        &self.run.id
    }

    fn updated(&self) -> OffsetDateTime {
        self.run.updated(self.now).instant()
    }

    fn field(&self, name: &str) -> Field {
        let run = &self.run;
        match name {
            "PipelineName" => Field::Text(run.pipeline.clone()),
            "Status" => Field::Text(run.status(self.now).as_str().to_owned()),
            "RunStart" => Field::Time(Some(run.created.instant())),
            "RunEnd" => Field::Time(run.has_ended(self.now).then(|| run.end.instant())),
            "RunGroupId" => Field::Text(run.group.clone()),
            _ => Field::Text(run.latest.to_string()),
        }
    }
}
