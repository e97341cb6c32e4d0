"""The call that each service makes to each peer at start, as a fake of the peer sees it."""

import json
from uuid import UUID

import httpx

NOBODY = str(UUID(int=0))


def is_first_call(request: httpx.Request) -> bool:
    """Whether a service only makes itself known: no test means this call when it says what was
    asked.
    """
    if request.url.path == "/livez" or request.url.params.get("encounter_id") == NOBODY:
        return True
    body = json.loads(request.content or "null")
    return isinstance(body, dict) and (
        body.get("ids") == [NOBODY] or body.get("patient_id") == NOBODY
    )
