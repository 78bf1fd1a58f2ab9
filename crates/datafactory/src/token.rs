//! Tokens: none, a fixed one, or those of a credential, cached until shortly before they expire.

use std::time::Duration;

use datafactory_core::TransportError;
use http::HeaderValue;

use crate::error::{Error, Result};

/// The source of tokens.
pub(crate) enum Tokens {
    None,
    Fixed(HeaderValue),
    #[cfg(feature = "azure_core")]
    Credential(credential::Cache),
}

impl Tokens {
    /// The value of the `Authorization` header, within a time limit.
    pub(crate) async fn get(&self, time: Duration) -> Result<Option<HeaderValue>, TransportError> {
        // Only a credential takes time.
        #[cfg(not(feature = "azure_core"))]
        let _ = time;
        match self {
            Self::None => Ok(None),
            Self::Fixed(token) => Ok(Some(token.clone())),
            #[cfg(feature = "azure_core")]
            Self::Credential(cache) => cache.get(time).await.map(Some),
        }
    }

    pub(crate) fn can_renew(&self) -> bool {
        match self {
            Self::None | Self::Fixed(_) => false,
            #[cfg(feature = "azure_core")]
            Self::Credential(_) => true,
        }
    }

    /// Drops a token that the service rejected.
    pub(crate) fn reject(&self, token: &HeaderValue) {
        match self {
            Self::None | Self::Fixed(_) => _ = token,
            #[cfg(feature = "azure_core")]
            Self::Credential(cache) => cache.reject(token),
        }
    }
}

/// The `Authorization` header for a token. It is marked as sensitive, so `Debug` does not print it.
pub(crate) fn bearer(token: &str) -> Result<HeaderValue> {
    let mut value = HeaderValue::try_from(format!("Bearer {token}")).map_err(|_| {
        Error::configuration(
            "the bearer token contains characters that are invalid in a header".to_owned(),
        )
    })?;
    value.set_sensitive(true);
    Ok(value)
}

#[cfg(feature = "azure_core")]
pub(crate) mod credential {
    use std::sync::{Arc, PoisonError, RwLock};
    use std::time::SystemTime;

    use azure_core::credentials::TokenCredential;
    use datafactory_core::TransportErrorKind;
    use tokio::time::Instant;

    use super::{Duration, HeaderValue, TransportError, bearer};

    /// A token is renewed this long before it expires.
    const EARLY: Duration = Duration::from_secs(5 * 60);

    /// The time between attempts to renew a valid token.
    const PAUSE: Duration = Duration::from_secs(30);

    /// A call with a valid token waits at most this long, or half its time limit, for a new one.
    const PATIENCE: Duration = Duration::from_secs(10);

    /// The cached token of a credential. One task renews it; calls without a valid token wait for that task.
    pub(crate) struct Cache {
        credential: Arc<dyn TokenCredential>,
        scope: String,
        token: RwLock<Option<Token>>,
        /// Locked while a task renews the token. Holds the last result and its time.
        renewal: tokio::sync::Mutex<Option<(Instant, Renewed)>>,
    }

    type Renewed = Result<HeaderValue, Arc<dyn std::error::Error + Send + Sync>>;

    #[derive(Clone)]
    struct Token {
        header: HeaderValue,
        expires: SystemTime,
        renew: SystemTime,
    }

    impl Cache {
        pub(crate) fn new(credential: Arc<dyn TokenCredential>, scope: String) -> Self {
            let renewal = tokio::sync::Mutex::default();
            Self { credential, scope, token: RwLock::default(), renewal }
        }

        pub(super) async fn get(&self, time: Duration) -> Result<HeaderValue, TransportError> {
            let since = Instant::now();
            if let Some(token) = self.cached(|token| token.renew) {
                return Ok(token.header);
            }
            let mut renewal = self.renewal.lock().await;
            // All waiting tasks share the result, including a failure. Otherwise each of them would call the
            // credential in turn, and the last would wait for all the others.
            let renewed = match &*renewal {
                Some((time, renewed)) if *time >= since => renewed.clone(),
                _ => {
                    let renewed = self.renew(PATIENCE.min(time / 2)).await;
                    *renewal = Some((Instant::now(), renewed.clone()));
                    renewed
                }
            };
            renewed.map_err(|error| TransportError::new(TransportErrorKind::Credential, error))
        }

        async fn renew(&self, patience: Duration) -> Renewed {
            let Some(mut valid) = self.cached(|token| token.expires) else {
                let token = self.ask().await?;
                self.keep(Some(token.clone()));
                return Ok(token.header);
            };
            // Other calls use the valid token for a while, even if this renewal fails, hangs or is dropped.
            valid.renew = (SystemTime::now() + PAUSE).min(valid.expires);
            self.keep(Some(valid.clone()));
            let Ok(Ok(token)) = tokio::time::timeout(patience, self.ask()).await else {
                // Without the credential's error, which can contain secrets.
                tracing::warn!("the token was not renewed; the current token is still valid");
                return Ok(valid.header);
            };
            self.keep(Some(token.clone()));
            Ok(token.header)
        }

        pub(super) fn reject(&self, token: &HeaderValue) {
            let mut kept = self.token.write().unwrap_or_else(PoisonError::into_inner);
            // Another task may have renewed it already.
            if kept.as_ref().is_some_and(|kept| kept.header == token) {
                *kept = None;
            }
        }

        fn cached(&self, until: impl Fn(&Token) -> SystemTime) -> Option<Token> {
            let token = self.token.read().unwrap_or_else(PoisonError::into_inner);
            token.as_ref().filter(|token| SystemTime::now() < until(token)).cloned()
        }

        fn keep(&self, token: Option<Token>) {
            *self.token.write().unwrap_or_else(PoisonError::into_inner) = token;
        }

        async fn ask(&self) -> Result<Token, Arc<dyn std::error::Error + Send + Sync>> {
            let token = self.credential.get_token(&[&self.scope], None).await;
            let token = token.map_err(|error| Arc::new(error) as Arc<_>)?;
            let header = bearer(token.token.secret()).map_err(|error| Arc::new(error) as Arc<_>)?;
            let expires = SystemTime::from(token.expires_on);
            let life = expires.duration_since(SystemTime::now()).unwrap_or_default();
            Ok(Token { header, expires, renew: expires - EARLY.min(life / 2) })
        }
    }
}
