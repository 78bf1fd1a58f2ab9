//! Error messages in all forms.

use std::error::Error as _;
use std::fmt::Write as _;
use std::time::Duration;

use datafactory::{
    BoxFuture, Client, Error, ErrorKind, RetryPolicy, Transport, TransportError, TransportErrorKind,
};

use crate::server::Server;

/// An error with its message, its sources and its properties.
fn show(error: &Error) -> String {
    let mut text = format!("{error}\n");
    let mut cause = error.source();
    while let Some(source) = cause {
        writeln!(text, "  caused by: {source}").unwrap();
        cause = source.source();
    }
    write!(text, "  {:?}", error.kind()).unwrap();
    for (name, value) in [
        ("status", error.status().map(|status| status.to_string())),
        ("code", error.code().map(str::to_owned)),
        ("message", error.message().map(str::to_owned)),
        ("target", error.target().map(str::to_owned)),
        ("request id", error.request_id().map(str::to_owned)),
        ("client request id", error.client_request_id().map(str::to_owned)),
        ("retry after", error.retry_after().map(|wait| format!("{wait:?}"))),
    ] {
        if let Some(value) = value {
            write!(text, ", {name} {value:?}").unwrap();
        }
    }
    for detail in error.details() {
        write!(text, "\n  detail {:?}: {:?}", detail.code(), detail.message()).unwrap();
    }
    text + "\n"
}

#[tokio::test]
async fn errors_of_the_service_are_shown() {
    const ID: &[(&str, &str)] = &[("x-ms-request-id", "9ba96a84")];
    let mut shown = String::new();
    for (name, status, headers, body) in [
        ("flat", 404, ID, r#"{"message":"Dataset foo not found.","code":"TableNotFound"}"#),
        (
            "nested",
            404,
            &[("x-ms-failure-cause", "gateway")][..],
            r#"{"error":{"code":"ResourceNotFound","message":"The Resource was not found."}}"#,
        ),
        (
            "nested with target and details",
            400,
            ID,
            r#"{"error":{"code":"BadRequest","message":"Invalid.","target":"name","details":[
                {"code":"TooLong","message":"too long"},{"error":{"code":"Odd","message":"odd"}}]}}"#,
        ),
        (
            "nested with nulls",
            400,
            ID,
            r#"{"error":{"code":"ReferencedPipelineRunNotFound","message":"No such run.","target":null,"details":null}}"#,
        ),
        ("empty", 404, ID, ""),
        ("a page of a proxy", 504, &[][..], "<html><body>Gateway Timeout</body></html>"),
        ("throttled", 429, &[("retry-after", "7")][..], r#"{"error":{"code":"TooManyRequests"}}"#),
        (
            "no token",
            401,
            &[][..],
            r#"{"error":{"code":"AuthenticationFailed","message":"No token."}}"#,
        ),
        ("not modified", 304, &[][..], ""),
        ("a redirect", 302, &[("location", "https://example.com/")][..], ""),
        (
            "a success that does not fit",
            200,
            ID,
            r#"{"name":"d","properties":{"type":"AzureBlob","availability":{"interval":"often"}}}"#,
        ),
        ("a success cut short", 200, ID, r#"{"name":"d","#),
    ] {
        let server = Server::responding_with(status, headers, body).await;
        let client = server.builder().strict().build().unwrap();
        let dataset = client.factory_v1("s", "g", "f").unwrap().dataset("d").unwrap();
        let error = dataset.get().client_request_id("mine").await.unwrap_err();
        if status != 304 {
            assert_eq!(error.body().unwrap().text(), body);
        }
        assert_eq!(error.is_not_found(), status == 404);
        assert_eq!(error.is_throttled(), status == 429);
        writeln!(shown, "# {name}\n{}", show(&error)).unwrap();
    }
    insta::assert_snapshot!(shown);
}

#[tokio::test]
async fn invalid_requests_are_not_sent() {
    let client = Client::builder().endpoint("https://localhost:1").build().unwrap();
    let factory = client.factory_v1("s", "g", "f").unwrap();
    let mut errors: Vec<Error> = [
        client.factory_v1("", "g", "f").err(),
        client.factory_v1("s", "..", "f").err(),
        client.factory_v1("s", "g", "my_factory").err(),
        client.factory("s", "g", "ab").err(),
        factory.dataset("a/b").err(),
        factory.dataset("a.b").err(),
    ]
    .into_iter()
    .map(|error| error.expect("a broken name"))
    .collect();
    assert!(errors.iter().all(|error| error.kind() == ErrorKind::InvalidName));
    let datasets = || factory.datasets().client_request_id("mine");
    errors.push(datasets().client_request_id("two\nlines").await.unwrap_err());
    errors.push(datasets().if_match("two\nlines").await.unwrap_err());
    let shown: Vec<_> = errors.iter().map(show).collect();
    insta::assert_snapshot!(shown.join("\n"));
}

