//! The emulator's pages, and that looking at them changes nothing.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use bytes::Bytes;
use datafactory_core::Transport as _;
use datafactory_emulator::{Clock, Door, Emulator};
use http::{Method, Request, Response};
use serde_json::{Value, json};

use crate::server::Server;

const V1: &str =
    "/subscriptions/sub/resourcegroups/group/providers/Microsoft.DataFactory/datafactories/old-one";
const V2: &str =
    "/subscriptions/sub/resourceGroups/group/providers/Microsoft.DataFactory/factories/new-one";

async fn send(emulator: &Emulator, method: Method, address: &str, body: Value) -> Response<Bytes> {
    let body = if body.is_null() { Bytes::new() } else { body.to_string().into() };
    let request = Request::builder().method(method).uri(address).body(body).unwrap();
    emulator.send(request).await.unwrap()
}

async fn put(emulator: &Emulator, address: String, body: Value) {
    let response = send(emulator, Method::PUT, &address, body).await;
    assert!(response.status().is_success(), "{address}: {response:?}");
}

/// A page as text, after what holds for every page.
async fn page(emulator: &Emulator, address: &str) -> String {
    let response = send(emulator, Method::GET, address, Value::Null).await;
    assert_eq!(response.status(), 200, "{address}");
    assert_eq!(response.headers()["content-type"], "text/html; charset=utf-8");
    let policy = response.headers()["content-security-policy"].to_str().unwrap();
    assert!(policy.starts_with("default-src 'none'"));
    let page = String::from_utf8(response.into_body().to_vec()).unwrap();
    for element in ["details", "div", "section", "ul", "a", "span", "table"] {
        let (open, close) = (format!("<{element}"), format!("</{element}>"));
        let opened = page
            .match_indices(&open)
            .filter(|(at, _)| page[at + open.len()..].starts_with([' ', '>']));
        assert_eq!(opened.count(), page.matches(&close).count(), "{element} in {address}");
    }
    for outside in ["<script", "<link rel=\"stylesheet", "<img", "src=", "url(", "@import"] {
        assert!(!page.contains(outside), "{outside} in {address}");
    }
    page
}

/// Two factories: one with slices, one with runs.
async fn furnished() -> Emulator {
    let now = "2026-03-02T00:30:00Z".parse::<datafactory_core::Timestamp>().unwrap();
    let emulator = Emulator::builder().clock(Clock::stepped(now.instant())).build().unwrap();
    put(&emulator, format!("{V1}?api-version=2015-10-01"), json!({ "location": "westus" })).await;
    for (name, external) in [("Raw", true), ("Hourly", false)] {
        let dataset = json!({ "name": name, "properties": {
            "type": "AzureBlob",
            "linkedServiceName": "store",
            "typeProperties": { "folderPath": "in" },
            "external": external,
            "availability": { "frequency": "Hour", "interval": 1 },
        } });
        put(&emulator, format!("{V1}/datasets/{name}?api-version=2015-10-01"), dataset).await;
    }
    let pipeline = json!({ "name": "Copying", "properties": {
        "start": "2026-03-01T00:00:00Z",
        "end": "2026-03-03T00:00:00Z",
        "activities": [{
            "name": "Copy",
            "type": "Copy",
            "inputs": [{ "name": "Raw" }],
            "outputs": [{ "name": "Hourly" }],
            "typeProperties": {
                "source": { "type": "BlobSource" }, "sink": { "type": "BlobSink" },
            },
        }],
    } });
    put(&emulator, format!("{V1}/datapipelines/Copying?api-version=2015-10-01"), pipeline).await;

    put(&emulator, format!("{V2}?api-version=2018-06-01"), json!({ "location": "<b>'&" })).await;
    let wait = |name: &str| json!({ "name": name, "type": "Wait", "typeProperties": { "waitTimeInSeconds": 1 } });
    let pipeline = json!({ "properties": {
        "parameters": { "day": { "type": "String" } },
        "activities": [wait("First"), wait("Second")],
    } });
    put(&emulator, format!("{V2}/pipelines/nightly?api-version=2018-06-01"), pipeline).await;
    let address = format!("{V2}/pipelines/nightly/createRun?api-version=2018-06-01");
    let run = send(&emulator, Method::POST, &address, json!({ "day": "<today>" })).await;
    assert_eq!(run.status(), 200, "{run:?}");
    let runtime = json!({ "properties": { "type": "SelfHosted" } });
    put(&emulator, format!("{V2}/integrationRuntimes/on-site?api-version=2018-06-01"), runtime)
        .await;
    emulator
}

