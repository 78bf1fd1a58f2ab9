//! The emulator's clock: real time, faster, or stepped by a test.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use time::OffsetDateTime;

/// A clock. Clones show the same time.
#[derive(Clone, Debug)]
pub struct Clock(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Real,
    Running { began: OffsetDateTime, since: Instant, factor: f64 },
    Stepped(Arc<Mutex<OffsetDateTime>>),
}

impl Default for Clock {
    fn default() -> Self {
        Self::real()
    }
}

impl Clock {
    /// Real time.
    pub fn real() -> Self {
        Self(Kind::Real)
    }

    /// Time that starts now and passes this many times as fast.
    pub fn accelerated(factor: f64) -> Self {
        Self::running(OffsetDateTime::now_utc(), factor)
    }

    /// Time that starts here and passes this many times as fast.
    pub(crate) fn running(began: OffsetDateTime, factor: f64) -> Self {
        let factor = if factor.is_finite() { factor.clamp(0.0, 1e6) } else { 1.0 };
        Self(Kind::Running { began, since: Instant::now(), factor })
    }

    /// Time that stands still until [`Clock::step`].
    pub fn stepped(now: OffsetDateTime) -> Self {
        Self(Kind::Stepped(Arc::new(Mutex::new(now))))
    }

    /// The current time.
    pub fn now(&self) -> OffsetDateTime {
        match &self.0 {
            Kind::Real => OffsetDateTime::now_utc(),
            Kind::Running { began, since, factor } => {
                let passed = since.elapsed().as_secs_f64() * factor;
                let passed = time::Duration::saturating_seconds_f64(passed);
                began.checked_add(passed).unwrap_or(*began)
            }
            Kind::Stepped(now) => *now.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }

    /// The real duration of a duration on this clock; zero if the clock is stepped.
    pub(crate) fn until(&self, passes: Duration) -> Duration {
        match &self.0 {
            Kind::Real => passes,
            Kind::Running { factor, .. } => {
                let wait = passes.as_secs_f64() / factor.max(f64::MIN_POSITIVE);
                Duration::try_from_secs_f64(wait).unwrap_or(passes)
            }
            Kind::Stepped(_) => Duration::ZERO,
        }
    }

    /// Advances a stepped clock. Has no effect on other clocks.
    pub fn step(&self, by: Duration) {
        if let Kind::Stepped(now) = &self.0 {
            let mut now = now.lock().unwrap_or_else(PoisonError::into_inner);
            *now = time::Duration::try_from(by)
                .ok()
                .and_then(|by| now.checked_add(by))
                .unwrap_or(*now);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_takes_a_while_by_the_clock_takes_as_long_as_the_clock_is_slow() {
        let minute = Duration::from_secs(60);
        for (clock, wait) in [
            (Clock::real(), minute),
            (Clock::accelerated(60.0), Duration::from_secs(1)),
            (Clock::accelerated(0.0), minute),
            (Clock::stepped(OffsetDateTime::UNIX_EPOCH), Duration::ZERO),
        ] {
            assert_eq!(clock.until(minute), wait, "{clock:?}");
        }
    }
}
