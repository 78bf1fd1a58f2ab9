//! Lists and maps of values of one type.
//!
//! One item of another JSON type makes the whole list a misfit, so that it stays complete where it is kept, and no
//! index shifts.

use std::collections::BTreeMap;

use super::read::Reader;
use super::tape::Node;
use super::{Json, View};

/// A list of values of one type.
pub trait List {
    /// The number of items.
    fn len(&self) -> usize;
    /// An item, by an index below the length.
    fn get(&self, index: usize) -> &dyn Json;
    /// Adds an item, to be filled.
    fn push(&mut self) -> &mut dyn Json;
    /// Removes the last item.
    fn pop(&mut self);
    /// Removes all items.
    fn clear(&mut self);
}

impl<T: Json> List for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn get(&self, index: usize) -> &dyn Json {
        &self[index]
    }

    fn push(&mut self) -> &mut dyn Json {
        self.push(T::empty());
        let last = self.len() - 1;
        &mut self[last]
    }

    fn pop(&mut self) {
        self.pop();
    }

    fn clear(&mut self) {
        *self = Self::new();
    }
}

impl<T: Json> Json for Vec<T> {
    fn empty() -> Self {
        Self::new()
    }

    fn fill(&mut self, node: Node<'_, '_>, reader: &mut Reader) -> bool {
        fill_list(self, node, reader)
    }

    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn copy(&mut self, view: View<'_>) -> bool {
        let View::List(list) = view else { return false };
        copy_list(self, list)
    }
}

fn fill_list(list: &mut dyn List, node: Node<'_, '_>, reader: &mut Reader) -> bool {
    let Some(items) = node.items() else { return reader.misfit(node, "a list") };
    let skips = reader.skips_items_of(node);
    let mut fits = true;
    for item in items {
        // After the first misfit, the rest is only looked at for more of them.
        if !list.push().fill(item, reader) {
            fits = skips;
            list.pop();
        } else if !fits {
            list.pop();
        }
    }
    if !fits {
        list.clear();
    }
    fits
}

fn copy_list(copy: &mut dyn List, list: &dyn List) -> bool {
    copy.clear();
    (0..list.len()).all(|index| copy.push().copy(list.get(index).view()))
}

/// A map of values of one type.
pub trait Entries {
    /// The number of values.
    fn len(&self) -> usize;
    /// The value of a key.
    fn find(&self, key: &str) -> Option<&dyn Json>;
    /// Calls `visit` for every key and value.
    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, &'a dyn Json));
    /// The value of a key, to be filled.
    fn insert(&mut self, key: &str) -> &mut dyn Json;
    /// Removes all values.
    fn clear(&mut self);
}

impl<T: Json> Entries for BTreeMap<String, T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn find(&self, key: &str) -> Option<&dyn Json> {
        self.get(key).map(|value| value as &dyn Json)
    }

    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, &'a dyn Json)) {
        for (key, value) in self {
            visit(key, value);
        }
    }

    fn insert(&mut self, key: &str) -> &mut dyn Json {
        let value = self.entry(key.to_owned()).or_insert_with(T::empty);
        // A key that occurs twice: the last value counts.
        *value = T::empty();
        value
    }

    fn clear(&mut self) {
        *self = Self::new();
    }
}

impl<T: Json> Json for BTreeMap<String, T> {
    fn empty() -> Self {
        Self::new()
    }

    fn fill(&mut self, node: Node<'_, '_>, reader: &mut Reader) -> bool {
        fill_entries(self, node, reader)
    }

    fn view(&self) -> View<'_> {
        View::Entries(self)
    }

    fn copy(&mut self, view: View<'_>) -> bool {
        let View::Entries(entries) = view else { return false };
        copy_entries(self, entries)
    }
}

fn fill_entries(entries: &mut dyn Entries, node: Node<'_, '_>, reader: &mut Reader) -> bool {
    let Some(properties) = node.properties() else { return reader.misfit(node, "an object") };
    let mut fits = true;
    for (key, value) in properties {
        fits &= entries.insert(key).fill(value, reader);
    }
    if !fits {
        entries.clear();
    }
    fits
}

fn copy_entries(copy: &mut dyn Entries, entries: &dyn Entries) -> bool {
    copy.clear();
    let mut fits = true;
    entries.each(&mut |key, value| fits &= copy.insert(key).copy(value.view()));
    fits
}