#[tokio::test]
async fn a_page_shows_what_is_in_the_factories_and_leads_to_its_json() {
    let emulator = furnished().await;
    let all = page(&emulator, "/").await;
    for shown in [
        "old-one",
        "new-one",
        "Raw",
        "Hourly",
        "Copying",
        "nightly",
        "2 activities",
        "on-site",
        "NeedRegistration",
        "&lt;b&gt;&#39;&amp;",
        "&lt;today&gt;",
        "Slices",
        "Pipeline runs",
    ] {
        assert!(all.contains(shown), "{shown} in {all}");
    }
    assert!(!all.contains("class=\"error\""), "{all}");
    assert!(all.matches("class=\"slice s-").count() > 20, "{all}");
    assert!(all.contains("class=\"bar s-"), "{all}");

    let links: Vec<_> =
        all.split("href=\"").skip(1).map(|it| it.split('"').next().unwrap()).collect();
    assert!(links.len() > 20);
    for link in links.into_iter().filter(|link| link.starts_with('/')) {
        let link = link.replace("&amp;", "&");
        let response = send(&emulator, Method::GET, &link, Value::Null).await;
        assert_eq!(response.status(), 200, "{link}");
    }
    let one = page(&emulator, "/?factory=v2%2Fsub%2Fgroup%2Fnew-one&refresh=0").await;
    assert!(one.contains("nightly") && !one.contains("old-one"));
    assert!(one.contains("<meta http-equiv=\"refresh\" content=\"1\">"));
}

#[tokio::test]
async fn looking_changes_nothing() {
    let [looked_at, left_alone] = [furnished().await, furnished().await];
    for _ in 0..3 {
        page(&looked_at, "/").await;
    }
    // Random values, counters and the number of polls are the same in both.
    for address in [
        format!("{V1}/datasets/Raw?api-version=2015-10-01"),
        format!("{V1}/datasets?api-version=2015-10-01"),
        format!("{V2}?api-version=2018-06-01"),
    ] {
        let seen = send(&looked_at, Method::GET, &address, Value::Null).await;
        let other = send(&left_alone, Method::GET, &address, Value::Null).await;
        assert_eq!(format!("{seen:?}"), format!("{other:?}"));
    }
}

#[tokio::test]
async fn whatever_is_asked_for_there_is_a_page() {
    let emulator = furnished().await;
    for query in [
        "factory=",
        "factory=v1",
        "factory=v2/a/b/c",
        "factory=v1/%00/%FF/..",
        "factory=////",
        "factory=v1/sub/group/old-one&at=9999-12-31T23:59:59Z&days=366",
        "factory=v1/sub/group/old-one&at=0001-01-01T00:00:00Z&days=1",
        "factory=v1/sub/group/old-one&at=soon&days=-5&refresh=x",
        "at=2026-03-01T00:00:00Z&days=99",
    ] {
        page(&emulator, &format!("/?{query}")).await;
    }
    assert!(page(&Emulator::new(), "/").await.contains("No factory yet"));
    let posted = send(&emulator, Method::POST, "/", Value::Null).await;
    assert!(posted.status().is_client_error());
}

#[tokio::test]
async fn a_page_needs_the_token_and_the_documents_need_none() {
    let emulator = Emulator::builder().token("secret").build().unwrap();
    let response = send(&emulator, Method::GET, "/", Value::Null).await;
    assert_eq!(response.status(), 401);
    page(&emulator, "/openapi").await;
}

