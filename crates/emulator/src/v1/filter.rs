//! Filters of activity windows, in the subset of OData that Azure Search supports:
//!
//! ```text
//! condition  = all *( "or" all )
//! all        = one *( "and" one )
//! one        = "not" one / "(" condition ")" / comparison
//! comparison = property ( "eq" / "ne" / "gt" / "ge" / "lt" / "le" ) value
//! value      = number / 'string' / time / 'time' / datetime'time' / 'time span' / null
//! ```
//!
//! as in `RunAttempts ge 1 and (WindowState eq 'Failed' or RunStart lt 2016-11-18T20:00:00Z)`. Two quotes
//! in a string stand for one. A property with a list of names, such as `InputDatasets`, is `eq` any name in it. A
//! property that a window does not have is only `eq null`.

use std::cmp::Ordering;
use std::fmt;

use datafactory_client::v1::types::ActivityWindow;
use datafactory_core::{TimeSpan, Timestamp};
use time::OffsetDateTime;

use super::properties::{Kind, Property, Value};

/// The maximum length of a filter, which is evaluated for every window.
const LONGEST: usize = 4096;

/// The maximum nesting of parentheses and `not`.
const DEEPEST: usize = 32;

/// A filter.
#[derive(Debug, PartialEq)]
pub(super) enum Filter {
    Any(Vec<Filter>),
    All(Vec<Filter>),
    Not(Box<Filter>),
    Compare(&'static str, Comparison, Option<Operand>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Comparison {
    Eq,
    Ne,
    Gt,
    Ge,
    Lt,
    Le,
}

/// The value that a property is compared with.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Operand {
    Number(f64),
    String(String),
    Time(OffsetDateTime),
    Span(i64),
}

/// An invalid filter: the place and the reason.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct FilterError {
    /// The character, counted from 1.
    position: usize,
    message: String,
}

impl fmt::Display for FilterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at character {}: {}", self.position, self.message)
    }
}

impl Filter {
    /// Reads a filter.
    pub(super) fn read(text: &str) -> Result<Self, FilterError> {
        let mut reader = Reader { text, position: 0 };
        if text.len() > LONGEST {
            return Err(reader.error(format!("the filter is longer than {LONGEST} bytes")));
        }
        let filter = reader.any(0)?;
        reader.space();
        match reader.rest().is_empty() {
            true => Ok(filter),
            false => Err(reader.expected("`and`, `or` or the end")),
        }
    }

    /// Whether a window matches.
    pub(super) fn passes(&self, window: &ActivityWindow) -> bool {
        match self {
            Self::Any(filters) => filters.iter().any(|filter| filter.passes(window)),
            Self::All(filters) => filters.iter().all(|filter| filter.passes(window)),
            Self::Not(filter) => !filter.passes(window),
            Self::Compare(property, comparison, operand) => {
                let value = Property::named(property).and_then(|property| property.of(window));
                match (value, operand) {
                    (value, None) => comparison.holds(Some(match value {
                        None => Ordering::Equal,
                        Some(_) => Ordering::Greater,
                    })),
                    (None, Some(_)) => *comparison == Comparison::Ne,
                    (Some(Value::Strings(strings)), Some(Operand::String(text))) => {
                        strings.contains(text) == (*comparison == Comparison::Eq)
                    }
                    (Some(value), Some(operand)) => comparison.holds(value.order(&operand.value())),
                }
            }
        }
    }
}

impl Comparison {
    fn holds(self, order: Option<Ordering>) -> bool {
        let Some(order) = order else { return false };
        match self {
            Self::Eq => order.is_eq(),
            Self::Ne => order.is_ne(),
            Self::Gt => order.is_gt(),
            Self::Ge => order.is_ge(),
            Self::Lt => order.is_lt(),
            Self::Le => order.is_le(),
        }
    }
}

impl Operand {
    fn value(&self) -> Value<'_> {
        match self {
            Self::Number(number) => Value::Number(*number),
            Self::String(text) => Value::String(text),
            Self::Time(time) => Value::Time(*time),
            Self::Span(ticks) => Value::Span(*ticks),
        }
    }
}

/// A recursive descent parser.
struct Reader<'a> {
    text: &'a str,
    /// The next byte.
    position: usize,
}

