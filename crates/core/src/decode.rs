//! Reading bodies.

use std::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::Operation;
use crate::path::{Steps, Taken, locate};

/// Reads a success body as its type.
///
/// An empty body is read as an object without properties, since some answers leave it out where the
/// documentation shows one. A byte order mark is skipped.
///
/// # Errors
///
/// Says what did not fit and where, as a path such as `value[3].properties.createTime`.
pub fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, DecodeError> {
    let body = trimmed(body);
    // A body that is looked through for UTF-8 as a whole need not be looked through text by text, which takes a
    // tenth of the time that reading it takes.
    let read = match std::str::from_utf8(body) {
        Ok(body) => serde_json::from_str(body),
        Err(_) => serde_json::from_slice(body),
    };
    // The path is only looked for once something does not fit: following it costs time.
    read.map_err(|error| {
        let (path, source) = match locate::<T, _>(&mut serde_json::Deserializer::from_slice(body)) {
            Err(located) => located,
            // The value is whole, and something follows it.
            Ok(_) => (Steps::default(), error),
        };
        DecodeError { path: path.to_string(), reason: reason(&source) }
    })
}

/// Why something does not fit, without the text that does not: it may be a secret. serde's messages quote
/// it between these words.
fn reason(error: &serde_json::Error) -> String {
    let message = error.to_string();
    match (message.find("string \""), message.rfind("\", expected")) {
        (Some(start), Some(end)) if start < end => {
            let (start, end) = (start + "string".len(), end + "\"".len());
            format!("{}{}", &message[..start], &message[end..])
        }
        _ => message,
    }
}

fn trimmed(body: &[u8]) -> &[u8] {
    match body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body).trim_ascii() {
        [] => b"{}",
        body => body,
    }
}

/// A body that is JSON but for some of its characters, with those replaced: bytes that are no UTF-8, and half
/// of a pair of surrogates, which is what is left of a text that was cut off within a character.
pub(crate) fn legible(body: &[u8]) -> Option<Value> {
    let mut text = String::from_utf8_lossy(body).into_owned().into_bytes();
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
    serde_json::from_slice(&text).ok()
}

/// Reads a success body as its type, without the values that do not fit.
///
/// Each misfit is taken out, with the property or the list item that it is, and becomes a warning; the
/// rest is read. Characters that are none are replaced, which is one warning, too. For bodies that
/// [`decode`] refuses: one that fits is read without warnings, only slower.
///
/// # Errors
///
/// As [`decode`], if the body is no JSON, if it does not fit as a whole, or if there are more misfits
/// than `limit`.
pub fn decode_lenient<T: DeserializeOwned>(
    body: &[u8],
    limit: usize,
) -> Result<(T, Vec<Warning>), DecodeError> {
    let body = trimmed(body);
    let mut taken = Taken::default();
    let mut warnings = Vec::new();
    let mut rest: Value = serde_json::from_slice(body).or_else(|error| {
        let reason = reason(&error);
        let Some(rest) = legible(body).filter(|_| limit > 0) else {
            return Err(DecodeError { path: String::new(), reason });
        };
        let reason = format!("characters that are none are now U+FFFD: {reason}");
        warnings.push(Warning { path: String::new(), raw: Value::Null, reason });
        Ok(rest)
    })?;
    loop {
        let (path, source) = match locate::<T, _>(&rest) {
            Ok(value) => return Ok((value, warnings)),
            Err(located) => located,
        };
        match path.take_out(&mut rest) {
            Some((path, raw)) if warnings.len() < limit => {
                let path = taken.add(path).to_string();
                warnings.push(Warning { path, raw, reason: reason(&source) });
            }
            _ => return Err(DecodeError { path: path.to_string(), reason: reason(&source) }),
        }
    }
}

/// A value that was set aside because it does not fit the documented type.
#[derive(Clone, PartialEq)]
pub struct Warning {
    /// Where it was: `value[3].properties.createTime`; empty if it is about the body as a whole.
    pub path: String,
    /// The value as it came; null if it is about the body as a whole.
    pub raw: Value,
    /// Why it does not fit.
    pub reason: String,
}

impl fmt::Debug for Warning {
    /// Leaves the value out: it may hold secrets, which the type it does not fit would have hidden.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Warning")
            .field("path", &self.path)
            .field("reason", &self.reason)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.path {
            "" => f.write_str(&self.reason),
            path => write!(f, "`{path}` was set aside: {}", self.reason),
        }
    }
}

/// A body that does not fit its type. What the body says is not repeated here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    path: String,
    reason: String,
}

impl DecodeError {
    /// Where in the body: `value[3].properties.createTime`; empty for the body itself.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Why it does not fit.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path() {
            "" => write!(f, "at its top: {}", self.reason),
            path => write!(f, "at `{path}`: {}", self.reason),
        }
    }
}

impl std::error::Error for DecodeError {}

/// The types of one operation's bodies, for those who know the operation and not the types.
#[derive(Clone, Copy, Debug)]
pub struct Bodies {
    /// The operation.
    pub operation: &'static Operation,
    /// What a request carries; `None` if it carries nothing.
    pub request: Option<Body>,
    /// What a success answers; `None` if it answers nothing.
    pub response: Option<Body>,
}