#[tokio::test]
async fn the_documents_are_served_and_explained() {
    let emulator = Emulator::new();
    let list = page(&emulator, "/openapi").await;
    for version in ["v1", "v2"] {
        assert!(list.contains(&format!("href=\"/openapi/{version}\"")), "{list}");
        let address = format!("/openapi/{version}.json");
        let response = send(&emulator, Method::GET, &address, Value::Null).await;
        assert_eq!(response.headers()["content-type"], "application/json");
        let document: Value = serde_json::from_slice(response.body()).unwrap();
        let explorer = page(&emulator, &format!("/openapi/{version}")).await;
        for (path, item) in document["paths"].as_object().unwrap() {
            assert!(explorer.contains(&format!("<code>{path}</code>")), "{path}");
            for (method, operation) in item.as_object().unwrap() {
                if method != "parameters" {
                    let id = operation["operationId"].as_str().unwrap();
                    assert!(explorer.contains(&format!("<div id=\"{id}\">")), "{id}");
                }
            }
        }
        let targets = explorer.split("href=\"#").skip(1).map(|it| it.split('"').next().unwrap());
        for target in targets {
            assert!(explorer.contains(&format!("id=\"{target}\"")), "{target}");
        }
    }
    let missing = send(&emulator, Method::GET, "/openapi/v3", Value::Null).await;
    assert!(missing.status().is_client_error());
}

/// The browser that `CHROMIUM` names, or one that is on the path.
fn chromium() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os("CHROMIUM") {
        return Some(named.into());
    }
    let path = std::env::var_os("PATH")?;
    let folders: Vec<_> = std::env::split_paths(&path).collect();
    let names = ["chromium", "chromium-browser", "google-chrome"];
    let mut found = names.iter().flat_map(|name| folders.iter().map(move |it| it.join(name)));
    found.find(|program| program.is_file())
}

#[tokio::test]
async fn the_page_of_a_run_nests_iterations_and_branches() {
    let start: datafactory_core::Timestamp = "2026-11-23T08:00:00Z".parse().unwrap();
    let clock = Clock::stepped(start.instant());
    let emulator = Emulator::builder().clock(clock).build().unwrap();
    let version = "?api-version=2018-06-01";
    put(&emulator, format!("{V2}{version}"), json!({ "location": "westeurope" })).await;
    let wait = |name: &str| json!({ "name": name, "type": "Wait", "typeProperties": { "waitTimeInSeconds": 0 } });
    let branch = json!({ "name": "large", "type": "IfCondition", "typeProperties": {
        "expression": "@greater(item(), 1)", "ifTrueActivities": [wait("split")] } });
    let each = json!({ "name": "each", "type": "ForEach", "typeProperties": {
        "items": "@range(1, 2)", "activities": [wait("copy"), branch] } });
    let pipeline = json!({ "properties": { "activities": [wait("first"), each] } });
    put(&emulator, format!("{V2}/pipelines/nested{version}"), pipeline).await;
    let address = format!("{V2}/pipelines/nested/createRun{version}");
    let run = send(&emulator, Method::POST, &address, json!({})).await;
    let run: Value = serde_json::from_slice(run.body()).unwrap();
    emulator.clock().step(Duration::from_secs(10));
    let names = V2.split('/').collect::<Vec<_>>();
    let factory = format!("v2%2F{}%2F{}%2F{}", names[2], names[4], names[8]);
    let id = run["runId"].as_str().unwrap();
    let shown = page(&emulator, &format!("/?factory={factory}&run={id}")).await;
    let mut rest = shown.as_str();
    for (indent, name) in [
        ("0.6", "first"),
        ("0.6", "each"),
        ("1.7", "Iteration 1"),
        ("2.8", "copy"),
        ("2.8", "large"),
        ("1.7", "Iteration 2"),
        ("2.8", "copy"),
        ("2.8", "large"),
        ("3.9", "split"),
    ] {
        let row = format!("padding-left:{indent}");
        let at = rest.find(&row).unwrap_or_else(|| panic!("{name} is missing in {shown}"));
        rest = &rest[at + row.len()..];
        let text = rest.split("</span><span class=\"track\">").next().unwrap();
        assert!(text.contains(name), "{name} is not next in {shown}");
    }
}

