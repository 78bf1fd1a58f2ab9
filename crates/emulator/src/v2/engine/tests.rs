//! Runs as text: which activities run from which second to which, and the result.

use std::time::Duration;

use serde_json::{Value, json};
use time::OffsetDateTime;

use super::*;
use crate::script::ActivityScript;

/// Pipelines that are called: `slow` takes a minute, `bad` fails after ten seconds, others do not exist.
struct Known;

impl Calls for Known {
    fn perform(&mut self, _: &Work<'_>) -> Option<Outcome> {
        None
    }

    fn call(&mut self, call: Call, _: &mut Fuel) -> Result<Result<Called, String>, TooLarge> {
        let (takes, failure) = match call.pipeline.as_str() {
            "slow" => (60, None),
            "bad" => (10, Some("the inner one".to_owned())),
            _ => return Ok(Err("unknown".to_owned())),
        };
        let end = plus(call.at, Duration::from_secs(takes));
        let returns = [("rows".to_owned(), json!(7))].into_iter().collect();
        Ok(Ok(Called { id: call.id, end, failure, returns }))
    }
}

/// `bad` fails, `flaky` does once, `slow` takes a minute and `endless` a week; others take five seconds.
fn script() -> Script {
    let fails = |activity: &str| Failure {
        code: "2200".to_owned(),
        message: format!("{activity} broke"),
        failure_type: "UserError".to_owned(),
    };
    let look = ActivityScript {
        output: Some(json!({ "value": [1, 2, 3], "state": "done" })),
        ..Default::default()
    };
    let bad = ActivityScript { fails: Some(fails("bad")), ..Default::default() };
    let flaky =
        ActivityScript { fails: Some(fails("flaky")), times: Some(1), ..Default::default() };
    let takes = |minutes: u64| ActivityScript {
        takes: Some(Duration::from_secs(60 * minutes)),
        ..Default::default()
    };
    let activities = [
        ("bad", bad),
        ("flaky", flaky),
        ("look", look),
        ("slow", takes(1)),
        ("endless", takes(7 * 24 * 60)),
    ];
    let activities = activities.map(|(name, script)| (name.to_owned(), script)).into();
    Script { activities, ..Default::default() }
}

/// An activity: `name after:Condition,Condition after`, of a type with these properties.
fn step(name: &str, kind: &str, properties: Value) -> Value {
    let mut words = name.split(' ');
    let name = words.next().unwrap_or_default();
    let needs: Vec<Value> = words
        .map(|need| {
            let (need, conditions) = need.split_once(':').unwrap_or((need, "Succeeded"));
            let conditions: Vec<&str> = conditions.split(',').collect();
            json!({ "activity": need, "dependencyConditions": conditions })
        })
        .collect();
    json!({ "name": name, "type": kind, "dependsOn": needs, "typeProperties": properties })
}

fn copy(name: &str) -> Value {
    step(name, "Copy", json!({}))
}

fn wait(name: &str, seconds: Value) -> Value {
    step(name, "Wait", json!({ "waitTimeInSeconds": seconds }))
}

fn with(mut activity: Value, more: Value) -> Value {
    for (name, value) in more.as_object().cloned().unwrap_or_default() {
        activity[name] = value;
    }
    activity
}

fn expression(text: &str) -> Value {
    json!({ "type": "Expression", "value": text })
}

fn shown(activities: &Value, until: Option<u64>, kept: &[(&str, Ending)]) -> String {
    let definition = json!({
        "activities": activities,
        "variables": {
            "x": { "type": "String", "defaultValue": "no" },
            "names": { "type": "Array" },
            "more": { "type": "Array" },
            "flag": { "type": "Boolean" },
        },
    });
    let parameters = json!({ "n": 3, "names": ["a", "b"], "on": true });
    let start = OffsetDateTime::UNIX_EPOCH;
    let kept = kept.iter().map(|(name, ending)| {
        (
            (*name).to_owned(),
            Kept { ending: *ending, seen: json!({ "output": { "value": ["k"] } }) },
        )
    });
    let facts = Run {
        id: "run",
        pipeline: "pipeline",
        definition: &definition,
        system: json!({ "parameters": parameters, "RunId": "run" }),
        start,
        until: until.map(|seconds| plus(start, Duration::from_secs(seconds))),
        earlier: 0,
        kept: &kept.collect(),
        first: None,
    };
    let plan = match run(&facts, &script(), &mut Known, &mut Fuel::default()) {
        Ok(plan) => plan,
        Err(TooLarge(why)) => return why,
    };
    let second = |at: OffsetDateTime| (at - start).whole_seconds();
    let mut lines: Vec<String> = plan
        .activity_runs
        .iter()
        .map(|run| {
            let end = run.end.map(|end| second(end).to_string()).unwrap_or_default();
            let sign = match (run.inactive, &run.result) {
                (true, _) => "~",
                (_, Ok(_)) => "",
                (_, Err(_)) => "!",
            };
            format!("{}{sign} {}-{end}", run.step().name, second(run.start))
        })
        .collect();
    let end = plan.end.map(|end| second(end).to_string()).unwrap_or_default();
    lines.push(format!("= {end} {}", plan.failure.unwrap_or_default()));
    lines.join("; ").trim_end().to_owned()
}

