// Generated from specs/v1/connectors/custom.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Data stores that the service does not know: a custom .NET activity reads and writes them.

use serde_json::Value;

use crate::v1::types::*;

/// Linked service for a data store that only your own activities can access.
pub type CustomDataSourceLinkedService =
    LinkedServicePropertiesOf<CustomDataSourceLinkedServiceTypeProperties>;

/// Properties of a custom data store, in any form. Your own activities read them.
pub type CustomDataSourceLinkedServiceTypeProperties = Value;

/// Dataset in a data store that only your own activities can access. The service also accepts other
/// cases of the type, such as `CustomDataSet`, and returns `CustomDataset`.
pub type CustomDataset = DatasetPropertiesOf<CustomDatasetTypeProperties>;

/// Properties of a custom dataset, in any form. Your own activities read them.
pub type CustomDatasetTypeProperties = Value;
