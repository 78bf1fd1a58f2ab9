//! What a client does, by every way to the emulator: in process, over http and over https.
//!
//! A behaviour is given a way, opens a room with it and does not look which it was. What it asserts is
//! what the client made of the answers, what the emulator has in the end and, where that matters, what was
//! sent. Servers that answer what this service never would are in `retry`, `paging`, `waiting` and
//! `errors`; what the emulator itself has to be like is in `emulator_*`.

mod answers;
mod failures;
mod lists;
mod operations;
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

type Behaviour = fn(Way) -> BoxFuture<'static, ()>;

macro_rules! behaviours {
    ($($room:ident::$name:ident,)*) => {
        &[$((stringify!($name), |way| Box::pin($room::$name(way)))),*]
    };
}

const BEHAVIOURS: &[(&str, Behaviour)] = behaviours![
    answers::a_condition_on_the_entity_tag_is_kept,
    answers::an_answer_tells_what_the_service_said_around_it,
    answers::an_error_is_understood_in_every_form,
    answers::names_arrive_as_they_were,
    answers::odd_answers_are_read_and_nothing_is_lost,
    failures::a_run_is_started_once,
    failures::a_token_that_has_expired_is_renewed_once,
    failures::an_answer_that_is_late_is_asked_for_again,
    failures::the_service_says_how_long_to_wait,
    failures::what_goes_wrong_is_said,
    failures::what_goes_wrong_is_tried_again,
    lists::every_list_is_read_to_its_end,
    operations::every_operation_is_answered,
    operations::what_is_no_request_is_answered_as_by_the_gateway,
    waiting::a_dataset_is_provisioned_and_deleted,
    waiting::a_run_is_followed_to_its_end,
    waiting::an_integration_runtime_starts_and_stops,
];

/// A behaviour that takes longer than this waits for something that does not come.
const TIME: Duration = Duration::from_secs(120);

#[tokio::test(flavor = "multi_thread")]
async fn a_client_does_the_same_by_every_way() {
    let mut running = Vec::new();
    for way in [Way::InProcess, Way::Http, Way::Https] {
        for (name, behaviour) in BEHAVIOURS {
            running.push((name, way, tokio::spawn(timeout(TIME, behaviour(way)))));
        }
    }
    let mut failed = Vec::new();
    for (name, way, behaviour) in running {
        match behaviour.await {
            Ok(Ok(())) => {}
            Ok(Err(late)) => failed.push(format!("{name}, {way:?}: {late}")),
            Err(error) => failed.push(format!("{name}, {way:?}: {error}")),
        }
    }
    assert!(failed.is_empty(), "{failed:#?}");
}

/// A way to an emulator.
#[derive(Clone, Copy, Debug)]
pub enum Way {
    InProcess,
    Http,
    Https,
}

impl Way {
    /// Opens a room where it is the morning of the 23rd of November 2026 until time is stepped.
    async fn open(self, scenario: &str) -> Room {
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
        let transport = Watched { next, sent: Arc::default() };
        Room { emulator, endpoint, transport, client: OnceLock::new(), _door: door }
    }

    /// Opens a room with one of everything in it, in a factory of each version.
    async fn furnished(self, scenario: &str) -> Room {
        let furniture = include_str!("doors/furnished.yaml");
        self.open(&format!("{furniture}{scenario}\n")).await
    }
}

static CERTIFICATE: LazyLock<Certificate> =
    LazyLock::new(|| Certificate::new([127, 0, 0, 1].into()).unwrap());

/// A transport that trusts a certificate's authority and nobody else.
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

/// An emulator, and a way to it.
struct Room {
    emulator: Emulator,
    endpoint: String,
    transport: Watched,
    client: OnceLock<Client>,
    _door: Option<Door>,
}

impl Room {
    /// Settings of a client that waits for nothing but what the service asks it to.
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

    /// What was sent since the last call.
    fn sent(&self) -> Vec<Sent> {
        std::mem::take(&mut self.transport.sent.lock().unwrap())
    }

    fn step(&self, seconds: u64) {
        self.emulator.clock().step(Duration::from_secs(seconds));
    }
}

/// One try of a request, and the body of what was answered.
struct Sent {
    request: Request<Bytes>,
    answer: Arc<OnceLock<Bytes>>,
}

/// A transport that is watched.
#[derive(Clone)]
struct Watched {
    next: Arc<dyn Transport>,
    sent: Arc<Mutex<Vec<Sent>>>,
}

impl Transport for Watched {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        let answer = Arc::new(OnceLock::new());
        let sent = Sent { request: request.clone(), answer: answer.clone() };
        self.sent.lock().unwrap().push(sent);
        Box::pin(async move {
            let answered = self.next.send(request).await?;
            let _ = answer.set(answered.body().clone());
            Ok(answered)
        })
    }
}

fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// A dataset with a slice for each hour.
fn hourly() -> v1::types::Dataset {
    let availability = json!({ "frequency": "Hour", "interval": 1 });
    let properties =
        json!({ "type": "AzureBlob", "typeProperties": {}, "availability": availability });
    serde_json::from_value(json!({ "name": "any", "properties": properties })).unwrap()
}
