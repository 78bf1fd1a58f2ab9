#[derive(Clone, Copy)]
pub struct Client<'t> {
    endpoint: &'t str,
    transport: &'t dyn Transport,
}

impl<'t> Client<'t> {
    /// A client of the service at this endpoint, `https://management.azure.com`, which sends its requests by this
    /// transport. Tokens, retries and the headers of a call are the transport's to add.
    pub fn new(endpoint: &'t str, transport: &'t dyn Transport) -> Self {
        Self { endpoint, transport }
    }
}
