//! Pipeline runs over time, and the activity runs of each.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::{Value, json};
use time::OffsetDateTime;

use super::html::{Text, add, class, state};
use super::look::{Factory, View, instant, text};
use super::slices::share;
use crate::v2::{inner, iteration_hash};

/// How many runs the timeline shows, and how many of them with their activity runs.
const RUNS: usize = 50;
const WITH_ACTIVITIES: usize = 20;
/// How many activity runs of a run are shown.
const ACTIVITIES: usize = 1_000;
/// How many iterations of a loop are open at first.
const OPEN: usize = 10;
/// How deep activity runs are nested; definitions are limited to less.
const MAX_DEPTH: usize = 64;

/// The properties with the start and the end of a pipeline run, and of an activity run.
const RUN: [&str; 2] = ["/runStart", "/runEnd"];
const ACTIVITY: [&str; 2] = ["/activityRunStart", "/activityRunEnd"];

/// Draws a factory's runs over time, the latest first.
pub(crate) fn timeline(view: &mut View<'_>, factory: &Factory, body: &mut String) {
    let mut query = all_time();
    query["orderBy"] = json!([{ "orderBy": "RunStart", "order": "DESC" }]);
    let response = match view.post(&factory.address(&["queryPipelineRuns"], ""), &query) {
        Ok(response) => response,
        Err(error) => {
            add!(*body, "<h3>Runs</h3><p class=\"error\">{}</p>", Text(error));
            return;
        }
    };
    let found: &[Value] = response["value"].as_array().map(Vec::as_slice).unwrap_or_default();
    let more = found.len() > RUNS || response["continuationToken"].is_string();
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
    let begins = runs.iter().filter_map(|run| instant(run, RUN[0])).min();
    let Some(start) = begins else { return };
    let ends = runs.iter().filter_map(|run| instant(run, RUN[1])).max();
    let running = runs.iter().any(|run| instant(run, RUN[1]).is_none());
    let end = ends.filter(|_| !running).unwrap_or(now).max(start + time::Duration::SECOND);

    add!(*body, "<div class=\"grid\">");
    for (index, run) in runs.iter().enumerate() {
        add!(*body, "<details><summary class=\"row\"><span class=\"name\">");
        state(text(run, "/status"), body);
        let name = text(run, "/pipelineName");
        let page = factory.run_page(text(run, "/runId"));
        add!(*body, " <a href=\"{}\">{}</a></span>", Text(page), Text(name));
        add!(*body, "<span class=\"track\">");
        bar(run, RUN, (start, end, now), body);
        add!(*body, "</span><span class=\"time\">{}</span></summary>", Text(began(run, RUN[0])));
        details(view, factory, run, index < WITH_ACTIVITIES, body);
        add!(*body, "</details>");
    }
    add!(*body, "</div>");
}

/// A query for runs of any time.
fn all_time() -> Value {
    json!({
        "lastUpdatedAfter": "0001-01-02T00:00:00Z",
        "lastUpdatedBefore": "9999-12-30T00:00:00Z",
    })
}

/// Draws one run: its parameters, its result and its activity runs over time.
pub(crate) fn run(view: &mut View<'_>, factory: &Factory, id: &str, body: &mut String) {
    match view.get(&factory.address(&["pipelineruns", id], "")) {
        Ok(run) => {
            add!(*body, "<section class=\"run\"><h3>{}", Text(text(&run, "/pipelineName")));
            state(text(&run, "/status"), body);
            let seconds = run["durationInMs"].as_f64().map(|it| format!("{} s", it / 1000.0));
            let began = began(&run, RUN[0]);
            let seconds = seconds.unwrap_or_default();
            add!(*body, " <small>{} {}</small></h3>", Text(began), Text(seconds));
            details(view, factory, &run, true, body);
            add!(*body, "</section>");
        }
        Err(error) => add!(*body, "<p class=\"error\">{}</p>", Text(error)),
    }
}

fn details(
    view: &mut View<'_>,
    factory: &Factory,
    run: &Value,
    with_activities: bool,
    body: &mut String,
) {
    let id = text(run, "/runId");
    let json = factory.address(&["pipelineruns", id], "");
    add!(
        *body,
        "<p>Run <code>{}</code> <a class=\"json\" href=\"{}\">JSON</a></p>",
        Text(id),
        Text(json)
    );
    let message = text(run, "/message");
    if !message.is_empty() {
        add!(*body, "<p class=\"error\">{}</p>", Text(message));
    }
    for (title, pointer) in
        [("Parameters", "/parameters"), ("Return value", "/pipelineReturnValue")]
    {
        let values = run.pointer(pointer).and_then(Value::as_object);
        if let Some(values) = values.filter(|it| !it.is_empty()) {
            add!(*body, "<p>{title}: <code>{}</code></p>", Text(json!(values)));
        }
    }
    if with_activities {
        activities(view, factory, run, body);
    }
}

/// Draws the activity runs of a run, those inside an activity below it.
fn activities(view: &mut View<'_>, factory: &Factory, run: &Value, body: &mut String) {
    let mut query = all_time();
    let address = factory.address(&["pipelineruns", text(run, "/runId"), "queryActivityruns"], "");
    let mut found = Vec::new();
    let more = loop {
        match view.post(&address, &query) {
            Ok(mut response) => {
                if let Value::Array(page) = response["value"].take() {
                    found.extend(page);
                }
                match response["continuationToken"].take() {
                    Value::Null => break false,
                    _ if found.len() >= ACTIVITIES => break true,
                    token => query["continuationToken"] = token,
                }
            }
            Err(error) => {
                add!(*body, "<p class=\"error\">{}</p>", Text(error));
                return;
            }
        }
    };
    let pipeline = view.get(&factory.address(&["pipelines", text(run, "/pipelineName")], ""));
    let pipeline = pipeline.unwrap_or_default();
    let nesting = Nesting::of(&pipeline["properties"]["activities"], &found);
    let now = view.now();
    let start = instant(run, RUN[0]).unwrap_or(now);
    let end = instant(run, RUN[1]).unwrap_or(now).max(start + time::Duration::SECOND);
    nesting.draw(None, (start, end, now), 0, body);
    if more {
        add!(*body, "<p class=\"inner\">Only the first activity runs are shown.</p>");
    }
}