#[test]
fn activities_run_when_what_they_wait_for_has_ended() {
    let wait_inactive =
        |mark: &str| with(copy("a"), json!({ "state": "Inactive", "onInactiveMarkAs": mark }));
    let retry = json!({ "policy": { "retry": 2, "retryIntervalInSeconds": 30 } });
    let said = json!({ "policy": {
        "retry": expression("@sub(pipeline().parameters.n, 2)"),
        "retryIntervalInSeconds": expression("@add(30, 30)"),
    } });
    let limited = |timeout: &str| json!({ "policy": { "timeout": timeout, "retry": 1 } });
    for (activities, expected) in [
        (json!([]), "= 0"),
        (Value::Null, "= 0"),
        (
            json!([copy("a"), copy("b a"), copy("c a"), copy("d b c")]),
            "a 0-5; b 5-10; c 5-10; d 10-15; = 15",
        ),
        (
            json!([wait("a", json!(30)), wait("b", expression("@pipeline().parameters.n"))]),
            "a 0-30; b 0-3; = 30",
        ),
        // Try and catch: the failure is dealt with.
        (json!([copy("bad"), copy("b bad:Failed")]), "bad! 0-5; b 5-10; = 10"),
        // Do, if, else: the way that was not taken counts as the failure before it.
        (
            json!([copy("bad"), copy("b bad:Failed"), copy("c bad")]),
            "bad! 0-5; b 5-10; = 10 Operation on target bad failed: bad broke",
        ),
        // Do, if, skip, else.
        (json!([copy("bad"), copy("b bad"), copy("c b:Skipped")]), "bad! 0-5; c 5-10; = 10"),
        (
            json!([copy("bad"), copy("b bad"), copy("c b:Completed")]),
            "bad! 0-5; = 5 Operation on target bad failed: bad broke",
        ),
        (json!([copy("bad"), copy("b bad:Completed")]), "bad! 0-5; b 5-10; = 10"),
        (json!([copy("a"), copy("b a:Failed"), copy("c b:Skipped,Failed")]), "a 0-5; c 5-10; = 10"),
        (json!([copy("a"), copy("b a:Failed")]), "a 0-5; = 5"),
        // A dependency that can no longer be met skips an activity at once.
        (
            json!([copy("bad"), copy("slow"), copy("c bad slow"), copy("d c:Skipped")]),
            "bad! 0-5; slow 0-60; d 5-10; = 60",
        ),
        (
            json!([copy("bad"), copy("x"), copy("c bad x")]),
            "bad! 0-5; x 0-5; = 5 Operation on target bad failed: bad broke",
        ),
        (
            json!([step(
                "f",
                "Fail",
                json!({ "message": expression("@concat('no ', 'luck')"), "errorCode": "7" })
            )]),
            "f! 0-0; = 0 Operation on target f failed: no luck",
        ),
        (json!([with(copy("flaky"), retry.clone())]), "flaky! 0-5; flaky 35-40; = 40"),
        (
            json!([with(copy("bad"), retry.clone()), copy("b bad:Failed")]),
            "bad! 0-5; bad! 35-40; bad! 70-75; b 75-80; = 80",
        ),
        // What an expression says counts, and a failed Fail stays one.
        (json!([with(copy("flaky"), said)]), "flaky! 0-5; flaky 65-70; = 70"),
        (
            json!([with(step("f", "Fail", json!({ "message": "no" })), retry)]),
            "f! 0-0; = 0 Operation on target f failed: no",
        ),
        // A try that is out of time is a failed one.
        (
            json!([with(copy("slow"), limited("00:00:20")), copy("b slow:Failed")]),
            "slow! 0-20; slow! 50-70; b 70-75; = 75",
        ),
        (
            json!([with(copy("slow"), limited("@concat('00:00', ':30')"))]),
            "slow! 0-30; slow! 60-90; = 90 Operation on target slow failed: The activity has not ended \
             within its timeout of 00:00:30.",
        ),
        (json!([with(copy("slow"), limited("00:01:00"))]), "slow 0-60; = 60"),
        (
            json!([with(copy("slow"), limited("@concat('so', 'on')"))]),
            "slow! 0-0; = 0 Operation on target slow failed: 'policy.timeout' is \"soon\", which is \
             not a time span such as 0.12:00:00.",
        ),
        (
            json!([copy("endless")]),
            "endless! 0-43200; = 43200 Operation on target endless failed: The activity has not ended \
             within its timeout of 12:00:00.",
        ),
        (
            json!([step("endless", "WebHook", json!({}))]),
            "endless! 0-600; = 600 Operation on target endless failed: The activity has not ended \
             within its timeout of 00:10:00.",
        ),
        (
            json!([step("slow", "Validation", json!({ "timeout": "0.00:00:10" }))]),
            "slow! 0-10; = 10 Operation on target slow failed: The activity has not ended within its \
             timeout of 00:00:10.",
        ),
        (json!([copy("flaky")]), "flaky! 0-5; = 5 Operation on target flaky failed: flaky broke"),
        (json!([wait_inactive("Succeeded"), copy("b a")]), "a~ 0-0; b 0-5; = 5"),
        (json!([wait_inactive("Skipped"), copy("b a:Skipped"), copy("c a")]), "a~ 0-0; b 0-5; = 5"),
        (json!([wait_inactive("Failed"), copy("b a:Failed")]), "a~ 0-0; b 0-5; = 5"),
        (
            json!([wait_inactive("Failed")]),
            "a~ 0-0; = 0 Operation on target a failed: The activity is inactive and marked as failed.",
        ),
    ] {
        assert_eq!(shown(&activities, None, &[]), expected, "{activities}");
    }
}

