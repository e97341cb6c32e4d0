"""Expected failures, as every service answers them (RFC 9457). Free of FastAPI, so that pure code may raise them.

A problem is safe to show to an agent: it never holds a submitted value.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

TYPE_PREFIX = "urn:chartroom:problem:"
MAX_ERRORS = 20  # What a problem lists; `errors_total` counts the others, too.
# What a failure adds that may have come after the write was done.
PERHAPS_DONE = "A write may have been carried out: look for it before you repeat it."


@dataclass(frozen=True, slots=True)
class FieldError:
    """One broken rule: where (`location`: body, query, path, header; an RFC 6901 `pointer`), which, what is allowed.

    An unknown member is at the place of its object. `did_you_mean`: a member that the object may have, with a name
    close to it.
    """

    pointer: str
    rule: str
    allowed: Any = None  # A limit or a list of values, as JSON.
    location: str = "body"
    did_you_mean: str | None = None

    def document(self) -> dict[str, Any]:
        """Return the member of `errors` in a problem document."""
        shown = {"in": self.location, "pointer": self.pointer, "rule": self.rule}
        hints = {"allowed": self.allowed, "did_you_mean": self.did_you_mean}
        return shown | {name: hint for name, hint in hints.items() if hint is not None}


class Problem(Exception):
    """An expected failure. Subclasses set what never changes; an instance adds detail, broken rules, when to retry.

    It lists the first MAX_ERRORS broken rules. `errors_total`: how many were found, where `errors` are not all of them.
    """

    status: ClassVar[int] = 500
    code: ClassVar[str] = "internal-error"
    title: ClassVar[str] = "Something went wrong inside the service."
    retryable: ClassVar[bool] = False

    def __init__(
        self,
        detail: str | None = None,
        *,
        errors: Sequence[FieldError] = (),
        errors_total: int | None = None,
        retry_after_s: int | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(self.code)  # Never the detail: an exception's text may reach a log.
        self.detail = detail or self.title
        self.errors = tuple(errors[:MAX_ERRORS])
        self.errors_total = len(errors) if errors_total is None else errors_total
        self.retry_after_s = retry_after_s if retry_after_s is not None else (1 if self.retryable else None)
        self.headers = headers or {}

    def document(self, request_id: str | None) -> dict[str, Any]:
        """Return the problem document: JSON-ready, every member always present."""
        return {
            "type": TYPE_PREFIX + self.code,
            "title": self.title,
            "status": self.status,
            "detail": self.detail,
            "code": self.code,
            "retryable": self.retryable,
            "retry_after_s": self.retry_after_s,
            "errors": [error.document() for error in self.errors],
            "errors_total": self.errors_total,
            "request_id": request_id,
        }


class InternalError(Problem):
    """The service met a condition it did not expect."""


class MalformedRequest(Problem):
    status = 400
    code = "malformed-request"
    title = "The request could not be read."


class TokenRequired(Problem):
    status = 401
    code = "token-required"
    title = "A bearer token is needed here."

    def __init__(self) -> None:
        super().__init__(headers={"WWW-Authenticate": "Bearer"})


class TokenInvalid(Problem):
    status = 401
    code = "token-invalid"
    title = "The bearer token is not valid here."

    def __init__(self, detail: str | None = None) -> None:
        super().__init__(detail, headers={"WWW-Authenticate": 'Bearer error="invalid_token"'})


class NotAllowed(Problem):
    status = 403
    code = "not-allowed"
    title = "This caller may not do this."


class PersonRequired(Problem):
    status = 403
    code = "person-required"
    title = "Only a person may do this."


class ForeignPage(Problem):
    status = 403
    code = "foreign-page"
    title = "A web page of another site may not call this system without a token."


class NotFound(Problem):
    status = 404
    code = "not-found"
    title = "There is nothing at this address."


class MethodNotAllowed(Problem):
    status = 405
    code = "method-not-allowed"
    title = "This address does not take this method."


class Conflict(Problem):
    status = 409
    code = "conflict"
    title = "Another request changed the same data at the same time; nothing was stored."
    retryable = True


class BodyTooLarge(Problem):
    status = 413
    code = "body-too-large"
    title = "The body is larger than this address takes."

    def __init__(self, max_bytes: int) -> None:
        super().__init__(errors=(FieldError("", "max-bytes", max_bytes),))


class UnsupportedMediaType(Problem):
    status = 415
    code = "unsupported-media-type"
    title = "The body must be JSON, sent with the header Content-Type: application/json."


class Invalid(Problem):
    status = 422
    code = "invalid"
    title = "The request breaks a rule; `errors` names the field and the rule."


class DatabaseUnavailable(Problem):
    status = 503
    code = "database-unavailable"
    title = "The service cannot reach its database at the moment."
    retryable = True

    def __init__(self) -> None:
        super().__init__(f"{self.title} {PERHAPS_DONE}")  # The connection may have been lost after the commit.


class DatabaseBusy(Problem):
    status = 503
    code = "database-busy"
    title = "The service's database is too busy at the moment."
    retryable = True


class TooManyBodies(Problem):
    status = 503
    code = "too-many-bodies"
    title = "As many large bodies are on their way as the service holds; this one was not read."
    retryable = True


class PeerUnavailable(Problem):
    status = 503
    code = "peer-unavailable"
    title = "A service that is needed for this does not answer at the moment."
    retryable = True
