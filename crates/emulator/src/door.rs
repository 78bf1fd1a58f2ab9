//! The emulator on a port.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{Method, Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsAcceptor;

use crate::certificate::Certificate;
use crate::emulator::{Dropped, Emulator};
use crate::service::{MAX_BODY, Scheme};

/// The maximum number of connections. Further ones wait until one of them closes.
const CONNECTIONS: usize = 4096;

/// The size of a large body, and how many of those are read at once, since each is kept in memory.
const SMALL_BODY: usize = 64 << 10;
const LARGE_BODIES: usize = 64;

/// How much of a body over the limit is read, so that the client reads the error response.
const DRAINED: usize = 64 << 20;

/// The maximum size of a request line with headers.
const MAX_HEAD: usize = 64 << 10;

/// The timeout for the request line and headers, and between requests.
const HEAD_TIME: Duration = Duration::from_secs(60);

/// The timeout for the TLS handshake, for a body, and for the last response on a connection.
const TIME: Duration = Duration::from_secs(30);

/// The age after which a connection closes with the next response.
const LIFETIME: Duration = Duration::from_secs(60 * 60);

/// An emulator that listens on a port until this is dropped.
#[derive(Debug)]
pub struct Door {
    address: SocketAddr,
    scheme: &'static str,
    closing: watch::Sender<bool>,
    task: tokio::task::JoinHandle<()>,
}

impl Door {
    /// Listens with http.
    ///
    /// # Errors
    ///
    /// The address cannot be listened on.
    pub async fn http(emulator: Emulator, address: SocketAddr) -> io::Result<Self> {
        Self::open(emulator, address, None).await
    }

    /// Listens with https.
    ///
    /// # Errors
    ///
    /// The address cannot be listened on.
    pub async fn https(
        emulator: Emulator,
        address: SocketAddr,
        certificate: &Certificate,
    ) -> io::Result<Self> {
        Self::open(emulator, address, Some(certificate.acceptor())).await
    }

    async fn open(
        emulator: Emulator,
        address: SocketAddr,
        tls: Option<TlsAcceptor>,
    ) -> io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let scheme = if tls.is_some() { "https" } else { "http" };
        let (closing, closed) = watch::channel(false);
        let large = Arc::new(Semaphore::new(LARGE_BODIES));
        let hall = Hall { emulator, scheme, tls, large, closed };
        let task = tokio::spawn(listen(listener, hall));
        Ok(Self { address, scheme, closing, task })
    }

    /// The endpoint for clients, such as `http://127.0.0.1:8080`.
    pub fn endpoint(&self) -> String {
        format!("{}://{}", self.scheme, self.address)
    }

    /// Stops accepting connections, and waits up to 30 seconds for open requests.
    pub async fn close(mut self) {
        self.closing.send_replace(true);
        // The result no longer matters.
        let _ = (&mut self.task).await;
    }
}

impl Drop for Door {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// What a listener serves.
#[derive(Clone)]
struct Hall {
    emulator: Emulator,
    scheme: &'static str,
    tls: Option<TlsAcceptor>,
    large: Arc<Semaphore>,
    closed: watch::Receiver<bool>,
}

/// Accepts connections. All close when this is dropped.
async fn listen(listener: TcpListener, hall: Hall) {
    let (mut connections, mut closed) = (JoinSet::new(), hall.closed.clone());
    loop {
        tokio::select! {
            _ = closed.changed() => break,
            Some(_) = connections.join_next() => {}
            accepted = listener.accept(), if connections.len() < CONNECTIONS => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(serve(stream, hall.clone()));
                }
                // For example too many open files, which is temporary.
                Err(error) => {
                    tracing::warn!(%error, "a connection cannot be taken");
                    sleep(Duration::from_millis(100)).await;
                }
            },
        }
    }
    drop(listener);
    while connections.join_next().await.is_some() {}
}

async fn serve(stream: TcpStream, hall: Hall) {
    // Responses are small, and clients wait for them.
    let _ = stream.set_nodelay(true);
    let ended = match hall.tls.clone() {
        None => converse(stream, hall).await,
        Some(tls) => match timeout(TIME, tls.accept(stream)).await {
            Ok(Ok(stream)) => converse(stream, hall).await,
            Ok(Err(error)) => Err(error.into()),
            Err(error) => Err(error.into()),
        },
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection has ended");
    }
}

