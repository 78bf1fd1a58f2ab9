//! Reading a body: what fits goes into its type, and what does not becomes a warning.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserializer, Error as _};

use super::Json;
use super::tape::{Node, Tape};

/// Notes what does not fit while a value is filled.
#[derive(Default)]
pub(super) struct Reader {
    misfits: Vec<Misfit>,
    /// The list whose items are skipped one by one if they do not fit: the position of a page's items.
    page: Option<usize>,
}

struct Misfit {
    at: usize,
    expected: &'static str,
    found: &'static str,
}

impl Reader {
    /// Notes that a value has another JSON type than documented, and returns `false`.
    pub(super) fn misfit(&mut self, node: Node<'_, '_>, expected: &'static str) -> bool {
        self.misfits.push(Misfit { at: node.position(), expected, found: node.type_name() });
        false
    }

    /// Fills a value for which there is another place if it does not fit; `forgiven` tells that a misfit is no
    /// reason for a warning.
    pub(super) fn attempt(&mut self, forgiven: bool, fill: impl FnOnce(&mut Self) -> bool) -> bool {
        let before = self.misfits.len();
        let fits = fill(self);
        if !fits && forgiven {
            self.misfits.truncate(before);
        }
        fits
    }

    pub(super) fn skips_items_of(&self, list: Node<'_, '_>) -> bool {
        self.page == Some(list.position())
    }

    /// The warnings, each with its path.
    fn warnings(mut self, root: Node<'_, '_>) -> Vec<Warning> {
        if self.misfits.is_empty() {
            return Vec::new();
        }
        self.misfits.sort_by_key(|misfit| misfit.at);
        let mut misfits = self.misfits.into_iter().peekable();
        let mut warnings = Vec::new();
        locate(root, &mut String::new(), &mut misfits, &mut warnings);
        warnings
    }
}

/// Goes to the misfits, which are in the order of the tape, and past everything else.
fn locate(
    node: Node<'_, '_>,
    path: &mut String,
    misfits: &mut std::iter::Peekable<std::vec::IntoIter<Misfit>>,
    warnings: &mut Vec<Warning>,
) {
    while let Some(Misfit { expected, found, .. }) =
        misfits.next_if(|misfit| misfit.at == node.position())
    {
        warnings.push(Warning { path: path.clone(), expected, found });
    }
    let mut below = |step: fmt::Arguments<'_>, child: Node<'_, '_>| {
        if misfits.peek().is_some_and(|misfit| misfit.at < child.end()) {
            let length = path.len();
            let _ = fmt::Write::write_fmt(path, step);
            locate(child, path, misfits, warnings);
            path.truncate(length);
        }
        misfits.peek().is_some()
    };
    if let Some(mut items) = node.items().map(Iterator::enumerate) {
        items.all(|(index, item)| below(format_args!("[{index}]"), item));
    } else if let Some(mut properties) = node.properties() {
        properties.all(|(key, value)| {
            // A path stays readable and short, even with a strange key.
            let end = key.char_indices().nth(100).map_or(key.len(), |(end, _)| end);
            let short = &key[..end];
            if key.is_empty() || key.contains(['.', '[', '\'']) {
                below(format_args!("[{short:?}]"), value)
            } else if node.position() == 0 {
                below(format_args!("{short}"), value)
            } else {
                below(format_args!(".{short}"), value)
            }
        });
    }
}

/// A value whose JSON type is not the documented one. The value itself is in the `extra` of the object around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// Where it is: `value[3].properties.createTime`; empty if it is about the body as a whole.
    pub path: String,
    /// The documented type.
    pub expected: &'static str,
    /// The JSON type of the value.
    pub found: &'static str,
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "`{}`: ", self.path)?;
        }
        write!(f, "expected {}, found {}", self.expected, self.found)
    }
}

/// A body that cannot be read. The message never quotes the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    path: String,
    reason: String,
}

impl DecodeError {
    pub(crate) fn new(error: serde_json::Error) -> Self {
        Self { path: String::new(), reason: error.to_string() }
    }

    /// Where in the body: `value[3].properties.createTime`; empty for the body itself.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Why the body cannot be read.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path() {
            "" => f.write_str(&self.reason),
            path => write!(f, "`{path}`: {}", self.reason),
        }
    }
}

