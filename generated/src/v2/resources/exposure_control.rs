// Generated from specs/v2/schemas/exposure-control.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v2/schemas/exposure-control.yaml`.

use datafactory_core::object;

object! {
    /// A feature to look up.
    pub struct ExposureControlRequest {
        /// Name of the feature, such as `ADFIntegrationRuntimeSharingRbac`.
        pub feature_name: Option<String> = "featureName",
        /// Type of the feature, such as `Feature`.
        pub feature_type: Option<String> = "featureType",
    }
}

object! {
    /// The value of a feature.
    pub struct ExposureControlResponse {
        /// Name of the feature.
        pub feature_name: Option<String> = "featureName",
        /// Value of the feature. Usually `True` or `False`, as a string.
        pub value: Option<String> = "value",
    }
}

object! {
    /// Features to look up with one request.
    pub struct ExposureControlBatchRequest {
        /// The features.
        pub exposure_control_requests: Option<Vec<ExposureControlRequest>> = "exposureControlRequests",
    }
}

object! {
    /// The values of several features.
    pub struct ExposureControlBatchResponse {
        /// The values, one for each feature of the request.
        pub exposure_control_responses: Option<Vec<ExposureControlResponse>> = "exposureControlResponses",
    }
}
