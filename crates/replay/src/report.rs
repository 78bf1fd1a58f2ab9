//! The report of a replay, as text and as JSON.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;
use serde_json::{Value, json};

use crate::loss::Loss;

/// The report of a replay.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// The counts of each operation in the traffic, by API version and operationId.
    pub operations: BTreeMap<(&'static str, &'static str), Totals>,
    /// The problems in bodies, in the order of the traffic.
    pub findings: Vec<Finding>,
    /// The exchanges without a matching operation.
    pub unmatched: Vec<Unmatched>,
    /// The invalid entries.
    pub broken: Vec<Broken>,
}

/// The counts of some exchanges.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// All exchanges.
    pub exchanges: usize,
    /// Those with a matching operation.
    pub matched: usize,
    /// Of these, those whose bodies were decoded.
    pub decoded: usize,
    /// Of these, those whose bodies were encoded without loss.
    pub lossless: usize,
}

/// The type of a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    /// The body cannot be decoded.
    Unread,
    /// Decoding and encoding lost something.
    Lost,
    /// A value has another JSON type than documented. It is kept.
    Warning,
}

/// A problem in a body.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// The archive and the number of the exchange in it, counted from 1, such as `runs.har#3`.
    pub exchange: String,
    /// The operation.
    pub operation: &'static str,
    /// `request` or `response`.
    pub body: &'static str,
    /// The type of the problem.
    pub outcome: Outcome,
    /// The path and the reason.
    #[serde(flatten)]
    pub loss: Loss,
}

/// An exchange without a matching operation.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Unmatched {
    /// The archive and the number of the exchange in it, counted from 1.
    pub exchange: String,
    /// The HTTP method.
    pub method: String,
    /// The path of the URL.
    pub path: String,
    /// The API version in the query, or an empty string.
    pub api_version: String,
}

/// An invalid entry.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Broken {
    /// The archive and the number of the exchange in it, counted from 1.
    pub exchange: String,
    /// The reason.
    pub reason: String,
}

impl Report {
    /// The counts of all exchanges.
    pub fn totals(&self) -> Totals {
        let mut totals = self.unmatched_totals();
        totals.exchanges += self.broken.len();
        for counts in self.operations.values() {
            totals.exchanges += counts.exchanges;
            totals.matched += counts.matched;
            totals.decoded += counts.decoded;
            totals.lossless += counts.lossless;
        }
        totals
    }

    /// Whether all bodies were decoded without loss. Warnings are not losses, because the values are kept.
    pub fn understood(&self) -> bool {
        self.findings.iter().all(|finding| finding.outcome == Outcome::Warning)
    }

    fn unmatched_totals(&self) -> Totals {
        Totals { exchanges: self.unmatched.len(), ..Totals::default() }
    }

    /// The report as one JSON object.
    pub fn to_json(&self) -> Value {
        let operations = self.operations.iter().map(|((api_version, operation), counts)| {
            let mut row = json!(counts);
            row["operation"] = json!(operation);
            row["apiVersion"] = json!(api_version);
            row
        });
        json!({
            "totals": self.totals(),
            "operations": operations.collect::<Value>(),
            "findings": self.findings,
            "unmatched": self.unmatched,
            "broken": self.broken,
        })
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let row = |f: &mut fmt::Formatter<'_>, cells: [&str; 6]| {
            let [operation, version, exchanges, matched, decoded, lossless] = cells;
            writeln!(
                f,
                "{operation:<40} {version:<12} {exchanges:>9} {matched:>8} {decoded:>8} {lossless:>9}"
            )
        };
        let counts = |f: &mut fmt::Formatter<'_>, operation, version, counts: &Totals| {
            let Totals { exchanges, matched, decoded, lossless } = counts;
            let [exchanges, matched, decoded, lossless] =
                [exchanges, matched, decoded, lossless].map(usize::to_string);
            row(f, [operation, version, &exchanges, &matched, &decoded, &lossless])
        };
        row(f, ["operation", "api-version", "exchanges", "matched", "decoded", "lossless"])?;
        for ((version, operation), totals) in &self.operations {
            counts(f, operation, version, totals)?;
        }
        if !self.unmatched.is_empty() {
            counts(f, "(none)", "", &self.unmatched_totals())?;
        }

        for (heading, outcome) in [
            ("not decoded", Outcome::Unread),
            ("lost", Outcome::Lost),
            ("warnings, values kept", Outcome::Warning),
        ] {
            let mut found = self.findings.iter().filter(|it| it.outcome == outcome).peekable();
            if found.peek().is_some() {
                writeln!(f, "\n{heading}:")?;
            }
            for Finding { exchange, operation, body, loss, .. } in found {
                writeln!(f, "  {exchange} {operation} {body} {loss}")?;
            }
        }
        if !self.unmatched.is_empty() {
            writeln!(f, "\nno matching operation:")?;
        }
        for Unmatched { exchange, method, path, api_version } in &self.unmatched {
            let version = if api_version.is_empty() { "without api-version" } else { api_version };
            writeln!(f, "  {exchange} {method} {path} {version}")?;
        }
        if !self.broken.is_empty() {
            writeln!(f, "\ninvalid entries:")?;
        }
        for Broken { exchange, reason } in &self.broken {
            writeln!(f, "  {exchange} {reason}")?;
        }

        let Totals { exchanges, matched, decoded, lossless } = self.totals();
        write!(
            f,
            "\n{exchanges} exchanges, {matched} matched, {decoded} decoded, {lossless} lossless"
        )
    }
}
