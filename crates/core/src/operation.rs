//! The entries of the operation table: the facts about an operation, without its types.

use std::fmt;
use std::sync::OnceLock;

use http::Method;
use regex_lite::Regex;

/// One operation of the service.
///
/// The table of operations is generated. Retry, paging, waiters, the emulator and the replay of recorded traffic all use
/// it, so they agree.
#[derive(Debug)]
pub struct Operation {
    /// The operationId, `Group_Verb`; unique within one API version.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path template, `/subscriptions/{subscriptionId}/...`.
    pub path: &'static str,
    /// The path's parameters, in the order of the template.
    pub path_parameters: &'static [&'static PathParameter],
    /// The API version, sent as the query parameter `api-version`.
    pub api_version: &'static str,
    /// The schema of the request body; `None` if a request has no body.
    pub request: Option<&'static str>,
    /// The schema of a successful response's body; `None` if no success documents a body.
    pub response: Option<&'static str>,
    /// The documented statuses of a success. A client accepts any 2xx.
    pub success: &'static [u16],
    /// Whether the operation only reads, as every GET and some POSTs do.
    pub safe: bool,
    /// How to get the next page of a list.
    pub page: Option<Page>,
    /// Where to poll for the outcome of a long-running operation.
    pub long_running: Option<FinalState>,
}

impl Operation {
    /// Whether a request of this operation with this method can be sent twice without another effect.
    pub fn is_repeatable(&self, method: &Method) -> bool {
        self.safe || method.is_idempotent()
    }

    /// Whether a request belongs to this operation. Case in paths is ignored, as in the service.
    pub fn matches(&self, method: &Method, path: &str, api_version: &str) -> bool {
        fn segments(path: &str) -> impl Iterator<Item = &str> {
            path.trim_matches('/').split('/')
        }
        self.method == *method
            && self.api_version.eq_ignore_ascii_case(api_version)
            && segments(self.path).count() == segments(path).count()
            && segments(self.path).zip(segments(path)).all(|(template, segment)| {
                if template.starts_with('{') {
                    !segment.is_empty()
                } else {
                    template.eq_ignore_ascii_case(segment)
                }
            })
    }
}

/// How a list continues. Paths are JSON pointers into the response body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// The path of the items.
    pub items: &'static str,
    /// The request for the next page.
    pub next: NextPage,
}

/// The request for the next page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextPage {
    /// GET the link at this pointer.
    Get(&'static str),
    /// POST the first page's body to the link at this pointer.
    Post(&'static str),
    /// POST the first page's body with the continuation token at this pointer added to it.
    ContinuationToken(&'static str),
}

/// Where to poll for the outcome of a long-running operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FinalState {
    /// At the URL of the `Azure-AsyncOperation` header.
    AzureAsyncOperation,
    /// At the URL of the `Location` header.
    Location,
    /// At the resource itself, in `properties.provisioningState`.
    OriginalUri,
}

/// A path parameter with the rules for its value.
#[derive(Debug)]
pub struct PathParameter {
    name: &'static str,
    pattern: Option<&'static str>,
    length: (Option<usize>, Option<usize>),
    compiled: OnceLock<Option<Regex>>,
}

impl PathParameter {
    /// A parameter with the pattern, the minimum length and the maximum length of the specification.
    pub const fn new(
        name: &'static str,
        pattern: Option<&'static str>,
        min_length: Option<usize>,
        max_length: Option<usize>,
    ) -> Self {
        Self { name, pattern, length: (min_length, max_length), compiled: OnceLock::new() }
    }

    /// The name in the path template.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The specification's pattern.
    pub fn pattern(&self) -> Option<&'static str> {
        self.pattern
    }

    /// Checks a value before it goes into a path.
    ///
    /// # Errors
    ///
    /// If the value violates the length or the pattern of the specification, is empty, is `.` or `..`, or contains a
    /// separator. Such a value would change the path.
    pub fn check(&self, value: &str) -> Result<(), InvalidName> {
        let broken =
            |rule: String| Err(InvalidName { parameter: self.name, value: value.to_owned(), rule });
        let length = value.chars().count();
        if let Some(min) = self.length.0.or(Some(1)).filter(|min| length < *min) {
            return broken(format!("is shorter than {min}"));
        }
        if let Some(max) = self.length.1.filter(|max| length > *max) {
            return broken(format!("is longer than {max}"));
        }
        if matches!(value, "." | "..")
            || value.contains(['/', '\\'])
            || value.contains(char::is_control)
        {
            return broken("is more or less than one segment of a path".to_owned());
        }
        if let (Some(pattern), Some(regex)) = (self.pattern, self.regex())
            && !regex.is_match(value)
        {
            return broken(format!("does not match the documented pattern {pattern}"));
        }
        Ok(())
    }

    fn regex(&self) -> Option<&Regex> {
        self.compiled
            .get_or_init(|| {
                // The service's \w includes the letters of all scripts, but this engine's only ASCII letters. So the
                // service checks other characters.
                let pattern = self.pattern?.replace(r"\w", r"\w\x{80}-\x{10FFFF}");
                Regex::new(&pattern).ok()
            })
            .as_ref()
    }
}

