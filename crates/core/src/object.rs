//! JSON objects with documented members, all of which may be absent, and with whatever else was sent.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::Serialize;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde_json::{Map, Value};

/// What every object can do; implemented by [`object!`](crate::object!).
pub trait Object: Default {
    /// The type's name, for messages.
    const NAME: &'static str;

    /// Reads the value of a member; `false` if no member has this name, and then nothing was read.
    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<bool, A::Error>;

    /// Writes the members that are there.
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;

    /// The members that no document names.
    fn extra(&mut self) -> &mut Map<String, Value>;
}

/// Reads an object. Called by [`object!`](crate::object!).
///
/// serde's derive with `flatten` does the same in a multiple of the code, which it writes out for every
/// type, and through a buffer.
pub fn deserialize<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct Members<T>(PhantomData<T>);

    impl<'de, T: Object> Visitor<'de> for Members<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "an object ({})", T::NAME)
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
            let mut object = T::default();
            while let Some(Name(name)) = map.next_key()? {
                if !object.read(&name, &mut map)? {
                    object.extra().insert(name.into_owned(), map.next_value()?);
                }
            }
            Ok(object)
        }
    }

    deserializer.deserialize_map(Members(PhantomData))
}

/// The name of a member, borrowed where that is possible.
struct Name<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;

        impl<'de> Visitor<'de> for Text {
            type Value = Name<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of a member")
            }

            fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Borrowed(name)))
            }

            fn visit_str<E>(self, name: &str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Owned(name.to_owned())))
            }

            fn visit_string<E>(self, name: String) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Owned(name)))
            }
        }

        deserializer.deserialize_str(Text)
    }
}

/// Writes an object. Called by [`object!`](crate::object!).
pub fn serialize<T: Object, S: Serializer>(
    object: &T,
    extra: &Map<String, Value>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    object.write(&mut map)?;
    for (name, value) in extra {
        map.serialize_entry(name, value)?;
    }
    map.end()
}

/// Writes a member, if it is there. Called by [`object!`](crate::object!).
pub fn write_member<M: SerializeMap, T: Serialize>(
    map: &mut M,
    name: &'static str,
    value: &Option<T>,
) -> Result<(), M::Error> {
    value.as_ref().map_or(Ok(()), |value| map.serialize_entry(name, value))
}

/// Makes a struct of options a JSON object: each member stands with its name in JSON, and `extra` keeps
/// the members that are not named.
#[macro_export]
macro_rules! object {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $(
                $(#[$member_meta:meta])*
                pub $member:ident: $type:ty = $json:literal,
            )*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name {
            $(
                $(#[$member_meta])*
                pub $member: $type,
            )*
            /// What the document does not name, as it came.
            pub extra: $crate::private::Map,
        }

        impl $crate::Object for $name {
            const NAME: &'static str = stringify!($name);

            fn read<'de, A: $crate::private::serde::de::MapAccess<'de>>(
                &mut self,
                name: &str,
                map: &mut A,
            ) -> Result<bool, A::Error> {
                match name {
                    $($json => self.$member = map.next_value()?,)*
                    _ => return Ok(false),
                }
                Ok(true)
            }

            fn write<M: $crate::private::serde::ser::SerializeMap>(
                &self,
                map: &mut M,
            ) -> Result<(), M::Error> {
                $($crate::private::write_member(map, $json, &self.$member)?;)*
                Ok(())
            }

            fn extra(&mut self) -> &mut $crate::private::Map {
                &mut self.extra
            }
        }

        impl<'de> $crate::private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::private::deserialize_object(deserializer)
            }
        }

        impl $crate::private::serde::Serialize for $name {
            fn serialize<S: $crate::private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                $crate::private::serialize_object(self, &self.extra, serializer)
            }
        }
    };
}
