//! Activity windows.
//!
//! An activity has one window for each slice of its first output. Without a time range, the windows are those
//! from the start of the active period until 48 hours from now, like a list of slices without an end.

use datafactory_client::v1::types::{self, ActivityWindow, WindowState, WindowSubstate};
use datafactory_core::{TimeSpan, Timestamp};
use http::StatusCode;
use serde_json::json;
use time::{Duration, OffsetDateTime};

use super::course::Activity;
use super::filter::Filter;
use super::order::Order;
use super::production::Production;
use super::{checks, definitions, pipelines, slices};
use crate::exchange::{Exchange, Refusal, Reply};
use crate::paging::{PAGE, foreign, next_link, token};

/// `ActivityWindows_ListByFactory`
pub(super) fn list_by_factory(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    list(exchange, Production::of(exchange, &factory), |_, _| true)
}

/// `ActivityWindows_ListByPipeline`
pub(super) fn list_by_pipeline(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let (factory, pipeline) = pipelines::named(exchange)?;
    let of = |name: &str, _: &definitions::Activity| Some(name) == pipeline.name.as_deref();
    list(exchange, Production::of(exchange, &factory), of)
}

/// `ActivityWindows_ListByActivity`
pub(super) fn list_by_activity(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let (factory, pipeline) = pipelines::named(exchange)?;
    let activity = exchange.name("activityName");
    let is = |it: &definitions::Activity| {
        it.name.as_ref().is_some_and(|name| name.to_lowercase() == activity.to_lowercase())
    };
    let activities = pipeline.properties.and_then(|it| it.activities).unwrap_or_default();
    if !activities.iter().any(is) {
        let message = format!("Activity {activity} not found.");
        return Err(Refusal::flat(StatusCode::NOT_FOUND, "ActivityNotFound", message));
    }
    let of =
        |name: &str, it: &definitions::Activity| Some(name) == pipeline.name.as_deref() && is(it);
    list(exchange, Production::of(exchange, &factory), of)
}

/// `Datasets_ListActivityWindows`
pub(super) fn list_by_dataset(exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
    let factory = exchange.needs_factory()?;
    let mut production = Production::of(exchange, &factory);
    slices::named(exchange, &mut production)?;
    let dataset = exchange.name("datasetName").to_lowercase();
    let of = |_: &str, it: &definitions::Activity| {
        let inputs = it.inputs.iter().flatten().filter_map(|input| input.name.as_ref());
        let outputs = it.outputs.iter().flatten().filter_map(|output| output.name.as_ref());
        inputs.chain(outputs).any(|name| name.to_lowercase() == dataset)
    };
    list(exchange, production, of)
}

/// The query.
struct Wanted {
    filter: Option<Filter>,
    order: Order,
    top: usize,
    run: [Option<OffsetDateTime>; 2],
    window: [Option<OffsetDateTime>; 2],
    state: Option<WindowState>,
    substate: Option<WindowSubstate>,
}

/// One page of the windows of the selected activities.
fn list(
    exchange: &Exchange<'_>,
    mut production: Production<'_>,
    meant: impl Fn(&str, &definitions::Activity) -> bool,
) -> Result<Reply, Refusal> {
    let wanted = wanted(exchange)?;
    // Later pages show the factory as it was for the first one; else a window could change its place in
    // the order between two pages.
    let first = match token(exchange)? {
        None => 0,
        Some(token) => {
            let (time, first) = page_of(&token).ok_or_else(|| foreign(exchange))?;
            production.now = time;
            first
        }
    };
    let mut windows = Vec::new();
    for pipeline in 0..production.pipelines.len() {
        let of = production.pipelines[pipeline].clone();
        for (activity, definition) in of.activities.iter().enumerate() {
            if meant(&of.name, definition) {
                add(&mut production, exchange, (pipeline, activity), &wanted, &mut windows);
                production.check(exchange)?;
            }
        }
    }
    windows.sort_by(|one, other| wanted.order.compare(one, other));
    windows.truncate(wanted.top);
    let all = windows.len();
    let page: Vec<ActivityWindow> = windows.into_iter().skip(first).take(PAGE).collect();
    let next = first.saturating_add(PAGE);
    let token = format!("{}.{next}", production.now.unix_timestamp_nanos());
    Ok(Reply::ok(&types::ActivityWindowListResult {
        next_link: (next < all).then(|| next_link(exchange, &token)),
        value: Some(types::ActivityWindowList {
            activity_windows: Some(page),
            last_update: Some(production.now.into()),
            aggregates: Some(json!({})),
            ..Default::default()
        }),
        ..Default::default()
    }))
}

