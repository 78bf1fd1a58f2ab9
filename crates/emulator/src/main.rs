//! The emulator as a program that listens on one port until it is stopped by a signal.

use std::error::Error;
use std::io::{self, Write as _};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use datafactory_emulator::{Certificate, Door, Emulator, Scenario};
use tempfile::{NamedTempFile, TempPath};

const HELP: &str = "\
Emulates Azure Data Factory on a local port.

adf-emulator [OPTIONS]

  --port PORT      port to listen on (default: any free port)
  --listen ADDR    address to listen on (default: 127.0.0.1)
  --allow-remote   allow an address that other machines can reach
  --https          use https with a new certificate, and print the path of its authority
  --token TOKEN    reject requests without this bearer token
  --scenario FILE  YAML file with initial resources, durations, activity results and faults
  --data DIR       store all resources and runs in this folder
  --help           print this help

Prints the endpoint to standard output and logs each request to standard error. When interrupted or
terminated, it completes open requests and exits.
";

fn main() -> ExitCode {
    match Options::read(lexopt::Parser::from_env()) {
        Ok(None) => said(HELP),
        Ok(Some(options)) => match run(options) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => failed(&*error),
        },
        Err(error) => failed(&*error),
    }
}

fn said(text: &str) -> ExitCode {
    match io::stdout().write_all(text.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn failed(error: &dyn Error) -> ExitCode {
    let mut text = format!("adf-emulator: {error}");
    let mut cause = error.source();
    while let Some(error) = cause {
        let why = error.to_string();
        if !text.ends_with(&why) {
            text.push_str(": ");
            text.push_str(&why);
        }
        cause = error.source();
    }
    // There is no other place to report to.
    let _ = writeln!(io::stderr(), "{text}");
    ExitCode::FAILURE
}

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

struct Options {
    address: SocketAddr,
    https: bool,
    token: Option<String>,
    scenario: Option<PathBuf>,
    data: Option<PathBuf>,
}

impl Options {
    /// Reads the options; `None` for `--help`.
    fn read(mut arguments: lexopt::Parser) -> Result<Option<Self>> {
        use lexopt::prelude::*;
        let (mut port, mut listen, mut remote) = (0, IpAddr::from(Ipv4Addr::LOCALHOST), false);
        let (mut https, mut token, mut scenario, mut data) = (false, None, None, None);
        while let Some(argument) = arguments.next()? {
            match argument {
                Long("port") => port = arguments.value()?.parse()?,
                Long("listen") => listen = arguments.value()?.parse()?,
                Long("allow-remote") => remote = true,
                Long("https") => https = true,
                Long("token") => token = Some(arguments.value()?.string()?),
                Long("scenario") => scenario = Some(arguments.value()?.into()),
                Long("data") => data = Some(arguments.value()?.into()),
                Long("help") | Short('h') => return Ok(None),
                _ => return Err(argument.unexpected().into()),
            }
        }
        if !listen.is_loopback() && !remote {
            let why =
                format!("other machines can reach {listen}: add --allow-remote to allow that");
            return Err(why.into());
        }
        let address = SocketAddr::new(listen, port);
        Ok(Some(Self { address, https, token, scenario, data }))
    }
}

fn run(options: Options) -> Result<()> {
    tracing_subscriber::fmt().with_writer(io::stderr).with_target(false).init();
    let mut builder = Emulator::builder();
    if let Some(path) = &options.scenario {
        let named = |error: &dyn Error| format!("{}: {error}", path.display());
        let text = std::fs::read_to_string(path).map_err(|error| named(&error))?;
        builder = builder.scenario(Scenario::read(&text).map_err(|error| named(&error))?);
    }
    if let Some(token) = &options.token {
        builder = builder.token(token);
    }
    if let Some(data) = &options.data {
        builder = builder.data(data);
    }
    let emulator = builder.build()?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(serve(emulator, &options))
}

async fn serve(emulator: Emulator, options: &Options) -> Result<()> {
    let mut stop = std::pin::pin!(stop()?);
    let mut text = String::new();
    let door;
    // A temporary certificate file is deleted at exit.
    let mut _kept = None;
    if options.https {
        let certificate = Certificate::new(options.address.ip())?;
        let (path, kept) = saved(&certificate, options.data.as_deref())?;
        _kept = kept;
        text.push_str(&format!("certificate {}\n", path.display()));
        door = Door::https(emulator, options.address, &certificate).await?;
    } else {
        door = Door::http(emulator, options.address).await?;
    }
    text.push_str(&format!("listening on {}\n", door.endpoint()));
    io::stdout().write_all(text.as_bytes())?;
    io::stdout().flush()?;
    stop.as_mut().await;
    door.close().await;
    Ok(())
}

/// Writes the authority to a file that clients can read.
fn saved(certificate: &Certificate, data: Option<&Path>) -> Result<(PathBuf, Option<TempPath>)> {
    let Some(folder) = data else {
        let mut builder = tempfile::Builder::new();
        let mut file = builder.prefix("adf-emulator-").suffix(".pem").tempfile()?;
        file.write_all(certificate.authority().as_bytes())?;
        let path = file.into_temp_path();
        return Ok((path.to_path_buf(), Some(path)));
    };
    let mut file = NamedTempFile::new_in(folder)?;
    file.write_all(certificate.authority().as_bytes())?;
    let path = folder.join("certificate.pem");
    file.persist(&path)?;
    Ok((std::path::absolute(path)?, None))
}

/// Waits for a signal to stop.
#[cfg(unix)]
fn stop() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminated = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = terminated.recv() => {}
        }
    })
}

/// Waits for a signal to stop.
#[cfg(not(unix))]
fn stop() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
