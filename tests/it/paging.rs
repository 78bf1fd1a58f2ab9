//! Lists of every type, against servers with correct and incorrect paging.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::body::Bytes;
use datafactory::{Continuation, ErrorKind, RetryPolicy};
use http::{Method, Request, Response};
use serde_json::{Value, json};

use crate::server::{Server, response};

fn json_page(body: Value) -> Response<Bytes> {
    response(200, &[], body.to_string())
}

/// The number of the requested page, from the query of a link or a token in the body.
fn page_asked(request: &Request<Bytes>) -> usize {
    let body: Value = serde_json::from_slice(request.body()).unwrap_or_default();
    let token = body["continuationToken"].as_str();
    let link = request.uri().query().and_then(|query| query.split_once("page=").map(|it| it.1));
    token.or(link).map_or(0, |page| page.parse().unwrap())
}

/// A link to the server itself, with a character that must stay unchanged.
fn link(request: &Request<Bytes>, page: usize) -> String {
    let host = request.headers()["host"].to_str().unwrap();
    format!(
        "http://{host}{}?api-version=2015-10-01&%24skipToken=a+b%3d&page={page}",
        request.uri().path()
    )
}

/// Ten datasets, activity windows or runs per page, by the path.
fn pages(count: usize) -> impl Fn(&Request<Bytes>) -> Response<Bytes> {
    move |request| {
        let page = page_asked(request);
        let items: Vec<_> = (0..10).map(|item| format!("{}", page * 10 + item)).collect();
        let next = (page + 1 < count).then_some(page + 1);
        let next_link = next.map(|page| link(request, page));
        json_page(if request.uri().path().ends_with("activitywindows") {
            let items = items.iter().map(|item| json!({ "activityName": item }));
            json!({ "value": { "activityWindows": items.collect::<Value>() }, "nextLink": next_link })
        } else if request.uri().path().ends_with("queryPipelineRuns") {
            let items = items.iter().map(|item| json!({ "runId": item }));
            let token = next.map(|page| page.to_string());
            json!({ "value": items.collect::<Value>(), "continuationToken": token })
        } else {
            let items = items.iter().map(|item| json!({ "name": item }));
            json!({ "value": items.collect::<Value>(), "nextLink": next_link })
        })
    }
}

fn numbers(count: usize) -> Vec<Option<String>> {
    (0..count).map(|number| Some(number.to_string())).collect()
}

