// Generated from specs/v1 by `cargo xtask gen`.
// Not for editing: change the source and generate again.

//! The client: one method for each operation, in the order of the document.

use datafactory_core::Call;
use progenitor_client::{
    ClientHooks, ClientInfo, Error, OperationInfo, ResponseValue, encode_path,
};

use super::types;

/// Client for Tables
///
/// Version: 2015-10-01
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
        "2015-10-01"
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
    /// List the tables
    ///
    /// Lists every table.
    ///
    /// Sends a `GET` request to `/tables`
    ///
    /// Arguments:
    /// - `top`: Number of tables in one answer.
    /// - `if_none_match`: What the caller has already.
    pub async fn tables_list<'a>(
        &'a self,
        top: Option<i32>,
        if_none_match: Option<&'a str>,
    ) -> Result<ResponseValue<types::TableList>, Error<()>> {
        let url = format!("{}/tables", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("top", &top))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables_list",
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

    /// Create a table
    ///
    /// Creates a table.
    ///
    /// Sends a `PUT` request to `/tables/{tableName}`
    ///
    /// Arguments:
    /// - `table_name`: Name of the table.
    /// - `body`: The table.
    pub async fn tables_create<'a>(
        &'a self,
        table_name: &'a str,
        body: &'a types::Table,
    ) -> Result<ResponseValue<types::Table>, Error<()>> {
        let url = format!("{}/tables/{}", self.baseurl, encode_path(table_name),);
        let mut header_map = reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                reqwest::header::HeaderName::from_static("api-version"),
                reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
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
            operation_id: "tables_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Delete a table
    ///
    /// Deletes a table.
    ///
    /// Sends a `DELETE` request to `/tables/{tableName}`
    ///
    /// Arguments:
    /// - `table_name`: Name of the table.
    pub async fn tables_delete<'a>(
        &'a self,
        table_name: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/tables/{}", self.baseurl, encode_path(table_name),);
        let mut header_map = reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                reqwest::header::HeaderName::from_static("api-version"),
                reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "tables_delete",
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

    /// Count rows
    ///
    /// Counts the rows.
    ///
    /// Sends a `GET` request to `/tables/{tableName}/Query`
    ///
    /// Arguments:
    /// - `table_name`: Name of the table.
    pub async fn tables_count<'a>(
        &'a self,
        table_name: &'a str,
    ) -> Result<ResponseValue<types::Count>, Error<()>> {
        let url = format!("{}/tables/{}/Query", self.baseurl, encode_path(table_name),);
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
            operation_id: "tables_count",
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

    /// Query a table
    ///
    /// Gives the rows that meet a condition.
    ///
    /// Sends a `POST` request to `/tables/{tableName}/Query`
    ///
    /// Arguments:
    /// - `table_name`: Name of the table.
    /// - `body`: The condition.
    pub async fn tables_query<'a>(
        &'a self,
        table_name: &'a str,
        body: &'a types::Condition,
    ) -> Result<ResponseValue<types::Rows>, Error<()>> {
        let url = format!("{}/tables/{}/Query", self.baseurl, encode_path(table_name),);
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
            operation_id: "tables_query",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            206u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
