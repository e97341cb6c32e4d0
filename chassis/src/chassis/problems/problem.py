"""Expected failures, which every service answers with problem documents (RFC 9457).

Free of FastAPI, so pure code may raise them. A problem never holds a submitted value.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, TypeVar

T = TypeVar("T")

TYPE_PREFIX = "urn:chartroom:problem:"
MAX_ERRORS = 20  # Listed in a problem; `errors_total` counts all of them.


@dataclass(frozen=True, slots=True)
class FieldError:
    """A rule that a request breaks, at an RFC 6901 `pointer` into the `location` (body, query,
    path or header).

    The pointer of an unknown field is that of its object; `did_you_mean` is a known field with a
    similar name. `other` is the pointer of the other place, if two places break the rule together.
    """

    pointer: str
    rule: str
    allowed: Any = None  # A limit or a list of values, as JSON.
    location: str = "body"
    did_you_mean: str | None = None
    other: str | None = None

    def document(self) -> dict[str, Any]:
        member = {"in": self.location, "pointer": self.pointer, "rule": self.rule}
        hints = {
            "allowed": self.allowed,
            "did_you_mean": self.did_you_mean,
            "other": self.other,
        }
        return member | {name: hint for name, hint in hints.items() if hint is not None}


class Problem(Exception):
    """An expected failure. Each subclass is one kind of failure, with a stable `code` and `title`.

    `detail` explains what happened and what to do next; an instance may be more exact. `errors`
    keeps the first MAX_ERRORS broken rules; pass `errors_total` where more were found.
    """

    status: ClassVar[int] = 500
    code: ClassVar[str] = "internal-error"
    title: ClassVar[str] = "Internal error"
    detail: str = (
        "The service met a condition that it did not expect. "
        "Its operators can find it in the log by `request_id`."
    )
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
        super().__init__(self.code)  # Not the detail: logs may show an exception's text.
        self.detail = detail or self.detail
        self.errors = tuple(errors[:MAX_ERRORS])
        self.errors_total = len(errors) if errors_total is None else errors_total
        self.retry_after_s = (
            retry_after_s if retry_after_s is not None else (1 if self.retryable else None)
        )
        self.headers = headers or {}

    def document(self, request_id: str | None) -> dict[str, Any]:
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


def required(row: T | None, missing: Callable[[], Exception]) -> T:
    """Return what was looked for. Raises `missing` where there is nothing."""
    if row is None:
        raise missing()
    return row


class InternalError(Problem):
    pass


class MalformedRequest(Problem):
    status = 400
    code = "malformed-request"
    title = "Malformed request"
    detail = "The service could not read the request. Send JSON in UTF-8."


class TokenRequired(Problem):
    status = 401
    code = "token-required"
    title = "Token required"
    detail = "The request has no token. Send one in the header `Authorization: Bearer TOKEN`."

    def __init__(self) -> None:
        super().__init__(headers={"WWW-Authenticate": "Bearer"})


class TokenInvalid(Problem):
    status = 401
    code = "token-invalid"
    title = "Token not valid"
    detail = "The service does not accept this token. Ask its issuer for a new one."

    def __init__(self, detail: str | None = None) -> None:
        super().__init__(detail, headers={"WWW-Authenticate": 'Bearer error="invalid_token"'})


class NotAllowed(Problem):
    status = 403
    code = "not-allowed"
    title = "Not allowed"
    detail = "This caller may not do this. Send a token of a caller that may."


class PersonRequired(Problem):
    status = 403
    code = "person-required"
    title = "Person required"
    detail = "Only a person may do this. Send a token of a person."


class ScopeMissing(Problem):
    status = 403
    code = "scope-missing"
    title = "Scope missing"
    detail = (
        "The token lacks a scope that this request needs. The header WWW-Authenticate names it. "
        "Do not repeat the request: ask the issuer of the token, or the person you work for, for a "
        "token with it."
    )

    def __init__(self, scope: str | None = None, *, errors: Sequence[FieldError] = ()) -> None:
        """`scope` is the smallest scope that would do (RFC 6750, section 3.1). `errors` name the parts
        of the request that need it.
        """
        if scope is None:
            super().__init__()
            return
        super().__init__(
            f"The token lacks the scope `{scope}`, which this request needs. Do not repeat the "
            "request: ask the issuer of the token, or the person you work for, for a token with it.",
            errors=errors,
            headers={"WWW-Authenticate": f'Bearer error="insufficient_scope", scope="{scope}"'},
        )


class PatientOutOfReach(Problem):
    status = 403
    code = "patient-out-of-reach"
    title = "Patient out of reach"
    detail = (
        "The token does not let you see this patient, or there is none. Do not repeat the request: "
        "ask the person you work for to add the patient to one of your panels. In an emergency a "
        "person takes access with `POST /break-glass`."
    )


class ForeignPage(Problem):
    status = 403
    code = "foreign-page"
    title = "Request of a foreign page"
    detail = "A page of another site sent this request without a token. Send a token."


class NotFound(Problem):
    status = 404
    code = "not-found"
    title = "Not found"
    detail = (
        "Nothing has this address. `GET /openapi.json` lists all addresses; ids in them are UUIDs."
    )


class MethodNotAllowed(Problem):
    status = 405
    code = "method-not-allowed"
    title = "Method not allowed"
    detail = (
        "This address does not accept this method. The header Allow lists the methods it accepts."
    )


class Conflict(Problem):
    status = 409
    code = "conflict"
    title = "Conflict"
    detail = "Another request changed the same data at the same time. Nothing was stored; send the request again."
    retryable = True


class BodyTooLarge(Problem):
    status = 413
    code = "body-too-large"
    title = "Body too large"
    detail = "The body is larger than this address accepts. `errors` shows the limit in bytes."

    def __init__(self, max_bytes: int) -> None:
        super().__init__(errors=(FieldError("", "max-bytes", max_bytes),))


class BodyTooSlow(Problem):
    status = 408
    code = "body-too-slow"
    title = "Body too slow"
    detail = (
        "The body did not arrive in time, and nothing was stored. Send it again over a faster link, "
        "or in smaller parts."
    )
    retryable = True

    def __init__(self, within_s: float) -> None:
        super().__init__(f"{self.detail} The limit is {within_s:g} s.")


class UnsupportedMediaType(Problem):
    status = 415
    code = "unsupported-media-type"
    title = "Unsupported media type"
    detail = "This address accepts JSON. Send it with the header `Content-Type: application/json`."


class Invalid(Problem):
    status = 422
    code = "invalid"
    title = "Invalid request"
    detail = (
        "The request breaks a rule. Correct the fields that `errors` names, then send it again."
    )


class SearchTooSlow(Problem):
    status = 422
    code = "search-too-slow"
    title = "Search too slow"
    detail = (
        "The search takes longer than the service allows, and was ended. A repeat takes as long. "
        "Narrow the search, for instance to one patient, one code or a shorter time, or ask for a "
        "smaller page."
    )


class TooManyRequests(Problem):
    status = 429
    code = "too-many-requests"
    title = "Too many requests"
    detail = (
        "This caller sends more requests than one caller may. Nothing was done; wait as long as "
        "Retry-After says, then send the request again."
    )
    retryable = True

    def __init__(
        self, detail: str | None = None, *, retry_after_s: int | None = None, delay_s: float = 0.0
    ) -> None:
        """`delay_s` is how long the answer is held back."""
        super().__init__(detail, retry_after_s=retry_after_s)
        self.delay_s = delay_s


class DatabaseUnavailable(Problem):
    status = 503
    code = "database-unavailable"
    title = "Database unavailable"
    detail = (
        "The database of the service did not answer in time, or cannot be reached. "
        "A write may have been carried out: look for it before you repeat it."
    )
    retryable = True


class DatabaseBusy(Problem):
    status = 503
    code = "database-busy"
    title = "Database busy"
    detail = "The database of the service is too busy. Send the request again later."
    retryable = True


class TooManyBodies(Problem):
    status = 503
    code = "too-many-bodies"
    title = "Too many large bodies"
    detail = "The service holds as many large bodies as it can, and did not read this one. Send it again later."
    retryable = True


class AccessUnknown(Problem):
    status = 503
    code = "access-unknown"
    title = "Access unknown"
    detail = (
        "The service cannot find out which patients you may see, since the records service does "
        "not answer. Send the request again later."
    )
    retryable = True


class ContestedNumber(Problem):
    status = 409
    code = "contested-number"
    title = "Contested number"
    detail = (
        "Several patients have or had this number. Nothing was stored. Send the patient's id, or "
        "`<system>|<value>` if no other patient had it before."
    )


class NamesUnknown(Problem):
    status = 503
    code = "names-unknown"
    title = "Names of the patient unknown"
    detail = (
        "The service cannot find out all names of this patient, since the records service does not "
        "answer, and the request requires a complete answer. Send it again later, or without `require`."
    )
    retryable = True


class PeerUnavailable(Problem):
    status = 503
    code = "peer-unavailable"
    title = "Peer unavailable"
    detail = "A service that this request needs does not answer. Send the request again later."
    retryable = True
