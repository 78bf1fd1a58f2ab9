//! Resources: create, read, list and delete, the same for every type.
//!
//! A resource is stored as the JSON that was sent, with the properties that the service sets. Its key is made
//! from its path. What differs between types is a row of the table in `v1` or `v2`, and what differs between
//! the API versions an [`Api`].

use http::{Method, StatusCode};
use serde_json::{Map, Value};

use crate::exchange::{Exchange, Refusal, Reply, is_factory};
use crate::{etag, paging, provisioning, references};

/// A type of resource.
pub(crate) struct ResourceType {
    /// The segment before the name in paths, in lower case.
    pub(crate) collection: &'static str,
    /// The `type` of a reference to such a resource; empty if there are none.
    pub(crate) reference: &'static str,
    /// What errors call a resource of this type.
    pub(crate) noun: &'static str,
    /// Whether `properties.type` is required.
    pub(crate) typed: bool,
    /// How many a factory can have, and how many bytes one can have.
    pub(crate) limit: (usize, usize),
    /// The properties that a PUT cannot set: the service sets or keeps them.
    pub(crate) read_only: &'static [&'static str],
    /// Checks and completes a resource before it is stored. The second argument is what it replaces.
    pub(crate) before_put: fn(&mut Exchange<'_>, &mut Value, Option<&Value>) -> Result<(), Refusal>,
    /// Rejects a deletion.
    pub(crate) before_delete: fn(&mut Exchange<'_>, &Value) -> Result<(), Refusal>,
    /// Changes a resource that is still being provisioned when it is read. The last argument is how many
    /// reads are left.
    pub(crate) provision: fn(&mut Exchange<'_>, &mut Value, u32),
    /// Completes a resource that is returned with what is not stored: its key comes first.
    pub(crate) show: fn(&Exchange<'_>, &str, &mut Value),
    /// A resource of this name that exists without having been created.
    pub(crate) built_in: fn(&Exchange<'_>, &str) -> Option<Value>,
    pub(crate) api: &'static Api,
}

/// What an API version does the same way for all resources.
pub(crate) struct Api {
    /// Sets id, name and type.
    pub(crate) identify: fn(&Exchange<'_>, &ResourceType, &mut Map<String, Value>),
    /// The property that holds the entity tag.
    pub(crate) tag: Option<&'static str>,
    pub(crate) mask: fn(&mut Value),
    /// The response to a PUT. The last argument says whether the resource was there before.
    pub(crate) created: fn(&Exchange<'_>, Value, bool) -> Reply,
    /// The response to a DELETE.
    pub(crate) deleted: fn(&mut Exchange<'_>) -> Reply,
    pub(crate) missing: fn(&Exchange<'_>, &ResourceType) -> Refusal,
}

impl ResourceType {
    /// A type that needs nothing but its name.
    pub(crate) const fn new(
        collection: &'static str,
        noun: &'static str,
        api: &'static Api,
    ) -> Self {
        Self {
            collection,
            reference: "",
            noun,
            typed: false,
            limit: (usize::MAX, usize::MAX),
            read_only: &[],
            before_put: |_, _, _| Ok(()),
            before_delete: |_, _| Ok(()),
            provision: |_, _, _| {},
            show: |_, _, _| {},
            built_in: |_, _| None,
            api,
        }
    }

    /// The resource as it is returned.
    pub(crate) fn shown(&self, exchange: &Exchange<'_>, key: &str, mut resource: Value) -> Value {
        (self.show)(exchange, key, &mut resource);
        resource
    }

    /// The resource that the path names, as it is stored.
    pub(crate) fn existing(&self, exchange: &Exchange<'_>) -> Result<Value, Refusal> {
        exchange.needs_factory()?;
        let stored = exchange.store.get(&exchange.resource_key());
        let stored = stored.or_else(|| (self.built_in)(exchange, name(exchange)));
        stored.ok_or_else(|| (self.api.missing)(exchange, self))
    }

    /// Stores a resource that has changed, with a new entity tag, and returns it.
    pub(crate) fn save(&self, exchange: &mut Exchange<'_>, mut resource: Value) -> Value {
        let key = exchange.resource_key();
        if let Some(tag) = self.api.tag {
            // Unlike the tag of any other resource, that of a factory contains quotes.
            let value = etag::new(exchange);
            resource[tag] = if tag == "eTag" { format!("\"{value}\"") } else { value }.into();
        }
        exchange.store.put(&key, &resource);
        self.shown(exchange, &key, resource)
    }

    fn tag<'a>(&self, resource: &'a Value) -> &'a str {
        self.api.tag.and_then(|tag| resource[tag].as_str()).unwrap_or_default()
    }

    fn put(&self, exchange: &mut Exchange<'_>, types: &[&Self]) -> Result<Reply, Refusal> {
        let key = exchange.resource_key();
        self.check_parent(exchange)?;
        let before: Option<Value> = exchange.store.get(&key);
        etag::check_match(exchange, before.as_ref().map(|it| self.tag(it)))?;
        self.check_limit(exchange, &key, before.is_some())?;
        let mut body = exchange.object()?;
        for set_by_service in ["id", "name", "type", "systemData", "etag", "eTag"] {
            body.remove(set_by_service);
        }
        let mut resource = Value::Object(body);
        if self.is_in_factory() {
            self.check_properties(exchange, &mut resource, before.as_ref())?;
        }
        (self.before_put)(exchange, &mut resource, before.as_ref())?;
        references::check(exchange, types, &resource["properties"])?;
        (self.api.mask)(&mut resource);
        if let Value::Object(resource) = &mut resource {
            (self.api.identify)(exchange, self, resource);
        }
        let shown = self.save(exchange, resource);
        Ok((self.api.created)(exchange, shown, before.is_some()))
    }

    fn get(&self, exchange: &mut Exchange<'_>) -> Result<Reply, Refusal> {
        let mut resource = self.existing(exchange)?;
        etag::check_none_match(exchange, self.tag(&resource))?;
        let key = exchange.resource_key();
        if let Some(left) = provisioning::read(exchange, &key) {
            (self.provision)(exchange, &mut resource, left);
            exchange.store.put(&key, &resource);
        }
        Ok(Reply::ok(&self.shown(exchange, &key, resource)))
    }

    fn delete(&self, exchange: &mut Exchange<'_>, types: &[&Self]) -> Result<Reply, Refusal> {
        let key = exchange.resource_key();
        if self.is_in_factory() {
            exchange.needs_factory()?;
        }
        let Some(resource) = exchange.store.get::<Value>(&key) else {
            etag::check_match(exchange, None)?;
            return Ok(Reply::empty(StatusCode::NO_CONTENT));
        };
        etag::check_match(exchange, Some(self.tag(&resource)))?;
        (self.before_delete)(exchange, &resource)?;
        references::check_unused(exchange, types, self, name(exchange))?;
        exchange.store.remove(&key);
        exchange.store.remove_all(&format!("{}/", key.trim_end_matches('/')));
        Ok((self.api.deleted)(exchange))
    }

    fn list(&self, exchange: &Exchange<'_>) -> Result<Reply, Refusal> {
        let shown = |key: &str| Some(self.shown(exchange, key, exchange.store.get(key)?));
        if self.is_in_factory() {
            self.check_parent(exchange)?;
            let prefix = self.prefix(exchange);
            return Ok(Reply::ok(&paging::list(exchange, own_keys(exchange, &prefix), shown)?));
        }
        let prefix = exchange.scope_key();
        let keys = exchange.store.keys(&prefix).filter(|key| is_factory(key));
        let mut list = paging::list(exchange, keys, shown)?;
        if let (Some(list), true) = (list.as_object_mut(), self.api.tag.is_some()) {
            list.entry("nextLink").or_insert(Value::Null);
        }
        Ok(Reply::ok(&list))
    }

    /// The prefix of the keys in the list that the path names.
    pub(crate) fn prefix(&self, exchange: &Exchange<'_>) -> String {
        let parent = exchange.resource_key();
        format!("{}/{}/", parent.trim_end_matches('/'), self.collection)
    }

    /// Everything but factories is in one.
    fn is_in_factory(&self) -> bool {
        !self.collection.ends_with("factories")
    }

    /// Rejects a request for a resource whose factory, or other parent, does not exist.
    fn check_parent(&self, exchange: &Exchange<'_>) -> Result<(), Refusal> {
        if !self.is_in_factory() {
            return Ok(());
        }
        let factory = exchange.needs_factory()?;
        let mut parent = exchange.resource_key();
        if exchange.operation.path.ends_with('}') {
            // The collection and the name of the resource itself.
            let own = parent.rmatch_indices('/').nth(1).map(|(at, _)| at);
            parent.truncate(own.unwrap_or_default());
        }
        if parent.len() > factory.len() && !exchange.store.has(&parent) {
            return Err((self.api.missing)(exchange, self));
        }
        Ok(())
    }

    fn check_limit(&self, exchange: &Exchange<'_>, key: &str, exists: bool) -> Result<(), Refusal> {
        let ((count, bytes), noun) = (self.limit, self.noun);
        let size = exchange.body.len();
        if size > bytes {
            let message = format!("The {noun} has {size} bytes; the limit is {bytes} bytes.");
            return Err(exchange.bad_request(message));
        }
        let prefix = key.rfind('/').and_then(|at| key.get(..=at)).unwrap_or_default();
        if !exists && count < usize::MAX && own_keys(exchange, prefix).count() >= count {
            let message =
                format!("The data factory has {count} resources of the type {noun}, the limit.");
            return Err(exchange.bad_request(message));
        }
        Ok(())
    }

    /// Requires what every resource must have, and drops what a PUT cannot set.
    fn check_properties(
        &self,
        exchange: &Exchange<'_>,
        resource: &mut Value,
        before: Option<&Value>,
    ) -> Result<(), Refusal> {
        let Some(properties) = resource.get_mut("properties").and_then(Value::as_object_mut) else {
            let message = "'properties' is missing from the request body or not a JSON object.";
            return Err(exchange.bad_request(message));
        };
        let kind = properties.get("type").and_then(Value::as_str).unwrap_or_default();
        if self.typed && kind.is_empty() {
            return Err(exchange.bad_request("'properties.type' is missing or not a string."));
        }
        for name in self.read_only {
            match before.and_then(|before| before["properties"].get(*name)) {
                Some(kept) => properties.insert((*name).to_owned(), kept.clone()),
                None => properties.remove(*name),
            };
        }
        Ok(())
    }
}

/// Handles the request if it creates, reads, lists or deletes a resource of one of these types.
pub(crate) fn handle(
    exchange: &mut Exchange<'_>,
    types: &[&ResourceType],
) -> Option<Result<Reply, Refusal>> {
    let path = exchange.operation.path;
    let named = path.ends_with('}');
    let collection = path.rsplit('/').find(|it| !it.ends_with('}'))?;
    let kind = types.iter().find(|it| it.collection.eq_ignore_ascii_case(collection))?;
    match (&exchange.operation.method, named) {
        (&Method::PUT, true) => Some(kind.put(exchange, types)),
        (&Method::GET, true) => Some(kind.get(exchange)),
        (&Method::DELETE, true) => Some(kind.delete(exchange, types)),
        (&Method::GET, false) => Some(kind.list(exchange)),
        _ => None,
    }
}

/// The last name in the path.
pub(crate) fn name<'a>(exchange: &'a Exchange<'_>) -> &'a str {
    exchange.names().last().map(|(_, name)| *name).unwrap_or_default()
}

/// The keys of the resources directly under a prefix.
fn own_keys(exchange: &Exchange<'_>, prefix: &str) -> impl Iterator<Item = String> {
    let keys: Vec<String> = exchange.store.keys(prefix).collect();
    let length = prefix.len();
    keys.into_iter().filter(move |key| !key[length..].contains('/'))
}
