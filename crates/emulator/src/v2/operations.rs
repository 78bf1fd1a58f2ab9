//! The list of the operations that access to a data factory can be granted for.

use serde_json::{Value, json};

use super::TYPES;
use crate::exchange::{Exchange, Refusal, Reply};
use crate::paging;

/// `Operations_List`
pub(super) fn list(exchange: &Exchange<'_>) -> Result<Reply, Refusal> {
    let keys = TYPES.iter().flat_map(|kind| {
        let parent = if kind.collection == "factories" { "" } else { "factories/" };
        let kind = format!("Microsoft.DataFactory/{parent}{}", kind.collection);
        ["delete", "read", "write"].map(|verb| format!("{kind}/{verb}"))
    });
    let mut keys: Vec<String> = keys.collect();
    keys.sort();
    Ok(Reply::ok(&paging::list(exchange, keys.into_iter(), operation)?))
}

fn operation(name: &str) -> Option<Value> {
    let (kind, verb) = name.rsplit_once('/')?;
    let (_, collection) = kind.rsplit_once('/')?;
    let noun = TYPES.iter().find(|it| it.collection == collection)?.noun;
    let (verb, verbs) = match verb {
        "read" => ("Read", "Reads"),
        "write" => ("Create or Update", "Creates or updates"),
        _ => ("Delete", "Deletes"),
    };
    Some(json!({
        "name": name,
        "origin": "user,system",
        "display": {
            "provider": "Microsoft Azure Data Factory",
            "resource": noun,
            "operation": format!("{verb} {noun}"),
            "description": format!("{verbs} any {noun}."),
        },
    }))
}
