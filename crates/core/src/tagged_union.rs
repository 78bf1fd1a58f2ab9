//! Tagged unions: one variant for each documented value of the discriminator, and one more that keeps
//! any other object whole.

use serde::de::{Deserialize, DeserializeOwned, Deserializer};
use serde::ser::{Serialize, Serializer};
use serde_json::{Map, Value};

use crate::path;

/// An object whose discriminator is not among the documented ones, or is missing; kept whole.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnknownObject(Map<String, Value>);

impl UnknownObject {
    /// The object as it was sent, the discriminator included.
    pub fn raw(&self) -> &Map<String, Value> {
        &self.0
    }

    /// The text of one property.
    pub fn text(&self, property: &str) -> Option<&str> {
        self.0.get(property)?.as_str()
    }
}

impl From<Map<String, Value>> for UnknownObject {
    fn from(object: Map<String, Value>) -> Self {
        Self(object)
    }
}

impl Serialize for UnknownObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// What every tagged union can do; implemented by [`tagged_union!`](crate::tagged_union!).
pub trait TaggedUnion: Sized {
    /// The property that holds the discriminator.
    const DISCRIMINATOR: &'static str;

    /// The documented values of the discriminator, in the order of the specification.
    const KINDS: &'static [&'static str];

    /// Reads the variant that `kind` names from an object without its discriminator; `None` gives the
    /// object back when `kind` is not documented.
    fn read(kind: &str, object: Map<String, Value>) -> Result<Self, ReadError>;

    /// The variant for any other object.
    fn unknown(object: UnknownObject) -> Self;
}

/// Why a variant could not be read.
pub enum ReadError {
    /// The kind is not documented; the object comes back untouched.
    UnknownKind(Map<String, Value>),
    /// The kind is documented and the object does not fit it.
    Misfit(serde_json::Error),
}

/// Reads one variant. Called by [`tagged_union!`](crate::tagged_union!).
pub fn read_variant<T: DeserializeOwned>(object: Map<String, Value>) -> Result<T, ReadError> {
    serde_path_to_error::deserialize(Value::Object(object)).map_err(|error| {
        path::below_union(error.path());
        ReadError::Misfit(error.into_inner())
    })
}

/// Writes one variant with its discriminator. Called by [`tagged_union!`](crate::tagged_union!).
pub fn write_variant<T: Serialize, S: Serializer>(
    discriminator: &'static str,
    kind: &'static str,
    body: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    #[derive(serde::Serialize)]
    struct Tagged<'a, T> {
        #[serde(flatten)]
        tag: Tag,
        #[serde(flatten)]
        body: &'a T,
    }
    struct Tag(&'static str, &'static str);
    impl Serialize for Tag {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_map([(self.0, self.1)])
        }
    }
    Tagged { tag: Tag(discriminator, kind), body }.serialize(serializer)
}

/// Reads a union. Called by [`tagged_union!`](crate::tagged_union!).
///
/// The object is read once into memory and then dispatched on its discriminator, so that a documented
/// kind that does not fit says why, where trying one variant after the other would hide the reason.
pub fn deserialize<'de, T: TaggedUnion, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let mut object = Map::deserialize(deserializer)?;
    let kind = match object.remove(T::DISCRIMINATOR) {
        Some(Value::String(kind)) => kind,
        Some(other) => {
            object.insert(T::DISCRIMINATOR.to_owned(), other);
            return Ok(T::unknown(object.into()));
        }
        None => return Ok(T::unknown(object.into())),
    };
    T::read(&kind, object).or_else(|error| match error {
        ReadError::UnknownKind(mut object) => {
            object.insert(T::DISCRIMINATOR.to_owned(), Value::String(kind));
            Ok(T::unknown(object.into()))
        }
        ReadError::Misfit(why) => Err(serde::de::Error::custom(why)),
    })
}

