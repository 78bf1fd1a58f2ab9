//! The operations that only a dataset has: slices, slice runs and activity windows.

use std::ops::{Range, RangeFrom};

use datafactory_client::v1::{requests, types};
use datafactory_core::Timestamp;

use super::DatasetClient;
use crate::request::Request;

impl DatasetClient {
    /// Lists the slices in a time range. A range without an end covers 48 hours.
    pub fn slices(&self, range: impl Into<SliceRange>) -> Request<requests::SlicesList> {
        let SliceRange { start, end } = range.into();
        let [dataset_name] = self.names();
        request!(self.factory, SlicesList { dataset_name: dataset_name, start: start, end: end })
    }

    /// Sets the state of the slices in a time range. `Waiting` makes the service run them again.
    pub fn set_slice_status<T: Into<Timestamp>>(
        &self,
        range: Range<T>,
        state: types::SliceState,
    ) -> Request<requests::SlicesSetStatus> {
        let [dataset_name] = self.names();
        request!(
            self.factory,
            SlicesSetStatus {
                dataset_name: dataset_name,
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
        let [dataset_name] = self.names();
        request!(
            self.factory,
            SliceRunsList { dataset_name: dataset_name, start_time: slice_start.into() }
        )
    }

    /// Lists the activity windows that produce or read the dataset.
    pub fn activity_windows(&self) -> Request<requests::DatasetsListActivityWindows> {
        let [dataset_name] = self.names();
        request!(
            self.factory,
            DatasetsListActivityWindows { dataset_name: dataset_name, body: Default::default() }
        )
    }
}

/// A time range for [`DatasetClient::slices`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SliceRange {
    /// Start of the range.
    pub start: Timestamp,
    /// End of the range. Default: 48 hours after the start.
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

impl Request<requests::SlicesSetStatus> {
    /// Also sets the slices of all upstream datasets in the pipeline.
    pub fn upstream_in_pipeline(self) -> Self {
        self.update_type(types::SliceUpdateType::UpstreamInPipeline)
    }

    /// Sets the scope of the update. By default, the service sets only the slices in the range.
    pub fn update_type(mut self, update_type: types::SliceUpdateType) -> Self {
        self.invocation.body.update_type = Some(update_type);
        self
    }

    /// Also sends `SliceStatus`, the older property that the documentation describes.
    pub fn legacy_status(mut self, status: types::SliceStatus) -> Self {
        self.invocation.body.slice_status = Some(status);
        self
    }
}
