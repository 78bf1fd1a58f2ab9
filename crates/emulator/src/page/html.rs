//! The HTML of the pages. [`Text`] escapes all values from outside.

use std::fmt::{self, Display, Write as _};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

const STYLE: &str = include_str!("style.css");

/// The characters that need no encoding in a path segment and in a query.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// Escapes a value for an element or a quoted attribute.
pub(crate) struct Text<T>(pub(crate) T);

impl<T: Display> Display for Text<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(Escaping(f), "{}", self.0)
    }
}

/// A description from the documents, with code between backticks.
pub(crate) struct Prose<'a>(pub(crate) &'a str);

impl Display for Prose<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, part) in self.0.split('`').enumerate() {
            match index % 2 {
                0 => write!(f, "{}", Text(part))?,
                _ => write!(f, "<code>{}</code>", Text(part))?,
            }
        }
        Ok(())
    }
}

struct Escaping<'a, 'b>(&'a mut fmt::Formatter<'b>);

impl fmt::Write for Escaping<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for character in text.chars() {
            match character {
                '<' => self.0.write_str("&lt;")?,
                '>' => self.0.write_str("&gt;")?,
                '&' => self.0.write_str("&amp;")?,
                '"' => self.0.write_str("&quot;")?,
                '\'' => self.0.write_str("&#39;")?,
                _ => self.0.write_char(character)?,
            }
        }
        Ok(())
    }
}

/// A name or value, encoded for an address.
pub(crate) fn encoded(text: &str) -> impl Display + '_ {
    utf8_percent_encode(text, PLAIN)
}

/// Adds to a page. Writing to a string cannot fail.
macro_rules! add {
    ($page:expr, $($text:tt)*) => {{
        let _ = ::std::fmt::Write::write_fmt(&mut $page, format_args!($($text)*));
    }};
}
pub(crate) use add;

/// A whole document.
pub(crate) fn document(title: &str, refresh: Option<u32>, body: &str) -> String {
    let mut page = String::with_capacity(body.len() + STYLE.len() + 1024);
    add!(page, "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
    add!(page, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    add!(page, "<meta name=\"color-scheme\" content=\"light dark\">");
    if let Some(seconds) = refresh {
        add!(page, "<meta http-equiv=\"refresh\" content=\"{seconds}\">");
    }
    add!(page, "<link rel=\"icon\" href=\"data:,\">");
    add!(page, "<title>{}</title><style>{STYLE}</style></head>\n<body>", Text(title));
    add!(page, "<header><a class=\"home\" href=\"/\">Azure Data Factory, emulated</a>");
    add!(page, "<nav><a href=\"/\">Factories</a> <a href=\"/openapi\">API</a></nav>");
    add!(page, "</header>\n<main>{body}</main></body></html>\n");
    page
}

/// The CSS class of a state.
pub(crate) fn class(state: &str) -> String {
    let letters = state.chars().filter(char::is_ascii_alphanumeric);
    format!("s-{}", letters.collect::<String>().to_lowercase())
}

/// A state in its color, if there is one.
pub(crate) fn state(state: &str, body: &mut String) {
    if !state.is_empty() {
        add!(*body, " <span class=\"state {}\">{}</span>", class(state), Text(state));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_from_outside_are_escaped() {
        for (text, escaped) in [
            ("plain", "plain"),
            ("<b title=\"x\">&'", "&lt;b title=&quot;x&quot;&gt;&amp;&#39;"),
            ("größe\u{0}", "größe\u{0}"),
        ] {
            assert_eq!(Text(text).to_string(), escaped);
        }
        assert_eq!(Prose("a `<b>` & c").to_string(), "a <code>&lt;b&gt;</code> &amp; c");
        assert_eq!(encoded("a b/c?d#e\"<ö").to_string(), "a%20b%2Fc%3Fd%23e%22%3C%C3%B6");
        assert_eq!(class("In Progress\"><script>"), "s-inprogressscript");
    }
}
