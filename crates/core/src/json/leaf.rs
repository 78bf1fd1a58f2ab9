//! Values without documented properties: strings, numbers, dates and any JSON.

use serde_json::Value;

use super::read::Reader;
use super::tape::Node;
use super::{Json, Map, View};
use crate::{TimeSpan, Timestamp};

/// A type whose value is read by one expression and whose view is one variant.
macro_rules! leaf {
    (
        $type:ty, $empty:expr, $expected:literal, |$node:ident| $read:expr,
        |$value:ident| View::$view:ident($shown:expr), |$copied:ident| $copy:expr
    ) => {
        impl Json for $type {
            fn empty() -> Self {
                $empty
            }

            fn fill(&mut self, $node: Node<'_, '_>, reader: &mut Reader) -> bool {
                match $read {
                    Some(value) => {
                        *self = value;
                        true
                    }
                    None => reader.misfit($node, $expected),
                }
            }

            fn view(&self) -> View<'_> {
                let $value = self;
                View::$view($shown)
            }

            fn copy(&mut self, view: View<'_>) -> bool {
                let copy = match view {
                    View::$view($copied) => $copy,
                    _ => None,
                };
                copy.map(|copy| *self = copy).is_some()
            }
        }
    };
}

leaf!(bool, false, "a boolean", |node| node.as_bool(), |it| View::Bool(*it), |it| Some(it));
leaf!(i64, 0, "an integer", |node| node.as_integer(), |it| View::Integer(*it), |it| Some(it));
leaf!(
    i32,
    0,
    "an integer of 32 bits",
    |node| node.as_integer().and_then(|it| it.try_into().ok()),
    |it| View::Integer((*it).into()),
    |it| it.try_into().ok()
);
leaf!(f64, 0.0, "a number", |node| node.as_float(), |it| View::Float(*it), |it| Some(it));
leaf!(
    String,
    Self::new(),
    "a string",
    |node| node.as_str().map(str::to_owned),
    |it| View::String(it),
    |it| Some(it.to_owned())
);
leaf!(
    Timestamp,
    time::OffsetDateTime::UNIX_EPOCH.into(),
    "a date and time",
    |node| node.as_str().and_then(|it| it.parse().ok()),
    |it| View::Timestamp(it),
    |it| Some(it.clone())
);
leaf!(
    TimeSpan,
    Self::from_ticks(0),
    "a time span such as 06:00:00",
    |node| node.as_str().and_then(|it| it.parse().ok()),
    |it| View::TimeSpan(it),
    |it| Some(it.clone())
);
leaf!(Map, Self::new(), "an object", |node| node.to_map(), |it| View::Map(it), |it| Some(
    it.clone()
));
leaf!(
    Value,
    Self::Null,
    "any JSON",
    |node| Some(node.to_value()),
    |it| View::Value(it),
    |it| Some(it.clone())
);

/// A property, or an item that may be null.
impl<T: Json> Json for Option<T> {
    fn empty() -> Self {
        None
    }

    fn fill(&mut self, node: Node<'_, '_>, reader: &mut Reader) -> bool {
        let fits = node.is_null() || self.insert(T::empty()).fill(node, reader);
        if node.is_null() || !fits {
            *self = None;
        }
        fits
    }

    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, T::view)
    }

    fn copy(&mut self, view: View<'_>) -> bool {
        let mut copy = None;
        let fits = matches!(view, View::Absent) || copy.insert(T::empty()).copy(view);
        if fits {
            *self = copy;
        }
        fits
    }
}

/// A body that the document leaves out.
impl Json for () {
    fn empty() -> Self {}

    fn fill(&mut self, _: Node<'_, '_>, _: &mut Reader) -> bool {
        true
    }

    fn view(&self) -> View<'_> {
        View::Absent
    }

    fn copy(&mut self, view: View<'_>) -> bool {
        matches!(view, View::Absent)
    }
}
