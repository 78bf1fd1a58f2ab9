//! Waits for long-running operations and runs.

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
use crate::response::{Response, retry_after, text};

/// An operation in progress, and how to poll its state.
pub trait Watch: Send + Sized + 'static {
    /// The state.
    type State: fmt::Debug + Send;
    /// The result.
    type End: Send;

    /// Looks once.
    #[doc(hidden)]
    fn look(&mut self) -> impl Future<Output = Result<Look<Self>>> + Send;
}

/// What a look showed.
#[doc(hidden)]
pub struct Look<W: Watch> {
    pub(crate) state: W::State,
    pub(crate) end: Option<W::End>,
    /// How long the service asks to wait before the next look.
    pub(crate) retry_after: Option<Duration>,
}

/// Polls an operation until it ends. It is a future for the result (`.await`), and a `Stream` of states (or
/// [`Waiter::try_next`]), one for each poll. After the stream ends, `.await` gives the result.
///
/// Dropping it stops the polling but not the operation.
#[must_use = "nothing is sent before it is awaited"]
pub struct Waiter<W: Watch> {
    step: Step<W>,
    end: Option<W::End>,
    /// The wait after the next look, and the longest.
    waits: (Duration, Duration),
    deadline: Option<(Instant, Duration)>,
}

enum Step<W: Watch> {
    Look(W),
    Looking(BoxFuture<'static, (W, Result<Look<W>>)>),
    Sleeping(W, Pin<Box<Sleep>>),
    Done,
}

impl<W: Watch> fmt::Debug for Waiter<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waiter").field("waits", &self.waits).finish_non_exhaustive()
    }
}

impl<W: Watch> Waiter<W> {
    pub(crate) fn new(watch: W) -> Self {
        Self {
            step: Step::Look(watch),
            end: None,
            waits: (Duration::from_secs(1), Duration::from_secs(30)),
            deadline: None,
        }
    }

    /// The first and the longest wait between polls; 1 and 30 seconds by default. Each wait is half as long
    /// again as the one before. A `Retry-After` of the service, unless it is zero, takes precedence.
    pub fn every(mut self, waits: RangeInclusive<Duration>) -> Self {
        self.waits = waits.into_inner();
        self
    }

    /// How long to wait from now on, in all; without end unless set. When the time is up there is one
    /// last look, and then an error of the kind [`ErrorKind::Timeout`]. The service goes on. A look is a call,
    /// with the time that a call has.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Instant::now().checked_add(deadline).map(|end| (end, deadline));
        self
    }

    /// Polls once and returns the state; `None` after the end.
    ///
    /// # Errors
    ///
    /// As the operation that looks; [`ErrorKind::Timeout`] when the deadline has passed. What is waited for
    /// may go on all the same.
    pub async fn try_next(&mut self) -> Result<Option<W::State>> {
        poll_fn(|context| self.poll(context)).await.transpose()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<W::State>>> {
        loop {
            match std::mem::replace(&mut self.step, Step::Done) {
                Step::Look(mut watch) => {
                    self.step = Step::Looking(Box::pin(async move {
                        let seen = watch.look().await;
                        (watch, seen)
                    }));
                }
                Step::Looking(mut looking) => {
                    let Poll::Ready((watch, seen)) = looking.as_mut().poll(context) else {
                        self.step = Step::Looking(looking);
                        return Poll::Pending;
                    };
                    return Poll::Ready(Some(seen.and_then(|seen| self.seen(watch, seen))));
                }
                Step::Sleeping(watch, mut sleep) => {
                    if sleep.as_mut().poll(context).is_pending() {
                        self.step = Step::Sleeping(watch, sleep);
                        return Poll::Pending;
                    }
                    self.step = Step::Look(watch);
                }
                Step::Done => return Poll::Ready(None),
            }
        }
    }

    fn seen(&mut self, watch: W, seen: Look<W>) -> Result<W::State> {
        let Look { state, end, retry_after } = seen;
        if end.is_some() {
            self.end = end;
            return Ok(state);
        }
        let mut wait = retry_after.filter(|wait| !wait.is_zero()).unwrap_or(self.waits.0);
        self.waits.0 = (self.waits.0.saturating_mul(3) / 2).min(self.waits.1);
        if let Some((end, deadline)) = self.deadline {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                let what = format!("not at its end after {deadline:?}, but {state:?}");
                return Err(Error::new(ErrorKind::Timeout, what));
            }
            wait = wait.min(left);
        }
        self.step = Step::Sleeping(watch, Box::pin(tokio::time::sleep(wait)));
        Ok(state)
    }
}

