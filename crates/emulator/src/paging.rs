//! Paged lists: 100 items, and a token for the next page that is valid for this list alone.
//!
//! Facts about the page size differ between lists; all lists have the documented one here.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::exchange::{Exchange, Refusal};

/// How many items a page has.
pub(crate) const PAGE: usize = 100;

/// The parameter of the query that holds the token, as each API version spells it.
fn parameter(exchange: &Exchange<'_>) -> &'static str {
    if exchange.is_v1() { "$skipToken" } else { "$skiptoken" }
}

/// A token that contains this text, for requests with the same seal.
pub(crate) fn encode(seal: &str, text: &str) -> String {
    URL_SAFE_NO_PAD.encode(format!("{seal}{text}"))
}

/// The text in a token, if it has this seal.
pub(crate) fn decode(seal: &str, token: &str) -> Option<String> {
    let text = String::from_utf8(URL_SAFE_NO_PAD.decode(token).ok()?).ok()?;
    text.strip_prefix(seal).filter(|text| !text.is_empty()).map(str::to_owned)
}

/// The text in the token of this request; `None` on the first page.
pub(crate) fn token(exchange: &Exchange<'_>) -> Result<Option<String>, Refusal> {
    let Some(token) = exchange.query(parameter(exchange)) else { return Ok(None) };
    let text = decode(&exchange.seal(""), token);
    text.map(Some).ok_or_else(|| foreign(exchange))
}

/// The token comes from another list, or from elsewhere.
pub(crate) fn foreign(exchange: &Exchange<'_>) -> Refusal {
    exchange.bad_request(format!(
        "The query parameter {} is not from a nextLink of this list.",
        parameter(exchange)
    ))
}

/// The link to the next page.
pub(crate) fn next_link(exchange: &Exchange<'_>, text: &str) -> String {
    let path = exchange.target.split('?').next().unwrap_or_default();
    let kept =
        exchange.query.iter().filter(|(name, _)| !name.eq_ignore_ascii_case(parameter(exchange)));
    let query = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(kept)
        .append_pair(parameter(exchange), &encode(&exchange.seal(""), text))
        .finish();
    // A space in a query is `+` in forms only; `%20` is one everywhere.
    format!("{}{path}?{}", exchange.origin, query.replace('+', "%20"))
}

/// One page of a list. The keys are sorted, and the token is the last key of its page, so that nothing is
/// skipped or repeated when the list changes.
pub(crate) fn list(
    exchange: &Exchange<'_>,
    keys: impl Iterator<Item = String>,
    item: impl Fn(&str) -> Option<Value>,
) -> Result<Value, Refusal> {
    let after = token(exchange)?;
    let (value, last) = page(keys, after, item);
    let mut list = json!({ "value": value });
    if let Some(last) = last {
        list["nextLink"] = next_link(exchange, &last).into();
    }
    Ok(list)
}

/// The items after a key, and the last of their keys if there are more.
pub(crate) fn page(
    keys: impl Iterator<Item = String>,
    after: Option<String>,
    item: impl Fn(&str) -> Option<Value>,
) -> (Vec<Value>, Option<String>) {
    let mut keys = keys.filter(|key| after.as_ref().is_none_or(|after| key > after));
    let page: Vec<String> = keys.by_ref().take(PAGE).collect();
    let last = keys.next().and(page.last()).cloned();
    (page.iter().filter_map(|key| item(key)).collect(), last)
}

#[cfg(test)]
mod tests {
    use super::{decode, encode};

    #[test]
    fn a_token_is_decoded_with_its_own_seal_only() {
        for text in ["a", "v2/s/g/f/pipelines/\u{fc}"] {
            assert_eq!(decode("12ab", &encode("12ab", text)).as_deref(), Some(text));
            assert_eq!(decode("12ac", &encode("12ab", text)), None);
        }
        for wrong in ["", "6", "zz", "ff", "6\u{e9}", &encode("", "12ab")] {
            assert_eq!(decode("12ab", wrong), None, "{wrong}");
        }
    }
}
