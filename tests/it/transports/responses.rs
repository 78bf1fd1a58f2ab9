//! Responses: usual ones, unexpected values and errors.

use std::time::Duration;

use datafactory::v1::types::Factory;
use datafactory::v2::types::{Pipeline, PipelineResource};
use datafactory::{ErrorKind, Invoke, Request, Response};
use datafactory_replay::first_loss;
use serde::Serialize;
use serde_json::Value;

use super::{Fixture, Via, hourly, time};

pub async fn a_response_has_the_headers_of_the_service(via: Via) {
    let fixture = via.start_with_factories("").await;
    let (factory, dataset) = (fixture.v2(), fixture.v1().dataset("Raw").unwrap());
    let mut left = Vec::new();
    for _ in 0..2 {
        let (read, written) = (factory.get().await.unwrap(), factory.update(&Default::default()));
        assert_eq!(read.date(), Some(time("2026-11-23T08:00:00Z").instant().into()));
        assert_eq!(read.request_id(), read.correlation_request_id(), "in V2 they are the same");
        assert!(read.routing_request_id().unwrap().ends_with(read.request_id().unwrap()));
        let written = written.await.unwrap();
        left.push([&read, &written].map(|it| it.rate_limit_remaining().unwrap()));
    }
    assert_eq!(left[1], left[0].map(|left| left - 1), "reads and writes are counted apart");
    let deletion = dataset.delete().await.unwrap();
    assert_eq!(deletion.status(), 202);
    assert_eq!(deletion.retry_after(), Some(Duration::ZERO), "a stepped clock needs no delay");
    let result = deletion.location().unwrap();
    assert!(
        result.starts_with(&fixture.endpoint) && result.contains("/operationresults/"),
        "{result}"
    );
}

pub async fn an_error_is_decoded_in_every_form(via: Via) {
    let fixture = via.start_with_factories("").await;
    let (v1, v2) = (fixture.v1(), fixture.v2());
    let elsewhere = fixture.client().factory("s", "g", "elsewhere").unwrap();
    let [none, bad] = ["none", "bad"].map(|name| v2.pipeline(name).unwrap());
    let run = v2.pipeline_run("2f7fdb90-5df1-4b8e-ac2f-064cfa58202b").unwrap();
    let never = Pipeline { concurrency: Some(0), ..Default::default() };
    let never = PipelineResource { properties: Some(never), ..Default::default() };
    for (form, error, (status, code, says)) in [
        (
            "nested",
            none.get().await.unwrap_err(),
            (404, Some("NotFound"), "could not be retrieved because it does not exist"),
        ),
        (
            "nested, with the property",
            bad.create_or_update(&never).await.unwrap_err(),
            (400, Some("BadRequest"), "'properties.concurrency' is less than 1"),
        ),
        (
            "flat",
            v1.dataset("none").unwrap().get().await.unwrap_err(),
            (404, Some("TableNotFound"), "Dataset none not found"),
        ),
        ("empty", run.get().await.unwrap_err(), (404, None, "404")),
        (
            "the gateway's",
            elsewhere.pipelines().await.unwrap_err(),
            (404, Some("ResourceNotFound"), "under resource group 'g' was not found"),
        ),
    ] {
        assert_eq!(error.kind(), ErrorKind::Service, "{form}");
        assert_eq!(error.status().map(|it| it.as_u16()), Some(status), "{form}: {error}");
        assert_eq!((error.code(), error.message().is_some()), (code, code.is_some()), "{form}");
        assert!(error.to_string().contains(says), "{form}: {error}");
        assert_eq!(error.is_not_found(), status == 404, "{form}");
        assert!(error.request_id().is_some() && error.client_request_id().is_some(), "{form}");
        let by_gateway = error.headers().unwrap().get("x-ms-failure-cause").is_some();
        assert_eq!(by_gateway, form == "the gateway's", "{form}");
    }
}

pub async fn names_arrive_unchanged(via: Via) {
    let fixture = via.start("{}").await;
    let client = fixture.client();
    let (group, name) = ("Größe_(1).x", "Köpie {täglich} [1] 'a' @$=;,~^`!|\"");
    let factory = client.factory("ä b;c", group, "factory").unwrap();
    factory.create_or_update(&Default::default()).await.unwrap();
    let found = client.factories_in("ä b;c", group).unwrap().list().all().await.unwrap();
    assert_eq!(found.len(), 1);
    let pipeline = factory.pipeline(name).unwrap();
    let nothing = PipelineResource { properties: Some(Pipeline::default()), ..Default::default() };
    assert_eq!(pipeline.create_or_update(&nothing).await.unwrap().name.as_deref(), Some(name));
    let run = pipeline.create_run().await.unwrap().get().await.unwrap();
    assert_eq!(run.pipeline_name.as_deref(), Some(name));
    let listed = factory.pipelines().list().all().await.unwrap();
    assert_eq!(listed[0].id.as_ref().unwrap().rsplit('/').next(), Some(name));

    let factory = client.factory_v1("ä b;c", group, "factory").unwrap();
    let location = Some("westus".to_owned());
    factory.create_or_update(&Factory { location, ..Default::default() }).await.unwrap();
    let name = "data set ü'1";
    let dataset = factory.dataset(name).unwrap();
    dataset.create_or_update(&hourly()).await.unwrap();
    assert_eq!(dataset.get().await.unwrap().name.as_deref(), Some(name));
}

