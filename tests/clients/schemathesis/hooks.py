"""Facts about the service that the documents cannot express."""

import schemathesis
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
)


@schemathesis.check
def responses_conform(ctx, response, case):
    """Responses match their schemas, with two exceptions, both without a body: a 404, which the service was
    recorded to send like this, and the rejection of malformed HTTP, which never becomes a request."""
    was_request = "x-ms-request-id" in response.headers
    if not response.content and (response.status_code == 404 or not was_request):
        return
    content_type_conformance(ctx, response, case)
    response_schema_conformance(ctx, response, case)
