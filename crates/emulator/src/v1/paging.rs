//! Pages of lists: 100 items, and a link to the next page.
//!
//! The documentation has the number for lists of datasets; nobody knows the others', so all lists have it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::exchange::{Exchange, Refusal};

/// How many items a page has.
pub(super) const PAGE: usize = 100;

const TOKEN: &str = "$skipToken";

/// What the link to this page carried; none on the first page.
pub(super) fn token(exchange: &Exchange<'_>) -> Result<Option<String>, Refusal> {
    let Some(token) = exchange.query(TOKEN) else { return Ok(None) };
    let read = STANDARD.decode(token).ok().and_then(|token| String::from_utf8(token).ok());
    let own = read.as_ref().and_then(|token| token.strip_prefix(&exchange.seal("")));
    own.map(|token| Some(token.to_owned())).ok_or_else(|| foreign(exchange))
}

/// A token that this service has not made, or not for this list.
pub(super) fn foreign(exchange: &Exchange<'_>) -> Refusal {
    exchange
        .bad_request(format!("The query parameter {TOKEN} is not from a nextLink of this list."))
}

/// The address of the next page.
pub(super) fn next_link(exchange: &Exchange<'_>, token: &str) -> String {
    let path = exchange.target.split('?').next().unwrap_or_default();
    let kept = exchange.query.iter().filter(|(name, _)| !name.eq_ignore_ascii_case(TOKEN));
    let query = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(kept)
        .append_pair(TOKEN, &STANDARD.encode(exchange.seal("") + token))
        .finish();
    // A space in a query is `+` to forms alone; `%20` is one to everybody.
    format!("{}{path}?{}", exchange.origin, query.replace('+', "%20"))
}

/// One page of what lies in a folder of the store, by name, and the link to the next one. A token is the last
/// name of its page, so that nothing is left out or shown twice when something is added.
pub(super) fn page<T>(
    exchange: &Exchange<'_>,
    names: Vec<String>,
    get: impl Fn(&str) -> Option<T>,
) -> Result<(Vec<T>, Option<String>), Refusal> {
    let after = token(exchange)?;
    let mut names =
        names.into_iter().filter(|name| after.as_ref().is_none_or(|after| name > after));
    let page: Vec<String> = names.by_ref().take(PAGE).collect();
    let more = names.next().and(page.last());
    let link = more.map(|last| next_link(exchange, last));
    Ok((page.iter().filter_map(|name| get(name)).collect(), link))
}
