//! The YAML format of scenarios.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::time::Duration;

use datafactory_client::v1::operations as v1;
use datafactory_client::v2::operations as v2;
use datafactory_core::{Operation, Timestamp};
use http::Method;
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};
use serde_json::Value;
use serde_saphyr::Spanned;

use super::{Place, Scenario, ScenarioError, Seed};
use crate::exchange::key;
use crate::faults::{FaultKind, FaultRule, When};
use crate::script::{ActivityScript, Failure, Script};
use crate::v2::UNDOCUMENTED;

/// The longest duration.
const LONGEST: Duration = Duration::from_secs(366 * 24 * 60 * 60);

/// Reads a scenario without checking its definitions.
pub(super) fn read(text: &str) -> Result<Scenario, ScenarioError> {
    let options = serde_saphyr::options! {
        strict_booleans: true,
        reject_non_finite_typeless_float: true,
        with_snippet: false,
    };
    let mut key = ".".to_owned();
    let file = serde_saphyr::with_deserializer_from_str_with_options(text, options, |yaml| {
        serde_path_to_error::deserialize::<_, Option<File>>(yaml).map_err(|error| {
            // `value` is a wrapper of the reader that records the line. It is not in the text.
            key = error.path().to_string().replace("].value", "]").replace('?', ".");
            error.into_inner()
        })
    });
    let file = file.map_err(|error| {
        let line = error.location().map_or(0, |location| location.line());
        let mut what = error.without_snippet().to_string();
        // The error already has the line.
        what.truncate(what.rfind(" at line ").unwrap_or(what.len()));
        ScenarioError { line, key: key.clone(), what }
    })?;
    file.unwrap_or_default().scenario()
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
struct File {
    seed: Option<u64>,
    clock: Option<ClockEntry>,
    provisioning_polls: Option<Polls>,
    operation_polls: Option<Polls>,
    queued: Option<Span>,
    activity: Option<Span>,
    activities: BTreeMap<String, ActivityEntry>,
    factories: Vec<Spanned<FactoryEntry>>,
    faults: Vec<Spanned<FaultEntry>>,
}

#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct ClockEntry {
    begins: Timestamp,
    speed: Option<Speed>,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
struct ActivityEntry {
    takes: Option<Span>,
    fails: Option<FailureEntry>,
    times: Option<u32>,
    output: Option<Value>,
}

#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct FailureEntry {
    code: String,
    message: String,
    #[serde(default)]
    failure_type: FailureType,
}

#[derive(Clone, Copy, Debug, Default, serde::Deserialize)]
enum FailureType {
    #[default]
    UserError,
    SystemError,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Version {
    V1,
    V2,
}

impl Version {
    fn api_version(self) -> &'static str {
        match self {
            Self::V1 => v1::API_VERSION,
            Self::V2 => v2::API_VERSION,
        }
    }

    fn pipelines(self) -> &'static str {
        if self == Self::V1 { "datapipelines" } else { "pipelines" }
    }

    /// The operation that puts a resource into this collection.
    pub(super) fn put(self, collection: &str) -> Option<&'static Operation> {
        let all = datafactory_client::operations().chain(UNDOCUMENTED.iter().copied());
        all.filter(|it| it.api_version == self.api_version() && it.method == Method::PUT).find(
            |operation| {
                let mut segments = operation.path.rsplit('/');
                let named = segments.next().is_some_and(|last| last.starts_with('{'));
                named && segments.next().is_some_and(|it| it.eq_ignore_ascii_case(collection))
            },
        )
    }
}

#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct FactoryEntry {
    version: Version,
    subscription: String,
    resource_group: String,
    name: String,
    #[serde(default)]
    definition: Option<Spanned<Value>>,
    #[serde(default)]
    managed_virtual_networks: Named,
    #[serde(default)]
    managed_private_endpoints: Named,
    #[serde(default)]
    credentials: Named,
    #[serde(default)]
    integration_runtimes: Named,
    #[serde(default)]
    nodes: Named,
    #[serde(default)]
    gateways: Named,
    #[serde(default)]
    hubs: Named,
    #[serde(default)]
    linked_services: Named,
    #[serde(default)]
    datasets: Named,
    #[serde(default)]
    data_flows: Named,
    #[serde(default)]
    pipelines: Named,
    #[serde(default)]
    triggers: Named,
    #[serde(default)]
    change_data_captures: Named,
    #[serde(default)]
    global_parameters: Named,
}

