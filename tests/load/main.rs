//! The emulator's program under load: a thousand connections whose memory does not grow after the first round of
//! requests, and ten thousand pipeline runs within a memory limit.
//!
//! `LOAD_REQUESTS` is the number of requests (default: 40000). `LOAD_PROFILE` is the profile of the program (default:
//! that of this test, which `cargo test --workspace` builds). The tests are a binary of their own, so that nothing
//! else runs in this process.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::io::{self, BufRead as _};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

const CONNECTIONS: usize = 1_000;

/// The allowed growth of memory after the first day, in KiB. The allocator needs this much; a leak of one document per day
/// and connection would exceed it.
const GROWTH: u64 = 5 << 10;

/// A day in a factory: method, path, body and expected status. The factory is deleted at the end of the day, with
/// everything in it, so each day starts with the same state.
fn day(name: &str, run: &str) -> Vec<(&'static str, String, Value, u16)> {
    let group = format!("/subscriptions/s/resourceGroups/{name}/providers/Microsoft.DataFactory");
    let v2 = |path: &str| format!("{group}/factories/{name}{path}?api-version=2018-06-01");
    let v1 = |path: &str| format!("{group}/datafactories/{name}{path}?api-version=2015-10-01");
    let wait =
        json!({ "name": "Wait", "type": "Wait", "typeProperties": { "waitTimeInSeconds": 60 } });
    let pipeline =
        |text: &str| json!({ "properties": { "description": text, "activities": [wait] } });
    let year = json!({
        "lastUpdatedAfter": "2000-01-01T00:00:00Z",
        "lastUpdatedBefore": "2100-01-01T00:00:00Z",
    });
    let dataset = json!({ "name": "Raw", "properties": {
        "type": "AzureBlob",
        "external": true,
        "typeProperties": { "folderPath": "raw" },
        "availability": { "frequency": "Day", "interval": 1 },
    }});
    vec![
        ("PUT", v2(""), json!({ "location": "westeurope" }), 200),
        ("PUT", v2("/pipelines/copy"), pipeline("short"), 200),
        ("GET", v2("/pipelines/copy"), Value::Null, 200),
        ("PUT", v2("/pipelines/copy"), pipeline(&"long ".repeat(200)), 200),
        ("GET", v2("/pipelines"), Value::Null, 200),
        ("POST", v2("/pipelines/copy/createRun"), json!({}), 200),
        ("GET", v2(&format!("/pipelineruns/{run}")), Value::Null, 200),
        ("POST", v2("/queryPipelineRuns"), year.clone(), 200),
        ("POST", v2(&format!("/pipelineruns/{run}/queryActivityruns")), year, 200),
        ("POST", v2(&format!("/pipelineruns/{run}/cancel")), Value::Null, 200),
        (
            "PUT",
            v2("/integrationRuntimes/own"),
            json!({ "properties": { "type": "SelfHosted" } }),
            200,
        ),
        ("POST", v2("/integrationRuntimes/own/getStatus"), Value::Null, 200),
        ("GET", v2("/pipelines/none"), Value::Null, 404),
        ("PUT", v2("/pipelines/copy"), json!({ "properties": [] }), 400),
        ("DELETE", v2(""), Value::Null, 200),
        ("PUT", v1(""), json!({ "name": name, "location": "westus" }), 201),
        ("PUT", v1("/datasets/Raw"), dataset, 201),
        ("GET", v1("/datasets/Raw"), Value::Null, 200),
        ("POST", v1("/activitywindows"), json!({ "top": 10 }), 200),
        ("DELETE", v1(""), Value::Null, 200),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_connections_leave_no_trace() {
    let wanted = std::env::var("LOAD_REQUESTS").map_or(40_000, |number| number.parse().unwrap());
    let server = Server::start();
    let mut connections = Vec::new();
    for number in 0..CONNECTIONS {
        let stream = TcpStream::connect(&server.address).await;
        let stream = stream.expect("a thousand connections: does `ulimit -n` allow them?");
        stream.set_nodelay(true).unwrap();
        connections.push((number, Connection(BufReader::new(stream))));
    }
    let (began, mut requests, mut memory) = (Instant::now(), 0, Vec::new());
    while requests < wanted {
        let mut days = JoinSet::new();
        for (number, connection) in connections.drain(..) {
            days.spawn(spend(number, memory.len(), connection));
        }
        while let Some(day) = days.join_next().await {
            let (number, connection, asked) = day.unwrap();
            connections.push((number, connection));
            requests += asked;
        }
        memory.push(server.memory());
    }
    println!("{requests} requests in {:?}, memory in KiB: {memory:?}", began.elapsed());
    if let (Some(Some(first)), Some(Some(last))) = (memory.first(), memory.last()) {
        assert!(last.saturating_sub(*first) < GROWTH, "{memory:?} KiB after each day");
    }
}

/// How much memory the program may use after ten thousand runs of a pipeline, in KiB. It keeps the latest 5,000.
const RUNS_MEMORY: u64 = 128 << 10;

#[tokio::test(flavor = "multi_thread")]
async fn ten_thousand_runs_stay_within_the_memory_limit() {
    let server = Server::start();
    let stream = TcpStream::connect(&server.address).await.unwrap();
    stream.set_nodelay(true).unwrap();
    let mut connection = Connection(BufReader::new(stream));
    let factory =
        "/subscriptions/s/resourceGroups/g/providers/Microsoft.DataFactory/factories/runs";
    let copy = json!({ "name": "copy", "type": "Copy", "typeProperties": { "source": "@item()" } });
    let each = json!({ "items": "@range(1, 3)", "activities": [copy] });
    let each = json!({ "name": "each", "type": "ForEach", "typeProperties": each });
    let pipeline = json!({ "properties": { "activities": [each] } });
    // A debug build would take minutes for all.
    let runs = if std::env::var_os("LOAD_PROFILE").is_some() { 10_000 } else { 500 };
    let began = Instant::now();
    for (path, body) in [("", json!({ "location": "westeurope" })), ("/pipelines/p", pipeline)] {
        let target = format!("{factory}{path}?api-version=2018-06-01");
        let (status, response) = connection.ask("PUT", &target, "put", &body).await.unwrap();
        assert_eq!(status, 200, "{response}");
    }
    let target = format!("{factory}/pipelines/p/createRun?api-version=2018-06-01");
    for number in 0..runs {
        let id = format!("00000000-0000-0000-0000-{number:012}");
        let (status, response) = connection.ask("POST", &target, &id, &json!({})).await.unwrap();
        assert_eq!(status, 200, "{number}: {response}");
        if number % 2_000 == 1_999 {
            // Only runs that have ended can be deleted: queued for 2 s, an activity of 5 s.
            tokio::time::sleep(std::time::Duration::from_secs(8)).await;
        }
    }
    let memory = server.memory();
    println!("{runs} runs in {:?}, memory in KiB: {memory:?}", began.elapsed());
    assert!(memory.is_none_or(|memory| memory < RUNS_MEMORY), "{memory:?} KiB");
}

/// Sends one day of requests on a connection, and returns the connection and the number of requests.
async fn spend(
    number: usize,
    date: usize,
    mut connection: Connection,
) -> (usize, Connection, usize) {
    let run = format!("00000000-0000-0000-{date:04}-{number:012}");
    let day = day(&format!("factory-{number}"), &run);
    for (method, target, body, status) in &day {
        let (actual, response) = connection.ask(method, target, &run, body).await.unwrap();
        assert_eq!(actual, *status, "{method} {target}: {response}");
    }
    (number, connection, day.len())
}

/// A persistent connection.
struct Connection(BufReader<TcpStream>);

impl Connection {
    /// Returns the status and the body of the response.
    async fn ask(
        &mut self,
        method: &str,
        target: &str,
        id: &str,
        body: &Value,
    ) -> io::Result<(u16, String)> {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let length = body.len();
        let request = format!(
            "{method} {target} HTTP/1.1\r\nhost: localhost\r\nx-ms-client-request-id: {id}\r\n\
             content-length: {length}\r\n\r\n{body}"
        );
        self.0.write_all(request.as_bytes()).await?;
        let (mut status, mut length, mut line) = (0, 0, String::new());
        loop {
            line.clear();
            if self.0.read_line(&mut line).await? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            let line = line.trim_end().to_ascii_lowercase();
            if let Some(rest) = line.strip_prefix("http/1.1 ") {
                status = rest.get(..3).and_then(|code| code.parse().ok()).unwrap_or_default();
            } else if let Some(value) = line.strip_prefix("content-length: ") {
                length = value.parse().unwrap_or_default();
            } else if line.is_empty() {
                break;
            }
        }
        let mut body = vec![0; length];
        self.0.read_exact(&mut body).await?;
        Ok((status, String::from_utf8_lossy(&body).into_owned()))
    }
}

/// The running program. Dropping it ends the program.
struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start() -> Self {
        let mut child = Command::new(program())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            // One heap for all threads, so the number of heaps does not grow.
            .env("MALLOC_ARENA_MAX", "1")
            .spawn()
            .unwrap();
        let mut line = String::new();
        io::BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim_end().strip_prefix("listening on http://").unwrap().to_owned();
        Self { child, address }
    }

    /// The memory of the program in KiB, if the system reports it.
    fn memory(&self) -> Option<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
        line.split_whitespace().next()?.parse().ok()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn program() -> PathBuf {
    // The test binary is in a folder below the programs of its profile.
    let own = std::env::current_exe().unwrap();
    let beside = own.ancestors().nth(2).unwrap();
    let profile = std::env::var("LOAD_PROFILE").ok();
    let folder = profile.map_or(beside.to_owned(), |profile| beside.with_file_name(profile));
    let program = folder.join(format!("adf-emulator{}", std::env::consts::EXE_SUFFIX));
    let wanted = "`cargo build --package datafactory-emulator`";
    assert!(program.exists(), "{} is missing: {wanted}", program.display());
    program
}
