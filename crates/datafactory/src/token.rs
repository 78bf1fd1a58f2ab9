//! Tokens: none, a fixed one, or those of a credential, kept until shortly before they expire.

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
    /// The value of the `Authorization` header.
    pub(crate) async fn get(&self) -> Result<Option<HeaderValue>, TransportError> {
        match self {
            Self::None => Ok(None),
            Self::Fixed(token) => Ok(Some(token.clone())),
            #[cfg(feature = "azure_core")]
            Self::Credential(cache) => cache.get().await.map(Some),
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
    use std::time::{Duration, SystemTime};

    use azure_core::credentials::TokenCredential;
    use datafactory_core::TransportErrorKind;

    use super::{HeaderValue, TransportError, bearer};

    /// How long before it expires a token is renewed.
    const EARLY: Duration = Duration::from_secs(5 * 60);

    /// How long a valid token is used on after it could not be renewed.
    const PAUSE: Duration = Duration::from_secs(30);

    /// The tokens of a credential. One task renews, the others wait for it.
    pub(crate) struct Cache {
        credential: Arc<dyn TokenCredential>,
        scope: String,
        token: RwLock<Option<Token>>,
        renewing: tokio::sync::Mutex<()>,
    }

    #[derive(Clone)]
    struct Token {
        header: HeaderValue,
        expires: SystemTime,
        renew: SystemTime,
    }

    impl Cache {
        pub(crate) fn new(credential: Arc<dyn TokenCredential>, scope: String) -> Self {
            let renewing = tokio::sync::Mutex::new(());
            Self { credential, scope, token: RwLock::default(), renewing }
        }

        pub(super) async fn get(&self) -> Result<HeaderValue, TransportError> {
            if let Some(token) = self.kept(|token| token.renew) {
                return Ok(token.header);
            }
            let _renewing = self.renewing.lock().await;
            // Another task may have renewed it meanwhile.
            if let Some(token) = self.kept(|token| token.renew) {
                return Ok(token.header);
            }
            match self.ask().await {
                Ok(token) => {
                    self.keep(Some(token.clone()));
                    Ok(token.header)
                }
                Err(error) => match self.kept(|token| token.expires) {
                    Some(mut token) => {
                        tracing::warn!(%error, "the token was not renewed; it is valid for now");
                        token.renew = (SystemTime::now() + PAUSE).min(token.expires);
                        self.keep(Some(token.clone()));
                        Ok(token.header)
                    }
                    None => Err(error),
                },
            }
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

        async fn ask(&self) -> Result<Token, TransportError> {
            let refused = |error: Box<dyn std::error::Error + Send + Sync>| {
                TransportError::new(TransportErrorKind::Credential, error)
            };
            let token = self
                .credential
                .get_token(&[&self.scope], None)
                .await
                .map_err(|error| refused(error.into()))?;
            let header = bearer(token.token.secret()).map_err(|error| refused(error.into()))?;
            let expires = SystemTime::from(token.expires_on);
            let life = expires.duration_since(SystemTime::now()).unwrap_or_default();
            Ok(Token { header, expires, renew: expires - EARLY.min(life / 2) })
        }
    }
}
