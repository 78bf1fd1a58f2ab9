//! The syntax of one expression: tokens, the tree with its spans, the parser and the printer.
//!
//! Only a call can be followed by a path (`.name`, `[index]`, `?.name`), so the tree nests only in
//! arguments and in indexes, and the parser bounds how deep.

use std::fmt;
use std::ops::Range;

use crate::error::ParseError;
use crate::functions::{self, Function};

/// How deep calls and indexes may nest.
pub(crate) const MAX_DEPTH: usize = 128;

/// A literal, or a call with the path behind it.
#[derive(Clone, Debug)]
pub(crate) enum Node {
    Null,
    Bool(bool),
    Integer(i64),
    Float(f64),
    Text(Text),
    Call(Call),
}

/// A string, without a copy where the source has it as it is.
#[derive(Clone, Debug)]
pub(crate) enum Text {
    Span(Range<usize>),
    Unescaped(Box<str>),
}

impl Text {
    pub(crate) fn get<'s>(&'s self, source: &'s str) -> &'s str {
        match self {
            Self::Span(span) => slice(source, span),
            Self::Unescaped(text) => text,
        }
    }
}

fn slice<'s>(source: &'s str, span: &Range<usize>) -> &'s str {
    source.get(span.clone()).unwrap_or_default()
}

#[derive(Clone, Debug)]
pub(crate) struct Call {
    /// Of the name.
    pub(crate) span: Range<usize>,
    pub(crate) function: Option<&'static Function>,
    pub(crate) arguments: Vec<Node>,
    pub(crate) path: Vec<Segment>,
}

impl Call {
    /// The name as written: error messages repeat it.
    pub(crate) fn name<'s>(&self, source: &'s str) -> &'s str {
        slice(source, &self.span)
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Segment {
    pub(crate) null_safe: bool,
    pub(crate) key: Key,
}

#[derive(Clone, Debug)]
pub(crate) enum Key {
    /// The span of the name.
    Name(Range<usize>),
    Index(Node),
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Identifier,
    Literal,
    Integer(i64),
    Float(f64),
    LeftParenthesis,
    RightParenthesis,
    LeftSquareBracket,
    RightSquareBracket,
    Comma,
    Dot,
    QuestionMark,
    EndOfData,
}

impl Kind {
    /// The engine's name of the token.
    fn name(self) -> &'static str {
        match self {
            Self::Identifier => "Identifier",
            Self::Literal => "Literal",
            Self::Integer(_) => "Integer",
            Self::Float(_) => "Float",
            Self::LeftParenthesis => "LeftParenthesis",
            Self::RightParenthesis => "RightParenthesis",
            Self::LeftSquareBracket => "LeftSquareBracket",
            Self::RightSquareBracket => "RightSquareBracket",
            Self::Comma => "Comma",
            Self::Dot => "Dot",
            Self::QuestionMark => "QuestionMark",
            Self::EndOfData => "EndOfData",
        }
    }

    fn description(self) -> &'static str {
        match self {
            Self::Identifier => "a name or a value",
            Self::LeftParenthesis => "an opening parenthesis",
            Self::RightParenthesis => "a comma or a closing parenthesis",
            Self::RightSquareBracket => "a closing bracket",
            Self::EndOfData => "the end of the expression",
            _ => "another token",
        }
    }
}

pub(crate) fn parse(source: &str) -> Result<Node, ParseError> {
    let mut parser = Parser { source, end: 0, start: 0, kind: Kind::EndOfData, depth: 0 };
    parser.advance()?;
    let node = parser.node()?;
    parser.expect(Kind::EndOfData)?;
    Ok(node)
}

fn is_name_start(c: char) -> bool {
    c.is_alphabetic() || c == '_' || c == '$'
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '$'
}

/// Reads one token ahead: the engine reports an unexpected token before a bad character behind it.
struct Parser<'s> {
    source: &'s str,
    start: usize,
    end: usize,
    kind: Kind,
    depth: usize,
}

