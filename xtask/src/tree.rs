//! A folder of text files: reads it, compares it with the intended content, and updates it.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use datafactory_codegen::Files;
use similar::TextDiff;

use crate::Result;

/// A folder of text files.
pub(crate) struct Tree {
    root: PathBuf,
    /// The name of the folder in messages.
    name: &'static str,
}

/// A file that differs from the intended content.
pub(crate) struct Change {
    path: String,
    old: Option<String>,
    new: Option<String>,
}

impl Change {
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    pub(crate) fn verb(&self) -> &'static str {
        match (&self.old, &self.new) {
            (None, _) => "Added",
            (_, None) => "Removed",
            _ => "Changed",
        }
    }

    /// The change as a unified diff.
    pub(crate) fn diff(&self) -> String {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        TextDiff::from_lines(text(&self.old), text(&self.new))
            .unified_diff()
            .header(&format!("a/{}", self.path), &format!("b/{}", self.path))
            .to_string()
    }
}

impl Tree {
    pub(crate) fn new(root: PathBuf, name: &'static str) -> Self {
        Self { root, name }
    }

    /// All files whose path matches, by their path relative to the root.
    pub(crate) fn read(&self, wanted: fn(&str) -> bool) -> Result<Files> {
        let mut files = Files::new();
        let mut folders = vec![self.root.clone()];
        while let Some(folder) = folders.pop() {
            let entries = fs::read_dir(&folder)
                .map_err(|error| format!("cannot read the folder {}: {error}", folder.display()))?;
            for entry in entries {
                let path = entry?.path();
                let name = self.relative(&path);
                if path.is_dir() {
                    folders.push(path);
                } else if wanted(&name) {
                    let text = fs::read_to_string(&path)
                        .map_err(|error| format!("cannot read {}/{name}: {error}", self.name))?;
                    files.insert(name, text);
                }
            }
        }
        Ok(files)
    }

    fn relative(&self, path: &Path) -> String {
        let path = path.strip_prefix(&self.root).unwrap_or(path);
        let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
        parts.join("/")
    }

    /// The changes so that the folder contains exactly these files.
    pub(crate) fn changes(&self, files: &Files) -> Result<Vec<Change>> {
        let mut old = if self.root.exists() { self.read(|_| true)? } else { Files::new() };
        let mut changes = Vec::new();
        for (path, new) in files {
            let old = old.remove(path);
            if old.as_ref() != Some(new) {
                changes.push(Change { path: self.named(path), old, new: Some(new.clone()) });
            }
        }
        for (path, old) in old {
            changes.push(Change { path: self.named(&path), old: Some(old), new: None });
        }
        Ok(changes)
    }

    /// The changes so that the folder contains these files, besides others.
    pub(crate) fn additions(&self, files: &Files) -> Result<Vec<Change>> {
        let changes = self.changes(files)?;
        Ok(changes.into_iter().filter(|change| change.new.is_some()).collect())
    }

    fn named(&self, path: &str) -> String {
        format!("{}/{path}", self.name)
    }

    /// Makes the changes. Each file is replaced atomically.
    pub(crate) fn apply(&self, changes: &[Change]) -> Result<()> {
        for change in changes {
            let path = change.path.strip_prefix(self.name).unwrap_or(&change.path);
            let path = self.root.join(path.trim_start_matches('/'));
            let folder = path.parent().unwrap_or(&self.root);
            match &change.new {
                Some(text) => {
                    fs::create_dir_all(folder)?;
                    let mut file = tempfile::NamedTempFile::new_in(folder)?;
                    file.write_all(text.as_bytes())?;
                    make_readable(file.as_file())?;
                    file.persist(&path)?;
                }
                None => {
                    fs::remove_file(&path)?;
                    // Succeeds only if the folder is empty.
                    let _ = fs::remove_dir(folder);
                }
            }
        }
        Ok(())
    }
}

/// Gives a temporary file, which only its owner can read, the permissions of a source file.
#[cfg(unix)]
fn make_readable(file: &fs::File) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    file.set_permissions(fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn make_readable(_: &fs::File) -> std::io::Result<()> {
    Ok(())
}
