//! Expressions of pipelines, as far as an emulator needs them: parameters, variables, items, what earlier
//! activities gave back, and the functions that conditions and texts are made of.
//!
//! What is beyond this is kept as its text, never an error: the emulator cannot know what the service would
//! have made of it, and a run that goes on is of more use than one that stops.

use std::borrow::Cow;
use std::cmp::Ordering;

use serde_json::{Map, Value};

/// What an expression can ask for.
pub(crate) struct Context<'a> {
    pub(crate) pipeline: &'a str,
    pub(crate) run_id: &'a str,
    pub(crate) parameters: &'a Map<String, Value>,
    pub(crate) variables: &'a Map<String, Value>,
    pub(crate) item: Option<&'a Value>,
    /// A member of what there is to say of an activity that has ended.
    pub(crate) activity: &'a dyn Fn(&str, &str) -> Option<Cow<'a, Value>>,
}

/// How many bytes values may yet take. An expression is short and its value may be long, so that without
/// this a small definition could fill the memory.
#[derive(Debug)]
pub(crate) struct Budget(pub(crate) usize);

impl Budget {
    fn take(&mut self, bytes: usize) -> Option<()> {
        self.0 = self.0.checked_sub(bytes)?;
        Some(())
    }
}

/// How deep calls may stand within each other.
const MAX_DEPTH: usize = 32;

/// A value with its expressions worked out; nothing when the budget is used up.
pub(crate) fn resolve(value: &Value, context: &Context<'_>, budget: &mut Budget) -> Option<Value> {
    budget.take(size_of::<Value>())?;
    Some(match value {
        Value::String(text) => {
            if let Some(value) = text_value(text, context, budget) {
                return Some(value);
            }
            budget.take(text.len())?;
            Value::String(text.clone())
        }
        Value::Array(items) => {
            let items = items.iter().map(|item| resolve(item, context, budget));
            Value::Array(items.collect::<Option<_>>()?)
        }
        Value::Object(object) => match expression_in(object) {
            Some(text) => return resolve(text, context, budget),
            None => {
                let mut resolved = Map::new();
                for (name, value) in object {
                    budget.take(name.len())?;
                    resolved.insert(name.clone(), resolve(value, context, budget)?);
                }
                Value::Object(resolved)
            }
        },
        value => value.clone(),
    })
}

/// How deep values may stand within each other. They are written and read again, and readers of JSON have a
/// limit of their own.
pub(crate) const MAX_VALUE_DEPTH: usize = 64;

/// Whether a value is deeper than that.
pub(crate) fn is_deep(value: &Value) -> bool {
    let mut left = vec![(value, 0)];
    while let Some((value, depth)) = left.pop() {
        if depth > MAX_VALUE_DEPTH {
            return true;
        }
        match value {
            Value::Array(items) => left.extend(items.iter().map(|item| (item, depth + 1))),
            Value::Object(object) => left.extend(object.values().map(|item| (item, depth + 1))),
            _ => {}
        }
    }
    false
}

/// What a condition comes to. One that is beyond this evaluator holds, so that loops on it end.
pub(crate) fn holds(condition: &Value) -> bool {
    match condition {
        Value::Bool(value) => *value,
        Value::String(text) => !text.eq_ignore_ascii_case("false"),
        _ => true,
    }
}

/// A whole number, also when it is written as text.
pub(crate) fn whole(value: &Value) -> Option<i64> {
    match value {
        Value::String(text) => text.trim().parse().ok(),
        #[expect(clippy::cast_possible_truncation, reason = "a cast of a float saturates")]
        value => value.as_i64().or_else(|| value.as_f64().map(|number| number as i64)),
    }
}

/// A value within a text.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        value => value.to_string(),
    }
}

/// A member, whose name is not case-sensitive.
pub(crate) fn member<'a>(object: &'a Value, name: &str) -> Option<&'a Value> {
    let object = object.as_object()?;
    let like = || object.iter().find(|(other, _)| other.eq_ignore_ascii_case(name));
    object.get(name).or_else(|| like().map(|(_, value)| value))
}

