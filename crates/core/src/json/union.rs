//! Tagged unions: one variant for each documented value of the discriminator, and one more that keeps
//! any other object whole.

use super::{Json, Map, Object, Slot, View};

/// An object whose discriminator is missing or not documented, kept whole.
#[derive(Clone, Default, PartialEq)]
pub struct UnknownObject(Map);

impl UnknownObject {
    /// The object as it was sent, the discriminator included.
    pub fn raw(&self) -> &Map {
        &self.0
    }

    /// A property that is a string.
    pub fn text(&self, property: &str) -> Option<&str> {
        self.0.get(property)?.as_str()
    }
}

impl From<Map> for UnknownObject {
    fn from(object: Map) -> Self {
        Self(object)
    }
}

impl Json for UnknownObject {
    fn empty() -> Self {
        Self::default()
    }

    fn view(&self) -> View<'_> {
        View::Map(&self.0)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(&mut self.0)
    }
}

impl std::fmt::Debug for UnknownObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.view(), f)
    }
}

/// What every tagged union can do; implemented by [`tagged_union!`](crate::tagged_union!).
pub trait TaggedUnion: Json {
    /// The property that holds the discriminator.
    const DISCRIMINATOR: &'static str;

    /// The documented values of the discriminator, in the order of the specification.
    const DISCRIMINATORS: &'static [&'static str];
}

/// A union to be filled.
pub trait Variants {
    /// Becomes the empty variant of a documented value; `None` if the value is not documented.
    fn choose(&mut self, kind: &str) -> Option<&mut dyn Object>;

    /// Becomes the variant that keeps any other object.
    fn keep(&mut self, object: UnknownObject);
}

/// Implements JSON, copies, and conversions from the variants, for an enum with an `UnknownKind(UnknownObject)` variant.
#[macro_export]
macro_rules! tagged_union {
    ($name:ident by $discriminator:literal {
        $($(#[$cfg:meta])* $variant:ident($body:ty) = $kind:literal,)*
    }) => {
        impl $crate::TaggedUnion for $name {
            const DISCRIMINATOR: &'static str = $discriminator;
            const DISCRIMINATORS: &'static [&'static str] = &[$($(#[$cfg])* $kind),*];
        }

        impl $crate::private::Variants for $name {
            fn choose(&mut self, kind: &str) -> Option<&mut dyn $crate::Object> {
                let empty: Option<Self> = match kind {
                    $($(#[$cfg])* $kind => {
                        // Not `Box::default`, which would be a function of its own for each type.
                        let body = <$body>::default();
                        Some(Self::$variant(Box::new(body)))
                    })*
                    _ => None,
                };
                *self = empty?;
                match self {
                    $($(#[$cfg])* Self::$variant(body) => Some(&mut **body),)*
                    Self::UnknownKind(_) => None,
                }
            }

            fn keep(&mut self, object: $crate::UnknownObject) {
                *self = Self::UnknownKind(object);
            }
        }

        impl $crate::Json for $name {
            fn empty() -> Self {
                Self::default()
            }

            fn view(&self) -> $crate::View<'_> {
                match self {
                    $($(#[$cfg])* Self::$variant(body) => {
                        $crate::View::Tagged(&[$discriminator, $kind], &**body)
                    })*
                    Self::UnknownKind(object) => $crate::Json::view(object),
                }
            }

            fn slot(&mut self) -> $crate::Slot<'_> {
                $crate::Slot::Union($discriminator, self)
            }
        }

        impl $name {
            /// The value of the discriminator; empty if the object has none.
            pub fn kind(&self) -> &str {
                match $crate::Json::view(self) {
                    $crate::View::Tagged([_, kind], _) => kind,
                    _ => self.raw().and_then(|it| it.get($discriminator)?.as_str()).unwrap_or_default(),
                }
            }

            /// The whole object, if its discriminator is not documented.
            pub fn raw(&self) -> Option<&$crate::json::Map> {
                match self {
                    Self::UnknownKind(object) => Some(object.raw()),
                    #[allow(unreachable_patterns, reason = "a union may have no documented variant")]
                    _ => None,
                }
            }
        }

        $($(#[$cfg])* impl From<$body> for $name {
            #[inline]
            fn from(body: $body) -> Self {
                Self::$variant(Box::new(body))
            }
        })*

        impl Default for $name {
            fn default() -> Self {
                Self::UnknownKind($crate::UnknownObject::default())
            }
        }

        $crate::json_traits!($name, $crate::Json::view);
    };
}
