//! The one table of functions: name, arity, types of the arguments, implementation, and the
//! their wording in error messages.

mod collections;
mod conversions;
mod dates;
mod logic;
mod math;
mod names;
mod strings;
mod table;

use std::fmt;
use std::sync::LazyLock;

use crate::error::EvaluationError;
use crate::evaluate::Evaluator;
use crate::scope::{Budget, Scope};
use crate::syntax::Call;
use crate::value::Val;

pub(crate) use conversions::invalid_text;
use table::FUNCTIONS;

/// A function of the expression language.
#[derive(Debug)]
#[non_exhaustive]
pub struct Function {
    /// The name as documented; calls ignore case.
    pub name: &'static str,
    /// What the function is for.
    pub category: Category,
    /// One sentence.
    pub summary: &'static str,
    /// The parameters; the last one repeats if there is no maximum.
    pub parameters: &'static [Parameter],
    /// How many arguments a call needs.
    pub minimum: usize,
    /// How many arguments a call may have; `None` for any number.
    pub maximum: Option<usize>,
    usage: Usage,
    /// How many arguments are checked before the function runs; it checks the others itself, in
    /// the order that the engine does.
    leading: usize,
    pub(crate) implementation: Implementation,
}

/// A parameter of a [`Function`].
#[derive(Debug)]
#[non_exhaustive]
pub struct Parameter {
    /// A name for documentation.
    pub name: &'static str,
    /// The types that the function accepts.
    pub types: Types,
    /// How an error calls the parameter and its type, after `expects`.
    expects: &'static str,
}

/// The categories of functions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Category {
    /// Functions for strings.
    Strings,
    /// Functions for arrays, objects and strings.
    Collections,
    /// Comparisons and decisions.
    Logic,
    /// Conversions between types and encodings.
    Conversion,
    /// Arithmetic.
    Math,
    /// Dates and time zones.
    Dates,
    /// What the expression can refer to.
    References,
}

impl fmt::Display for Category {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Strings => "Strings",
            Self::Collections => "Collections",
            Self::Logic => "Logic",
            Self::Conversion => "Conversion",
            Self::Math => "Math",
            Self::Dates => "Dates",
            Self::References => "References",
        })
    }
}

/// A set of types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Types(u8);

impl Types {
    const NAMES: [&'static str; 7] =
        ["null", "boolean", "integer", "float", "string", "array", "object"];
    pub(crate) const ANY: Self = Self(0b111_1111);
    pub(crate) const NULL: Self = Self(1);
    pub(crate) const BOOLEAN: Self = Self(1 << 1);
    pub(crate) const INTEGER: Self = Self(1 << 2);
    pub(crate) const FLOAT: Self = Self(1 << 3);
    pub(crate) const STRING: Self = Self(1 << 4);
    pub(crate) const ARRAY: Self = Self(1 << 5);
    pub(crate) const OBJECT: Self = Self(1 << 6);
    pub(crate) const NUMBER: Self = Self::INTEGER.or(Self::FLOAT);

    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn contains(self, value: &Val<'_>) -> bool {
        let of = match value {
            Val::Null => Self::NULL,
            Val::Bool(_) => Self::BOOLEAN,
            Val::Integer(_) => Self::INTEGER,
            Val::Float(_) | Val::Decimal(_) => Self::FLOAT,
            Val::Text(_) => Self::STRING,
            Val::Json(value) => match value.as_ref() {
                serde_json::Value::Array(_) => Self::ARRAY,
                serde_json::Value::Object(_) => Self::OBJECT,
                _ => Self::INTEGER,
            },
        };
        self.0 & of.0 != 0
    }
}

/// The names of the types, as in `string or array`.
impl fmt::Display for Types {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if *self == Self::ANY {
            return f.write_str("any");
        }
        let names = (0..7).filter(|bit| self.0 & (1 << bit) != 0).map(|bit| Self::NAMES[bit]);
        for (index, name) in names.enumerate() {
            if index > 0 {
                f.write_str(" or ")?;
            }
            f.write_str(name)?;
        }
        Ok(())
    }
}

/// The engine's message about a wrong number of arguments.
#[derive(Clone, Copy, Debug)]
enum Usage {
    /// `... with '2' parameter(s).`
    Counted(&'static str),
    /// `... with '2' parameters.`
    CountedPlural(&'static str),
    /// `... with no parameters.`
    NoParameters(&'static str),
    /// `must have only one parameter.`; the only parameter is not described either.
    OnlyOne,
    /// `must not have any parameters.`
    Nothing,
}

type Resolve = for<'a> fn(&'a dyn Scope, &str, &[Val<'a>]) -> Result<Val<'a>, String>;
type Eager = for<'a> fn(&mut Invocation<'a, '_>, &mut [Val<'a>]) -> Outcome<'a>;
type Lazy = for<'a> fn(&mut Evaluator<'a>, &'a Call) -> Outcome<'a>;
pub(crate) type Outcome<'a> = Result<Val<'a>, EvaluationError>;

#[derive(Clone, Copy)]
pub(crate) enum Implementation {
    /// Takes the values of its arguments.
    Eager(Eager),
    /// Evaluates only the arguments that it needs.
    Lazy(Lazy),
    /// Resolved by the scope.
    Scope(Resolve),
}

impl fmt::Debug for Implementation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Eager(_) => "Eager",
            Self::Lazy(_) => "Lazy",
            Self::Scope(_) => "Scope",
        })
    }
}

