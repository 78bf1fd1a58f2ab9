//! The activity runs of a pipeline run up to the present time.

use datafactory_client::v2::types;
use datafactory_core::Timestamp;
use serde_json::{Map, Value};
use time::OffsetDateTime;

use super::engine::ActivityRun;
use super::planner::Planner;
use super::run_document::{RunDocument, milliseconds, nulls};
use super::run_query::{self, Field, Queried};
use super::runs::find;
use crate::exchange::{Exchange, Refusal, Reply};
use crate::script::Failure;

/// `ActivityRuns_QueryByPipelineRun`
pub(crate) fn query_by_pipeline_run(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    let run = find(exchange, &factory, exchange.name("runId"));
    let definition = run.as_ref().and_then(|run| exchange.store.get::<Value>(&run.definition));
    let definition = definition.unwrap_or_default();
    let plan = run.as_ref().and_then(|run| Planner::plan(exchange, run, &definition, None));
    let mut seen = Vec::new();
    if let (Some(run), Some(plan)) = (&run, plan) {
        let activities = plan.activity_runs.into_iter();
        let begun = activities.filter(|activity| activity.start <= exchange.now);
        seen.extend(begun.map(|activity| Seen { run, activity, now: exchange.now }));
    }
    let (page, continuation_token) = run_query::page(exchange, seen)?;
    let value = Some(page.iter().map(|seen| seen.view(exchange)).collect());
    let page = types::ActivityRunsQueryResponse { value, continuation_token, ..Default::default() };
    Ok(Reply::ok(&page))
}

/// An activity run at the present time.
struct Seen<'a> {
    run: &'a RunDocument,
    activity: ActivityRun<'a>,
    now: OffsetDateTime,
}

impl Seen<'_> {
    /// When the activity run ended, if it has.
    fn end(&self) -> Option<OffsetDateTime> {
        // A cancelled activity run ends with its pipeline run.
        let end = self.activity.end.unwrap_or_else(|| self.run.end.instant());
        (end <= self.now).then_some(end)
    }

    fn status(&self) -> &'static str {
        match (self.end(), &self.activity.result) {
            _ if self.activity.inactive => "Inactive",
            (None, _) => "InProgress",
            (Some(_), _) if self.activity.end.is_none() => "Cancelled",
            (Some(_), Ok(_)) => "Succeeded",
            (Some(_), Err(_)) => "Failed",
        }
    }

    fn view(&self, exchange: &Exchange<'_>) -> types::ActivityRun {
        let activity = &self.activity;
        let body = activity.step().body;
        let (end, status) = (self.end(), self.status());
        let failure = activity.result.as_ref().err().filter(|_| status == "Failed");
        let output = match &activity.result {
            _ if end.is_none() || status == "Cancelled" || activity.policy.secure_output => None,
            Ok(output) => Some(output.clone()),
            Err(_) => Some(Value::Object(Map::new())),
        };
        let input = Some(activity.input.clone())
            .filter(|it| !it.is_null() && !activity.policy.secure_input);
        let properties = body["userProperties"].as_array().into_iter().flatten();
        let properties = properties.filter_map(|property| {
            Some((property["name"].as_str()?.to_owned(), property["value"].clone()))
        });
        let text =
            |part: fn(&Failure) -> &String| Some(failure.map(part).cloned().unwrap_or_default());
        let error = types::ActivityRunError {
            error_code: text(|failure| &failure.code),
            message: text(|failure| &failure.message),
            failure_type: text(|failure| &failure.failure_type),
            target: Some(activity.step().name.to_owned()),
            details: Some(Value::String(String::new())),
            ..Default::default()
        };
        let linked_service = body["linkedServiceName"]["referenceName"].as_str();
        let mut unknown = vec!["integrationRuntimeNames", "executionDetails"];
        unknown
            .extend(end.is_none().then_some(["activityRunEnd", "durationInMs"]).iter().flatten());
        unknown.extend(output.is_none().then_some("output"));
        unknown.extend(input.is_none().then_some("input"));
        unknown.extend((activity.attempt == 0).then_some("retryAttempt"));
        let retry_attempt = i32::try_from(activity.attempt).ok().filter(|attempt| *attempt > 0);
        types::ActivityRun {
            id: Some(format!("{}/activityruns/{}", self.run.resource_id(exchange), activity.id)),
            pipeline_name: Some(self.run.pipeline.clone()),
            pipeline_run_id: Some(self.run.id.clone()),
            activity_name: Some(activity.step().name.to_owned()),
            activity_type: Some(activity.step().kind.to_owned()),
            activity_run_id: Some(activity.id.clone()),
            linked_service_name: Some(linked_service.unwrap_or_default().to_owned()),
            status: Some(status.into()),
            activity_run_start: Some(activity.start.into()),
            activity_run_end: end.map(Timestamp::from),
            duration_in_ms: end.map(|end| milliseconds(end - activity.start)),
            input,
            output,
            error: Some(error),
            retry_attempt,
            iteration_hash: Some(activity.round.clone()),
            user_properties: Some(properties.collect()),
            recovery_status: Some("None".to_owned()),
            extra: nulls(&unknown).into(),
            ..Default::default()
        }
    }
}

impl Queried for Seen<'_> {
    const OPERANDS: &'static [&'static str] =
        &["ActivityName", "ActivityRunStart", "ActivityRunEnd", "ActivityType", "Status"];
    const ORDERS: &'static [&'static str] =
        &["ActivityName", "ActivityRunStart", "ActivityRunEnd", "Status"];

    fn id(&self) -> &str {
        &self.activity.id
    }

    fn updated(&self) -> OffsetDateTime {
        self.end().unwrap_or(self.activity.start)
    }

    fn field(&self, name: &str) -> Field {
        match name {
            "ActivityName" => Field::Text(self.activity.step().name.to_owned()),
            "ActivityType" => Field::Text(self.activity.step().kind.to_owned()),
            "ActivityRunStart" => Field::Time(Some(self.activity.start)),
            "ActivityRunEnd" => Field::Time(self.end()),
            _ => Field::Text(self.status().to_owned()),
        }
    }
}