#[test]
fn activities_hold_others() {
    let each = |more: Value, inner: Value| {
        let mut properties = more;
        properties["activities"] = inner;
        step("each", "ForEach", properties)
    };
    let names = expression("@pipeline().parameters.names");
    let put = |name: &str, variable: &str, value: &str| {
        step(name, "SetVariable", json!({ "variableName": variable, "value": expression(value) }))
    };
    let set = |name: &str, value: &str| put(name, "x", value);
    let condition = |text: &str, yes: Value, no: Value| {
        let properties = json!({
            "expression": expression(text), "ifTrueActivities": yes, "ifFalseActivities": no });
        step("if", "IfCondition", properties)
    };
    let until = |text: &str, more: Value, inner: Value| {
        let properties = with(json!({ "expression": expression(text), "activities": inner }), more);
        step("until", "Until", properties)
    };
    let switch = |on: Value| {
        let cases = json!([{ "value": "done", "activities": [copy("case")] }]);
        step(
            "s look:Completed",
            "Switch",
            json!({ "on": on, "cases": cases, "defaultActivities": [copy("default")] }),
        )
    };
    let call = |pipeline: &str, waits: bool| {
        let pipeline = json!({ "referenceName": pipeline, "type": "PipelineReference" });
        step("call", "ExecutePipeline", json!({ "pipeline": pipeline, "waitOnCompletion": waits }))
    };
    let range = |to: i32| expression(&format!("@range(1, {to})"));
    let look = copy("look");
    for (activities, expected) in [
        (
            json!([each(json!({ "items": names, "isSequential": true }), json!([copy("a")]))]),
            "each 0-10; a 0-5; a 5-10; = 10",
        ),
        (
            json!([each(json!({ "items": names }), json!([copy("a"), copy("b a")]))]),
            "each 0-10; a 0-5; a 0-5; b 5-10; b 5-10; = 10",
        ),
        (
            json!([each(
                json!({ "items": range(5), "batchCount": 2 }),
                json!([wait("a", expression("@item()"))])
            )]),
            "each 0-9; a 0-1; a 0-2; a 1-4; a 2-6; a 4-9; = 9",
        ),
        (
            json!([each(json!({ "items": [] }), json!([copy("a")])), copy("b each")]),
            "each 0-0; b 0-5; = 5",
        ),
        (json!([each(json!({ "items": names }), json!([]))]), "each 0-0; = 0"),
        (
            json!([each(json!({ "items": expression("@utcnow()") }), json!([copy("a")]))]),
            "each! 0-0; = 0 Operation on target each failed: The value of 'items' is expected to be of \
             type 'Array'. The evaluated type is 'String'.",
        ),
        (
            json!([each(json!({ "items": names, "isSequential": true }), json!([copy("bad")]))]),
            "each! 0-10; bad! 0-5; bad! 5-10; = 10 Operation on target each failed: Activity failed \
          because an inner activity failed; Inner activity name: bad, Error: bad broke",
        ),
        (
            json!([condition("@equals(1, 1)", json!([copy("yes")]), json!([copy("no")]))]),
            "if 0-5; yes 0-5; = 5",
        ),
        (
            json!([condition(
                "@not(pipeline().parameters.on)",
                json!([copy("yes")]),
                json!([copy("no")])
            )]),
            "if 0-5; no 0-5; = 5",
        ),
        (json!([condition("@equals(1, 2)", json!([copy("yes")]), Value::Null)]), "if 0-0; = 0"),
        (
            json!([look.clone(), switch(expression("@activity('look').output.State"))]),
            "look 0-5; s 5-10; case 5-10; = 10",
        ),
        (json!([look.clone(), switch(json!("other"))]), "look 0-5; s 5-10; default 5-10; = 10"),
        (
            json!([
                look,
                with(
                    each(
                        json!({ "items": expression("@activity('look').output.value") }),
                        json!([copy("a")])
                    ),
                    json!({ "dependsOn": [{ "activity": "look", "dependencyConditions": ["Succeeded"] }] })
                )
            ]),
            "look 0-5; each 5-10; a 5-10; a 5-10; a 5-10; = 10",
        ),
        // A variable that is set beside the loop ends it.
        (
            json!([
                wait("w", json!(25)),
                with(
                    set("set", "@concat('y', 'es')"),
                    json!({ "dependsOn": [
                { "activity": "w", "dependencyConditions": ["Succeeded"] }] })
                ),
                until("@equals(variables('x'), 'yes')", json!({}), json!([wait("a", json!(10))]))
            ]),
            "w 0-25; until 0-30; a 0-10; a 10-20; a 20-30; set 25-25; = 30",
        ),
        (
            json!([until(
                "@equals(variables('x'), 'yes')",
                json!({ "timeout": "0.00:00:15" }),
                json!([wait("a", json!(10))])
            )]),
            "until! 0-20; a 0-10; a 10-20; = 20 Operation on target until failed: The expression of the \
             loop was not true before its timeout.",
        ),
        (
            json!([until(
                "@equals(length(variables('names')), 2)",
                json!({}),
                json!([step(
                    "add",
                    "AppendVariable",
                    json!({ "variableName": "names", "value": "n" })
                )])
            )]),
            "until 0-0; add 0-0; add 0-0; = 0",
        ),
        (
            json!([until("@utcnow()", json!({}), json!([copy("a")]))]),
            "until! 0-5; a 0-5; = 5 Operation on target until failed: The value of 'expression' is \
             expected to be of type 'Boolean'. The evaluated type is 'String'.",
        ),
        (json!([call("slow", true)]), "call 0-60; = 60"),
        (json!([call("slow", false)]), "call 0-0; = 0"),
        (
            json!([call("bad", true)]),
            "call! 0-10; = 10 Operation on target call failed: the inner one",
        ),
        (json!([call("bad", false)]), "call 0-0; = 0"),
        (json!([call("none", false)]), "call! 0-0; = 0 Operation on target call failed: unknown"),
        (
            json!([
                step(
                    "filter",
                    "Filter",
                    json!({ "items": range(4), "condition": expression("@greater(item(), 2)") })
                ),
                with(
                    each(
                        json!({ "items": expression("@activity('filter').output.value") }),
                        json!([wait("a", expression("@item()"))])
                    ),
                    json!({ "dependsOn": [{ "activity": "filter", "dependencyConditions": ["Succeeded"] }] })
                )
            ]),
            "filter 0-0; each 0-4; a 0-3; a 0-4; = 4",
        ),
        // Neither rounds nor values are without bound.
        (
            json!([until(
                "@false",
                json!({}),
                json!([
                    put("a", "more", "@createArray(variables('names'))"),
                    put("b a", "names", "@variables('more')"),
                ])
            )]),
            "Values of the run nest more than 64 levels deep.",
        ),
        (
            json!([until("@false", json!({}), json!([copy("a"), set("set", "x")]))]),
            "The run has more than 10000 activity runs, the limit of the emulator.",
        ),
        (
            json!([until("@false", json!({}), json!([]))]),
            "The run has more than 100000 activities in all iterations of its loops, the limit of the emulator.",
        ),
        (
            json!([each(json!({ "items": range(20_000) }), json!([copy("a")]))]),
            "The run has more than 10000 activity runs, the limit of the emulator.",
        ),
        (
            json!([each(
                json!({ "items": range(9_000) }),
                json!([set("a", &"long ".repeat(1_000))])
            )]),
            "The values of the run take more than 16777216 bytes, the limit of the emulator.",
        ),
    ] {
        assert_eq!(shown(&activities, None, &[]), expected, "{activities}");
    }
}