impl<'s> Parser<'s> {
    fn rest(&self, from: usize) -> &'s str {
        self.source.get(from..).unwrap_or_default()
    }

    fn token(&self) -> &'s str {
        self.source.get(self.start..self.end).unwrap_or_default()
    }

    /// A place as the engine counts it: in UTF-16 units.
    fn position(&self, at: usize) -> usize {
        self.source.get(..at).unwrap_or_default().encode_utf16().count()
    }

    fn error(
        &self,
        problem: fmt::Arguments<'_>,
        at: Range<usize>,
        expected: Option<&'static str>,
    ) -> ParseError {
        ParseError::new(
            format!("The expression '{}' is not valid: {problem}", self.source),
            self.source,
            at,
            expected,
        )
    }

    fn unexpected(&self, expected: Kind) -> ParseError {
        ParseError::new(
            format!(
                "Unable to parse expression '{}': expected token '{}' and actual '{}'.",
                self.source,
                expected.name(),
                self.kind.name()
            ),
            self.source,
            self.start..self.end,
            Some(expected.description()),
        )
    }

    fn bad_character(&self, c: char, at: usize) -> ParseError {
        let position = self.position(at);
        self.error(
            format_args!("the string character '{c}' at position '{position}' is not expected."),
            at..at + c.len_utf8(),
            None,
        )
    }

    fn advance(&mut self) -> Result<(), ParseError> {
        self.start = self.end;
        // Most tokens follow another at once.
        if !self.source.as_bytes().get(self.end).is_some_and(u8::is_ascii_graphic) {
            let rest = self.rest(self.end);
            self.start += rest.len() - rest.trim_start().len();
        }
        let rest = self.rest(self.start);
        let Some(first) = rest.chars().next() else {
            self.end = self.start;
            self.kind = Kind::EndOfData;
            return Ok(());
        };
        self.end = self.start + first.len_utf8();
        self.kind = match first {
            '(' => Kind::LeftParenthesis,
            ')' => Kind::RightParenthesis,
            '[' => Kind::LeftSquareBracket,
            ']' => Kind::RightSquareBracket,
            ',' => Kind::Comma,
            '.' => Kind::Dot,
            '?' => Kind::QuestionMark,
            '\'' => self.string(rest)?,
            '+' | '-' => self.number(rest)?,
            c if is_name_start(c) => {
                let length = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
                self.end = self.start + length;
                Kind::Identifier
            }
            c if c.is_numeric() => self.number(rest)?,
            c => return Err(self.bad_character(c, self.start)),
        };
        Ok(())
    }

    fn string(&mut self, rest: &str) -> Result<Kind, ParseError> {
        let mut from = 1;
        loop {
            let Some(quote) = rest.get(from..).and_then(|tail| tail.find('\'')) else {
                let position = self.position(self.start);
                return Err(self.error(
                    format_args!(
                        "the string constant at position '{position}' is not terminated. \
                         String constants must be enclosed within a pair of quotes."
                    ),
                    self.start..self.source.len(),
                    Some("a closing quote"),
                ));
            };
            from += quote + 1;
            if rest.get(from..).is_some_and(|tail| tail.starts_with('\'')) {
                from += 1;
            } else {
                self.end = self.start + from;
                return Ok(Kind::Literal);
            }
        }
    }

    fn number(&mut self, rest: &str) -> Result<Kind, ParseError> {
        fn digits(text: &str, from: usize) -> usize {
            let tail = text.get(from..).unwrap_or_default();
            from + tail.find(|c: char| !c.is_numeric()).unwrap_or(tail.len())
        }
        let at = |index: usize| rest.as_bytes().get(index).copied();
        let mut end = digits(rest, usize::from(rest.starts_with(['+', '-'])));
        let mut float = false;
        if at(end) == Some(b'.') {
            float = true;
            end = digits(rest, end + 1);
        }
        // The last character of the text is never an exponent.
        if matches!(at(end), Some(b'e' | b'E')) && at(end + 1).is_some() {
            float = true;
            let sign = usize::from(matches!(at(end + 1), Some(b'+' | b'-')));
            end = digits(rest, end + 1 + sign);
        }
        if let Some(next) = rest.get(end..).and_then(|tail| tail.chars().next())
            && is_name_start(next)
        {
            return Err(self.bad_character(next, self.start + end));
        }
        self.end = self.start + end;
        let text = self.token();
        let kind = if float {
            text.parse().ok().map(Kind::Float)
        } else {
            text.parse().ok().map(Kind::Integer)
        };
        kind.ok_or_else(|| {
            let position = self.position(self.start);
            self.error(
                format_args!(
                    "the value '{text}' at position '{position}' cannot be converted to number."
                ),
                self.start..self.end,
                Some("a number"),
            )
        })
    }

    fn expect(&mut self, kind: Kind) -> Result<(), ParseError> {
        if self.kind != kind {
            return Err(self.unexpected(kind));
        }
        if kind == Kind::EndOfData { Ok(()) } else { self.advance() }
    }

    fn node(&mut self) -> Result<Node, ParseError> {
        let node = match self.kind {
            Kind::Integer(value) => Node::Integer(value),
            Kind::Float(value) => Node::Float(value),
            Kind::Literal => {
                let span = self.start + 1..self.end.saturating_sub(1);
                Node::Text(if slice(self.source, &span).contains('\'') {
                    Text::Unescaped(slice(self.source, &span).replace("''", "'").into())
                } else {
                    Text::Span(span)
                })
            }
            Kind::Identifier => {
                let name = self.token();
                if name.eq_ignore_ascii_case("null") {
                    Node::Null
                } else if name.eq_ignore_ascii_case("true") {
                    Node::Bool(true)
                } else if name.eq_ignore_ascii_case("false") {
                    Node::Bool(false)
                } else {
                    return self.call(name);
                }
            }
            _ => return Err(self.unexpected(Kind::Identifier)),
        };
        self.advance()?;
        Ok(node)
    }

    fn nested(&mut self) -> Result<Node, ParseError> {
        if self.depth == MAX_DEPTH {
            return Err(self.error(
                format_args!("it nests deeper than {MAX_DEPTH} levels."),
                self.start..self.end,
                None,
            ));
        }
        self.depth += 1;
        let node = self.node();
        self.depth -= 1;
        node
    }

    fn call(&mut self, name: &str) -> Result<Node, ParseError> {
        let span = self.start..self.end;
        self.advance()?;
        self.expect(Kind::LeftParenthesis)?;
        let mut arguments = Vec::new();
        if self.kind != Kind::RightParenthesis {
            arguments.push(self.nested()?);
            while self.kind == Kind::Comma {
                self.advance()?;
                arguments.push(self.nested()?);
            }
        }
        self.expect(Kind::RightParenthesis)?;
        let path = self.path()?;
        let function = functions::find(name);
        Ok(Node::Call(Call { span, function, arguments, path }))
    }

    fn path(&mut self) -> Result<Vec<Segment>, ParseError> {
        let mut path = Vec::new();
        loop {
            let null_safe = self.kind == Kind::QuestionMark;
            if null_safe {
                self.advance()?;
            }
            match self.kind {
                Kind::Dot => {
                    self.advance()?;
                    let name = self.start..self.end;
                    self.expect(Kind::Identifier)?;
                    path.push(Segment { null_safe, key: Key::Name(name) });
                }
                Kind::LeftSquareBracket => {
                    self.advance()?;
                    let index = self.nested()?;
                    self.expect(Kind::RightSquareBracket)?;
                    path.push(Segment { null_safe, key: Key::Index(index) });
                }
                _ if null_safe => {
                    return Err(ParseError::new(
                        format!(
                            "Unable to parse expression '{}': encountered unexpected token '{}' \
                             after null-safe property dereference operator '?'.",
                            self.source,
                            self.kind.name()
                        ),
                        self.source,
                        self.start..self.end,
                        Some("a dot or an opening bracket"),
                    ));
                }
                _ => return Ok(path),
            }
        }
    }
}

