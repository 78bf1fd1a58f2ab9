//! Open enums: the documented values as variants, and one more variant for every other value.
//!
//! The service adds values without a new API version, so a closed enum would make a whole response
//! unreadable on the day one appears.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};

/// A value that is not among the documented ones, kept as it was sent.
///
/// Its content is private on purpose: code that matched on the text would stop matching when the
/// value becomes a variant of its own. Compare with [`OpenEnum::as_str`] instead.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnknownValue {
    text: Box<str>,
    /// False for the numbers and booleans that some callers of the service send in place of a name.
    quoted: bool,
}

impl UnknownValue {
    /// The value as text.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.quoted { fmt::Debug::fmt(&self.text, f) } else { f.write_str(&self.text) }
    }
}

impl From<&str> for UnknownValue {
    fn from(text: &str) -> Self {
        Self { text: text.into(), quoted: true }
    }
}

impl Serialize for UnknownValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.quoted {
            return serializer.serialize_str(&self.text);
        }
        serde_json::from_str::<serde_json::Value>(&self.text)
            .map_err(serde::ser::Error::custom)?
            .serialize(serializer)
    }
}

/// What every open enum can do; implemented by [`open_enum!`](crate::open_enum!).
pub trait OpenEnum: Sized {
    /// The documented values, in the order of the specification.
    const VALUES: &'static [&'static str];

    /// The variant for a documented value.
    fn known(value: &str) -> Option<Self>;

    /// The variant for any other value.
    fn unknown(value: UnknownValue) -> Self;

    /// The value as it stands in JSON.
    fn as_str(&self) -> &str;

    /// The value, if it is not a documented one.
    fn as_unknown(&self) -> Option<&UnknownValue>;
}

/// Reads an open enum. Called by [`open_enum!`](crate::open_enum!).
pub fn deserialize<'de, T: OpenEnum, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct Value<T>(PhantomData<T>);

    fn bare<T: OpenEnum>(value: impl fmt::Display) -> T {
        T::unknown(UnknownValue { text: value.to_string().into(), quoted: false })
    }

    impl<T: OpenEnum> Visitor<'_> for Value<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "a name such as {}", T::VALUES.join(", "))
        }

        fn visit_str<E: de::Error>(self, value: &str) -> Result<T, E> {
            Ok(T::known(value).unwrap_or_else(|| T::unknown(value.into())))
        }

        fn visit_bool<E: de::Error>(self, value: bool) -> Result<T, E> {
            Ok(bare(value))
        }

        fn visit_i64<E: de::Error>(self, value: i64) -> Result<T, E> {
            Ok(bare(value))
        }

        fn visit_u64<E: de::Error>(self, value: u64) -> Result<T, E> {
            Ok(bare(value))
        }
    }

    deserializer.deserialize_any(Value(PhantomData))
}

/// Writes an open enum. Called by [`open_enum!`](crate::open_enum!).
pub fn serialize<T: OpenEnum, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    match value.as_unknown() {
        Some(unknown) => unknown.serialize(serializer),
        None => serializer.serialize_str(value.as_str()),
    }
}

/// Makes an enum with an `UnknownValue(UnknownValue)` variant an open enum: conversions from and to text,
/// and lossless JSON.
#[macro_export]
macro_rules! open_enum {
    ($name:ident { $($variant:ident = $value:literal,)+ }) => {
        impl $crate::OpenEnum for $name {
            const VALUES: &'static [&'static str] = &[$($value),+];

            fn known(value: &str) -> Option<Self> {
                match value {
                    $($value => Some(Self::$variant),)+
                    _ => None,
                }
            }

            fn unknown(value: $crate::UnknownValue) -> Self {
                Self::UnknownValue(value)
            }

            fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)+
                    Self::UnknownValue(value) => value.as_str(),
                }
            }

            fn as_unknown(&self) -> Option<&$crate::UnknownValue> {
                match self {
                    Self::UnknownValue(value) => Some(value),
                    _ => None,
                }
            }
        }

        impl $name {
            /// The value as it stands in JSON.
            pub fn as_str(&self) -> &str {
                $crate::OpenEnum::as_str(self)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                use $crate::OpenEnum as _;
                Self::known(value).unwrap_or_else(|| Self::unknown(value.into()))
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(value: &str) -> Result<Self, Self::Err> {
                Ok(value.into())
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl<'de> $crate::private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::private::deserialize_open_enum(deserializer)
            }
        }

        impl $crate::private::serde::Serialize for $name {
            fn serialize<S: $crate::private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                $crate::private::serialize_open_enum(self, serializer)
            }
        }
    };
}

#[cfg(test)]
#[expect(unreachable_pub, reason = "the macro's methods are public, the test's types are not")]
mod tests {
    use crate::{OpenEnum, UnknownValue};

    #[derive(Clone, Debug, PartialEq)]
    enum Colour {
        Red,
        Green,
        UnknownValue(UnknownValue),
    }
    open_enum!(Colour { Red = "Red", Green = "Green", });

    #[test]
    fn every_value_comes_back_as_it_was_sent() {
        for (json, documented) in [
            (r#""Red""#, true),
            (r#""Green""#, true),
            (r#""red""#, false),
            (r#""""#, false),
            ("0", false),
            ("-3", false),
            ("true", false),
        ] {
            let colour: Colour = serde_json::from_str(json).unwrap();
            assert_eq!(colour.as_unknown().is_none(), documented, "{json}");
            assert_eq!(serde_json::to_string(&colour).unwrap(), json);
        }
    }

    #[test]
    fn a_value_that_is_no_name_is_an_error_that_lists_names() {
        let error = serde_json::from_str::<Colour>("{}").unwrap_err().to_string();
        assert!(error.contains("a name such as Red, Green"), "{error}");
    }
}
