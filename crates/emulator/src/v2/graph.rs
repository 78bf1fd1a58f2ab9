//! The activities of a pipeline and their dependencies.
//!
//! A pipeline is a graph of activities, and control activities contain further graphs. A PUT rejects invalid graphs,
//! so a run can rely on them.

use std::collections::{BTreeSet, HashMap};

use datafactory_core::TimeSpan;
use datafactory_expressions::Template;
use serde_json::Value;

use super::expression::{is_expression, whole};

/// The maximum nesting of activities.
const MAX_NESTING: usize = 16;

/// One activity of a graph.
#[derive(Debug)]
pub(crate) struct Step<'a> {
    pub(crate) name: &'a str,
    pub(crate) kind: &'a str,
    pub(crate) body: &'a Value,
    /// The activities that this one depends on, and the alternative conditions of each.
    pub(crate) needs: Vec<(usize, Vec<&'a str>)>,
    /// The activities that depend on this one.
    pub(crate) wanted_by: Vec<usize>,
}

/// The steps of a graph.
///
/// # Errors
///
/// Names the invalid property, from its index in the list.
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
                return Err(format!(
                    "{field}.activity: there is no activity '{name}' in the same list"
                ));
            };
            let conditions = need["dependencyConditions"].as_array().into_iter().flatten();
            let conditions: Vec<&str> = conditions.filter_map(Value::as_str).collect();
            let known = ["Succeeded", "Failed", "Skipped", "Completed"];
            if let Some(other) = conditions.iter().find(|condition| !known.contains(condition)) {
                return Err(format!(
                    "{field}.dependencyConditions: '{other}' is unknown; use {}",
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
        return Err(format!(
            "[{at}].dependsOn: '{name}' depends on itself, directly or through others"
        ));
    }
    Ok(steps)
}

/// The graphs inside an activity, with the property that contains each.
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

/// Whether activities of this type are execution activities, which have timeouts and retries.
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

/// Whether activities of this type do external work, whose results the emulator cannot know.
pub(crate) fn is_external(kind: &str) -> bool {
    executes(kind) || kind == "Validation" || kind == "WebHook"
}

/// The invalid property of a policy, and why.
fn policy(policy: &Value) -> Result<(), (&'static str, String)> {
    let given =
        |member: &str| Some(&policy[member]).filter(|it| !it.is_null() && !is_expression(it));
    if let Some(timeout) = given("timeout")
        && timeout.as_str().and_then(|text| text.parse::<TimeSpan>().ok()).is_none()
    {
        return Err((
            "timeout",
            format!("is {timeout}, which is not a time span such as 0.12:00:00"),
        ));
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

/// The pipelines that a pipeline calls.
///
/// # Errors
///
/// Names the invalid property of the pipeline.
pub(crate) fn check(properties: &Value) -> Result<Vec<&str>, String> {
    let mut runs = Vec::new();
    below("properties.activities", &properties["activities"], 1, false, &mut runs)?;
    Ok(runs)
}

fn below<'a>(
    field: &str,
    activities: &'a Value,
    depth: usize,
    in_for_each: bool,
    runs: &mut Vec<&'a str>,
) -> Result<(), String> {
    if depth > MAX_NESTING {
        return Err(format!("{field}: activities are nested more than {MAX_NESTING} levels deep"));
    }
    let steps = steps(activities).map_err(|wrong| format!("{field}{wrong}"))?;
    for (at, step) in steps.iter().enumerate() {
        if step.kind == "ExecutePipeline" {
            let name = step.body["typeProperties"]["pipeline"]["referenceName"].as_str();
            runs.push(name.ok_or_else(|| {
                format!("{field}[{at}].typeProperties.pipeline.referenceName is missing")
            })?);
        }
        if in_for_each && ["ForEach", "Until"].contains(&step.kind) {
            return Err(format!("{field}[{at}].type: a ForEach cannot contain a {}", step.kind));
        }
        if executes(step.kind) {
            policy(&step.body["policy"])
                .map_err(|(member, why)| format!("{field}[{at}].policy.{member} {why}"))?;
        }
        for (member, activities) in inner(step.body) {
            let in_for_each = in_for_each || step.kind == "ForEach";
            let field = format!("{field}[{at}].{member}");
            below(&field, activities, depth + 1, in_for_each, runs)?;
        }
    }
    Ok(())
}

/// Checks the expressions of a pipeline, as the service does when a run is created: each must parse, and each
/// activity that it refers to must exist.
///
/// # Errors
///
/// The message of the service.
pub(crate) fn check_expressions(properties: &Value) -> Result<(), String> {
    let mut names = BTreeSet::new();
    let mut references = Vec::new();
    let mut left = vec![&properties["activities"]];
    while let Some(activities) = left.pop() {
        for activity in activities.as_array().into_iter().flatten() {
            let name = activity["name"].as_str().unwrap_or_default();
            names.insert(name.to_lowercase());
            let inside = inner(activity);
            left.extend(inside.iter().map(|(_, activities)| *activities));
            let holds = |property: &str| {
                inside.iter().any(|(path, _)| {
                    let path = path.strip_prefix("typeProperties.").unwrap_or_default();
                    path.split('[').next() == Some(property)
                })
            };
            let outer = activity.as_object().into_iter().flatten();
            let outer = outer.filter(|(name, _)| *name != "typeProperties").map(|(_, value)| value);
            let own = activity["typeProperties"].as_object().into_iter().flatten();
            let own = own.filter(|(property, _)| !holds(property)).map(|(_, value)| value);
            for value in outer.chain(own) {
                let template = Template::parse(value).map_err(|error| {
                    format!(
                        "ErrorCode=InvalidTemplate, ErrorMessage=Unable to parse expression '{}'",
                        error.source_text()
                    )
                })?;
                let activities = template.references().activities.into_iter();
                references.extend(activities.map(|activity| (activity, name)));
            }
        }
    }
    match references.iter().find(|(activity, _)| !names.contains(&activity.to_lowercase())) {
        Some((activity, name)) => Err(format!(
            "ErrorCode=InvalidTemplate, ErrorMessage=The template validation failed: 'The action(s) \
             '{activity}' referenced by 'inputs' in action '{name}' are not defined in the template.'."
        )),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_invalid_graph_is_rejected_with_the_name_of_the_property() {
        let wait = |name: &str, needs: &[&str]| {
            let needs: Vec<Value> = needs
                .iter()
                .map(|need| json!({ "activity": need, "dependencyConditions": ["Succeeded"] }))
                .collect();
            json!({ "name": name, "type": "Wait", "dependsOn": needs })
        };
        let each = |inner: Value| json!({ "name": "each", "type": "ForEach", "typeProperties": { "activities": inner } });
        let branch = |inner: Value| json!({ "name": "if", "type": "IfCondition", "typeProperties": { "ifTrueActivities": inner } });
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
                "properties.activities[0].dependsOn[0].activity: there is no activity 'c' in the same list",
            ),
            (
                json!([wait("a", &["b"]), wait("b", &["a"])]),
                "properties.activities[0].dependsOn: 'a' depends on itself, directly or through others",
            ),
            (
                json!([wait("a", &["a"])]),
                "properties.activities[0].dependsOn: 'a' depends on itself, directly or through others",
            ),
            (
                odd,
                "properties.activities[0].dependsOn[0].dependencyConditions: 'Perhaps' is unknown; use \
                 Succeeded, Failed, Skipped, Completed",
            ),
            (
                json!([each(json!([wait("a", &["each"])]))]),
                "properties.activities[0].typeProperties.activities[0].dependsOn[0].activity: there \
                 is no activity 'each' in the same list",
            ),
            (json!([copy(json!({ "timeout": "0.00:10:00", "retry": 0 }))]), ""),
            (json!([copy(json!({ "timeout": "@pipeline().x", "retry": "@{1}" }))]), ""),
            (
                json!([copy(json!({ "timeout": "soon" }))]),
                "properties.activities[0].policy.timeout is \"soon\", which is not a time span such as \
                 0.12:00:00",
            ),
            (
                json!([copy(json!({ "retry": -1 }))]),
                "properties.activities[0].policy.retry is -1, which is not from 0 to 4294967295",
            ),
            (
                json!([each(json!([copy(json!({ "retryIntervalInSeconds": 86_401 }))]))]),
                "properties.activities[0].typeProperties.activities[0].policy.retryIntervalInSeconds \
                 is 86401, which is not from 0 to 86400",
            ),
            (
                json!([each(json!([branch(json!([each(json!([]))]))]))]),
                "properties.activities[0].typeProperties.activities[0].typeProperties.ifTrueActivities[0]\
                 .type: a ForEach cannot contain a ForEach",
            ),
            (call, "properties.activities[0].typeProperties.pipeline.referenceName is missing"),
        ] {
            let properties = json!({ "activities": activities });
            assert_eq!(check(&properties).err().unwrap_or_default(), wrong);
        }
        let deep = (0..17).fold(json!([]), |inner, _| json!([branch(inner)]));
        let wrong = check(&json!({ "activities": deep })).err().unwrap_or_default();
        assert!(wrong.ends_with("more than 16 levels deep"), "{wrong}");
    }
}