impl Function {
    pub(crate) fn check_arity(&self, name: &str, count: usize) -> Result<(), EvaluationError> {
        if count >= self.minimum && self.maximum.is_none_or(|maximum| count <= maximum) {
            return Ok(());
        }
        let message = match self.usage {
            Usage::Counted(usage) => format!(
                "The function '{name}' {usage}. \
                 The function was invoked with '{count}' parameter(s)."
            ),
            Usage::CountedPlural(usage) => format!(
                "The function '{name}' {usage}. The function was invoked with '{count}' parameters."
            ),
            Usage::NoParameters(usage) => {
                format!(
                    "The function '{name}' {usage}. The function was invoked with no parameters."
                )
            }
            Usage::OnlyOne => format!("The function '{name}' must have only one parameter."),
            Usage::Nothing => format!("The function '{name}' must not have any parameters."),
        };
        Err(message.into())
    }
}

/// The function with the name, ignoring case.
pub(crate) fn find(name: &str) -> Option<&'static Function> {
    /// By the length of the name, which leaves a few each.
    static INDEX: LazyLock<Vec<Vec<&'static Function>>> = LazyLock::new(|| {
        let longest = FUNCTIONS.iter().map(|function| function.name.len()).max().unwrap_or(0);
        let of = |length| FUNCTIONS.iter().filter(move |function| function.name.len() == length);
        (0..=longest).map(|length| of(length).collect()).collect()
    });
    let candidates = INDEX.get(name.len())?;
    candidates.iter().copied().find(|function| function.name.eq_ignore_ascii_case(name))
}

/// All functions, in the order of the documentation.
#[must_use]
pub fn functions() -> &'static [Function] {
    FUNCTIONS
}

pub(crate) fn undefined(name: &str) -> String {
    format!("The template function '{name}' is not defined or not valid.")
}

/// One call of a function, for its messages and its costs.
pub(crate) struct Invocation<'a, 'e> {
    pub(crate) function: &'static Function,
    /// As written in the expression.
    pub(crate) name: &'a str,
    pub(crate) scope: &'a dyn Scope,
    pub(crate) budget: &'e mut Budget,
}

impl Invocation<'_, '_> {
    pub(crate) fn check_leading(&self, arguments: &[Val<'_>]) -> Result<(), EvaluationError> {
        let checked = arguments.iter().take(self.function.leading).enumerate();
        for (index, argument) in checked {
            self.check(index, argument)?;
        }
        Ok(())
    }

    /// Checks the type of an argument.
    pub(crate) fn check(&self, index: usize, argument: &Val<'_>) -> Result<(), EvaluationError> {
        let Some(parameter) = self.function.parameters.get(index) else { return Ok(()) };
        if parameter.types.contains(argument) {
            return Ok(());
        }
        Err(match self.function.usage {
            Usage::OnlyOne => {
                format!("The provided parameters for function '{}' are not valid.", self.name)
                    .into()
            }
            _ => self.fail(&format!(
                "expects {}. The provided value is of type '{}'.",
                parameter.expects.replace("{type}", argument.type_name()),
                argument.type_name()
            )),
        })
    }

    /// `The function '...'` and what is wrong with it.
    pub(crate) fn fail(&self, what: &str) -> EvaluationError {
        format!("The function '{}' {what}", self.name).into()
    }

    /// Pays for a result before it is built.
    pub(crate) fn reserve(&mut self, bytes: usize) -> Result<(), EvaluationError> {
        self.budget.take_bytes(bytes as u64)
    }
}

/// The list of functions in Markdown, by category, as the crate documentation includes it.
#[must_use]
pub fn functions_markdown() -> String {
    use fmt::Write as _;
    let mut out = String::new();
    let mut category = None;
    for function in FUNCTIONS {
        if category != Some(function.category) {
            if category.is_some() {
                out.push('\n');
            }
            category = Some(function.category);
            let _ = writeln!(out, "## {}\n", function.category);
            out.push_str("| Function | Result |\n|---|---|\n");
        }
        let _ = write!(out, "| `{}(", function.name);
        for (index, parameter) in function.parameters.iter().enumerate() {
            if index > 0 {
                out.push_str(", ");
            }
            out.push_str(parameter.name);
            if function.maximum.is_some() && index >= function.minimum {
                out.push('?');
            }
            if parameter.types != Types::ANY {
                let _ = write!(out, ": {}", parameter.types);
            }
        }
        if function.maximum.is_none() {
            out.push_str(", ...");
        }
        let _ = writeln!(out, ")` | {} |", function.summary);
    }
    out
}