impl<'a> Reader<'a> {
    fn any(&mut self, depth: usize) -> Result<Filter, FilterError> {
        let mut filters = vec![self.all(depth)?];
        while self.word("or") {
            filters.push(self.all(depth)?);
        }
        Ok(single(filters).unwrap_or_else(Filter::Any))
    }

    fn all(&mut self, depth: usize) -> Result<Filter, FilterError> {
        let mut filters = vec![self.one(depth)?];
        while self.word("and") {
            filters.push(self.one(depth)?);
        }
        Ok(single(filters).unwrap_or_else(Filter::All))
    }

    fn one(&mut self, depth: usize) -> Result<Filter, FilterError> {
        self.space();
        if depth > DEEPEST {
            let message = format!("parentheses and `not` nest deeper than {DEEPEST}");
            return Err(self.error(message));
        }
        if self.word("not") {
            return Ok(Filter::Not(Box::new(self.one(depth + 1)?)));
        }
        if self.sign('(') {
            let filter = self.any(depth + 1)?;
            self.space();
            return match self.sign(')') {
                true => Ok(filter),
                false => Err(self.expected("`)`")),
            };
        }
        self.comparison()
    }

    fn comparison(&mut self) -> Result<Filter, FilterError> {
        let start = self.position;
        let Some(property) = self.next_word().and_then(Property::named) else {
            self.position = start;
            return Err(self.expected("a property of an activity window"));
        };
        self.space();
        let start = self.position;
        let comparison = match self.next_word().map(str::to_ascii_lowercase).as_deref() {
            Some("eq") => Comparison::Eq,
            Some("ne") => Comparison::Ne,
            Some("gt") => Comparison::Gt,
            Some("ge") => Comparison::Ge,
            Some("lt") => Comparison::Lt,
            Some("le") => Comparison::Le,
            _ => {
                self.position = start;
                return Err(self.expected("eq, ne, gt, ge, lt or le"));
            }
        };
        let equality = matches!(comparison, Comparison::Eq | Comparison::Ne);
        self.space();
        if self.word("null") {
            return match equality {
                true => Ok(Filter::Compare(property.name, comparison, None)),
                false => Err(self.error("null can only be compared with eq and ne".to_owned())),
            };
        }
        if property.kind == Kind::Strings && !equality {
            let message = format!("{} can only be compared with eq and ne", property.name);
            return Err(self.error(message));
        }
        let operand = self.operand(property)?;
        Ok(Filter::Compare(property.name, comparison, Some(operand)))
    }

    fn operand(&mut self, property: &Property) -> Result<Operand, FilterError> {
        let start = self.position;
        // OData's older versions write the type before the quote.
        let typed = ["datetimeoffset", "datetime", "duration", "time"];
        let typed = typed.iter().find(|it| {
            let rest = self.rest();
            rest.get(..it.len()).is_some_and(|word| word.eq_ignore_ascii_case(it))
                && rest[it.len()..].starts_with('\'')
        });
        self.position += typed.map_or(0, |it| it.len());
        let quoted = self.sign('\'');
        let text = if quoted { self.quoted(start)? } else { self.bare() };
        let operand = match property.kind {
            Kind::Number if !quoted => {
                text.parse().ok().filter(|number: &f64| number.is_finite()).map(Operand::Number)
            }
            Kind::String | Kind::Strings if quoted => Some(Operand::String(text)),
            Kind::Time => {
                let time = text.parse().or_else(|_| format!("{text}T00:00:00Z").parse());
                time.ok().map(|time: Timestamp| Operand::Time(time.instant()))
            }
            Kind::Span => text.parse().ok().map(|span: TimeSpan| Operand::Span(span.ticks())),
            _ => None,
        };
        operand.ok_or_else(|| {
            self.position = start;
            self.expected(match property.kind {
                Kind::Number => "a number",
                Kind::String | Kind::Strings => "a string in single quotes",
                Kind::Time => "a time such as 2016-11-18T20:00:00Z",
                Kind::Span => "a time span such as '00:03:23'",
            })
        })
    }

