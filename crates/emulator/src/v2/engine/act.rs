//! What each type of activity does, and the iterations of loops.

use super::super::expression::{text, type_name};
use super::*;

/// The default of `batchCount`: how many iterations of a ForEach run at once.
const BATCH: usize = 20;
/// The largest `batchCount`.
const MAX_BATCH: i64 = 50;
/// How many items a ForEach may have.
const MAX_ITEMS: usize = 100_000;

/// The type of a variable, as the service names it in messages.
pub(super) fn variable_type(variable: &Value) -> &'static str {
    let name = variable["type"].as_str().unwrap_or_default().to_ascii_lowercase();
    match name.as_str() {
        "array" => "Array",
        "bool" | "boolean" => "Boolean",
        "int" | "integer" => "Integer",
        "float" | "double" => "Float",
        "object" => "Object",
        _ => "String",
    }
}

impl<'a> Engine<'a, '_> {
    /// Runs an activity.
    pub(super) fn act(
        &mut self,
        number: usize,
        step: &Step<'a>,
        output: Option<Value>,
        takes: Duration,
        now: OffsetDateTime,
    ) -> Result<(), Stop> {
        let frame = self.runs[number].frame;
        let properties = &step.body["typeProperties"];
        let given = |name: &str| self.runs[number].input.get(name).cloned().unwrap_or_default();
        let mut end = now;
        match step.kind {
            "Wait" => {
                let wait = given("waitTimeInSeconds");
                let wait = whole(&wait).filter(|wait| *wait >= 0).ok_or_else(|| {
                    let message = format!(
                        "'waitTimeInSeconds' is {wait}, which is not a non-negative integer."
                    );
                    failure("BadRequest", message)
                })?;
                end = plus(now, seconds(wait));
            }
            "Fail" => {
                return Err(failure(&text(&given("errorCode")), text(&given("message"))).into());
            }
            "SetVariable" if boolean(&given("setSystemVariable")) == Some(true) => {
                let value = given("value");
                let Value::Array(entries) = &value else {
                    return Err(wrong_type("value", "Array", &value).into());
                };
                for entry in entries {
                    self.returns.insert(text(&entry["key"]), return_value(&entry["value"])?);
                }
                self.runs[number].result =
                    Ok(json!({ "name": "pipelineReturnValue", "value": value }));
            }
            "SetVariable" => {
                let (name, value) = (text(&given("variableName")), given("value"));
                let (declared, kind) = self.declared(&name, step)?;
                let template = Template::parse(&properties["value"]);
                let uses = |it: Template| {
                    let mut variables = it.references().variables.into_iter();
                    variables.any(|other| other.eq_ignore_ascii_case(&name))
                };
                if template.is_ok_and(uses) {
                    let message = format!(
                        "Self reference is not supported when updating the value of variable '{name}'."
                    );
                    return Err(invalid(message).into());
                }
                let actual = type_name(&value);
                if actual != kind && !(kind == "Float" && actual == "Integer") {
                    return Err(invalid(format!(
                        "The variable '{name}' of type '{kind}' cannot be initialized or updated with \
                         value of type '{actual}'. The variable '{name}' only supports values of types \
                         '{kind}'."
                    ))
                    .into());
                }
                self.runs[number].result = Ok(json!({ "name": name, "value": value }));
                self.variables.insert(declared, value);
            }
            "AppendVariable" => {
                let (name, value) = (text(&given("variableName")), given("value"));
                let (declared, _) = self.declared(&name, step)?;
                let variable = self.variables.entry(declared).or_insert(Value::Null);
                let actual = type_name(variable);
                let Value::Array(items) = variable else {
                    return Err(invalid(format!(
                        "The variable '{name}' of type '{actual}' cannot be appended to. Only variables \
                         of type 'Array' can."
                    ))
                    .into());
                };
                items.push(value.clone());
                self.runs[number].result = Ok(json!({ "name": name, "value": value }));
            }
            "Filter" => {
                let items = match given("items") {
                    Value::Array(items) => items,
                    other => {
                        return Err(invalid(format!(
                            "The 'from' property value in the 'query' action inputs is of type '{}'. \
                             The value must be an array.",
                            type_name(&other)
                        ))
                        .into());
                    }
                };
                let count = items.len();
                let mut kept = Vec::new();
                for item in items {
                    take(&mut self.fuel.steps, 1, MAX_STEPS, "items to filter")?;
                    let value = self.evaluate(frame, Some(&item), &properties["condition"], now)?;
                    if condition(&value)? {
                        kept.push(item);
                    }
                }
                self.runs[number].result = Ok(json!({
                    "ItemsCount": count,
                    "FilteredItemsCount": kept.len(),
                    "Value": kept,
                }));
            }
            "IfCondition" => {
                let branch = match condition(&given("expression"))? {
                    true => "ifTrueActivities",
                    false => "ifFalseActivities",
                };
                self.open_within(number, &properties[branch], None, String::new(), now)?;
                return Ok(());
            }
            "Switch" => {
                let on = match given("on") {
                    Value::Bool(value) => if value { "True" } else { "False" }.to_owned(),
                    value @ (Value::String(_) | Value::Number(_)) => text(&value),
                    other => return Err(wrong_type("on", "String", &other).into()),
                };
                let mut cases = properties["cases"].as_array().into_iter().flatten();
                let case = cases.find(|case| text(&case["value"]) == on);
                let branch = case.map(|case| &case["activities"]);
                let branch = branch.unwrap_or(&properties["defaultActivities"]);
                self.open_within(number, branch, None, String::new(), now)?;
                return Ok(());
            }
            "ForEach" => {
                let sequential = match given("isSequential") {
                    Value::Null => false,
                    value => boolean(&value)
                        .ok_or_else(|| wrong_type("isSequential", "Boolean", &value))?,
                };
                let batch = match given("batchCount") {
                    _ if sequential => 1,
                    Value::Null => BATCH,
                    value => whole(&value)
                        .filter(|count| (1..=MAX_BATCH).contains(count))
                        .and_then(|count| usize::try_from(count).ok())
                        .ok_or_else(|| {
                            let message = format!(
                                "'batchCount' is {value}, which is not an integer from 1 to {MAX_BATCH}."
                            );
                            failure("BadRequest", message)
                        })?,
                };
                let items = items(given("items"))?;
                self.begin_rounds(number, items, batch, now, now);
                return Ok(());
            }
            "Until" => {
                let timeout = match given("timeout") {
                    Value::Null => UNTIL,
                    value => span(&value).ok_or_else(|| {
                        let message = format!(
                            "'timeout' is {value}, which is not a time span such as 0.12:00:00."
                        );
                        failure("BadRequest", message)
                    })?,
                };
                self.begin_rounds(number, Vec::new(), 1, plus(now, timeout), now);
                return Ok(());
            }
            "ExecutePipeline" => {
                let waits = match given("waitOnCompletion") {
                    Value::Null => false,
                    value => boolean(&value)
                        .ok_or_else(|| wrong_type("waitOnCompletion", "Boolean", &value))?,
                };
                let call = Call {
                    id: id_of(&[&self.runs[number].id, "run"]),
                    pipeline: text(&given("pipeline")["referenceName"]),
                    parameters: given("parameters").as_object().cloned().unwrap_or_default(),
                    at: now,
                };
                let pipeline = call.pipeline.clone();
                let called = self.calls.call(call, self.fuel)?;
                let called = called.map_err(|why| failure("BadRequest", why))?;
                let mut output = json!({ "pipelineName": pipeline, "pipelineRunId": called.id });
                self.runs[number].result = match (waits, called.failure) {
                    (true, Some(why)) => Err(failure("BadRequest", why)),
                    (true, None) => {
                        output["pipelineReturnValue"] = called.returns.into();
                        Ok(output)
                    }
                    (false, _) => Ok(output),
                };
                end = if waits { called.end.max(now) } else { now };
            }
            _ => {
                end = plus(now, takes);
                let input = &self.runs[number].input;
                self.runs[number].result = Ok(output::complete(step.kind, input, output, takes));
            }
        }
        self.later(end, Event::End(number));
        Ok(())
    }

    /// The name and type that the pipeline declares for a variable.
    fn declared(&self, name: &str, step: &Step<'_>) -> Result<(String, &'static str), Failure> {
        let variables = self.run.definition["variables"].as_object().into_iter().flatten();
        let mut found = variables.filter(|(known, _)| known.eq_ignore_ascii_case(name));
        let found = found.next().map(|(known, it)| (known.clone(), variable_type(it)));
        found.ok_or_else(|| {
            invalid(format!(
                "The variable '{name}' must be initialized before it can be used inside action '{}'.",
                step.name
            ))
        })
    }

    fn begin_rounds(
        &mut self,
        number: usize,
        items: Vec<Value>,
        batch: usize,
        deadline: OffsetDateTime,
        now: OffsetDateTime,
    ) {
        self.runs[number].rounds =
            Some(Rounds { items, next: 0, running: 0, batch, deadline, failed: None });
        self.later(now, Event::Round(number));
    }

    /// Opens a branch or an iteration of an activity.
    fn open_within(
        &mut self,
        number: usize,
        activities: &'a Value,
        item: Option<Value>,
        round: String,
        now: OffsetDateTime,
    ) -> Result<(), TooLarge> {
        let outer = self.runs[number].round.clone();
        let round = if round.is_empty() { outer } else { round };
        self.open(activities, item, round, Some(number), now)
    }

    /// Continues a loop: begins iterations, or ends the loop.
    pub(super) fn round(&mut self, number: usize, now: OffsetDateTime) -> Result<(), TooLarge> {
        match self.next_rounds(number, now) {
            Err(Stop::TooLarge(too_large)) => Err(too_large),
            Err(Stop::Fails(failure)) => {
                self.runs[number].rounds = None;
                self.runs[number].result = Err(failure);
                self.later(now, Event::End(number));
                Ok(())
            }
            Ok(()) => Ok(()),
        }
    }

    fn next_rounds(&mut self, number: usize, now: OffsetDateTime) -> Result<(), Stop> {
        let (frame, body) = (self.runs[number].frame, self.runs[number].step().body);
        let properties = &body["typeProperties"];
        let id = self.runs[number].id.clone();
        let until = self.runs[number].step().kind == "Until";
        loop {
            let Some(rounds) = &mut self.runs[number].rounds else { return Ok(()) };
            if rounds.running >= rounds.batch || (!until && rounds.next >= rounds.items.len()) {
                break;
            }
            if until && rounds.next > 0 {
                let deadline = rounds.deadline;
                let value = self.evaluate(frame, None, &properties["expression"], now)?;
                if condition(&value)? {
                    break;
                }
                if now >= deadline {
                    let message = "The expression of the loop was not true before its timeout.";
                    return Err(failure("TimedOut", message).into());
                }
            }
            let Some(rounds) = &mut self.runs[number].rounds else { return Ok(()) };
            let round = iteration_hash(&id, rounds.next);
            let item = rounds.items.get_mut(rounds.next).map(Value::take);
            if until {
                // The result of the last iteration is that of the loop.
                rounds.failed = None;
            }
            rounds.next += 1;
            rounds.running += 1;
            self.open_within(number, &properties["activities"], item, round, now)?;
        }
        let Some(rounds) = &mut self.runs[number].rounds else { return Ok(()) };
        if rounds.running == 0 {
            let failed = rounds.failed.take();
            self.runs[number].rounds = None;
            self.conclude(number, failed, now);
        }
        Ok(())
    }

    /// An activity ends when the activities inside it have ended.
    pub(super) fn conclude(
        &mut self,
        number: usize,
        failed: Option<(String, String)>,
        now: OffsetDateTime,
    ) {
        if let Some((name, why)) = failed {
            let message = format!(
                "Activity failed because an inner activity failed; Inner activity name: {name}, Error: \
                 {why}"
            );
            self.runs[number].result = Err(failure("ActionFailed", message));
        }
        self.later(now, Event::End(number));
    }
}