#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct FaultEntry {
    fault: FaultKind,
    wait: Option<Span>,
    operation: Option<Spanned<String>>,
    version: Option<Version>,
    request: Option<Count>,
    every: Option<Count>,
    first: Option<Count>,
    probability: Option<Probability>,
}

impl File {
    fn scenario(self) -> Result<Scenario, ScenarioError> {
        let default = Script::default();
        let (mut seeds, mut seen) = (Vec::new(), BTreeSet::new());
        for (position, factory) in self.factories.into_iter().enumerate() {
            if !seen.insert(factory.value.key()) {
                let line = factory.referenced.line();
                let place = Place { line, key: format!("factories[{position}]") };
                return Err(ScenarioError::at(&place, "this factory is defined twice"));
            }
            factory.value.plant(position, factory.referenced.line(), &mut seeds)?;
        }
        let faults = self.faults.into_iter().enumerate();
        let faults =
            faults.map(|(position, entry)| entry.value.rule(position, entry.referenced.line()));
        let activities = self.activities.into_iter();
        let polls = |polls: Option<Polls>, or| polls.map_or(or, |Polls(polls)| polls);
        let span = |span: Option<Span>, or| span.map_or(or, |Span(span)| span);
        Ok(Scenario {
            seed: self.seed.unwrap_or_default(),
            clock: self.clock.map(|clock| {
                (clock.begins.instant(), clock.speed.map_or(1.0, |Speed(speed)| speed))
            }),
            script: Script {
                provisioning_polls: polls(self.provisioning_polls, default.provisioning_polls),
                operation_polls: polls(self.operation_polls, default.operation_polls),
                queued: span(self.queued, default.queued),
                takes: span(self.activity, default.takes),
                activities: activities
                    .map(|(name, entry)| (name.to_lowercase(), entry.script()))
                    .collect(),
                handlers: BTreeMap::new(),
            },
            seeds,
            faults: faults.collect::<Result<_, _>>()?,
        })
    }
}

impl ActivityEntry {
    fn script(self) -> ActivityScript {
        ActivityScript {
            takes: self.takes.map(|Span(takes)| takes),
            fails: self.fails.map(|failure| Failure {
                code: failure.code,
                message: failure.message,
                failure_type: format!("{:?}", failure.failure_type),
            }),
            times: self.times,
            output: self.output,
        }
    }
}

impl FactoryEntry {
    /// The key of the factory.
    fn key(&self) -> String {
        let names =
            [self.version.api_version(), &self.subscription, &self.resource_group, &self.name];
        key(names)
    }

    /// The resources to create, each after those that it refers to.
    fn plant(self, position: usize, line: u64, seeds: &mut Vec<Seed>) -> Result<(), ScenarioError> {
        let version = self.version;
        let names = [self.subscription, self.resource_group, self.name];
        let mut seed = |key: &str, line, operation, name: Option<String>, body| {
            let mut names = names.to_vec();
            let key = match &name {
                Some(name) => format!("factories[{position}].{key}.{name}"),
                None => format!("factories[{position}].{key}"),
            };
            // The name of a nested resource follows that of its parent.
            names.extend(name.iter().flat_map(|name| name.split('/')).map(str::to_owned));
            seeds.push(Seed { place: Place { line, key }, operation, names, body });
        };
        let (body, line) = match self.definition {
            Some(definition) => (definition.value, definition.referenced.line()),
            None => (Value::Object(serde_json::Map::new()), line),
        };
        let factories = if version == Version::V1 { "datafactories" } else { "factories" };
        if let Some(operation) = version.put(factories) {
            seed("definition", line, operation, None, body);
        }
        // Referenced resources come first. A collection has the name of its key, unless another one is given.
        for (key, collection, Named(named)) in [
            ("managedVirtualNetworks", "", self.managed_virtual_networks),
            ("managedPrivateEndpoints", "", self.managed_private_endpoints),
            ("credentials", "", self.credentials),
            ("integrationRuntimes", "", self.integration_runtimes),
            ("nodes", "", self.nodes),
            ("gateways", "", self.gateways),
            ("hubs", "", self.hubs),
            ("linkedServices", "", self.linked_services),
            ("datasets", "", self.datasets),
            ("dataFlows", "", self.data_flows),
            ("pipelines", version.pipelines(), self.pipelines),
            ("triggers", "", self.triggers),
            ("changeDataCaptures", "adfcdcs", self.change_data_captures),
            ("globalParameters", "", self.global_parameters),
        ] {
            let collection = if collection.is_empty() { key } else { collection };
            for (name, body) in named {
                let line = body.referenced.line();
                let Some(operation) = version.put(collection) else {
                    let place = Place { line, key: format!("factories[{position}].{key}") };
                    let what = "factories of this version have no such resources";
                    return Err(ScenarioError::at(&place, what));
                };
                seed(key, line, operation, Some(name), body.value);
            }
        }
        Ok(())
    }
}

