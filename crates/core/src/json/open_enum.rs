//! Open enums: the documented values as variants, and one more variant for every other string.
//!
//! The service adds values without a new API version, so a closed enum would lose them.

use std::fmt;

use super::{Json, View};

/// A value that the document does not name, kept as the service sent it.
///
/// Its content is private on purpose: code that matched on the string would stop matching when the
/// value becomes a variant of its own. Compare with [`OpenEnum::as_str`] instead.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<&str> for UnknownValue {
    fn from(value: &str) -> Self {
        Self(value.into())
    }
}

/// What every open enum can do; implemented by [`open_enum!`](crate::open_enum!).
pub trait OpenEnum: Json + for<'a> From<&'a str> {
    /// The documented values, in the order of the specification.
    const VALUES: &'static [&'static str];

    /// The value as it stands in JSON.
    fn as_str(&self) -> &str {
        match self.view() {
            View::String(value) => value,
            _ => "",
        }
    }
}

/// Implements JSON, comparison, and conversions from and to strings for an enum with an `UnknownValue(UnknownValue)`
/// variant.
#[macro_export]
macro_rules! open_enum {
    ($name:ident { $($variant:ident = $value:literal,)+ }) => {
        impl $crate::OpenEnum for $name {
            const VALUES: &'static [&'static str] = &[$($value),+];
        }

        impl $name {
            /// The value as it stands in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)+
                    Self::UnknownValue(value) => value.as_str(),
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)+
                    _ => Self::UnknownValue($crate::UnknownValue::from(value)),
                }
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(value: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(value))
            }
        }

        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl Eq for $name {}

        impl<T: AsRef<str> + ?Sized> PartialEq<T> for $name {
            fn eq(&self, other: &T) -> bool {
                self.as_str() == other.as_ref()
            }
        }

        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                ::std::hash::Hash::hash(self.as_str(), state);
            }
        }

        impl $crate::Json for $name {
            fn empty() -> Self {
                Self::from("")
            }

            fn view(&self) -> $crate::View<'_> {
                $crate::View::String(self.as_str())
            }

            fn slot(&mut self) -> $crate::Slot<'_> {
                $crate::Slot::Enum(self)
            }
        }

        $crate::serde_as_json!($name, $crate::Json::view);
    };
}
