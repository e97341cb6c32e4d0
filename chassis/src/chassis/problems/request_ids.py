"""The id of the request being served: given by the caller or made here, echoed, logged, and passed
on to peers.
"""

import re
import uuid
from contextvars import ContextVar

HEADER = "X-Request-Id"
# A caller's id is kept only in the shape of a uuid or trace id, so that no outside number hides in
# it.
SHAPE = re.compile(
    r"[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}", re.IGNORECASE
)

current_request_id: ContextVar[str | None] = ContextVar("request_id", default=None)


def accepted_request_id(sent: str | None) -> str:
    """Return the caller's request id where it has the shape of one, else a new one."""
    return sent if sent and SHAPE.fullmatch(sent) else str(uuid.uuid4())
