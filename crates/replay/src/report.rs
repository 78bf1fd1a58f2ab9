//! What a replay found, for people and for machines.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;
use serde_json::{Value, json};

use crate::loss::Loss;

/// What a replay found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// The counts of each operation that had traffic, by API version and operationId.
    pub operations: BTreeMap<(&'static str, &'static str), Totals>,
    /// What was not understood in the bodies, in the order of the traffic.
    pub findings: Vec<Finding>,
    /// The exchanges that belong to no operation.
    pub unmatched: Vec<Unmatched>,
    /// What is in the place of an exchange and is none.
    pub broken: Vec<Broken>,
}

/// How far some exchanges came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// All of them.
    pub exchanges: usize,
    /// Those that belong to an operation.
    pub matched: usize,
    /// Of these, those whose bodies were all read.
    pub decoded: usize,
    /// Of these, those whose bodies were written again as they came.
    pub lossless: usize,
}

/// What became of a part of a body that was not understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    /// The body could not be read.
    Unread,
    /// The body was read, and something was lost in writing it again.
    Lost,
    /// A value has another JSON type than documented. It was kept.
    Warning,
}

/// A part of a body that was not understood.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// The archive and the number of the exchange in it, from 1: `runs.har#3`.
    pub exchange: String,
    /// The operation.
    pub operation: &'static str,
    /// `request` or `response`.
    pub body: &'static str,
    /// What became of it.
    pub outcome: Outcome,
    /// What was not understood, and where.
    #[serde(flatten)]
    pub loss: Loss,
}

/// An exchange that belongs to no operation.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Unmatched {
    /// The archive and the number of the exchange in it, from 1.
    pub exchange: String,
    /// The HTTP method.
    pub method: String,
    /// The path of the address, without the query.
    pub path: String,
    /// The API version that the query names; empty if it names none.
    pub api_version: String,
}

/// What is in the place of an exchange and is none.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Broken {
    /// The archive and the number of the exchange in it, from 1.
    pub exchange: String,
    /// Why it cannot be read as one.
    pub reason: String,
}

impl Report {
    /// The counts of all operations, and of what belongs to none.
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

    /// Whether every body was read and nothing was lost. Warnings do not count: their values were kept.
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
            ("warnings, kept as they came", Outcome::Warning),
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
            writeln!(f, "\nno operation:")?;
        }
        for Unmatched { exchange, method, path, api_version } in &self.unmatched {
            let version = if api_version.is_empty() { "without api-version" } else { api_version };
            writeln!(f, "  {exchange} {method} {path} {version}")?;
        }
        if !self.broken.is_empty() {
            writeln!(f, "\nno exchange:")?;
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
