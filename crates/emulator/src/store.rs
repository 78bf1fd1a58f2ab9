//! Everything the emulator knows: JSON documents by key, in memory, and on the disk where that is asked for.
//!
//! Keys are paths of small letters, such as `v2/sub/group/factory/pipelines/copy`. Each request is one
//! transaction: its changes are seen together or not at all, and with a folder they are on the disk before
//! the request is answered.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;

use redb::{Database, ReadableTable as _, TableDefinition};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The key of how often the folder has been opened.
const STARTS: &str = "starts";

const DOCUMENTS: TableDefinition<'_, &str, &[u8]> = TableDefinition::new("documents");

/// The documents.
pub(crate) struct Store {
    documents: BTreeMap<String, Value>,
    disk: Option<Database>,
    starts: u64,
}

/// Why the folder of an emulator cannot be used.
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
        Self { documents: BTreeMap::new(), disk: None, starts: 0 }
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
        Ok(Self { documents, disk: Some(disk), starts })
    }

    /// How often the folder had been opened before.
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
                // The slash's successor is behind everything in the group.
                from = format!("{version}/{subscription}/{group}0");
                groups.push([version, subscription, group]);
            } else {
                from = format!("{key}\0");
            }
        }
        groups
    }

    /// Begins a transaction. What is not committed has not happened.
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

    /// The documents whose keys begin like this, by key.
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

    /// The keys that begin like this, in order.
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

    /// Removes a document, if it is there.
    pub(crate) fn remove(&mut self, key: &str) {
        if self.has(key) {
            self.changes.insert(key.to_owned(), None);
        }
    }

    /// Removes every document whose key begins like this.
    pub(crate) fn remove_all(&mut self, prefix: &str) {
        let keys: Vec<String> = self.keys(prefix).collect();
        for key in keys {
            self.remove(&key);
        }
    }

    /// Makes the changes last.
    pub(crate) fn commit(self) -> Result<(), Box<redb::Error>> {
        let Self { store, changes } = self;
        store.save(&changes)?;
        for (key, change) in changes {
            match change {
                Some(value) => store.documents.insert(key, value),
                None => store.documents.remove(&key),
            };
        }
        Ok(())
    }
}
