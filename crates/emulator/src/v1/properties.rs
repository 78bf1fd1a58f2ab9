//! The properties of an activity window that lists can be filtered and sorted by.

use std::cmp::Ordering;

use datafactory_client::v1::types::ActivityWindow;
use datafactory_core::TimeSpan;
use time::OffsetDateTime;

/// A property.
#[derive(Debug)]
pub(super) struct Property {
    /// Its name, beginning with a capital letter.
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    get: fn(&ActivityWindow) -> Option<Value<'_>>,
}

/// The type of a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Number,
    String,
    /// A list of strings.
    Strings,
    Time,
    Span,
}

/// A value of a property.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value<'a> {
    Number(f64),
    String(&'a str),
    Strings(&'a [String]),
    Time(OffsetDateTime),
    Span(i64),
}

impl Property {
    /// The property of this name, ignoring case.
    pub(super) fn named(name: &str) -> Option<&'static Self> {
        PROPERTIES.iter().find(|property| property.name.eq_ignore_ascii_case(name))
    }

    /// The value in a window, if the window has one.
    pub(super) fn of<'a>(&self, window: &'a ActivityWindow) -> Option<Value<'a>> {
        (self.get)(window)
    }
}

impl Value<'_> {
    /// The order of two values of one type.
    pub(super) fn order(&self, other: &Value<'_>) -> Option<Ordering> {
        match (self, other) {
            (Value::Number(one), Value::Number(other)) => one.partial_cmp(other),
            (Value::String(one), Value::String(other)) => Some(one.cmp(other)),
            (Value::Strings(one), Value::Strings(other)) => Some(one.cmp(other)),
            (Value::Time(one), Value::Time(other)) => Some(one.cmp(other)),
            (Value::Span(one), Value::Span(other)) => Some(one.cmp(other)),
            _ => None,
        }
    }
}

macro_rules! properties {
    ($($name:literal: $kind:ident = $window:ident => $value:expr;)*) => {
        static PROPERTIES: &[Property] = &[$(
            Property {
                name: $name,
                kind: Kind::$kind,
                get: |$window| Some(Value::$kind($value)),
            },
        )*];
    };
}

properties! {
    "ActivityName": String = it => it.activity_name.as_deref()?;
    "ActivityType": String = it => it.activity_type.as_deref()?;
    "DataFactoryName": String = it => it.data_factory_name.as_deref()?;
    "Duration": Span = it => it.duration.as_ref().map(TimeSpan::ticks)?;
    "InputDatasetIds": Strings = it => it.input_dataset_ids.as_deref()?;
    "InputDatasets": Strings = it => it.input_datasets.as_deref()?;
    "LinkedServiceName": String = it => it.linked_service_name.as_deref()?;
    "OutputDatasetIds": Strings = it => it.output_dataset_ids.as_deref()?;
    "OutputDatasets": Strings = it => it.output_datasets.as_deref()?;
    "PercentComplete": Number = it => it.percent_complete?.into();
    "PipelineName": String = it => it.pipeline_name.as_deref()?;
    "ResourceGroupName": String = it => it.resource_group_name.as_deref()?;
    "RunAttempts": Number = it => it.run_attempts?.into();
    "RunEnd": Time = it => it.run_end.as_ref()?.instant();
    "RunStart": Time = it => it.run_start.as_ref()?.instant();
    "WindowEnd": Time = it => it.window_end.as_ref()?.instant();
    "WindowStart": Time = it => it.window_start.as_ref()?.instant();
    "WindowState": String = it => it.window_state.as_ref()?.as_str();
    "WindowSubstate": String = it => it.window_substate.as_ref()?.as_str();
}
