//! Tumbling windows: when each is due, and which other windows it depends on.

use std::ops::Range;

use datafactory_core::TimeSpan;
use serde_json::{Value, json};
use time::{Duration, OffsetDateTime};

use super::expression::whole;
use super::recurrence::{Invalid, Recurrence};

/// How many windows one window may depend on.
const MAX_NEEDED: i64 = 10_000;

/// The `typeProperties` of a tumbling window trigger.
#[derive(Debug)]
pub(super) struct Tumbling {
    recurrence: Recurrence,
    delay: Duration,
    pub(super) concurrency: usize,
    pub(super) retries: u32,
    /// How long after a failure the next attempt starts.
    pub(super) pause: Duration,
    pub(super) dependencies: Vec<Dependency>,
}

/// The windows of a trigger that a window depends on.
#[derive(Debug)]
pub(super) struct Dependency {
    /// The name of the trigger; nothing for the window's own.
    pub(super) trigger: Option<String>,
    /// How much later than the window they begin.
    offset: Duration,
    /// How long they are together; as long as the window if not given.
    size: Option<Duration>,
}

impl Tumbling {
    /// Reads the properties.
    ///
    /// # Errors
    ///
    /// A property is missing or invalid.
    pub(super) fn read(properties: &Value) -> Result<Self, Invalid> {
        let wrong = |name: &str, value: &Value, expected: &str| {
            Invalid::other(format!("'typeProperties.{name}' is {value}, but must be {expected}."))
        };
        let frequency = properties["frequency"].as_str().unwrap_or_default();
        let known = ["Minute", "Hour", "Month"].iter().any(|it| it.eq_ignore_ascii_case(frequency));
        if !known {
            return Err(wrong("frequency", &properties["frequency"], "Minute, Hour or Month"));
        }
        let interval = whole(&properties["interval"]).filter(|it| *it > 0);
        let least = if frequency.eq_ignore_ascii_case("Minute") { 5 } else { 1 };
        if interval.is_none_or(|interval| interval < least) {
            let expected = format!("an integer, at least {least}");
            return Err(wrong("interval", &properties["interval"], &expected));
        }
        if properties["startTime"].is_null() {
            return Err(wrong("startTime", &Value::Null, "a date and time"));
        }
        let recurrence = json!({
            "frequency": frequency,
            "interval": interval,
            "startTime": properties["startTime"],
            "endTime": properties["endTime"],
        });
        let recurrence = Recurrence::read(&recurrence, OffsetDateTime::UNIX_EPOCH)?;
        let span = |value: &Value, name: &str| match value {
            Value::Null => Ok(None),
            value => match value.as_str().and_then(|text| text.parse::<TimeSpan>().ok()) {
                Some(span) => Ok(Some(span.duration())),
                None => Err(wrong(name, value, "a time span such as 01:00:00")),
            },
        };
        let number = |value: &Value, name: &str, range: std::ops::RangeInclusive<i64>, default| {
            match value {
                Value::Null => Ok(default),
                value => whole(value).filter(|it| range.contains(it)).ok_or_else(|| {
                    let expected = format!("an integer from {} to {}", range.start(), range.end());
                    wrong(name, value, &expected)
                }),
            }
        };
        let delay = span(&properties["delay"], "delay")?.unwrap_or_default();
        let concurrency = number(&properties["maxConcurrency"], "maxConcurrency", 1..=50, 50)?;
        let policy = &properties["retryPolicy"];
        let retries = number(&policy["count"], "retryPolicy.count", 0..=i64::from(i32::MAX), 0)?;
        let pause = &policy["intervalInSeconds"];
        let pause = number(pause, "retryPolicy.intervalInSeconds", 30..=86_400, 30)?;
        let mut dependencies = Vec::new();
        for dependency in properties["dependsOn"].as_array().into_iter().flatten() {
            let offset = span(&dependency["offset"], "dependsOn.offset")?;
            let size = span(&dependency["size"], "dependsOn.size")?;
            if size.is_some_and(|size| !size.is_positive()) {
                return Err(wrong("dependsOn.size", &dependency["size"], "positive"));
            }
            let trigger = match dependency["type"].as_str().unwrap_or_default() {
                "SelfDependencyTumblingWindowTriggerReference" => {
                    if offset.is_none_or(|offset| !offset.is_negative()) {
                        let expected = "negative for a dependency on the trigger itself";
                        return Err(wrong("dependsOn.offset", &dependency["offset"], expected));
                    }
                    None
                }
                "TumblingWindowTriggerDependencyReference" => {
                    let name = dependency["referenceTrigger"]["referenceName"].as_str();
                    Some(name.unwrap_or_default().to_owned())
                }
                _ => {
                    let expected = "TumblingWindowTriggerDependencyReference or \
                                    SelfDependencyTumblingWindowTriggerReference";
                    return Err(wrong("dependsOn.type", &dependency["type"], expected));
                }
            };
            dependencies.push(Dependency { trigger, offset: offset.unwrap_or_default(), size });
        }
        Ok(Self {
            recurrence,
            delay,
            concurrency: usize::try_from(concurrency).unwrap_or(1),
            retries: u32::try_from(retries).unwrap_or_default(),
            pause: Duration::seconds(pause),
            dependencies,
        })
    }

    /// The start and the end of a window. Nothing after the trigger's end time.
    pub(super) fn window(&self, number: i64) -> Option<(OffsetDateTime, OffsetDateTime)> {
        let (start, end) = (self.recurrence.nth(number)?, self.recurrence.nth(number + 1)?);
        self.recurrence.end().is_none_or(|last| end <= last).then_some((start, end))
    }

    /// When a window can run: its delay after its end.
    pub(super) fn due(&self, number: i64) -> Option<OffsetDateTime> {
        self.window(number)?.1.checked_add(self.delay)
    }

    /// The numbers of the windows of another trigger that a window depends on. Windows before the other trigger's
    /// start time do not count. Nothing if they cannot be told.
    pub(super) fn needs(
        &self,
        number: i64,
        dependency: &Dependency,
        of: &Self,
    ) -> Option<Range<i64>> {
        let (start, end) = self.window(number)?;
        let from = start.checked_add(dependency.offset)?;
        let until = from.checked_add(dependency.size.unwrap_or(end - start))?;
        // The window in which a time lies is the one before the first that begins later.
        let first = of.recurrence.number_after(from)?.saturating_sub(1).max(0);
        let last = of.recurrence.number_after(until - Duration::nanoseconds(1))?;
        let last = if dependency.trigger.is_none() { last.min(number) } else { last };
        (last - first <= MAX_NEEDED).then_some(first..last)
    }
}
