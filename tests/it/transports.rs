//! Tests of the client with every transport to the emulator: in process, http and https.
//!
//! A test gets a transport, starts an emulator with it, and checks the results of the client, the state of the emulator
//! and, where it matters, the requests. Tests with responses that this service never sends are in `retry`, `paging`,
//! `waiting` and `errors`; tests of the emulator are in `emulator_*`.

mod failures;
mod lists;
mod operations;
mod responses;
mod waiting;

use std::sync::{Arc, LazyLock, Mutex, OnceLock};
use std::time::Duration;

use bytes::Bytes;
use datafactory::{
    BoxFuture, Client, ClientBuilder, HttpTransport, Timestamp, Transport, TransportError, v1, v2,
};
use datafactory_emulator::{Certificate, Clock, Door, Emulator, Scenario};
use http::{Request, Response};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use serde_json::json;
use tokio::time::timeout;

use crate::retry::quick;

type Behaviour = fn(Via) -> BoxFuture<'static, ()>;

macro_rules! behaviours {
    ($($module:ident::$name:ident,)*) => {
        &[$((stringify!($name), |via| Box::pin($module::$name(via)))),*]
    };
}

const BEHAVIOURS: &[(&str, Behaviour)] = behaviours![
    responses::conditions_on_the_entity_tag_are_honoured,
    responses::a_response_has_the_headers_of_the_service,
    responses::an_error_is_decoded_in_every_form,
    responses::names_arrive_unchanged,
    responses::unexpected_values_are_decoded_without_loss,
    failures::a_run_is_started_once,
    failures::an_expired_token_is_renewed_once,
    failures::a_late_response_is_retried,
    failures::retry_after_is_honoured,
    failures::a_failure_is_reported,
    failures::a_transient_failure_is_retried,
    lists::every_list_returns_all_items,
    operations::every_operation_has_a_response,
    operations::invalid_requests_get_the_gateways_errors,
    waiting::a_dataset_is_provisioned_and_deleted,
    waiting::a_run_is_polled_to_its_end,
    waiting::an_integration_runtime_starts_and_stops,
];

/// A test that takes longer has failed.
const TIMEOUT: Duration = Duration::from_secs(120);

#[tokio::test(flavor = "multi_thread")]
async fn a_client_behaves_the_same_over_every_transport() {
    let mut running = Vec::new();
    for via in [Via::InProcess, Via::Http, Via::Https] {
        for (name, behaviour) in BEHAVIOURS {
            running.push((name, via, tokio::spawn(timeout(TIMEOUT, behaviour(via)))));
        }
    }
    let mut failed = Vec::new();
    for (name, via, behaviour) in running {
        match behaviour.await {
            Ok(Ok(())) => {}
            Ok(Err(late)) => failed.push(format!("{name}, {via:?}: {late}")),
            Err(error) => failed.push(format!("{name}, {via:?}: {error}")),
        }
    }
    assert!(failed.is_empty(), "{failed:#?}");
}

/// A transport to an emulator.
#[derive(Clone, Copy, Debug)]
pub enum Via {
    InProcess,
    Http,
    Https,
}

impl Via {
    /// Starts an emulator. Its clock stands at 2026-11-23T08:00:00Z until a test steps it.
    async fn start(self, scenario: &str) -> Fixture {
        let clock = Clock::stepped(time("2026-11-23T08:00:00Z").instant());
        let builder = Emulator::builder().scenario(Scenario::read(scenario).unwrap());
        let emulator = builder.clock(clock).build().unwrap();
        let address = ([127, 0, 0, 1], 0).into();
        let door = match self {
            Self::InProcess => None,
            Self::Http => Some(Door::http(emulator.clone(), address).await),
            Self::Https => Some(Door::https(emulator.clone(), address, &CERTIFICATE).await),
        };
        let door = door.transpose().unwrap();
        let next: Arc<dyn Transport> = match door {
            None => Arc::new(emulator.clone()),
            Some(_) => Arc::new(trusting(&CERTIFICATE)),
        };
        let endpoint = door.as_ref().map_or("https://localhost".to_owned(), Door::endpoint);
        let transport = Recorder { next, sent: Arc::default() };
        Fixture { emulator, endpoint, transport, client: OnceLock::new(), _door: door }
    }

    /// Starts an emulator with a factory of each version and several resources.
    async fn start_with_factories(self, scenario: &str) -> Fixture {
        let factories = include_str!("transports/factories.yaml");
        self.start(&format!("{factories}{scenario}\n")).await
    }
}

static CERTIFICATE: LazyLock<Certificate> =
    LazyLock::new(|| Certificate::new([127, 0, 0, 1].into()).unwrap());

/// A transport that trusts only this certificate's authority.
pub fn trusting(certificate: &Certificate) -> HttpTransport {
    let mut roots = rustls::RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(certificate.authority().as_bytes()).unwrap()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    HttpTransport::new(reqwest::Client::builder().tls_backend_preconfigured(tls).build().unwrap())
}

/// An emulator, with a client and a recorder of its requests.
struct Fixture {
    emulator: Emulator,
    endpoint: String,
    transport: Recorder,
    client: OnceLock<Client>,
    _door: Option<Door>,
}

impl Fixture {
    /// The settings of a client that retries without delay, unless the service asks for one.
    fn builder(&self) -> ClientBuilder {
        let builder = Client::builder().endpoint(&self.endpoint).allow_loopback_http();
        builder.transport(self.transport.clone()).retry(quick())
    }

    fn client(&self) -> &Client {
        self.client.get_or_init(|| self.builder().build().unwrap())
    }

    fn v1(&self) -> v1::FactoryClient {
        self.client().factory_v1("s", "g", "factory").unwrap()
    }

    fn v2(&self) -> v2::FactoryClient {
        self.client().factory("s", "g", "factory").unwrap()
    }

    /// The requests since the last call.
    fn sent(&self) -> Vec<Sent> {
        std::mem::take(&mut self.transport.sent.lock().unwrap())
    }

    fn step(&self, seconds: u64) {
        self.emulator.clock().step(Duration::from_secs(seconds));
    }
}

/// One attempt of a request, and the body of the response.
struct Sent {
    request: Request<Bytes>,
    response: Arc<OnceLock<Bytes>>,
}

/// A transport that records requests.
#[derive(Clone)]
struct Recorder {
    next: Arc<dyn Transport>,
    sent: Arc<Mutex<Vec<Sent>>>,
}

impl Transport for Recorder {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        let body = Arc::new(OnceLock::new());
        let sent = Sent { request: request.clone(), response: body.clone() };
        self.sent.lock().unwrap().push(sent);
        Box::pin(async move {
            let response = self.next.send(request).await?;
            let _ = body.set(response.body().clone());
            Ok(response)
        })
    }
}

fn time(string: &str) -> Timestamp {
    string.parse().unwrap()
}

/// A dataset with a slice for each hour.
fn hourly() -> v1::types::Dataset {
    let availability = json!({ "frequency": "Hour", "interval": 1 });
    let properties =
        json!({ "type": "AzureBlob", "typeProperties": {}, "availability": availability });
    serde_json::from_value(json!({ "name": "any", "properties": properties })).unwrap()
}