/// Whether what a value is shows only when a run works it out.
pub(crate) fn is_expression(value: &Value) -> bool {
    match value {
        Value::String(text) => text.starts_with('@') || text.contains("@{"),
        Value::Object(object) => expression_in(object).is_some(),
        _ => false,
    }
}

fn expression_in(object: &Map<String, Value>) -> Option<&Value> {
    let is = object.get("type").and_then(Value::as_str) == Some("Expression");
    object.get("value").filter(|value| is && value.is_string())
}

/// What a text comes to; nothing if it has no expressions, or one that is beyond this evaluator.
fn text_value(text: &str, context: &Context<'_>, budget: &mut Budget) -> Option<Value> {
    if let Some(rest) = text.strip_prefix("@@") {
        return Some(Value::String(format!("@{rest}")));
    }
    if text.starts_with('@') && !text.starts_with("@{") {
        let mut parser = Parser { rest: text.get(1..)?, context, budget, depth: 0 };
        let value = parser.expression()?;
        parser.skip_space();
        return parser.rest.is_empty().then(|| value.into_owned());
    }
    let (mut whole, mut rest) = (String::new(), text);
    rest.contains("@{").then_some(())?;
    while let Some(at) = rest.find("@{") {
        let (before, after) = rest.split_at(at);
        // Twice the sign is the sign itself.
        if let Some(before) = before.strip_suffix('@') {
            whole.push_str(before);
            whole.push_str("@{");
            rest = after.get(2..)?;
            continue;
        }
        whole.push_str(before);
        let mut parser = Parser { rest: after.get(2..)?, context, budget, depth: 0 };
        let value = parser.expression()?;
        parser.skip_space();
        rest = parser.rest.strip_prefix('}')?;
        let value = self::text(&value);
        budget.take(value.len())?;
        whole.push_str(&value);
    }
    whole.push_str(rest);
    budget.take(whole.len())?;
    Some(Value::String(whole))
}

/// Reads an expression and works it out at once.
struct Parser<'t, 'c, 'b> {
    rest: &'t str,
    context: &'b Context<'c>,
    budget: &'b mut Budget,
    depth: usize,
}

