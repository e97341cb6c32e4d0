import re
import uuid
from contextvars import ContextVar

HEADER = "X-Request-Id"
# The gateway logs this header of responses. X-Request-Id of requests may contain anything.
LOGGED_HEADER = "X-Logged-Request-Id"
# A request ID cannot be a patient identifier: only UUIDs and trace IDs are accepted.
SHAPE = re.compile(
    r"[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}", re.IGNORECASE
)

current_request_id: ContextVar[str | None] = ContextVar("request_id", default=None)


def accepted_request_id(sent: str) -> str:
    return sent if SHAPE.fullmatch(sent) else str(uuid.uuid4())