/// The value of a condition.
fn condition(value: &Value) -> Result<bool, Failure> {
    value.as_bool().ok_or_else(|| wrong_type("expression", "Boolean", value))
}

fn wrong_type(property: &str, expected: &str, value: &Value) -> Failure {
    invalid(format!(
        "The value of '{property}' is expected to be of type '{expected}'. The evaluated type is '{}'.",
        type_name(value)
    ))
}

/// The items of a ForEach.
fn items(value: Value) -> Result<Vec<Value>, Failure> {
    match value {
        Value::Array(items) if items.len() > MAX_ITEMS => Err(failure(
            "BadRequest",
            format!("'items' has {} items. A ForEach can have at most {MAX_ITEMS}.", items.len()),
        )),
        Value::Array(items) => Ok(items),
        Value::String(_) => Err(wrong_type("items", "Array", &value)),
        other => Err(invalid(format!(
            "The function 'length' expects its parameter to be an array or a string. The provided value \
             is of type '{}'.",
            type_name(&other)
        ))),
    }
}

/// The value of one entry of `pipelineReturnValue`: `{"type", "content"}`.
fn return_value(value: &Value) -> Result<Value, Failure> {
    let (Some(kind), content) = (value["type"].as_str(), &value["content"]) else {
        return Ok(value.clone());
    };
    let read = match (kind, content) {
        ("Null", _) => Some(Value::Null),
        ("Int", content) => whole(content).map(Value::from),
        ("Float", Value::String(text)) => text.trim().parse::<f64>().ok().map(Value::from),
        ("Float", Value::Number(_)) | ("String", Value::String(_)) => Some(content.clone()),
        ("Boolean", content) => boolean(content).map(Value::from),
        ("Array", Value::Array(items)) => {
            Some(items.iter().map(return_value).collect::<Result<_, _>>()?)
        }
        ("Object", Value::Array(entries)) => {
            let mut object = Map::new();
            for entry in entries {
                object.insert(text(&entry["key"]), return_value(&entry["value"])?);
            }
            Some(object.into())
        }
        ("Object", Value::Object(_)) => Some(content.clone()),
        ("String" | "Array" | "Object" | "Float", _) => None,
        _ => Some(content.clone()),
    };
    read.ok_or_else(|| wrong_type("content", kind, content))
}
