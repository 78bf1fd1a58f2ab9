/// A client of an emulator with the factories of `setup.yaml`. Its clock runs a million times as fast.
fn client() -> datafactory::Client {
    use datafactory_emulator::{Clock, Emulator, Scenario};

    let scenario = Scenario::read(include_str!("setup.yaml")).unwrap();
    let clock = Clock::accelerated(1e6);
    let emulator = Emulator::builder().clock(clock).scenario(scenario).build().unwrap();
    datafactory::Client::builder().transport(emulator).build().unwrap()
}
