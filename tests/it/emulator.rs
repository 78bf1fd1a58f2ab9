//! What the tests of the emulator have in common.

use datafactory::Client;
use datafactory_emulator::Emulator;

/// A client of an emulator in this process.
pub fn in_process(emulator: &Emulator) -> Client {
    Client::builder().transport(emulator.clone()).build().unwrap()
}