#[test]
fn invalid_settings_are_rejected() {
    let shown: Vec<_> = [
        Client::builder().endpoint("management.azure.com"),
        Client::builder().endpoint("http://management.azure.com").allow_loopback_http(),
        Client::builder().endpoint("http://127.0.0.1:8080"),
        Client::builder().endpoint("ftp://127.0.0.1").allow_loopback_http(),
        Client::builder().endpoint("https://user@example.com"),
        Client::builder().endpoint("https://:very-secret@example.com:8443"),
        Client::builder().endpoint("https://example.com?sig=very-secret"),
        Client::builder().bearer_token("two\nlines"),
    ]
    .into_iter()
    .map(|builder| show(&builder.build().unwrap_err()))
    .collect();
    insta::assert_snapshot!(shown.join("\n"));
}

#[tokio::test]
async fn a_missing_response_is_an_error() {
    // Nothing listens on a port that was just free.
    let closed = Server::responding_with(200, &[], "").await.endpoint.clone();
    let client = Client::builder().endpoint(closed).allow_loopback_http();
    let client = client.retry(RetryPolicy::none()).build().unwrap();
    let error = client.factory_v1("s", "g", "f").unwrap().datasets().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error:?}");

    let server = Server::responding_with(200, &[], vec![b' '; 4096]).await;
    let client = server.builder().max_response_bytes(4095).build().unwrap();
    let error = client.factory_v1("s", "g", "f").unwrap().datasets().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge, "{error:?}");

    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = Client::builder()
        .endpoint(format!("http://{}", silent.local_addr().unwrap()))
        .allow_loopback_http()
        .timeout(Duration::from_millis(50))
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let error = client.factory_v1("s", "g", "f").unwrap().datasets().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error:?}");
}

#[tokio::test]
async fn errors_of_a_custom_transport_are_shown() {
    struct Fails(TransportErrorKind);
    impl Transport for Fails {
        fn send(
            &self,
            _: http::Request<bytes::Bytes>,
        ) -> BoxFuture<'_, Result<http::Response<bytes::Bytes>, TransportError>> {
            Box::pin(std::future::ready(Err(TransportError::new(self.0, "the cause"))))
        }
    }
    let mut shown = String::new();
    for kind in [
        TransportErrorKind::Refused,
        TransportErrorKind::ForeignLink,
        TransportErrorKind::Credential,
        TransportErrorKind::Connect,
        TransportErrorKind::Timeout,
        TransportErrorKind::Interrupted,
        TransportErrorKind::TooLarge,
    ] {
        let client = Client::builder().transport(Fails(kind)).retry(RetryPolicy::none());
        let factory = client.build().unwrap().factory("s", "g", "fac").unwrap();
        let status = factory.integration_runtime("ira").unwrap().status();
        let run = factory.pipeline("copy").unwrap().create_run();
        let error = status.client_request_id("mine").await.unwrap_err();
        writeln!(shown, "{}", show(&error)).unwrap();
        // Only a request that is not safe to repeat is ambiguous.
        assert!(!error.is_ambiguous());
        let error = run.client_request_id("mine").await.unwrap_err();
        writeln!(shown, "{}", show(&error)).unwrap();
    }
    insta::assert_snapshot!(shown);
}

#[tokio::test]
async fn tokens_are_not_shown() {
    let server = Server::responding_with(401, &[], "").await;
    let builder = server.builder().bearer_token("very-secret");
    assert!(!format!("{builder:?}").contains("secret"));
    let client = builder.build().unwrap();
    assert!(!format!("{client:?}").contains("secret"));
    let request = client.factory_v1("s", "g", "f").unwrap().datasets();
    assert!(!format!("{request:?}").contains("secret"));
    let error = request.await.unwrap_err();
    assert!(!format!("{error:?} {error}").contains("secret"));
    let authorization = server.received()[0].headers()["authorization"].clone();
    assert_eq!(authorization, "Bearer very-secret");
}

#[tokio::test]
async fn values_of_misfits_are_not_shown() {
    for body in [
        r#"{"properties": {"type": "AzureBlob", "availability": {"interval": "very-secret"}}}"#,
        r#"{"properties": {"type": "AzureBlob", "createTime": "very-secret"}}"#,
        r#"{"properties": {"type": "AzureBlob", "createTime": "very\"secret\", expected more"}}"#,
        r#"{"properties": "very-secret"}"#,
        "very-secret",
    ] {
        let server = Server::responding_with(200, &[], body).await;
        let client = server.builder().strict().build().unwrap();
        let dataset = client.factory_v1("s", "g", "f").unwrap().dataset("d").unwrap();
        let error = dataset.get().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(!format!("{error} {error:?}").contains("secret"), "{error}");
        // The body is still available.
        assert!(error.body().unwrap().text().contains("secret"));
        let dataset = server.client().factory_v1("s", "g", "f").unwrap().dataset("d").unwrap();
        if let Ok(read) = dataset.get().await {
            assert!(!format!("{:?}", read.warnings()).contains("secret"), "{read:?}");
        }
    }
}
