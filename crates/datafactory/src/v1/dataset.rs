//! A dataset of API version `2015-10-01`: its definition, its slices and their runs.

use std::ops::{Range, RangeFrom};
use std::sync::Arc;

use datafactory_client::v1::{operations, requests, types};
use datafactory_core::Timestamp;

use super::Provisioning;
use crate::client::Factory;
use crate::error::{Error, Result};
use crate::request::Request;
use crate::waiter::{LongRunning, Waiter};

/// A dataset. Cheap to clone; making one sends nothing, and the dataset need not exist.
///
/// The pages of the documentation: *Dataset*, *Slice* and *Get a Run*, version 1 (V1).
#[derive(Clone, Debug)]
pub struct DatasetClient {
    factory: Factory,
    name: Arc<str>,
}

impl DatasetClient {
    pub(super) fn new(factory: &Factory, name: &str) -> Result<Self> {
        operations::DATASET_NAME.check(name).map_err(Error::invalid_name)?;
        Ok(Self { factory: factory.clone(), name: name.into() })
    }

    /// Creates the dataset or replaces its definition.
    ///
    /// The service answers before the work is done: `properties.provisioning_state` of the answer is
    /// `PendingCreation` as a rule. Wait for the end with `and_wait()` on the request, or later with
    /// [`DatasetClient::provisioned`]. The name in `definition` is ignored; this handle's counts.
    pub fn create_or_update(
        &self,
        definition: &types::Dataset,
    ) -> Request<requests::DatasetsCreateOrUpdate> {
        request!(
            self.factory,
            DatasetsCreateOrUpdate {
                dataset_name: self.name.to_string(),
                if_match: None,
                body: definition.clone(),
            }
        )
    }

    /// Waits until the dataset is there as it was last put.
    ///
    /// # Errors
    ///
    /// As [`DatasetClient::get`], and [`ErrorKind::Failed`](crate::ErrorKind::Failed) with the service's
    /// message if the work fails.
    pub fn provisioned(
        &self,
    ) -> Waiter<Provisioning<requests::DatasetsGet, requests::DatasetsGet>> {
        Provisioning::of(self.get())
    }

    /// Gets the dataset's definition and state.
    pub fn get(&self) -> Request<requests::DatasetsGet> {
        request!(self.factory, DatasetsGet { dataset_name: self.name.to_string(), if_match: None })
    }

    /// Deletes the dataset. The service answers 202 before the work is done; `and_wait()` on the request
    /// waits for the end.
    pub fn delete(&self) -> Request<requests::DatasetsDelete> {
        request!(
            self.factory,
            DatasetsDelete { dataset_name: self.name.to_string(), if_match: None }
        )
    }

    /// Lists the slices in a range of time. A range without an end covers 48 hours.
    pub fn slices(&self, range: impl Into<SliceRange>) -> Request<requests::SlicesList> {
        let SliceRange { start, end } = range.into();
        request!(
            self.factory,
            SlicesList { dataset_name: self.name.to_string(), start: start, end: end }
        )
    }

    /// Sets the state of the slices in a range of time: `Waiting` has them run again.
    pub fn set_slice_status<T: Into<Timestamp>>(
        &self,
        range: Range<T>,
        state: types::SliceState,
    ) -> Request<requests::SlicesSetStatus> {
        request!(
            self.factory,
            SlicesSetStatus {
                dataset_name: self.name.to_string(),
                start: range.start.into(),
                end: range.end.into(),
                body: types::SliceStatusUpdate { slice_state: Some(state), ..Default::default() },
            }
        )
    }

    /// Lists the runs of the slice that starts at this time.
    pub fn slice_runs(
        &self,
        slice_start: impl Into<Timestamp>,
    ) -> Request<requests::SliceRunsList> {
        request!(
            self.factory,
            SliceRunsList { dataset_name: self.name.to_string(), start_time: slice_start.into() }
        )
    }

    /// Lists the activity windows that produce or read the dataset.
    pub fn activity_windows(&self) -> Request<requests::DatasetsListActivityWindows> {
        request!(
            self.factory,
            DatasetsListActivityWindows {
                dataset_name: self.name.to_string(),
                body: Default::default(),
            }
        )
    }
}

/// A range of time in which to look for slices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SliceRange {
    /// When the first slice starts.
    pub start: Timestamp,
    /// When the last slice ends; 48 hours after the start if absent.
    pub end: Option<Timestamp>,
}

impl<T: Into<Timestamp>> From<Range<T>> for SliceRange {
    fn from(range: Range<T>) -> Self {
        Self { start: range.start.into(), end: Some(range.end.into()) }
    }
}

impl<T: Into<Timestamp>> From<RangeFrom<T>> for SliceRange {
    fn from(range: RangeFrom<T>) -> Self {
        Self { start: range.start.into(), end: None }
    }
}

macro_rules! if_match {
    ($($request:ident),*) => {$(
        impl Request<requests::$request> {
            /// Sends `If-Match`: the request is carried out only if the resource has this entity tag.
            /// Otherwise the answer is 412.
            pub fn if_match(mut self, etag: impl Into<String>) -> Self {
                self.invocation.if_match = Some(etag.into());
                self
            }
        }
    )*};
}

if_match!(
    DatasetsCreateOrUpdate,
    DatasetsDelete,
    DatasetsGet,
    DatasetsList,
    FactoriesCreateOrUpdate
);

impl Request<requests::DatasetsDelete> {
    /// Sends the request and waits until the dataset is gone.
    pub fn and_wait(self) -> Waiter<LongRunning<requests::DatasetsDelete>> {
        Waiter::new(LongRunning::new(self))
    }
}

impl Request<requests::SlicesSetStatus> {
    /// Sets the slices that these are made from, too: all datasets upstream in the pipeline.
    pub fn upstream_in_pipeline(self) -> Self {
        self.update_type(types::SliceUpdateType::UpstreamInPipeline)
    }

    /// Says which slices are set; the service sets only the range's own unless told otherwise.
    pub fn update_type(mut self, update_type: types::SliceUpdateType) -> Self {
        self.invocation.body.update_type = Some(update_type);
        self
    }

    /// Sends the older `SliceStatus` as well, under which the documentation and the portal know the
    /// state.
    pub fn legacy_status(mut self, status: types::SliceStatus) -> Self {
        self.invocation.body.slice_status = Some(status);
        self
    }
}