#[test]
fn a_run_that_is_cancelled_begins_nothing_more() {
    let activities = json!([copy("a"), wait("w", json!(60)), copy("b a"), copy("c b")]);
    for (until, expected) in [
        (3, "a 0-; w 0-; ="),
        (5, "a 0-5; w 0-; b 5-; ="),
        (60, "a 0-5; w 0-60; b 5-10; c 10-15; = 60"),
    ] {
        assert_eq!(shown(&activities, Some(until), &[]), expected);
    }
}

#[test]
fn a_recovery_runs_only_what_is_to_run_again() {
    let activities = json!([copy("a"), copy("bad"), copy("c a"), copy("d bad:Failed c")]);
    for (kept, expected) in [
        (vec![("a", Ending::Succeeded), ("bad", Ending::Failed)], "c 0-5; d 5-10; = 10"),
        (vec![("a", Ending::Failed), ("bad", Ending::Failed)], "= 0"),
        (
            vec![("a", Ending::Succeeded), ("bad", Ending::Failed), ("c", Ending::Succeeded)],
            "d 0-5; = 5",
        ),
    ] {
        assert_eq!(shown(&activities, None, &kept), expected, "{kept:?}");
    }
}

/// An expression that cannot be evaluated fails its activity with the service's message.
#[test]
fn an_expression_without_a_value_fails_its_activity() {
    let set = |variable: &str, value: Value| {
        step("s", "SetVariable", json!({ "variableName": variable, "value": value }))
    };
    let of = |kind: &str, properties: Value| step("s", kind, properties);
    let copy_of = |text: &str| of("Copy", json!({ "source": { "query": text } }));
    for (activity, message) in [
        (copy_of("@nothing(1)"), "The template function 'nothing' is not defined or not valid."),
        (
            copy_of("from @{pipeline().parameters.m}"),
            "The expression 'pipeline().parameters.m' cannot be evaluated because property 'm' doesn't \
             exist, available properties are 'n, names, on'.",
        ),
        (
            copy_of("@int('x')"),
            "The function 'int' was invoked with a parameter that is not valid. The value cannot be \
             converted to the target type",
        ),
        (
            copy_of("@pipeline().parameters.names[5]"),
            "The expression 'pipeline().parameters.names[5]' cannot be evaluated because array index '5' \
             is outside bounds (0, 1) of array.",
        ),
        (copy_of("@item()"), "The template function 'item' is not expected at this location."),
        (
            copy_of("@activity('s').output"),
            "expression cannot be evaluated: the template action 's' is not defined at current scope.",
        ),
        (
            copy_of("@variables('y')"),
            "expression cannot be evaluated: the template variable 'y' cannot be found.",
        ),
        (
            set("x", json!(1)),
            "The variable 'x' of type 'String' cannot be initialized or updated with value of type \
             'Integer'. The variable 'x' only supports values of types 'String'.",
        ),
        (set("flag", json!("true")), "only supports values of types 'Boolean'."),
        (set("y", json!("a")), "The variable 'y' must be initialized before it can be used"),
        (
            set("X", json!("@concat(variables('x'), 'a')")),
            "Self reference is not supported when updating the value of variable 'X'.",
        ),
        (
            of("AppendVariable", json!({ "variableName": "x", "value": "a" })),
            "The variable 'x' of type 'String' cannot be appended to.",
        ),
        (of("IfCondition", json!({ "expression": "@string(true)" })), "of type 'Boolean'."),
        (of("Switch", json!({ "on": "@createArray(1)" })), "The evaluated type is 'Array'."),
        (
            of("ForEach", json!({ "items": "@pipeline()", "activities": [] })),
            "The function 'length' expects its parameter to be an array or a string. The provided value \
             is of type 'Object'.",
        ),
        (
            of(
                "ForEach",
                json!({ "items": "@union(range(0, 100000), range(100000, 1))", "activities": [] }),
            ),
            "A ForEach can have at most 100000.",
        ),
        (
            of("ForEach", json!({ "items": [], "batchCount": 51, "activities": [] })),
            "which is not an integer from 1 to 50.",
        ),
        (of("Filter", json!({ "items": "text", "condition": "@true" })), "must be an array."),
        (of("Filter", json!({ "items": [1], "condition": "@item()" })), "of type 'Boolean'."),
        (of("Wait", json!({ "waitTimeInSeconds": "soon" })), "not a non-negative integer."),
        (
            with(copy("s"), json!({ "policy": { "retry": "@concat('m', 'any')" } })),
            "'policy.retry' is \"many\", which is not a non-negative integer.",
        ),
        // Trying again does not help.
        (with(copy_of("@div(1, 0)"), json!({ "policy": { "retry": 3 } })), "divide"),
    ] {
        let shown = shown(&json!([activity]), None, &[]);
        assert!(shown.starts_with("s! 0-0; = 0 Operation on target s failed: "), "{shown}");
        assert!(shown.contains(message), "{shown}");
    }
}