#[tokio::test]
async fn every_type_of_list_returns_all_items() {
    let server = Server::responding(pages(3)).await;
    let client = server.client();
    let v1 = client.factory_v1("s", "g", "f").unwrap();
    let v2 = client.factory("s", "g", "fac").unwrap();

    let datasets = v1.datasets().client_request_id("mine").list().all().await.unwrap();
    assert_eq!(datasets.into_iter().map(|it| it.name).collect::<Vec<_>>(), numbers(30));
    let received = server.received();
    let queries: Vec<_> = received.iter().map(|it| it.uri().query().unwrap()).collect();
    let [first, second] =
        [1, 2].map(|page| format!("api-version=2015-10-01&%24skipToken=a+b%3d&page={page}"));
    assert_eq!(
        queries,
        ["api-version=2015-10-01", &*first, &*second],
        "links are used as they come"
    );
    let ids: Vec<_> =
        received.iter().map(|it| it.headers()["x-ms-client-request-id"].clone()).collect();
    assert_eq!(ids[0], "mine");
    assert!(ids[1] != ids[0] && ids[2] != ids[1], "each page is a call of its own");

    let windows = v1.dataset("d").unwrap().activity_windows().top(5).list();
    let windows = windows.all().await.unwrap();
    assert_eq!(windows.into_iter().map(|it| it.activity_name).collect::<Vec<_>>(), numbers(30));
    for request in server.received() {
        assert_eq!(request.method(), Method::POST);
        assert_eq!(request.body(), r#"{"top":5}"#, "each page is asked for with the same body");
    }

    let runs = v2.pipeline_runs().list().all().await.unwrap();
    assert_eq!(runs.into_iter().map(|it| it.run_id).collect::<Vec<_>>(), numbers(30));
    let bodies: Vec<Value> = server
        .received()
        .iter()
        .map(|request| serde_json::from_slice(request.body()).unwrap())
        .collect();
    let tokens: Vec<_> = bodies.iter().map(|body| body["continuationToken"].as_str()).collect();
    assert_eq!(tokens, [None, Some("1"), Some("2")]);
    assert!(bodies.iter().all(|body| body["lastUpdatedAfter"] == bodies[0]["lastUpdatedAfter"]));
}

#[tokio::test]
async fn a_list_resumes_at_its_continuation() {
    let server = Server::responding(pages(3)).await;
    let factory = server.client().factory_v1("s", "g", "f").unwrap();

    let mut pages = factory.datasets().pages();
    assert_eq!(pages.try_next().await.unwrap().unwrap().len(), 10);
    let kept = pages.continuation().unwrap().to_string();
    drop(pages);
    let rest = factory.datasets().list().resume(kept.parse::<Continuation>().unwrap());
    assert_eq!(rest.all().await.unwrap().len(), 20);

    // In the middle of a page: no item is lost, and the items of the page are repeated.
    let mut list = factory.datasets().list();
    for _ in 0..15 {
        list.try_next().await.unwrap().unwrap();
    }
    let middle = list.continuation().unwrap().clone();
    let rest = factory.datasets().list().resume(middle).all().await.unwrap();
    assert_eq!(rest[0].name.as_deref(), Some("10"));
    assert_eq!(rest.len(), 20);
    while list.try_next().await.unwrap().is_some() {}
    assert_eq!(list.continuation(), None);
}

#[tokio::test]
async fn prefetch_requests_one_page_ahead() {
    let server = Server::responding(pages(5)).await;
    let factory = server.client().factory_v1("s", "g", "f").unwrap();
    let mut list = factory.datasets().list().prefetch();
    list.try_next().await.unwrap().unwrap();
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert_eq!(server.received().len(), 2);
    let mut count = 1;
    while list.try_next().await.unwrap().is_some() {
        count += 1;
    }
    assert_eq!(count, 50);
    assert_eq!(server.received().len(), 3);
}

#[tokio::test]
async fn ten_thousand_pages() {
    let server = Server::responding(pages(10_000)).await;
    let factory = server.client().factory_v1("s", "g", "f").unwrap();
    let mut list = factory.datasets().list();
    let mut count = 0;
    while list.try_next().await.unwrap().is_some() {
        count += 1;
    }
    assert_eq!(count, 100_000);
}

#[tokio::test]
async fn a_repeated_page_is_an_error() {
    // The next page of every page is the second one.
    let server = Server::responding(|request| {
        json_page(json!({ "value": [{ "name": "a" }], "nextLink": link(request, 1) }))
    })
    .await;
    for prefetch in [false, true] {
        let mut list = server.client().factory_v1("s", "g", "f").unwrap().datasets().list();
        if prefetch {
            list = list.prefetch();
        }
        assert!(list.try_next().await.unwrap().is_some());
        assert!(list.try_next().await.unwrap().is_some());
        let error = list.try_next().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::RepeatedPage, "{error}");
        assert_eq!(
            list.try_next().await.unwrap().map(|it| it.name),
            None,
            "it ends after an error"
        );
        assert!(list.continuation().is_some());
        assert_eq!(server.received().len(), 2);
    }
}

#[tokio::test]
async fn a_link_to_another_host_is_not_followed() {
    let thief = Server::responding_with(200, &[], r#"{"value":[]}"#).await;
    let port = thief.endpoint.rsplit(':').next().unwrap().to_owned();
    for foreign in [
        format!("{}/subscriptions", thief.endpoint),
        format!("http://localhost:{port}/"),
        "https://management.azure.com/subscriptions?page=2".to_owned(),
        "https://localhost:86/x?skip=5".to_owned(),
        format!("http://management.azure.com@127.0.0.1:{port}/"),
        format!("//127.0.0.1:{port}/"),
        "ftp://127.0.0.1/".to_owned(),
        "no address".to_owned(),
        "http://[".to_owned(),
    ] {
        let next = foreign.clone();
        let server = Server::responding(move |_| {
            json_page(json!({ "value": [{ "name": "a" }], "nextLink": next }))
        })
        .await;
        let client = server.builder().bearer_token("secret").build().unwrap();
        let mut list = client.factory_v1("s", "g", "f").unwrap().datasets().list();
        assert!(list.try_next().await.unwrap().is_some(), "{foreign}");
        let error = list.try_next().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ForeignLink, "{foreign}: {error}");
        assert!(!format!("{error:?}").contains("secret"));
        assert!(thief.received().is_empty(), "{foreign}");
        assert_eq!(server.received().len(), 1, "{foreign}");
    }
}

