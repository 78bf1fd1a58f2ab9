//! The activities of a pipeline and what they wait for.
//!
//! A pipeline is a graph of activities, and some of them hold such a graph themselves. What cannot be one is
//! refused when the pipeline is written, so that a run can rely on it.

use std::collections::HashMap;

use datafactory_core::TimeSpan;
use serde_json::Value;

use super::expression::{is_expression, whole};

/// How deep activities may stand within each other.
const MAX_NESTING: usize = 16;

/// One activity of a graph.
#[derive(Debug)]
pub(crate) struct Step<'a> {
    pub(crate) name: &'a str,
    pub(crate) kind: &'a str,
    pub(crate) body: &'a Value,
    /// The activities this one waits for, and how they may have ended; one of the conditions is enough.
    pub(crate) needs: Vec<(usize, Vec<&'a str>)>,
    /// The activities that wait for this one.
    pub(crate) wanted_by: Vec<usize>,
}

/// The steps of a graph.
///
/// # Errors
///
/// Says which member of the list is wrong, from its index on.
pub(crate) fn steps(activities: &Value) -> Result<Vec<Step<'_>>, String> {
    let mut steps = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for (at, body) in activities.as_array().into_iter().flatten().enumerate() {
        let text = |member: &str| body[member].as_str().filter(|text| !text.is_empty());
        let name = text("name").ok_or_else(|| format!("[{at}].name is missing"))?;
        let kind = text("type").ok_or_else(|| format!("[{at}].type is missing"))?;
        if places.insert(name.to_lowercase(), at).is_some() {
            return Err(format!("[{at}].name: there is another activity '{name}'"));
        }
        steps.push(Step { name, kind, body, needs: Vec::new(), wanted_by: Vec::new() });
    }
    for at in 0..steps.len() {
        let body = steps[at].body;
        for (nth, need) in body["dependsOn"].as_array().into_iter().flatten().enumerate() {
            let field = format!("[{at}].dependsOn[{nth}]");
            let name = need["activity"].as_str().unwrap_or_default();
            let Some(&other) = places.get(&name.to_lowercase()) else {
                return Err(format!("{field}.activity: there is no activity '{name}' beside it"));
            };
            let conditions = need["dependencyConditions"].as_array().into_iter().flatten();
            let conditions: Vec<&str> = conditions.filter_map(Value::as_str).collect();
            let known = ["Succeeded", "Failed", "Skipped", "Completed"];
            if let Some(other) = conditions.iter().find(|condition| !known.contains(condition)) {
                return Err(format!(
                    "{field}.dependencyConditions: '{other}' is none of {}",
                    known.join(", ")
                ));
            }
            steps[at].needs.push((other, conditions));
            steps[other].wanted_by.push(at);
        }
    }
    let mut left: Vec<usize> = steps.iter().map(|step| step.needs.len()).collect();
    let mut ready: Vec<usize> = (0..steps.len()).filter(|&at| left[at] == 0).collect();
    let mut reached = 0;
    while let Some(at) = ready.pop() {
        reached += 1;
        for &next in &steps[at].wanted_by {
            left[next] -= 1;
            if left[next] == 0 {
                ready.push(next);
            }
        }
    }
    if reached < steps.len() {
        let at = left.iter().position(|&left| left > 0).unwrap_or_default();
        let name = steps[at].name;
        return Err(format!("[{at}].dependsOn: '{name}' waits in a circle, for itself in the end"));
    }
    Ok(steps)
}

/// The graphs within an activity, with the member that holds each.
pub(crate) fn inner(activity: &Value) -> Vec<(String, &Value)> {
    let properties = &activity["typeProperties"];
    let member = |name: &str| {
        (format!("typeProperties.{name}"), properties.get(name).unwrap_or(&Value::Null))
    };
    match activity["type"].as_str().unwrap_or_default() {
        "ForEach" | "Until" => vec![member("activities")],
        "IfCondition" => vec![member("ifTrueActivities"), member("ifFalseActivities")],
        "Switch" => {
            let cases = properties["cases"].as_array().into_iter().flatten().enumerate();
            let mut inner: Vec<_> = cases
                .map(|(at, case)| {
                    (format!("typeProperties.cases[{at}].activities"), &case["activities"])
                })
                .collect();
            inner.push(member("defaultActivities"));
            inner
        }
        _ => Vec::new(),
    }
}

/// Whether activities of this type make another system work, so that their policy can say for how long and
/// how often. The others make the pipeline go its way.
pub(crate) fn executes(kind: &str) -> bool {
    ![
        "AppendVariable",
        "ExecutePipeline",
        "Fail",
        "Filter",
        "ForEach",
        "IfCondition",
        "SetVariable",
        "Switch",
        "Until",
        "Validation",
        "Wait",
        "WebHook",
    ]
    .contains(&kind)
}

/// Which member of a policy is wrong, and why.
fn policy(policy: &Value) -> Result<(), (&'static str, String)> {
    let given =
        |member: &str| Some(&policy[member]).filter(|it| !it.is_null() && !is_expression(it));
    if let Some(timeout) = given("timeout")
        && timeout.as_str().and_then(|text| text.parse::<TimeSpan>().ok()).is_none()
    {
        return Err(("timeout", format!("is {timeout}, which is no time span such as 0.12:00:00")));
    }
    for (member, range) in
        [("retry", 0..=i64::from(u32::MAX)), ("retryIntervalInSeconds", 0..=86_400)]
    {
        let wrong = |value: &&Value| !whole(value).is_some_and(|number| range.contains(&number));
        if let Some(value) = given(member).filter(wrong) {
            let (least, most) = (range.start(), range.end());
            return Err((member, format!("is {value}, which is not from {least} to {most}")));
        }
    }
    Ok(())
}

