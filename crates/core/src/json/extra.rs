//! The properties that an object keeps without a type.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::LazyLock;

use super::{Map, View};

static NONE: LazyLock<Map> = LazyLock::new(Map::new);

/// Undocumented properties, and documented properties with another JSON type, unchanged: a
/// [`Map`] in the order of the body. It takes one word while it is empty.
#[derive(Clone, Default)]
pub struct Extra(Option<Box<Map>>);

impl Extra {
    /// No properties.
    pub const EMPTY: Self = Self(None);

    /// Whether there are no such properties. Faster than the same of the [`Map`], and asked for every object.
    pub fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(|properties| properties.is_empty())
    }
}

impl Deref for Extra {
    type Target = Map;

    fn deref(&self) -> &Map {
        self.0.as_deref().unwrap_or(&NONE)
    }
}

impl DerefMut for Extra {
    fn deref_mut(&mut self) -> &mut Map {
        self.0.get_or_insert_default()
    }
}

impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl fmt::Debug for Extra {
    /// Shows the properties without their secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        View::Map(self).fmt(f)
    }
}

impl From<Map> for Extra {
    fn from(properties: Map) -> Self {
        Self((!properties.is_empty()).then(|| Box::new(properties)))
    }
}

impl From<Extra> for Map {
    fn from(extra: Extra) -> Self {
        extra.0.map_or_else(Self::new, |properties| *properties)
    }
}

impl<'a> IntoIterator for &'a Extra {
    type Item = (&'a String, &'a serde_json::Value);
    type IntoIter = serde_json::map::Iter<'a>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