/// A value that is invalid in a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidName {
    /// The path parameter.
    pub parameter: &'static str,
    /// The invalid value.
    pub value: String,
    rule: String,
}

impl fmt::Display for InvalidName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} `{}` {}", self.parameter, self.value.escape_debug(), self.rule)
    }
}

impl std::error::Error for InvalidName {}

#[cfg(test)]
mod tests {
    use super::*;

    static FACTORY: PathParameter = PathParameter::new(
        "factoryName",
        Some("^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$"),
        Some(3),
        Some(63),
    );
    static GROUP: PathParameter =
        PathParameter::new("resourceGroupName", Some(r"^[-\w\._\(\)]+$"), Some(1), Some(90));
    static SUBSCRIPTION: PathParameter = PathParameter::new("subscriptionId", None, None, None);

    #[test]
    fn names_are_held_to_the_specification_and_to_their_segment() {
        for (parameter, value, broken) in [
            (&FACTORY, "my-factory-1", None),
            (&FACTORY, "ab", Some("factoryName `ab` is shorter than 3")),
            (&FACTORY, &*"a".repeat(64), Some("is longer than 63")),
            (
                &FACTORY,
                "my_factory",
                Some("does not match the documented pattern ^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$"),
            ),
            (&FACTORY, "a/b", Some("is more or less than one segment of a path")),
            (&GROUP, "my.group_(1)-x", None),
            (&GROUP, "größe", None),
            (
                &GROUP,
                "..",
                Some("resourceGroupName `..` is more or less than one segment of a path"),
            ),
            (&GROUP, "a b", Some("does not match")),
            (&SUBSCRIPTION, "12345678-1234-1234-1234-12345678abc", None),
            (&SUBSCRIPTION, "", Some("subscriptionId `` is shorter than 1")),
            (&SUBSCRIPTION, "a\\..\\b", Some("is more or less than one segment of a path")),
            (
                &SUBSCRIPTION,
                "a\nb",
                Some(r"subscriptionId `a\nb` is more or less than one segment of a path"),
            ),
        ] {
            let error = parameter.check(value).err().map(|error| error.to_string());
            match broken {
                None => assert_eq!(error, None, "{value}"),
                Some(rule) => assert!(
                    error.as_deref().is_some_and(|error| error.contains(rule)),
                    "{value}: {error:?}"
                ),
            }
        }
    }

    #[test]
    fn requests_are_matched_as_the_service_does() {
        let operation = Operation {
            id: "Things_Get",
            method: Method::GET,
            path: "/resourcegroups/{group}/Things/{thing}",
            path_parameters: &[],
            api_version: "2018-06-01",
            safe: true,
            page: None,
            request: None,
            response: None,
            success: &[200],
            long_running: None,
        };
        for (method, path, version, matched) in [
            (Method::GET, "/resourcegroups/a/Things/b", "2018-06-01", true),
            (Method::GET, "/resourceGroups/A/things/b/", "2018-06-01", true),
            (Method::PUT, "/resourcegroups/a/Things/b", "2018-06-01", false),
            (Method::GET, "/resourcegroups/a/Things/b", "2015-10-01", false),
            (Method::GET, "/resourcegroups/a/Things", "2018-06-01", false),
            (Method::GET, "/resourcegroups/a/Things/b/c", "2018-06-01", false),
            (Method::GET, "/resourcegroups//Things/b", "2018-06-01", false),
        ] {
            assert_eq!(operation.matches(&method, path, version), matched, "{method} {path}");
        }
    }
}
