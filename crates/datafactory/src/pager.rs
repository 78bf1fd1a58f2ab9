//! Paged lists, as streams of items or of pages.

use std::collections::HashSet;
use std::collections::hash_map::RandomState;
use std::fmt;
use std::future::poll_fn;
use std::hash::BuildHasher as _;
use std::pin::Pin;
use std::str::FromStr;
use std::task::{Context, Poll, ready};

use datafactory_client::List;
use datafactory_core::{BoxFuture, NextPage, Warning};
use futures_core::Stream;

use crate::error::{Error, ErrorKind, Result};
use crate::request::Request;
use crate::response::Response;

impl<I: List> Request<I> {
    /// Lists every item of every page.
    ///
    /// Nothing is sent until the first item is requested. Each page is a separate call, with its own retries and
    /// client request id.
    pub fn list(self) -> Pager<I> {
        Pager::of(self.pages())
    }

    /// Lists page by page.
    pub fn pages(self) -> Pages<I> {
        Pages {
            request: self,
            next: Some(Continuation::default()),
            failed: false,
            prefetch: false,
            pending: None,
            followed: HashSet::new(),
            hasher: RandomState::new(),
        }
    }
}

/// The position of a page in a list, for [`Pages::resume`]: the service's nextLink or continuation token, or empty
/// for the first page. Store it as a string and parse it later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Continuation(String);

impl fmt::Display for Continuation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Continuation {
    type Err = std::convert::Infallible;

    fn from_str(string: &str) -> Result<Self, Self::Err> {
        Ok(Self(string.to_owned()))
    }
}

type Page<T> = Response<Vec<T>>;

/// A page, and the continuation of the list.
type Fetch<T> = BoxFuture<'static, Result<(Page<T>, Result<Option<Continuation>>)>>;

/// The pages of a list: a `Stream`, or [`Pages::try_next`]. It ends after an error; then [`Pages::continuation`]
/// is the page that failed.
#[must_use = "nothing is sent until the list is polled"]
pub struct Pages<I: List> {
    request: Request<I>,
    /// The next page; `None` after the last.
    next: Option<Continuation>,
    failed: bool,
    prefetch: bool,
    pending: Option<Fetch<I::Item>>,
    /// Hashes of the requested pages, to detect a repeated one.
    followed: HashSet<u64>,
    hasher: RandomState,
}

impl<I: List> fmt::Debug for Pages<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("request", &self.request).finish_non_exhaustive()
    }
}

impl<I: List> Pages<I> {
    /// Resumes a list at this page: an earlier list, or this one after an error.
    pub fn resume(self, at: Continuation) -> Self {
        Self { next: Some(at), prefetch: self.prefetch, ..self.request.pages() }
    }

    /// Fetches the next page while the program works on the current one. It is fetched in a task, which ends when
    /// the list is dropped.
    pub fn prefetch(mut self) -> Self {
        self.prefetch = true;
        self
    }

    /// The next page: the one after the last returned page, or the one that failed. `None` at the end.
    pub fn continuation(&self) -> Option<&Continuation> {
        self.next.as_ref()
    }

    /// The next page; `None` at the end.
    ///
    /// # Errors
    ///
    /// The errors of the operation; [`ErrorKind::RepeatedPage`] if the service sends the same nextLink twice;
    /// [`ErrorKind::ForeignLink`] if the nextLink is on another host.
    pub async fn try_next(&mut self) -> Result<Option<Page<I::Item>>> {
        poll_fn(|context| self.poll(context)).await.transpose()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<I::Item>>>> {
        if self.failed || self.next.is_none() {
            return Poll::Ready(None);
        }
        let fetched = match self.pending.take().map_or_else(|| self.start(), Ok) {
            Ok(mut pending) => match pending.as_mut().poll(context) {
                Poll::Ready(fetched) => fetched,
                Poll::Pending => {
                    self.pending = Some(pending);
                    return Poll::Pending;
                }
            },
            Err(error) => Err(error),
        };
        Poll::Ready(Some(match fetched {
            Ok((page, Ok(next))) => {
                self.next = next;
                if self.prefetch && self.next.is_some() {
                    // An error of the next page is returned when that page is requested.
                    self.pending = self.start().ok().map(in_task);
                }
                Ok(page)
            }
            Ok((page, Err(error))) => {
                self.pending = Some(Box::pin(std::future::ready(Err(error))));
                Ok(page)
            }
            Err(error) => {
                self.failed = true;
                Err(error)
            }
        }))
    }

    /// Requests the next page, unless it was requested before.
    fn start(&mut self) -> Result<Fetch<I::Item>> {
        let next = self.next.clone().unwrap_or_default();
        if !self.followed.insert(self.hasher.hash_one(&next.0)) {
            let what = "the service sent the same next page twice, so the list would never end";
            return Err(Error::new(ErrorKind::RepeatedPage, what).during(I::OPERATION));
        }
        Ok(fetch(self.request.clone(), next))
    }
}

impl<I: List> Stream for Pages<I> {
    type Item = Result<Page<I::Item>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

// Nothing inside is pinned: the pending request is boxed.
impl<I: List> Unpin for Pages<I> {}

/// Requests one page.
fn fetch<I: List>(request: Request<I>, Continuation(at): Continuation) -> Fetch<I::Item> {
    let Request { client, options, mut invocation } = request;
    Box::pin(async move {
        let next_page = I::OPERATION.page.map(|page| page.next);
        let options = if at.is_empty() { options } else { options.for_follow_up() };
        let page = match next_page {
            Some(NextPage::Get(_)) if !at.is_empty() => client.follow::<I>(&at, &options).await?,
            Some(NextPage::Post(_)) if !at.is_empty() => {
                client.repeat(&invocation, &at, &options).await?
            }
            _ => {
                if !at.is_empty() {
                    invocation.resume(at);
                }
                client.invoke(&invocation, &options).await?
            }
        };
        // If the items or the nextLink have the wrong type, the list is incomplete. It must not end without an
        // error.
        let lost = page.warnings().iter().find(|warning| ends_list::<I>(&warning.path));
        let lost = lost.map(|warning| {
            let what = format!("the list cannot be continued: {warning}");
            Error::new(ErrorKind::Decode, what).during(I::OPERATION)
        });
        let mut next = None;
        let page = page.map(|page| {
            let (items, link) = I::take(page);
            next = link.filter(|link| !link.is_empty()).map(Continuation);
            items
        });
        Ok((page, lost.map_or(Ok(next), Err)))
    })
}

/// Whether this is the path of the items or the nextLink, or of an object that contains them.
fn ends_list<I: List>(path: &str) -> bool {
    I::OPERATION.page.is_some_and(|page| {
        let (NextPage::Get(next) | NextPage::Post(next) | NextPage::ContinuationToken(next)) =
            page.next;
        [page.items, next].iter().any(|pointer| {
            let property = pointer.trim_start_matches('/').replace('/', ".");
            property.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        })
    })
}

/// Fetches a page in a task.
fn in_task<T: Send + 'static>(fetch: Fetch<T>) -> Fetch<T> {
    struct Task<T>(tokio::task::JoinHandle<T>);

