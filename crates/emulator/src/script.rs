//! Durations, numbers of polls and results of activities: the part of a scenario that handlers read.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::activity::Handler;

/// Durations, numbers of polls and results of activities.
#[derive(Clone, Debug)]
pub(crate) struct Script {
    /// How many reads a new resource takes to be provisioned.
    pub(crate) provisioning_polls: u32,
    /// How many polls a long-running operation takes to end.
    pub(crate) operation_polls: u32,
    /// How long a pipeline run is queued.
    pub(crate) queued: Duration,
    /// The default duration of an activity.
    pub(crate) takes: Duration,
    /// Activities, by the names that `find` looks up, in lower case.
    pub(crate) activities: BTreeMap<String, ActivityScript>,
    /// The closures that supply the results of activities, by the same keys.
    pub(crate) handlers: BTreeMap<String, Handler>,
}

/// The duration and the result of an activity.
#[derive(Clone, Debug, Default)]
pub(crate) struct ActivityScript {
    /// The duration.
    pub(crate) takes: Option<Duration>,
    /// The error; `None` if the activity succeeds.
    pub(crate) fails: Option<Failure>,
    /// How many attempts fail before one succeeds; `None` for all.
    pub(crate) times: Option<u32>,
    /// The output.
    pub(crate) output: Option<Value>,
}

/// The error of an activity.
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
    /// The script of a V1 activity, with its duration.
    pub(crate) fn activity(&self, pipeline: &str, activity: &str) -> ActivityScript {
        self.activity_of_type(pipeline, activity, "")
    }

    /// The script of an activity, with its duration.
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

    /// The closure that supplies the results of an activity.
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
