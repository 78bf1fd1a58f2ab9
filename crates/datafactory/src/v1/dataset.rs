//! A dataset of API version `2015-10-01`: its definition, its slices and their runs.

use std::ops::{Range, RangeFrom};
use std::sync::Arc;

use datafactory_client::v1::{operations, types};
use datafactory_core::{Operation, Timestamp};

use crate::client::Factory;
use crate::error::{Error, Result};
use crate::request::Request;
use crate::request::private::{Answered, Api, Invoke, Lenient};

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

    fn request<I: crate::Invocation>(&self, invocation: I) -> Request<I> {
        Request::new(&self.factory.client, invocation)
    }

    /// Subscription, resource group, factory and dataset.
    fn path(&self) -> (&str, &str, &str, &str) {
        let (subscription_id, resource_group, factory) = self.factory.path();
        (subscription_id, resource_group, factory, &self.name)
    }

    /// Creates the dataset or replaces its definition.
    ///
    /// The service answers before the work is done: `properties.provisioning_state` of the answer is
    /// `PendingCreation` as a rule. The name in `definition` is ignored; this handle's counts.
    pub fn create_or_update(&self, definition: &types::Dataset) -> Request<CreateOrUpdateDataset> {
        self.request(CreateOrUpdateDataset {
            dataset: self.clone(),
            definition: definition.clone(),
            if_match: None,
        })
    }

    /// Gets the dataset's definition and state.
    pub fn get(&self) -> Request<GetDataset> {
        self.request(GetDataset { dataset: self.clone(), if_match: None })
    }

    /// Deletes the dataset. The service answers 202 before the work is done, with the address of the
    /// outcome in [`location`](crate::Response::location).
    pub fn delete(&self) -> Request<DeleteDataset> {
        self.request(DeleteDataset { dataset: self.clone(), if_match: None })
    }

    /// Lists the slices in a range of time. A range without an end covers 48 hours.
    pub fn slices(&self, range: impl Into<SliceRange>) -> Request<ListSlices> {
        self.request(ListSlices { dataset: self.clone(), range: range.into() })
    }

    /// Sets the state of the slices in a range of time: `Waiting` has them run again.
    pub fn set_slice_status<T: Into<Timestamp>>(
        &self,
        range: Range<T>,
        state: types::SliceState,
    ) -> Request<SetSliceStatus> {
        let update = types::SliceStatusUpdate { slice_state: Some(state), ..Default::default() };
        self.request(SetSliceStatus {
            dataset: self.clone(),
            start: range.start.into(),
            end: range.end.into(),
            update,
        })
    }

    /// Lists the runs of the slice that starts at this time.
    pub fn slice_runs(&self, slice_start: impl Into<Timestamp>) -> Request<ListSliceRuns> {
        self.request(ListSliceRuns { dataset: self.clone(), start: slice_start.into() })
    }

    /// Lists the activity windows that produce or read the dataset; this is the first page.
    pub fn activity_windows(&self) -> Request<ListActivityWindows> {
        self.request(ListActivityWindows { dataset: self.clone(), parameters: Default::default() })
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

/// Creates or replaces a dataset: `Datasets_CreateOrUpdate`.
#[derive(Clone, Debug)]
pub struct CreateOrUpdateDataset {
    dataset: DatasetClient,
    definition: types::Dataset,
    if_match: Option<String>,
}

impl Request<CreateOrUpdateDataset> {
    /// Replaces the dataset only if its entity tag is this one; otherwise the answer is 412.
    pub fn if_match(mut self, etag: impl Into<String>) -> Self {
        self.invocation.if_match = Some(etag.into());
        self
    }
}

impl Invoke for CreateOrUpdateDataset {
    type Output = types::Dataset;
    const OPERATION: &'static Operation = &operations::DATASETS_CREATE_OR_UPDATE;

    async fn invoke(&self, api: Api) -> Answered<Self::Output> {
        let (subscription_id, resource_group, factory, dataset) = self.dataset.path();
        api.v1()
            .datasets_create_or_update(
                subscription_id,
                resource_group,
                factory,
                dataset,
                self.if_match.as_deref(),
                &self.definition,
            )
            .await
    }
}

/// Gets a dataset: `Datasets_Get`.
#[derive(Clone, Debug)]
pub struct GetDataset {
    dataset: DatasetClient,
    if_match: Option<String>,
}

impl Request<GetDataset> {
    /// Answers only if the dataset's entity tag is this one; otherwise the answer is 412.
    pub fn if_match(mut self, etag: impl Into<String>) -> Self {
        self.invocation.if_match = Some(etag.into());
        self
    }
}

impl Invoke for GetDataset {
    type Output = types::Dataset;
    const OPERATION: &'static Operation = &operations::DATASETS_GET;

    async fn invoke(&self, api: Api) -> Answered<Self::Output> {
        let (subscription_id, resource_group, factory, dataset) = self.dataset.path();
        let if_match = self.if_match.as_deref();
        api.v1().datasets_get(subscription_id, resource_group, factory, dataset, if_match).await
    }
}

/// Deletes a dataset: `Datasets_Delete`.
#[derive(Clone, Debug)]
pub struct DeleteDataset {
    dataset: DatasetClient,
    if_match: Option<String>,
}

impl Request<DeleteDataset> {
    /// Deletes the dataset only if its entity tag is this one; otherwise the answer is 412.
    pub fn if_match(mut self, etag: impl Into<String>) -> Self {
        self.invocation.if_match = Some(etag.into());
        self
    }
}

impl Invoke for DeleteDataset {
    type Output = ();
    const OPERATION: &'static Operation = &operations::DATASETS_DELETE;

    async fn invoke(&self, api: Api) -> Answered<Self::Output> {
        let (subscription_id, resource_group, factory, dataset) = self.dataset.path();
        let if_match = self.if_match.as_deref();
        api.v1().datasets_delete(subscription_id, resource_group, factory, dataset, if_match).await
    }

    fn read(_: &[u8], _: usize) -> Lenient<()> {
        Ok(((), Vec::new()))
    }
}

/// Lists slices: `Slices_List`.
#[derive(Clone, Debug)]
pub struct ListSlices {
    dataset: DatasetClient,
    range: SliceRange,
}

impl Invoke for ListSlices {
    type Output = types::DataSliceListResult;
    const OPERATION: &'static Operation = &operations::SLICES_LIST;

    async fn invoke(&self, api: Api) -> Answered<Self::Output> {
        let (subscription_id, resource_group, factory, dataset) = self.dataset.path();
        let SliceRange { start, end } = &self.range;
        api.v1()
            .slices_list(subscription_id, resource_group, factory, dataset, end.as_ref(), start)
            .await
    }
}

/// Sets the state of slices: `Slices_SetStatus`.
#[derive(Clone, Debug)]
pub struct SetSliceStatus {
    dataset: DatasetClient,
    start: Timestamp,
    end: Timestamp,
    update: types::SliceStatusUpdate,
}

impl Request<SetSliceStatus> {
    /// Sets the slices that these are made from, too: all datasets upstream in the pipeline.
    pub fn upstream_in_pipeline(self) -> Self {
        self.update_type(types::SliceUpdateType::UpstreamInPipeline)
    }

    /// Says which slices are set; the service sets only the range's own unless told otherwise.
    pub fn update_type(mut self, update_type: types::SliceUpdateType) -> Self {
        self.invocation.update.update_type = Some(update_type);
        self
    }

    /// Sends the older `SliceStatus` as well, under which the documentation and the portal know the
    /// state.
    pub fn legacy_status(mut self, status: types::SliceStatus) -> Self {
        self.invocation.update.slice_status = Some(status);
        self
    }
}

impl Invoke for SetSliceStatus {
    type Output = ();
    const OPERATION: &'static Operation = &operations::SLICES_SET_STATUS;

    async fn invoke(&self, api: Api) -> Answered<Self::Output> {
        let (subscription_id, resource_group, factory, dataset) = self.dataset.path();
        api.v1()
            .slices_set_status(
                subscription_id,
                resource_group,
                factory,
                dataset,
                &self.end,
                &self.start,
                &self.update,
            )
            .await
    }

    fn read(_: &[u8], _: usize) -> Lenient<()> {
        Ok(((), Vec::new()))
    }
}

/// Lists the runs of a slice: `SliceRuns_List`.
#[derive(Clone, Debug)]
pub struct ListSliceRuns {
    dataset: DatasetClient,
    start: Timestamp,
}

impl Invoke for ListSliceRuns {
    type Output = types::DataSliceRunListResult;
    const OPERATION: &'static Operation = &operations::SLICE_RUNS_LIST;

    async fn invoke(&self, api: Api) -> Answered<Self::Output> {
        let (subscription_id, resource_group, factory, dataset) = self.dataset.path();
        api.v1()
            .slice_runs_list(subscription_id, resource_group, factory, dataset, &self.start)
            .await
    }
}

/// Lists activity windows: `Datasets_ListActivityWindows`.
#[derive(Clone, Debug)]
pub struct ListActivityWindows {
    dataset: DatasetClient,
    parameters: types::ActivityWindowListParameters,
}

impl Request<ListActivityWindows> {
    fn with(mut self, set: impl FnOnce(&mut types::ActivityWindowListParameters)) -> Self {
        set(&mut self.invocation.parameters);
        self
    }

    /// Keeps windows that pass this filter, in the grammar of Azure Search: `RunAttempts ge 1`.
    pub fn filter(self, filter: impl Into<String>) -> Self {
        self.with(|parameters| parameters.filter = Some(filter.into()))
    }

    /// Orders the windows by these properties: `WindowStart DESC, PercentComplete`.
    pub fn order_by(self, properties: impl Into<String>) -> Self {
        self.with(|parameters| parameters.order_by = Some(properties.into()))
    }

    /// Lists at most this many windows.
    pub fn top(self, top: i32) -> Self {
        self.with(|parameters| parameters.top = Some(top))
    }

    /// Keeps windows that ran in a range of time.
    pub fn run<T: Into<Timestamp>>(self, range: Range<T>) -> Self {
        self.with(|parameters| {
            parameters.run_start = Some(range.start.into());
            parameters.run_end = Some(range.end.into());
        })
    }

    /// Keeps windows that lie in a range of time.
    pub fn window<T: Into<Timestamp>>(self, range: Range<T>) -> Self {
        self.with(|parameters| {
            parameters.window_start = Some(range.start.into());
            parameters.window_end = Some(range.end.into());
        })
    }

    /// Keeps windows in this state.
    pub fn window_state(self, state: types::WindowState) -> Self {
        self.with(|parameters| parameters.window_state = Some(state))
    }

    /// Keeps windows in this substate.
    pub fn window_substate(self, substate: types::WindowSubstate) -> Self {
        self.with(|parameters| parameters.window_substate = Some(substate))
    }
}

impl Invoke for ListActivityWindows {
    type Output = types::ActivityWindowListResult;
    const OPERATION: &'static Operation = &operations::DATASETS_LIST_ACTIVITY_WINDOWS;

    async fn invoke(&self, api: Api) -> Answered<Self::Output> {
        let (subscription_id, resource_group, factory, dataset) = self.dataset.path();
        api.v1()
            .datasets_list_activity_windows(
                subscription_id,
                resource_group,
                factory,
                dataset,
                &self.parameters,
            )
            .await
    }
}
