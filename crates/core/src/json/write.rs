//! Writing a body.

use serde::Serialize;

use super::view::for_each_property;
use super::{Json, Object, View};

/// Writes a value as JSON: the same text as serde_json's in less time, since most strings need no escapes, and
/// documented names never do.
///
/// # Errors
///
/// Those of serde_json for a value in it, of which JSON causes none.
pub fn encode(value: &dyn Json) -> serde_json::Result<Vec<u8>> {
    let mut writer = Writer { body: Vec::with_capacity(128), error: None };
    writer.view(value.view());
    writer.error.map_or(Ok(writer.body), Err)
}

struct Writer {
    body: Vec<u8>,
    error: Option<serde_json::Error>,
}

impl Writer {
    fn view(&mut self, view: View<'_>) {
        match view {
            View::String(value) => self.string(value),
            View::Expression(text) => {
                self.body.extend_from_slice(br#"{"type":"Expression","value":"#);
                self.string(text);
                self.body.push(b'}');
            }
            View::List(list) => {
                self.body.push(b'[');
                for index in 0..list.len() {
                    if index > 0 {
                        self.body.push(b',');
                    }
                    self.view(list.get(index));
                }
                self.body.push(b']');
            }
            View::Object(object) => self.object(None, object),
            View::Tagged(tag, object) => self.object(Some(tag), object),
            view => self.other(&view),
        }
    }

    fn object(&mut self, tag: Option<&[&'static str; 2]>, object: &dyn Object) {
        self.body.push(b'{');
        let start = self.body.len();
        for_each_property(tag, object, |name, documented, view| {
            if self.body.len() > start {
                self.body.push(b',');
            }
            if documented {
                self.plain(name);
            } else {
                self.string(name);
            }
            self.body.push(b':');
            self.view(view);
        });
        self.body.push(b'}');
    }

    fn string(&mut self, value: &str) {
        // Without an early exit, so that the compiler compares many bytes at once.
        let escapes = |found, byte| found | (byte < b' ') | (byte == b'"') | (byte == b'\\');
        if value.bytes().fold(false, escapes) {
            self.other(value);
        } else {
            self.plain(value);
        }
    }

    /// Writes a string that needs no escapes.
    fn plain(&mut self, value: &str) {
        self.body.reserve(value.len() + 2);
        self.body.push(b'"');
        self.body.extend_from_slice(value.as_bytes());
        self.body.push(b'"');
    }

    fn other(&mut self, value: &(impl Serialize + ?Sized)) {
        if let Err(error) = serde_json::to_writer(&mut self.body, value) {
            self.error.get_or_insert(error);
        }
    }
}
