//! Feature switches. Every feature is off.

use serde_json::{Value, json};

use super::without_nulls;
use crate::exchange::{Exchange, Refusal, Reply};

/// `ExposureControl_GetFeatureValue` and `ExposureControl_GetFeatureValueByFactory`
pub(super) fn feature(exchange: &Exchange<'_>) -> Result<Reply, Refusal> {
    let request = exchange.object()?;
    Ok(Reply::ok(&value(request.get("featureName"))))
}

/// `ExposureControl_QueryFeatureValuesByFactory`
pub(super) fn features(exchange: &Exchange<'_>) -> Result<Reply, Refusal> {
    exchange.needs_factory()?;
    let request = exchange.object()?;
    let Some(Value::Array(requests)) = request.get("exposureControlRequests") else {
        return Err(exchange.bad_request("'exposureControlRequests' is missing or not a list."));
    };
    let values: Vec<Value> = requests.iter().map(|it| value(it.get("featureName"))).collect();
    Ok(Reply::ok(&json!({ "exposureControlResponses": values })))
}

fn value(name: Option<&Value>) -> Value {
    without_nulls(json!({ "featureName": name, "value": "False" }))
}
