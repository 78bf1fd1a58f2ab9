//! The emulator's state: JSON documents by key, in memory and optionally on disk.
//!
//! Keys are paths in lower case, such as `v2/sub/group/factory/pipelines/copy`. Each request is one
//! transaction: its changes apply together or not at all, and with a folder they are on disk before the
//! response is sent.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;

use redb::{Database, ReadableTable as _, TableDefinition};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The key of the number of times that the folder was opened.
const STARTS: &str = "starts";

/// The maximum size of all documents in memory, in bytes, estimated.
const MOST: usize = 512 << 20;

const DOCUMENTS: TableDefinition<'_, &str, &[u8]> = TableDefinition::new("documents");

/// The documents.
pub(crate) struct Store {
    documents: BTreeMap<String, Value>,
    bytes: usize,
    disk: Option<Database>,
    starts: u64,
}

/// Changes could not be made.
#[derive(Debug)]
pub(crate) enum CommitError {
    /// The documents would exceed the limit.
    Full,
    /// They cannot be written to disk.
    Disk(Box<redb::Error>),
}

impl fmt::Display for CommitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Full => write!(
                f,
                "The emulator stores at most {MOST} bytes. Delete resources or factories that you no longer need."
            ),
            Self::Disk(error) => write!(f, "The emulator cannot write to its folder: {error}"),
        }
    }
}

impl std::error::Error for CommitError {}

/// The folder of an emulator cannot be used.
#[derive(Debug)]
pub struct StoreError {
    what: String,
    source: Box<dyn std::error::Error + Send + Sync>,
}

impl StoreError {
    pub(crate) fn new(
        what: &str,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self { what: what.to_owned(), source: source.into() }
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.what, self.source)
    }
}

impl std::error::Error for StoreError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}

impl Store {
    pub(crate) fn in_memory() -> Self {
        Self { documents: BTreeMap::new(), bytes: 0, disk: None, starts: 0 }
    }

    pub(crate) fn on_disk(folder: &Path) -> Result<Self, StoreError> {
        let path = folder.join("emulator.redb");
        let what = format!("{} cannot be used", path.display());
        let refused = |source: redb::Error| StoreError::new(&what, source);
        std::fs::create_dir_all(folder).map_err(|error| StoreError::new(&what, error))?;
        let disk = Database::create(&path).map_err(|error| refused(error.into()))?;
        let mut documents = BTreeMap::new();
        let write = disk.begin_write().map_err(|error| refused(error.into()))?;
        let starts;
        {
            let mut table = write.open_table(DOCUMENTS).map_err(|error| refused(error.into()))?;
            for entry in table.iter().map_err(|error| refused(error.into()))? {
                let (key, value) = entry.map_err(|error| refused(error.into()))?;
                let value = serde_json::from_slice(value.value())
                    .map_err(|error| StoreError::new(&what, error))?;
                documents.insert(key.value().to_owned(), value);
            }
            starts = documents.remove(STARTS).and_then(|it: Value| it.as_u64()).unwrap_or_default();
            let now = (starts + 1).to_string();
            table.insert(STARTS, now.as_bytes()).map_err(|error| refused(error.into()))?;
        }
        write.commit().map_err(|error| refused(error.into()))?;
        let bytes = documents.values().map(weight).sum();
        Ok(Self { documents, bytes, disk: Some(disk), starts })
    }

    /// Takes over the documents of another store in one step, except those of factories that exist here.
    pub(crate) fn adopt(&mut self, other: Self) -> Result<(), CommitError> {
        let mut changes = BTreeMap::new();
        for (key, document) in other.documents {
            // `version/subscription/group/factory/` is the prefix of everything in the factory.
            let factory = key.match_indices('/').nth(3).and_then(|(at, _)| key.get(..=at));
            if factory.is_none_or(|factory| !self.documents.contains_key(factory)) {
                changes.insert(key, Some(document));
            }
        }
        Transaction { store: self, changes }.commit()
    }

    /// How many times the folder was opened before.
    pub(crate) fn starts(&self) -> u64 {
        self.starts
    }

