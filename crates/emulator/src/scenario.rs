//! What is there at the start, how long things take, and what goes wrong.

mod file;

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use datafactory_client::bodies;
use http::{Method, Request};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;
use time::OffsetDateTime;

use crate::clock::Clock;
use crate::faults::FaultRule;
use crate::service;

/// A scenario: what is there at the start, how long things take, and what goes wrong.
///
/// [`Scenario::read`] reads one from YAML. Everything may be left out:
///
/// ```yaml
/// # What random ids are made from; 0. The same scenario gives the same answers.
/// seed: 7
/// # Real time, if this is left out. A test can have a clock of its own.
/// clock:
///   begins: '2026-11-23T08:00:00Z'
///   # How many times as fast it runs; 1, at most 1000000.
///   speed: 60
/// # How often something new has to be looked at before it is there; 2, at most 100.
/// provisioningPolls: 2
/// # How often a long-running operation has to be looked at before it has ended; 1, at most 100.
/// operationPolls: 1
/// # How long a pipeline run is queued; 2s. Durations are 500ms, 2s, 5m, 1h or 2d, at most 366d.
/// queued: 2s
/// # How long an activity takes that is not named below; 5s.
/// activity: 5s
/// # By `activity`, or by `pipeline/activity`, which counts for more.
/// activities:
///   CopyOrders:
///     takes: 30s
///     # What it gives back.
///     output: {rowsCopied: 42}
///   Nightly/LoadWarehouse:
///     fails: {code: '2200', message: The warehouse is closed., failureType: UserError}
///     # How many tries fail before one succeeds; all, if this is left out.
///     times: 1
/// # What is there at the start. Definitions are the bodies of PUT requests, and are checked as those are.
/// factories:
///   - version: v2
///     subscription: 00000000-0000-0000-0000-000000000000
///     resourceGroup: exampleResourceGroup
///     name: exampleFactory
///     definition: {location: westeurope}
///     # By name. V1 factories have `datasets` and `pipelines`, V2 factories the other two.
///     integrationRuntimes: {own: {properties: {type: SelfHosted}}}
///     pipelines: {Nightly: {properties: {activities: []}}}
/// faults:
///     # One of throttled, internalError, unavailable, timedOut, droppedBefore, droppedAfter, delayed,
///     # expiredToken, oddDates, numbersAsStrings, unknownEnumValues, unknownUnionTags.
///   - fault: throttled
///     # How long to wait: what Retry-After says, or the delay itself. 1s.
///     wait: 3s
///     # The operationId; any operation, if it is left out. V1 and V2 have some in common.
///     operation: PipelineRuns_Get
///     version: v2
///     # Which of these requests: `request: 3` is the third alone, `every: 3` each third, `first: 3`
///     # the first three, `probability: 0.3` three of ten. All, if there is none of these.
///     request: 3
/// ```
#[derive(Clone, Debug)]
pub struct Scenario {
    seed: u64,
    clock: Option<(OffsetDateTime, f64)>,
    /// How often something that is being created has to be looked at until it is there.
    provisioning_polls: u32,
    /// How often a long-running operation has to be looked at until it has ended.
    operation_polls: u32,
    /// How long a pipeline run is queued.
    queued: Duration,
    /// How long an activity takes that has no script.
    activity: Duration,
    /// Scripts of activities, by `pipeline/activity` or by `activity` alone, in small letters.
    scripts: BTreeMap<String, ActivityScript>,
    seeds: Vec<Seed>,
    faults: Vec<FaultRule>,
}

/// How the runs of one activity go.
#[derive(Clone, Debug, Default)]
pub(crate) struct ActivityScript {
    /// How long it takes.
    pub(crate) takes: Option<Duration>,
    /// What it fails with; nothing if it succeeds.
    pub(crate) fails: Option<Failure>,
    /// How many tries fail before one succeeds; all of them if not given.
    pub(crate) times: Option<u32>,
    /// What it gives back.
    pub(crate) output: Option<Value>,
}

/// How an activity fails.
#[derive(Clone, Debug, Default)]
pub(crate) struct Failure {
    pub(crate) code: String,
    pub(crate) message: String,
    /// `UserError` or `SystemError`.
    pub(crate) failure_type: String,
}

