"""Expected failures (RFC 9457). The module does not import FastAPI, so that pure code can raise
problems. A problem never contains a submitted value.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from http import HTTPStatus
from typing import Any, ClassVar, TypeVar

T = TypeVar("T")

TYPE_PREFIX = "urn:chartroom:problem:"
MAX_ERRORS = 20  # `errors_total` counts all errors.


class Advice(StrEnum):
    """The next step of a program that receives a problem."""

    CORRECT = "correct"
    WAIT = "wait"
    READ_AGAIN = "read-again"
    ASK_PERSON = "ask-person"  # The caller's person, or an operator.


ADVICE_BY_STATUS = {
    401: Advice.ASK_PERSON,
    403: Advice.ASK_PERSON,
    409: Advice.READ_AGAIN,
    412: Advice.READ_AGAIN,
    428: Advice.READ_AGAIN,
}


def advice_by(status: int, *, retryable: bool) -> Advice:
    if retryable:
        return Advice.WAIT
    default = Advice.ASK_PERSON if status >= HTTPStatus.INTERNAL_SERVER_ERROR else Advice.CORRECT
    return ADVICE_BY_STATUS.get(status, default)


@dataclass(frozen=True, slots=True)
class FieldError:
    """`pointer` is an RFC 6901 pointer into the `location`; for an unknown field it points at the
    object, and `did_you_mean` is a known field. `other` points at a second field that breaks the
    rule together with the first.
    """

    pointer: str
    rule: str
    allowed: Any = None  # The limit, or the list of accepted values.
    location: str = "body"
    did_you_mean: str | None = None
    other: str | None = None

    def document(self) -> dict[str, Any]:
        member = {"in": self.location, "pointer": self.pointer, "rule": self.rule}
        hints = {"allowed": self.allowed, "did_you_mean": self.did_you_mean, "other": self.other}
        return member | {name: hint for name, hint in hints.items() if hint is not None}


class Problem(Exception):
    """`code` and `title` are stable.

    `detail` explains the failure and the next step, without terms of HTTP if a tool call can cause
    the failure. `parameter` is the header or field that the problem is about. Pass `errors_total`
    if `errors` is shortened.
    """

    status: ClassVar[int] = 500
    code: ClassVar[str] = "internal-error"
    title: ClassVar[str] = "Internal error"
    detail: str = (
        "The service failed unexpectedly. "
        "Its operators can find the failure in the log by `request_id`."
    )
    retryable: ClassVar[bool] = False
    advice: ClassVar[Advice | None] = None
    parameter: ClassVar[str | None] = None
    scope: str | None = None
    current_version: int | None = None

    def __init__(
        self,
        detail: str | None = None,
        *,
        errors: Sequence[FieldError] = (),
        errors_total: int | None = None,
        retry_after_s: int | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(self.code)  # Logs may contain an exception's text.
        self.detail = detail or self.detail
        self.errors = tuple(errors[:MAX_ERRORS])
        self.errors_total = len(errors) if errors_total is None else errors_total
        self.retry_after_s = (
            retry_after_s if retry_after_s is not None else (1 if self.retryable else None)
        )
        self.headers = headers or {}

    def document(self, request_id: str | None) -> dict[str, Any]:
        hints = {
            "parameter": self.parameter,
            "scope": self.scope,
            "current_version": self.current_version,
        }
        return {
            "type": TYPE_PREFIX + self.code,
            "title": self.title,
            "status": self.status,
            "detail": self.detail,
            "code": self.code,
            "advice": self.advice or advice_by(self.status, retryable=self.retryable),
            "retryable": self.retryable,
            "retry_after_s": self.retry_after_s,
            "errors": [error.document() for error in self.errors],
            "errors_total": self.errors_total,
            "request_id": request_id,
            **{name: hint for name, hint in hints.items() if hint is not None},
        }


def required(row: T | None, missing: Callable[[], Exception]) -> T:
    if row is None:
        raise missing()
    return row


class InternalError(Problem):
    pass


class MalformedRequest(Problem):
    status = 400
    code = "malformed-request"
    title = "Malformed request"
    detail = "The request body could not be parsed. Send JSON in UTF-8."


class TokenRequired(Problem):
    status = 401
    code = "token-required"
    title = "Token required"
    detail = "The request needs a token. Send it in the header `Authorization: Bearer TOKEN`."

    def __init__(self) -> None:
        super().__init__(headers={"WWW-Authenticate": "Bearer"})


class TokenInvalid(Problem):
    status = 401
    code = "token-invalid"
    title = "Invalid token"
    detail = "The service does not accept this token. Get a new token from your token issuer."

    def __init__(self, detail: str | None = None) -> None:
        super().__init__(detail, headers={"WWW-Authenticate": 'Bearer error="invalid_token"'})


class NotAllowed(Problem):
    status = 403
    code = "not-allowed"
    title = "Not allowed"
    detail = "This caller is not allowed to send this request. Use the token of a caller that is allowed to."


class PersonRequired(Problem):
    status = 403
    code = "person-required"
    title = "Person required"
    detail = "Only a person may send this request. Use the token of a person."


class ScopeMissing(Problem):
    status = 403
    code = "scope-missing"
    title = "Scope missing"
    detail = (
        "The token lacks the scope in `scope`, which this request needs. Ask the issuer of the token, or the "
        "person you work for, for a token with this scope."
    )

    def __init__(self, scope: str | None = None, *, errors: Sequence[FieldError] = ()) -> None:
        """`scope` is the smallest sufficient scope (RFC 6750, section 3.1). `errors` point at the
        parts of the request that need it.
        """
        if scope is None:
            super().__init__()
            return
        self.scope = scope
        super().__init__(
            f"The token lacks the scope `{scope}`, which this request needs. Ask the issuer of the token, "
            "or the person you work for, for a token with this scope.",
            errors=errors,
            headers={"WWW-Authenticate": f'Bearer error="insufficient_scope", scope="{scope}"'},
        )


class PatientOutOfReach(Problem):
    status = 403
    code = "patient-out-of-reach"
    title = "Patient out of reach"
    detail = (
        "The patient does not exist, or your token does not allow access to this patient. Ask the person you "
        "work for to add the patient to one of your panels. In an emergency, a person can get access by "
        "break-glass."
    )


class ForeignPage(Problem):
    status = 403
    code = "foreign-page"
    title = "Request from another site"
    detail = "A web page of another site sent this request without a token. Send a token."


class NotFound(Problem):
    status = 404
    code = "not-found"
    title = "Not found"
    detail = "There is no resource at this URL. `GET /openapi.json` lists all paths; IDs in paths are UUIDs."


class MethodNotAllowed(Problem):
    status = 405
    code = "method-not-allowed"
    title = "Method not allowed"
    detail = "This URL does not accept this method. The header Allow lists the accepted methods."


class Conflict(Problem):
    status = 409
    code = "conflict"
    title = "Conflict"
    detail = (
        "Another request changed the same data at the same time. Nothing was stored; send the "
        "request again."
    )
    retryable = True


class BodyTooLarge(Problem):
    status = 413
    code = "body-too-large"
    title = "Body too large"
    detail = (
        "The request body is larger than this URL accepts. `errors` contains the limit in bytes."
    )

    def __init__(self, max_bytes: int) -> None:
        super().__init__(errors=(FieldError("", "max-bytes", max_bytes),))


class BodyTooSlow(Problem):
    status = 408
    code = "body-too-slow"
    title = "Body too slow"
    detail = (
        "The request body did not arrive in time. Nothing was stored. Send it again over a faster "
        "connection, or in smaller parts."
    )
    retryable = True

    def __init__(self, within_s: float) -> None:
        super().__init__(f"{self.detail} The limit is {within_s:g} s.")


class UnsupportedMediaType(Problem):
    status = 415
    code = "unsupported-media-type"
    title = "Unsupported media type"
    detail = "This URL accepts only JSON. Send the header `Content-Type: application/json`."


class Invalid(Problem):
    status = 422
    code = "invalid"
    title = "Invalid request"
    detail = "The request breaks a rule. Correct the fields in `errors`, then send it again."


class SearchTooSlow(Problem):
    status = 422
    code = "search-too-slow"
    title = "Search too slow"
    detail = (
        "The search took longer than the service allows and was cancelled. Repeating it takes as long. "
        "Narrow the search, for example to one patient, one code or a shorter period, or request a "
        "smaller page."
    )


class TooManyRequests(Problem):
    status = 429
    code = "too-many-requests"
    title = "Too many requests"
    detail = (
        "This caller exceeded its request limit. The request was not processed; wait `retry_after_s` seconds, "
        "then send the request again."
    )
    retryable = True

    def __init__(
        self, detail: str | None = None, *, retry_after_s: int | None = None, delay_s: float = 0.0
    ) -> None:
        """`delay_s`: the seconds by which the response is delayed."""
        super().__init__(detail, retry_after_s=retry_after_s)
        self.delay_s = delay_s


class DatabaseUnavailable(Problem):
    status = 503
    code = "database-unavailable"
    title = "Database unavailable"
    detail = (
        "The service's database did not answer in time or cannot be reached. "
        "A write may have been stored: check before you repeat it."
    )
    retryable = True


class DatabaseBusy(Problem):
    status = 503
    code = "database-busy"
    title = "Database busy"
    detail = "The service's database is too busy. Send the request again later."
    retryable = True


class TooManyBodies(Problem):
    status = 503
    code = "too-many-bodies"
    title = "Too many large bodies"
    detail = (
        "The service is reading as many large request bodies as it can and did not read this body. "
        "Send it again later."
    )
    retryable = True


class AccessUnknown(Problem):
    status = 503
    code = "access-unknown"
    title = "Access unknown"
    detail = (
        "The service cannot check which patients you may see because the records service does "
        "not answer. Send the request again later."
    )
    retryable = True


class ContestedNumber(Problem):
    status = 409
    code = "contested-number"
    title = "Contested identifier"
    advice = Advice.CORRECT
    detail = (
        "Several patients have this identifier, or it has ended for a patient. Nothing was stored. "
        "Send the patient's ID, or `<system>|<value>` if that identifier has not ended for any patient."
    )


class NamesUnknown(Problem):
    status = 503
    code = "names-unknown"
    title = "Patient identifiers unknown"
    detail = (
        "The service cannot look up all identifiers of this patient because the records service does "
        "not answer, and the request requires a complete answer. Send it again later, or without `require`."
    )
    retryable = True


class PeerUnavailable(Problem):
    status = 503
    code = "peer-unavailable"
    title = "Peer unavailable"
    detail = "A service that this request needs does not answer. Send the request again later."
    retryable = True
