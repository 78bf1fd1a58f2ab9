//! Values without documented properties: strings, numbers, dates and any JSON.

use serde_json::Value;

use super::object::Property;
use super::{Json, Map, Slot, View};
use crate::{TimeSpan, Timestamp};

macro_rules! leaf {
    ($($type:ty, $empty:expr, |$value:ident| $view:expr, $slot:ident;)+) => {$(
        impl Json for $type {
            fn empty() -> Self {
                $empty
            }

            fn view(&self) -> View<'_> {
                let $value = self;
                $view
            }

            fn slot(&mut self) -> Slot<'_> {
                Slot::$slot(self)
            }
        }
    )+};
}

leaf! {
    bool, false, |it| View::Bool(*it), Bool;
    i64, 0, |it| View::Integer(*it), Integer;
    i32, 0, |it| View::Integer((*it).into()), Integer32;
    f64, 0.0, |it| View::Float(*it), Float;
    String, Self::new(), |it| View::String(it), String;
    Timestamp, time::OffsetDateTime::UNIX_EPOCH.into(), |it| View::Timestamp(it), Timestamp;
    TimeSpan, Self::from_ticks(0), |it| View::TimeSpan(it), TimeSpan;
    Map, Self::new(), |it| View::Map(it), Map;
    Value, Self::Null, |it| View::Value(it), Value;
}

/// An item that may be null.
impl<T: Json> Json for Option<T> {
    fn empty() -> Self {
        None
    }

    fn view(&self) -> View<'_> {
        Property::view(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Optional(self)
    }
}

/// A body that the document leaves out.
impl Json for () {
    fn empty() -> Self {}

    fn view(&self) -> View<'_> {
        View::Absent
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Absent
    }
}
