// Generated from specs/v2 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The client: one method for each operation, in the order of the document.

use datafactory_core::Call;
use progenitor_client::{
    ClientHooks, ClientInfo, Error, OperationInfo, ResponseValue, encode_path,
};

use super::types;

/// Client for Azure Data Factory, version 2
///
/// Pipelines, their runs and integration runtimes of a version 2 data factory.
///
/// Version: 2018-06-01
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: Call,
}

impl Client {
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(baseurl: &str, client: reqwest::Client, inner: Call) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}

impl ClientInfo<Call> for Client {
    fn api_version() -> &'static str {
        "2018-06-01"
    }

    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }

    fn client(&self) -> &reqwest::Client {
        &self.client
    }

    fn inner(&self) -> &Call {
        &self.inner
    }
}

#[allow(clippy::all)]
impl Client {
    /// Get the status of an integration runtime
    ///
    /// Gets how an integration runtime stands: its state, its nodes, their versions and their
    /// errors. The operation only reads, although it is a POST, and counts as reading against the
    /// subscription's limits. The request has no body.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/getStatus`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    /// - `integration_runtime_name`: Name of the integration runtime: letters and digits, with
    ///   single hyphens between them, 3 to 63 characters.
    pub async fn integration_runtimes_get_status<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        integration_runtime_name: &'a str,
    ) -> Result<ResponseValue<types::IntegrationRuntimeStatusResponse>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/resourceGroups/{}/providers/Microsoft.DataFactory/factories/{}/integrationRuntimes/{}/getStatus",
            self.baseurl, encode_path(subscription_id), encode_path(resource_group_name),
            encode_path(factory_name), encode_path(integration_runtime_name),
        );
        let mut header_map = reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                reqwest::header::HeaderName::from_static("api-version"),
                reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                reqwest::header::ACCEPT,
                reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "integration_runtimes_get_status",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Start a run of a pipeline
    ///
    /// Starts a run of the pipeline and answers with its identifier, without waiting for the run.
    /// A run may also repeat an earlier one, whole or from the activity where it failed. Sending
    /// the request twice starts two runs.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelines/{pipelineName}/createRun`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    /// - `pipeline_name`: Name of the pipeline. It starts with a letter, a digit or `_`, has 1 to
    ///   260 characters and none of `<`, `>`, `*`, `#`, `.`, `%`, `&`, `:`, `\`, `+`, `?` and `/`.
    /// - `is_recovery`: Whether the new run recovers the one that `referencePipelineRunId` names.
    ///   If so, both belong to one group of runs.
    /// - `reference_pipeline_run_id`: Identifier of an earlier run of the pipeline. The new run
    ///   takes that run's parameters, and those in the body are not used.
    /// - `start_activity_name`: Name of the activity from which a recovery starts. Without it, all
    ///   activities run.
    /// - `start_from_failure`: Whether a recovery starts from the activities that failed. Only
    ///   used when `startActivityName` is missing.
    /// - `body`: Parameters of the run: the map itself, not wrapped in anything. Only used when
    ///   `referencePipelineRunId` is missing. May be left out altogether.
    pub async fn pipelines_create_run<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        pipeline_name: &'a str,
        is_recovery: Option<bool>,
        reference_pipeline_run_id: Option<&'a str>,
        start_activity_name: Option<&'a str>,
        start_from_failure: Option<bool>,
        body: &'a types::PipelineRunParameters,
    ) -> Result<ResponseValue<types::CreateRunResponse>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/resourceGroups/{}/providers/Microsoft.DataFactory/factories/{}/pipelines/{}/createRun",
            self.baseurl, encode_path(subscription_id), encode_path(resource_group_name),
            encode_path(factory_name), encode_path(pipeline_name),
        );
        let mut header_map = reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                reqwest::header::HeaderName::from_static("api-version"),
                reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                reqwest::header::ACCEPT,
                reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&progenitor_client::QueryParam::new("isRecovery", &is_recovery))
            .query(
                &progenitor_client::QueryParam::new(
                    "referencePipelineRunId",
                    &reference_pipeline_run_id,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "startActivityName",
                    &start_activity_name,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "startFromFailure",
                    &start_from_failure,
                ),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "pipelines_create_run",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
