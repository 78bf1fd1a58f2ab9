//! A pipeline.

use std::sync::Arc;

use datafactory_client::v2::{operations, requests, types};

use super::CreateRun;
use crate::client::Factory;
use crate::error::{Error, Result};
use crate::request::Request;

/// A pipeline. Cheap to clone; making one sends nothing, and the pipeline need not exist.
///
/// The pages of the documentation: *Pipelines*.
#[derive(Clone, Debug)]
pub struct PipelineClient {
    pub(super) factory: Factory,
    name: Arc<str>,
}

impl PipelineClient {
    pub(super) fn new(factory: &Factory, name: &str) -> Result<Self> {
        operations::PIPELINE_NAME.check(name).map_err(Error::invalid_name)?;
        Ok(Self { factory: factory.clone(), name: name.into() })
    }

    /// Creates the pipeline or replaces its definition.
    pub fn create_or_update(
        &self,
        definition: &types::PipelineResource,
    ) -> Request<requests::PipelinesCreateOrUpdate> {
        request!(
            self.factory,
            PipelinesCreateOrUpdate {
                pipeline_name: self.name.to_string(),
                if_match: None,
                body: definition.clone(),
            }
        )
    }

    /// Gets the pipeline's definition.
    pub fn get(&self) -> Request<requests::PipelinesGet> {
        request!(
            self.factory,
            PipelinesGet { pipeline_name: self.name.to_string(), if_none_match: None }
        )
    }

    /// Deletes the pipeline. Runs that go on are not touched.
    pub fn delete(&self) -> Request<requests::PipelinesDelete> {
        request!(self.factory, PipelinesDelete { pipeline_name: self.name.to_string() })
    }

    /// Starts a run of the pipeline.
    pub fn create_run(&self) -> CreateRun {
        let request = request!(
            self.factory,
            PipelinesCreateRun {
                pipeline_name: self.name.to_string(),
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
