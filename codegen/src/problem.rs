//! What is wrong with the documents, told so that it can be repaired: where, what, why it matters
//! and what to do.

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

/// Something in the documents that has to be changed before anything can be generated from them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The id of the rule that was broken.
    pub rule: &'static str,
    /// Where.
    pub at: Position,
    /// What was found there.
    pub what: String,
    /// What would go wrong.
    pub why: &'static str,
    /// What to do about it.
    pub fix: String,
}

impl Problem {
    /// The order in which problems are read: by place, then by rule.
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
