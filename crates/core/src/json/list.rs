//! Lists and maps of values of one type.

use std::collections::BTreeMap;

use super::{Json, Slot, View};

/// A list of values of one type.
pub trait List {
    /// The number of items.
    fn len(&self) -> usize;
    /// An item, by an index below the length.
    fn get(&self, index: usize) -> View<'_>;
    /// Adds an item, to be filled.
    fn push(&mut self) -> Slot<'_>;
    /// Removes the items from an index on.
    fn truncate(&mut self, len: usize);
}

impl<T: Json> List for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn get(&self, index: usize) -> View<'_> {
        self.as_slice()[index].view()
    }

    fn push(&mut self) -> Slot<'_> {
        let index = self.len();
        self.push(T::empty());
        self.as_mut_slice()[index].slot()
    }

    fn truncate(&mut self, len: usize) {
        self.truncate(len);
    }
}

impl<T: Json> Json for Vec<T> {
    fn empty() -> Self {
        Self::new()
    }

    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }
}

/// A map of values of one type.
pub trait Entries {
    /// The number of values.
    fn len(&self) -> usize;
    /// The value of a key.
    fn find(&self, key: &str) -> Option<View<'_>>;
    /// Calls `visit` for every key and value.
    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, View<'a>));
    /// The value of a key, to be filled. Replaces the value that the key has: if it occurs twice, the last counts.
    fn insert(&mut self, key: &str) -> Slot<'_>;
    /// Removes all values.
    fn clear(&mut self);
}

impl<T: Json> Entries for BTreeMap<String, T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn find(&self, key: &str) -> Option<View<'_>> {
        self.get(key).map(T::view)
    }

    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, View<'a>)) {
        for (key, value) in self {
            visit(key, value.view());
        }
    }

    fn insert(&mut self, key: &str) -> Slot<'_> {
        let value = self.entry(key.to_owned()).or_insert_with(T::empty);
        *value = T::empty();
        value.slot()
    }

    fn clear(&mut self) {
        *self = Self::new();
    }
}

impl<T: Json> Json for BTreeMap<String, T> {
    fn empty() -> Self {
        Self::new()
    }

    fn view(&self) -> View<'_> {
        View::Entries(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Entries(self)
    }
}
