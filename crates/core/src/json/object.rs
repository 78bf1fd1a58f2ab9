//! Objects with documented properties, which are all optional, and undocumented properties.

use super::{Extra, Json, Slot, View};

/// A documented property, which is optional.
pub trait Property {
    /// The value to look at.
    fn view(&self) -> View<'_>;

    /// Becomes an empty value, to be filled, or none.
    fn reset(&mut self, present: bool) -> Slot<'_>;
}

impl<T: Json> Property for Option<T> {
    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Absent,
        }
    }

    fn reset(&mut self, present: bool) -> Slot<'_> {
        *self = if present { Some(T::empty()) } else { None };
        match self {
            Some(value) => value.slot(),
            None => Slot::Absent,
        }
    }
}

/// What every object can do; implemented by [`object!`](crate::object!).
pub trait Object {
    /// Shows the properties to the visitor, once.
    fn visit(&self, visitor: &mut dyn Visit);

    /// Lends the properties to the visitor, once.
    fn change(&mut self, visitor: &mut dyn Change);
}

/// The properties of an object.
#[derive(Clone, Copy)]
pub struct Properties<'a> {
    /// The type of the object.
    pub type_name: &'static str,
    /// The names of the documented properties in JSON, in the order of the schema.
    pub names: &'static [&'static str],
    /// The documented properties, in the same order.
    pub documented: &'a [&'a dyn Property],
    /// The other properties.
    pub extra: &'a Extra,
}

impl<'a> Properties<'a> {
    /// The documented properties that have a value.
    pub fn present(self) -> impl Iterator<Item = (&'static str, View<'a>)> {
        let named = self.names.iter().zip(self.documented);
        named.filter_map(|(name, property)| match property.view() {
            View::Absent => None,
            view => Some((*name, view)),
        })
    }
}

/// The properties of an object, to be changed.
pub struct Places<'a> {
    /// The names of the documented properties in JSON, in the order of the schema.
    pub names: &'static [&'static str],
    /// The documented properties, in the same order.
    pub documented: &'a mut [&'a mut dyn Property],
    /// The other properties.
    pub extra: &'a mut Extra,
}

/// Sees properties: a closure. As a trait of its own, it is less work for the compiler than a `dyn FnMut`.
pub trait Visit {
    /// Calls the closure.
    fn see(&mut self, properties: Properties<'_>);
}

impl<F: FnMut(Properties<'_>)> Visit for F {
    fn see(&mut self, properties: Properties<'_>) {
        self(properties);
    }
}

/// Changes properties: a closure.
pub trait Change {
    /// Calls the closure.
    fn see(&mut self, places: Places<'_>);
}

impl<F: FnMut(Places<'_>)> Change for F {
    fn see(&mut self, places: Places<'_>) {
        self(places);
    }
}

/// A property of the type that it belongs to.
impl<T: Object> Object for Box<T> {
    fn visit(&self, visitor: &mut dyn Visit) {
        (**self).visit(visitor);
    }

    fn change(&mut self, visitor: &mut dyn Change) {
        (**self).change(visitor);
    }
}

impl<T: Object + Default> Json for T {
    fn empty() -> Self {
        Self::default()
    }

    fn view(&self) -> View<'_> {
        View::Object(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Object(self)
    }
}

/// Makes a struct of options a JSON object: each property stands with its name in JSON, and `extra` keeps
/// everything else.
#[macro_export]
macro_rules! object {
    (
        $(#[$meta:meta])*
        pub struct $name:ident $(<$parameter:ident>)? {
            $(
                $(#[$property_meta:meta])*
                pub $property:ident: $type:ty = $json:literal,
            )*
        }
    ) => {
        $(#[$meta])*
        pub struct $name $(<$parameter>)? {
            $(
                $(#[$property_meta])*
                pub $property: $type,
            )*
            /// Undocumented properties, and documented properties with another JSON type, unchanged.
            pub extra: $crate::json::Extra,
        }

        impl $(<$parameter>)? Default for $name $(<$parameter>)? {
            fn default() -> Self {
                Self { $($property: None,)* extra: $crate::json::Extra::EMPTY }
            }
        }

        impl $(<$parameter: $crate::Json>)? $crate::Object for $name $(<$parameter>)? {
            fn visit(&self, visitor: &mut dyn $crate::json::Visit) {
                visitor.see($crate::json::Properties {
                    type_name: stringify!($name),
                    names: &[$($json,)*],
                    documented: &[$(&self.$property,)*],
                    extra: &self.extra,
                });
            }

            fn change(&mut self, visitor: &mut dyn $crate::json::Change) {
                visitor.see($crate::json::Places {
                    names: &[$($json,)*],
                    documented: &mut [$(&mut self.$property,)*],
                    extra: &mut self.extra,
                });
            }
        }

        $crate::json_traits!($name $(<$parameter>)?, $crate::View::Object);
    };
}

/// serde's traits for a type with a JSON form, for any format.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_as_json {
    ($name:ident $(<$parameter:ident>)?, $view:path) => {
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
                $crate::private::serde::Serialize::serialize(&$view(self), serializer)
            }
        }
    };
}

/// The traits of serde, copies, comparison, and `Debug` without secrets, for a type with a JSON form. Derived, a copy
/// would be compiled again in every crate that copies a resource, for all the types that the resource can contain.
#[doc(hidden)]
#[macro_export]
macro_rules! json_traits {
    ($name:ident $(<$parameter:ident>)?, $view:path) => {
        impl $(<$parameter: $crate::Json>)? Clone for $name $(<$parameter>)? {
            #[inline]
            fn clone(&self) -> Self {
                $crate::private::copy($view(self))
            }
        }

        impl $(<$parameter: $crate::Json>)? ::std::fmt::Debug for $name $(<$parameter>)? {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&$view(self), f)
            }
        }

        impl $(<$parameter: $crate::Json>)? PartialEq for $name $(<$parameter>)? {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $view(self) == $view(other)
            }
        }

        $crate::serde_as_json!($name $(<$parameter>)?, $view);
    };
}
