//! Determines whether a changed pattern accepts fewer or more strings.
//!
//! Patterns are compared by the strings that they accept, so rewriting a pattern without changing its meaning is not
//! a difference. Both patterns become automata that are walked in parallel. The report shows the shortest string that
//! only one of them accepts.

use std::collections::{BTreeSet, VecDeque};

use regex_automata::dfa::{Automaton as _, StartKind, dense};
use regex_automata::util::primitives::StateID;
use regex_automata::util::start;
use regex_automata::util::syntax;
use regex_automata::{Anchored, MatchKind};

/// The maximum number of state pairs to visit.
const LIMIT: usize = 100_000;

/// An example of a string that is no longer accepted, and of one that is newly accepted.
#[derive(Debug, PartialEq)]
pub(super) struct Shift {
    pub(super) lost: Option<String>,
    pub(super) gained: Option<String>,
}

/// Compares two patterns. `None` if the limit is reached.
pub(super) fn shift(base: &str, head: &str) -> Option<Shift> {
    let (base, head) = (Acceptor::new(base)?, Acceptor::new(head)?);
    Some(Shift { lost: only(&base, &head)?, gained: only(&head, &base)? })
}

/// A pattern as the client uses it: it matches anywhere in the string.
struct Acceptor(dense::DFA<Vec<u32>>);

/// The state of the automaton, and whether it has found a match.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct State {
    id: StateID,
    matched: bool,
}

impl Acceptor {
    fn new(pattern: &str) -> Option<Self> {
        let config = dense::Config::new()
            .match_kind(MatchKind::All)
            .start_kind(StartKind::Unanchored)
            .dfa_size_limit(Some(1 << 24))
            .determinize_size_limit(Some(1 << 26));
        dense::Builder::new()
            .configure(config)
            // ASCII classes, as in regex-lite, which the client uses.
            .syntax(syntax::Config::new().unicode(false).utf8(false))
            .build(pattern)
            .ok()
            .map(Self)
    }

    fn start(&self) -> Option<State> {
        let id = self.0.start_state(&start::Config::new().anchored(Anchored::No)).ok()?;
        Some(State { id, matched: false })
    }

    fn step(&self, from: State, byte: u8) -> State {
        let id = self.0.next_state(from.id, byte);
        State { id, matched: from.matched || self.0.is_match_state(id) }
    }

    /// Whether a string that ends here is accepted.
    fn accepts(&self, at: State) -> bool {
        at.matched || self.0.is_match_state(self.0.next_eoi_state(at.id))
    }
}

/// The shortest string that the first pattern accepts and the second rejects: `None` if the limit is reached,
/// `Some(None)` if there is no such string.
fn only(first: &Acceptor, second: &Acceptor) -> Option<Option<String>> {
    let start = (first.start()?, second.start()?);
    let mut seen = BTreeSet::from([start]);
    let mut queue = VecDeque::from([(start, Vec::new())]);
    while let Some(((a, b), text)) = queue.pop_front() {
        if first.accepts(a) && !second.accepts(b) {
            return Some(Some(String::from_utf8_lossy(&text).into_owned()));
        }
        for byte in readable_first() {
            let next = (first.step(a, byte), second.step(b, byte));
            if seen.insert(next) {
                let mut longer = text.clone();
                longer.push(byte);
                queue.push_back((next, longer));
            }
        }
        if seen.len() > LIMIT {
            return None;
        }
    }
    Some(None)
}

/// All bytes, starting with those that are usual in names.
fn readable_first() -> impl Iterator<Item = u8> {
    let letters = (b'a'..=b'z').chain(b'A'..=b'Z').chain(b'0'..=b'9');
    let others = (b'!'..=b'~').filter(|byte| !byte.is_ascii_alphanumeric());
    letters.chain(others).chain(std::iter::once(b' ')).chain(0..b' ').chain(0x7f..=0xff)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_compared_by_what_they_accept() {
        for (base, head, lost, gained) in [
            ("^[a-z]+$", "^[a-z]+$", None, None),
            ("^[a-z]+$", "^[a-z][a-z]*$", None, None),
            ("^[a-z]+$", "^[a-z0-9]+$", None, Some("0")),
            ("^[a-z0-9]+$", "^[a-z]+$", Some("0"), None),
            ("^[a-z]+$", "^[0-9]+$", Some("a"), Some("0")),
            ("^[a-z]{1,3}$", "^[a-z]{1,4}$", None, Some("aaaa")),
            ("a", "^a", Some("ba"), None),
            ("^[^<>]+$", "^[^<>*]+$", Some("*"), None),
            ("", "^a", Some(""), None),
        ] {
            let text = |text: Option<&str>| text.map(str::to_owned);
            let expected = Shift { lost: text(lost), gained: text(gained) };
            assert_eq!(shift(base, head), Some(expected), "{base} -> {head}");
        }
        assert_eq!(shift("^(?=a)", "a"), None);
    }
}