/// Each value is what `Fail` reports of the activity before it.
#[test]
fn expressions_see_the_activities_before_them() {
    let call = |waits: bool| {
        let pipeline = json!({ "referenceName": "slow", "type": "PipelineReference" });
        step("a", "ExecutePipeline", json!({ "pipeline": pipeline, "waitOnCompletion": waits }))
    };
    let set = step("a", "SetVariable", json!({ "variableName": "names", "value": "@range(1, 2)" }));
    let filter =
        step("a", "Filter", json!({ "items": [1, 2, 3], "condition": "@greater(item(), 1)" }));
    let returns = json!([
        { "key": "n", "value": { "type": "Int", "content": "@add(1, 1)" } },
        { "key": "l", "value": { "type": "Array", "content": [{ "type": "Null" }] } },
    ]);
    let returns = step(
        "a",
        "SetVariable",
        json!({
        "setSystemVariable": true, "variableName": "pipelineReturnValue", "value": returns }),
    );
    for (before, text, expected) in [
        (copy("a"), "@activity('A').status", "Succeeded"),
        (copy("a"), "@activity('a').StartTime", "1970-01-01T00:00:00Z"),
        (copy("a"), "@string(activity('a')?.Error?.message)", ""),
        (copy("bad"), "@activity('bad').Error.message", "bad broke"),
        (copy("bad"), "@activity('bad').error.errorCode", "2200"),
        (copy("bad"), "@activity('bad').Status", "Failed"),
        (copy("look"), "@{activity('look').output.value[1]}", "2"),
        (set, "@string(activity('a').output)", r#"{"name":"names","value":[1,2]}"#),
        (
            filter,
            "@string(activity('a').output)",
            r#"{"ItemsCount":3,"FilteredItemsCount":2,"Value":[2,3]}"#,
        ),
        (call(true), "@{activity('a').output.pipelineReturnValue.rows}", "7"),
        (call(false), "@{activity('a').output?.pipelineReturnValue?.rows}", ""),
        (returns, "@{activity('a').output.name}", "pipelineReturnValue"),
        (copy("a"), "@{utcNow('HH:mm:ss')}", "00:00:05"),
        (copy("a"), "@{equals(guid(), guid())}", "False"),
        (copy("a"), "@@{text}", "@{text}"),
    ] {
        let name = before["name"].as_str().unwrap_or_default();
        let after = format!("f {name}:Completed");
        let fail = step(&after, "Fail", json!({ "message": text, "errorCode": "1" }));
        let shown = shown(&json!([before, fail]), None, &[]);
        let message = shown.split("Operation on target f failed:").nth(1).map(str::trim);
        assert_eq!(message, Some(expected), "{text}: {shown}");
    }
}
