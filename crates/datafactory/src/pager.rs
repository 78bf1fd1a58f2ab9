//! Lists that come page by page.

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
    /// Nothing is sent before the first item is asked for. Each page is a call of its own, with its own
    /// retries and its own client request id.
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

/// Where a list goes on: an address or a token of the service's, for a later [`Pages::resume`]. As text, it
/// can be kept and read again; the text is the service's own, and empty for the beginning of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Continuation(String);

impl fmt::Display for Continuation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Continuation {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self(text.to_owned()))
    }
}

type Page<T> = Response<Vec<T>>;

/// A page and the way on from it, once it has arrived.
type Fetch<T> = BoxFuture<'static, Result<(Page<T>, Result<Option<Continuation>>)>>;

/// A list, page by page: a `Stream`, or [`Pages::try_next`]. It ends after an error; [`Pages::continuation`]
/// is then the page that failed.
#[must_use = "a list is read when it is asked for"]
pub struct Pages<I: List> {
    request: Request<I>,
    /// The page that is asked for next; `None` after the last.
    next: Option<Continuation>,
    failed: bool,
    prefetch: bool,
    pending: Option<Fetch<I::Item>>,
    /// Hashes of the pages that were asked for, to notice when one comes again.
    followed: HashSet<u64>,
    hasher: RandomState,
}

impl<I: List> fmt::Debug for Pages<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("request", &self.request).finish_non_exhaustive()
    }
}

impl<I: List> Pages<I> {
    /// Goes on where a list was left, an earlier one or this one after an error.
    pub fn resume(self, at: Continuation) -> Self {
        Self { next: Some(at), prefetch: self.prefetch, ..self.request.pages() }
    }

    /// Asks for the next page while this one is being worked on: one page ahead, by a task that ends when
    /// this is dropped.
    pub fn prefetch(mut self) -> Self {
        self.prefetch = true;
        self
    }

    /// Where the list goes on: the page after those that were given out, or the one that failed. `None` at
    /// the end.
    pub fn continuation(&self) -> Option<&Continuation> {
        self.next.as_ref()
    }

    /// The next page; `None` at the end.
    ///
    /// # Errors
    ///
    /// As the operation; [`ErrorKind::RepeatedPage`] if the service sends a page's address for the second
    /// time; [`ErrorKind::ForeignLink`] if it sends an address that is not its own.
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
                    // A page that cannot be asked for is an error once its turn has come.
                    self.pending = self.start().ok().map(ahead);
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

    /// Asks for the next page, unless it has been asked for before.
    fn start(&mut self) -> Result<Fetch<I::Item>> {
        let next = self.next.clone().unwrap_or_default();
        if !self.followed.insert(self.hasher.hash_one(&next.0)) {
            let what = "the service sent the address of the same next page again";
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

// Nothing in it is pinned: the request in flight has a box of its own.
impl<I: List> Unpin for Pages<I> {}

/// Asks for one page.
fn fetch<I: List>(request: Request<I>, Continuation(at): Continuation) -> Fetch<I::Item> {
    let Request { client, options, mut invocation } = request;
    Box::pin(async move {
        let way = I::OPERATION.page.map(|page| page.next);
        let options = if at.is_empty() { options } else { options.of_the_next() };
        let page = match way {
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
        // A list must not seem to end, or to be empty, where only the way on or the items were set aside.
        let lost = page.warnings().iter().find(|warning| holds_the_list::<I>(&warning.path));
        let lost = lost.map(|warning| {
            let what = format!("the list cannot be followed further: {warning}");
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

/// Whether the items or the way on stand at this path, or below it.
fn holds_the_list<I: List>(path: &str) -> bool {
    I::OPERATION.page.is_some_and(|page| {
        let (NextPage::Get(next) | NextPage::Post(next) | NextPage::ContinuationToken(next)) =
            page.next;
        [page.items, next].iter().any(|pointer| {
            let member = pointer.trim_start_matches('/').replace('/', ".");
            member.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        })
    })
}

/// Has a page arrive while nobody waits for it.
fn ahead<T: Send + 'static>(fetch: Fetch<T>) -> Fetch<T> {
    struct Task<T>(tokio::task::JoinHandle<T>);

    impl<T> Drop for Task<T> {
        fn drop(&mut self) {
            self.0.abort();
        }
    }

    let mut task = Task(tokio::spawn(fetch));
    Box::pin(async move {
        (&mut task.0).await.unwrap_or_else(|error| {
            Err(Error::new(ErrorKind::Interrupted, "the runtime shut down").caused_by(error))
        })
    })
}

/// A list, item by item: a `Stream`, or [`Pager::try_next`]. It holds one page at a time.
#[must_use = "a list is read when it is asked for"]
pub struct Pager<I: List> {
    pages: Pages<I>,
    items: std::vec::IntoIter<I::Item>,
    /// The page that the items are from.
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

    /// As [`Pages::resume`].
    pub fn resume(self, at: Continuation) -> Self {
        Self::of(self.pages.resume(at))
    }

    /// As [`Pages::prefetch`].
    pub fn prefetch(mut self) -> Self {
        self.pages = self.pages.prefetch();
        self
    }

    /// The next item; `None` at the end.
    ///
    /// # Errors
    ///
    /// As [`Pages::try_next`].
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

    /// All items at once.
    ///
    /// # Errors
    ///
    /// As [`Pages::try_next`]; what had arrived is then lost.
    pub async fn all(mut self) -> Result<Vec<I::Item>> {
        let mut all = Vec::new();
        while let Some(page) = self.pages.try_next().await? {
            all.extend(page.into_value());
        }
        Ok(all)
    }

    /// Where to go on without losing an item: the page that the next item is from. A list that is resumed
    /// there repeats the items of that page. `None` at the end.
    pub fn continuation(&self) -> Option<&Continuation> {
        if self.items.len() > 0 { self.page.as_ref() } else { self.pages.continuation() }
    }

    /// What did not fit its documented type in the page that the last item is from.
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }

    /// Turns to the next page; `false` at the end.
    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Result<bool>> {
        let asked = self.pages.continuation().cloned();
        let Some(page) = ready!(self.pages.poll(context)).transpose()? else {
            return Poll::Ready(Ok(false));
        };
        self.page = asked;
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