impl<W: Watch> Stream for Waiter<W> {
    type Item = Result<W::State>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(ready!(self.poll(context)))
    }
}

// What is polled inside has a box of its own.
impl<W: Watch> Unpin for Waiter<W> {}

impl<W: Watch> IntoFuture for Waiter<W> {
    type Output = Result<W::End>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(mut self) -> Self::IntoFuture {
        Box::pin(async move {
            while self.try_next().await?.is_some() {}
            self.end.ok_or_else(|| {
                Error::new(ErrorKind::Failed, "the wait has ended with an error before")
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
    /// Where the status is, once the operation has begun.
    status: Option<String>,
    /// Where the result is, once the operation has begun, by the last answer that said so.
    result: Option<String>,
}

impl<I: Invoke> LongRunning<I> {
    pub(crate) fn new(request: Request<I>) -> Self {
        Self { request, status: None, result: None }
    }

    async fn begin(&mut self) -> Result<Look<Self>> {
        let Request { client, options, invocation } = &self.request;
        let answer = client.invoke(invocation, options).await?;
        self.status = text(answer.headers(), "azure-asyncoperation").map(str::to_owned);
        self.result = answer.location().map(str::to_owned);
        match (answer.status(), &self.status, &self.result) {
            (StatusCode::ACCEPTED, None, None) => {
                let what = "the service goes on, and does not say where to look for the outcome";
                Err(Error::new(ErrorKind::Failed, what).during(I::OPERATION))
            }
            // What was created is at its `Location` already.
            (StatusCode::ACCEPTED, ..) | (StatusCode::CREATED, Some(_), _) => {
                Ok(going_on(answer.retry_after()))
            }
            _ => Ok(done(answer)),
        }
    }

    async fn look_at_status(&mut self, status: &str) -> Result<Look<Self>> {
        let Request { client, options, .. } = &self.request;
        let mut answer = client.fetch::<I>(status, &options.of_the_next()).await?;
        let retry_after = retry_after(answer.headers());
        let status = ErrorBody::new(answer.body().clone());
        let state = match status.json()["status"].as_str() {
            Some(status) => status.to_owned(),
            None if answer.status() == StatusCode::ACCEPTED => IN_PROGRESS.to_owned(),
            // Without a status, the client would poll for ever.
            None => {
                let what = "the `status` of the long-running operation is missing";
                return Err(Error::decode(what, answer).during(I::OPERATION));
            }
        };
        match &*state.to_ascii_lowercase() {
            "succeeded" => match &self.result {
                Some(result) => self.look_at_result(&result.clone()).await,
                None => {
                    *answer.body_mut() = Bytes::new();
                    Ok(done(client.read::<I>(answer)?))
                }
            },
            "failed" | "canceled" | "cancelled" => {
                let what = format!("the operation has ended as {state}");
                Err(Error::failed(what, answer).during(I::OPERATION))
            }
            _ => Ok(Look { state, end: None, retry_after }),
        }
    }

    async fn look_at_result(&mut self, result: &str) -> Result<Look<Self>> {
        let Request { client, options, .. } = &self.request;
        let options = options.of_the_next();
        let answer = client.follow::<I>(result, &options).await?;
        if answer.status() != StatusCode::ACCEPTED {
            return Ok(done(answer));
        }
        // The service may move the result while it is being made.
        if let Some(moved) = answer.location() {
            self.result = Some(moved.to_owned());
        }
        Ok(going_on(answer.retry_after()))
    }
}

const IN_PROGRESS: &str = "InProgress";

fn going_on<I: Invoke>(retry_after: Option<Duration>) -> Look<LongRunning<I>> {
    Look { state: IN_PROGRESS.to_owned(), end: None, retry_after }
}

fn done<I: Invoke>(answer: Response<I::Output>) -> Look<LongRunning<I>> {
    Look { state: "Succeeded".to_owned(), end: Some(answer), retry_after: None }
}

impl<I: Invoke> Watch for LongRunning<I> {
    /// The service's word for the state: `InProgress`, `Succeeded`.
    type State = String;
    type End = Response<I::Output>;

    async fn look(&mut self) -> Result<Look<Self>> {
        match (self.status.clone(), self.result.clone()) {
            (Some(status), _) => self.look_at_status(&status).await,
            (None, Some(result)) => self.look_at_result(&result).await,
            (None, None) => self.begin().await,
        }
    }
}
