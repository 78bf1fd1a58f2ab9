//! The expression language of Azure Data Factory, as the service evaluates it: parse, evaluate,
//! list references.
//!
//! - [`Template`] is a JSON value with expressions in it: `"@concat('a', 'b')"`, `"in/@{item()}"`,
//!   `{"type": "Expression", "value": "@item()"}`. [`Expression`] is one expression.
//! - [`Scope`] supplies what expressions refer to, the clock and the random numbers. There is no
//!   I/O here, and no other state.
//! - [`Budget`] bounds what an evaluation may cost; its depth and its input are bounded too, so
//!   no input makes it panic or run forever.
//! - [`References`] lists the activities, parameters and variables that a template uses.
//! - Errors have the service's messages. [`ParseError::excerpt`] shows the place.
//! - [`functions`] is the table of functions, which the list below is checked against.
//! - [`TimeZone`] resolves Windows names of time zones.
//!
//! ```
//! use datafactory_expressions::{Budget, evaluate};
//!
//! let day = evaluate("@formatDateTime('2018-03-15T13:27:36Z', 'D')", &(), Budget::default())?;
//! assert_eq!(day, "Thursday, March 15, 2018");
//!
//! let error = evaluate("@length(1)", &(), Budget::default()).unwrap_err();
//! assert_eq!(
//!     error.to_string(),
//!     "The function 'length' expects its parameter to be an array or a string. \
//!      The provided value is of type 'Integer'."
//! );
//! # Ok::<(), datafactory_expressions::Error>(())
//! ```
//!
//! # Differences from the service
//!
//! Dates of cultures other than en-US are written and read like those of the invariant culture, and
//! their numbers like those of en-US. Integers beyond 64 bits
//! are kept only up to 20 digits. Decimals inside of arrays and objects become floats. A
//! missing value between two commas of a JSON text is an error; the engine reads it as undefined. Messages of .NET's JSON and XML
//! parsers are approximations.
#![doc = include_str!("../functions.md")]

mod datetime;
mod error;
mod evaluate;
mod functions;
mod json;
mod number;
mod scope;
mod syntax;
mod template;
mod value;
mod xml;
mod zone;

pub use error::{Error, ErrorKind, EvaluationError, ParseError};
pub use functions::{Category, Function, Parameter, Types, functions, functions_markdown};
pub use scope::{Budget, Scope};
pub use template::{Expression, References, Template, evaluate};
pub use zone::{LocalTime, TimeZone};
