//! Pages: at most a hundred items, and a token that only this service understands for the rest.

use std::fmt::Write as _;

use serde::Serialize;
use serde_json::{Value, json};

use crate::exchange::{Exchange, Refusal};

/// How many items a page has.
pub(crate) const PAGE: usize = 100;

/// A page of a list whose `nextLink` gives the next one; the items stand in the order of their keys.
pub(crate) fn of_list<T: Serialize>(
    exchange: &Exchange<'_>,
    items: Vec<(String, T)>,
) -> Result<Value, Refusal> {
    let after = match exchange.query("$skiptoken") {
        Some(token) => from_token(&exchange.seal(""), token).ok_or_else(|| {
            exchange.bad_request("The value of '$skiptoken' is not one of a nextLink of this list.")
        })?,
        None => String::new(),
    };
    let mut rest = items.into_iter().skip_while(|(key, _)| !after.is_empty() && *key <= after);
    let page: Vec<(String, T)> = rest.by_ref().take(PAGE).collect();
    let last = page.last().filter(|_| rest.next().is_some()).map(|(key, _)| key);
    let next = last.map(|key| {
        let path = exchange.target.split('?').next().unwrap_or_default();
        format!("{}&%24skiptoken={}", exchange.address(path), token(&exchange.seal(""), key))
    });
    let values: Vec<&T> = page.iter().map(|(_, item)| item).collect();
    let mut list = json!({ "value": values });
    if let (Some(next), Some(list)) = (next, list.as_object_mut()) {
        list.insert("nextLink".to_owned(), next.into());
    }
    Ok(list)
}

/// A token that says this to requests with the same seal.
pub(crate) fn token(seal: &str, text: &str) -> String {
    seal.bytes().chain(text.bytes()).fold(String::new(), |mut token, byte| {
        // Writing to a text cannot fail.
        let _ = write!(token, "{byte:02x}");
        token
    })
}

/// What a token says; nothing if it is none of that seal.
pub(crate) fn from_token(seal: &str, token: &str) -> Option<String> {
    let digits = token.as_bytes();
    let bytes: Option<Vec<u8>> = digits
        .chunks(2)
        .map(|pair| match pair {
            &[high, low] => {
                let digit = |byte| char::from(byte).to_digit(16);
                u8::try_from(digit(high)? * 16 + digit(low)?).ok()
            }
            _ => None,
        })
        .collect();
    let text = String::from_utf8(bytes?).ok()?;
    text.strip_prefix(seal).filter(|text| !text.is_empty()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::{from_token, token};

    #[test]
    fn a_token_says_what_was_put_into_it_and_nothing_else_is_one() {
        for text in ["a", "v2/s/g/f/pipelines/ü"] {
            assert_eq!(from_token("12ab", &token("12ab", text)).as_deref(), Some(text));
            assert_eq!(from_token("12ac", &token("12ab", text)), None);
        }
        for wrong in ["", "6", "zz", "ff", "6é", &token("", "12ab")] {
            assert_eq!(from_token("12ab", wrong), None, "{wrong}");
        }
    }
}
