//! Work in several threads. The results have the order of the input, so the output is deterministic.

use std::panic::resume_unwind;
use std::thread::{available_parallelism, scope};

/// Calls two functions in parallel.
pub(crate) fn both<A: Send, B>(
    first: impl FnOnce() -> A + Send,
    second: impl FnOnce() -> B,
) -> (A, B) {
    scope(|scope| {
        let first = scope.spawn(first);
        let second = second();
        (first.join().unwrap_or_else(|panic| resume_unwind(panic)), second)
    })
}

/// Calls a function for each item, in parallel.
pub(crate) fn each<T: Sync, R: Send>(things: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = available_parallelism().map_or(1, usize::from);
    let share = things.len().div_ceil(threads).max(1);
    scope(|scope| {
        let work = &work;
        let threads: Vec<_> = things
            .chunks(share)
            .map(|things| scope.spawn(move || things.iter().map(work).collect::<Vec<R>>()))
            .collect();
        let joined = threads.into_iter().map(|thread| thread.join());
        joined.flat_map(|done| done.unwrap_or_else(|panic| resume_unwind(panic))).collect()
    })
}
