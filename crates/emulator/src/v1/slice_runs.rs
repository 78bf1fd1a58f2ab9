//! Runs of slices.

use datafactory_client::v1::types::{self, SliceRunStatus, SliceRunType};
use http::StatusCode;
use serde_json::{Value, json};
use time::{Duration, OffsetDateTime};

use super::course::Run;
use super::production::{Production, Slice};
use super::{checks, slices};
use crate::exchange::{Exchange, Refusal, Reply, id_of, key};
use crate::paging;

/// `SliceRuns_List`
pub(super) fn list(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let (factory, exchange) = (exchange.needs_factory()?, &*exchange);
    let mut production = Production::of(exchange, &factory);
    let dataset = slices::named(exchange, &mut production)?;
    let start = checks::needs_time(exchange, "startTime")?;
    let number = production.datasets[dataset].grid.number(start);
    let slice = number.and_then(|number| production.slice(dataset, number));
    production.check(exchange)?;
    let slice = slice.filter(|slice| slice.course.period.start == start);
    let runs = slice.map(|slice| shown(exchange, &production, dataset, &slice)).unwrap_or_default();
    let skipped = match paging::token(exchange)? {
        None => 0,
        Some(token) => token.parse().map_err(|_| paging::foreign(exchange))?,
    };
    let mut response = json!({});
    let next = runs.len().min(paging::PAGE.saturating_add(skipped));
    if next < runs.len() {
        response["nextLink"] = paging::next_link(exchange, &next.to_string()).into();
    }
    response["value"] = runs.get(skipped..next).unwrap_or_default().into();
    Ok(Reply::ok(&response))
}

/// `Runs_Get`
pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    named(exchange).map(|run| Reply::ok(&run))
}

/// `Runs_GetLogInfo`
pub(super) fn log_info(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let run = named(exchange)?;
    let id = run["id"].as_str().unwrap_or_default();
    let id = id.split('_').next().unwrap_or_default();
    let until = exchange.now.checked_add(Duration::hours(1)).unwrap_or(exchange.now);
    let query = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("sv", "2014-02-14")
        .append_pair("sr", "c")
        .append_pair("se", &datafactory_core::Timestamp::from(until).to_string())
        .append_pair("sp", "rl")
        .append_pair("sig", "the emulator has no logs")
        .finish();
    let address = format!("https://emulator.blob.core.windows.net/adfjobs/{id}?{query}");
    Ok(Reply::ok(&address))
}

/// The run that the path names. Its id tells of which slice it is.
fn named(exchange: &Exchange<'_>) -> Result<Value, Refusal> {
    let factory = exchange.needs_factory()?;
    let id = exchange.name("runId");
    let mut production = Production::of(exchange, &factory);
    let mut find = || {
        let mut parts = id.splitn(4, '_').skip(2);
        let end = time_of(parts.next()?)?.checked_sub(Duration::NANOSECOND)?;
        let dataset = production.dataset(parts.next()?)?;
        let number = production.datasets[dataset].grid.number(end)?;
        let slice = production.slice(dataset, number)?;
        let mut runs = shown(exchange, &production, dataset, &slice).into_iter();
        runs.find(|run| run["id"].as_str().is_some_and(|known| known.eq_ignore_ascii_case(id)))
    };
    let found = find();
    production.check(exchange)?;
    found.ok_or_else(|| {
        let message = format!("Run {id} not found.");
        Refusal::flat(StatusCode::NOT_FOUND, "RunNotFound", message)
    })
}

/// The runs of a slice that have begun.
fn shown(
    exchange: &Exchange<'_>,
    production: &Production<'_>,
    dataset: usize,
    slice: &Slice,
) -> Vec<Value> {
    let runs = slice.course.runs_until(exchange.now).iter().enumerate();
    runs.filter_map(|(index, run)| show(exchange, production, dataset, slice, index, run)).collect()
}

fn show(
    exchange: &Exchange<'_>,
    production: &Production<'_>,
    dataset: usize,
    slice: &Slice,
    index: usize,
    run: &Run,
) -> Option<Value> {
    let dataset = &production.datasets[dataset];
    let (pipeline, activity) = slice.course.activity?;
    let pipeline = &production.pipelines[pipeline];
    let activity = &pipeline.activities[activity];
    let (name, type_) = (activity.name.as_deref()?, activity.type_.as_deref().unwrap_or_default());
    let (status, end, percent) = run.at(exchange.now);
    let period = &slice.course.period;
    let factory = exchange.factory_key();
    let ticks = ticks(period.end);
    let guid = id_of(&[&key([&*factory, &dataset.name]), &ticks.to_string(), &index.to_string()]);
    let failed = !matches!(status, SliceRunStatus::Running | SliceRunStatus::Succeeded);
    let run = types::DataSliceRun {
        id: Some(format!("{guid}_{:018}_{ticks:018}_{}", 0, dataset.name)),
        data_artifact_id: Some(dataset.id.clone()),
        table_name: Some(dataset.name.clone()),
        pipeline_id: Some(id_of(&[&key([&*factory, &pipeline.name])])),
        pipeline_name: Some(pipeline.name.clone()),
        activity_id: Some(id_of(&[&key([&*factory, &pipeline.name, name])])),
        activity_name: Some(name.to_owned()),
        status: Some(status),
        processing_start_time: Some(run.start.into()),
        processing_end_time: end,
        batch_time: Some(period.end.into()),
        percent_complete: Some(percent),
        data_slice_start: Some(period.start.into()),
        data_slice_end: Some(period.end.into()),
        timestamp: Some(run.start.into()),
        retry_attempt: Some(run.retries),
        type_: Some(kind(type_)),
        has_logs: Some(failed),
        activity_run_id: Some(uuid::Uuid::nil().to_string()),
        properties: Some(Default::default()),
        activity_input_properties: Some(Default::default()),
        compute_cluster_name: activity.linked_service_name.clone(),
        error_message: run.error.clone().filter(|_| failed),
        ..Default::default()
    };
    let mut shown = serde_json::to_value(run).ok()?;
    // The service writes null for what there is not.
    if let Value::Object(properties) = &mut shown {
        for property in [
            "errorMessage",
            "computeClusterName",
            "processingEndTime",
            "executionEvents",
            "inputRunRecordReferences",
            "outputRunRecordReferences",
        ] {
            properties.entry(property).or_insert(Value::Null);
        }
    }
    Some(shown)
}

/// The kind of work that a type of activity does.
fn kind(activity: &str) -> SliceRunType {
    match activity {
        "Copy" | "CopyActivity" => SliceRunType::Copy,
        "DotNetActivity" | "CustomActivity" => SliceRunType::Custom,
        _ if activity.starts_with("HDInsight") || activity.contains("SQL") => SliceRunType::Script,
        "SqlServerStoredProcedure" => SliceRunType::Script,
        _ => SliceRunType::Unknown,
    }
}

/// Year 1 in nanoseconds before 1970, where .NET begins to count.
const YEAR_1: i128 = 62_135_596_800_000_000_000;

/// A time as .NET counts it: in steps of 100 nanoseconds from the year 1.
fn ticks(time: OffsetDateTime) -> i128 {
    (time.unix_timestamp_nanos() + YEAR_1) / 100
}

fn time_of(ticks: &str) -> Option<OffsetDateTime> {
    let ticks: i64 = ticks.parse().ok()?;
    OffsetDateTime::from_unix_timestamp_nanos(i128::from(ticks) * 100 - YEAR_1).ok()
}
