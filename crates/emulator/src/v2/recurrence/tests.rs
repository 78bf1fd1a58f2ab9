use std::path::Path;

use datafactory_core::Timestamp;
use serde_json::Value;
use time::OffsetDateTime;

use super::Recurrence;

/// The times of a row, as the scheduler's rows write them; nothing if the recurrence is invalid.
fn times(row: &Value) -> Option<Vec<String>> {
    let recurrence = Recurrence::read(row, OffsetDateTime::UNIX_EPOCH).ok()?;
    let mut after = recurrence.start;
    if let Some(text) = row["after"].as_str() {
        after = text.parse::<Timestamp>().unwrap().instant();
    }
    let times = std::iter::from_fn(|| {
        after = recurrence.next(after)?;
        Some(Timestamp::from(after).to_string()[..19].to_owned() + "Z")
    });
    Some(times.take(row["count"].as_u64().unwrap_or(10) as usize).collect())
}

/// Rows of which the recurrence does not agree with the service's scheduler.
fn differing(rows: &str) -> Vec<String> {
    let mut differing = Vec::new();
    for line in rows.lines().filter(|line| !line.is_empty()) {
        let row: Value = serde_json::from_str(line).unwrap();
        let expected = row["times"].as_array().map(|times| {
            let times = times.iter().map(|time| time.as_str().unwrap().to_owned());
            // The scheduler's default time says that the recurrence is never due again.
            times.take_while(|time| !time.starts_with("1970-")).collect::<Vec<_>>()
        });
        let actual = times(&row);
        if actual != expected {
            differing.push(format!("{line}\n{actual:?}"));
        }
    }
    differing
}

#[test]
fn recurrences_agree_with_the_scheduler() {
    let mut rows = include_str!("scheduler.jsonl").to_owned();
    assert!(rows.lines().count() > 50);

    // More rows, if the folder exists.
    let more = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/oracle/recurrences.jsonl");
    if Path::new(more).exists() {
        rows += &std::fs::read_to_string(more).unwrap();
    }
    // Rows that were generated with the scheduler.
    if let Ok(path) = std::env::var("RECURRENCES") {
        rows += &std::fs::read_to_string(path).unwrap();
    }
    let differing = differing(&rows);
    assert!(differing.is_empty(), "{} differ:\n{}", differing.len(), differing.join("\n"));
}
