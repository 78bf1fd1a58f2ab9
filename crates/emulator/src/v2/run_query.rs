//! Queries for runs: filters, order, the time of the last update, and pages with a token.

use std::cmp::Ordering;

use datafactory_core::Timestamp;
use serde_json::Value;
use time::OffsetDateTime;

use crate::exchange::{Exchange, Refusal};
use crate::paging::{PAGE, decode, encode};

/// How many values the filters of one query may have.
const MAX_VALUES: usize = 1_000;
/// The maximum number of sort orders.
const MAX_ORDERS: usize = 16;

/// A value that a query can filter or sort by.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Field {
    Text(String),
    /// A time, if it is known yet.
    Time(Option<OffsetDateTime>),
}

/// A run that queries return.
pub(crate) trait Queried {
    /// The operands of filters.
    const OPERANDS: &'static [&'static str];
    /// The properties that runs can be sorted by.
    const ORDERS: &'static [&'static str];

    fn id(&self) -> &str;
    fn updated(&self) -> OffsetDateTime;
    fn field(&self, name: &str) -> Field;
}

/// The runs of one page, and the token for the next one.
pub(crate) fn page<T: Queried>(
    exchange: &Exchange<'_>,
    mut runs: Vec<T>,
) -> Result<(Vec<T>, Option<String>), Refusal> {
    let query = Value::Object(exchange.object()?);
    let wrong = |field: &str, why: &str| exchange.bad_request(format!("'{field}' {why}."));
    let time = |field: &str| {
        let time = query[field].as_str().and_then(|text| text.parse::<Timestamp>().ok());
        time.map(|it| it.instant()).ok_or_else(|| wrong(field, "is missing or not a time"))
    };
    let span = time("lastUpdatedAfter")?..=time("lastUpdatedBefore")?;
    let list = |field: &str| query[field].as_array().map(Vec::as_slice).unwrap_or_default();
    let filters = filters::<T>(list("filters")).map_err(|(field, why)| wrong(&field, &why))?;
    let mut orders = Vec::new();
    for (at, order) in list("orderBy").iter().enumerate() {
        let [by, way] = ["orderBy", "order"].map(|name| order[name].as_str().unwrap_or_default());
        let by =
            T::ORDERS.iter().find(|known| known.eq_ignore_ascii_case(by)).ok_or_else(|| {
                let why =
                    format!("is '{by}', and these runs are sorted by {}", T::ORDERS.join(", "));
                wrong(&format!("orderBy[{at}].orderBy"), &why)
            })?;
        let descending = match way.to_ascii_uppercase().as_str() {
            "ASC" => false,
            "DESC" => true,
            _ => {
                let why = format!("is '{way}', and the order is ASC or DESC");
                return Err(wrong(&format!("orderBy[{at}].order"), &why));
            }
        };
        orders.push((*by, descending));
    }
    if orders.len() > MAX_ORDERS {
        return Err(wrong("orderBy", &format!("has more than {MAX_ORDERS} items")));
    }
    let seal = exchange.seal(&format!("{} {}", query["filters"], query["orderBy"]));
    let from =
        match query["continuationToken"].as_str() {
            Some(text) => Some(place(&seal, text).ok_or_else(|| {
                wrong("continuationToken", "is not from a response to this query")
            })?),
            None => None,
        };

    runs.retain(|run| span.contains(&run.updated()) && filters.iter().all(|it| it.accepts(run)));
    runs.sort_by(|left, right| {
        let mut by = orders.iter().map(|&(name, descending)| {
            let order = order(&left.field(name), &right.field(name));
            if descending { order.reverse() } else { order }
        });
        by.find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
    });
    // Runs may have been added before the last run of the previous page.
    let start = from.map_or(0, |(place, id)| {
        runs.iter().position(|run| run.id() == id).map_or(place, |at| at + 1)
    });
    let more = runs.len() > start.saturating_add(PAGE);
    let page: Vec<T> = runs.into_iter().skip(start).take(PAGE).collect();
    let next = page.last().filter(|_| more).map(|last| {
        let place = start + page.len();
        encode(&seal, &format!("{place} {}", last.id()))
    });
    Ok((page, next))
}

