"""The call that each service makes to each peer at start, as a fake peer receives it."""

import json
from uuid import UUID

import httpx

UNUSED_ID = str(UUID(int=0))


def is_first_call(request: httpx.Request) -> bool:
    """Whether the request is this first call, which tests of peer requests ignore."""
    if request.url.path == "/livez" or request.url.params.get("encounter_id") == UNUSED_ID:
        return True
    body = json.loads(request.content or "null")
    return isinstance(body, dict) and (
        body.get("patient_id") == UNUSED_ID or [UNUSED_ID] in (body.get("ids"), body.get("names"))
    )