impl<'c> Parser<'_, 'c, '_> {
    fn skip_space(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn eat(&mut self, sign: &str) -> Option<()> {
        self.skip_space();
        self.rest = self.rest.strip_prefix(sign)?;
        Some(())
    }

    fn name(&mut self) -> Option<String> {
        self.skip_space();
        let end = self.rest.find(|c: char| !c.is_alphanumeric() && c != '_');
        let (name, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        (!name.is_empty()).then(|| name.to_owned())
    }

    /// A text in quotes, in which two quotes are one.
    fn quoted(&mut self) -> Option<String> {
        let mut text = String::new();
        loop {
            let (part, rest) = self.rest.split_once('\'')?;
            text.push_str(part);
            self.rest = rest;
            match self.rest.strip_prefix('\'') {
                Some(rest) => self.rest = rest,
                None => return Some(text),
            }
            text.push('\'');
        }
    }

    fn number(&mut self) -> Option<Value> {
        let end = self.rest.find(|c: char| !c.is_ascii_digit() && c != '-' && c != '.');
        let (number, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        let whole = number.parse::<i64>().ok().map(Value::from);
        whole.or_else(|| number.parse::<f64>().ok().map(Value::from))
    }

    fn expression(&mut self) -> Option<Cow<'c, Value>> {
        self.depth += 1;
        self.budget.take(size_of::<Value>())?;
        if self.depth > MAX_DEPTH {
            return None;
        }
        self.skip_space();
        let mut value = match self.rest.chars().next()? {
            '\'' => {
                self.rest = self.rest.get(1..)?;
                let text = self.quoted()?;
                self.budget.take(text.len())?;
                Cow::Owned(Value::String(text))
            }
            '-' | '0'..='9' => Cow::Owned(self.number()?),
            _ => self.call()?,
        };
        loop {
            self.skip_space();
            self.rest = self.rest.strip_prefix('?').unwrap_or(self.rest);
            if let Some(rest) = self.rest.strip_prefix('.') {
                self.rest = rest;
                let name = self.name()?;
                value = within(value, |value| member(value, &name))?;
            } else if let Some(rest) = self.rest.strip_prefix('[') {
                self.rest = rest;
                let index = self.expression()?;
                self.eat("]")?;
                value = within(value, |value| match &*index {
                    Value::String(name) => member(value, name),
                    index => value.get(usize::try_from(whole(index)?).ok()?),
                })?;
            } else {
                break;
            }
        }
        self.depth -= 1;
        Some(value)
    }

    fn call(&mut self) -> Option<Cow<'c, Value>> {
        let name = self.name()?.to_lowercase();
        if self.eat("(").is_none() {
            return Some(Cow::Owned(match &*name {
                "true" => true.into(),
                "false" => false.into(),
                "null" => Value::Null,
                _ => return None,
            }));
        }
        let mut given = Vec::new();
        while self.eat(")").is_none() {
            if !given.is_empty() {
                self.eat(",")?;
            }
            given.push(self.expression()?);
        }
        let first = given.first().and_then(|value| value.as_str());
        match (&*name, first) {
            ("item", _) => return self.context.item.map(Cow::Borrowed),
            ("variables", Some(name)) => {
                return like(self.context.variables, name).map(Cow::Borrowed);
            }
            ("activity", Some(activity)) => {
                let activity = activity.to_owned();
                self.eat(".")?;
                let name = self.name()?.to_lowercase();
                return (self.context.activity)(&activity, &name);
            }
            ("pipeline", _) => {
                self.eat(".")?;
                let name = self.name()?.to_lowercase();
                return Some(match &*name {
                    "parameters" => {
                        self.eat(".")?;
                        let name = self.name()?;
                        Cow::Borrowed(like(self.context.parameters, &name)?)
                    }
                    "pipeline" => Cow::Owned(self.context.pipeline.into()),
                    "runid" => Cow::Owned(self.context.run_id.into()),
                    _ => return None,
                });
            }
            _ => {}
        }
        let given: Vec<&Value> = given.iter().map(|value| &**value).collect();
        let bytes: usize = given.iter().map(|value| weight(value)).sum();
        if let ("range", &[start, count]) = (&*name, &*given) {
            let (start, count) = (whole(start)?, whole(count)?);
            self.budget.take(usize::try_from(count).ok()?.checked_mul(size_of::<Value>())?)?;
            return Some(Cow::Owned((start..start.checked_add(count)?).collect()));
        }
        self.budget.take(bytes)?;
        function(&name, &given).map(Cow::Owned)
    }
}

fn like<'a>(object: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    let like = || object.iter().find(|(other, _)| other.eq_ignore_ascii_case(name));
    object.get(name).or_else(|| like().map(|(_, value)| value))
}

/// A part of a value, borrowed where the value is.
fn within<'a>(
    value: Cow<'a, Value>,
    part: impl Fn(&Value) -> Option<&Value>,
) -> Option<Cow<'a, Value>> {
    match value {
        Cow::Borrowed(value) => part(value).map(Cow::Borrowed),
        Cow::Owned(value) => part(&value).cloned().map(Cow::Owned),
    }
}

/// About how many bytes a value takes.
fn weight(value: &Value) -> usize {
    size_of::<Value>()
        + match value {
            Value::String(text) => text.len(),
            Value::Array(items) => items.iter().map(weight).sum(),
            Value::Object(object) => {
                object.iter().map(|(name, value)| name.len() + weight(value)).sum()
            }
            _ => 0,
        }
}

