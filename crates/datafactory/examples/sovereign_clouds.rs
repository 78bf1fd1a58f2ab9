//! Connect to a sovereign cloud: the endpoint and the scope of tokens change together.

#![allow(clippy::print_stdout, reason = "an example prints its results")]

use bytes::Bytes;
use datafactory::{BoxFuture, Client, Cloud, Transport, TransportError};
use datafactory_emulator::Emulator;
use http::{Request, Response};

/// Prints the URL of each request. Without this transport, the client connects to the cloud.
struct Printed(Emulator);

impl Transport for Printed {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        println!("{}", request.uri());
        self.0.send(request)
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Azure Stack and other private clouds have an endpoint and a scope of their own.
    let own =
        Cloud::new("https://management.example.com", "https://management.example.com/.default");
    for cloud in [Cloud::US_GOVERNMENT, Cloud::CHINA, own] {
        let transport = Printed(Emulator::new());
        let client =
            Client::builder().cloud(cloud).bearer_token("token").transport(transport).build()?;
        client.factories("subscription")?.list().all().await?;
    }
    Ok(())
}
