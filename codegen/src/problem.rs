//! Problems of the documents, with place, cause and fix.

use std::fmt;

/// A line of a file under `specs/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The file, relative to `specs/`.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
}

impl fmt::Display for Position {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "specs/{}:{}", self.file, self.line)
    }
}

/// A problem in the documents. Nothing is generated until it is fixed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The id of the violated rule.
    pub rule: &'static str,
    /// File and line.
    pub at: Position,
    /// The problem.
    pub what: String,
    /// The consequence.
    pub why: &'static str,
    /// The fix.
    pub fix: String,
}

impl Problem {
    /// The sort key: place, then rule.
    pub(crate) fn order(&self) -> (&Position, &str, &str) {
        (&self.at, self.rule, &self.what)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rule, at, what, why, fix } = self;
        write!(formatter, "error[{rule}] {at}: {what}\n  why: {why}\n  fix: {fix}")
    }
}
