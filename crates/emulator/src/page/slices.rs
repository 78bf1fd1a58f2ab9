//! Slices over time, as the monitoring view of V1 showed them: a row for each dataset, a column for each
//! period, a color for each state.

use datafactory_core::Timestamp;
use serde_json::Value;
use time::{Duration, OffsetDateTime};

use super::html::{Text, add, class, encoded};
use super::look::{Factory, View, instant, text};

/// How many rows the grid has, and how many slices a row.
const ROWS: usize = 60;
const SLICES: usize = 800;

const RANGES: [(i64, &str); 4] = [(1, "1 day"), (2, "2 days"), (7, "1 week"), (30, "30 days")];

const STATES: [&str; 6] = ["Waiting", "InProgress", "Ready", "Failed", "Skipped", "None"];

/// The time range that the query asks for.
pub(crate) struct Range {
    at: Option<OffsetDateTime>,
    days: Option<i64>,
}

impl Range {
    pub(crate) fn of<'a>(query: impl Fn(&str) -> Option<&'a str>) -> Self {
        let at = query("at").and_then(|at| at.parse().ok());
        let days = query("days").and_then(|days| days.parse().ok());
        Self {
            at: at.map(|at: Timestamp| at.instant()),
            days: days.map(|days: i64| days.clamp(1, 366)),
        }
    }
}

/// Draws the grid of a factory.
pub(crate) fn grid(
    view: &mut View<'_>,
    factory: &Factory,
    datasets: &[Value],
    pipelines: &[Value],
    range: &Range,
    body: &mut String,
) {
    if datasets.is_empty() {
        return;
    }
    let often = datasets.iter().any(|dataset| {
        let frequency = text(dataset, "/properties/availability/frequency");
        ["minute", "hour"].iter().any(|often| often.eq_ignore_ascii_case(frequency))
    });
    let days = range.days.unwrap_or(if often { 2 } else { 30 });
    let start = range.at.unwrap_or_else(|| beginning(view.now(), days, pipelines));
    let Some(end) = start.checked_add(Duration::days(days)) else { return };
    let (from, to) = (Timestamp::from(start).to_string(), Timestamp::from(end).to_string());

    add!(*body, "<h3>Slices <small>{} to {}</small></h3>", short(&from), short(&to));
    legend(body);
    ranges(factory, start, days, body);
    add!(*body, "<div class=\"grid\"><div class=\"row axis\"><span></span><div class=\"track\">");
    for tick in 0..8 {
        let at = Timestamp::from(start + (end - start) * tick / 8).to_string();
        let label = if days <= 2 { at.get(5..16) } else { at.get(..10) };
        let label = label.unwrap_or(&at).replace('T', " ");
        let left = f64::from(tick) * 12.5;
        add!(*body, "<span class=\"tick\" style=\"left:{left}%\">{}</span>", Text(label));
    }
    if (start..end).contains(&view.now()) {
        let now = share(view.now(), start, end);
        add!(*body, "<span class=\"now\" style=\"left:{now:.3}%\" title=\"now\"></span>");
    }
    add!(*body, "</div></div>");
    for dataset in datasets.iter().take(ROWS) {
        let name = text(dataset, "/name");
        let between = format!("&start={}&end={}", encoded(&from), encoded(&to));
        let address = factory.address(&["datasets", name, "slices"], &between);
        add!(
            *body,
            "<div class=\"row\"><a class=\"name\" href=\"{}\" title=\"{1}\">{1}</a><div class=\"track\">",
            Text(&address),
            Text(name)
        );
        match view.list(&address, SLICES) {
            Ok((slices, more)) => {
                for slice in &slices {
                    cell(factory, name, slice, (start, end), body);
                }
                if slices.is_empty() {
                    add!(*body, "<small>no slices in this time</small>");
                }
                if more {
                    add!(*body, "<small class=\"more\">and more</small>");
                }
            }
            Err(error) => add!(*body, "<small class=\"error\">{}</small>", Text(error)),
        }
        add!(*body, "</div></div>");
    }
    add!(*body, "</div>");
    if datasets.len() > ROWS {
        add!(*body, "<p>There are {} datasets; the first {ROWS} are shown.</p>", datasets.len());
    }
}

