//! Objects with documented properties, which are all optional, and undocumented properties.

use super::read::Reader;
use super::tape::Node;
use super::{Extra, Json, View};

/// What every object can do; implemented by [`object!`](crate::object!).
pub trait Object {
    /// The type's name, for `Debug`.
    fn name(&self) -> &'static str;

    /// The documented property of this name.
    fn property(&mut self, name: &str) -> Option<&mut dyn Json>;

    /// Calls `visit` for every documented property that is set, in the order of the schema.
    fn properties<'a>(&'a self, visit: &mut dyn FnMut(&'static str, &'a dyn Json));

    /// Undocumented properties, and documented properties with another JSON type.
    fn extra(&self) -> &Extra;

    /// As [`Object::extra`], to change it.
    fn extra_mut(&mut self) -> &mut Extra;
}

/// A variant of a union, or a property of the type that it belongs to.
impl<T: Object> Object for Box<T> {
    fn name(&self) -> &'static str {
        (**self).name()
    }

    fn property(&mut self, name: &str) -> Option<&mut dyn Json> {
        (**self).property(name)
    }

    fn properties<'a>(&'a self, visit: &mut dyn FnMut(&'static str, &'a dyn Json)) {
        (**self).properties(visit);
    }

    fn extra(&self) -> &Extra {
        (**self).extra()
    }

    fn extra_mut(&mut self) -> &mut Extra {
        (**self).extra_mut()
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
}

/// Fills an object that is empty, all but its discriminator.
pub(super) fn fill_object(
    object: &mut dyn Object,
    node: Node<'_, '_>,
    discriminator: Option<&str>,
    reader: &mut Reader,
) -> bool {
    let Some(properties) = node.properties() else { return reader.misfit(node, "an object") };
    let mut misfits = false;
    // Properties that came once with another JSON type and then again as documented.
    let mut replaced = Vec::new();
    for (name, value) in properties {
        if discriminator == Some(name) {
            continue;
        }
        let fits = match object.property(name) {
            Some(property) => property.fill(value, reader),
            None => {
                object.extra_mut().insert(name.to_owned(), value.to_value());
                continue;
            }
        };
        if !fits {
            misfits = true;
            replaced.retain(|it| *it != name);
            object.extra_mut().insert(name.to_owned(), value.to_value());
        } else if misfits && !replaced.contains(&name) {
            replaced.push(name);
        }
    }
    if !replaced.is_empty() {
        object.extra_mut().retain(|name, _| !replaced.contains(&&**name));
    }
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
        #[derive(Clone, Default)]
        pub struct $name {
            $(
                $(#[$property_meta])*
                pub $property: $type,
            )*
            /// Undocumented properties, and documented properties with another JSON type, unchanged.
            pub extra: $crate::private::Extra,
        }

        impl $crate::Object for $name {
            fn name(&self) -> &'static str {
                stringify!($name)
            }

            fn property(&mut self, name: &str) -> Option<&mut dyn $crate::Json> {
                match name {
                    $($json => Some(&mut self.$property),)*
                    _ => None,
                }
            }

            fn properties<'a>(
                &'a self,
                visit: &mut dyn FnMut(&'static str, &'a dyn $crate::Json),
            ) {
                $(if self.$property.is_some() {
                    visit($json, &self.$property);
                })*
                let _ = visit;
            }

            fn extra(&self) -> &$crate::private::Extra {
                &self.extra
            }

            fn extra_mut(&mut self) -> &mut $crate::private::Extra {
                &mut self.extra
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
