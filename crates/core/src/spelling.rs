//! Shared code of types that keep their original string.
//!
//! A timestamp or a time span keeps the string that it was parsed from, and is written unchanged. Comparison uses the
//! value.

/// Implements the common traits for a type with the fields `$value` and `text`, given the function that writes the
/// canonical string.
macro_rules! spelled {
    ($name:ident by $value:ident, as $canonical:ident) => {
        impl $name {
            fn with_spelling(value: Self, text: &str) -> Self {
                Self { text: Some(text.into()), ..value }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match &self.text {
                    Some(text) => f.pad(text),
                    None => f.pad(&$canonical(self.$value)),
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
                match &self.text {
                    Some(text) => serializer.serialize_str(text),
                    None => serializer.serialize_str(&$canonical(self.$value)),
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::json::private::deserialize(deserializer)
            }
        }
    };
}

pub(crate) use spelled;
