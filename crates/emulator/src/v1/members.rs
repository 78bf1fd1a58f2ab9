//! The properties of an activity window that lists can be filtered and sorted by.

use std::cmp::Ordering;

use datafactory_client::v1::types::ActivityWindow;
use datafactory_core::TimeSpan;
use time::OffsetDateTime;

/// A property.
#[derive(Debug)]
pub(super) struct Member {
    /// Its name, beginning with a capital letter.
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    get: fn(&ActivityWindow) -> Option<Value<'_>>,
}

/// The type of a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Number,
    Text,
    /// A list of strings.
    Texts,
    Time,
    Span,
}

/// A value of a property.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value<'a> {
    Number(f64),
    Text(&'a str),
    Texts(&'a [String]),
    Time(OffsetDateTime),
    Span(i64),
}

impl Member {
    /// The property of this name, ignoring case.
    pub(super) fn named(name: &str) -> Option<&'static Self> {
        MEMBERS.iter().find(|member| member.name.eq_ignore_ascii_case(name))
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
            (Value::Text(one), Value::Text(other)) => Some(one.cmp(other)),
            (Value::Texts(one), Value::Texts(other)) => Some(one.cmp(other)),
            (Value::Time(one), Value::Time(other)) => Some(one.cmp(other)),
            (Value::Span(one), Value::Span(other)) => Some(one.cmp(other)),
            _ => None,
        }
    }
}

macro_rules! members {
    ($($name:literal: $kind:ident = $window:ident => $value:expr;)*) => {
        static MEMBERS: &[Member] = &[$(
            Member {
                name: $name,
                kind: Kind::$kind,
                get: |$window| Some(Value::$kind($value)),
            },
        )*];
    };
}

members! {
    "ActivityName": Text = it => it.activity_name.as_deref()?;
    "ActivityType": Text = it => it.activity_type.as_deref()?;
    "DataFactoryName": Text = it => it.data_factory_name.as_deref()?;
    "Duration": Span = it => it.duration.as_ref().map(TimeSpan::ticks)?;
    "InputDatasetIds": Texts = it => it.input_dataset_ids.as_deref()?;
    "InputDatasets": Texts = it => it.input_datasets.as_deref()?;
    "LinkedServiceName": Text = it => it.linked_service_name.as_deref()?;
    "OutputDatasetIds": Texts = it => it.output_dataset_ids.as_deref()?;
    "OutputDatasets": Texts = it => it.output_datasets.as_deref()?;
    "PercentComplete": Number = it => it.percent_complete?.into();
    "PipelineName": Text = it => it.pipeline_name.as_deref()?;
    "ResourceGroupName": Text = it => it.resource_group_name.as_deref()?;
    "RunAttempts": Number = it => it.run_attempts?.into();
    "RunEnd": Time = it => it.run_end.as_ref()?.instant();
    "RunStart": Time = it => it.run_start.as_ref()?.instant();
    "WindowEnd": Time = it => it.window_end.as_ref()?.instant();
    "WindowStart": Time = it => it.window_start.as_ref()?.instant();
    "WindowState": Text = it => it.window_state.as_ref()?.as_str();
    "WindowSubstate": Text = it => it.window_substate.as_ref()?.as_str();
}
