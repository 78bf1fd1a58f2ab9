//! The program: what it prints, how it ends, and what it remembers when it is killed.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Output, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

const FACTORIES: &str =
    "/subscriptions/s/resourceGroups/g/providers/Microsoft.DataFactory/factories";

fn program(options: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_adf-emulator"));
    command.args(options).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// A program that runs, until this is dropped.
struct Running {
    child: Child,
    /// The lines that it has printed before it could be asked.
    lines: Vec<String>,
}

impl Running {
    fn start(options: &[&str]) -> Self {
        let mut child = program(options).stderr(Stdio::null()).spawn().unwrap();
        let mut lines = Vec::new();
        for line in BufReader::new(child.stdout.take().unwrap()).lines() {
            let line = line.unwrap();
            let last = line.starts_with("listening on ");
            lines.push(line);
            if last {
                break;
            }
        }
        Self { child, lines }
    }

    fn address(&self) -> &str {
        self.lines.last().unwrap().rsplit('/').next().unwrap()
    }

    fn connect(&self) -> Connection {
        Connection(BufReader::new(TcpStream::connect(self.address()).unwrap()))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

struct Connection(BufReader<TcpStream>);

impl Connection {
    /// The status of the response, and its body.
    fn ask(&mut self, method: &str, target: &str, body: &str) -> io::Result<(u16, String)> {
        let length = body.len();
        let request = format!(
            "{method} {target} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer secret\r\n\
             content-length: {length}\r\n\r\n{body}"
        );
        self.0.get_mut().write_all(request.as_bytes())?;
        let (mut status, mut length) = (0, 0);
        loop {
            let mut line = String::new();
            if self.0.read_line(&mut line)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            let line = line.trim_end().to_lowercase();
            if let Some(rest) = line.strip_prefix("http/1.1 ") {
                status = rest.get(..3).and_then(|code| code.parse().ok()).unwrap_or_default();
            } else if let Some(value) = line.strip_prefix("content-length: ") {
                length = value.parse().unwrap_or_default();
            } else if line.is_empty() {
                break;
            }
        }
        let mut body = vec![0; length];
        self.0.read_exact(&mut body)?;
        Ok((status, String::from_utf8_lossy(&body).into_owned()))
    }
}

#[test]
fn what_was_acknowledged_survives_kill_9() {
    const WRITES: usize = 1000;
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let mut running = Running::start(&["--data", data]);
    let (next, acknowledged) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..8 {
            let mut connection = running.connect();
            let (next, acknowledged) = (&next, &acknowledged);
            scope.spawn(move || {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    let target = format!("{FACTORIES}/factory-{number}?api-version=2018-06-01");
                    let body = format!(r#"{{"tags": {{"number": "{number}"}}}}"#);
                    match connection.ask("PUT", &target, &body) {
                        Ok((200, _)) if number < WRITES => {
                            acknowledged.lock().unwrap().push(number)
                        }
                        Ok((status, body)) if status != 200 => panic!("{status} {body}"),
                        // Either enough is written, or the program is gone.
                        _ => break,
                    }
                }
            });
        }
        while next.load(Ordering::Relaxed) < WRITES / 2 {
            std::thread::sleep(Duration::from_millis(1));
        }
        running.child.kill().unwrap();
    });
    running.child.wait().unwrap();
    let acknowledged = acknowledged.into_inner().unwrap();
    assert!(acknowledged.len() < WRITES, "the program was killed too late to learn anything");

    let running = Running::start(&["--data", data]);
    let mut connection = running.connect();
    for number in &acknowledged {
        let target = format!("{FACTORIES}/factory-{number}?api-version=2018-06-01");
        let (status, body) = connection.ask("GET", &target, "").unwrap();
        assert!(status == 200 && body.contains(&format!("\"{number}\"")), "{status} {body}");
    }
    assert!(acknowledged.len() > WRITES / 4, "{}", acknowledged.len());
}

#[test]
fn ids_are_not_given_out_again_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let mut seen = Vec::new();
    for _ in 0..2 {
        let running = Running::start(&["--data", data]);
        let target = format!("{FACTORIES}/factory?api-version=2018-06-01");
        let body = r#"{"identity": {"type": "SystemAssigned"}}"#;
        let mut connection = running.connect();
        connection.ask("DELETE", &target, "").unwrap();
        let (status, body) = connection.ask("PUT", &target, body).unwrap();
        assert_eq!(status, 200, "{body}");
        let at = body.find("principalId").unwrap();
        seen.push(body.get(at..at + 50).unwrap().to_owned());
    }
    assert_ne!(seen[0], seen[1]);
}

#[test]
fn it_is_up_at_once_and_ends_when_it_is_told_to() {
    let scenario = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/tour.yaml");
    let began = Instant::now();
    let mut running = Running::start(&["--token", "secret", "--scenario", scenario, "--https"]);
    let took = began.elapsed();
    // Fifty milliseconds, where nothing is built for finding errors and nothing else runs.
    assert!(took < Duration::from_secs(5), "{took:?}");
    println!("up after {took:?}");
    let certificate = running.lines[0].strip_prefix("certificate ").unwrap().to_owned();
    assert!(std::fs::read_to_string(&certificate).unwrap().contains("BEGIN CERTIFICATE"));
    assert!(running.lines[1].starts_with("listening on https://127.0.0.1:"));
    let told = Command::new("kill").arg(running.child.id().to_string()).status().unwrap();
    assert!(told.success());
    assert!(running.child.wait().unwrap().success());
    assert!(!std::path::Path::new(&certificate).exists());
}

#[test]
fn a_line_for_each_request_and_health_without_a_token() {
    let mut child = program(&["--token", "secret"]).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
    let address = line.trim_end().rsplit('/').next().unwrap();
    let mut connection = Connection(BufReader::new(TcpStream::connect(address).unwrap()));
    assert_eq!(connection.ask("GET", "/healthz", "").unwrap(), (200, "ok\n".to_owned()));
    let target = format!("{FACTORIES}/factory?api-version=2018-06-01");
    assert_eq!(connection.ask("GET", &target, "").unwrap().0, 404);
    child.kill().unwrap();
    let Output { stderr, .. } = child.wait_with_output().unwrap();
    let log = String::from_utf8(stderr).unwrap();
    assert_eq!(log.lines().count(), 1, "{log}");
    assert!(log.contains("/factories/factory") && log.contains("status=404"), "{log}");
    assert!(!log.contains("secret"), "{log}");
}

#[test]
fn wrong_options_are_named() {
    let text = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    for (options, why) in [
        (["--listen", "0.0.0.0"], "--allow-remote"),
        (["--port", "99999"], "99999"),
        (["--bogus", "1"], "--bogus"),
        (["--scenario", "/nonexistent.yaml"], "/nonexistent.yaml"),
        (["--scenario", text], "Cargo.toml: line "),
        (["--data", text], "Cargo.toml"),
    ] {
        let Output { status, stderr, .. } = program(&options).output().unwrap();
        let stderr = String::from_utf8(stderr).unwrap();
        assert!(!status.success() && stderr.contains(why), "{options:?}: {stderr}");
    }
    let Output { status, stdout, .. } = program(&["--help"]).output().unwrap();
    assert!(status.success() && String::from_utf8(stdout).unwrap().contains("--scenario"));
}
