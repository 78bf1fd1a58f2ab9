//! The generic handle of a resource, and the macros that turn a table of resources into handles.
//!
//! A resource costs one entry in the table of its API version: the parent, the names in its path, and the
//! requests that list, get, create, change and delete it. Operations that only one resource has are in an
//! `impl` block next to the table.

use std::marker::PhantomData;
use std::sync::Arc;

use datafactory_client::Invoke;
use datafactory_core::PathParameter;

use crate::client::Factory;
use crate::error::{Error, Result};
use crate::request::Request;

/// A handle for one resource of type `R`, which is the body that creates it. Cheap to clone. Making a handle
/// sends nothing, and the resource does not have to exist.
#[derive(Clone, Debug)]
pub struct ResourceClient<R> {
    pub(crate) factory: Factory,
    names: Arc<[String]>,
    resource: PhantomData<fn() -> R>,
}

/// A resource with a GET operation.
pub trait Get: Sized {
    /// The request.
    type Request: Invoke;
    #[doc(hidden)]
    fn request(client: &ResourceClient<Self>) -> Request<Self::Request>;
}

/// A resource with a PUT operation.
pub trait CreateOrUpdate: Sized {
    /// The request.
    type Request: Invoke;
    #[doc(hidden)]
    fn request(
        client: &ResourceClient<Self>,
        body: <Self::Request as Invoke>::Body,
    ) -> Request<Self::Request>;
}

/// A resource with a PATCH operation.
pub trait Update: Sized {
    /// The request.
    type Request: Invoke;
    #[doc(hidden)]
    fn request(
        client: &ResourceClient<Self>,
        body: <Self::Request as Invoke>::Body,
    ) -> Request<Self::Request>;
}

/// A resource with a DELETE operation.
pub trait Delete: Sized {
    /// The request.
    type Request: Invoke;
    #[doc(hidden)]
    fn request(client: &ResourceClient<Self>) -> Request<Self::Request>;
}

impl<R> ResourceClient<R> {
    pub(crate) fn new(factory: Factory) -> Self {
        Self { factory, names: Arc::new([]), resource: PhantomData }
    }

    /// A handle for a resource below this one, after checking its name.
    pub(crate) fn child<C>(
        &self,
        rule: &'static PathParameter,
        name: &str,
    ) -> Result<ResourceClient<C>> {
        rule.check(name).map_err(Error::invalid_name)?;
        let names = self.names.iter().cloned().chain([name.to_owned()]).collect();
        Ok(ResourceClient { factory: self.factory.clone(), names, resource: PhantomData })
    }

    /// The names in the path below the factory.
    pub(crate) fn names<const N: usize>(&self) -> [String; N] {
        std::array::from_fn(|index| self.names.get(index).cloned().unwrap_or_default())
    }

    /// Gets the resource.
    pub fn get(&self) -> Request<R::Request>
    where
        R: Get,
    {
        R::request(self)
    }

    /// Creates the resource or replaces its definition. The name in the URL is the name of this handle.
    pub fn create_or_update(&self, definition: &<R::Request as Invoke>::Body) -> Request<R::Request>
    where
        R: CreateOrUpdate<Request: Invoke<Body: Clone>>,
    {
        R::request(self, definition.clone())
    }

    /// Changes the properties that `change` contains and keeps the others.
    pub fn update(&self, change: &<R::Request as Invoke>::Body) -> Request<R::Request>
    where
        R: Update<Request: Invoke<Body: Clone>>,
    {
        R::request(self, change.clone())
    }

    /// Deletes the resource.
    pub fn delete(&self) -> Request<R::Request>
    where
        R: Delete,
    {
        R::request(self)
    }
}

/// A request with an `If-Match` header.
pub trait IfMatch: Invoke {
    #[doc(hidden)]
    fn etag(&mut self) -> &mut Option<String>;
}

/// A request with an `If-None-Match` header.
pub trait IfNoneMatch: Invoke {
    #[doc(hidden)]
    fn etag(&mut self) -> &mut Option<String>;
}

impl<I: IfMatch> Request<I> {
    /// Sends `If-Match`: the service carries out the request only if the resource has this entity tag, as
    /// response bodies return it. `*` matches any. Otherwise the status is 412.
    pub fn if_match(mut self, etag: impl Into<String>) -> Self {
        *self.invocation.etag() = Some(etag.into());
        self
    }
}

impl<I: IfNoneMatch> Request<I> {
    /// Sends `If-None-Match`: while the resource has this entity tag, the service returns 304 without a
    /// body, which becomes an [`Error`] with that status.
    pub fn if_none_match(mut self, etag: impl Into<String>) -> Self {
        *self.invocation.etag() = Some(etag.into());
        self
    }
}