/// Adds the windows of one activity that match.
fn add(
    production: &mut Production<'_>,
    exchange: &Exchange<'_>,
    (pipeline, activity): Activity,
    wanted: &Wanted,
    windows: &mut Vec<ActivityWindow>,
) {
    let of = production.pipelines[pipeline].clone();
    let definition = &of.activities[activity];
    let outputs = definition.outputs.iter().flatten().filter_map(|it| it.name.as_deref());
    let outputs: Vec<&str> = outputs.collect();
    let inputs = definition.inputs.iter().flatten().filter_map(|it| it.name.as_deref());
    let inputs: Vec<&str> = inputs.collect();
    let Some(output) = outputs.first().and_then(|output| production.dataset(output)) else {
        return;
    };
    let grid = production.datasets[output].grid.clone();
    let Some(period) = of.period().and_then(|period| grid.touched(&period)) else { return };
    let soon = production.now.checked_add(Duration::hours(48)).unwrap_or(production.now);
    let [from, to] = wanted.window;
    let range = from.map_or(period.start, |from| from.max(period.start))
        ..period.end.min(to.unwrap_or(soon));
    let mut ids = |names: &[&str]| -> Vec<String> {
        let id = |name: &&str| {
            let dataset = production.dataset(name)?;
            Some(production.datasets[dataset].id.clone())
        };
        names.iter().map(id).map(Option::unwrap_or_default).collect()
    };
    let template = ActivityWindow {
        resource_group_name: Some(exchange.name("resourceGroupName").to_owned()),
        data_factory_name: Some(exchange.name("dataFactoryName").to_owned()),
        pipeline_name: Some(of.name.clone()),
        activity_name: definition.name.clone(),
        linked_service_name: Some(definition.linked_service_name.clone().unwrap_or_default()),
        activity_type: definition.type_.clone(),
        input_dataset_ids: Some(ids(&inputs)),
        output_dataset_ids: Some(ids(&outputs)),
        input_datasets: Some(inputs.iter().map(ToString::to_string).collect()),
        output_datasets: Some(outputs.iter().map(ToString::to_string).collect()),
        ..Default::default()
    };
    // A window with many names takes as much memory as many windows.
    let cost = serde_json::to_string(&template).map_or(0, |text| text.len() / 1024);
    for (number, period) in grid.beginning_in(range) {
        let slice = production.slice(output, number);
        if !production.spend(cost) {
            return;
        }
        let Some(slice) = slice.filter(|it| it.course.activity == Some((pipeline, activity)))
        else {
            continue;
        };
        let runs = slice.course.runs_until(production.now);
        let last = runs.last().map(|run| (run, run.at(production.now)));
        let end = last.as_ref().and_then(|(_, (_, end, _))| end.clone());
        let duration = |end: &Timestamp| {
            let (run, _) = last.as_ref()?;
            let ticks = (end.instant() - run.start).whole_nanoseconds() / 100;
            i64::try_from(ticks).ok().map(TimeSpan::from_ticks)
        };
        let window = ActivityWindow {
            run_attempts: Some(i32::try_from(runs.len()).unwrap_or(i32::MAX)),
            run_start: last.as_ref().map(|(run, _)| run.start.into()),
            duration: end.as_ref().and_then(duration),
            run_end: end,
            percent_complete: last.as_ref().map(|(_, (_, _, percent))| *percent),
            window_start: Some(period.start.into()),
            window_end: Some(period.end.into()),
            window_state: Some(slice.state.as_str().into()),
            window_substate: Some(slice.substate.as_str().into()),
            ..template.clone()
        };
        if wanted.has(&window) {
            windows.push(window);
        }
    }
}

impl Wanted {
    fn has(&self, window: &ActivityWindow) -> bool {
        let within = |[from, to]: [Option<OffsetDateTime>; 2],
                      start: &Option<Timestamp>,
                      end: &Option<Timestamp>| {
            let [start, end] = [start, end].map(|time| time.as_ref().map(Timestamp::instant));
            from.is_none_or(|from| start.is_some_and(|start| from <= start))
                && to.is_none_or(|to| end.is_some_and(|end| end <= to))
        };
        within(self.run, &window.run_start, &window.run_end)
            && within(self.window, &window.window_start, &window.window_end)
            && self.state.as_ref().is_none_or(|state| window.window_state.as_ref() == Some(state))
            && self
                .substate
                .as_ref()
                .is_none_or(|substate| window.window_substate.as_ref() == Some(substate))
            && self.filter.as_ref().is_none_or(|filter| filter.passes(window))
    }
}

/// The query in the body.
fn wanted(exchange: &Exchange<'_>) -> Result<Wanted, Refusal> {
    let names = [
        "filter",
        "orderBy",
        "top",
        "runStart",
        "runEnd",
        "windowStart",
        "windowEnd",
        "windowState",
        "windowSubstate",
    ];
    let asked: types::ActivityWindowListParameters = checks::in_any_case(exchange, &names)?;
    let refused = |message: String| exchange.bad_request(message);
    let filter = asked.filter.as_deref().filter(|filter| !filter.trim().is_empty());
    let filter = filter
        .map(|filter| Filter::read(filter).map_err(|error| refused(format!("filter, {error}."))))
        .transpose()?;
    let order = Order::read(asked.order_by.as_deref().unwrap_or_default())
        .map_err(|error| refused(format!("orderBy: {error}")))?;
    let top = asked.top.map_or(Ok(usize::MAX), usize::try_from);
    let top = top.map_err(|_| refused("top is less than 0.".to_owned()))?;
    let state = asked.window_state.as_ref().map(|it| checks::known("windowState", it));
    let substate = asked.window_substate.as_ref().map(|it| checks::known("windowSubstate", it));
    let times =
        |times: [&Option<Timestamp>; 2]| times.map(|time| time.as_ref().map(Timestamp::instant));
    Ok(Wanted {
        filter,
        order,
        top,
        run: times([&asked.run_start, &asked.run_end]),
        window: times([&asked.window_start, &asked.window_end]),
        state: state.transpose().map_err(refused)?,
        substate: substate.transpose().map_err(refused)?,
    })
}

/// The time of the first page, and the number of windows before this page.
fn page_of(token: &str) -> Option<(OffsetDateTime, usize)> {
    let (time, first) = token.split_once('.')?;
    let time = OffsetDateTime::from_unix_timestamp_nanos(time.parse().ok()?).ok()?;
    Some((time, first.parse().ok()?))
}