impl FaultEntry {
    fn rule(self, position: usize, line: u64) -> Result<FaultRule, ScenarioError> {
        let whens = [
            self.request.map(|Count(count)| When::Request(count)),
            self.every.map(|Count(count)| When::Every(count)),
            self.first.map(|Count(count)| When::First(count)),
            self.probability.map(|Probability(probability)| When::Probability(probability)),
        ];
        let mut whens = whens.into_iter().flatten();
        let when = whens.next().unwrap_or(When::Every(1));
        if whens.next().is_some() {
            let place = Place { line, key: format!("faults[{position}]") };
            let what = "only one of `request`, `every`, `first` and `probability` can be given";
            return Err(ScenarioError::at(&place, what));
        }
        let api_version = self.version.map(Version::api_version);
        if let Some(operation) = &self.operation {
            let known = datafactory_client::operations().any(|known| {
                known.id == operation.value
                    && api_version.is_none_or(|version| version == known.api_version)
            });
            if !known {
                let line = operation.referenced.line();
                let place = Place { line, key: format!("faults[{position}].operation") };
                let what = format!("there is no operation `{}`", operation.value.escape_debug());
                return Err(ScenarioError::at(&place, what));
            }
        }
        Ok(FaultRule {
            kind: self.fault,
            operation: self.operation.map(|operation| operation.value),
            api_version,
            when,
            wait: self.wait.map_or(Duration::from_secs(1), |Span(wait)| wait),
        })
    }
}

/// A mapping that keeps its order.
#[derive(Debug, Default)]
struct Named(Vec<(String, Spanned<Value>)>);

impl<'de> Deserialize<'de> for Named {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries;

        impl<'de> Visitor<'de> for Entries {
            type Value = Named;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("definitions by name")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Named, A::Error> {
                let (mut entries, mut names) = (Vec::new(), BTreeSet::new());
                while let Some(name) = map.next_key::<String>()? {
                    if !names.insert(name.to_lowercase()) {
                        let what = format!("`{}` is defined twice", name.escape_debug());
                        return Err(A::Error::custom(what));
                    }
                    entries.push((name, map.next_value()?));
                }
                Ok(Named(entries))
            }
        }

        deserializer.deserialize_map(Entries)
    }
}

/// A number within bounds.
macro_rules! bounded {
    ($name:ident($type:ty) in $range:expr) => {
        #[derive(Clone, Copy, Debug)]
        struct $name($type);

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = <$type>::deserialize(deserializer)?;
                if !$range.contains(&value) {
                    let (least, most) = ($range.start(), $range.end());
                    let what = format!("{value} is not between {least} and {most}");
                    return Err(D::Error::custom(what));
                }
                Ok(Self(value))
            }
        }
    };
}

bounded!(Polls(u32) in (0..=100));
bounded!(Count(u64) in (1..=1_000_000_000));
bounded!(Probability(f64) in (0.0..=1.0));
bounded!(Speed(f64) in (0.001..=1_000_000.0));

/// A duration: `500ms`, `2s`, `5m`, `1h`, `2d`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Span(Duration);

impl<'de> Deserialize<'de> for Span {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let span = span(&text).ok_or_else(|| {
            let text = text.escape_debug();
            D::Error::custom(format!("`{text}` is not a duration such as 500ms, 2s, 5m, 1h or 2d"))
        })?;
        if span > LONGEST {
            return Err(D::Error::custom(format!("`{text}` is longer than 366d")));
        }
        Ok(Self(span))
    }
}

