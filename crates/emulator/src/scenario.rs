//! Scenarios: the initial resources, durations, results of activities, and faults.

mod file;
mod folder;

use std::fmt;
use std::path::Path;

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

/// A scenario: the initial resources, durations, results of activities, and faults.
///
/// [`Scenario::read`] reads one from YAML. Every property is optional:
///
/// ```yaml
/// # Seed of random IDs. Default: 0. The same scenario gives the same responses.
/// seed: 7
/// # Default: real time. A test can set a clock of its own.
/// clock:
///   begins: '2026-11-23T08:00:00Z'
///   # Speed relative to real time. Default: 1, at most 1000000.
///   speed: 60
/// # How many reads a new resource takes to be provisioned. Default: 2, at most 100.
/// provisioningPolls: 2
/// # How many polls a long-running operation takes to end. Default: 1, at most 100.
/// operationPolls: 1
/// # How long a pipeline run is queued. Default: 2s. Units: ms, s, m, h, d; at most 366d.
/// queued: 2s
/// # Duration of activities that are not listed below. Default: 5s.
/// activity: 5s
/// # By name, by type, or by pipeline (`Nightly/*`). `pipeline/name` and `pipeline/type` take precedence.
/// activities:
///   CopyOrders:
///     takes: 30s
///     # The output. Its expressions can use what those of the activity can, and `activity('this')` with
///     # name, type, input and retryAttempt.
///     output: {rowsCopied: 42}
///   Lookup:
///     output: {firstRow: {table: "@activity('this').input.source.query"}}
///   Nightly/LoadWarehouse:
///     fails: {code: '2200', message: The warehouse is closed., failureType: UserError}
///     # How many attempts fail before one succeeds. Default: all.
///     times: 1
/// # The initial factories. Definitions are bodies of PUT requests, and are checked like those.
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
///     # Types: throttled, internalError, unavailable, timedOut, droppedBefore, droppedAfter, delayed,
///     # expiredToken, oddDates, numbersAsStrings, unknownEnumValues, unknownUnionTags.
///   - fault: throttled
///     # Retry-After, or the delay. Default: 1s.
///     wait: 3s
///     # The operationId. Default: any operation. V1 and V2 share some IDs.
///     operation: PipelineRuns_Get
///     version: v2
///     # Which of these requests: `request: 3` is only the third, `every: 3` every third, `first: 3`
///     # the first three, `probability: 0.3` about three of ten. Default: all.
///     request: 3
/// ```
#[derive(Clone, Debug, Default)]
pub struct Scenario {
    seed: u64,
    clock: Option<(OffsetDateTime, f64)>,
    script: Script,
    /// The initial resources, in the order in which they are created.
    seeds: Vec<Seed>,
    faults: Vec<FaultRule>,
}

/// An initial resource or state, as the request that creates it.
#[derive(Clone, Debug)]
struct Seed {
    place: Place,
    operation: &'static Operation,
    /// The names of the subscription, the resource group, the factory, and the resource in it.
    names: Vec<String>,
    body: Value,
}

impl Seed {
    /// The request, or a GET of what it created. `None` if a name cannot stand in a URL.
    fn request(&self, method: &Method) -> Option<Request<Bytes>> {
        let uri = address(self.operation, self.names.iter().map(String::as_str));
        let body = if method == Method::GET { String::new() } else { self.body.to_string() };
        Request::builder().method(method).uri(uri).body(body.into()).ok()
    }

    /// Sends the PUT or GET request.
    fn ask(&self, service: &mut Service, method: &Method) -> Result<(), ScenarioError> {
        let refused = |what| ScenarioError::at(&self.place, what);
        let request =
            self.request(method).ok_or_else(|| refused("has an invalid name".to_owned()))?;
        let response = service.act(&request);
        response.map(|_| ()).map_err(|refusal| refused(refusal.message()))
    }
}

/// A place in a scenario's text.
#[derive(Clone, Debug)]
struct Place {
    line: u64,
    /// For example `factories[0].pipelines.Nightly`, or the path of a file.
    key: String,
}

/// A scenario cannot be read. Has the line and the key, or the file.
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

    /// The line, counted from 1; 0 for the whole text or a file.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// The key, such as `faults[0].every`; `.` for the whole text; the path of a file.
    pub fn key(&self) -> &str {
        &self.key
    }
}

impl fmt::Display for ScenarioError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line > 0 {
            write!(f, "line {}, ", self.line)?;
        }
        write!(f, "{}: {}", self.key, self.what)
    }
}

impl std::error::Error for ScenarioError {}

impl Scenario {
    /// Supplies the results of an activity from a closure.
    pub(crate) fn handle(&mut self, activity: &str, handler: Handler) {
        self.script.handlers.insert(activity.to_lowercase(), handler);
    }

    /// Reads a scenario from YAML.
    ///
    /// # Errors
    ///
    /// A key is unknown, a value has the wrong type or is out of range, or the emulator rejects a definition.
    pub fn read(text: &str) -> Result<Self, ScenarioError> {
        let scenario = file::read(text)?;
        scenario.check()?;
        Ok(scenario)
    }

    /// Adds a V2 factory with the definitions in a folder, in the layout in which Git integration keeps them:
    /// `pipeline/`, `dataset/`, `linkedService/`, `integrationRuntime/`, `trigger/` and so on, with one JSON file per
    /// resource. Each resource is created after those that it refers to. Triggers are not started.
    ///
    /// # Errors
    ///
    /// A file cannot be read, or the emulator rejects a definition. The error names the file.
    pub fn folder(
        mut self,
        subscription: &str,
        resource_group: &str,
        factory: &str,
        folder: impl AsRef<Path>,
    ) -> Result<Self, ScenarioError> {
        let names = [subscription, resource_group, factory];
        self.seeds.extend(folder::read(names, folder.as_ref())?);
        self.check()?;
        Ok(self)
    }

    /// Creates everything once, to find out whether the emulator accepts it.
    fn check(&self) -> Result<(), ScenarioError> {
        let clock = Clock::stepped(self.clock().now());
        self.clone().begin(Some(clock), None, 0).map(|_| ())
    }

    fn clock(&self) -> Clock {
        self.clock.map_or_else(Clock::real, |(begins, speed)| Clock::running(begins, speed))
    }

    /// A service with this scenario. Each start of the program has other random IDs.
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
            // A resource with provisioning is read until it is ready.
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
