//! How far the service has come with what was put: pending, until it has been looked at often enough.

use datafactory_client::v1::types::ProvisioningState;

use crate::exchange::Exchange;

/// Begins with what was put, at this path below the factory's key; gives its state.
pub(super) fn begin(
    exchange: &mut Exchange<'_>,
    factory: &str,
    path: &str,
    exists: bool,
) -> ProvisioningState {
    let looks = exchange.script.provisioning_polls;
    if looks == 0 {
        end(exchange, factory, path);
        return ProvisioningState::Succeeded;
    }
    exchange.store.put(&format!("{factory}provisioning/{path}"), &looks);
    match exists {
        true => ProvisioningState::PendingUpdate,
        false => ProvisioningState::PendingCreation,
    }
}

/// Looks once; whether that was the last look that was needed.
pub(super) fn look(exchange: &mut Exchange<'_>, factory: &str, path: &str) -> bool {
    let key = format!("{factory}provisioning/{path}");
    let Some(looks) = exchange.store.get::<u32>(&key) else { return false };
    match looks.saturating_sub(1) {
        0 => end(exchange, factory, path),
        looks => exchange.store.put(&key, &looks),
    }
    looks <= 1
}

/// Forgets about it.
pub(super) fn end(exchange: &mut Exchange<'_>, factory: &str, path: &str) {
    exchange.store.remove(&format!("{factory}provisioning/{path}"));
}