    /// The rest of a string after its opening quote.
    fn quoted(&mut self, start: usize) -> Result<String, FilterError> {
        let mut text = String::new();
        while let Some(end) = self.rest().find('\'') {
            text.push_str(&self.rest()[..end]);
            self.position += end + 1;
            if !self.sign('\'') {
                return Ok(text);
            }
            text.push('\'');
        }
        self.position = start;
        Err(self.error("the string has no closing quote".to_owned()))
    }

    /// A number, a time or a time span without quotes.
    fn bare(&mut self) -> String {
        self.take(|letter| letter.is_ascii_alphanumeric() || "+-.:".contains(letter)).to_owned()
    }

    fn next_word(&mut self) -> Option<&'a str> {
        Some(self.take(|letter| letter.is_ascii_alphanumeric() || letter == '_'))
            .filter(|word| !word.is_empty())
    }

    /// Takes this word, if it is next.
    fn word(&mut self, word: &str) -> bool {
        self.space();
        let start = self.position;
        let found = self.next_word().is_some_and(|next| next.eq_ignore_ascii_case(word));
        if !found {
            self.position = start;
        }
        found
    }

    /// Takes this character, if it is next.
    fn sign(&mut self, sign: char) -> bool {
        let found = self.rest().starts_with(sign);
        self.position += if found { sign.len_utf8() } else { 0 };
        found
    }

    fn space(&mut self) {
        self.take(char::is_whitespace);
    }

    fn take(&mut self, belongs: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let taken = &rest[..rest.find(|letter| !belongs(letter)).unwrap_or(rest.len())];
        self.position += taken.len();
        taken
    }

    fn rest(&self) -> &'a str {
        &self.text[self.position..]
    }

    fn expected(&self, what: &str) -> FilterError {
        let next: String = self.rest().chars().take(20).collect();
        let found = match next.split_whitespace().next() {
            Some(next) => format!("`{}`", next.replace(char::is_control, "?")),
            None => "the end".to_owned(),
        };
        self.error(format!("expected {what}, found {found}"))
    }

    fn error(&self, message: String) -> FilterError {
        FilterError { position: self.text[..self.position].chars().count() + 1, message }
    }
}

