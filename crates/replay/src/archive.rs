//! Reads HTTP archives (HAR).
//!
//! A crate for HAR would require all properties of the format, including cookies and timings, which some tools omit.
//! Here an entry needs only a method, a URL and a status.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde::de::Error as _;
use serde_json::Value;

/// A file of recorded exchanges.
#[derive(Debug)]
pub struct Archive {
    /// The name of the file, for the report.
    pub name: String,
    /// The exchanges in the order of the file, and errors for invalid entries.
    pub entries: Vec<Result<Entry, &'static str>>,
}

/// One exchange: request and response.
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
    /// 0 if there was no response.
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
    /// Parses the content of a file.
    ///
    /// # Errors
    ///
    /// If the content is not JSON, or if `log.entries` is missing or empty. Replaying nothing would look like a
    /// success.
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
        // An invalid entry does not affect the others. serde's message is dropped, because it quotes values, which can
        // be secret.
        let read = |entry| {
            serde_json::from_value(entry).map_err(|_| {
                "not an exchange: `request.method`, `request.url` or `response.status` is missing or has another type"
            })
        };
        let entries: Vec<_> = file.log.entries.into_iter().map(read).collect();
        if entries.is_empty() {
            return Err(serde_json::Error::custom("it contains no exchange"));
        }
        Ok(Self { name: name.into(), entries })
    }

    /// Reads an archive from a file.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, and the errors of [`Archive::parse`].
    pub fn read(path: &Path) -> io::Result<Self> {
        Ok(Self::parse(path.display().to_string(), &std::fs::read(path)?)?)
    }
}

/// The archives at a path: the file itself, or all `.har` files below the folder, sorted by name.
///
/// # Errors
///
/// If the path or a folder below it cannot be read, or if the folder contains no archive.
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
