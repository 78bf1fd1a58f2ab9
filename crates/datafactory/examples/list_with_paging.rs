//! List resources: all items, or page by page with a continuation token.

#![allow(clippy::print_stdout, reason = "an example prints its results")]

use datafactory::v2::types::{Factory, Pipeline, PipelineResource};
use datafactory::{Client, Continuation};
use datafactory_emulator::Emulator;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().transport(Emulator::new()).build()?;
    let factory = client.factory("subscription", "group", "factory")?;
    factory.create_or_update(&Factory::default()).await?;
    let empty = PipelineResource::new(Pipeline::default());
    for number in 0..120 {
        factory.pipeline(&format!("pipeline-{number:03}"))?.create_or_update(&empty).await?;
    }

    // Items: the client fetches the next page when it needs it, and keeps one page in memory.
    let mut count = 0;
    let mut pipelines = factory.pipelines().list();
    while let Some(pipeline) = pipelines.try_next().await? {
        count += usize::from(pipeline.name.is_some());
    }
    println!("{count} pipelines");

    // Pages: store the continuation token to resume later, even in another process.
    let mut pages = factory.pipelines().pages();
    let first = pages.try_next().await?.ok_or("the list has no page")?;
    let token = pages.continuation().ok_or("the list has one page")?.to_string();
    println!("{} pipelines on the first page", first.len());

    let token: Continuation = token.parse()?;
    let rest = factory.pipelines().list().resume(token).prefetch().all().await?;
    println!("{} pipelines on the other pages", rest.len());
    assert_eq!(first.len() + rest.len(), 120);
    Ok(())
}