    /// The first three names of every key, each once.
    pub(crate) fn groups(&self) -> Vec<[String; 3]> {
        let mut groups = Vec::new();
        let mut from = String::new();
        while let Some((key, _)) = self.documents.range(from..).next() {
            let mut names = key.splitn(4, '/').map(str::to_owned);
            if let [Some(version), Some(subscription), Some(group)] =
                std::array::from_fn(|_| names.next())
            {
                // The character after the slash sorts behind everything in the group.
                from = format!("{version}/{subscription}/{group}0");
                groups.push([version, subscription, group]);
            } else {
                from = format!("{key}\0");
            }
        }
        groups
    }

    /// Begins a transaction. Without a commit its changes are lost.
    pub(crate) fn begin(&mut self) -> Transaction<'_> {
        Transaction { store: self, changes: BTreeMap::new() }
    }

    fn save(&self, changes: &BTreeMap<String, Option<Value>>) -> Result<(), Box<redb::Error>> {
        fn boxed(error: impl Into<redb::Error>) -> Box<redb::Error> {
            Box::new(error.into())
        }
        let Some(disk) = self.disk.as_ref().filter(|_| !changes.is_empty()) else { return Ok(()) };
        let write = disk.begin_write().map_err(boxed)?;
        {
            let mut table = write.open_table(DOCUMENTS).map_err(boxed)?;
            for (key, value) in changes {
                match value {
                    Some(value) => table.insert(&**key, value.to_string().as_bytes()),
                    None => table.remove(&**key),
                }
                .map_err(boxed)?;
            }
        }
        write.commit().map_err(boxed)
    }
}

/// The documents as one request sees and changes them.
pub(crate) struct Transaction<'a> {
    store: &'a mut Store,
    changes: BTreeMap<String, Option<Value>>,
}

impl Transaction<'_> {
    /// A document.
    pub(crate) fn get<T: DeserializeOwned>(&self, key: &str) -> Option<T> {
        let value = match self.changes.get(key) {
            Some(changed) => changed.as_ref()?,
            None => self.store.documents.get(key)?,
        };
        T::deserialize(value).ok()
    }

    /// Whether there is a document.
    pub(crate) fn has(&self, key: &str) -> bool {
        match self.changes.get(key) {
            Some(changed) => changed.is_some(),
            None => self.store.documents.contains_key(key),
        }
    }

    /// The documents whose keys have this prefix, by key.
    pub(crate) fn scan<T: DeserializeOwned>(&self, prefix: &str) -> Vec<(String, T)> {
        let mut found: BTreeMap<&str, &Value> = BTreeMap::new();
        for (key, value) in self.store.documents.range(prefix.to_owned()..) {
            if !key.starts_with(prefix) {
                break;
            }
            found.insert(key, value);
        }
        for (key, change) in self.changes.range(prefix.to_owned()..) {
            if !key.starts_with(prefix) {
                break;
            }
            match change {
                Some(value) => found.insert(key, value),
                None => found.remove(&**key),
            };
        }
        found
            .into_iter()
            .filter_map(|(key, value)| Some((key.to_owned(), T::deserialize(value).ok()?)))
            .collect()
    }

    /// The documents whose keys have this prefix, by key, without a copy.
    pub(crate) fn documents<'b>(
        &'b self,
        prefix: &'b str,
    ) -> impl Iterator<Item = (String, &'b Value)> {
        self.keys(prefix).filter_map(|key| {
            let value = match self.changes.get(&key) {
                Some(changed) => changed.as_ref()?,
                None => self.store.documents.get(&key)?,
            };
            Some((key, value))
        })
    }

    /// The keys with this prefix, in order.
    pub(crate) fn keys<'b>(&'b self, prefix: &'b str) -> impl Iterator<Item = String> {
        let within = move |key: &&String| key.starts_with(prefix);
        let stored = self.store.documents.range(prefix.to_owned()..).map(|(key, _)| key);
        let stored = stored.take_while(within).filter(|key| !self.changes.contains_key(*key));
        let changed = self.changes.range(prefix.to_owned()..);
        let changed = changed.filter_map(|(key, change)| change.as_ref().map(|_| key));
        let changed = changed.take_while(within);
        let keys: BTreeSet<&String> = stored.chain(changed).collect();
        keys.into_iter().cloned()
    }

    /// Writes a document.
    pub(crate) fn put<T: Serialize>(&mut self, key: &str, document: &T) {
        let value = serde_json::to_value(document).unwrap_or_default();
        self.changes.insert(key.to_owned(), Some(value));
    }

    /// Removes a document, if it exists.
    pub(crate) fn remove(&mut self, key: &str) {
        if self.has(key) {
            self.changes.insert(key.to_owned(), None);
        }
    }

    /// Removes every document whose key has this prefix.
    pub(crate) fn remove_all(&mut self, prefix: &str) {
        let keys: Vec<String> = self.keys(prefix).collect();
        for key in keys {
            self.remove(&key);
        }
    }

    /// Applies the changes.
    pub(crate) fn commit(self) -> Result<(), CommitError> {
        let Self { store, changes } = self;
        let old = changes.keys().filter_map(|key| store.documents.get(key));
        let old: usize = old.map(weight).sum();
        let new: usize = changes.values().flatten().map(weight).sum();
        let bytes = store.bytes.saturating_sub(old).saturating_add(new);
        if new > old && bytes > MOST {
            return Err(CommitError::Full);
        }
        store.save(&changes).map_err(CommitError::Disk)?;
        store.bytes = bytes;
        for (key, change) in changes {
            match change {
                Some(value) => store.documents.insert(key, value),
                None => store.documents.remove(&key),
            };
        }
        Ok(())
    }
}

