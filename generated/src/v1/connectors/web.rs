// Generated from specs/v1/connectors/web.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Tables in web pages.

use datafactory_core::{Secret, TimeSpan, object};

use crate::v1::types::*;

/// Linked service for a web site with HTML tables.
pub type WebLinkedService = LinkedServicePropertiesOf<WebLinkedServiceTypeProperties>;

object! {
    /// Connection settings of a linked service of the type `Web`.
    pub struct WebLinkedServiceTypeProperties {
        /// API key of the web site.
        pub api_key: Option<Secret> = "apiKey",
        /// How to sign in. `Anonymous` is the only documented value.
        pub authentication_type: Option<String> = "authenticationType",
        /// Password of the user.
        pub password: Option<Secret> = "password",
        /// URL of the web site.
        pub url: Option<String> = "url",
        /// Name of the user that signs in.
        pub username: Option<String> = "username",
    }
}

/// Dataset: a table in a web page.
pub type WebTableDataset = DatasetPropertiesOf<WebTableDatasetTypeProperties>;

object! {
    /// Place and format of the data in a dataset of the type `WebTable`.
    pub struct WebTableDatasetTypeProperties {
        /// Position of the table in the page, counted from 0.
        pub index: Option<i32> = "index",
        /// Variables for `path`, filled from the time of each slice.
        pub partitioned_by: Option<Vec<Partition>> = "partitionedBy",
        /// URL of the page, relative to the `url` of the linked service. Without it, that URL is
        /// used as it is.
        pub path: Option<String> = "path",
    }
}

object! {
    /// Copy source: a table in a web page.
    pub struct WebSource {
        /// Number of times a failed read is repeated.
        pub source_retry_count: Option<i32> = "sourceRetryCount",
        /// Time between two reads, as a .NET time span.
        pub source_retry_wait: Option<TimeSpan> = "sourceRetryWait",
    }
}