fn function(name: &str, given: &[&Value]) -> Option<Value> {
    let ordered = |wanted: &[Ordering]| match given {
        &[left, right] => order(left, right).map(|order| wanted.contains(&order).into()),
        _ => None,
    };
    let number = |whole: fn(i64, i64) -> Option<i64>, real: fn(f64, f64) -> f64| match given {
        &[left, right] => match (left.as_i64(), right.as_i64()) {
            (Some(left), Some(right)) => whole(left, right).map(Value::from),
            _ => Some(real(left.as_f64()?, right.as_f64()?).into()),
        },
        _ => None,
    };
    Some(match (name, given) {
        ("equals", &[left, right]) => (order(left, right) == Some(Ordering::Equal)).into(),
        ("not", &[value]) => (!value.as_bool()?).into(),
        ("and", &[left, right]) => (left.as_bool()? && right.as_bool()?).into(),
        ("or", &[left, right]) => (left.as_bool()? || right.as_bool()?).into(),
        ("greater", _) => ordered(&[Ordering::Greater])?,
        ("greaterorequals", _) => ordered(&[Ordering::Greater, Ordering::Equal])?,
        ("less", _) => ordered(&[Ordering::Less])?,
        ("lessorequals", _) => ordered(&[Ordering::Less, Ordering::Equal])?,
        ("add", _) => number(i64::checked_add, |left, right| left + right)?,
        ("sub", _) => number(i64::checked_sub, |left, right| left - right)?,
        ("concat", _) => given.iter().map(|value| text(value)).collect::<String>().into(),
        ("if", &[condition, yes, no]) => if condition.as_bool()? { yes } else { no }.clone(),
        ("coalesce", _) => given.iter().find(|value| !value.is_null()).copied().cloned()?,
        ("createarray", _) => given.iter().copied().cloned().collect(),
        ("string", &[value]) => text(value).into(),
        ("int", &[value]) => whole(value)?.into(),
        ("bool", &[value]) => match text(value).to_lowercase().as_str() {
            "true" | "1" => true.into(),
            "false" | "0" => false.into(),
            _ => return None,
        },
        ("length", &[value]) => length(value)?.into(),
        ("empty", &[Value::Null]) => true.into(),
        ("empty", &[value]) => (length(value)? == 0).into(),
        ("contains", &[whole, part]) => match whole {
            Value::String(whole) => whole.contains(part.as_str()?).into(),
            Value::Array(items) => items.contains(part).into(),
            Value::Object(object) => object.contains_key(part.as_str()?).into(),
            _ => return None,
        },
        ("first", &[Value::Array(items)]) => items.first()?.clone(),
        ("last", &[Value::Array(items)]) => items.last()?.clone(),
        _ => return None,
    })
}

fn length(value: &Value) -> Option<usize> {
    match value {
        Value::String(text) => Some(text.chars().count()),
        Value::Array(items) => Some(items.len()),
        Value::Object(object) => Some(object.len()),
        _ => None,
    }
}

