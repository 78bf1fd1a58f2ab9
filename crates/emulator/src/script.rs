//! How things go: how long they take, how often they have to be looked at, and what activities come to.
//!
//! It is the part of a scenario that handlers read.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::Value;

/// How things go.
#[derive(Clone, Debug)]
pub(crate) struct Script {
    /// How often something that is being created has to be looked at until it is there.
    pub(crate) provisioning_polls: u32,
    /// How often a long-running operation has to be looked at until it has ended.
    pub(crate) operation_polls: u32,
    /// How long a pipeline run is queued.
    pub(crate) queued: Duration,
    /// How long an activity takes that is not told how long.
    pub(crate) takes: Duration,
    /// Activities, by `pipeline/activity` or by `activity` alone, in small letters.
    pub(crate) activities: BTreeMap<String, ActivityScript>,
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

impl Default for Script {
    fn default() -> Self {
        Self {
            provisioning_polls: 2,
            operation_polls: 1,
            queued: Duration::from_secs(2),
            takes: Duration::from_secs(5),
            activities: BTreeMap::new(),
        }
    }
}

impl Script {
    /// How the runs of an activity go; how long one takes is always given.
    pub(crate) fn activity(&self, pipeline: &str, activity: &str) -> ActivityScript {
        let name = activity.to_lowercase();
        let script = self.activities.get(&format!("{}/{name}", pipeline.to_lowercase()));
        let mut script = script.or(self.activities.get(&name)).cloned().unwrap_or_default();
        script.takes.get_or_insert(self.takes);
        script
    }
}
