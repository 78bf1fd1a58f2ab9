//! How things go: how long they take, how often they have to be looked at, and what activities come to.
//!
//! It is the part of a scenario that handlers read.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::activity::Handler;

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
    /// Activities, by the names that `find` looks up, in lower case.
    pub(crate) activities: BTreeMap<String, ActivityScript>,
    /// The code that supplies the results of activities, by the same keys.
    pub(crate) handlers: BTreeMap<String, Handler>,
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
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
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
            handlers: BTreeMap::new(),
        }
    }
}

impl Script {
    /// How the runs of an activity of V1 go; how long one takes is always given.
    pub(crate) fn activity(&self, pipeline: &str, activity: &str) -> ActivityScript {
        self.activity_of_type(pipeline, activity, "")
    }

    /// How the runs of an activity go; how long one takes is always given.
    pub(crate) fn activity_of_type(
        &self,
        pipeline: &str,
        activity: &str,
        activity_type: &str,
    ) -> ActivityScript {
        let script = find(&self.activities, pipeline, activity, activity_type);
        let mut script = script.cloned().unwrap_or_default();
        script.takes.get_or_insert(self.takes);
        script
    }

    /// The code that supplies the results of an activity.
    pub(crate) fn handler(
        &self,
        pipeline: &str,
        activity: &str,
        activity_type: &str,
    ) -> Option<&Handler> {
        find(&self.handlers, pipeline, activity, activity_type)
    }
}

/// The entry of an activity: by its name, then by its type, then by its pipeline (`pipeline/*`). A name or type
/// with its pipeline comes before one alone.
fn find<'m, T>(
    entries: &'m BTreeMap<String, T>,
    pipeline: &str,
    activity: &str,
    activity_type: &str,
) -> Option<&'m T> {
    if entries.is_empty() {
        return None;
    }
    let [pipeline, activity, activity_type] =
        [pipeline, activity, activity_type].map(str::to_lowercase);
    let within = |name: &str| entries.get(&format!("{pipeline}/{name}"));
    within(&activity)
        .or_else(|| entries.get(&activity))
        .or_else(|| within(&activity_type))
        .or_else(|| entries.get(&activity_type))
        .or_else(|| within("*"))
}
