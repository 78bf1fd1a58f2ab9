//! The operations that only a pipeline has: its active period and activity windows.

use std::ops::Range;

use datafactory_client::v1::{operations, requests};
use datafactory_core::Timestamp;

use super::PipelineClient;
use crate::error::{Error, Result};
use crate::request::Request;

impl PipelineClient {
    /// Sets the active period, in which the pipeline produces slices.
    pub fn set_active_period<T: Into<Timestamp>>(
        &self,
        period: Range<T>,
    ) -> Request<requests::PipelinesSetActivePeriod> {
        let [pipeline_name] = self.names();
        request!(
            self.factory,
            PipelinesSetActivePeriod {
                pipeline_name: pipeline_name,
                start: period.start.into(),
                end: period.end.into(),
                auto_resolve: None,
                force_recalc: None,
            }
        )
    }

    /// Lists the activity windows of the pipeline.
    pub fn activity_windows(&self) -> Request<requests::ActivityWindowsListByPipeline> {
        let [pipeline_name] = self.names();
        request!(
            self.factory,
            ActivityWindowsListByPipeline {
                pipeline_name: pipeline_name,
                body: Default::default(),
            }
        )
    }

    /// Lists the activity windows of one activity of the pipeline.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidName`](crate::ErrorKind::InvalidName) if the activity's name is invalid in a
    /// URL.
    pub fn activity_windows_of(
        &self,
        activity: &str,
    ) -> Result<Request<requests::ActivityWindowsListByActivity>> {
        operations::ACTIVITY_NAME.check(activity).map_err(Error::invalid_name)?;
        let [pipeline_name] = self.names();
        Ok(request!(
            self.factory,
            ActivityWindowsListByActivity {
                pipeline_name: pipeline_name,
                activity_name: activity.to_owned(),
                body: Default::default(),
            }
        ))
    }
}

impl Request<requests::PipelinesSetActivePeriod> {
    /// Lets the service resolve conflicts with the active periods of other pipelines that produce the same
    /// datasets.
    pub fn auto_resolve(mut self, auto_resolve: bool) -> Self {
        self.invocation.auto_resolve = Some(auto_resolve);
        self
    }

    /// Lets the service recalculate the affected slices.
    pub fn force_recalc(mut self, force_recalc: bool) -> Self {
        self.invocation.force_recalc = Some(force_recalc);
        self
    }
}
