// Generated from specs/v1 by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of request and response bodies, whichever file they are described in.

pub use super::resources::activity_windows::*;
pub use super::resources::datasets::*;
pub use super::resources::factories::*;
pub use super::resources::pipelines::*;
pub use super::resources::runs::*;
pub use super::resources::slice_runs::*;
pub use super::resources::slices::*;
