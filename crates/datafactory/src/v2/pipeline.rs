//! The operation that only a pipeline has: the start of a run.

use super::{CreateRun, PipelineClient};

impl PipelineClient {
    /// Starts a run of the pipeline.
    pub fn create_run(&self) -> CreateRun {
        let [pipeline_name] = self.names();
        let request = request!(
            self.factory,
            PipelinesCreateRun {
                pipeline_name: pipeline_name,
                is_recovery: None,
                reference_pipeline_run_id: None,
                start_activity_name: None,
                start_from_failure: None,
                body: Default::default(),
            }
        );
        CreateRun::new(self.clone(), request)
    }
}
