// Generated from specs/v2/schemas/operations.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v2/schemas/operations.yaml`.

use datafactory_core::object;

object! {
    /// One page of the operations that the resource provider `Microsoft.DataFactory` offers for
    /// role definitions and monitoring.
    pub struct OperationListResponse {
        /// URL of the next page. Null or missing on the last page.
        pub next_link: Option<String> = "nextLink",
        /// The operations of this page.
        pub value: Option<Vec<Operation>> = "value",
    }
}

object! {
    /// An operation that a role can allow, or the logs and metrics of a resource type.
    pub struct Operation {
        /// Names to show to people.
        pub display: Option<OperationDisplay> = "display",
        /// Name of the operation, such as `Microsoft.DataFactory/factories/read`. Role definitions
        /// use this name.
        pub name: Option<String> = "name",
        /// Who performs the operation: `user`, `system`, or `user,system` for both. Other values
        /// are possible.
        pub origin: Option<String> = "origin",
        /// Logs and metrics. Only the entries for Azure Monitor have them.
        pub properties: Option<OperationProperties> = "properties",
    }
}

object! {
    /// Names of an operation to show to people.
    pub struct OperationDisplay {
        /// What the operation does.
        pub description: Option<String> = "description",
        /// Short name of the operation, such as `Create or Update Data Factory`.
        pub operation: Option<String> = "operation",
        /// Name of the resource provider, such as `Microsoft Azure Data Factory`.
        pub provider: Option<String> = "provider",
        /// Name of the resource type, such as `Data Factory`.
        pub resource: Option<String> = "resource",
    }
}

object! {
    /// What Azure Monitor can collect from a resource type.
    pub struct OperationProperties {
        /// The logs and metrics.
        pub service_specification: Option<OperationServiceSpecification> = "serviceSpecification",
    }
}

object! {
    /// Logs and metrics of a resource type.
    pub struct OperationServiceSpecification {
        /// The logs.
        pub log_specifications: Option<Vec<OperationLogSpecification>> = "logSpecifications",
        /// The metrics.
        pub metric_specifications: Option<Vec<OperationMetricSpecification>> = "metricSpecifications",
    }
}

object! {
    /// A log that diagnostic settings can export.
    pub struct OperationLogSpecification {
        /// Time span that one blob of an export holds, as an ISO 8601 duration such as `PT1H`.
        pub blob_duration: Option<String> = "blobDuration",
        /// Name to show to people.
        pub display_name: Option<String> = "displayName",
        /// Name of the log category, such as `PipelineRuns`.
        pub name: Option<String> = "name",
    }
}

object! {
    /// A metric of a resource type.
    pub struct OperationMetricSpecification {
        /// How values are combined by default, such as `Total` or `Average`.
        pub aggregation_type: Option<String> = "aggregationType",
        /// Time grains in which the metric is available.
        pub availabilities: Option<Vec<OperationMetricAvailability>> = "availabilities",
        /// Dimensions by which the values can be split.
        pub dimensions: Option<Vec<OperationMetricDimension>> = "dimensions",
        /// What the metric measures.
        pub display_description: Option<String> = "displayDescription",
        /// Name to show to people.
        pub display_name: Option<String> = "displayName",
        /// Whether the metric is stored per region: `true` or `false`, as a string. Internal to
        /// Azure.
        pub enable_regional_mdm_account: Option<String> = "enableRegionalMdmAccount",
        /// Name of the metric, such as `PipelineFailedRuns`.
        pub name: Option<String> = "name",
        /// Account that the metric comes from. Internal to Azure.
        pub source_mdm_account: Option<String> = "sourceMdmAccount",
        /// Namespace that the metric comes from. Internal to Azure.
        pub source_mdm_namespace: Option<String> = "sourceMdmNamespace",
        /// Unit of the values, such as `Count` or `Percent`.
        pub unit: Option<String> = "unit",
    }
}

object! {
    /// A time grain of a metric.
    pub struct OperationMetricAvailability {
        /// Time span that one blob of an export holds, as an ISO 8601 duration such as `P1D`.
        pub blob_duration: Option<String> = "blobDuration",
        /// Time between two values, as an ISO 8601 duration such as `PT1M`.
        pub time_grain: Option<String> = "timeGrain",
    }
}

object! {
    /// A dimension of a metric.
    pub struct OperationMetricDimension {
        /// Name to show to people.
        pub display_name: Option<String> = "displayName",
        /// Name of the dimension, such as `FailureType`.
        pub name: Option<String> = "name",
        /// Whether exports of diagnostic settings contain the dimension.
        pub to_be_exported_for_shoebox: Option<bool> = "toBeExportedForShoebox",
    }
}
