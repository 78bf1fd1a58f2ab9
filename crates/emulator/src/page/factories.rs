//! The page of factories: a list of all, and the resources of the first few.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::html::{Text, add, document, encoded, state};
use super::look::{Factory, View, kind_and_version, text};
use super::{runs, slices};

/// How many factories are listed, and how many of them with their resources.
const LISTED: usize = 1000;
const SHOWN: usize = 5;

/// How many resources of one type are shown per factory.
pub(crate) const THINGS: usize = 200;

/// How many integration runtimes are shown with their state.
const STATES: usize = 20;

/// The page. The query may name one factory (`factory`), one of its pipeline runs (`run`), a time (`at`) and a
/// range (`days`) for slices, and the number of seconds after which the page reloads (`refresh`).
pub(crate) fn page(view: &mut View<'_>, query: &str) -> String {
    let query: HashMap<_, _> = url::form_urlencoded::parse(query.as_bytes()).collect();
    let refresh = query.get("refresh").and_then(|seconds| seconds.parse().ok());
    let refresh = refresh.map(|seconds: u32| seconds.clamp(1, 3600));
    let mut body = String::new();
    let chosen = query.get("factory").map(|id| id.splitn(4, '/').map(str::to_owned).collect());
    let chosen = chosen.and_then(|names: Vec<String>| {
        let [version, subscription, group, name] = <[String; 4]>::try_from(names).ok()?;
        Some(Factory { v1: version == "v1", subscription, group, name })
    });
    let range = slices::Range::of(|name| query.get(name).map(|value| &**value));
    let title = match chosen {
        Some(factory) => {
            match query.get("run") {
                Some(run) => {
                    add!(body, "<p><a href=\"{}\">", Text(factory.page()));
                    add!(body, "{}</a></p>", Text(&factory.name));
                    runs::run(view, &factory, run, &mut body);
                }
                None => one(view, &factory, &range, &mut body),
            }
            factory.name
        }
        None => {
            all(view, &range, &mut body);
            "Factories".to_owned()
        }
    };
    let now = datafactory_core::Timestamp::from(view.now()).to_string();
    add!(body, "<footer>The emulator's clock: {} UTC.", Text(now.get(..19).unwrap_or(&now)));
    match refresh {
        Some(seconds) => add!(body, " This page reloads every {seconds} s.</footer>"),
        None => {
            add!(body, " Add <code>refresh=5</code> to the address to reload every 5 s.</footer>")
        }
    }
    document(&title, refresh, &body)
}

fn all(view: &mut View<'_>, range: &slices::Range, body: &mut String) {
    let mut factories = Vec::new();
    let mut more = false;
    for [version, subscription, group] in view.groups() {
        let v1 = version == "v1";
        let (kind, api) = kind_and_version(v1);
        let address = format!(
            "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.DataFactory/{kind}?api-version={api}",
            encoded(&subscription),
            encoded(&group)
        );
        match view.list(&address, LISTED.saturating_sub(factories.len())) {
            Ok((found, left)) => {
                more |= left;
                factories.extend(found.iter().map(|factory| Factory {
                    v1,
                    subscription:
                        in_id(factory, "subscriptions").unwrap_or(&subscription).to_owned(),
                    group: in_id(factory, "resourceGroups").unwrap_or(&group).to_owned(),
                    name: text(factory, "/name").to_owned(),
                }));
            }
            Err(error) => add!(*body, "<p class=\"error\">{}</p>", Text(error)),
        }
    }
    if factories.is_empty() {
        add!(
            *body,
            "<h1>No factory yet</h1><p>Create one with <code>PUT /subscriptions/{{subscription}}\
             /resourceGroups/{{group}}/providers/Microsoft.DataFactory/factories/{{factory}}\
             ?api-version=2018-06-01</code>, or start the emulator with a scenario. \
             <a href=\"/openapi\">The API documents</a> list all operations.</p>"
        );
        return;
    }
    if factories.len() > 1 {
        add!(*body, "<h1>Factories</h1><ul class=\"things\">");
        for factory in &factories {
            let Factory { subscription, group, name, .. } = factory;
            add!(
                *body,
                "<li><a href=\"{}\">{}</a> <small>{} · {} / {}</small></li>",
                Text(factory.page()),
                Text(name),
                if factory.v1 { "V1" } else { "V2" },
                Text(subscription),
                Text(group)
            );
        }
        add!(*body, "</ul>");
        if more {
            add!(*body, "<p>There are more factories.</p>");
        }
    }
    for factory in factories.iter().take(SHOWN) {
        one(view, factory, range, body);
    }
    if factories.len() > SHOWN {
        add!(*body, "<p>Follow the links above to see the other factories.</p>");
    }
}

