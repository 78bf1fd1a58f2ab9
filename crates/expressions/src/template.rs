//! Expressions, and the JSON values that hold them: literals, expressions, and strings with
//! interpolations.

use std::collections::BTreeSet;
use std::fmt;

use serde_json::{Map, Value};

use crate::error::{Error, EvaluationError, ParseError};
use crate::evaluate::Evaluator;
use crate::scope::{Budget, Scope};
use crate::syntax::{self, Key, Node};
use crate::value::Val;

/// A parsed expression: what follows the `@`.
#[derive(Clone, Debug)]
pub struct Expression {
    source: String,
    root: Node,
}

impl Expression {
    /// Parses the text of an expression, without its `@`.
    ///
    /// # Errors
    ///
    /// Says what was expected, and where.
    ///
    /// ```
    /// let error = datafactory_expressions::Expression::parse("concat('a' 'b')").unwrap_err();
    /// assert_eq!(error.excerpt(), "\
    /// concat('a' 'b')
    ///            ^^^ expected a comma or a closing parenthesis");
    /// ```
    pub fn parse(source: &str) -> Result<Self, ParseError> {
        Ok(Self { root: syntax::parse(source)?, source: source.to_owned() })
    }

    /// The text that was parsed.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Evaluates it in a scope.
    ///
    /// # Errors
    ///
    /// The service's message.
    pub fn evaluate(&self, scope: &dyn Scope, budget: Budget) -> Result<Value, EvaluationError> {
        let mut budget = budget;
        Ok(self.value(scope, &mut budget)?.into_json())
    }

    /// What the expression refers to.
    #[must_use]
    pub fn references(&self) -> References {
        let mut references = References::default();
        references.add(&self.root, &self.source);
        references
    }

    fn value<'a>(
        &'a self,
        scope: &'a dyn Scope,
        budget: &mut Budget,
    ) -> Result<Val<'a>, EvaluationError> {
        let mut evaluator = Evaluator { scope, budget: *budget, source: &self.source };
        let value = evaluator.node(&self.root);
        *budget = evaluator.budget;
        value
    }
}

/// Prints the expression in one normal form, which parses to an equal expression.
impl fmt::Display for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        syntax::Printed { node: &self.root, source: &self.source }.fmt(f)
    }
}

/// A JSON value in which strings may be expressions or contain them.
#[derive(Clone, Debug)]
pub struct Template(Part);

#[derive(Clone, Debug)]
enum Part {
    Literal(Value),
    Expression(Expression),
    Interpolation(Vec<Piece>),
    Array(Vec<Part>),
    Object(Vec<(String, Part)>),
}

#[derive(Clone, Debug)]
enum Piece {
    Text(String),
    Expression(Expression),
}

/// How deep arrays and objects of a template may nest: as deep as `serde_json` reads.
const MAX_DEPTH: usize = 128;

impl Template {
    /// Parses a JSON value: each string in it as [`Template::parse_str`] does, and each
    /// `{"type": "Expression", "value": "..."}` as its value.
    ///
    /// # Errors
    ///
    /// The first string that is not a valid expression.
    ///
    /// ```
    /// use datafactory_expressions::{Budget, Template};
    /// use serde_json::json;
    ///
    /// let template = Template::parse(&json!({
    ///     "sum": "@add(1, 2)",
    ///     "text": "1 + 2 = @{add(1, 2)}",
    ///     "mail": "@@example",
    ///     "same": {"type": "Expression", "value": "@add(1, 2)"},
    /// }))?;
    /// assert_eq!(
    ///     template.evaluate(&(), Budget::default())?,
    ///     json!({"sum": 3, "text": "1 + 2 = 3", "mail": "@example", "same": 3})
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn parse(value: &Value) -> Result<Self, ParseError> {
        parse_value(value, 0).map(Self)
    }

    /// Parses a string: an expression if it begins with `@`, otherwise a string in which each
    /// `@{...}` is an expression. `@@` at the start is a literal `@`, and `@@{` a literal `@{`.
    ///
    /// # Errors
    ///
    /// The string is not a valid expression, or contains an invalid one.
    pub fn parse_str(text: &str) -> Result<Self, ParseError> {
        parse_text(text).map(Self)
    }

    /// Whether it contains no expression.
    #[must_use]
    pub fn is_literal(&self) -> bool {
        matches!(self.0, Part::Literal(_))
    }

    /// Evaluates it in a scope.
    ///
    /// # Errors
    ///
    /// The service's message for the first expression that cannot be evaluated.
    pub fn evaluate(&self, scope: &dyn Scope, budget: Budget) -> Result<Value, EvaluationError> {
        let mut budget = budget;
        self.0.evaluate(scope, &mut budget)
    }

