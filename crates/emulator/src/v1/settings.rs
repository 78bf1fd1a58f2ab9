//! What was set on slices by hand. Slices themselves are kept nowhere.

use datafactory_client::v1::types::SliceState;
use datafactory_core::Timestamp;
use serde::{Deserialize, Serialize};

use super::availability::Period;
use super::history::history_key;
use crate::exchange::{Exchange, key};

/// How many changes of state are remembered for one dataset; the oldest ones are forgotten.
const REMEMBERED: usize = 2000;

/// A state that was set on slices.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(super) struct Setting {
    pub(super) at: Timestamp,
    pub(super) start: Timestamp,
    pub(super) end: Timestamp,
    pub(super) state: SliceState,
}

/// The key of what was set on the slices of a dataset.
pub(super) fn settings_key(factory: &str, dataset: &str) -> String {
    format!("{factory}{}", key(["settings", dataset]))
}

/// Forgets what was set on the slices of the dataset that the path names, or the history of the pipeline.
pub(super) fn forget(exchange: &mut Exchange<'_>) {
    let factory = exchange.factory_key();
    for (parameter, key_of) in
        [("datasetName", settings_key as fn(&str, &str) -> String), ("pipelineName", history_key)]
    {
        if let Some(name) = exchange.path.get(parameter) {
            let key = key_of(&factory, name);
            exchange.store.remove(&key);
        }
    }
}

/// Sets the state of the slices of a dataset that lie wholly in a period.
pub(super) fn set(
    exchange: &mut Exchange<'_>,
    factory: &str,
    dataset: &str,
    period: &Period,
    state: &SliceState,
) {
    let key = settings_key(factory, dataset);
    let mut settings: Vec<Setting> = exchange.store.get(&key).unwrap_or_default();
    settings.push(Setting {
        at: exchange.timestamp(),
        start: period.start.into(),
        end: period.end.into(),
        state: state.clone(),
    });
    settings.drain(..settings.len().saturating_sub(REMEMBERED));
    exchange.store.put(&key, &settings);
}
