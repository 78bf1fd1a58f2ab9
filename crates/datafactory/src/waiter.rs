//! Waiters for long-running operations and pipeline runs.

use std::fmt;
use std::future::{IntoFuture, poll_fn};
use std::ops::RangeInclusive;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use datafactory_client::Invoke;
use datafactory_core::{BoxFuture, ErrorBody};
use futures_core::Stream;
use http::StatusCode;
use tokio::time::{Instant, Sleep};

use crate::error::{Error, ErrorKind, Result};
use crate::request::Request;
use crate::response::{Response, header, retry_after};

/// An operation in progress, and how to poll its state.
pub trait Watch: Send + Sized + 'static {
    /// The state.
    type State: fmt::Debug + Send;
    /// The result.
    type End: Send;

    /// Polls once.
    #[doc(hidden)]
    fn poll_once(&mut self) -> impl Future<Output = Result<Polled<Self>>> + Send;
}

/// The result of one poll.
#[doc(hidden)]
pub struct Polled<W: Watch> {
    pub(crate) state: W::State,
    pub(crate) end: Option<W::End>,
    /// The delay that the service asks for before the next poll.
    pub(crate) retry_after: Option<Duration>,
}

/// Polls an operation until it ends. It is a future for the result (`.await`), and a `Stream` of states (or
/// [`Waiter::try_next`]), one for each poll. After the stream ends, `.await` gives the result.
///
/// Dropping it stops the polling but not the operation.
#[must_use = "nothing is sent until it is awaited"]
pub struct Waiter<W: Watch> {
    step: Step<W>,
    end: Option<W::End>,
    /// The delay after the next poll, and the longest delay.
    delays: (Duration, Duration),
    deadline: Option<(Instant, Duration)>,
}

enum Step<W: Watch> {
    Poll(W),
    Polling(BoxFuture<'static, (W, Result<Polled<W>>)>),
    Sleeping(W, Pin<Box<Sleep>>),
    Done,
}

impl<W: Watch> fmt::Debug for Waiter<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waiter").field("delays", &self.delays).finish_non_exhaustive()
    }
}

impl<W: Watch> Waiter<W> {
    pub(crate) fn new(watch: W) -> Self {
        Self {
            step: Step::Poll(watch),
            end: None,
            delays: (Duration::from_secs(1), Duration::from_secs(30)),
            deadline: None,
        }
    }

    /// The first and the longest delay between polls. Default: 1 and 30 seconds. Each delay is 1.5 times the one
    /// before. A `Retry-After` of the service takes precedence, unless it is zero.
    pub fn every(mut self, delays: RangeInclusive<Duration>) -> Self {
        self.delays = delays.into_inner();
        self
    }

    /// The time limit of the whole wait, starting now. Default: none. After that time the waiter polls once more,
    /// then returns an error with [`ErrorKind::Timeout`]. The operation itself continues. Each poll is a call with
    /// its own time limits.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Instant::now().checked_add(deadline).map(|end| (end, deadline));
        self
    }

    /// Polls once and returns the state; `None` after the end.
    ///
    /// # Errors
    ///
    /// The errors of the call that polls; [`ErrorKind::Timeout`] after the deadline. The operation itself can
    /// continue after an error.
    pub async fn try_next(&mut self) -> Result<Option<W::State>> {
        poll_fn(|context| self.poll(context)).await.transpose()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<W::State>>> {
        loop {
            match std::mem::replace(&mut self.step, Step::Done) {
                Step::Poll(mut watch) => {
                    self.step = Step::Polling(Box::pin(async move {
                        let polled = watch.poll_once().await;
                        (watch, polled)
                    }));
                }
                Step::Polling(mut polling) => {
                    let Poll::Ready((watch, polled)) = polling.as_mut().poll(context) else {
                        self.step = Step::Polling(polling);
                        return Poll::Pending;
                    };
                    return Poll::Ready(Some(polled.and_then(|polled| self.polled(watch, polled))));
                }
                Step::Sleeping(watch, mut sleep) => {
                    if sleep.as_mut().poll(context).is_pending() {
                        self.step = Step::Sleeping(watch, sleep);
                        return Poll::Pending;
                    }
                    self.step = Step::Poll(watch);
                }
                Step::Done => return Poll::Ready(None),
            }
        }
    }

    fn polled(&mut self, watch: W, polled: Polled<W>) -> Result<W::State> {
        let Polled { state, end, retry_after } = polled;
        if end.is_some() {
            self.end = end;
            return Ok(state);
        }
        let mut delay = retry_after.filter(|delay| !delay.is_zero()).unwrap_or(self.delays.0);
        self.delays.0 = (self.delays.0.saturating_mul(3) / 2).min(self.delays.1);
        if let Some((end, deadline)) = self.deadline {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                let what = format!("still {state:?} after {deadline:?}");
                return Err(Error::new(ErrorKind::Timeout, what));
            }
            delay = delay.min(left);
        }
        self.step = Step::Sleeping(watch, Box::pin(tokio::time::sleep(delay)));
        Ok(state)
    }
}