    /// What the expressions in the template refer to.
    #[must_use]
    pub fn references(&self) -> References {
        let mut references = References::default();
        self.0.visit(&mut |expression| references.add(&expression.root, &expression.source));
        references
    }

    /// Calls a function with each expression in the template, in order.
    pub fn for_each_expression(&self, mut visit: impl FnMut(&Expression)) {
        self.0.visit(&mut visit);
    }
}

/// Parses a string as [`Template::parse_str`] does and evaluates it.
///
/// # Errors
///
/// See [`Template::parse_str`] and [`Template::evaluate`].
pub fn evaluate(text: &str, scope: &dyn Scope, budget: Budget) -> Result<Value, Error> {
    Ok(Template::parse_str(text)?.evaluate(scope, budget)?)
}

fn parse_value(value: &Value, depth: usize) -> Result<Part, ParseError> {
    if depth > MAX_DEPTH {
        return Err(ParseError::new(
            format!("The template nests deeper than {MAX_DEPTH} levels."),
            "",
            0..0,
            None,
        ));
    }
    Ok(match value {
        Value::String(text) => parse_text(text)?,
        Value::Array(items) => {
            let parts = items.iter().map(|item| parse_value(item, depth + 1));
            let parts = parts.collect::<Result<Vec<_>, _>>()?;
            if parts.iter().all(|part| matches!(part, Part::Literal(_))) {
                Part::Literal(Value::Array(parts.into_iter().map(Part::into_literal).collect()))
            } else {
                Part::Array(parts)
            }
        }
        Value::Object(object) => {
            if let Some(text) = expression_object(object) {
                return parse_text(text);
            }
            let mut parts = Vec::with_capacity(object.len());
            for (key, value) in object {
                parts.push((key.clone(), parse_value(value, depth + 1)?));
            }
            if parts.iter().all(|(_, part)| matches!(part, Part::Literal(_))) {
                let parts = parts.into_iter().map(|(key, part)| (key, part.into_literal()));
                Part::Literal(Value::Object(parts.collect()))
            } else {
                Part::Object(parts)
            }
        }
        literal => Part::Literal(literal.clone()),
    })
}

/// The value of `{"type": "Expression", "value": "..."}`.
fn expression_object(object: &Map<String, Value>) -> Option<&str> {
    let kind = object.get("type")?.as_str()?;
    let value = object.get("value")?.as_str()?;
    (object.len() == 2 && kind.eq_ignore_ascii_case("Expression")).then_some(value)
}

fn parse_text(text: &str) -> Result<Part, ParseError> {
    match text.strip_prefix('@') {
        Some("") => Ok(Part::Literal(Value::String(text.to_owned()))),
        Some(rest) if rest.starts_with('@') => Ok(Part::Literal(Value::String(rest.to_owned()))),
        Some(rest) if !rest.starts_with('{') => Expression::parse(rest).map(Part::Expression),
        _ => parse_interpolation(text),
    }
}

fn parse_interpolation(text: &str) -> Result<Part, ParseError> {
    let mut pieces = Vec::new();
    let mut literal = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("@{") {
        let (before, segment) = rest.split_at(at);
        let inner = segment.get(2..).unwrap_or_default();
        if let Some(before) = before.strip_suffix('@') {
            literal.push_str(before);
            literal.push_str("@{");
            rest = inner;
            continue;
        }
        literal.push_str(before);
        let Some(end) = end_of_segment(inner) else {
            let start = text.len() - segment.len();
            let position = text.get(..start).unwrap_or_default().encode_utf16().count();
            return Err(ParseError::new(
                format!(
                    "The expression '{text}' is not valid: the string interpolation segment \
                     starting at position '{position}' is not terminated. Make sure that every \
                     '@{{' is followed by its '}}'."
                ),
                text,
                start..text.len(),
                Some("a closing brace"),
            ));
        };
        if !literal.is_empty() {
            pieces.push(Piece::Text(std::mem::take(&mut literal)));
        }
        let (expression, after) = inner.split_at(end);
        pieces.push(Piece::Expression(Expression::parse(expression)?));
        rest = after.get(1..).unwrap_or_default();
    }
    literal.push_str(rest);
    if pieces.is_empty() {
        return Ok(Part::Literal(Value::String(literal)));
    }
    if !literal.is_empty() {
        pieces.push(Piece::Text(literal));
    }
    Ok(Part::Interpolation(pieces))
}

