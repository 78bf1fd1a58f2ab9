//! Reads a YAML file as a JSON value, with the line of each value.
//!
//! OpenAPI documents are JSON, so values that JSON cannot represent are rejected, not converted.

use std::collections::BTreeMap;

use saphyr::{LoadableYamlNode as _, MarkedYaml, Scalar, YamlData};
use serde_json::{Map, Number, Value};

use super::child;
use crate::problem::{Position, Problem};

/// A YAML file.
#[derive(Debug)]
pub(crate) struct Source {
    /// Its content.
    pub(crate) value: Value,
    /// The line of each value, by JSON pointer. The line of a property is that of its key.
    pub(crate) lines: BTreeMap<String, usize>,
    /// The comment at its start.
    pub(crate) comment: String,
}

/// Reads a file.
pub(crate) fn parse(file: &str, text: &str) -> Result<Source, Vec<Problem>> {
    let mut reader =
        Reader { file, text: text.lines().collect(), lines: BTreeMap::new(), problems: Vec::new() };
    let value = match MarkedYaml::load_from_str(text) {
        Ok(documents) => match documents.as_slice() {
            [document] => reader.value(document, String::new()),
            several => {
                let (line, count) = (several.get(1).map_or(1, line), several.len());
                reader.refuse(line, format!("the file contains {count} YAML documents"), "keep one")
            }
        },
        Err(error) => reader.broken(error.marker().line(), error.info()),
    };
    if reader.problems.is_empty() {
        let comment = text.lines().map_while(|line| line.strip_prefix('#')).map(str::trim);
        let comment = comment.map(|line| if line.is_empty() { "\n\n" } else { line });
        let comment = comment.collect::<Vec<_>>().join(" ").replace(" \n\n ", "\n\n");
        Ok(Source { value, lines: reader.lines, comment })
    } else {
        Err(reader.problems)
    }
}

fn line(node: &MarkedYaml<'_>) -> usize {
    node.span.start.line()
}

struct Reader<'a> {
    file: &'a str,
    text: Vec<&'a str>,
    lines: BTreeMap<String, usize>,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn value(&mut self, node: &MarkedYaml<'_>, pointer: String) -> Value {
        let start = line(node);
        // The parser has replaced the alias with a copy. The source still has it: no other value can begin with an
        // asterisk.
        let text = self.text(start);
        if text.chars().nth(node.span.start.col()) == Some('*') {
            let what = format!("`{}` is an alias", text.trim());
            return self.refuse(start, what, "replace the alias with the value, or use a `$ref`");
        }
        self.lines.entry(pointer.clone()).or_insert(start);
        match &node.data {
            YamlData::Value(Scalar::Null) => Value::Null,
            YamlData::Value(Scalar::Boolean(boolean)) => (*boolean).into(),
            YamlData::Value(Scalar::Integer(integer)) => (*integer).into(),
            YamlData::Value(Scalar::FloatingPoint(float)) => match Number::from_f64(float.0) {
                Some(number) => number.into(),
                None => {
                    let what = format!("`{}` is not a JSON number", float.0);
                    self.refuse(start, what, "put it in quotes if it is a string")
                }
            },
            YamlData::Value(Scalar::String(string)) => string.as_ref().into(),
            YamlData::Sequence(items) => items
                .iter()
                .enumerate()
                .map(|(index, item)| self.value(item, child(&pointer, &index.to_string())))
                .collect(),
            YamlData::Mapping(entries) => {
                let mut object = Map::new();
                for (key, property) in entries {
                    let YamlData::Value(Scalar::String(name)) = &key.data else {
                        self.refuse(
                            line(key),
                            format!("the key {} is not a string", scalar(key)),
                            "put the key in quotes",
                        );
                        continue;
                    };
                    let pointer = child(&pointer, name);
                    self.lines.insert(pointer.clone(), line(key));
                    object.insert(name.to_string(), self.value(property, pointer));
                }
                object.into()
            }
            YamlData::Tagged(tag, _) => {
                let what = format!("`!{}` is a tag", tag.suffix);
                self.refuse(start, what, "remove the tag")
            }
            YamlData::Representation(..) | YamlData::Alias(_) | YamlData::BadValue => self.refuse(
                start,
                "the value is missing".to_owned(),
                "write a value, or remove the tag",
            ),
        }
    }

    fn text(&self, line: usize) -> &str {
        self.text.get(line.saturating_sub(1)).copied().unwrap_or_default()
    }

    fn refuse(&mut self, line: usize, what: String, fix: &str) -> Value {
        self.problems.push(Problem {
            rule: "not-json",
            at: Position { file: self.file.to_owned(), line },
            what,
            why: "an OpenAPI document is JSON, and JSON cannot represent this",
            fix: fix.to_owned(),
        });
        Value::Null
    }

    fn broken(&mut self, line: usize, info: &str) -> Value {
        let at = Position { file: self.file.to_owned(), line };
        self.problems.push(if info.starts_with("duplicated key") {
            let key = self
                .text(line)
                .trim_start_matches([' ', '-'])
                .split(':')
                .next()
                .unwrap_or_default();
            Problem {
                rule: "duplicate-key",
                at,
                what: format!("the key `{key}` is a duplicate"),
                why: "one of the two values would be lost silently",
                fix: "merge the values, or rename one key".to_owned(),
            }
        } else {
            Problem {
                rule: "broken-yaml",
                at,
                what: format!("the file cannot be read as YAML: {info}"),
                why: "the rest of the file cannot be checked",
                fix:
                    "look for wrong indentation, and for a string with `: ` or ` #` in it that needs \
                      quotes, here and on the line before"
                        .to_owned(),
            }
        });
        Value::Null
    }
}

fn scalar(node: &MarkedYaml<'_>) -> String {
    match &node.data {
        YamlData::Value(Scalar::Integer(integer)) => format!("`{integer}`"),
        YamlData::Value(Scalar::FloatingPoint(float)) => format!("`{}`", float.0),
        YamlData::Value(Scalar::Boolean(boolean)) => format!("`{boolean}`"),
        YamlData::Value(Scalar::Null) => "`null`".to_owned(),
        _ => "here".to_owned(),
    }
}
