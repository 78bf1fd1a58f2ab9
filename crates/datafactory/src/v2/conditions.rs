//! Requests that depend on which version of a resource there is.

use datafactory_client::v2::requests;

use crate::Request;

macro_rules! if_match {
    ($($request:ident),*) => {$(
        impl Request<requests::$request> {
            /// Sends `If-Match`: the resource is replaced only if it has this entity tag, as answers have it
            /// in their bodies. `*` stands for any.
            pub fn if_match(mut self, etag: impl Into<String>) -> Self {
                self.invocation.if_match = Some(etag.into());
                self
            }
        }
    )*};
}

macro_rules! if_none_match {
    ($($request:ident),*) => {$(
        impl Request<requests::$request> {
            /// Sends `If-None-Match`: while the resource still has this entity tag, the answer is 304, which
            /// is an [`Error`](crate::Error) with that status since there is nothing to return.
            pub fn if_none_match(mut self, etag: impl Into<String>) -> Self {
                self.invocation.if_none_match = Some(etag.into());
                self
            }
        }
    )*};
}

if_match!(FactoriesCreateOrUpdate, IntegrationRuntimesCreateOrUpdate, PipelinesCreateOrUpdate);
if_none_match!(FactoriesGet, IntegrationRuntimesGet, PipelinesGet);
