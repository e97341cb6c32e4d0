"""The id of the current request, from the caller or new: returned, logged, and sent to peers."""

import re
import uuid
from contextvars import ContextVar

HEADER = "X-Request-Id"
# Only UUIDs and trace ids are accepted, so that a request id cannot be a patient's number.
SHAPE = re.compile(
    r"[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}", re.IGNORECASE
)

current_request_id: ContextVar[str | None] = ContextVar("request_id", default=None)


def accepted_request_id(sent: str | None) -> str:
    """Return the caller's request id if it is a UUID or trace id, else a new one."""
    return sent if sent and SHAPE.fullmatch(sent) else str(uuid.uuid4())