async fn converse(
    stream: impl AsyncRead + AsyncWrite + Unpin,
    hall: Hall,
) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let mut closed = hall.closed.clone();
    let handle = service_fn(move |request| handle(hall.clone(), request));
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIME)
        .max_buf_size(MAX_HEAD)
        .serve_connection(TokioIo::new(stream), handle);
    let mut connection = std::pin::pin!(connection);
    tokio::select! {
        ended = &mut connection => return Ok(ended?),
        _ = closed.wait_for(|closed| *closed) => {}
        () = sleep(LIFETIME) => {}
    }
    connection.as_mut().graceful_shutdown();
    Ok(timeout(TIME, connection).await??)
}

async fn handle(hall: Hall, request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Dropped> {
    if request.uri().path() == "/healthz" && [Method::GET, Method::HEAD].contains(request.method())
    {
        return Ok(Response::new(Full::from("ok\n")));
    }
    let (mut parts, body) = request.into_parts();
    parts.extensions.insert(Scheme(hall.scheme));
    let body = match timeout(TIME, whole(body, &hall.large)).await {
        Ok(body) => body?,
        Err(_) => {
            let mut late = Response::new(Full::default());
            *late.status_mut() = StatusCode::REQUEST_TIMEOUT;
            return Ok(late);
        }
    };
    let response = hall.emulator.respond(Request::from_parts(parts, body)).await?;
    Ok(response.map(Full::new))
}

/// The whole body, or one byte more than the limit.
async fn whole(mut body: Incoming, large: &Semaphore) -> Result<Bytes, Dropped> {
    let (mut kept, mut length, mut permit) = (BytesMut::new(), 0, None);
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(|_| Dropped)?.into_data() else { continue };
        length += data.len();
        if length > SMALL_BODY && permit.is_none() {
            permit = large.acquire().await.ok();
        }
        if length <= MAX_BODY {
            kept.extend_from_slice(&data);
        } else if length > DRAINED {
            break;
        }
    }
    if length > MAX_BODY {
        kept.resize(MAX_BODY + 1, b' ');
    }
    Ok(kept.freeze())
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::time::Instant;

    use super::*;

    /// What comes back on a connection that is then left alone.
    async fn sent(text: &[u8]) -> String {
        let door = Door::http(Emulator::new(), ([127, 0, 0, 1], 0).into()).await.unwrap();
        let mut stream = TcpStream::connect(door.address).await.unwrap();
        stream.write_all(text).await.unwrap();
        let mut response = Vec::new();
        // A connection that is cut off has said all it had to.
        let _ = stream.read_to_end(&mut response).await;
        String::from_utf8(response).unwrap()
    }

    #[tokio::test(start_paused = true)]
    async fn nobody_is_waited_for_without_end() {
        let long = format!("GET / HTTP/1.1\r\nhost: a\r\nx: {}\r\n\r\n", "a".repeat(4 * MAX_HEAD));
        let many = format!("GET / HTTP/1.1\r\nhost: a\r\n{}\r\n", "x: a\r\n".repeat(101));
        for (text, status) in [
            ("", ""),
            ("GET / HTTP/1.1\r\nhost: a", ""),
            ("PUT / HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n\r\n{", "HTTP/1.1 408 "),
            ("GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n", "HTTP/1.1 200 "),
            (&long, "HTTP/1.1 431 "),
            (&many, "HTTP/1.1 431 "),
            ("no request\r\n\r\n", "HTTP/1.1 400 "),
        ] {
            let began = Instant::now();
            let response = sent(text.as_bytes()).await;
            assert!(response.starts_with(status), "{status}: {response}");
            assert!(began.elapsed() <= HEAD_TIME + TIME, "{status}");
        }
    }

    #[tokio::test]
    async fn whoever_is_in_gets_an_answer() {
        let text = "faults: [{fault: delayed, wait: 300ms}]";
        let scenario = crate::scenario::Scenario::read(text).unwrap();
        let emulator = Emulator::builder().scenario(scenario).build().unwrap();
        let door = Door::http(emulator, ([127, 0, 0, 1], 0).into()).await.unwrap();
        let address = door.address;
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(b"GET /x HTTP/1.1\r\nhost: a\r\n\r\n").await.unwrap();
        sleep(Duration::from_millis(100)).await;
        door.close().await;
        let mut response = String::new();
        stream.read_to_string(&mut response).await.unwrap();
        assert!(response.starts_with("HTTP/1.1 "), "{response}");
        assert!(TcpStream::connect(address).await.is_err());
    }
}
