//! Secrets are masked before they are stored, so no response can return them.

use serde_json::Value;

/// What the service returns in place of a secret.
const MASK: &str = "**********";

/// Masks every SecureString.
pub(crate) fn mask(value: &mut Value) {
    walk(value, &|_, _| {});
}

/// Masks what linked services of V1 keep in plain strings, too: properties that are a secret, and the secret
/// parts of connection strings.
pub(crate) fn mask_plain(value: &mut Value) {
    walk(value, &|name, text| {
        let name = name.to_lowercase();
        if name.ends_with("connectionstring") {
            *text = text.split(';').map(mask_part).collect::<Vec<_>>().join(";");
        } else if is_secret(&name) {
            MASK.clone_into(text);
        }
    });
}

/// Masks every SecureString, and hands all other strings that are properties to `plain`.
fn walk(value: &mut Value, plain: &impl Fn(&str, &mut String)) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| walk(item, plain)),
        Value::Object(properties) => {
            let secure = properties.get("type").is_some_and(|it| it == "SecureString");
            for (name, value) in properties {
                match value {
                    _ if secure && name == "value" => *value = MASK.into(),
                    Value::String(text) => plain(name, text),
                    _ => walk(value, plain),
                }
            }
        }
        _ => {}
    }
}

/// Masks the value of `name=value` in a connection string, if the name is that of a secret.
fn mask_part(part: &str) -> String {
    match part.split_once('=') {
        Some((name, _)) if is_secret(&name.trim().to_lowercase().replace(' ', "")) => {
            format!("{name}={MASK}")
        }
        _ => part.to_owned(),
    }
}

fn is_secret(name: &str) -> bool {
    let ends = ["password", "pwd", "accountkey", "accesskey", "secret", "sasuri", "signature"];
    let names = ["authorization", "apikey", "key", "serviceprincipalkey", "credential"];
    ends.iter().any(|end| name.ends_with(end)) || names.contains(&name)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_secure_string_is_masked_at_any_depth() {
        let mut value = json!({
            "a": [{ "type": "SecureString", "value": "x" }],
            "b": { "type": "Expression", "value": "@x" },
            "password": "plain",
        });
        mask(&mut value);
        assert_eq!(
            value,
            json!({
                "a": [{ "type": "SecureString", "value": MASK }],
                "b": { "type": "Expression", "value": "@x" },
                "password": "plain",
            })
        );
    }

    #[test]
    fn v1_secrets_in_plain_strings_are_masked() {
        for (name, given, masked) in [
            (
                "connectionString",
                "AccountName=a;AccountKey=b==;x",
                "AccountName=a;AccountKey=**********;x",
            ),
            (
                "connectionString",
                "Server=s;User ID=u;Password=p",
                "Server=s;User ID=u;Password=**********",
            ),
            ("password", "p", MASK),
            ("secretAccessKey", "k", MASK),
            ("sasUri", "https://a?sig=b", MASK),
            ("userName", "u", "u"),
            ("url", "https://a", "https://a"),
        ] {
            let mut value = json!({ "typeProperties": { name: given } });
            mask_plain(&mut value);
            assert_eq!(value, json!({ "typeProperties": { name: masked } }));
        }
    }
}