/// What a browser makes of a page.
#[derive(Debug)]
struct Seen {
    /// The page's elements, as HTML.
    dom: String,
    /// What the browser complains of.
    console: Vec<String>,
    /// What the page has asked others than its own server for.
    elsewhere: Vec<String>,
}

/// Opens a page. The browser can reach only this machine, so its own background requests fail.
async fn look(chromium: &Path, origin: &str, path: &str) -> Seen {
    let folder = tempfile::tempdir().unwrap();
    let [dom, console, log] = ["dom", "console", "log"].map(|name| folder.path().join(name));
    let mut browser = Command::new(chromium)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync"])
        .args(["--disable-background-networking", "--disable-component-update"])
        .args(["--disable-extensions", "--enable-logging=stderr", "--virtual-time-budget=5000"])
        .arg("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")
        .arg(format!("--user-data-dir={}", folder.path().join("profile").display()))
        .arg(format!("--log-net-log={}", log.display()))
        .args(["--dump-dom", &format!("{origin}{path}")])
        .stdin(Stdio::null())
        .stdout(File::create(&dom).unwrap())
        .stderr(File::create(&console).unwrap())
        .spawn()
        .unwrap_or_else(|error| panic!("{}: {error}", chromium.display()));
    let began = Instant::now();
    let ended = loop {
        if let Some(ended) = browser.try_wait().unwrap() {
            break ended;
        }
        if began.elapsed() > Duration::from_secs(120) {
            browser.kill().unwrap();
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    };
    let console = fs::read_to_string(console).unwrap();
    assert!(ended.success(), "{ended}: {console}");
    let log: Value = serde_json::from_slice(&fs::read(log).unwrap()).unwrap();
    let asked = log["events"].as_array().unwrap().iter().map(|event| &event["params"]);
    let by_the_page = asked.filter(|it| it["initiator"] == *origin);
    let urls = by_the_page.filter_map(|it| it["url"].as_str());
    Seen {
        dom: fs::read_to_string(dom).unwrap(),
        console: console.lines().filter(|it| it.contains("CONSOLE")).map(str::to_owned).collect(),
        elsewhere: urls.filter(|url| !url.starts_with(origin)).map(str::to_owned).collect(),
    }
}

#[tokio::test]
async fn a_browser_shows_the_pages_and_asks_nobody_else() {
    let Some(chromium) = chromium() else {
        println!("nothing was looked at: there is no Chromium on the path");
        return;
    };
    // A page that does what none of ours may, to see that it would be found out.
    let page = r#"<img src="http://127.0.0.1:9/elsewhere.png"><style onload="nonsense()"></style>"#;
    let bad = Server::responding_with(200, &[("content-type", "text/html")], page).await;
    let seen = look(&chromium, &bad.endpoint, "/").await;
    assert!(seen.elsewhere.iter().all(|url| url == "http://127.0.0.1:9/elsewhere.png"), "{seen:?}");
    assert!(!seen.elsewhere.is_empty() && !seen.console.is_empty(), "{seen:?}");

    let door = Door::http(furnished().await, ([127, 0, 0, 1], 0).into()).await.unwrap();
    for (path, shown) in [
        (
            "/",
            &["old-one", "Hourly", "nightly", "on-site", "class=\"slice s-", "class=\"bar s-"][..],
        ),
        ("/openapi", &["href=\"/openapi/v1\"", "href=\"/openapi/v2\""]),
        ("/openapi/v2", &["Pipelines_CreateRun", "<details"]),
    ] {
        let seen = look(&chromium, &door.endpoint(), path).await;
        for shown in shown {
            assert!(seen.dom.contains(shown), "{shown} in {path}: {}", seen.dom);
        }
        assert_eq!((seen.console.len(), seen.elsewhere.len()), (0, 0), "{path}: {seen:?}");
    }
}