    impl<T> Drop for Task<T> {
        fn drop(&mut self) {
            self.0.abort();
        }
    }

    let mut task = Task(tokio::spawn(fetch));
    Box::pin(async move {
        (&mut task.0).await.unwrap_or_else(|error| {
            Err(Error::new(ErrorKind::Interrupted, "the tokio runtime was shut down")
                .caused_by(error))
        })
    })
}

/// The items of a list: a `Stream`, or [`Pager::try_next`]. It keeps one page in memory.
#[must_use = "nothing is sent until the list is polled"]
pub struct Pager<I: List> {
    pages: Pages<I>,
    items: std::vec::IntoIter<I::Item>,
    /// The page of the current items.
    page: Option<Continuation>,
    warnings: Vec<Warning>,
}

impl<I: List> fmt::Debug for Pager<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pager").field("request", &self.pages.request).finish_non_exhaustive()
    }
}

impl<I: List> Pager<I> {
    fn of(pages: Pages<I>) -> Self {
        Self { pages, items: Vec::new().into_iter(), page: None, warnings: Vec::new() }
    }

    /// Resumes a list: see [`Pages::resume`].
    pub fn resume(self, at: Continuation) -> Self {
        Self::of(self.pages.resume(at))
    }

    /// Fetches the next page ahead: see [`Pages::prefetch`].
    pub fn prefetch(mut self) -> Self {
        self.pages = self.pages.prefetch();
        self
    }

    /// The next item; `None` at the end.
    ///
    /// # Errors
    ///
    /// The errors of [`Pages::try_next`].
    pub async fn try_next(&mut self) -> Result<Option<I::Item>> {
        loop {
            if let Some(item) = self.items.next() {
                return Ok(Some(item));
            }
            if !poll_fn(|context| self.poll_page(context)).await? {
                return Ok(None);
            }
        }
    }

    /// Collects all items.
    ///
    /// # Errors
    ///
    /// The errors of [`Pages::try_next`]. Items that had arrived are lost.
    pub async fn all(mut self) -> Result<Vec<I::Item>> {
        let mut all = Vec::new();
        while let Some(page) = self.pages.try_next().await? {
            all.extend(page.into_value());
        }
        Ok(all)
    }

    /// The page of the next item, or `None` at the end. A list that resumes there loses no item, but returns the
    /// items of that page again.
    pub fn continuation(&self) -> Option<&Continuation> {
        if self.items.len() > 0 { self.page.as_ref() } else { self.pages.continuation() }
    }

    /// The warnings of the current page.
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }

    /// Gets the next page; `false` at the end.
    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Result<bool>> {
        let requested = self.pages.continuation().cloned();
        let Some(page) = ready!(self.pages.poll(context)).transpose()? else {
            return Poll::Ready(Ok(false));
        };
        self.page = requested;
        self.warnings = page.warnings().to_vec();
        self.items = page.into_value().into_iter();
        Poll::Ready(Ok(true))
    }
}

impl<I: List> Stream for Pager<I> {
    type Item = Result<I::Item>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            if !ready!(self.poll_page(context))? {
                return Poll::Ready(None);
            }
        }
    }
}

impl<I: List> Unpin for Pager<I> {}
