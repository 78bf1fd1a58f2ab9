//! What is there at the start, how long things take, and what goes wrong.

mod file;

use std::fmt;

use bytes::Bytes;
use datafactory_core::{FinalState, Operation};
use http::{Method, Request};
use serde_json::Value;
use time::OffsetDateTime;

use crate::activity::Handler;
use crate::clock::Clock;
use crate::faults::FaultRule;
use crate::script::Script;
use crate::service::{Service, Settings, address};

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
/// # By name, by type, or by pipeline (`Nightly/*`); `pipeline/name` and `pipeline/type` come first.
/// activities:
///   CopyOrders:
///     takes: 30s
///     # Its output. Expressions in it see what the activity sees, and the activity itself as
///     # `activity('this')`, with name, type, input and retryAttempt.
///     output: {rowsCopied: 42}
///   Lookup:
///     output: {firstRow: {table: "@activity('this').input.source.query"}}
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
///     # By name, the body of a PUT: gateways, hubs, linkedServices, datasets and pipelines of V1 factories;
///     # managedVirtualNetworks, managedPrivateEndpoints, credentials, integrationRuntimes, nodes,
///     # linkedServices, datasets, dataFlows, pipelines, triggers, changeDataCaptures and globalParameters of
///     # V2 factories.
///     integrationRuntimes: {own: {properties: {type: SelfHosted}}}
///     # Nodes of a self-hosted integration runtime and private endpoints of a network have two names.
///     nodes: {own/machine: {}}
///     pipelines: {Nightly: {properties: {activities: []}}}
///     # The triggers of a V2 factory that are started; all others are stopped.
///     startedTriggers: []
///     # Events of a V2 factory, in the Event Grid schema. One arrives at its `eventTime`, or at the start.
///     events:
///       - eventType: Microsoft.Storage.BlobCreated
///         subject: /blobServices/default/containers/in/blobs/2026/orders.csv
///         eventTime: '2026-11-23T09:00:00Z'
///         data: {contentLength: 42}
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
#[derive(Clone, Debug, Default)]
pub struct Scenario {
    seed: u64,
    clock: Option<(OffsetDateTime, f64)>,
    script: Script,
    /// What is there at the start, in the order in which it is made.
    seeds: Vec<Seed>,
    faults: Vec<FaultRule>,
}

/// One thing that is there at the start, as the request that makes it.
#[derive(Clone, Debug)]
struct Seed {
    place: Place,
    operation: &'static Operation,
    /// Subscription, resource group and factory, and what is in it, if that is what it is.
    names: Vec<String>,
    body: Value,
}

impl Seed {
    /// The request, or a look at what it has made. Nothing, if no address has such a name.
    fn request(&self, method: &Method) -> Option<Request<Bytes>> {
        let uri = address(self.operation, self.names.iter().map(String::as_str));
        let body = if method == Method::GET { String::new() } else { self.body.to_string() };
        Request::builder().method(method).uri(uri).body(body.into()).ok()
    }

    /// Makes it, or looks at it.
    fn ask(&self, service: &mut Service, method: &Method) -> Result<(), ScenarioError> {
        let refused = |what| ScenarioError::at(&self.place, what);
        let request =
            self.request(method).ok_or_else(|| refused("cannot be asked for".to_owned()))?;
        let answer = service.act(&request);
        answer.map(|_| ()).map_err(|refusal| refused(refusal.message()))
    }
}

/// Where in a scenario's text something stands.
#[derive(Clone, Debug)]
struct Place {
    line: u64,
    /// Such as `factories[0].pipelines.Nightly`.
    key: String,
}

/// Why a scenario cannot be read. Says line and key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioError {
    line: u64,
    key: String,
    what: String,
}

impl ScenarioError {
    fn at(place: &Place, what: impl Into<String>) -> Self {
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
    /// Supplies the results of an activity from code.
    pub(crate) fn handle(&mut self, activity: &str, handler: Handler) {
        self.script.handlers.insert(activity.to_lowercase(), handler);
    }

    /// Reads a scenario from YAML.
    ///
    /// # Errors
    ///
    /// When a key is unknown, a value has the wrong type or is out of its range, or a definition is none that
    /// the emulator takes.
    pub fn read(text: &str) -> Result<Self, ScenarioError> {
        let scenario = file::read(text)?;
        // What a definition is worth shows when it is made.
        let clock = Clock::stepped(scenario.clock().now());
        scenario.clone().begin(Some(clock), None, 0)?;
        Ok(scenario)
    }

    fn clock(&self) -> Clock {
        self.clock.map_or_else(Clock::real, |(begins, speed)| Clock::running(begins, speed))
    }

    /// A service that goes as this says, with what is there at the start. Random ids are others for each start.
    pub(crate) fn begin(
        self,
        clock: Option<Clock>,
        token: Option<String>,
        start: u64,
    ) -> Result<Service, ScenarioError> {
        let clock = clock.unwrap_or_else(|| self.clock());
        let Self { seed, script, seeds, faults, .. } = self;
        let (polls, seed) = (script.provisioning_polls, seed.wrapping_add(start));
        let mut service = Service::new(Settings { clock, script, faults, seed, token });
        for seed in &seeds {
            seed.ask(&mut service, &seed.operation.method)?;
            // What is made in several steps is looked at until it is there.
            let is_put = seed.operation.method == Method::PUT;
            if is_put && seed.operation.long_running == Some(FinalState::OriginalUri) {
                for _ in 0..=polls {
                    seed.ask(&mut service, &Method::GET)?;
                }
            }
        }
        Ok(service)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(500))]

        #[test]
        fn no_text_panics_it(text in any::<String>()) {
            let _ = Scenario::read(&text);
        }

        #[test]
        fn no_text_that_looks_like_a_scenario_panics_it(
            parts in prop::collection::vec(prop::sample::select(PARTS), 0..40),
        ) {
            let _ = Scenario::read(&parts.concat());
        }
    }

    const PARTS: &[&str] = &[
        "factories:",
        "faults:",
        "activities:",
        "clock:",
        "\n",
        "\n  ",
        "\n- ",
        "\n    ",
        ": ",
        "{",
        "}",
        "[",
        "]",
        ",",
        "&a",
        "*a",
        "<<: *a",
        "!!binary ",
        "|",
        ">",
        "'",
        "\"",
        "# ",
        "---",
        "...",
        "?",
        "version: v2",
        "version: v1",
        "name: abc",
        "subscription: s",
        "resourceGroup: g",
        "definition: ",
        "pipelines:",
        "x: ",
        "fault: throttled",
        "every: 1",
        "probability: .nan",
        "seed: 18446744073709551616",
        "begins: 2026-11-23",
        "takes: 5s",
        "-0.0",
        "1e999",
        "~",
        "null",
        "\t",
        "\u{feff}",
        "\u{0}",
    ];
}