type Read = fn(&[u8]) -> Result<Box<dyn Decoded>, DecodeError>;
type Misfits = fn(&[u8], usize) -> Result<Vec<Warning>, DecodeError>;

/// One body's type.
#[derive(Clone, Copy, Debug)]
pub struct Body {
    /// The schema's name.
    pub schema: &'static str,
    read: Read,
    misfits: Misfits,
}

impl Body {
    /// The body that is a `T`.
    pub const fn of<T: DeserializeOwned + Serialize + fmt::Debug + 'static>(
        schema: &'static str,
    ) -> Self {
        Self {
            schema,
            read: |body| Ok(Box::new(decode::<T>(body)?)),
            misfits: |body, limit| Ok(decode_lenient::<T>(body, limit)?.1),
        }
    }

    /// Reads a body as its type.
    ///
    /// # Errors
    ///
    /// As [`decode`].
    pub fn read(&self, body: &[u8]) -> Result<Box<dyn Decoded>, DecodeError> {
        (self.read)(body)
    }

    /// Lists the values that do not fit the body's type.
    ///
    /// # Errors
    ///
    /// As [`decode_lenient`].
    pub fn misfits(&self, body: &[u8], limit: usize) -> Result<Vec<Warning>, DecodeError> {
        (self.misfits)(body, limit)
    }
}

/// A body that was read as its type.
pub trait Decoded: fmt::Debug {
    /// Writes the body again.
    ///
    /// # Errors
    ///
    /// When the value has no JSON form.
    fn to_json(&self) -> serde_json::Result<Value>;
}

impl<T: Serialize + fmt::Debug> Decoded for T {
    fn to_json(&self) -> serde_json::Result<Value> {
        serde_json::to_value(self)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    type Counts = BTreeMap<String, Vec<u8>>;

    #[test]
    fn a_body_is_read_or_the_misfit_is_named() {
        for (body, expected) in [
            (&b"{\"a\": [1, 2]}"[..], Ok(r#"{"a":[1,2]}"#)),
            (b"", Ok("{}")),
            (b" \r\n", Ok("{}")),
            (b"\xef\xbb\xbf{\"a\": []}", Ok(r#"{"a":[]}"#)),
            (
                b"{\"a\": [1, 300]}",
                Err("at `a[1]`: invalid value: integer `300`, expected u8 at line 1 column 13"),
            ),
            (b"{\"a\": [1", Err("at `a`: EOF while parsing a list at line 1 column 8")),
            (b"{} {}", Err("at its top: trailing characters at line 1 column 4")),
            (b"<html>", Err("at its top: expected value at line 1 column 1")),
        ] {
            let read = Body::of::<Counts>("Counts").read(body);
            assert_eq!(
                read.map(|counts| counts.to_json().unwrap().to_string())
                    .map_err(|error| error.to_string()),
                expected.map(str::to_owned).map_err(str::to_owned)
            );
        }
    }

    #[test]
    fn a_misfit_is_set_aside_and_the_rest_is_read() {
        type Lists = BTreeMap<String, Option<Vec<u8>>>;
        for (body, limit, expected) in [
            (&b"{\"a\": [1]}"[..], 9, Ok((r#"{"a":[1]}"#, &[][..]))),
            (
                b"{\"a\": [1, 300, \"x\", 4], \"b\": 7}",
                9,
                Ok((r#"{"a":[1,4]}"#, &["a[1] 300", "a[2] \"x\"", "b 7"][..])),
            ),
            (b"{\"a\": [1, 300, \"x\"]}", 1, Err("a[1]")),
            // Halves of a character, a whole one, and what only looks like half of one.
            (
                br#"{"\ud83d\ud83d\ude00\\ud83d": [1], "\uDE00": 7}"#,
                9,
                Ok(("{\"\u{fffd}\u{1f600}\\\\ud83d\":[1]}", &[" null", "\u{fffd} 7"][..])),
            ),
            (b"{\"\xff\": [1], \"\\ud83d", 9, Err("")),
            (b"{\"\xe2\x82\": [1]}", 1, Ok(("{\"\u{fffd}\":[1]}", &[" null"][..]))),
            (b"{\"\xff\": [1]}", 0, Err("")),
            (b"[]", 9, Err("")),
            (b"{", 9, Err("")),
        ] {
            let read = decode_lenient::<Lists>(body, limit);
            let shown = read.map(|(lists, warnings)| {
                let warnings: Vec<_> =
                    warnings.iter().map(|it| format!("{} {}", it.path, it.raw)).collect();
                (serde_json::to_string(&lists).unwrap(), warnings)
            });
            match (shown, expected) {
                (Ok((json, warnings)), Ok((expected, expected_warnings))) => {
                    assert_eq!(json, expected);
                    assert_eq!(warnings, expected_warnings);
                }
                (Err(error), Err(path)) => assert_eq!(error.path(), path),
                (shown, _) => panic!("{shown:?}"),
            }
        }
    }
}
