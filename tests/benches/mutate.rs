//! Mutated bodies: decoding never panics and loses nothing.
//!
//! `cargo bench --package datafactory-tests --bench mutate -- 10000000` takes the recorded bodies of `tests/fixtures`,
//! changes bytes, tokens and whole values at random, and decodes and encodes each result as its documented type. A
//! body that is JSON must be lossless. The seed is fixed, so a failure can be reproduced.

#![allow(missing_docs, reason = "nothing is outside of a benchmark")]
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a report is what it is for")]

use std::path::Path;
use std::time::Instant;

use datafactory_client::bodies;
use datafactory_core::{Body, encode};
use datafactory_replay::{find, first_loss, recorded_bodies};
use serde_json::Value;

fn main() {
    let count = std::env::args().skip(1).find_map(|it| it.parse().ok()).unwrap_or(100_000_u64);
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let mut seeds: Vec<(Body, Vec<u8>)> = Vec::new();
    for path in find(&fixtures).unwrap() {
        seeds.extend(recorded_bodies(&path).unwrap());
    }
    let mut random = fastrand::Rng::with_seed(2026);
    let (start, mut read, mut warned) = (Instant::now(), 0_u64, 0_u64);
    for number in 0..count {
        let (body, text) = &seeds[random.usize(..seeds.len())];
        let mut text = text.clone();
        for _ in 0..random.u32(1..4) {
            mutate(&mut text, &mut random);
        }
        let Ok((value, warnings)) = body.read(&text, usize::MAX) else { continue };
        read += 1;
        warned += u64::from(!warnings.is_empty());
        let written = serde_json::from_slice(&encode(&*value).unwrap()).unwrap();
        if let Ok(original) = serde_json::from_slice::<Value>(&text) {
            let loss = first_loss(&original, &written);
            assert!(loss.is_none(), "{number}: {loss:?} of {}", String::from_utf8_lossy(&text));
        }
    }
    let types = bodies().count();
    println!(
        "{count} bodies of {types} operations in {:.0?}: {read} read, {warned} with warnings",
        start.elapsed()
    );
}

/// The replacements of a token.
const TOKENS: [&str; 14] = [
    "null",
    "true",
    "0",
    "-1",
    "1.5",
    "1e400",
    "9007199254740993",
    "\"\"",
    "\"\\ud83d\"",
    "[]",
    "{}",
    "[null]",
    "{\"type\":\"Expression\",\"value\":\"@item()\"}",
    "{\"type\":7}",
];

fn mutate(text: &mut Vec<u8>, random: &mut fastrand::Rng) {
    if text.is_empty() {
        return;
    }
    let at = random.usize(..text.len());
    match random.u8(..5) {
        0 => text[at] = random.u8(..),
        1 => {
            let end = (at + random.usize(..16)).min(text.len());
            text.drain(at..end);
        }
        2 => {
            let end = (at + random.usize(..64)).min(text.len());
            let copy = text[at..end].to_vec();
            text.splice(at..at, copy);
        }
        // Replaces a value: from a colon to the next comma or bracket.
        _ => {
            let Some(start) = text[at..].iter().position(|it| *it == b':') else { return };
            let start = at + start + 1;
            let end = text[start..].iter().position(|it| b",]}".contains(it)).unwrap_or(0);
            let token = TOKENS[random.usize(..TOKENS.len())].bytes();
            text.splice(start..start + end, token);
        }
    }
}
