//! Tokens: none, a fixed one, or those of a credential, kept until shortly before they expire.

use std::time::Duration;

use datafactory_core::TransportError;
use http::HeaderValue;

use crate::error::{Error, Result};

/// Where tokens come from.
pub(crate) enum Tokens {
    None,
    Fixed(HeaderValue),
    #[cfg(feature = "azure_core")]
    Credential(credential::Cache),
}

impl Tokens {
    /// The value of the `Authorization` header, for whoever has this much time.
    pub(crate) async fn get(&self, time: Duration) -> Result<Option<HeaderValue>, TransportError> {
        // Only a credential takes any.
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

    /// Takes note that the service does not accept this token, though it should.
    pub(crate) fn reject(&self, token: &HeaderValue) {
        match self {
            Self::None | Self::Fixed(_) => _ = token,
            #[cfg(feature = "azure_core")]
            Self::Credential(cache) => cache.reject(token),
        }
    }
}

/// A token as a header that is never shown.
pub(crate) fn bearer(token: &str) -> Result<HeaderValue> {
    let mut value = HeaderValue::try_from(format!("Bearer {token}")).map_err(|_| {
        Error::configuration("the bearer token holds characters that no header may hold".to_owned())
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

    /// How long before it expires a token is renewed.
    const EARLY: Duration = Duration::from_secs(5 * 60);

    /// How long a valid token is used on before it is tried again to renew it.
    const PAUSE: Duration = Duration::from_secs(30);

    /// How long whoever has a valid token waits for a new one, if half of its time is not less.
    const PATIENCE: Duration = Duration::from_secs(10);

    /// The tokens of a credential. One task asks, and those without a valid token wait for it.
    pub(crate) struct Cache {
        credential: Arc<dyn TokenCredential>,
        scope: String,
        token: RwLock<Option<Token>>,
        /// Held while the credential is asked, with what it said last and when.
        asking: tokio::sync::Mutex<Option<(Instant, Given)>>,
    }

    type Given = Result<HeaderValue, Arc<dyn std::error::Error + Send + Sync>>;

    #[derive(Clone)]
    struct Token {
        header: HeaderValue,
        expires: SystemTime,
        renew: SystemTime,
    }

    impl Cache {
        pub(crate) fn new(credential: Arc<dyn TokenCredential>, scope: String) -> Self {
            let asking = tokio::sync::Mutex::default();
            Self { credential, scope, token: RwLock::default(), asking }
        }

        pub(super) async fn get(&self, time: Duration) -> Result<HeaderValue, TransportError> {
            let since = Instant::now();
            if let Some(token) = self.kept(|token| token.renew) {
                return Ok(token.header);
            }
            let mut asking = self.asking.lock().await;
            // What another task was told meanwhile holds for all who waited, a failure too: to ask one after the
            // other would have the last of them wait for all the others.
            let given = match &*asking {
                Some((told, given)) if *told >= since => given.clone(),
                _ => {
                    let given = self.renew(PATIENCE.min(time / 2)).await;
                    *asking = Some((Instant::now(), given.clone()));
                    given
                }
            };
            given.map_err(|error| TransportError::new(TransportErrorKind::Credential, error))
        }

        async fn renew(&self, patience: Duration) -> Given {
            let Some(mut valid) = self.kept(|token| token.expires) else {
                let token = self.ask().await?;
                self.keep(Some(token.clone()));
                return Ok(token.header);
            };
            // The others use it meanwhile. That they do so for a while, whatever becomes of this, is all that it
            // takes to survive a credential that fails or hangs, and a task that is given up.
            valid.renew = (SystemTime::now() + PAUSE).min(valid.expires);
            self.keep(Some(valid.clone()));
            let Ok(Ok(token)) = tokio::time::timeout(patience, self.ask()).await else {
                // Without the reason, which is the credential's own, and may repeat what nobody should see.
                tracing::warn!("the token was not renewed; it is valid for now");
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

        fn kept(&self, until: impl Fn(&Token) -> SystemTime) -> Option<Token> {
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
