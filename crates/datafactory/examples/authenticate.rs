//! Authenticate with a token credential.
//!
//! The credential here returns a fixed token. In your program use one of the crate `azure_identity`, such as
//! `ManagedIdentityCredential::new(None)?`: they implement the same trait.

#![allow(clippy::print_stdout, reason = "an example prints its results")]

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use azure_core::credentials::{AccessToken, TokenCredential, TokenRequestOptions};
use datafactory::Client;
use datafactory_emulator::Emulator;

#[derive(Debug)]
struct FixedToken;

#[async_trait::async_trait]
impl TokenCredential for FixedToken {
    async fn get_token(
        &self,
        scopes: &[&str],
        _: Option<TokenRequestOptions<'_>>,
    ) -> azure_core::Result<AccessToken> {
        println!("a token for {}", scopes.join(", "));
        let expires = SystemTime::now() + Duration::from_secs(3600);
        Ok(AccessToken::new("secret", expires.into()))
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::builder().token("secret").build()?; // rejects requests without this token

    // The client gets one token, caches it, and renews it before it expires.
    let client =
        Client::builder().credential(Arc::new(FixedToken)).transport(emulator.clone()).build()?;
    let factories = client.factories("subscription")?.list().all().await?;
    println!("{} factories", factories.len());

    // A fixed token needs no credential. The service rejects a wrong one with 401.
    let client = Client::builder().bearer_token("wrong").transport(emulator).build()?;
    match client.factories("subscription")?.list().all().await {
        Ok(_) => Err("the emulator accepted a wrong token".into()),
        Err(error) => {
            println!("{error}");
            Ok(())
        }
    }
}
