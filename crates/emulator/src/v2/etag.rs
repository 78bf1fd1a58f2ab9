//! Entity tags: what a definition is told by, and the two conditions that a request can make on it.
//!
//! A factory writes its tag with quotes within the text, everything in a factory without; a condition is
//! met either way.

use http::StatusCode;

use crate::exchange::{Exchange, Refusal};

/// A tag for a definition that is written now, in the form the service's tags have.
pub(crate) fn new(exchange: &mut Exchange<'_>) -> String {
    let seconds = exchange.now.unix_timestamp();
    format!("{:08x}-0000-0100-0000-{seconds:08x}0000", exchange.random.u32(..))
}

/// Refuses a change of what is no longer, or not yet, what `If-Match` says.
pub(crate) fn check_match(exchange: &Exchange<'_>, current: Option<&str>) -> Result<(), Refusal> {
    match exchange.header("if-match") {
        Some(condition) if !current.is_some_and(|tag| meets(condition, tag)) => {
            let message = "The condition of the If-Match header is not met: the entity tag is another \
                           now. Get the definition again, and repeat the change on it.";
            Err(Refusal::nested(StatusCode::PRECONDITION_FAILED, "PreconditionFailed", message))
        }
        _ => Ok(()),
    }
}

/// Answers 304 in place of what the caller has already, as `If-None-Match` says.
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
    fn a_condition_is_met_with_and_without_quotes() {
        for (condition, tag, met) in [
            ("*", "a-1", true),
            ("a-1", "a-1", true),
            ("\"a-1\"", "a-1", true),
            ("a-1", "\"a-1\"", true),
            ("\"b-2\", W/\"a-1\"", "a-1", true),
            ("a-2", "a-1", false),
            ("", "a-1", false),
        ] {
            assert_eq!(meets(condition, tag), met, "{condition} {tag}");
        }
    }
}
