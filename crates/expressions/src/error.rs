//! The errors of parsing and evaluation, with the service's messages.

use std::fmt;
use std::ops::Range;

/// A string is not a valid expression.
///
/// The message is the one that the service reports. [`ParseError::excerpt`] shows the place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    message: String,
    source: String,
    span: Range<usize>,
    expected: Option<&'static str>,
}

impl ParseError {
    pub(crate) fn new(
        message: String,
        source: &str,
        span: Range<usize>,
        expected: Option<&'static str>,
    ) -> Self {
        Self { message, source: source.to_owned(), span, expected }
    }

    /// The place in [`ParseError::source_text`], in bytes.
    #[must_use]
    pub fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// The text that was parsed: an expression without its `@`, or the string around an
    /// interpolation that does not end.
    #[must_use]
    pub fn source_text(&self) -> &str {
        &self.source
    }

    /// What the parser expected at the place, for example `a closing parenthesis`.
    #[must_use]
    pub fn expected(&self) -> Option<&'static str> {
        self.expected
    }

    /// The line of the error with a marker below the place, for a terminal.
    #[must_use]
    pub fn excerpt(&self) -> String {
        let start = self.span.start.min(self.source.len());
        let before = self.source.get(..start).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let rest = self.source.get(line_start..).unwrap_or_default();
        let line = rest.split('\n').next().unwrap_or_default();
        let column = before.get(line_start..).unwrap_or_default().chars().count();
        let width = self.source.get(self.span.clone()).map_or(1, |text| text.chars().count());
        let room = line.chars().count().saturating_sub(column).max(1);
        let mut excerpt = format!(
            "{line}\n{blank:column$}{marker}",
            blank = "",
            marker = "^".repeat(width.clamp(1, room))
        );
        if let Some(expected) = self.expected {
            excerpt.push_str(" expected ");
            excerpt.push_str(expected);
        }
        excerpt
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ParseError {}

/// The type of an [`EvaluationError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The expression is wrong for these values; the service fails the activity with
    /// `InvalidTemplate`.
    Invalid,
    /// The evaluation used up its [`Budget`](crate::Budget).
    Budget,
}

/// An expression cannot be evaluated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvaluationError {
    kind: ErrorKind,
    message: String,
    span: Option<Range<usize>>,
}

impl EvaluationError {
    pub(crate) fn budget(message: String) -> Self {
        Self { kind: ErrorKind::Budget, message, span: None }
    }

    /// Places the error, unless a call further inside has done so.
    pub(crate) fn at(mut self, span: &Range<usize>) -> Self {
        self.span.get_or_insert_with(|| span.clone());
        self
    }

    /// Where the function call that failed begins, in bytes of
    /// [`Expression::source`](crate::Expression::source): the span of its name.
    #[must_use]
    pub fn span(&self) -> Option<Range<usize>> {
        self.span.clone()
    }

    /// Invalid, or out of budget.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }
}

impl From<String> for EvaluationError {
    fn from(message: String) -> Self {
        Self { kind: ErrorKind::Invalid, message, span: None }
    }
}

impl fmt::Display for EvaluationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for EvaluationError {}

/// A string could not be parsed or evaluated as an expression, for callers that do both at
/// once with [`evaluate`](crate::evaluate).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// The string is not a valid expression.
    Parse(ParseError),
    /// The expression cannot be evaluated.
    Evaluation(EvaluationError),
}

impl From<ParseError> for Error {
    fn from(error: ParseError) -> Self {
        Self::Parse(error)
    }
}

impl From<EvaluationError> for Error {
    fn from(error: EvaluationError) -> Self {
        Self::Evaluation(error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Parse(error) => error.fmt(f),
            Self::Evaluation(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {}