/// An estimate of the memory that a document takes.
fn weight(document: &Value) -> usize {
    let inner: usize = match document {
        Value::String(text) => text.len(),
        Value::Array(items) => items.iter().map(weight).sum(),
        Value::Object(properties) => properties
            .iter()
            .map(|(name, value)| size_of::<String>() + name.len() + weight(value))
            .sum(),
        _ => 0,
    };
    size_of::<Value>() + inner
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn with(documents: &[(&str, Value)]) -> Store {
        let mut store = Store::in_memory();
        let mut transaction = store.begin();
        for (key, document) in documents {
            transaction.put(key, document);
        }
        transaction.commit().unwrap();
        store
    }

    #[test]
    fn what_is_taken_over_leaves_factories_alone_that_are_there() {
        let mut store = with(&[("v2/s/g/old/", json!(1)), ("v2/s/g/old/pipelines/a", json!(1))]);
        let other = [
            ("v2/s/g/old/", json!(2)),
            ("v2/s/g/old/pipelines/b", json!(2)),
            ("v2/s/g/new/", json!(2)),
            ("v2/s/g/new/pipelines/a", json!(2)),
        ];
        store.adopt(with(&other)).unwrap();
        let found = store.begin().scan::<u64>("v2/");
        let found: Vec<_> = found.iter().map(|(key, value)| (&key[7..], *value)).collect();
        let expected = [("new/", 2), ("new/pipelines/a", 2), ("old/", 1), ("old/pipelines/a", 1)];
        assert_eq!(found, expected);
        assert_eq!(store.bytes, 4 * size_of::<Value>());
    }

    #[test]
    fn what_is_full_takes_nothing_but_gives_back() {
        let mut store = with(&[("a", json!("a")), ("b", json!("b"))]);
        store.bytes = MOST;
        let put = |store: &mut Store, text: &str| {
            let mut transaction = store.begin();
            transaction.put("a", &text);
            transaction.commit().is_ok()
        };
        assert!(!put(&mut store, "longer"));
        assert!(put(&mut store, ""));
        assert!(put(&mut store, "a") && !put(&mut store, "ab"));
        let mut transaction = store.begin();
        transaction.remove_all("b");
        transaction.commit().unwrap();
        assert!(put(&mut store, "longer"));
    }
}