fn cell(
    factory: &Factory,
    dataset: &str,
    slice: &Value,
    (start, end): (OffsetDateTime, OffsetDateTime),
    body: &mut String,
) {
    let (Some(begins), Some(ends)) = (instant(slice, "/start"), instant(slice, "/end")) else {
        return;
    };
    let left = share(begins, start, end).clamp(0.0, 100.0);
    let width = share(ends, start, end).clamp(0.0, 100.0) - left;
    if width <= 0.0 {
        return;
    }
    let (state, substate) = (text(slice, "/state"), text(slice, "/substate"));
    let (from, to) = (text(slice, "/start"), text(slice, "/end"));
    let query = format!("&startTime={}", encoded(from));
    let runs = factory.address(&["datasets", dataset, "sliceruns"], &query);
    let retries = slice.get("retryCount").and_then(Value::as_i64).unwrap_or_default();
    let title = format!("{from} to {to}\n{state} {substate}\nretries: {retries}");
    add!(
        *body,
        "<a class=\"slice {}\" style=\"left:{left:.3}%;width:{width:.3}%\" href=\"{}\" title=\"{}\" \
         aria-label=\"{} {}\">{}</a>",
        class(state),
        Text(runs),
        Text(title),
        Text(from),
        Text(state),
        Text(state.get(..1).unwrap_or_default())
    );
}

fn legend(body: &mut String) {
    add!(*body, "<p class=\"legend\">");
    for state in STATES {
        add!(*body, "<span class=\"state {}\">{state}</span> ", class(state));
    }
    add!(*body, "<small>A slice leads to its runs, a name to its slices.</small></p>");
}

fn ranges(factory: &Factory, start: OffsetDateTime, days: i64, body: &mut String) {
    let mut link = |at: Option<OffsetDateTime>, days: i64, label: &str| {
        if let Some(at) = at {
            let at = Timestamp::from(at).to_string();
            let page = format!("{}&at={}&days={days}", factory.page(), encoded(&at));
            add!(*body, "<a href=\"{}\">{label}</a> ", Text(page));
        }
    };
    link(start.checked_sub(Duration::days(days)), days, "&larr; earlier");
    for (days, label) in RANGES {
        link(Some(start), days, label);
    }
    link(start.checked_add(Duration::days(days)), days, "later &rarr;");
}

/// The default start of the range: the present is near its end, or else the first
/// active period to come or the last that is over.
fn beginning(now: OffsetDateTime, days: i64, pipelines: &[Value]) -> OffsetDateTime {
    let days = Duration::days(days);
    let periods = || {
        pipelines.iter().filter_map(|pipeline| {
            Some((instant(pipeline, "/properties/start")?, instant(pipeline, "/properties/end")?))
        })
    };
    let first = periods().map(|(start, _)| start).min();
    let last = periods().map(|(_, end)| end).max();
    let start = match (first, last) {
        (Some(first), _) if first > now => first,
        (_, Some(last)) if last < now => last.checked_sub(days).unwrap_or(last),
        _ => now.checked_sub(days * 3 / 4).unwrap_or(now),
    };
    // On a line of the axis.
    let hour = if days <= Duration::days(2) { start.hour() / 6 * 6 } else { 0 };
    start.replace_time(time::Time::from_hms(hour, 0, 0).unwrap_or(time::Time::MIDNIGHT))
}

/// Where in a range of time an instant is, in percent.
pub(crate) fn share(at: OffsetDateTime, start: OffsetDateTime, end: OffsetDateTime) -> f64 {
    let all = (end - start).as_seconds_f64();
    if all > 0.0 { (at - start).as_seconds_f64() / all * 100.0 } else { 0.0 }
}

fn short(timestamp: &str) -> String {
    timestamp.get(..16).unwrap_or(timestamp).replace('T', " ")
}