fn order(left: &Value, right: &Value) -> Option<Ordering> {
    match (left, right) {
        (Value::Number(_), Value::Number(_)) => match (left.as_i64(), right.as_i64()) {
            (Some(left), Some(right)) => Some(left.cmp(&right)),
            _ => left.as_f64()?.partial_cmp(&right.as_f64()?),
        },
        (Value::String(left), Value::String(right)) => Some(left.cmp(right)),
        _ => (left == right).then_some(Ordering::Equal),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn resolved(value: &Value, mut budget: Budget) -> Option<Value> {
        let parameters =
            json!({ "day": "monday", "n": 7, "on": true, "list": [1, 2], "it": "a'b" });
        let variables = json!({ "x": "seen", "names": ["a"] });
        let item = json!({ "region": "west", "files": 3 });
        let output = json!({ "Value": [{ "id": 5 }] });
        let empty = Map::new();
        let context = Context {
            pipeline: "load",
            run_id: "1-2",
            parameters: parameters.as_object().unwrap_or(&empty),
            variables: variables.as_object().unwrap_or(&empty),
            item: Some(&item),
            activity: &|name, member| {
                (name == "Look Up" && member == "output").then_some(Cow::Borrowed(&output))
            },
        };
        resolve(value, &context, &mut budget)
    }

    #[test]
    fn expressions_are_worked_out_as_far_as_they_are_known() {
        for (text, value) in [
            ("plain", json!("plain")),
            ("@@plain", json!("@plain")),
            ("@pipeline().parameters.n", json!(7)),
            ("@pipeline().parameters.N", json!(7)),
            ("@pipeline().Pipeline", json!("load")),
            ("@pipeline().RunId", json!("1-2")),
            ("@item().region", json!("west")),
            ("@item()['files']", json!(3)),
            ("@variables('x')", json!("seen")),
            ("@variables('names')[0]", json!("a")),
            ("@activity('Look Up').output.value[0].id", json!(5)),
            ("@activity('Look Up').output?.value", json!([{ "id": 5 }])),
            ("@equals(item().region, 'west')", json!(true)),
            ("@equals(1, 1.0)", json!(true)),
            ("@not(equals(1, 2))", json!(true)),
            ("@and(true, pipeline().parameters.on)", json!(true)),
            ("@or(false, false)", json!(false)),
            ("@greater(item().files, 2)", json!(true)),
            ("@less( 'a' , 'b' )", json!(true)),
            ("@greaterOrEquals(2, 2)", json!(true)),
            ("@concat('a', 1, null, '''')", json!("a1'")),
            ("@if(equals(1, 2), 'y', 'n')", json!("n")),
            ("@length(pipeline().parameters.list)", json!(2)),
            ("@add(-1, 3)", json!(2)),
            ("@range(1, 3)", json!([1, 2, 3])),
            ("@createArray(1, 'b')", json!([1, "b"])),
            ("@empty('')", json!(true)),
            (
                "day @{pipeline().parameters.day}: @{item().files} files",
                json!("day monday: 3 files"),
            ),
            ("@{pipeline().parameters.n}", json!("7")),
            ("@@{x} @{1}", json!("@{x} @{1}")),
            ("a @@{x} @{1}", json!("a @{x} 1")),
            // All that is beyond the evaluator is kept.
            ("@utcnow()", json!("@utcnow()")),
            ("@pipeline().parameters.none", json!("@pipeline().parameters.none")),
            ("a @{utcnow()}", json!("a @{utcnow()}")),
            ("@concat('a'", json!("@concat('a'")),
            ("@concat('a') b", json!("@concat('a') b")),
            ("@not('a')", json!("@not('a')")),
            ("@add(9223372036854775807, 1)", json!("@add(9223372036854775807, 1)")),
            ("@range(0, 9000000000000000000)", json!("@range(0, 9000000000000000000)")),
            ("@item()[-1]", json!("@item()[-1]")),
            ("@", json!("@")),
            ("@é", json!("@é")),
            ("@{", json!("@{")),
        ] {
            assert_eq!(resolved(&json!(text), Budget(100_000)), Some(value), "{text}");
        }
    }

    #[test]
    fn expressions_stand_anywhere_within_a_value() {
        let value = json!({
            "a": [{ "type": "Expression", "value": "@item().files" }, 1],
            "b": { "type": "Expression", "value": "@item().files", "more": 1 },
            "c": { "type": "Expression", "value": 1 },
        });
        let expected = json!({ "a": [3, 1], "b": 3, "c": { "type": "Expression", "value": 1 } });
        assert_eq!(resolved(&value, Budget(100_000)), Some(expected));
    }

    #[test]
    fn neither_depth_nor_length_is_without_bound() {
        let deep = format!("@{}1{}", "not(".repeat(50_000), ")".repeat(50_000));
        assert_eq!(resolved(&json!(deep), Budget(1_000_000)), Some(json!(deep)));
        assert_eq!(resolved(&json!("x".repeat(2_000)), Budget(1_000)), None);
        // What comes to little may still take long.
        assert_eq!(resolved(&json!("@{1}".repeat(10_000)), Budget(100_000)), None);
    }
}
