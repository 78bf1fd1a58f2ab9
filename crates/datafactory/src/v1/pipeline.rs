//! A pipeline of API version `2015-10-01`.

use std::ops::Range;
use std::sync::Arc;

use datafactory_client::v1::{operations, requests, types};
use datafactory_core::Timestamp;

use super::Provisioning;
use crate::client::Factory;
use crate::error::{Error, Result};
use crate::request::Request;
use crate::waiter::{LongRunning, Waiter};

/// A pipeline. Cheap to clone; making one sends nothing, and the pipeline need not exist.
///
/// The page of the documentation: *Pipeline*, version 1 (V1).
#[derive(Clone, Debug)]
pub struct PipelineClient {
    factory: Factory,
    name: Arc<str>,
}

impl PipelineClient {
    pub(super) fn new(factory: &Factory, name: &str) -> Result<Self> {
        operations::PIPELINE_NAME.check(name).map_err(Error::invalid_name)?;
        Ok(Self { factory: factory.clone(), name: name.into() })
    }

    /// Creates the pipeline or replaces its definition; `and_wait()` on the request waits for the end of the
    /// work.
    pub fn create_or_update(
        &self,
        definition: &types::Pipeline,
    ) -> Request<requests::PipelinesCreateOrUpdate> {
        request!(
            self.factory,
            PipelinesCreateOrUpdate {
                pipeline_name: self.name.to_string(),
                body: definition.clone(),
            }
        )
    }

    /// Waits until the pipeline is there as it was last put.
    ///
    /// # Errors
    ///
    /// As [`PipelineClient::get`], and [`ErrorKind::Failed`](crate::ErrorKind::Failed) with the service's
    /// message if the work fails.
    pub fn provisioned(
        &self,
    ) -> Waiter<Provisioning<requests::PipelinesGet, requests::PipelinesGet>> {
        Provisioning::of(self.get())
    }

    /// Gets the pipeline's definition and state.
    pub fn get(&self) -> Request<requests::PipelinesGet> {
        request!(self.factory, PipelinesGet { pipeline_name: self.name.to_string() })
    }

    /// Deletes the pipeline; `and_wait()` on the request waits for the end of the work.
    pub fn delete(&self) -> Request<requests::PipelinesDelete> {
        request!(self.factory, PipelinesDelete { pipeline_name: self.name.to_string() })
    }

    /// Pauses the pipeline: slices that are being made are finished, others wait.
    pub fn pause(&self) -> Request<requests::PipelinesPause> {
        request!(self.factory, PipelinesPause { pipeline_name: self.name.to_string() })
    }

    /// Ends a pause.
    pub fn resume(&self) -> Request<requests::PipelinesResume> {
        request!(self.factory, PipelinesResume { pipeline_name: self.name.to_string() })
    }

    /// Sets the period in which the pipeline makes slices.
    pub fn set_active_period<T: Into<Timestamp>>(
        &self,
        period: Range<T>,
    ) -> Request<requests::PipelinesSetActivePeriod> {
        request!(
            self.factory,
            PipelinesSetActivePeriod {
                pipeline_name: self.name.to_string(),
                start: period.start.into(),
                end: period.end.into(),
                auto_resolve: None,
                force_recalc: None,
            }
        )
    }

    /// Lists the activity windows of the pipeline.
    pub fn activity_windows(&self) -> Request<requests::ActivityWindowsListByPipeline> {
        request!(
            self.factory,
            ActivityWindowsListByPipeline {
                pipeline_name: self.name.to_string(),
                body: Default::default(),
            }
        )
    }

    /// Lists the activity windows of one activity of the pipeline.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidName`](crate::ErrorKind::InvalidName) if the activity's name cannot stand in an
    /// address.
    pub fn activity_windows_of(
        &self,
        activity: &str,
    ) -> Result<Request<requests::ActivityWindowsListByActivity>> {
        operations::ACTIVITY_NAME.check(activity).map_err(Error::invalid_name)?;
        Ok(request!(
            self.factory,
            ActivityWindowsListByActivity {
                pipeline_name: self.name.to_string(),
                activity_name: activity.to_owned(),
                body: Default::default(),
            }
        ))
    }
}

impl Request<requests::PipelinesDelete> {
    /// Sends the request and waits until the pipeline is gone.
    pub fn and_wait(self) -> Waiter<LongRunning<requests::PipelinesDelete>> {
        Waiter::new(LongRunning::new(self))
    }
}

impl Request<requests::PipelinesSetActivePeriod> {
    /// Has the service resolve conflicts with the active periods of other pipelines that make the same
    /// datasets.
    pub fn auto_resolve(mut self, auto_resolve: bool) -> Self {
        self.invocation.auto_resolve = Some(auto_resolve);
        self
    }

    /// Has the service work out again the slices that the change touches.
    pub fn force_recalc(mut self, force_recalc: bool) -> Self {
        self.invocation.force_recalc = Some(force_recalc);
        self
    }
}
