//! API version `2015-10-01`: datasets, slices, slice runs and activity windows.

mod dataset;
mod factory;

pub use datafactory_client::v1::types;
pub use dataset::{
    CreateOrUpdateDataset, DatasetClient, DeleteDataset, GetDataset, ListActivityWindows,
    ListSliceRuns, ListSlices, SetSliceStatus, SliceRange,
};
pub use factory::{FactoryClient, ListDatasets};