/// Prints a tree as the shortest text that parses to an equal one.
pub(crate) struct Printed<'s> {
    pub(crate) node: &'s Node,
    pub(crate) source: &'s str,
}

impl fmt::Display for Printed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let printed = |node| Printed { node, source: self.source };
        match self.node {
            Node::Null => f.write_str("null"),
            Node::Bool(value) => value.fmt(f),
            Node::Integer(value) => value.fmt(f),
            Node::Float(value) if value.is_infinite() => {
                f.write_str(if *value < 0.0 { "-1e999" } else { "1e999" })
            }
            // Rust's debug form keeps the point or the exponent that makes it a float.
            Node::Float(value) => write!(f, "{value:?}"),
            Node::Text(text) => write!(f, "'{}'", text.get(self.source).replace('\'', "''")),
            Node::Call(call) => {
                write!(f, "{}(", call.name(self.source))?;
                for (index, argument) in call.arguments.iter().enumerate() {
                    if index > 0 {
                        f.write_str(", ")?;
                    }
                    printed(argument).fmt(f)?;
                }
                f.write_str(")")?;
                for segment in &call.path {
                    if segment.null_safe {
                        f.write_str("?")?;
                    }
                    match &segment.key {
                        Key::Name(name) => write!(f, ".{}", slice(self.source, name))?,
                        Key::Index(index) => write!(f, "[{}]", printed(index))?,
                    }
                }
                Ok(())
            }
        }
    }
}

impl Key {
    /// The name, if the text tells it.
    pub(crate) fn name<'s>(&'s self, source: &'s str) -> Option<&'s str> {
        match self {
            Self::Name(span) => Some(slice(source, span)),
            Self::Index(Node::Text(text)) => Some(text.get(source)),
            Self::Index(_) => None,
        }
    }
}
