//! What values that keep their spelling have in common.
//!
//! A timestamp or a time span is a value with a canonical text, and remembers the text it was read from
//! where that is another. It is written as it was read, and compared by its value.

use std::fmt::{self, Display, Write};

/// Whether a value prints as this text. Compares while it prints, since most texts are canonical and
/// this runs for every one.
pub(crate) fn is_spelled(value: &impl Display, text: &str) -> bool {
    struct Rest<'a>(&'a str);
    impl Write for Rest<'_> {
        fn write_str(&mut self, part: &str) -> fmt::Result {
            self.0 = self.0.strip_prefix(part).ok_or(fmt::Error)?;
            Ok(())
        }
    }
    let mut rest = Rest(text);
    write!(rest, "{value}").is_ok() && rest.0.is_empty()
}

/// Implements for a type with the fields `$value` and `text` everything that follows from them, given
/// the printer of canonical text, the error of its `FromStr` and an example for messages.
macro_rules! spelled {
    ($name:ident by $value:ident, as $canonical:ident, such as $example:literal) => {
        impl $name {
            fn with_spelling(value: Self, text: &str) -> Self {
                let canonical = $crate::spelling::is_spelled(&value, text);
                Self { text: (!canonical).then(|| text.into()), ..value }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match &self.text {
                    Some(text) => f.write_str(text),
                    None => std::fmt::Display::fmt(&$canonical(self.$value), f),
                }
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(self, f)
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.$value == other.$value
            }
        }

        impl Eq for $name {}

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                self.$value.cmp(&other.$value)
            }
        }

        impl std::hash::Hash for $name {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                self.$value.hash(state);
            }
        }

        impl From<&$name> for $name {
            fn from(value: &$name) -> Self {
                value.clone()
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Text;
                impl serde::de::Visitor<'_> for Text {
                    type Value = $name;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str(concat!("a text such as \"", $example, "\""))
                    }

                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<$name, E> {
                        let unexpected = serde::de::Unexpected::Str(text);
                        text.parse().map_err(|_| E::invalid_value(unexpected, &self))
                    }
                }
                deserializer.deserialize_str(Text)
            }
        }
    };
}

pub(crate) use spelled;
