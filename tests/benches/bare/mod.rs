//! What a program would write that has reqwest and serde_json and no library for the service: plain
//! structs of the same members, and calls without retries, checks or anything else.

use std::collections::BTreeMap;
use std::hint::black_box;

use reqwest::RequestBuilder;
use reqwest::header::{ACCEPT, AUTHORIZATION};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::service::{FACTORY, Service, TOKEN};

/// Structs by serde's own derive. Any member may be missing, and is then left out again.
macro_rules! plain {
    ($($name:ident { $($member:ident: $type:ty = $json:literal,)* })*) => {$(
        #[derive(Deserialize, Serialize)]
        pub struct $name {
            $(
                #[serde(rename = $json, skip_serializing_if = "Option::is_none")]
                pub $member: Option<$type>,
            )*
        }
    )*};
}

plain! {
    DatasetListResult {
        next_link: String = "nextLink",
        value: Vec<Dataset> = "value",
    }
    Dataset {
        id: String = "id",
        name: String = "name",
        properties: DatasetProperties = "properties",
    }
    DatasetProperties {
        availability: Availability = "availability",
        create_time: String = "createTime",
        description: String = "description",
        error_message: String = "errorMessage",
        external: bool = "external",
        id: String = "id",
        linked_service_name: String = "linkedServiceName",
        policy: DatasetPolicy = "policy",
        provisioning_state: String = "provisioningState",
        published: bool = "published",
        structure: Vec<DataElement> = "structure",
        type_: String = "type",
        type_properties: Value = "typeProperties",
    }
    Availability {
        anchor_date_time: String = "anchorDateTime",
        frequency: String = "frequency",
        interval: i32 = "interval",
        offset: String = "offset",
        style: String = "style",
    }
    DatasetPolicy {
        external_data: ExternalDataPolicy = "externalData",
        latency: LatencyPolicy = "latency",
        validation: ValidationPolicy = "validation",
    }
    ExternalDataPolicy {
        data_delay: String = "dataDelay",
        maximum_retry: i32 = "maximumRetry",
        retry_interval: String = "retryInterval",
        retry_timeout: String = "retryTimeout",
    }
    LatencyPolicy {
        latency_length: String = "latencyLength",
    }
    ValidationPolicy {
        minimum_rows: i64 = "minimumRows",
        minimum_size_mb: f64 = "minimumSizeMB",
        validation_priority_order: String = "validationPriorityOrder",
    }
    DataElement {
        culture: String = "culture",
        description: String = "description",
        format: String = "format",
        name: String = "name",
        type_: String = "type",
    }
    PipelineRun {
        annotations: Vec<Value> = "annotations",
        debug_run_id: String = "debugRunId",
        duration_in_ms: i64 = "durationInMs",
        id: String = "id",
        invoked_by: PipelineRunInvokedBy = "invokedBy",
        is_latest: bool = "isLatest",
        last_updated: String = "lastUpdated",
        message: String = "message",
        parameters: BTreeMap<String, Option<String>> = "parameters",
        pipeline_name: String = "pipelineName",
        pipeline_return_value: Map<String, Value> = "pipelineReturnValue",
        run_dimension: BTreeMap<String, Option<String>> = "runDimension",
        run_dimensions: BTreeMap<String, Option<String>> = "runDimensions",
        run_end: String = "runEnd",
        run_group_id: String = "runGroupId",
        run_id: String = "runId",
        run_start: String = "runStart",
        status: String = "status",
    }
    PipelineRunInvokedBy {
        id: String = "id",
        invoked_by_type: String = "invokedByType",
        name: String = "name",
        pipeline_name: String = "pipelineName",
        pipeline_run_id: String = "pipelineRunId",
    }
}

/// A client that knows where the datasets are.
pub struct Client {
    pub http: reqwest::Client,
    datasets: String,
}

impl Client {
    pub fn new(service: &Service) -> Self {
        let [subscription, group, factory] = FACTORY;
        let user_agent = concat!("datafactory-bench/", env!("CARGO_PKG_VERSION"));
        Self {
            http: reqwest::Client::builder().user_agent(user_agent).build().unwrap(),
            datasets: format!(
                "{}/subscriptions/{subscription}/resourcegroups/{group}/providers/Microsoft.DataFactory/datafactories/{factory}/datasets",
                service.endpoint
            ),
        }
    }

    /// A request with the headers that the library sends.
    fn request(&self, url: &str) -> RequestBuilder {
        self.http
            .get(url)
            .header(ACCEPT, "application/json")
            .header(AUTHORIZATION, format!("Bearer {TOKEN}"))
            .header("x-ms-client-request-id", Uuid::new_v4().to_string())
    }

    /// Gets a dataset.
    pub async fn call(&self, name: &str) -> Dataset {
        let url = format!("{}/{name}?api-version=2015-10-01", self.datasets);
        let answer = self.request(&url).send().await.unwrap().error_for_status().unwrap();
        serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap()
    }

    /// Counts all datasets, one by one.
    pub async fn list(&self) -> usize {
        let mut count = 0;
        let mut next = Some(format!("{}?api-version=2015-10-01", self.datasets));
        while let Some(url) = next {
            let answer = self.request(&url).send().await.unwrap().error_for_status().unwrap();
            let body = answer.bytes().await.unwrap();
            let page: DatasetListResult = serde_json::from_slice(&body).unwrap();
            for dataset in page.value.unwrap_or_default() {
                black_box(dataset);
                count += 1;
            }
            next = page.next_link;
        }
        count
    }
}