impl std::error::Error for DecodeError {}

impl From<Warning> for DecodeError {
    fn from(Warning { path, expected, found }: Warning) -> Self {
        Self { path, reason: format!("expected {expected}, found {found}") }
    }
}

/// Reads a body as its type, with a warning for each value whose JSON type is not the documented one.
///
/// An empty body is read as an object without properties, since some responses leave it out where the
/// documentation shows one. A byte order mark is skipped. Characters that are not valid Unicode are replaced by
/// U+FFFD, with one warning for all of them.
///
/// If the body is a page of a list, `items` is the JSON pointer to its items: an item that does not fit is then
/// skipped, and the rest of the page is read.
///
/// # Errors
///
/// If the body is not JSON, if the body as a whole does not fit, or if there are more than `limit` warnings.
pub fn decode<T: Json>(
    body: &[u8],
    items: Option<&str>,
    limit: usize,
) -> Result<(T, Vec<Warning>), DecodeError> {
    let mut value = T::empty();
    let warnings = fill(&mut value, body, items, limit)?;
    Ok((value, warnings))
}

pub(crate) fn fill(
    value: &mut dyn Json,
    body: &[u8],
    items: Option<&str>,
    limit: usize,
) -> Result<Vec<Warning>, DecodeError> {
    let text = String::from_utf8_lossy(trimmed(body));
    let whole;
    let (tape, replaced) = match parse(&text) {
        Ok(tape) => (tape, matches!(text, Cow::Owned(_))),
        Err(error) => {
            whole = with_whole_characters(text.into_owned());
            (parse(&whole).map_err(|_| DecodeError::new(error))?, true)
        }
    };
    let mut warnings = Vec::new();
    if replaced {
        warnings.push(Warning {
            path: String::new(),
            expected: "valid Unicode",
            found: "invalid characters, replaced by U+FFFD",
        });
    }
    let root = tape.root();
    let page = items.and_then(|items| {
        items.split('/').skip(1).try_fold(root, |node, name| node.property(name))
    });
    let mut reader = Reader { misfits: Vec::new(), page: page.map(Node::position) };
    let fits = value.slot().fill(root, &mut reader);
    let over = warnings.len() + reader.misfits.len() > limit;
    warnings.extend(reader.warnings(root));
    match warnings.first() {
        Some(first) if !fits || over => Err(first.clone().into()),
        _ => Ok(warnings),
    }
}

fn parse(text: &str) -> serde_json::Result<Tape<'_>> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let tape = Tape::parse(&mut deserializer, text.len())?;
    deserializer.end()?;
    Ok(tape)
}

fn trimmed(body: &[u8]) -> &[u8] {
    match body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body).trim_ascii() {
        [] => b"{}",
        body => body,
    }
}

/// Replaces escapes that are half of a surrogate pair, which is what remains of a string that was cut off within a
/// character.
fn with_whole_characters(text: String) -> String {
    let mut text = text.into_bytes();
    let unit = |text: &[u8], at: usize| {
        let digits = text.get(at..at + 6)?.strip_prefix(b"\\u")?;
        u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
    };
    let mut at = 0;
    while let Some(found) = text[at..].iter().position(|byte| *byte == b'\\') {
        at += found;
        at += match (unit(&text, at), unit(&text, at + 6)) {
            (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => 12,
            (Some(0xD800..=0xDFFF), _) => {
                text[at + 2..at + 6].copy_from_slice(b"fffd");
                6
            }
            // Not the second of two backslashes.
            _ => 2.min(text.len() - at),
        };
    }
    String::from_utf8(text).unwrap_or_default()
}

/// Reads a value from any format. Called by the macros.
pub fn deserialize<'de, T: Json, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let tape = Tape::parse(deserializer, 0)?;
    let mut value = T::empty();
    let mut reader = Reader::default();
    if value.slot().fill(tape.root(), &mut reader) {
        return Ok(value);
    }
    let first = reader.warnings(tape.root()).into_iter().next();
    Err(D::Error::custom(first.map(|it| it.to_string()).unwrap_or_default()))
}