fn span(text: &str) -> Option<Duration> {
    let unit = text.find(|character: char| !character.is_ascii_digit())?;
    let (number, unit) = text.split_at(unit);
    let milliseconds = match unit {
        "ms" => 1,
        "s" => 1_000,
        "m" => 60_000,
        "h" => 3_600_000,
        "d" => 86_400_000,
        _ => return None,
    };
    Some(Duration::from_millis(number.parse::<u64>().ok()?.saturating_mul(milliseconds)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_said_with_line_and_key() {
        for (text, line, key, what) in [
            ("seed: 1\nsede: 2", 2, "sede", "unknown field `sede`"),
            ("seed: many", 1, "seed", "invalid u64"),
            ("seed: 1\nprovisioningPolls: 101", 2, "provisioningPolls", "not between 0 and 100"),
            ("\nqueued: 5", 2, "queued", "not a duration"),
            ("queued: 400d", 1, "queued", "longer than 366d"),
            ("activities:\n  a:\n    take: 5s", 3, "activities.a.take", "unknown field `take`"),
            ("activities:\n  a:\n    fails: {code: x}", 3, "activities.a.fails", "message"),
            ("clock: {begins: today}", 1, "clock.begins", "date and time"),
            ("clock: {begins: '2026-11-23T00:00:00Z', speed: -1}", 1, "clock", "-1"),
            ("faults:\n- fault: fire", 2, "faults[0].fault", "fire"),
            ("faults:\n- fault: delayed\n  every: 0", 3, "faults[0].every", "not between 1"),
            ("faults:\n- fault: delayed\n  every: 1\n  first: 2", 2, "faults[0]", "only one"),
            (
                "faults:\n- fault: delayed\n  operation: Factories_Burn",
                3,
                "faults[0].operation",
                "no operation `Factories_Burn`",
            ),
            (
                "faults:\n- fault: delayed\n  operation: Slices_List\n  version: v2",
                3,
                "faults[0].operation",
                "no operation",
            ),
            ("factories:\n- version: v3", 2, "factories[0].version", "v3"),
            ("factories:\n- version: v2\n  name: a", 3, "factories[0]", "missing field"),
            (
                "factories:\n- version: v2\n  name: abc\n  subscription: s\n  resourceGroup: g\n  \
                 hubs:\n    a: {}",
                7,
                "factories[0].hubs",
                "no such resources",
            ),
            (
                "factories:\n- &a {version: v2, name: abc, subscription: s, resourceGroup: g}\n- *a",
                3,
                "factories[1]",
                "twice",
            ),
            ("seed: 1\nseed: 2", 2, ".", "duplicate mapping key: seed"),
            ("seed: [", 1, "", ""),
            ("- 1", 1, "", ""),
        ] {
            let error = read(text).map(|_| ()).expect_err(text);
            assert!(error.to_string().contains(what), "{text}\n{error}");
            assert!(error.line() == line && error.key().contains(key), "{text}\n{error}");
        }
    }

    #[test]
    fn an_empty_file_is_the_default() {
        for text in ["", "# nothing", "{}", "\u{feff}", "faults: []"] {
            let scenario = read(text).unwrap_or_else(|error| panic!("{text}: {error}"));
            assert_eq!(format!("{scenario:?}"), format!("{:?}", Scenario::default()));
        }
    }

    #[test]
    fn faults_say_when_they_strike() {
        for (text, when) in [
            ("request: 2", When::Request(2)),
            ("every: 3", When::Every(3)),
            ("first: 4", When::First(4)),
            ("probability: 0.5", When::Probability(0.5)),
            ("version: v1", When::Every(1)),
        ] {
            let scenario = read(&format!("faults:\n- fault: delayed\n  {text}")).unwrap();
            assert_eq!(scenario.faults[0].when, when, "{text}");
        }
    }

    #[test]
    fn durations_have_a_unit() {
        for (text, milliseconds) in [
            ("0s", Some(0)),
            ("500ms", Some(500)),
            ("2d", Some(172_800_000)),
            ("", None),
            ("s", None),
            ("-1s", None),
            ("1.5s", None),
            ("1 s", None),
            ("99999999999999999999s", None),
        ] {
            assert_eq!(span(text).map(|span| span.as_millis()), milliseconds, "{text}");
        }
    }
}
