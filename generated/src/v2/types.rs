// Generated from specs/v2 by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of request and response bodies, whichever file they are described in.

pub use super::resources::activities::*;
pub use super::resources::activity_runs::*;
pub use super::resources::common::*;
pub use super::resources::copy::*;
pub use super::resources::factories::*;
pub use super::resources::integration_runtimes::*;
pub use super::resources::pipeline_runs::*;
pub use super::resources::pipelines::*;