/// Makes an enum with an `UnknownKind(UnknownObject)` variant a tagged union with lossless JSON.
#[macro_export]
macro_rules! tagged_union {
    ($name:ident by $discriminator:literal {
        $($(#[$cfg:meta])* $variant:ident($body:ty) = $kind:literal,)*
    }) => {
        impl $crate::TaggedUnion for $name {
            const DISCRIMINATOR: &'static str = $discriminator;
            const KINDS: &'static [&'static str] = &[$($(#[$cfg])* $kind),*];

            fn read(
                kind: &str,
                object: $crate::private::Map,
            ) -> Result<Self, $crate::private::ReadError> {
                match kind {
                    $(
                        $(#[$cfg])*
                        $kind => $crate::private::read_variant::<$body>(object).map(Self::$variant),
                    )*
                    _ => Err($crate::private::ReadError::UnknownKind(object)),
                }
            }

            fn unknown(object: $crate::UnknownObject) -> Self {
                Self::UnknownKind(object)
            }
        }

        impl $name {
            /// The value of the discriminator; empty if the object has none.
            pub fn kind(&self) -> &str {
                match self {
                    $($(#[$cfg])* Self::$variant(_) => $kind,)*
                    Self::UnknownKind(object) => object.text($discriminator).unwrap_or_default(),
                }
            }

            /// The whole object, if its kind is not a documented one.
            pub fn raw(&self) -> Option<&$crate::private::Map> {
                #[allow(unreachable_patterns, reason = "there may be no documented kind")]
                match self {
                    Self::UnknownKind(object) => Some(object.raw()),
                    _ => None,
                }
            }
        }

        $($(#[$cfg])* impl From<$body> for $name {
            fn from(body: $body) -> Self {
                Self::$variant(body)
            }
        })*

        impl Default for $name {
            fn default() -> Self {
                Self::UnknownKind($crate::UnknownObject::default())
            }
        }

        impl<'de> $crate::private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::private::deserialize_union(deserializer)
            }
        }

        impl $crate::private::serde::Serialize for $name {
            fn serialize<S: $crate::private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                match self {
                    $($(#[$cfg])* Self::$variant(body) => {
                        $crate::private::write_variant($discriminator, $kind, body, serializer)
                    })*
                    Self::UnknownKind(object) => {
                        $crate::private::serde::Serialize::serialize(object, serializer)
                    }
                }
            }
        }
    };
}

#[cfg(test)]
#[expect(unreachable_pub, reason = "the macro's methods are public, the test's types are not")]
mod tests {
    use serde::{Deserialize, Serialize};
    use serde_json::{Map, Value, json};

    use crate::{TaggedUnion as _, UnknownObject};

    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    struct Circle {
        radius: Option<u32>,
        #[serde(flatten)]
        extra: Map<String, Value>,
    }

    #[derive(Clone, Debug, PartialEq)]
    enum Shape {
        Circle(Circle),
        UnknownKind(UnknownObject),
    }
    tagged_union!(Shape by "type" {
        Circle(Circle) = "Circle",
        #[cfg(any())]
        Square(Square) = "Square",
    });

    #[derive(Clone, Debug, PartialEq)]
    enum Solid {
        UnknownKind(UnknownObject),
    }
    tagged_union!(Solid by "type" {});

    #[test]
    fn every_object_comes_back_as_it_was_sent() {
        for (sent, kind, documented) in [
            (json!({"type": "Circle", "radius": 1, "tomorrow": [1]}), "Circle", true),
            (json!({"type": "Square", "side": {"a": null}}), "Square", false),
            (json!({"type": 7, "side": 1}), "", false),
            (json!({"side": 1}), "", false),
            (json!({}), "", false),
        ] {
            let shape: Shape = serde_json::from_value(sent.clone()).unwrap();
            assert_eq!(shape.kind(), kind);
            assert_eq!(shape.raw().is_none(), documented);
            assert_eq!(serde_json::to_value(&shape).unwrap(), sent);
        }
    }

    #[test]
    fn a_union_without_variants_keeps_every_object() {
        let sent = json!({"type": "Cube", "edge": 1});
        let solid: Solid = serde_json::from_value(sent.clone()).unwrap();
        assert_eq!((solid.kind(), Solid::KINDS.len()), ("Cube", 0));
        assert_eq!(serde_json::to_value(&solid).unwrap(), sent);
    }

    #[test]
    fn a_documented_kind_that_does_not_fit_says_where_and_why() {
        let error = crate::decode::<Vec<Shape>>(br#"[{"type": "Circle", "radius": "wide"}]"#);
        assert_eq!(
            error.unwrap_err().to_string(),
            "at `[0].radius`: invalid type: string, expected u32 at line 1 column 38"
        );
    }
}
