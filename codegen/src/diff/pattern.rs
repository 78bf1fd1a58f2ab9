//! Whether a pattern accepts less or more than it did.
//!
//! Two patterns are compared by what they accept, not by their text, so that a pattern that was only
//! written in another way changes nothing. Both become automata, which are walked side by side; the
//! shortest text that only one of them accepts is the evidence that a reviewer sees.

use std::collections::{BTreeSet, VecDeque};

use regex_automata::dfa::{Automaton as _, StartKind, dense};
use regex_automata::util::primitives::StateID;
use regex_automata::util::start;
use regex_automata::util::syntax;
use regex_automata::{Anchored, MatchKind};

/// How many pairs of states are looked at before the question is given up.
const LIMIT: usize = 100_000;

/// What became of the texts that a pattern accepts: an example of those that it no longer does, and of
/// those that it does now.
#[derive(Debug, PartialEq)]
pub(super) struct Shift {
    pub(super) lost: Option<String>,
    pub(super) gained: Option<String>,
}

/// Compares two patterns; `None` when that cannot be decided.
pub(super) fn shift(base: &str, head: &str) -> Option<Shift> {
    let (base, head) = (Acceptor::new(base)?, Acceptor::new(head)?);
    Some(Shift { lost: only(&base, &head)?, gained: only(&head, &base)? })
}

/// A pattern as the client uses it: it looks for a match anywhere in the text.
struct Acceptor(dense::DFA<Vec<u32>>);

/// Where an acceptor is in a text, and whether it has seen a match already.
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
            // Bytes: the classes of regex-lite are those of ASCII, and that is what the client checks with.
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

    /// Whether a text that ends here is accepted.
    fn accepts(&self, at: State) -> bool {
        at.matched || self.0.is_match_state(self.0.next_eoi_state(at.id))
    }
}

/// The shortest text that the first accepts and the second does not: `None` when there is no telling,
/// `Some(None)` when there is no such text.
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

/// Every byte, those first that a person would put into a name.
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
