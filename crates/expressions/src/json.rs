//! Reads JSON as leniently as the engine's reader does: single quotes, names without quotes,
//! comments, octal and hexadecimal integers, `NaN`, and text behind the value.

use serde_json::{Map, Number, Value};

/// How deep arrays and objects may nest.
const MAX_DEPTH: usize = 128;

/// Reads one value.
pub(crate) fn read(text: &str) -> Result<Value, String> {
    let mut reader = Reader { text, at: 0, path: Vec::new() };
    reader.blank()?;
    if reader.peek().is_none() {
        return Ok(Value::Null);
    }
    reader.value(0)
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    path: Vec<Step>,
}

enum Step {
    Name(String),
    Item(usize),
}

impl<'t> Reader<'t> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn skip(&mut self, c: char) {
        self.at += c.len_utf8();
    }

    fn eat(&mut self, wanted: char) -> bool {
        let found = self.peek() == Some(wanted);
        if found {
            self.skip(wanted);
        }
        found
    }

    /// Whitespace and comments.
    fn blank(&mut self) -> Result<(), String> {
        loop {
            let rest = self.rest();
            self.at += rest.len() - rest.trim_start().len();
            let rest = self.rest();
            if let Some(comment) = rest.strip_prefix("/*") {
                let end = comment
                    .find("*/")
                    .ok_or_else(|| self.error("Unexpected end while parsing comment"))?;
                self.at += end + 4;
            } else if rest.starts_with("//") {
                self.at += rest.find(['\r', '\n']).unwrap_or(rest.len());
            } else {
                return Ok(());
            }
        }
    }

    fn error(&self, problem: &str) -> String {
        let before = self.text.get(..self.at).unwrap_or_default();
        let line = before.matches('\n').count();
        let column = before.rsplit('\n').next().unwrap_or_default().encode_utf16().count();
        // The engine counts lines from one as soon as it has read anything.
        let line = if self.at == 0 { 0 } else { line + 1 };
        format!("{problem}. Path '{}', line {line}, position {column}.", self.path())
    }

    fn path(&self) -> String {
        let mut path = String::new();
        for step in &self.path {
            match step {
                Step::Item(index) => path.push_str(&format!("[{index}]")),
                Step::Name(name) if name.contains([' ', '.', '\'', '[', ']', '"']) => {
                    path.push_str(&format!("['{}']", name.replace('\'', "\\'")));
                }
                Step::Name(name) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(name);
                }
            }
        }
        path
    }

    fn unexpected(&self, c: char) -> String {
        self.error(&format!("Unexpected character encountered while parsing value: {c}"))
    }

    fn end(&self) -> String {
        format!("Unexpected end when reading token. Path '{}'.", self.path())
    }

    fn value(&mut self, depth: usize) -> Result<Value, String> {
        self.blank()?;
        let Some(first) = self.peek() else { return Err(self.end()) };
        match first {
            '"' | '\'' => self.string(first).map(Value::String),
            '{' | '[' if depth == MAX_DEPTH => {
                Err(self.error(&format!("The reader's MaxDepth of {MAX_DEPTH} has been exceeded")))
            }
            '{' => self.object(depth + 1),
            '[' => self.array(depth + 1),
            't' => self.word("true", "boolean", Value::Bool(true)),
            'f' => self.word("false", "boolean", Value::Bool(false)),
            'n' => self.word("null", "null", Value::Null),
            'N' => self.word("NaN", "NaN", "NaN".into()),
            'I' => self.word("Infinity", "Infinity", "Infinity".into()),
            '-' if self.rest().starts_with("-I") => {
                self.word("-Infinity", "-Infinity", "-Infinity".into())
            }
            '-' | '.' | '0'..='9' => self.number(),
            c => Err(self.unexpected(c)),
        }
    }

    fn word(&mut self, word: &str, name: &str, value: Value) -> Result<Value, String> {
        let common =
            self.rest().bytes().zip(word.bytes()).take_while(|(text, word)| text == word).count();
        self.at += common;
        if common < word.len() {
            return Err(if self.peek().is_none() {
                self.error("Unexpected end when reading JSON")
            } else {
                self.error(&format!("Error parsing {name} value"))
            });
        }
        match self.peek() {
            Some(c) if c.is_alphanumeric() => {
                Err(self.error(&format!("Error parsing {name} value")))
            }
            _ => Ok(value),
        }
    }

    fn number(&mut self) -> Result<Value, String> {
        let rest = self.rest();
        let is_digit = |c: char| c.is_ascii_hexdigit() || matches!(c, 'x' | 'X' | '.' | '+' | '-');
        let length = rest.find(|c| !is_digit(c)).unwrap_or(rest.len());
        let text = rest.get(..length).unwrap_or_default();
        self.at += length;
        if let Some(c) = self.peek()
            && !matches!(c, ',' | '}' | ']' | ')' | '/')
            && !c.is_whitespace()
        {
            return Err(
                self.error(&format!("Unexpected character encountered while parsing number: {c}"))
            );
        }
        let integer = match text.as_bytes() {
            [b'0', b'x' | b'X', ..] => {
                i64::from_str_radix(text.get(2..).unwrap_or_default(), 16).ok()
            }
            [b'0', b'0'..=b'9', ..] if text.bytes().all(|byte| byte.is_ascii_digit()) => {
                i64::from_str_radix(text, 8).ok()
            }
            _ => None,
        };
        let integer = integer.map(Number::from);
        integer
            .or_else(|| text.parse::<i64>().ok().map(Number::from))
            .or_else(|| text.parse::<u64>().ok().map(Number::from))
            .map(Value::Number)
            .or_else(|| {
                let float: f64 = text.parse().ok()?;
                Some(match Number::from_f64(float) {
                    Some(number) => Value::Number(number),
                    None => Value::from(if float < 0.0 { "-Infinity" } else { "Infinity" }),
                })
            })
            .ok_or_else(|| self.error(&format!("Input string '{text}' is not a valid number")))
    }

    fn string(&mut self, quote: char) -> Result<String, String> {
        self.skip(quote);
        let mut units: Vec<u16> = Vec::new();
        loop {
            let Some(c) = self.peek() else {
                return Err(
                    self.error(&format!("Unterminated string. Expected delimiter: {quote}"))
                );
            };
            self.skip(c);
            if c == quote {
                return Ok(String::from_utf16_lossy(&units));
            }
            if c != '\\' {
                units.extend_from_slice(c.encode_utf16(&mut [0; 2]));
                continue;
            }
            let Some(escape) = self.peek() else { continue };
            self.skip(escape);
            let unescaped = match escape {
                'b' => '\u{8}',
                't' => '\t',
                'n' => '\n',
                'f' => '\u{c}',
                'r' => '\r',
                '\\' | '"' | '\'' | '/' => escape,
                'u' => {
                    let digits = self.rest().get(..4).unwrap_or_default();
                    let Ok(unit) = u16::from_str_radix(digits, 16) else {
                        return Err(self.error("Unexpected end while parsing Unicode escape"));
                    };
                    self.at += 4;
                    units.push(unit);
                    continue;
                }
                c => return Err(self.error(&format!("Bad JSON escape sequence: \\{c}"))),
            };
            units.extend_from_slice(unescaped.encode_utf16(&mut [0; 2]));
        }
    }

    fn array(&mut self, depth: usize) -> Result<Value, String> {
        self.skip('[');
        let mut items = Vec::new();
        loop {
            self.blank()?;
            if self.eat(']') {
                return Ok(Value::Array(items));
            }
            self.path.push(Step::Item(items.len()));
            items.push(self.value(depth)?);
            self.blank()?;
            match self.peek() {
                Some(',') => self.skip(','),
                // An array that does not end is accepted behind a value.
                Some(']') | None => {
                    self.eat(']');
                    self.path.pop();
                    return Ok(Value::Array(items));
                }
                Some(c) => {
                    self.skip(c);
                    return Err(self.error(&format!(
                        "After parsing a value an unexpected character was encountered: {c}"
                    )));
                }
            }
            self.path.pop();
        }
    }

    fn object(&mut self, depth: usize) -> Result<Value, String> {
        self.skip('{');
        let mut object = Map::new();
        loop {
            self.blank()?;
            if self.eat('}') {
                return Ok(Value::Object(object));
            }
            let name = match self.peek() {
                None => return Err(self.end()),
                Some(quote @ ('"' | '\'')) => self.string(quote)?,
                Some(_) => {
                    let rest = self.rest();
                    let is_name = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
                    let length = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
                    if length == 0 {
                        return Err(self.error(&format!(
                            "Invalid property identifier character: {}",
                            self.peek().unwrap_or_default()
                        )));
                    }
                    self.at += length;
                    rest.get(..length).unwrap_or_default().to_owned()
                }
            };
            self.blank()?;
            match self.peek() {
                Some(':') => self.skip(':'),
                None => return Err(self.end()),
                Some(c) => {
                    return Err(self.error(&format!(
                        "Invalid character after parsing property name. Expected ':' but got: {c}"
                    )));
                }
            }
            self.path.push(Step::Name(name.clone()));
            let value = self.value(depth)?;
            object.insert(name, value);
            self.blank()?;
            match self.peek() {
                Some(',') => self.skip(','),
                Some('}') | None => {
                    self.eat('}');
                    self.path.pop();
                    return Ok(Value::Object(object));
                }
                Some(c) => {
                    self.skip(c);
                    return Err(self.error(&format!(
                        "After parsing a value an unexpected character was encountered: {c}"
                    )));
                }
            }
            self.path.pop();
        }
    }
}
