//! The order of activity windows: `WindowStart DESC, PercentComplete`.

use std::cmp::Ordering;

use datafactory_client::v1::types::ActivityWindow;

use super::properties::Property;

/// How many properties a list can be sorted by.
const MOST: usize = 32;

/// An order: properties, and whether each is descending.
#[derive(Debug, Default)]
pub(super) struct Order(Vec<(&'static Property, bool)>);

impl Order {
    /// Reads an order, or returns what is wrong.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let mut order = Vec::new();
        for part in text.split(',').filter(|_| !text.trim().is_empty()) {
            let mut words = part.split_whitespace();
            let name = words.next().unwrap_or_default();
            let property = Property::named(name).ok_or_else(|| {
                format!("`{}` is not a property of an activity window.", name.escape_debug())
            })?;
            let descending = match words.next() {
                None => false,
                Some(word) if word.eq_ignore_ascii_case("asc") => false,
                Some(word) if word.eq_ignore_ascii_case("desc") => true,
                Some(word) => {
                    return Err(format!("`{}` is neither ASC nor DESC.", word.escape_debug()));
                }
            };
            if let Some(word) = words.next() {
                return Err(format!("Expected a comma, found `{}`.", word.escape_debug()));
            }
            order.push((property, descending));
            if order.len() > MOST {
                return Err(format!("The order has more than {MOST} properties."));
            }
        }
        Ok(Self(order))
    }

    /// Compares two windows. Missing values come first.
    pub(super) fn compare(&self, one: &ActivityWindow, other: &ActivityWindow) -> Ordering {
        let mut properties = self.0.iter().map(|(property, descending)| {
            let order = match (property.of(one), property.of(other)) {
                (Some(one), Some(other)) => one.order(&other).unwrap_or(Ordering::Equal),
                (one, other) => one.is_some().cmp(&other.is_some()),
            };
            if *descending { order.reverse() } else { order }
        });
        properties.find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn windows_are_sorted_by_several_properties() {
        let windows = json!([
            { "activityName": "a", "runAttempts": 2, "windowStart": "2016-11-18T19:00:00Z" },
            { "activityName": "b", "runAttempts": 10, "windowStart": "2016-11-18T20:00:00Z" },
            { "activityName": "c", "runAttempts": 2, "windowStart": "2016-11-18T20:00:00Z" },
            { "activityName": "d" },
        ]);
        for (order, names) in [
            ("", "abcd"),
            ("RunAttempts", "dacb"),
            ("runattempts desc", "bacd"),
            ("RunAttempts ASC, WindowStart DESC", "dcab"),
        ] {
            let order = Order::read(order).unwrap();
            let mut windows: Vec<ActivityWindow> = serde_json::from_value(windows.clone()).unwrap();
            windows.sort_by(|one, other| order.compare(one, other));
            let found: String = windows.into_iter().filter_map(|it| it.activity_name).collect();
            assert_eq!(found, names);
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        let long = vec!["RunAttempts"; 33].join(",");
        for (order, error) in [
            ("Size", "`Size` is not a property of an activity window."),
            ("RunStart,", "`` is not a property of an activity window."),
            ("RunStart up", "`up` is neither ASC nor DESC."),
            ("RunStart ASC RunEnd", "Expected a comma, found `RunEnd`."),
            (&*long, "The order has more than 32 properties."),
        ] {
            assert_eq!(Order::read(order).unwrap_err(), error);
        }
    }
}
