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
/// Version 2 data factories, with their pipelines, the runs of these and integration runtimes.
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
    /// List the data factories of a subscription
    ///
    /// Lists the data factories of all resource groups of the subscription. While there are more,
    /// the answer has a `nextLink`: a GET of that address, unchanged, gives the next page.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/providers/Microsoft.DataFactory/factories`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    pub async fn factories_list<'a>(
        &'a self,
        subscription_id: &'a str,
    ) -> Result<ResponseValue<types::FactoryListResponse>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/providers/Microsoft.DataFactory/factories", self
            .baseurl, encode_path(subscription_id),
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
            .get(url)
            .header(
                reqwest::header::ACCEPT,
                reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "factories_list",
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

    /// List the data factories of a resource group
    ///
    /// Lists the data factories of the resource group. While there are more, the answer has a
    /// `nextLink`: a GET of that address, unchanged, gives the next page.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    pub async fn factories_list_by_resource_group<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
    ) -> Result<ResponseValue<types::FactoryListResponse>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/resourceGroups/{}/providers/Microsoft.DataFactory/factories",
            self.baseurl, encode_path(subscription_id), encode_path(resource_group_name),
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
            .get(url)
            .header(
                reqwest::header::ACCEPT,
                reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "factories_list_by_resource_group",
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

    /// Get a data factory
    ///
    /// Gets the definition of a data factory together with what the service knows about it.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    /// - `if_none_match`: Entity tag of the version that the caller has already, as an answer has
    ///   it in its body. While the resource still has that tag, the answer is 304 and has no body;
    ///   `*` stands for any tag.
    pub async fn factories_get<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        if_none_match: Option<&'a str>,
    ) -> Result<ResponseValue<types::Factory>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/resourceGroups/{}/providers/Microsoft.DataFactory/factories/{}",
            self.baseurl, encode_path(subscription_id), encode_path(resource_group_name),
            encode_path(factory_name),
        );
        let mut header_map = reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                reqwest::header::HeaderName::from_static("api-version"),
                reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        if let Some(value) = if_none_match {
            header_map.append("If-None-Match", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                reqwest::header::ACCEPT,
                reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "factories_get",
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

    /// Create a data factory or replace its definition
    ///
    /// Creates the data factory, or replaces the definition of one that exists. The data factory
    /// is ready when the answer comes.
    ///
    /// Sends a `PUT` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    /// - `if_match`: Entity tag that the resource must have for the request to be carried out, as
    ///   an answer has it in its body, or `*` for any. Without it, the request is carried out
    ///   whatever the resource is now. How the service refuses is not documented.
    /// - `body`: Definition of the data factory. What the service sets itself is left out.
    pub async fn factories_create_or_update<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        if_match: Option<&'a str>,
        body: &'a types::Factory,
    ) -> Result<ResponseValue<types::Factory>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/resourceGroups/{}/providers/Microsoft.DataFactory/factories/{}",
            self.baseurl, encode_path(subscription_id), encode_path(resource_group_name),
            encode_path(factory_name),
        );
        let mut header_map = reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                reqwest::header::HeaderName::from_static("api-version"),
                reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        if let Some(value) = if_match {
            header_map.append("If-Match", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                reqwest::header::ACCEPT,
                reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "factories_create_or_update",
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

    /// Delete a data factory
    ///
    /// Deletes the data factory with everything in it.
    ///
    /// Sends a `DELETE` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    pub async fn factories_delete<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/resourceGroups/{}/providers/Microsoft.DataFactory/factories/{}",
            self.baseurl, encode_path(subscription_id), encode_path(resource_group_name),
            encode_path(factory_name),
        );
        let mut header_map = reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                reqwest::header::HeaderName::from_static("api-version"),
                reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "factories_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Change a data factory
    ///
    /// Changes tags, identity or network access of a data factory. What the request leaves out
    /// stays as it is.
    ///
    /// Sends a `PATCH` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    /// - `body`: What to change.
    pub async fn factories_update<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        body: &'a types::FactoryUpdateParameters,
    ) -> Result<ResponseValue<types::Factory>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/resourceGroups/{}/providers/Microsoft.DataFactory/factories/{}",
            self.baseurl, encode_path(subscription_id), encode_path(resource_group_name),
            encode_path(factory_name),
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
            .patch(url)
            .header(
                reqwest::header::ACCEPT,
                reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "factories_update",
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

    /// List the integration runtimes of a data factory
    ///
    /// Lists the integration runtimes that are defined in the data factory. While there are more,
    /// the answer has a `nextLink`: a GET of that address, unchanged, gives the next page.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    pub async fn integration_runtimes_list_by_factory<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
    ) -> Result<ResponseValue<types::IntegrationRuntimeListResponse>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/resourceGroups/{}/providers/Microsoft.DataFactory/factories/{}/integrationRuntimes",
            self.baseurl, encode_path(subscription_id), encode_path(resource_group_name),
            encode_path(factory_name),
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
            .get(url)
            .header(
                reqwest::header::ACCEPT,
                reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "integration_runtimes_list_by_factory",
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

    /// Get an integration runtime
    ///
    /// Gets the definition of an integration runtime. How it stands is another operation,
    /// `IntegrationRuntimes_GetStatus`.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}`
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
    /// - `if_none_match`: Entity tag of the version that the caller has already, as an answer has
    ///   it in its body. While the resource still has that tag, the answer is 304 and has no body;
    ///   `*` stands for any tag.
    pub async fn integration_runtimes_get<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        integration_runtime_name: &'a str,
        if_none_match: Option<&'a str>,
    ) -> Result<ResponseValue<types::IntegrationRuntimeResource>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/resourceGroups/{}/providers/Microsoft.DataFactory/factories/{}/integrationRuntimes/{}",
            self.baseurl, encode_path(subscription_id), encode_path(resource_group_name),
            encode_path(factory_name), encode_path(integration_runtime_name),
        );
        let mut header_map = reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                reqwest::header::HeaderName::from_static("api-version"),
                reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        if let Some(value) = if_none_match {
            header_map.append("If-None-Match", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                reqwest::header::ACCEPT,
                reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "integration_runtimes_get",
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

    /// Create an integration runtime or replace its definition
    ///
    /// Creates the integration runtime, or replaces the definition of one that exists. A managed
    /// one with nodes is `Initial` afterwards and has to be started; a self-hosted one needs a
    /// node that is registered with one of its keys.
    ///
    /// Sends a `PUT` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}`
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
    /// - `if_match`: Entity tag that the resource must have for the request to be carried out, as
    ///   an answer has it in its body, or `*` for any. Without it, the request is carried out
    ///   whatever the resource is now. How the service refuses is not documented.
    /// - `body`: Definition of the integration runtime. What the service sets itself is left out.
    pub async fn integration_runtimes_create_or_update<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        integration_runtime_name: &'a str,
        if_match: Option<&'a str>,
        body: &'a types::IntegrationRuntimeResource,
    ) -> Result<ResponseValue<types::IntegrationRuntimeResource>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/resourceGroups/{}/providers/Microsoft.DataFactory/factories/{}/integrationRuntimes/{}",
            self.baseurl, encode_path(subscription_id), encode_path(resource_group_name),
            encode_path(factory_name), encode_path(integration_runtime_name),
        );
        let mut header_map = reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                reqwest::header::HeaderName::from_static("api-version"),
                reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        if let Some(value) = if_match {
            header_map.append("If-Match", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                reqwest::header::ACCEPT,
                reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "integration_runtimes_create_or_update",
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

    /// Delete an integration runtime
    ///
    /// Deletes the integration runtime.
    ///
    /// Sends a `DELETE` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}`
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
    pub async fn integration_runtimes_delete<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        integration_runtime_name: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/resourceGroups/{}/providers/Microsoft.DataFactory/factories/{}/integrationRuntimes/{}",
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
        let mut request = self.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "integration_runtimes_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Change a self-hosted integration runtime
    ///
    /// Changes how a self-hosted integration runtime is updated. What the request leaves out stays
    /// as it is.
    ///
    /// Sends a `PATCH` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}`
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
    /// - `body`: What to change.
    pub async fn integration_runtimes_update<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        integration_runtime_name: &'a str,
        body: &'a types::UpdateIntegrationRuntimeRequest,
    ) -> Result<ResponseValue<types::IntegrationRuntimeResource>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/resourceGroups/{}/providers/Microsoft.DataFactory/factories/{}/integrationRuntimes/{}",
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
            .patch(url)
            .header(
                reqwest::header::ACCEPT,
                reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "integration_runtimes_update",
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

    /// Start a managed integration runtime
    ///
    /// Starts the nodes of a managed integration runtime. The service was seen to answer 202 and
    /// to need a minute or more; the status of the operation tells when that has ended, and its
    /// result is the status of the integration runtime. The request has no body.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/start`
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
    pub async fn integration_runtimes_start<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        integration_runtime_name: &'a str,
    ) -> Result<ResponseValue<types::IntegrationRuntimeStatusResponse>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/resourceGroups/{}/providers/Microsoft.DataFactory/factories/{}/integrationRuntimes/{}/start",
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
            operation_id: "integration_runtimes_start",
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

    /// Get what a start gave
    ///
    /// Gets what the start of a managed integration runtime gave in the end, the status of the
    /// integration runtime. This is the address that the start answers with in `Location`. Not
    /// documented; known from traffic.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/start/operationresults/{operationId}`
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
    /// - `operation_id`: Identifier of the start or stop, from the address that its answer has in
    ///   `Azure-AsyncOperation` and in `Location`: 32 hexadecimal digits.
    pub async fn integration_runtimes_get_start_operation_result<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        integration_runtime_name: &'a str,
        operation_id: &'a str,
    ) -> Result<ResponseValue<types::IntegrationRuntimeStatusResponse>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/resourceGroups/{}/providers/Microsoft.DataFactory/factories/{}/integrationRuntimes/{}/start/operationresults/{}",
            self.baseurl, encode_path(subscription_id), encode_path(resource_group_name),
            encode_path(factory_name), encode_path(integration_runtime_name),
            encode_path(operation_id),
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
            .get(url)
            .header(
                reqwest::header::ACCEPT,
                reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "integration_runtimes_get_start_operation_result",
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

    /// Get how far a start has come
    ///
    /// Gets how far the start of a managed integration runtime has come. This is the address that
    /// the start answers with in `Azure-AsyncOperation`. Not documented; known from traffic.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/start/operationstatuses/{operationId}`
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
    /// - `operation_id`: Identifier of the start or stop, from the address that its answer has in
    ///   `Azure-AsyncOperation` and in `Location`: 32 hexadecimal digits.
    pub async fn integration_runtimes_get_start_operation_status<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        integration_runtime_name: &'a str,
        operation_id: &'a str,
    ) -> Result<ResponseValue<types::IntegrationRuntimeOperationStatus>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/resourceGroups/{}/providers/Microsoft.DataFactory/factories/{}/integrationRuntimes/{}/start/operationstatuses/{}",
            self.baseurl, encode_path(subscription_id), encode_path(resource_group_name),
            encode_path(factory_name), encode_path(integration_runtime_name),
            encode_path(operation_id),
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
            .get(url)
            .header(
                reqwest::header::ACCEPT,
                reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "integration_runtimes_get_start_operation_status",
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

    /// Stop a managed integration runtime
    ///
    /// Stops the nodes of a managed integration runtime. The service was seen to answer 202 and to
    /// need several minutes; the status of the operation tells when that has ended. The request
    /// has no body.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/stop`
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
    pub async fn integration_runtimes_stop<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        integration_runtime_name: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/resourceGroups/{}/providers/Microsoft.DataFactory/factories/{}/integrationRuntimes/{}/stop",
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
        let mut request = self.client.post(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "integration_runtimes_stop",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            202u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Get what a stop gave
    ///
    /// Gets what the stop of a managed integration runtime gave in the end, which is nothing. This
    /// is the address that the stop answers with in `Location`. Not documented; known from
    /// traffic.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/stop/operationresults/{operationId}`
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
    /// - `operation_id`: Identifier of the start or stop, from the address that its answer has in
    ///   `Azure-AsyncOperation` and in `Location`: 32 hexadecimal digits.
    pub async fn integration_runtimes_get_stop_operation_result<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        integration_runtime_name: &'a str,
        operation_id: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/resourceGroups/{}/providers/Microsoft.DataFactory/factories/{}/integrationRuntimes/{}/stop/operationresults/{}",
            self.baseurl, encode_path(subscription_id), encode_path(resource_group_name),
            encode_path(factory_name), encode_path(integration_runtime_name),
            encode_path(operation_id),
        );
        let mut header_map = reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                reqwest::header::HeaderName::from_static("api-version"),
                reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "integration_runtimes_get_stop_operation_result",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            202u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Get how far a stop has come
    ///
    /// Gets how far the stop of a managed integration runtime has come. This is the address that
    /// the stop answers with in `Azure-AsyncOperation`. Not documented; known from traffic.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/integrationRuntimes/{integrationRuntimeName}/stop/operationstatuses/{operationId}`
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
    /// - `operation_id`: Identifier of the start or stop, from the address that its answer has in
    ///   `Azure-AsyncOperation` and in `Location`: 32 hexadecimal digits.
    pub async fn integration_runtimes_get_stop_operation_status<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        integration_runtime_name: &'a str,
        operation_id: &'a str,
    ) -> Result<ResponseValue<types::IntegrationRuntimeOperationStatus>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/resourceGroups/{}/providers/Microsoft.DataFactory/factories/{}/integrationRuntimes/{}/stop/operationstatuses/{}",
            self.baseurl, encode_path(subscription_id), encode_path(resource_group_name),
            encode_path(factory_name), encode_path(integration_runtime_name),
            encode_path(operation_id),
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
            .get(url)
            .header(
                reqwest::header::ACCEPT,
                reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "integration_runtimes_get_stop_operation_status",
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

    /// Get a pipeline run
    ///
    /// Gets a run of a pipeline, as the service knows it now. A run that the service does not know
    /// gives a 404 without a body.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelineruns/{runId}`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    /// - `run_id`: Identifier of the pipeline run, as the answer to its start has it. The service
    ///   makes GUIDs; the form is not checked.
    pub async fn pipeline_runs_get<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        run_id: &'a str,
    ) -> Result<ResponseValue<types::PipelineRun>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/resourceGroups/{}/providers/Microsoft.DataFactory/factories/{}/pipelineruns/{}",
            self.baseurl, encode_path(subscription_id), encode_path(resource_group_name),
            encode_path(factory_name), encode_path(run_id),
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
            .get(url)
            .header(
                reqwest::header::ACCEPT,
                reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "pipeline_runs_get",
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

    /// Cancel a pipeline run
    ///
    /// Asks for the end of a run. The run goes on for a while as `Canceling`. The request has no
    /// body. A run that the service does not know gives a 400.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelineruns/{runId}/cancel`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    /// - `run_id`: Identifier of the pipeline run, as the answer to its start has it. The service
    ///   makes GUIDs; the form is not checked.
    /// - `is_recursive`: Whether to cancel also the runs that the pipeline has started, and those
    ///   that these have started. Without it, only the run itself is cancelled.
    pub async fn pipeline_runs_cancel<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        run_id: &'a str,
        is_recursive: Option<bool>,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/resourceGroups/{}/providers/Microsoft.DataFactory/factories/{}/pipelineruns/{}/cancel",
            self.baseurl, encode_path(subscription_id), encode_path(resource_group_name),
            encode_path(factory_name), encode_path(run_id),
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
            .query(&progenitor_client::QueryParam::new("isRecursive", &is_recursive))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "pipeline_runs_cancel",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// List the activity runs of a pipeline run
    ///
    /// Lists the runs of the activities within a pipeline run that were updated within a span of
    /// time, filtered and sorted as the body asks. The operation only reads, although it is a
    /// POST. While there are more, the answer has a `continuationToken`: the same query with it
    /// gives the next page. A pipeline run that the service does not know gives an empty list.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelineruns/{runId}/queryActivityruns`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    /// - `run_id`: Identifier of the pipeline run, as the answer to its start has it. The service
    ///   makes GUIDs; the form is not checked.
    /// - `body`: Which runs to list and in which order.
    pub async fn activity_runs_query_by_pipeline_run<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        run_id: &'a str,
        body: &'a types::RunFilterParameters,
    ) -> Result<ResponseValue<types::ActivityRunsQueryResponse>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/resourceGroups/{}/providers/Microsoft.DataFactory/factories/{}/pipelineruns/{}/queryActivityruns",
            self.baseurl, encode_path(subscription_id), encode_path(resource_group_name),
            encode_path(factory_name), encode_path(run_id),
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "activity_runs_query_by_pipeline_run",
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

    /// List the pipelines of a data factory
    ///
    /// Lists every pipeline of the data factory, each with its whole definition. While there are
    /// more than one answer holds, the answer has a `nextLink`: a GET of that address, unchanged,
    /// gives the next page.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelines`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    pub async fn pipelines_list_by_factory<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
    ) -> Result<ResponseValue<types::PipelineListResponse>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/resourceGroups/{}/providers/Microsoft.DataFactory/factories/{}/pipelines",
            self.baseurl, encode_path(subscription_id), encode_path(resource_group_name),
            encode_path(factory_name),
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
            .get(url)
            .header(
                reqwest::header::ACCEPT,
                reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "pipelines_list_by_factory",
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

    /// Get a pipeline
    ///
    /// Gives the definition of the pipeline, with asterisks in place of secrets that are written
    /// into it.
    ///
    /// Sends a `GET` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelines/{pipelineName}`
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
    /// - `if_none_match`: Entity tag of the version that the caller has already, as an answer has
    ///   it in its body. While the resource still has that tag, the answer is 304 and has no body;
    ///   `*` stands for any tag.
    pub async fn pipelines_get<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        pipeline_name: &'a str,
        if_none_match: Option<&'a str>,
    ) -> Result<ResponseValue<types::PipelineResource>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/resourceGroups/{}/providers/Microsoft.DataFactory/factories/{}/pipelines/{}",
            self.baseurl, encode_path(subscription_id), encode_path(resource_group_name),
            encode_path(factory_name), encode_path(pipeline_name),
        );
        let mut header_map = reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                reqwest::header::HeaderName::from_static("api-version"),
                reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        if let Some(value) = if_none_match {
            header_map.append("If-None-Match", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                reqwest::header::ACCEPT,
                reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "pipelines_get",
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

    /// Create a pipeline or replace its definition
    ///
    /// Creates the pipeline, or replaces the definition of one that exists: what the request
    /// leaves out is gone afterwards. Datasets, linked services and pipelines that the activities
    /// refer to must exist.
    ///
    /// Sends a `PUT` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelines/{pipelineName}`
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
    /// - `if_match`: Entity tag that the resource must have for the request to be carried out, as
    ///   an answer has it in its body, or `*` for any. Without it, the request is carried out
    ///   whatever the resource is now. How the service refuses is not documented.
    /// - `body`: Definition of the pipeline. What the service sets itself is left out.
    pub async fn pipelines_create_or_update<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        pipeline_name: &'a str,
        if_match: Option<&'a str>,
        body: &'a types::PipelineResource,
    ) -> Result<ResponseValue<types::PipelineResource>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/resourceGroups/{}/providers/Microsoft.DataFactory/factories/{}/pipelines/{}",
            self.baseurl, encode_path(subscription_id), encode_path(resource_group_name),
            encode_path(factory_name), encode_path(pipeline_name),
        );
        let mut header_map = reqwest::header::HeaderMap::with_capacity(2usize);
        header_map
            .append(
                reqwest::header::HeaderName::from_static("api-version"),
                reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        if let Some(value) = if_match {
            header_map.append("If-Match", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                reqwest::header::ACCEPT,
                reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "pipelines_create_or_update",
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

    /// Delete a pipeline
    ///
    /// Deletes the pipeline. One that triggers or other pipelines refer to cannot be deleted.
    ///
    /// Sends a `DELETE` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/pipelines/{pipelineName}`
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
    pub async fn pipelines_delete<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        pipeline_name: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/resourceGroups/{}/providers/Microsoft.DataFactory/factories/{}/pipelines/{}",
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
        let mut request = self.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "pipelines_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            204u16 => Ok(ResponseValue::empty(response)),
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

    /// List the pipeline runs of a data factory
    ///
    /// Lists the runs of the pipelines of the data factory that were updated within a span of
    /// time, filtered and sorted as the body asks. The operation only reads, although it is a
    /// POST. While there are more, the answer has a `continuationToken`: the same query with it
    /// gives the next page.
    ///
    /// Sends a `POST` request to
    /// `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}/queryPipelineRuns`
    ///
    /// Arguments:
    /// - `subscription_id`: Identifier of the Azure subscription, normally a GUID. The form is not
    ///   checked: the service's own samples use identifiers that are no GUID.
    /// - `resource_group_name`: Name of the resource group that holds the data factory: letters,
    ///   digits, `-`, `_`, `.`, `(` and `)`, 1 to 90 characters.
    /// - `factory_name`: Name of the data factory: letters and digits, with single hyphens between
    ///   them, 3 to 63 characters.
    /// - `body`: Which runs to list and in which order.
    pub async fn pipeline_runs_query_by_factory<'a>(
        &'a self,
        subscription_id: &'a str,
        resource_group_name: &'a str,
        factory_name: &'a str,
        body: &'a types::RunFilterParameters,
    ) -> Result<ResponseValue<types::PipelineRunsQueryResponse>, Error<()>> {
        let url = format!(
            "{}/subscriptions/{}/resourceGroups/{}/providers/Microsoft.DataFactory/factories/{}/queryPipelineRuns",
            self.baseurl, encode_path(subscription_id), encode_path(resource_group_name),
            encode_path(factory_name),
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "pipeline_runs_query_by_factory",
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