impl<W: Watch> Stream for Waiter<W> {
    type Item = Result<W::State>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(ready!(self.poll(context)))
    }
}

// Nothing inside is pinned: the pending future is boxed.
impl<W: Watch> Unpin for Waiter<W> {}

impl<W: Watch> IntoFuture for Waiter<W> {
    type Output = Result<W::End>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(mut self) -> Self::IntoFuture {
        Box::pin(async move {
            while self.try_next().await?.is_some() {}
            self.end.ok_or_else(|| {
                Error::new(ErrorKind::Failed, "the waiter has already returned an error")
            })
        })
    }
}

/// A long-running operation, which continues after the response.
///
/// The waiter polls the URL in `Azure-AsyncOperation` until the status there is final. Without that header it
/// polls the URL in `Location` until the status code is no longer 202. The result is the response of the
/// operation, which may be empty.
pub struct LongRunning<I: Invoke> {
    request: Request<I>,
    /// URL of the status, once the operation has started.
    status: Option<String>,
    /// URL of the result, once the operation has started: the latest that the service sent.
    result: Option<String>,
}

impl<I: Invoke> LongRunning<I> {
    pub(crate) fn new(request: Request<I>) -> Self {
        Self { request, status: None, result: None }
    }

    async fn start(&mut self) -> Result<Polled<Self>> {
        let Request { client, options, invocation } = &self.request;
        let response = client.invoke(invocation, options).await?;
        self.status = header(response.headers(), "azure-asyncoperation").map(str::to_owned);
        self.result = response.location().map(str::to_owned);
        match (response.status(), &self.status, &self.result) {
            (StatusCode::ACCEPTED, None, None) => {
                let what =
                    "the service accepted the request, but sent no URL of the status or the result";
                Err(Error::new(ErrorKind::Failed, what).during(I::OPERATION))
            }
            // After 201 without a status URL, the resource already exists at its `Location`.
            (StatusCode::ACCEPTED, ..) | (StatusCode::CREATED, Some(_), _) => {
                Ok(in_progress(response.retry_after()))
            }
            _ => Ok(done(response)),
        }
    }

    async fn poll_status(&mut self, status: &str) -> Result<Polled<Self>> {
        let Request { client, options, .. } = &self.request;
        let mut response = client.fetch::<I>(status, &options.for_follow_up()).await?;
        let retry_after = retry_after(response.headers());
        let status = ErrorBody::new(response.body().clone());
        let state = match status.json()["status"].as_str() {
            Some(status) => status.to_owned(),
            None if response.status() == StatusCode::ACCEPTED => IN_PROGRESS.to_owned(),
            // Without a status, the client would poll forever.
            None => {
                let what = "the body has no `status` of the long-running operation";
                return Err(Error::decode(what, response).during(I::OPERATION));
            }
        };
        match &*state.to_ascii_lowercase() {
            "succeeded" => match &self.result {
                Some(result) => self.poll_result(&result.clone()).await,
                None => {
                    *response.body_mut() = Bytes::new();
                    Ok(done(client.read::<I>(response)?))
                }
            },
            "failed" | "canceled" | "cancelled" => {
                let what = format!("the long-running operation ended as {state}");
                Err(Error::failed(what, response).during(I::OPERATION))
            }
            _ => Ok(Polled { state, end: None, retry_after }),
        }
    }

    async fn poll_result(&mut self, result: &str) -> Result<Polled<Self>> {
        let Request { client, options, .. } = &self.request;
        let options = options.for_follow_up();
        let response = client.follow::<I>(result, &options).await?;
        if response.status() != StatusCode::ACCEPTED {
            return Ok(done(response));
        }
        // The URL of the result can change while the operation runs.
        if let Some(moved) = response.location() {
            self.result = Some(moved.to_owned());
        }
        Ok(in_progress(response.retry_after()))
    }
}

const IN_PROGRESS: &str = "InProgress";

fn in_progress<I: Invoke>(retry_after: Option<Duration>) -> Polled<LongRunning<I>> {
    Polled { state: IN_PROGRESS.to_owned(), end: None, retry_after }
}

fn done<I: Invoke>(response: Response<I::Output>) -> Polled<LongRunning<I>> {
    Polled { state: "Succeeded".to_owned(), end: Some(response), retry_after: None }
}

impl<I: Invoke> Watch for LongRunning<I> {
    /// The state, as the service sends it, such as `InProgress` or `Succeeded`.
    type State = String;
    type End = Response<I::Output>;

    async fn poll_once(&mut self) -> Result<Polled<Self>> {
        match (self.status.clone(), self.result.clone()) {
            (Some(status), _) => self.poll_status(&status).await,
            (None, Some(result)) => self.poll_result(&result).await,
            (None, None) => self.start().await,
        }
    }
}
