//! Entity tags, and the conditions that `If-Match` and `If-None-Match` put on them.
//!
//! The tag of a factory contains quotes, the tag of every other resource does not. A condition matches with
//! and without quotes.

use http::StatusCode;

use crate::exchange::{Exchange, Refusal};

/// A new tag, in the form that the service uses.
pub(crate) fn new(exchange: &mut Exchange<'_>) -> String {
    let seconds = exchange.now.unix_timestamp();
    format!("{:08x}-0000-0100-0000-{seconds:08x}0000", exchange.random.u32(..))
}

/// Rejects a change whose `If-Match` header does not match the current tag. A resource that does not exist
/// has no tag, and a resource without a tag matches `*` alone.
pub(crate) fn check_match(exchange: &Exchange<'_>, current: Option<&str>) -> Result<(), Refusal> {
    match exchange.header("if-match") {
        Some(condition) if !current.is_some_and(|tag| meets(condition, tag)) => {
            let message = match current {
                Some(_) => {
                    "The condition of the If-Match header is not met: the resource has changed. Get it \
                     again and repeat the change."
                }
                None => {
                    "The condition of the If-Match header is not met: the resource does not exist."
                }
            };
            let status = StatusCode::PRECONDITION_FAILED;
            Err(exchange.error(status, "PreconditionFailed", message))
        }
        _ => Ok(()),
    }
}

/// Returns 304 if `If-None-Match` has the current tag.
pub(crate) fn check_none_match(exchange: &Exchange<'_>, current: &str) -> Result<(), Refusal> {
    match exchange.header("if-none-match") {
        Some(condition) if meets(condition, current) => {
            Err(Refusal::empty(StatusCode::NOT_MODIFIED))
        }
        _ => Ok(()),
    }
}

fn meets(condition: &str, tag: &str) -> bool {
    let bare = |tag: &str| {
        let tag = tag.trim();
        tag.strip_prefix("W/").unwrap_or(tag).trim_matches('"').to_owned()
    };
    condition.trim() == "*" || condition.split(',').any(|one| bare(one) == bare(tag))
}

#[cfg(test)]
mod tests {
    use super::meets;

    #[test]
    fn a_condition_matches_with_and_without_quotes() {
        for (condition, tag, met) in [
            ("*", "a-1", true),
            ("a-1", "a-1", true),
            ("\"a-1\"", "a-1", true),
            ("a-1", "\"a-1\"", true),
            ("\"b-2\", W/\"a-1\"", "a-1", true),
            ("a-2", "a-1", false),
            ("", "a-1", false),
            ("*", "", true),
            ("a-1", "", false),
        ] {
            assert_eq!(meets(condition, tag), met, "{condition} {tag}");
        }
    }
}
