//! Filters and sort order for lists of pipeline runs, activity runs and trigger runs.

use std::ops::Range;
use std::time::{Duration, SystemTime};

use datafactory_client::v2::{requests, types};
use datafactory_core::Timestamp;
use serde_json::Value;

use crate::Request;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// The 45 days for which the service keeps runs, plus a day in case the clocks differ.
pub(super) fn kept() -> types::RunFilterParameters {
    let now = SystemTime::now();
    types::RunFilterParameters {
        last_updated_after: Some((now - 45 * DAY).into()),
        last_updated_before: Some((now + DAY).into()),
        ..Default::default()
    }
}

/// A filter for runs.
pub(super) fn filter(
    operand: types::RunQueryFilterOperand,
    operator: types::RunQueryFilterOperator,
    values: impl IntoIterator<Item = impl Into<Value>>,
) -> types::RunQueryFilter {
    types::RunQueryFilter {
        operand: Some(operand),
        operator: Some(operator),
        values: Some(values.into_iter().map(Into::into).collect()),
        ..Default::default()
    }
}

macro_rules! options {
    ($($request:ident),*) => {$(
        impl Request<requests::$request> {
            /// Returns runs that were last updated in this time range.
            pub fn updated<T: Into<Timestamp>>(mut self, range: Range<T>) -> Self {
                self.invocation.body.last_updated_after = Some(range.start.into());
                self.invocation.body.last_updated_before = Some(range.end.into());
                self
            }

            /// Returns runs that match this filter and all other filters of the request.
            pub fn filter(
                mut self,
                operand: types::RunQueryFilterOperand,
                operator: types::RunQueryFilterOperator,
                values: impl IntoIterator<Item = impl Into<Value>>,
            ) -> Self {
                let filters = self.invocation.body.filters.get_or_insert_default();
                filters.push(filter(operand, operator, values));
                self
            }

            /// Sorts the runs by this property, after the properties of earlier calls.
            pub fn order_by(
                mut self,
                order_by: types::RunQueryOrderByField,
                order: types::RunQueryOrder,
            ) -> Self {
                let orders = self.invocation.body.order_by.get_or_insert_default();
                orders.push(types::RunQueryOrderBy {
                    order: Some(order),
                    order_by: Some(order_by),
                    ..Default::default()
                });
                self
            }
        }
    )*};
}

options!(PipelineRunsQueryByFactory, ActivityRunsQueryByPipelineRun, TriggerRunsQueryByFactory);
