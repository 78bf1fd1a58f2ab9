//! Provisioning: a new resource is ready once it has been read often enough.
//!
//! The number of reads that are left is stored beneath the resource, so it is removed with the resource.

use crate::exchange::Exchange;

fn reads_key(key: &str) -> String {
    format!("{}/provisioning", key.trim_end_matches('/'))
}

/// Starts provisioning; whether the resource is ready at once.
pub(crate) fn begin(exchange: &mut Exchange<'_>, key: &str) -> bool {
    let reads = exchange.script.provisioning_polls;
    match reads {
        0 => exchange.store.remove(&reads_key(key)),
        reads => exchange.store.put(&reads_key(key), &reads),
    }
    reads == 0
}

/// Counts one read. Returns how many are left, or nothing if the resource was ready before.
pub(crate) fn read(exchange: &mut Exchange<'_>, key: &str) -> Option<u32> {
    let reads_key = reads_key(key);
    let left = exchange.store.get::<u32>(&reads_key)?.saturating_sub(1);
    match left {
        0 => exchange.store.remove(&reads_key),
        left => exchange.store.put(&reads_key, &left),
    }
    Some(left)
}
