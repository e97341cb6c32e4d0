"""The call that each service makes to each peer service at its start, as a fake peer receives the call."""

import json
from uuid import UUID

import httpx

UNUSED_ID = str(UUID(int=0))


def is_first_call(request: httpx.Request) -> bool:
    """Return whether the request is a service's call at start, which tests of peer requests ignore."""
    if request.url.path == "/livez" or request.url.params.get("encounter_id") == UNUSED_ID:
        return True
    body = json.loads(request.content or "null")
    return isinstance(body, dict) and (
        body.get("patient_id") == UNUSED_ID or [UNUSED_ID] in (body.get("ids"), body.get("names"))
    )