pub async fn conditions_on_the_entity_tag_are_honoured(via: Via) {
    let fixture = via.start_with_factories("").await;
    let factory = fixture.v2();
    macro_rules! kept {
        ($handle:expr, $tag:ident) => {{
            let handle = $handle;
            let known = handle.get().await.unwrap().into_value();
            let old = known.$tag.clone().unwrap();
            let same = handle.get().if_none_match(&old).await.unwrap_err();
            assert_eq!(same.status().map(|it| it.as_u16()), Some(304), "{old}");
            let new = handle.create_or_update(&known).if_match(&old).await.unwrap();
            assert_ne!(new.$tag.as_deref(), Some(&*old));
            let late = handle.create_or_update(&known).if_match(&old).await.unwrap_err();
            assert_eq!(late.status().map(|it| it.as_u16()), Some(412), "{late}");
            assert_eq!(late.code(), Some("PreconditionFailed"));
            assert_eq!(handle.get().if_none_match(old).await.unwrap().$tag, new.$tag);
        }};
    }
    kept!(factory.clone(), e_tag);
    kept!(factory.pipeline("copy").unwrap(), etag);
    kept!(factory.integration_runtime("own").unwrap(), etag);
}

pub async fn unexpected_values_are_decoded_without_loss(via: Via) {
    for (fault, mark, fits) in [
        ("oddDates", "8:00:00 AM", true),
        ("numbersAsStrings", "\"concurrency\":\"3\"", false),
        ("unknownEnumValues", "\"status\":\"FromTheFuture\"", true),
        ("unknownUnionTags", "\"type\":\"FromTheFuture\"", true),
    ] {
        let fixture =
            via.start_with_factories(&format!("queued: 0s\nfaults: [{{fault: {fault}}}]")).await;
        let (v1, v2) = (fixture.v1(), fixture.v2());
        let run = v2.pipeline("failing").unwrap().create_run().await.unwrap().into_value();
        fixture.step(60);
        let nodes = v2.integration_runtime("nodes").unwrap();
        nodes.start().await.unwrap();
        let dataset = v1.dataset("Hourly").unwrap();
        let day = time("2026-11-22T00:00:00Z")..time("2026-11-23T00:00:00Z");
        let year = || time("2026-01-01T00:00:00Z")..time("2027-01-01T00:00:00Z");
        let read = [
            whole(&fixture, v2.get()).await,
            whole(&fixture, v2.pipeline("copy").unwrap().get()).await,
            whole(&fixture, v2.pipelines()).await,
            whole(&fixture, run.get()).await,
            whole(&fixture, v2.pipeline_runs().updated(year())).await,
            whole(&fixture, run.activity_runs().updated(year())).await,
            whole(&fixture, nodes.get()).await,
            whole(&fixture, nodes.status()).await,
            whole(&fixture, v2.integration_runtime("own").unwrap().status()).await,
            whole(&fixture, v1.get()).await,
            whole(&fixture, dataset.get()).await,
            whole(&fixture, v1.datasets()).await,
            whole(&fixture, v1.pipeline("Copying").unwrap().get()).await,
            whole(&fixture, dataset.slices(day.clone())).await,
            whole(&fixture, dataset.slice_runs(day.start)).await,
            whole(&fixture, dataset.activity_windows().top(1)).await,
        ];
        assert!(read.iter().any(|(response, _)| response.contains(mark)), "{fault}: {read:#?}");
        assert_eq!(read.iter().all(|(_, set_aside)| *set_aside == 0), fits, "{fault}");
    }
}

/// Awaits a response and returns it with the number of its warnings. Nothing is lost.
async fn whole<I: Invoke<Output: Serialize>>(
    fixture: &Fixture,
    request: Request<I>,
) -> (String, usize) {
    fixture.sent();
    let read: Response<I::Output> = request.await.unwrap();
    let response = fixture.sent()[0].response.get().unwrap().clone();
    let sent: Value = serde_json::from_slice(&response).unwrap();
    let loss = first_loss(&sent, &serde_json::to_value(read.value()).unwrap());
    assert_eq!(loss, None, "{}", I::OPERATION.id);
    (String::from_utf8(response.to_vec()).unwrap(), read.warnings().len())
}