/// The only one of several filters; otherwise all of them.
fn single(mut filters: Vec<Filter>) -> Result<Filter, Vec<Filter>> {
    match filters.pop() {
        Some(last) if filters.is_empty() => Ok(last),
        last => {
            filters.extend(last);
            Err(filters)
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn window() -> ActivityWindow {
        serde_json::from_value(json!({
            "pipelineName": "Wiki's", "runAttempts": 2, "percentComplete": 50,
            "runStart": "2016-11-18T20:16:43.149Z", "duration": "00:03:23.3680000",
            "windowStart": "2016-11-18T19:00:00Z", "windowState": "Failed", "windowSubstate": "",
            "inputDatasets": ["A", "B"], "outputDatasets": [],
        }))
        .unwrap()
    }

    #[test]
    fn windows_pass_or_do_not() {
        for (filter, passes) in [
            ("RunAttempts ge 1", true),
            ("RunAttempts gt 2", false),
            ("runattempts EQ 2.0", true),
            ("PercentComplete lt 5e1", false),
            ("PercentComplete le 50 and RunAttempts ne -1", true),
            ("PipelineName eq 'Wiki''s'", true),
            ("PipelineName lt 'Wikj'", true),
            ("WindowState eq 'Failed' and WindowSubstate eq ''", true),
            ("WindowStart eq 2016-11-18T19:00:00Z", true),
            ("WindowStart ge datetime'2016-11-18T19:00:00'", true),
            ("WindowStart lt datetimeoffset'2016-11-18T19:00:00-08:00'", true),
            ("RunStart gt '2016-11-18T20:16:43.148Z' and RunStart lt 2016-11-19", true),
            ("Duration ge '00:03:00' and Duration lt 00:03:24", true),
            ("InputDatasets eq 'B'", true),
            ("InputDatasets ne 'B'", false),
            ("OutputDatasets ne 'B'", true),
            ("RunEnd eq null", true),
            ("RunEnd lt 2099-01-01T00:00:00Z", false),
            ("RunEnd ne 2099-01-01T00:00:00Z", true),
            ("RunStart ne null", true),
            ("not RunAttempts eq 2", false),
            ("not(RunAttempts eq 3)", true),
            ("not not RunAttempts eq 2", true),
            // `and` binds closer than `or`, `not` closer than both.
            ("RunAttempts eq 2 or RunAttempts eq 3 and RunAttempts eq 4", true),
            ("(RunAttempts eq 2 or RunAttempts eq 3) and RunAttempts eq 4", false),
            ("not RunAttempts eq 3 or RunAttempts eq 2", true),
        ] {
            assert_eq!(Filter::read(filter).unwrap().passes(&window()), passes, "{filter}");
        }
    }

    #[test]
    fn what_is_wrong_is_said_with_its_position() {
        let deep = format!("{}RunAttempts eq 1{}", "(".repeat(33), ")".repeat(33));
        for (filter, error) in [
            ("", "at character 1: expected a property of an activity window, found the end"),
            (
                "RunAttempts ge 1 and Size eq 2",
                "at character 22: expected a property of an activity window, found `Size`",
            ),
            ("RunAttempts is 1", "at character 13: expected eq, ne, gt, ge, lt or le, found `is`"),
            ("RunAttempts ge 'x'", "at character 16: expected a number, found `'x'`"),
            ("RunAttempts ge NaN", "at character 16: expected a number, found `NaN`"),
            (
                "WindowState eq Failed",
                "at character 16: expected a string in single quotes, found `Failed`",
            ),
            (
                "RunStart lt 'today'",
                "at character 13: expected a time such as 2016-11-18T20:00:00Z, found `'today'`",
            ),
            (
                "Duration lt '1 hour'",
                "at character 13: expected a time span such as '00:03:23', found `'1`",
            ),
            ("PipelineName eq 'ö", "at character 17: the string has no closing quote"),
            (
                "PipelineName eq 'ö' x",
                "at character 21: expected `and`, `or` or the end, found `x`",
            ),
            ("(RunAttempts ge 1", "at character 18: expected `)`, found the end"),
            ("RunEnd gt null", "at character 15: null can only be compared with eq and ne"),
            (
                "InputDatasets gt 'x'",
                "at character 18: InputDatasets can only be compared with eq and ne",
            ),
            (&*deep, "at character 34: parentheses and `not` nest deeper than 32"),
            (&*" ".repeat(5000), "at character 1: the filter is longer than 4096 bytes"),
        ] {
            assert_eq!(Filter::read(filter).unwrap_err().to_string(), error);
        }
    }

    proptest! {
        #[test]
        fn any_string_is_read_or_rejected(text in "\\PC*") {
            let _ = Filter::read(&text).map(|filter| filter.passes(&window()));
        }

        /// Parts of filters.
        #[test]
        fn any_row_of_words_is_read_or_refused(
            words in prop::collection::vec(
                prop::sample::select(vec![
                    "not", "and", "or", "(", ")", "RunAttempts", "WindowState", "Duration", "RunEnd",
                    "InputDatasets", "eq", "ge", "ne", "null", "1", "-2.5", "'x'", "'", "''", "ö",
                    "2016-11-18T20:00:00Z", "00:03:23", "datetime'2016-11-18T20:00:00'", "datetime",
                ]),
                0..40,
            ),
            space in "[ \t]?",
        ) {
            let text = words.join(&space);
            match Filter::read(&text) {
                Ok(filter) => { filter.passes(&window()); }
                Err(error) => prop_assert!(error.position <= text.chars().count() + 1, "{error}"),
            }
        }

        /// A filter combined of filters is valid, and has the meaning of its parts.
        #[test]
        fn filters_can_be_put_together(numbers in prop::collection::vec((0..4, any::<bool>()), 1..20)) {
            let parts: Vec<String> = numbers
                .iter()
                .map(|(number, not)| {
                    let not = if *not { "not " } else { "" };
                    format!("{not}(RunAttempts eq {number})")
                })
                .collect();
            let each = numbers.iter().map(|(number, not)| (*number == 2) != *not);
            let any = Filter::read(&parts.join(" or ")).unwrap().passes(&window());
            prop_assert_eq!(any, each.clone().any(|it| it));
            let all = Filter::read(&parts.join(" and ")).unwrap().passes(&window());
            prop_assert_eq!(all, each.clone().all(|it| it));
        }
    }
}