/// Turns the table of an API version's resources into handles. The calling module defines `request!` and imports
/// `operations`, `requests`, `types`, `Request`, `ResourceClient` and `Result`.
macro_rules! resources {
    ($($title:literal $resource:ident $names:tt in $parent:ident $above:tt: $($verb:ident $args:tt),+;)+) => {
        $($(resources!(@$verb $title $resource $names $parent $above $args);)+)+
    };
    (@one $title:literal $resource:ident $names:tt $parent:ident $above:tt ($one:ident, $rule:ident)) => {
        impl ResourceClient<types::$parent> {
            #[doc = concat!("Makes a handle for ", $title, ".")]
            ///
            /// # Errors
            ///
            /// [`ErrorKind::InvalidName`](crate::ErrorKind::InvalidName) if the name breaks the documented
            /// rules.
            pub fn $one(&self, name: &str) -> Result<ResourceClient<types::$resource>> {
                self.child(&operations::$rule, name)
            }
        }
    };
    (@all $title:literal $resource:ident $names:tt $parent:ident ($($above:ident),*)
        ($all:ident, $request:ident $(, $option:ident)*)) => {
        impl ResourceClient<types::$parent> {
            #[doc = concat!("Lists the resources of this type. Each item is ", $title, ".")]
            pub fn $all(&self) -> Request<requests::$request> {
                let [$($above),*] = self.names();
                request!(self.factory, $request { $($above: $above,)* $($option: None,)* })
            }
        }
        $(resources!(@option $option $request);)*
    };
    (@get $title:literal $resource:ident $names:tt $parent:ident $above:tt $args:tt) => {
        resources!(@without_body Get $resource $names $args);
    };
    (@delete $title:literal $resource:ident $names:tt $parent:ident $above:tt $args:tt) => {
        resources!(@without_body Delete $resource $names $args);
    };
    (@put $title:literal $resource:ident $names:tt $parent:ident $above:tt $args:tt) => {
        resources!(@with_body CreateOrUpdate $resource $names $args);
    };
    (@patch $title:literal $resource:ident $names:tt $parent:ident $above:tt $args:tt) => {
        resources!(@with_body Update $resource $names $args);
    };
    (@without_body $trait:ident $resource:ident ($($name:ident),*) ($request:ident $(, $option:ident)*)) => {
        impl crate::resource::$trait for types::$resource {
            type Request = requests::$request;

            fn request(client: &ResourceClient<Self>) -> Request<Self::Request> {
                let [$($name),*] = client.names();
                request!(client.factory, $request { $($name: $name,)* $($option: None,)* })
            }
        }
        $(resources!(@option $option $request);)*
    };
    (@with_body $trait:ident $resource:ident ($($name:ident),*) ($request:ident $(, $option:ident)* $(; $prepare:ident)?)) => {
        impl crate::resource::$trait for types::$resource {
            type Request = requests::$request;

            fn request(
                client: &ResourceClient<Self>,
                body: <Self::Request as datafactory_client::Invoke>::Body,
            ) -> Request<Self::Request> {
                let [$($name),*] = client.names();
                $(let body = $prepare(body);)?
                request!(client.factory, $request { $($name: $name,)* $($option: None,)* body: body })
            }
        }
        $(resources!(@option $option $request);)*
    };
    (@option if_match $request:ident) => {
        impl crate::resource::IfMatch for requests::$request {
            fn etag(&mut self) -> &mut Option<String> {
                &mut self.if_match
            }
        }
    };
    (@option if_none_match $request:ident) => {
        impl crate::resource::IfNoneMatch for requests::$request {
            fn etag(&mut self) -> &mut Option<String> {
                &mut self.if_none_match
            }
        }
    };
    (@option $option:ident $request:ident) => {};
}

/// Methods for operations that only one resource has: name, type of the body if any, request.
macro_rules! verbs {
    ($resource:ident $names:tt {
        $($(#[$doc:meta])+ $verb:ident $(($body:ident))?: $request:ident;)+
    }) => {
        impl ResourceClient<types::$resource> {
            $(verbs!(@verb ($(#[$doc])+) $verb $names $request $($body)?);)+
        }
    };
    (@verb ($($doc:tt)+) $verb:ident ($($name:ident),*) $request:ident) => {
        $($doc)+
        pub fn $verb(&self) -> Request<requests::$request> {
            let [$($name),*] = self.names();
            request!(self.factory, $request { $($name: $name),* })
        }
    };
    (@verb ($($doc:tt)+) $verb:ident ($($name:ident),*) $request:ident $body:ident) => {
        $($doc)+
        pub fn $verb(&self, body: &types::$body) -> Request<requests::$request> {
            let [$($name),*] = self.names();
            request!(self.factory, $request { $($name: $name,)* body: body.clone() })
        }
    };
}

/// Adds `and_wait` to the requests of long-running operations.
macro_rules! long_running {
    ($($request:ident),+ $(,)?) => {$(
        impl Request<requests::$request> {
            /// Sends the request and waits until the long-running operation ends.
            pub fn and_wait(self) -> crate::Waiter<crate::LongRunning<requests::$request>> {
                crate::Waiter::new(crate::LongRunning::new(self))
            }
        }
    )+};
}
