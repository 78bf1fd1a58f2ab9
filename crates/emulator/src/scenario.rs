//! What is there at the start, how long things take, and what goes wrong.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use serde_json::Value;
use time::OffsetDateTime;

use crate::store::Store;

/// A scenario.
#[derive(Clone, Debug)]
pub struct Scenario {
    seed: u64,
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

impl Default for Scenario {
    fn default() -> Self {
        Self {
            seed: 0,
            provisioning_polls: 2,
            operation_polls: 1,
            queued: Duration::from_secs(2),
            activity: Duration::from_secs(5),
            scripts: BTreeMap::new(),
        }
    }
}

/// Why a scenario cannot be read.
#[derive(Debug)]
pub struct ScenarioError(String);

impl fmt::Display for ScenarioError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ScenarioError {}

impl Scenario {
    /// What random ids are made from.
    pub(crate) fn seed(&self) -> u64 {
        self.seed
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

    /// Puts into the store what is there at the start.
    pub(crate) fn plant(&self, _: &mut Store, _: &mut fastrand::Rng, _: OffsetDateTime) {}
}

#[cfg(test)]
impl Scenario {
    /// A scenario with one script.
    pub(crate) fn scripted(activity: &str, script: ActivityScript) -> Self {
        let scripts = BTreeMap::from([(activity.to_owned(), script)]);
        Self { scripts, ..Self::default() }
    }
}
