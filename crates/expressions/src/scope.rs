//! What an expression can refer to, and what an evaluation may cost.

use std::borrow::Cow;
use std::time::SystemTime;

use serde_json::Value;

use crate::error::EvaluationError;

/// Resolves what an expression refers to. Every method has a default, so that a scope implements
/// only what exists where the expression stands; a function without a value is an error there.
///
/// The clock and the random numbers come from the scope too, so that an evaluation is a function of
/// its inputs. Lent values (`Cow::Borrowed`) are not copied.
///
/// ```
/// use std::borrow::Cow;
/// use datafactory_expressions::{Budget, Expression, Scope};
/// use serde_json::{Value, json};
///
/// struct Run {
///     pipeline: Value,
/// }
///
/// impl Scope for Run {
///     fn pipeline(&self) -> Option<Cow<'_, Value>> {
///         Some(Cow::Borrowed(&self.pipeline))
///     }
/// }
///
/// let run = Run { pipeline: json!({"parameters": {"folder": "in"}}) };
/// let expression = Expression::parse("concat(pipeline().parameters.folder, '/', string(1))")?;
/// assert_eq!(expression.evaluate(&run, Budget::default())?, json!("in/1"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait Scope {
    /// `pipeline()`: an object with the system variables, `parameters` and `globalParameters`.
    fn pipeline(&self) -> Option<Cow<'_, Value>> {
        None
    }

    /// `variables('name')`. Names of variables ignore case.
    fn variable(&self, name: &str) -> Option<Cow<'_, Value>> {
        let _ = name;
        None
    }

    /// `activity('name')`: an object with `output`, `status`, `error`. Names ignore case.
    fn activity(&self, name: &str) -> Option<Cow<'_, Value>> {
        let _ = name;
        None
    }

    /// `item()`: the current item of a ForEach or Filter.
    fn item(&self) -> Option<Cow<'_, Value>> {
        None
    }

    /// `trigger()`: an object with `outputs`, `scheduledTime`, `startTime`.
    fn trigger(&self) -> Option<Cow<'_, Value>> {
        None
    }

    /// `triggerBody()`: what an event trigger received.
    fn trigger_body(&self) -> Option<Cow<'_, Value>> {
        None
    }

    /// `dataset()`: the parameters of a dataset.
    fn dataset(&self) -> Option<Cow<'_, Value>> {
        None
    }

    /// `linkedService()`: the parameters of a linked service.
    fn linked_service(&self) -> Option<Cow<'_, Value>> {
        None
    }

    /// The present, for `utcNow`, `getPastTime`, `getFutureTime`, and for times without a date.
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    /// Random bits, for `guid` and `rand`.
    fn random(&self) -> u64 {
        0
    }
}

/// A scope without anything to refer to.
impl Scope for () {}

/// What an evaluation may cost before it ends with
/// [`ErrorKind::Budget`](crate::ErrorKind::Budget).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// How many calls, property lookups and literals to evaluate.
    pub steps: u64,
    /// How deep arguments nest.
    pub depth: u32,
    /// How many bytes all intermediate values may take together.
    pub bytes: u64,
}

impl Default for Budget {
    /// A million steps, the depth that the parser allows, and 64 MiB.
    fn default() -> Self {
        Self { steps: 1_000_000, depth: crate::syntax::MAX_DEPTH as u32, bytes: 64 << 20 }
    }
}

impl Budget {
    pub(crate) fn step(&mut self) -> Result<(), EvaluationError> {
        match self.steps.checked_sub(1) {
            Some(left) => {
                self.steps = left;
                Ok(())
            }
            None => Err(exhausted("steps")),
        }
    }

    pub(crate) fn take_bytes(&mut self, bytes: u64) -> Result<(), EvaluationError> {
        match self.bytes.checked_sub(bytes) {
            Some(left) => {
                self.bytes = left;
                Ok(())
            }
            None => Err(exhausted("bytes")),
        }
    }

    pub(crate) fn enter(&mut self) -> Result<(), EvaluationError> {
        match self.depth.checked_sub(1) {
            Some(left) => {
                self.depth = left;
                Ok(())
            }
            None => Err(exhausted("depth")),
        }
    }

    pub(crate) fn leave(&mut self) {
        self.depth += 1;
    }
}

fn exhausted(what: &str) -> EvaluationError {
    EvaluationError::budget(format!(
        "The evaluation stopped because it used up its budget of {what}."
    ))
}
