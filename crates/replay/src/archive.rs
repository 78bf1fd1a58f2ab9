//! HTTP archives (HAR), as far as a replay needs them.
//!
//! Read with a few structs instead of a crate for HAR: that demands every member which the format
//! requires, cookies and timings too, and tools leave them out. Here an entry needs a method and an
//! address.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde::de::Error as _;
use serde_json::Value;

/// One file of recorded exchanges.
#[derive(Debug)]
pub struct Archive {
    /// The file's name, for the report.
    pub name: String,
    /// The exchanges, in the order of the file, and what is in the place of one and is none.
    pub entries: Vec<Result<Entry, &'static str>>,
}

/// One exchange: what was asked, and what was answered.
#[derive(Debug, Deserialize)]
#[serde(expecting = "an exchange")]
pub struct Entry {
    pub(crate) request: Request,
    #[serde(default)]
    pub(crate) response: Response,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) url: String,
    #[serde(default)]
    pub(crate) headers: Vec<Header>,
    post_data: Option<Text>,
}

#[derive(Debug, Default, Deserialize)]
pub(crate) struct Response {
    /// 0 where nothing was answered.
    #[serde(default)]
    pub(crate) status: i32,
    #[serde(default)]
    pub(crate) headers: Vec<Header>,
    content: Option<Text>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Header {
    pub(crate) name: String,
    pub(crate) value: String,
}

#[derive(Debug, Deserialize)]
struct Text {
    text: Option<String>,
    encoding: Option<String>,
}

impl Request {
    pub(crate) fn body(&self) -> Result<Cow<'_, [u8]>, base64::DecodeError> {
        bytes(self.post_data.as_ref())
    }
}

impl Response {
    pub(crate) fn body(&self) -> Result<Cow<'_, [u8]>, base64::DecodeError> {
        bytes(self.content.as_ref())
    }
}

fn bytes(content: Option<&Text>) -> Result<Cow<'_, [u8]>, base64::DecodeError> {
    let Some(Text { text: Some(text), encoding }) = content else { return Ok(Cow::default()) };
    match encoding.as_deref() {
        Some("base64") => STANDARD.decode(text).map(Cow::Owned),
        _ => Ok(Cow::Borrowed(text.as_bytes())),
    }
}

impl Archive {
    /// Reads an archive from the text of a file.
    ///
    /// # Errors
    ///
    /// When the text is no JSON, or has no `log.entries` or none in it, since a replay of nothing would look
    /// like success.
    pub fn parse(name: impl Into<String>, text: &[u8]) -> serde_json::Result<Self> {
        #[derive(Deserialize)]
        struct File {
            log: Log,
        }
        #[derive(Deserialize)]
        struct Log {
            entries: Vec<Value>,
        }
        let file: File =
            serde_json::from_slice(text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text))?;
        // Each by itself, so that a broken one does not cost the others. serde's messages quote values, which may be
        // secret.
        let read = |entry| {
            serde_json::from_value(entry).map_err(|_| {
                "not an exchange: `request.method`, `request.url` or `response.status` is missing or has another type"
            })
        };
        let entries: Vec<_> = file.log.entries.into_iter().map(read).collect();
        if entries.is_empty() {
            return Err(serde_json::Error::custom("no exchange is in it"));
        }
        Ok(Self { name: name.into(), entries })
    }

    /// Reads an archive from a file.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, or as [`Archive::parse`].
    pub fn read(path: &Path) -> io::Result<Self> {
        Ok(Self::parse(path.display().to_string(), &std::fs::read(path)?)?)
    }
}

/// The archives that a path stands for: itself, or every `.har` file below it, by name.
///
/// # Errors
///
/// When the path or a folder below it cannot be read, or when a folder holds no archive, since a replay
/// of nothing would look like success.
pub fn find(path: &Path) -> io::Result<BTreeSet<PathBuf>> {
    if !path.metadata()?.is_dir() {
        return Ok([path.to_owned()].into());
    }
    let mut found = BTreeSet::new();
    let mut folders = vec![path.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in folder.read_dir()? {
            let entry = entry?.path();
            if entry.is_dir() {
                folders.push(entry);
            } else if entry.extension().is_some_and(|it| it.eq_ignore_ascii_case("har")) {
                found.insert(entry);
            }
        }
    }
    if found.is_empty() {
        return Err(io::Error::new(io::ErrorKind::NotFound, "no .har file in this folder"));
    }
    Ok(found)
}