/// A name as it was created, from the resource ID.
fn in_id<'a>(factory: &'a Value, kind: &str) -> Option<&'a str> {
    let mut names = text(factory, "/id").split('/');
    names.find(|name| name.eq_ignore_ascii_case(kind))?;
    names.next()
}

fn one(view: &mut View<'_>, factory: &Factory, range: &slices::Range, body: &mut String) {
    let own = view.get(&factory.address(&[], ""));
    add!(
        *body,
        "<section class=\"factory\"><h2><a href=\"{}\">{}</a> <small>{} · {} / {}</small>",
        Text(factory.page()),
        Text(&factory.name),
        if factory.v1 { "V1, 2015-10-01" } else { "V2, 2018-06-01" },
        Text(&factory.subscription),
        Text(&factory.group)
    );
    if let Ok(own) = &own {
        state(text(own, "/properties/provisioningState"), body);
        add!(*body, " <small>{}</small>", Text(text(own, "/location")));
    }
    add!(*body, " <a class=\"json\" href=\"{}\">JSON</a></h2>", Text(factory.address(&[], "")));
    match own {
        Err(error) => add!(*body, "<p class=\"error\">{}</p>", Text(error)),
        Ok(_) if factory.v1 => {
            let datasets = things(view, factory, "Datasets", "datasets", body);
            let pipelines = things(view, factory, "Pipelines", "datapipelines", body);
            slices::grid(view, factory, &datasets, &pipelines, range, body);
            others(view, factory, &OTHERS_V1, body);
        }
        Ok(_) => {
            things(view, factory, "Pipelines", "pipelines", body);
            things(view, factory, "Integration runtimes", "integrationRuntimes", body);
            runs::timeline(view, factory, body);
            others(view, factory, &OTHERS_V2, body);
        }
    }
    add!(*body, "</section>");
}

/// The types of resources that are shown if a factory has any: title and collection.
const OTHERS_V1: [(&str, &str); 3] =
    [("Linked services", "linkedservices"), ("Gateways", "gateways"), ("Hubs", "hubs")];
const OTHERS_V2: [(&str, &str); 7] = [
    ("Triggers", "triggers"),
    ("Linked services", "linkedservices"),
    ("Datasets", "datasets"),
    ("Data flows", "dataflows"),
    ("Credentials", "credentials"),
    ("Managed virtual networks", "managedVirtualNetworks"),
    ("Change data captures", "adfcdcs"),
];

fn others(view: &mut View<'_>, factory: &Factory, types: &[(&str, &str)], body: &mut String) {
    for (title, collection) in types {
        let first = view.list(&factory.address(&[collection], ""), 1);
        if first.is_ok_and(|(found, _)| !found.is_empty()) {
            things(view, factory, title, collection, body);
        }
    }
}

/// Lists what a factory has of one type, and returns it.
fn things(
    view: &mut View<'_>,
    factory: &Factory,
    title: &str,
    kind: &str,
    body: &mut String,
) -> Vec<Value> {
    let (found, more) = match view.list(&factory.address(&[kind], ""), THINGS) {
        Ok(found) => found,
        Err(error) => {
            add!(*body, "<h3>{title}</h3><p class=\"error\">{}</p>", Text(error));
            return Vec::new();
        }
    };
    add!(
        *body,
        "<h3>{title} <small>{}{}</small> <a class=\"json\" href=\"{}\">JSON</a></h3>",
        found.len(),
        if more { " and more" } else { "" },
        Text(factory.address(&[kind], ""))
    );
    add!(*body, "<ul class=\"things\">");
    for (index, thing) in found.iter().enumerate() {
        let name = text(thing, "/name");
        let address = factory.address(&[kind, name], "");
        add!(*body, "<li><a href=\"{}\">{}</a>", Text(address), Text(name));
        let activities = thing.pointer("/properties/activities").and_then(Value::as_array);
        if let Some(activities) = activities {
            let plural = if activities.len() == 1 { "activity" } else { "activities" };
            add!(*body, " <small>{} {plural}</small>", activities.len());
        }
        add!(*body, " <small>{}</small>", Text(text(thing, "/properties/type")));
        state(text(thing, "/properties/provisioningState"), body);
        state(text(thing, "/properties/runtimeState"), body);
        if kind == "integrationRuntimes" && index < STATES {
            let address = factory.address(&[kind, name, "getStatus"], "");
            if let Ok(status) = view.post(&address, &json!(null)) {
                state(text(&status, "/properties/state"), body);
            }
        }
        add!(*body, "</li>");
    }
    add!(*body, "</ul>");
    found
}
