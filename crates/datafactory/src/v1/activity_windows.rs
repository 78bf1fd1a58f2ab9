//! Filters and sort order for lists of activity windows.

use std::ops::Range;

use datafactory_client::v1::{requests, types};
use datafactory_core::Timestamp;

use crate::Request;

macro_rules! options {
    ($($request:ident),*) => {$(
        impl Request<requests::$request> {
            fn with(mut self, set: impl FnOnce(&mut types::ActivityWindowListParameters)) -> Self {
                set(&mut self.invocation.body);
                self
            }

            /// Returns windows that match this filter, in the OData syntax of Azure Search: `RunAttempts ge 1`.
            pub fn filter(self, filter: impl Into<String>) -> Self {
                self.with(|parameters| parameters.filter = Some(filter.into()))
            }

            /// Sorts the windows by these properties: `WindowStart DESC, PercentComplete`.
            pub fn order_by(self, properties: impl Into<String>) -> Self {
                self.with(|parameters| parameters.order_by = Some(properties.into()))
            }

            /// Returns at most this number of windows.
            pub fn top(self, top: i32) -> Self {
                self.with(|parameters| parameters.top = Some(top))
            }

            /// Returns windows that ran in this time range.
            pub fn run<T: Into<Timestamp>>(self, range: Range<T>) -> Self {
                self.with(|parameters| {
                    parameters.run_start = Some(range.start.into());
                    parameters.run_end = Some(range.end.into());
                })
            }

            /// Returns windows that lie in this time range.
            pub fn window<T: Into<Timestamp>>(self, range: Range<T>) -> Self {
                self.with(|parameters| {
                    parameters.window_start = Some(range.start.into());
                    parameters.window_end = Some(range.end.into());
                })
            }

            /// Returns windows in this state.
            pub fn window_state(self, state: types::WindowState) -> Self {
                self.with(|parameters| parameters.window_state = Some(state))
            }

            /// Returns windows in this substate.
            pub fn window_substate(self, substate: types::WindowSubstate) -> Self {
                self.with(|parameters| parameters.window_substate = Some(substate))
            }
        }
    )*};
}

options!(
    ActivityWindowsListByFactory,
    ActivityWindowsListByPipeline,
    ActivityWindowsListByActivity,
    DatasetsListActivityWindows
);