fn place(seal: &str, text: &str) -> Option<(usize, String)> {
    let text = decode(seal, text)?;
    let (place, id) = text.split_once(' ')?;
    Some((place.parse().ok()?, id.to_owned()))
}

fn order(left: &Field, right: &Field) -> Ordering {
    match (left, right) {
        (Field::Text(left), Field::Text(right)) => left.cmp(right),
        (Field::Time(left), Field::Time(right)) => left.cmp(right),
        _ => Ordering::Equal,
    }
}

/// A parsed filter.
struct Filter {
    operand: &'static str,
    values: Vec<Wanted>,
    /// Whether a run must have one of the values, or none of them.
    one: bool,
}

enum Wanted {
    Text(String),
    Time(OffsetDateTime),
}

impl Filter {
    fn accepts(&self, run: &impl Queried) -> bool {
        let field = run.field(self.operand);
        let found = self.values.iter().any(|value| match (value, &field) {
            (Wanted::Text(value), Field::Text(text)) => value.eq_ignore_ascii_case(text),
            (Wanted::Time(value), Field::Time(Some(time))) => value == time,
            _ => false,
        });
        // `LatestOnly` false excludes nothing.
        let all = self.operand == "LatestOnly" && !self.latest_only();
        all || found == self.one
    }

    fn latest_only(&self) -> bool {
        let says = |value: &Wanted| match value {
            Wanted::Text(text) => text.eq_ignore_ascii_case("true"),
            Wanted::Time(_) => false,
        };
        self.values.iter().any(says) == self.one
    }
}

fn filters<T: Queried>(filters: &[Value]) -> Result<Vec<Filter>, (String, String)> {
    let of = |filter: &'_ Value| filter["values"].as_array().cloned().unwrap_or_default();
    let values: usize = filters.iter().map(|filter| of(filter).len()).sum();
    if filters.len().max(values) > MAX_VALUES {
        return Err(("filters".to_owned(), format!("have more than {MAX_VALUES} values")));
    }
    let filters = filters.iter().enumerate().map(|(at, filter)| {
        let field = |name: &str| format!("filters[{at}].{name}");
        let text = |name: &str| filter[name].as_str().unwrap_or_default();
        let (operand, operator) = (text("operand"), text("operator"));
        let known = T::OPERANDS.iter().find(|known| known.eq_ignore_ascii_case(operand));
        let operand = *known.ok_or_else(|| {
            let why = format!("is '{operand}', and these runs have {}", T::OPERANDS.join(", "));
            (field("operand"), why)
        })?;
        let (one, single) = match operator.to_ascii_lowercase().as_str() {
            "equals" => (true, true),
            "notequals" => (false, true),
            "in" => (true, false),
            "notin" => (false, false),
            _ => {
                let why = format!("is '{operator}', and there are Equals, NotEquals, In, NotIn");
                return Err((field("operator"), why));
            }
        };
        let values = of(filter);
        if operand == "RunGroupId" && !(one && single && values.len() == 1) {
            let why = format!(
                "is not supported: Filter operand 'RunGroupId' does not support '{operator}' with {} \
                 values. Use Equals with one value",
                values.len()
            );
            return Err((format!("filters[{at}]"), why));
        }
        if values.is_empty() || (single && values.len() > 1) {
            let wanted = if single { "exactly one value" } else { "at least one value" };
            return Err((field("values"), format!("must have {wanted} for {operator}")));
        }
        let is_time = ["Start", "End", "Timestamp"].iter().any(|end| operand.ends_with(end));
        let values = values.iter().enumerate().map(|(nth, value)| {
            // The service accepts booleans in place of strings.
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            match is_time {
                false => Ok(Wanted::Text(text)),
                true => match text.parse::<Timestamp>() {
                    Ok(time) => Ok(Wanted::Time(time.instant())),
                    Err(error) => {
                        Err((field(&format!("values[{nth}]")), format!("is not a time: {error}")))
                    }
                },
            }
        });
        Ok(Filter { operand, values: values.collect::<Result<_, _>>()?, one })
    });
    filters.collect()
}
