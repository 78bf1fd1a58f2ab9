//! Secrets, which `Debug` does not print.

use serde_json::{Value, json};

use crate::json::{Json, Slot, View};

/// A secret: a string, a `SecureString` object, a reference to a secret in Azure Key Vault, or an expression.
///
/// It is written unchanged, and `Debug` redacts it. In responses, the service masks most secrets.
#[derive(Default)]
pub struct Secret(Value);

impl Secret {
    /// A `SecureString`: the service stores the value encrypted and never returns it.
    pub fn secure_string(value: impl Into<String>) -> Self {
        Self(json!({ "type": "SecureString", "value": value.into() }))
    }

    /// A secret in Azure Key Vault, by the name of the vault's linked service and the name of the secret.
    pub fn key_vault(linked_service: impl Into<String>, secret_name: impl Into<String>) -> Self {
        Self(json!({
            "type": "AzureKeyVaultSecret",
            "store": { "type": "LinkedServiceReference", "referenceName": linked_service.into() },
            "secretName": secret_name.into(),
        }))
    }

    /// An expression whose value is the secret, such as `@pipeline().parameters.password`.
    pub fn expression(text: impl Into<String>) -> Self {
        Self(json!({ "type": "Expression", "value": text.into() }))
    }

    /// The secret in JSON.
    pub const fn expose(&self) -> &Value {
        &self.0
    }

    /// The secret, if it is a string.
    pub fn expose_str(&self) -> Option<&str> {
        self.0.as_str()
    }
}

impl From<&str> for Secret {
    /// A plain string.
    fn from(value: &str) -> Self {
        Self(value.into())
    }
}

impl From<String> for Secret {
    /// A plain string.
    fn from(value: String) -> Self {
        Self(value.into())
    }
}

impl From<Value> for Secret {
    fn from(value: Value) -> Self {
        Self(value)
    }
}

impl Json for Secret {
    fn empty() -> Self {
        Self::default()
    }

    fn view(&self) -> View<'_> {
        View::Secret(&self.0)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Value(&mut self.0)
    }
}

crate::json_traits!(Secret, Json::view);