/// The pipelines that a pipeline runs.
///
/// # Errors
///
/// Says which member of the pipeline's `properties` is wrong.
pub(crate) fn check(properties: &Value) -> Result<Vec<&str>, String> {
    let mut runs = Vec::new();
    below("properties.activities", &properties["activities"], 1, &mut runs)?;
    Ok(runs)
}

fn below<'a>(
    field: &str,
    activities: &'a Value,
    depth: usize,
    runs: &mut Vec<&'a str>,
) -> Result<(), String> {
    if depth > MAX_NESTING {
        return Err(format!(
            "{field}: activities stand within each other more than {MAX_NESTING} deep"
        ));
    }
    let steps = steps(activities).map_err(|wrong| format!("{field}{wrong}"))?;
    for (at, step) in steps.iter().enumerate() {
        if step.kind == "ExecutePipeline" {
            let name = step.body["typeProperties"]["pipeline"]["referenceName"].as_str();
            runs.push(name.ok_or_else(|| {
                format!("{field}[{at}].typeProperties.pipeline.referenceName is missing")
            })?);
        }
        if executes(step.kind) {
            policy(&step.body["policy"])
                .map_err(|(member, why)| format!("{field}[{at}].policy.{member} {why}"))?;
        }
        for (member, activities) in inner(step.body) {
            below(&format!("{field}[{at}].{member}"), activities, depth + 1, runs)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_no_graph_is_refused_by_the_name_of_the_member() {
        let wait = |name: &str, needs: &[&str]| {
            let needs: Vec<Value> = needs
                .iter()
                .map(|need| json!({ "activity": need, "dependencyConditions": ["Succeeded"] }))
                .collect();
            json!({ "name": name, "type": "Wait", "dependsOn": needs })
        };
        let each = |inner: Value| json!({ "name": "each", "type": "ForEach", "typeProperties": { "activities": inner } });
        let copy = |policy: Value| json!({ "name": "c", "type": "Copy", "policy": policy });
        let odd = json!([{ "name": "b", "type": "Wait", "dependsOn": [
            { "activity": "a", "dependencyConditions": ["Perhaps"] } ] }, wait("a", &[])]);
        let call = json!([{ "name": "c", "type": "ExecutePipeline", "typeProperties": {} }]);
        for (activities, wrong) in [
            (json!([wait("a", &["b"]), wait("b", &[])]), ""),
            (json!([wait("a", &["B"]), wait("b", &[])]), ""),
            (Value::Null, ""),
            (json!([{ "type": "Wait" }]), "properties.activities[0].name is missing"),
            (json!([{ "name": "a" }]), "properties.activities[0].type is missing"),
            (
                json!([wait("a", &[]), wait("A", &[])]),
                "properties.activities[1].name: there is another activity 'A'",
            ),
            (
                json!([wait("a", &["c"])]),
                "properties.activities[0].dependsOn[0].activity: there is no activity 'c' beside it",
            ),
            (
                json!([wait("a", &["b"]), wait("b", &["a"])]),
                "properties.activities[0].dependsOn: 'a' waits in a circle, for itself in the end",
            ),
            (
                json!([wait("a", &["a"])]),
                "properties.activities[0].dependsOn: 'a' waits in a circle, for itself in the end",
            ),
            (
                odd,
                "properties.activities[0].dependsOn[0].dependencyConditions: 'Perhaps' is none of \
                 Succeeded, Failed, Skipped, Completed",
            ),
            (
                json!([each(json!([wait("a", &["each"])]))]),
                "properties.activities[0].typeProperties.activities[0].dependsOn[0].activity: there \
                 is no activity 'each' beside it",
            ),
            (json!([copy(json!({ "timeout": "0.00:10:00", "retry": 0 }))]), ""),
            (json!([copy(json!({ "timeout": "@pipeline().x", "retry": "@{1}" }))]), ""),
            (
                json!([copy(json!({ "timeout": "soon" }))]),
                "properties.activities[0].policy.timeout is \"soon\", which is no time span such as \
                 0.12:00:00",
            ),
            (
                json!([copy(json!({ "retry": -1 }))]),
                "properties.activities[0].policy.retry is -1, which is not from 0 to 4294967295",
            ),
            (
                json!([each(json!([copy(json!({ "retryIntervalInSeconds": 5 }))]))]),
                "properties.activities[0].typeProperties.activities[0].policy.retryIntervalInSeconds \
                 is 5, which is not from 30 to 86400",
            ),
            (call, "properties.activities[0].typeProperties.pipeline.referenceName is missing"),
        ] {
            let properties = json!({ "activities": activities });
            assert_eq!(check(&properties).err().unwrap_or_default(), wrong);
        }
        let deep = (0..17).fold(json!([]), |inner, _| json!([each(inner)]));
        let wrong = check(&json!({ "activities": deep })).err().unwrap_or_default();
        assert!(wrong.ends_with("more than 16 deep"), "{wrong}");
    }
}
