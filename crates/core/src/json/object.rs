//! Objects with documented properties, which are all optional, and undocumented properties.

use super::read::Reader;
use super::tape::Node;
use super::{Extra, Json, View};

/// A type of object: its name, and the names of its documented properties in JSON, in the order of the schema.
pub struct ObjectType {
    /// The type's name, for `Debug`.
    pub name: &'static str,
    /// The documented properties.
    pub properties: &'static [&'static str],
}

impl ObjectType {
    /// The index of a property. The search begins at the index where the last one ended, since most bodies have
    /// their properties in one order.
    fn index(&self, name: &str, next: &mut usize) -> Option<usize> {
        let (before, after) = self.properties.split_at_checked(*next).unwrap_or_default();
        let found = after.iter().position(|it| *it == name).map(|index| index + *next);
        let found = found.or_else(|| before.iter().position(|it| *it == name));
        *next = found.map_or(*next, |index| index + 1);
        found
    }
}

/// What every object can do; implemented by [`object!`](crate::object!).
pub trait Object {
    /// The type of the object.
    fn object_type(&self) -> &'static ObjectType;

    /// Calls `visit` for every documented property that is set, in the order of the schema, and returns the other
    /// properties.
    fn properties<'a>(&'a self, visit: &mut dyn FnMut(&'static str, View<'a>)) -> &'a Extra;

    /// Calls `change` once with all documented properties, in the order of the schema, and the others.
    fn change(&mut self, change: &mut dyn FnMut(&mut [&mut dyn Json], &mut Extra));
}

/// A variant of a union, or a property of the type that it belongs to.
impl<T: Object> Object for Box<T> {
    fn object_type(&self) -> &'static ObjectType {
        (**self).object_type()
    }

    fn properties<'a>(&'a self, visit: &mut dyn FnMut(&'static str, View<'a>)) -> &'a Extra {
        (**self).properties(visit)
    }

    fn change(&mut self, change: &mut dyn FnMut(&mut [&mut dyn Json], &mut Extra)) {
        (**self).change(change);
    }
}

impl<T: Object + Default> Json for T {
    fn empty() -> Self {
        Self::default()
    }

    fn fill(&mut self, node: Node<'_, '_>, reader: &mut Reader) -> bool {
        fill_object(self, node, None, reader)
    }

    fn view(&self) -> View<'_> {
        View::Object(self)
    }

    fn copy(&mut self, view: View<'_>) -> bool {
        let View::Object(object) = view else { return false };
        *self = Self::default();
        copy_object(object, self);
        true
    }
}

/// Copies an object into an empty one of the same type. Called by the macros, for `Clone`: derived, it would be
/// compiled again in every crate that copies a resource, for all the types that the resource can contain.
pub fn copy_object(object: &dyn Object, copy: &mut dyn Object) {
    let object_type = object.object_type();
    copy.change(&mut |properties, extra| {
        let mut next = 0;
        let others = object.properties(&mut |name, view| {
            if let Some(index) = object_type.index(name, &mut next) {
                properties[index].copy(view);
            }
        });
        extra.clone_from(others);
    });
}

/// Fills an object that is empty, all but its discriminator.
pub(super) fn fill_object(
    object: &mut dyn Object,
    node: Node<'_, '_>,
    discriminator: Option<&str>,
    reader: &mut Reader,
) -> bool {
    if node.properties().is_none() {
        return reader.misfit(node, "an object");
    }
    let object_type = object.object_type();
    object.change(&mut |properties, extra| {
        let (mut next, mut misfits) = (0, false);
        // Properties that came once with another JSON type and then again as documented.
        let mut replaced = Vec::new();
        for (name, value) in node.properties().into_iter().flatten() {
            if discriminator == Some(name) {
                continue;
            }
            let Some(index) = object_type.index(name, &mut next) else {
                extra.insert(name.to_owned(), value.to_value());
                continue;
            };
            if !properties[index].fill(value, reader) {
                misfits = true;
                replaced.retain(|it| *it != name);
                extra.insert(name.to_owned(), value.to_value());
            } else if misfits && !replaced.contains(&name) {
                replaced.push(name);
            }
        }
        if !replaced.is_empty() {
            extra.retain(|name, _| !replaced.contains(&&**name));
        }
    });
    true
}

/// Makes a struct of options a JSON object: each property stands with its name in JSON, and `extra` keeps
/// everything else.
#[macro_export]
macro_rules! object {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $(
                $(#[$property_meta:meta])*
                pub $property:ident: $type:ty = $json:literal,
            )*
        }
    ) => {
        $(#[$meta])*
        #[derive(Default)]
        pub struct $name {
            $(
                $(#[$property_meta])*
                pub $property: $type,
            )*
            /// Undocumented properties, and documented properties with another JSON type, unchanged.
            pub extra: $crate::private::Extra,
        }

        impl $crate::Object for $name {
            fn object_type(&self) -> &'static $crate::private::ObjectType {
                &$crate::private::ObjectType {
                    name: stringify!($name),
                    properties: &[$($json,)*],
                }
            }

            fn properties<'a>(
                &'a self,
                visit: &mut dyn FnMut(&'static str, $crate::View<'a>),
            ) -> &'a $crate::private::Extra {
                $(if let Some(value) = &self.$property {
                    visit($json, $crate::Json::view(value));
                })*
                let _ = visit;
                &self.extra
            }

            fn change(
                &mut self,
                change: &mut dyn FnMut(&mut [&mut dyn $crate::Json], &mut $crate::private::Extra),
            ) {
                change(&mut [$(&mut self.$property,)*], &mut self.extra);
            }
        }

        impl Clone for $name {
            fn clone(&self) -> Self {
                let mut copy = Self::default();
                $crate::private::copy_object(self, &mut copy);
                copy
            }
        }

        $crate::serde_as_json!($name);
        $crate::debug_as_json!($name);
    };
}

/// serde's traits for a type with a JSON form, for any format.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_as_json {
    ($name:ident $(<$parameter:ident>)?) => {
        impl<'de $(, $parameter: $crate::Json)?> $crate::private::serde::Deserialize<'de>
            for $name $(<$parameter>)?
        {
            fn deserialize<D: $crate::private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::private::deserialize(deserializer)
            }
        }

        impl $(<$parameter: $crate::Json>)? $crate::private::serde::Serialize
            for $name $(<$parameter>)?
        {
            fn serialize<S: $crate::private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                (self as &dyn $crate::Json).serialize(serializer)
            }
        }
    };
}

/// Comparison and `Debug` without secrets for a type with a JSON form.
#[doc(hidden)]
#[macro_export]
macro_rules! debug_as_json {
    ($name:ident) => {
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                (self as &dyn $crate::Json).fmt(f)
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                (self as &dyn $crate::Json) == (other as &dyn $crate::Json)
            }
        }
    };
}