/// One thing that is there at the start, as the PUT request that makes it.
#[derive(Clone, Debug)]
pub(crate) struct Seed {
    pub(crate) place: Place,
    operation: &'static str,
    api_version: &'static str,
    /// Subscription, resource group and factory, and what is in it, if that is what it is.
    pub(crate) names: Vec<String>,
    body: Value,
}

impl Seed {
    /// The PUT, or a look at what it has made. Nothing, if the document has no such operation.
    pub(crate) fn request(&self, method: &Method) -> Option<Request<Bytes>> {
        let operation = bodies().map(|bodies| bodies.operation).find(|operation| {
            operation.id == self.operation && operation.api_version == self.api_version
        })?;
        let mut names = self.names.iter();
        let path = operation.path.split('/').map(|segment| match segment.starts_with('{') {
            true => names.next().map_or_else(String::new, |name| {
                utf8_percent_encode(name, NON_ALPHANUMERIC).to_string()
            }),
            false => segment.to_owned(),
        });
        let path: Vec<String> = path.collect();
        let uri = format!(
            "https://localhost/{}?api-version={}",
            path.join("/").trim_matches('/'),
            self.api_version
        );
        let body = if method == Method::PUT { self.body.to_string() } else { String::new() };
        Request::builder().method(method).uri(uri).body(body.into()).ok()
    }
}

/// Where in a scenario's text something stands.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    line: u64,
    /// Such as `factories[0].pipelines.Nightly`.
    key: String,
}

impl Default for Scenario {
    fn default() -> Self {
        Self {
            seed: 0,
            clock: None,
            provisioning_polls: 2,
            operation_polls: 1,
            queued: Duration::from_secs(2),
            activity: Duration::from_secs(5),
            scripts: BTreeMap::new(),
            seeds: Vec::new(),
            faults: Vec::new(),
        }
    }
}

/// Why a scenario cannot be read. Says line and key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioError {
    line: u64,
    key: String,
    what: String,
}

impl ScenarioError {
    pub(crate) fn at(place: &Place, what: impl Into<String>) -> Self {
        Self { line: place.line, key: place.key.clone(), what: what.into() }
    }

    /// The line, counted from 1; 0 if the whole text is meant.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// The key, such as `faults[0].every`; `.` if the whole text is meant.
    pub fn key(&self) -> &str {
        &self.key
    }
}

impl fmt::Display for ScenarioError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, {}: {}", self.line, self.key, self.what)
    }
}

impl std::error::Error for ScenarioError {}

impl Scenario {
    /// Reads a scenario from YAML.
    ///
    /// # Errors
    ///
    /// When a key is unknown, a value has the wrong type or is out of its range, or a definition is none that
    /// the emulator takes.
    pub fn read(text: &str) -> Result<Self, ScenarioError> {
        let scenario = file::read(text)?;
        service::rehearse(&scenario)?;
        Ok(scenario)
    }

    /// What random ids are made from.
    pub(crate) fn seed(&self) -> u64 {
        self.seed
    }

    /// The clock that it begins with.
    pub(crate) fn clock(&self) -> Clock {
        self.clock.map_or_else(Clock::real, |(begins, speed)| Clock::running(begins, speed))
    }

    pub(crate) fn provisioning_polls(&self) -> u32 {
        self.provisioning_polls
    }

    pub(crate) fn operation_polls(&self) -> u32 {
        self.operation_polls
    }

    pub(crate) fn queued(&self) -> Duration {
        self.queued
    }

    /// How the runs of an activity go; how long one takes is always given.
    pub(crate) fn activity(&self, pipeline: &str, activity: &str) -> ActivityScript {
        let name = activity.to_lowercase();
        let script = self.scripts.get(&format!("{}/{name}", pipeline.to_lowercase()));
        let mut script = script.or(self.scripts.get(&name)).cloned().unwrap_or_default();
        script.takes.get_or_insert(self.activity);
        script
    }

    /// What is there at the start, in the order in which it is made.
    pub(crate) fn seeds(&self) -> &[Seed] {
        &self.seeds
    }

    pub(crate) fn faults(&self) -> &[FaultRule] {
        &self.faults
    }
}

#[cfg(test)]
impl Scenario {
    /// A scenario with one script.
    pub(crate) fn scripted(activity: &str, script: ActivityScript) -> Self {
        let scripts = BTreeMap::from([(activity.to_owned(), script)]);
        Self { scripts, ..Self::default() }
    }
}
