//! The emulator on a port.

use std::io;
use std::net::SocketAddr;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt as _, Full, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::TcpListener;

use crate::service::{MAX_BODY, Scheme};
use crate::{Dropped, Emulator};

/// An emulator that listens on a port, until this is dropped.
#[derive(Debug)]
pub struct Door {
    address: SocketAddr,
    scheme: &'static str,
    task: tokio::task::JoinHandle<()>,
}

impl Door {
    /// Opens a door by http.
    ///
    /// # Errors
    ///
    /// When the address cannot be listened on.
    pub async fn http(emulator: Emulator, address: SocketAddr) -> io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let task = tokio::spawn(async move {
            let connections = GracefulShutdown::new();
            while let Ok((stream, _)) = listener.accept().await {
                let emulator = emulator.clone();
                let handle = service_fn(move |request| handle(emulator.clone(), request));
                let connection = hyper::server::conn::http1::Builder::new()
                    .timer(TokioTimer::new())
                    .serve_connection(TokioIo::new(stream), handle);
                let connection = connections.watch(connection);
                tokio::spawn(async move {
                    if let Err(error) = connection.await {
                        tracing::debug!(%error, "a connection has ended");
                    }
                });
            }
        });
        Ok(Self { address, scheme: "http", task })
    }

    /// The address to give a client: `http://127.0.0.1:8080`.
    pub fn endpoint(&self) -> String {
        format!("{}://{}", self.scheme, self.address)
    }
}

impl Drop for Door {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn handle(
    emulator: Emulator,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Dropped> {
    let (mut parts, body) = request.into_parts();
    parts.extensions.insert(Scheme("http"));
    // One byte more than is allowed is enough to know that there are too many.
    let body = match Limited::new(body, MAX_BODY + 1).collect().await {
        Ok(body) => body.to_bytes(),
        Err(error) if error.is::<LengthLimitError>() => vec![b' '; MAX_BODY + 1].into(),
        Err(_) => return Err(Dropped),
    };
    let answer = emulator.answer(Request::from_parts(parts, body)).await?;
    Ok(answer.map(Full::new))
}
