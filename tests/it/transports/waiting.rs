//! Waiters for long-running operations and runs.

use std::time::Duration;

use datafactory::ErrorKind;
use datafactory::v2::types::{IntegrationRuntimeStatus, RunStatus};

use super::{Via, hourly};
use crate::waiting::{follow, soon};

pub async fn a_dataset_is_provisioned_and_deleted(via: Via) {
    let fixture = via.start_with_factories("provisioningPolls: 2\noperationPolls: 0").await;
    let dataset = fixture.v1().dataset("New").unwrap();
    let (states, end) = follow(dataset.create_or_update(&hourly()).and_wait()).await;
    assert_eq!(states, ["PendingCreation", "PendingCreation", "Succeeded"]);
    let made = end.unwrap().into_value();
    let properties = serde_json::to_value(&made.properties).unwrap();
    assert_eq!(properties["provisioningState"], "Succeeded");
    let (states, end) = follow(dataset.provisioned()).await;
    assert_eq!((states, end.unwrap().into_value()), (vec!["Succeeded".to_owned()], made));

    let (states, end) = follow(dataset.delete().and_wait()).await;
    assert_eq!(states, ["\"InProgress\"", "\"Succeeded\""]);
    assert_eq!(end.unwrap().status(), 200);
    let sent = fixture.sent();
    assert!(sent.last().unwrap().request.uri().path().contains("/operationresults/"));
    assert_eq!(dataset.get().await.unwrap_err().code(), Some("TableNotFound"));
}

pub async fn an_integration_runtime_starts_and_stops(via: Via) {
    let fixture = via.start_with_factories("operationPolls: 2").await;
    let nodes = fixture.v2().integration_runtime("nodes").unwrap();
    let state = async || match nodes.status().await.unwrap().into_value().properties {
        Some(IntegrationRuntimeStatus::Managed(status)) => status.state.unwrap(),
        other => panic!("{other:?}"),
    };
    assert_eq!(state().await, "Initial");
    let (states, end) = follow(nodes.start().and_wait()).await;
    assert_eq!(states, ["\"InProgress\"", "\"InProgress\"", "\"InProgress\"", "\"Succeeded\""]);
    assert_eq!(end.unwrap().name.as_deref(), Some("nodes"));
    assert_eq!(state().await, "Started");
    // Already started: the response is final.
    assert_eq!(follow(nodes.start().and_wait()).await.0, ["\"Succeeded\""]);

    fixture.sent();
    let (states, end) = follow(nodes.stop().and_wait()).await;
    assert_eq!(states.len(), 4);
    assert_eq!(end.unwrap().status(), 200);
    let paths: Vec<_> =
        fixture.sent().iter().map(|sent| sent.request.uri().path().to_owned()).collect();
    let parts = ["/stop", "/operationstatuses/", "/operationstatuses/", "/operationstatuses/"];
    for (path, part) in paths.iter().zip(parts.into_iter().chain(["/operationresults/"])) {
        assert!(path.contains(part), "{part} in {paths:?}");
    }
    assert_eq!(paths.len(), 5);
    assert_eq!(state().await, "Stopped");
}

pub async fn a_run_is_polled_to_its_end(via: Via) {
    let fixture = via.start_with_factories("queued: 2s").await;
    let factory = fixture.v2();
    let copy = factory.pipeline("copy").unwrap();
    let mut wait = soon(copy.create_run().parameter("day", "Tuesday").and_wait());
    for (state, seconds) in
        [("Queued", 1), ("Queued", 1), ("InProgress", 59), ("InProgress", 1), ("Succeeded", 0)]
    {
        assert_eq!(wait.try_next().await.unwrap().unwrap(), state);
        fixture.step(seconds);
    }
    assert_eq!(wait.try_next().await.unwrap(), None);
    let end = wait.await.unwrap();
    assert!(end.is_success() && end.error().is_none());
    let parameters = end.run().parameters.as_ref().unwrap();
    assert_eq!(parameters["day"].as_ref().unwrap(), "Tuesday");

    // A waiter needs only the id, and can have a deadline.
    let id = copy.create_run().await.unwrap().id().to_owned();
    let run = factory.pipeline_run(&id).unwrap();
    fixture.step(2);
    let error = follow(run.wait().deadline(Duration::ZERO)).await.1.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.to_string().contains("InProgress"), "{error}");
    let mut wait = soon(run.wait());
    run.cancel().await.unwrap();
    assert_eq!(wait.try_next().await.unwrap(), Some(RunStatus::Canceling));
    fixture.step(60);
    assert_eq!(wait.try_next().await.unwrap(), Some(RunStatus::Cancelled));
    assert!(!wait.await.unwrap().is_success());

    // The error of a failed run has the message of the activity.
    let failing = factory.pipeline("failing").unwrap();
    let run = failing.create_run().await.unwrap().into_value();
    fixture.step(60);
    let end = run.wait().await.unwrap();
    assert_eq!(end.status(), Some(&RunStatus::Failed));
    let failed = end.failed_activities().unwrap();
    assert_eq!(failed[0].activity_name.as_deref(), Some("Fail"));
    let message = end.error().unwrap().to_string();
    assert!(message.contains("activity Fail (UserError): 2200: The source is gone."), "{message}");
}
