//! Slices.

use std::collections::BTreeMap;

use datafactory_client::v1::types::{self, SliceState, SliceStatus, SliceSubstate};
use http::StatusCode;
use time::{Duration, OffsetDateTime};

use super::availability::Period;
use super::production::Production;
use super::{checks, datasets, settings};
use crate::exchange::{Exchange, Refusal, Reply};
use crate::paging::{PAGE, foreign, next_link, token};

/// `Slices_List`
pub(super) fn list(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let (factory, exchange) = (exchange.needs_factory()?, &*exchange);
    let mut production = Production::of(exchange, &factory);
    let dataset = named(exchange, &mut production)?;
    let period = period(exchange, Duration::hours(48))?;
    let from = match token(exchange)? {
        None => period.start,
        Some(token) => token
            .parse::<i128>()
            .ok()
            .and_then(|nanos| OffsetDateTime::from_unix_timestamp_nanos(nanos).ok())
            .ok_or_else(|| foreign(exchange))?,
    };
    let mut value = Vec::new();
    let mut more = None;
    let grid = production.datasets[dataset].grid.clone();
    // Where no pipeline is active there are no slices, so the way to the next one may be long.
    for (number, period) in grid.beginning_in(production.bounds(dataset, from..period.end)) {
        let slice = production.slice(dataset, number);
        production.check(exchange)?;
        let Some(slice) = slice else { continue };
        if value.len() == PAGE {
            more = Some(period.start);
            break;
        }
        let (retries, rows) = slice.retries(exchange.now);
        let status = slice.status();
        value.push(types::DataSlice {
            start: Some(period.start.into()),
            end: Some(period.end.into()),
            status: Some(status),
            state: Some(slice.state),
            substate: Some(slice.substate).filter(|it| *it != SliceSubstate::Unspecified),
            latency_status: slice.latency,
            retry_count: Some(retries),
            long_retry_count: Some(rows),
            status_update_timestamp: Some(slice.since.into()),
            ..Default::default()
        });
    }
    Ok(Reply::ok(&types::DataSliceListResult {
        value: Some(value),
        next_link: more.map(|start| next_link(exchange, &start.unix_timestamp_nanos().to_string())),
        ..Default::default()
    }))
}

/// `Slices_SetStatus`
pub(super) fn set_status(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    let mut production = Production::of(exchange, &factory);
    let dataset = named(exchange, &mut production)?;
    checks::needs_time(exchange, "end")?;
    let period = period(exchange, Duration::ZERO)?;
    let names = ["SliceStatus", "SliceState", "UpdateType"];
    let update: types::SliceStatusUpdate = checks::in_any_case(exchange, &names)?;
    let (state, upstream) = asked(update).map_err(|message| exchange.bad_request(message))?;
    let active = production.bounds(dataset, period.clone());
    if active.is_empty() {
        let message = "The time range is outside the active period of the pipelines that produce the \
                       dataset.";
        let status = StatusCode::PRECONDITION_FAILED;
        return Err(Refusal::flat(status, "TableSliceOutOfRange", message));
    }
    let mut changes = BTreeMap::new();
    if let Some(period) = production.datasets[dataset].grid.whole(&period) {
        if upstream {
            changes = production.upstream(dataset, &period);
            production.check(exchange)?;
        }
        changes.entry(dataset).or_insert(period);
    }
    let changes: Vec<(String, Period)> = changes
        .into_iter()
        .map(|(dataset, period)| (production.datasets[dataset].name.clone(), period))
        .collect();
    for (dataset, period) in changes {
        settings::set(exchange, &factory, &dataset, &period, &state);
    }
    Ok(Reply::empty(StatusCode::OK))
}

/// The state that is asked for, and whether it is also for what the slices are made from.
fn asked(update: types::SliceStatusUpdate) -> Result<(SliceState, bool), String> {
    let state = match (update.slice_state, update.slice_status) {
        (Some(state), _) => match checks::known("SliceState", &state)? {
            SliceState::None => return Err("SliceState is None, which cannot be set.".to_owned()),
            state => state,
        },
        (None, Some(status)) => match checks::known("SliceStatus", &status)? {
            SliceStatus::Ready => SliceState::Ready,
            SliceStatus::Skip => SliceState::Skipped,
            SliceStatus::InProgress | SliceStatus::ValidationInProgress => SliceState::InProgress,
            SliceStatus::Failed | SliceStatus::TimedOut | SliceStatus::FailedValidation => {
                SliceState::Failed
            }
            SliceStatus::NotSpecified => {
                return Err("SliceStatus is NotSpecified, which cannot be set.".to_owned());
            }
            _ => SliceState::Waiting,
        },
        (None, None) => return Err("The member SliceState is missing.".to_owned()),
    };
    let upstream = match update.update_type {
        None => false,
        // The portal sent numbers.
        Some(number) if number == "0" => false,
        Some(number) if number == "1" => true,
        Some(name) => {
            checks::known("UpdateType", &name)? == types::SliceUpdateType::UpstreamInPipeline
        }
    };
    Ok((state, upstream))
}

/// The dataset that the path names.
pub(super) fn named(
    exchange: &Exchange<'_>,
    production: &mut Production<'_>,
) -> Result<usize, Refusal> {
    let name = exchange.name("datasetName");
    production.dataset(name).ok_or_else(|| datasets::not_found(exchange))
}

/// `start` and `end` of the query; without an end, this long.
fn period(exchange: &Exchange<'_>, length: Duration) -> Result<Period, Refusal> {
    let start = checks::needs_time(exchange, "start")?;
    let end = match checks::time(exchange, "end")? {
        Some(end) => end,
        None => start.checked_add(length).unwrap_or(start),
    };
    match end < start {
        true => Err(exchange.bad_request("The time in end is before that in start.")),
        false => Ok(start..end),
    }
}