/// Activity runs by the activity run that they are inside of.
struct Nesting<'a> {
    runs: &'a [Value],
    /// By the place of the outer activity run: the iteration, if that is a loop, and the place of the inner one.
    inside: BTreeMap<Option<usize>, Vec<(Option<usize>, usize)>>,
}

impl<'a> Nesting<'a> {
    /// Works out the nesting: the definition says which activity contains which, and the hash of an iteration
    /// which run of a loop it belongs to. An activity that the pipeline no longer has is drawn at the top.
    fn of(activities: &'a Value, runs: &'a [Value]) -> Self {
        let mut containers: HashMap<&str, &str> = HashMap::new();
        let mut left = vec![("", activities)];
        while let Some((container, activities)) = left.pop() {
            for activity in activities.as_array().into_iter().flatten() {
                let name = text(activity, "/name");
                containers.insert(name, container);
                left.extend(inner(activity).into_iter().map(|(_, activities)| (name, activities)));
            }
        }
        let hashes: HashSet<&str> = runs.iter().map(|run| text(run, "/iterationHash")).collect();
        let mut iterations: HashMap<String, (usize, usize)> = HashMap::new();
        let mut branches: HashMap<(&str, &str), usize> = HashMap::new();
        for (place, run) in runs.iter().enumerate() {
            let id = text(run, "/activityRunId");
            if matches!(text(run, "/activityType"), "ForEach" | "Until") {
                let hash = |nth| (iteration_hash(id, nth), (place, nth));
                let hashes = (0..).map(hash).take_while(|(hash, _)| hashes.contains(&**hash));
                iterations.extend(hashes);
            }
            branches.insert((text(run, "/activityName"), text(run, "/iterationHash")), place);
        }
        let mut inside: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (place, run) in runs.iter().enumerate() {
            let [name, hash] = ["/activityName", "/iterationHash"].map(|it| text(run, it));
            let container = containers.get(name).copied().unwrap_or_default();
            let branch = branches.get(&(container, hash)).map(|outer| (*outer, None));
            let iteration = || iterations.get(hash).map(|(outer, nth)| (*outer, Some(*nth)));
            let (outer, nth) = branch.or_else(iteration).unzip();
            inside.entry(outer).or_default().push((nth.flatten(), place));
        }
        for inner in inside.values_mut() {
            inner.sort_by_key(|(nth, _)| *nth);
        }
        Self { runs, inside }
    }

    fn draw(
        &self,
        outer: Option<usize>,
        span: (OffsetDateTime, OffsetDateTime, OffsetDateTime),
        depth: usize,
        body: &mut String,
    ) {
        let inner = self.inside.get(&outer).map(Vec::as_slice).unwrap_or_default();
        for iteration in inner.chunk_by(|(left, _), (right, _)| left == right) {
            let runs = iteration.iter().map(|(_, place)| *place);
            let Some((Some(nth), _)) = iteration.first() else {
                runs.for_each(|place| self.row(place, span, depth, body));
                continue;
            };
            // Long loops begin closed.
            let open = if *nth < OPEN { " open" } else { "" };
            add!(*body, "<details{open}><summary class=\"row inner\">");
            add!(*body, "<span class=\"name\" style=\"padding-left:{}rem\">", indent(depth));
            add!(*body, "<small>Iteration {}</small></span><span class=\"track\">", nth + 1);
            let runs: Vec<usize> = runs.collect();
            for place in &runs {
                if let Some(run) = self.runs.get(*place) {
                    bar(run, ACTIVITY, span, body);
                }
            }
            add!(*body, "</span><span class=\"time\"></span></summary>");
            runs.into_iter().for_each(|place| self.row(place, span, depth + 1, body));
            add!(*body, "</details>");
        }
    }

    fn row(
        &self,
        place: usize,
        span: (OffsetDateTime, OffsetDateTime, OffsetDateTime),
        depth: usize,
        body: &mut String,
    ) {
        let Some(activity) = self.runs.get(place) else { return };
        add!(*body, "<div class=\"row inner\">");
        add!(*body, "<span class=\"name\" style=\"padding-left:{}rem\">", indent(depth));
        state(text(activity, "/status"), body);
        add!(
            *body,
            " {} <small>{}</small></span><span class=\"track\">",
            Text(text(activity, "/activityName")),
            Text(text(activity, "/activityType"))
        );
        bar(activity, ACTIVITY, span, body);
        let began = began(activity, ACTIVITY[0]);
        add!(*body, "</span><span class=\"time\">{}</span></div>", Text(began));
        let [code, message] = ["/error/errorCode", "/error/message"].map(|it| text(activity, it));
        if !message.is_empty() {
            add!(*body, "<p class=\"error inner\">{} {}</p>", Text(code), Text(message));
        }
        if depth < MAX_DEPTH {
            self.draw(Some(place), span, depth + 1, body);
        }
    }
}

fn indent(depth: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "the depth is small")]
    let depth = depth as f64;
    0.6 + 1.1 * depth
}

/// A bar from the start of a run to its end, or to the present.
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
