//! Set properties to a literal or to an expression, and set secrets.

#![allow(clippy::print_stdout, reason = "an example prints its results")]

use datafactory::v2::types::*;
use datafactory::{Client, OrExpression, Secret};
use datafactory_emulator::Emulator;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().transport(Emulator::new()).build()?;
    let factory = client.factory("subscription", "group", "factory")?;
    factory.create_or_update(&Factory::default()).await?;

    let wait = |name: &str, seconds: OrExpression<i64>| WaitActivity {
        name: Some(name.into()),
        type_properties: Some(WaitActivityTypeProperties {
            wait_time_in_seconds: Some(seconds),
            ..Default::default()
        }),
        ..Default::default()
    };
    let activities = vec![
        wait("literal", 5.into()).into(),
        wait("expression", OrExpression::expression("@pipeline().parameters.seconds")).into(),
    ];
    let definition = Pipeline { activities: Some(activities), ..Default::default() };
    let pipeline = factory.pipeline("waits")?;
    pipeline.create_or_update(&PipelineResource::new(definition)).await?;

    let properties = pipeline.get().await?.into_value().properties.unwrap_or_default();
    for activity in properties.activities.unwrap_or_default() {
        let Activity::Wait(wait) = activity else { continue };
        match wait.type_properties.and_then(|it| it.wait_time_in_seconds) {
            Some(OrExpression::Literal(seconds)) => println!("{:?} waits {seconds} s", wait.name),
            Some(OrExpression::Expression(it)) => println!("{:?} waits {it} s", wait.name),
            other => println!("{:?} waits {other:?}", wait.name),
        }
    }

    // A secret is a string, a SecureString, a Key Vault reference or an expression. `Debug` does not print it.
    println!("{:?}", Secret::secure_string("password"));
    println!("{}", serde_json::to_string(&Secret::key_vault("vault", "database-password"))?);
    Ok(())
}
