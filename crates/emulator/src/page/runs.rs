//! Pipeline runs over time, with the activity runs of the latest.

use serde_json::{Value, json};
use time::OffsetDateTime;

use super::html::{Text, add, class, state};
use super::look::{Factory, View, instant, text};
use super::slices::share;

/// How many runs the timeline has, and of how many the activity runs are shown.
const RUNS: usize = 50;
const WITH_ACTIVITIES: usize = 20;

/// Draws the timeline of a factory's runs, the latest first.
pub(crate) fn timeline(view: &mut View<'_>, factory: &Factory, body: &mut String) {
    let all_time = json!({
        "lastUpdatedAfter": "0001-01-02T00:00:00Z",
        "lastUpdatedBefore": "9999-12-30T00:00:00Z",
        "orderBy": [{ "orderBy": "RunStart", "order": "DESC" }],
    });
    let answer = match view.post(&factory.address(&["queryPipelineRuns"], ""), &all_time) {
        Ok(answer) => answer,
        Err(error) => {
            add!(*body, "<h3>Runs</h3><p class=\"error\">{}</p>", Text(error));
            return;
        }
    };
    let found: &[Value] = answer["value"].as_array().map(Vec::as_slice).unwrap_or_default();
    let more = found.len() > RUNS || answer["continuationToken"].is_string();
    let runs = found.get(..RUNS).unwrap_or(found);
    add!(
        *body,
        "<h3>Pipeline runs <small>{}</small></h3>",
        match (runs.len(), more) {
            (0, _) => "none yet".to_owned(),
            (count, true) => format!("the latest {count}"),
            (count, false) => count.to_string(),
        }
    );
    let now = view.now();
    let begins = runs.iter().filter_map(|run| instant(run, "/runStart")).min();
    let Some(start) = begins else { return };
    let ends = runs.iter().filter_map(|run| instant(run, "/runEnd")).max();
    let going_on = runs.iter().any(|run| instant(run, "/runEnd").is_none());
    let end = ends.filter(|_| !going_on).unwrap_or(now).max(start + time::Duration::SECOND);

    add!(*body, "<div class=\"grid\">");
    for (index, run) in runs.iter().enumerate() {
        let (id, name) = (text(run, "/runId"), text(run, "/pipelineName"));
        let json = factory.address(&["pipelineruns", id], "");
        add!(*body, "<details><summary class=\"row\"><span class=\"name\">");
        state(text(run, "/status"), body);
        add!(*body, " {}</span><span class=\"track\">", Text(name));
        bar(run, ["/runStart", "/runEnd"], (start, end, now), body);
        add!(*body, "</span><span class=\"time\">{}</span>", Text(began(run, "/runStart")));
        add!(*body, "<a class=\"json\" href=\"{}\">JSON</a></summary>", Text(json));
        add!(*body, "<p>Run <code>{}</code></p>", Text(id));
        let message = text(run, "/message");
        if !message.is_empty() {
            add!(*body, "<p class=\"error\">{}</p>", Text(message));
        }
        let parameters = run.get("parameters").and_then(Value::as_object);
        if let Some(parameters) = parameters.filter(|it| !it.is_empty()) {
            add!(*body, "<p>Parameters: <code>{}</code></p>", Text(json!(parameters)));
        }
        if index < WITH_ACTIVITIES {
            activities(
                view,
                factory,
                id,
                (instant(run, "/runStart"), instant(run, "/runEnd")),
                body,
            );
        }
        add!(*body, "</details>");
    }
    add!(*body, "</div>");
}

fn activities(
    view: &mut View<'_>,
    factory: &Factory,
    run: &str,
    (start, end): (Option<OffsetDateTime>, Option<OffsetDateTime>),
    body: &mut String,
) {
    let all_time = json!({
        "lastUpdatedAfter": "0001-01-02T00:00:00Z",
        "lastUpdatedBefore": "9999-12-30T00:00:00Z",
    });
    let address = factory.address(&["pipelineruns", run, "queryActivityruns"], "");
    let answer = match view.post(&address, &all_time) {
        Ok(answer) => answer,
        Err(error) => {
            add!(*body, "<p class=\"error\">{}</p>", Text(error));
            return;
        }
    };
    let now = view.now();
    let (start, end) = (start.unwrap_or(now), end.unwrap_or(now));
    let end = end.max(start + time::Duration::SECOND);
    for activity in answer["value"].as_array().into_iter().flatten() {
        add!(*body, "<div class=\"row inner\"><span class=\"name\">");
        state(text(activity, "/status"), body);
        add!(
            *body,
            " {} <small>{}</small></span><span class=\"track\">",
            Text(text(activity, "/activityName")),
            Text(text(activity, "/activityType"))
        );
        bar(activity, ["/activityRunStart", "/activityRunEnd"], (start, end, now), body);
        let began = began(activity, "/activityRunStart");
        add!(*body, "</span><span class=\"time\">{}</span></div>", Text(began));
        let [code, message] = ["/error/errorCode", "/error/message"].map(|it| text(activity, it));
        if !message.is_empty() {
            add!(*body, "<p class=\"error inner\">{} {}</p>", Text(code), Text(message));
        }
    }
    if answer["continuationToken"].is_string() {
        add!(*body, "<p class=\"inner\">There are more activity runs.</p>");
    }
}

/// A bar from when a run began until it ended, or until now.
fn bar(
    run: &Value,
    [begins, ends]: [&str; 2],
    (start, end, now): (OffsetDateTime, OffsetDateTime, OffsetDateTime),
    body: &mut String,
) {
    let Some(from) = instant(run, begins) else { return };
    let to = instant(run, ends).unwrap_or(now);
    let left = share(from, start, end).clamp(0.0, 99.5);
    let width = (share(to, start, end) - left).clamp(0.0, 100.0 - left);
    let status = text(run, "/status");
    let title = format!("{}\n{} to {}", status, text(run, begins), text(run, ends));
    add!(
        *body,
        "<span class=\"bar {}\" style=\"left:{left:.3}%;width:{width:.3}%\" title=\"{}\"></span>",
        class(status),
        Text(title)
    );
}

fn began(run: &Value, pointer: &str) -> String {
    text(run, pointer).get(..19).unwrap_or_default().replace('T', " ")
}