#[tokio::test]
async fn a_link_without_a_host_is_on_the_service() {
    let server = Server::responding(|request| match page_asked(request) {
        // Characters that are invalid in a URL are encoded; encoded characters stay unchanged.
        0 => json_page(
            json!({ "value": [], "nextLink": "/else\\where?q=a b%20<{`^|\"}>&page=1#end" }),
        ),
        _ => json_page(json!({ "value": [{ "name": request.uri().to_string() }], "nextLink": "" })),
    })
    .await;
    let list = server.client().factory_v1("s", "g", "f").unwrap().datasets().list();
    let all = list.all().await.unwrap();
    let asked = "/else%5Cwhere?q=a%20b%20%3C%7B%60%5E%7C%22%7D%3E&page=1";
    assert_eq!(all[0].name.as_deref(), Some(asked));
}

#[tokio::test]
async fn a_nextlink_of_the_wrong_type_is_an_error() {
    for way_on in [json!(7), json!({}), json!(["/next"]), json!(true)] {
        let next = way_on.clone();
        let server = Server::responding(move |_| {
            json_page(json!({ "value": [{}, 8], "nextLink": next, "continuationToken": next }))
        })
        .await;
        let client = server.client();
        let mut datasets = client.factory_v1("s", "g", "f").unwrap().datasets().list().prefetch();
        assert!(datasets.try_next().await.unwrap().is_some(), "the page itself is not lost");
        let error = datasets.try_next().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{way_on}: {error}");
        assert!(error.to_string().contains("`nextLink`"), "{error}");
        assert_eq!(datasets.continuation().map(ToString::to_string).as_deref(), Some(""));
        let runs = client.factory("s", "g", "fac").unwrap().pipeline_runs().list();
        assert_eq!(runs.all().await.unwrap_err().kind(), ErrorKind::Decode, "{way_on}");
    }
}

#[tokio::test]
async fn a_list_resumes_after_an_error() {
    for prefetch in [false, true] {
        let down = AtomicUsize::new(1);
        let server = Server::responding(move |request| match page_asked(request) {
            1 if down.swap(0, Ordering::Relaxed) == 1 => response(500, &[], ""),
            _ => pages(3)(request),
        })
        .await;
        let mut list = server.client().factory_v1("s", "g", "f").unwrap().datasets().list();
        if prefetch {
            list = list.prefetch();
        }
        for _ in 0..10 {
            list.try_next().await.unwrap().unwrap();
        }
        assert_eq!(list.try_next().await.unwrap_err().status().unwrap(), 500);
        let failed = list.continuation().unwrap().clone();
        assert_eq!(list.resume(failed).all().await.unwrap().len(), 20, "{prefetch}");
        // The prefetched page belongs to the old position.
        let mut pages = server.client().factory_v1("s", "g", "f").unwrap().datasets().pages();
        pages = pages.prefetch();
        pages.try_next().await.unwrap();
        let first = pages.resume(Continuation::default()).try_next().await.unwrap().unwrap();
        assert_eq!(first[0].name.as_deref(), Some("0"));
    }
}

#[tokio::test]
async fn a_failed_page_is_retried_and_items_of_the_wrong_type_are_skipped() {
    let tries = AtomicUsize::new(0);
    let server = Server::responding(move |request| match page_asked(request) {
        0 => json_page(json!({ "value": [{ "name": "a" }], "nextLink": link(request, 1) })),
        _ if tries.fetch_add(1, Ordering::Relaxed) < 2 => response(503, &[], "<html>"),
        _ => json_page(json!({ "value": [{ "name": 7 }, "odd", { "name": "b" }] })),
    })
    .await;
    let quick = RetryPolicy::default().delays(Duration::ZERO..=Duration::ZERO);
    let client = server.builder().retry(quick).build().unwrap();
    let mut list = client.factory_v1("s", "g", "f").unwrap().datasets().list();
    let mut names = Vec::new();
    while let Some(dataset) = list.try_next().await.unwrap() {
        names.push(dataset.name);
    }
    assert_eq!(names, [Some("a".to_owned()), None, Some("b".to_owned())]);
    let paths: Vec<_> = list.warnings().iter().map(|warning| &*warning.path).collect();
    assert_eq!(paths, ["value[0].name", "value[1]"]);
    assert_eq!(server.received().len(), 4);
}

#[tokio::test]
async fn a_page_without_items_property_is_an_error() {
    for (body, at) in [
        (json!({ "value": "none" }), "value"),
        (json!({ "value": { "activityWindows": 7 } }), "value.activityWindows"),
    ] {
        let server = Server::responding_with(200, &[], body.to_string()).await;
        let factory = server.client().factory_v1("s", "g", "f").unwrap();
        let error = match at {
            "value" => factory.datasets().list().all().await.unwrap_err(),
            _ => factory.activity_windows().list().all().await.unwrap_err(),
        };
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains(&format!("`{at}`")), "{error}");
    }
}