/// The brace that closes the segment. Braces nest, except in strings. Two quotes in a row end one
/// string and begin the next, with the same result.
fn end_of_segment(inner: &str) -> Option<usize> {
    let mut quoted = false;
    let mut depth = 0_usize;
    inner.bytes().position(|byte| {
        match byte {
            b'\'' => quoted = !quoted,
            b'{' if !quoted => depth += 1,
            b'}' if !quoted && depth == 0 => return true,
            b'}' if !quoted => depth -= 1,
            _ => {}
        }
        false
    })
}

impl Part {
    fn into_literal(self) -> Value {
        match self {
            Self::Literal(value) => value,
            _ => Value::Null,
        }
    }

    fn evaluate(&self, scope: &dyn Scope, budget: &mut Budget) -> Result<Value, EvaluationError> {
        Ok(match self {
            Self::Literal(value) => value.clone(),
            Self::Expression(expression) => expression.value(scope, budget)?.into_json(),
            Self::Interpolation(pieces) => {
                let mut text = String::new();
                for piece in pieces {
                    match piece {
                        Piece::Text(piece) => text.push_str(piece),
                        Piece::Expression(expression) => {
                            let value = expression.value(scope, budget)?;
                            let Some(piece) = value.to_text() else {
                                return Err(crate::functions::invalid_text("concat").into());
                            };
                            budget.take_bytes(piece.len() as u64)?;
                            text.push_str(&piece);
                        }
                    }
                }
                Value::String(text)
            }
            Self::Array(parts) => {
                let values = parts.iter().map(|part| part.evaluate(scope, budget));
                Value::Array(values.collect::<Result<_, _>>()?)
            }
            Self::Object(parts) => {
                let mut object = Map::new();
                for (key, part) in parts {
                    object.insert(key.clone(), part.evaluate(scope, budget)?);
                }
                Value::Object(object)
            }
        })
    }

    fn visit(&self, visit: &mut dyn FnMut(&Expression)) {
        match self {
            Self::Literal(_) => {}
            Self::Expression(expression) => visit(expression),
            Self::Interpolation(pieces) => {
                for piece in pieces {
                    if let Piece::Expression(expression) = piece {
                        visit(expression);
                    }
                }
            }
            Self::Array(parts) => parts.iter().for_each(|part| part.visit(visit)),
            Self::Object(parts) => parts.iter().for_each(|(_, part)| part.visit(visit)),
        }
    }
}

/// What a template refers to. Computed names are not listed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct References {
    /// `activity('name')`
    pub activities: BTreeSet<String>,
    /// `variables('name')`
    pub variables: BTreeSet<String>,
    /// `pipeline().parameters.name`
    pub parameters: BTreeSet<String>,
    /// `pipeline().globalParameters.name`
    pub global_parameters: BTreeSet<String>,
    /// `pipeline().name`, such as `RunId`
    pub system_variables: BTreeSet<String>,
    /// `dataset().name`
    pub dataset_parameters: BTreeSet<String>,
    /// `linkedService().name`
    pub linked_service_parameters: BTreeSet<String>,
    /// `item()`
    pub item: bool,
    /// `trigger()` or `triggerBody()`
    pub trigger: bool,
    /// Functions that do not exist.
    pub unknown_functions: BTreeSet<String>,
}

impl References {
    fn add(&mut self, node: &Node, source: &str) {
        let Node::Call(call) = node else { return };
        let argument = match call.arguments.first() {
            Some(Node::Text(text)) => Some(text.get(source).to_owned()),
            _ => None,
        };
        let name_at = |place: usize| call.path.get(place).and_then(|step| step.key.name(source));
        let first = name_at(0).map(str::to_owned);
        match call.function.map(|function| function.name) {
            Some("activity") => self.activities.extend(argument),
            Some("variables") => self.variables.extend(argument),
            Some("pipeline") => match name_at(0) {
                Some(name) if name.eq_ignore_ascii_case("parameters") => {
                    self.parameters.extend(name_at(1).map(str::to_owned));
                }
                Some(name) if name.eq_ignore_ascii_case("globalParameters") => {
                    self.global_parameters.extend(name_at(1).map(str::to_owned));
                }
                _ => self.system_variables.extend(first),
            },
            Some("dataset") => self.dataset_parameters.extend(first),
            Some("linkedService") => self.linked_service_parameters.extend(first),
            Some("item") => self.item = true,
            Some("trigger" | "triggerBody") => self.trigger = true,
            Some(_) => {}
            None => {
                self.unknown_functions.insert(call.name(source).to_owned());
            }
        }
        call.arguments.iter().for_each(|argument| self.add(argument, source));
        for segment in &call.path {
            if let Key::Index(index) = &segment.key {
                self.add(index, source);
            }
        }
    }
}
