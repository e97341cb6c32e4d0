"""Errors that a call raises: ChartroomError, and below it

Problem       the system refuses, and says why (RFC 9457)
Unreachable   no answer came for as long as the caller was patient
Unsendable    an Unreachable that no repeat helps: the URL or a header cannot be sent
ClaimStopped  the task that this handler works on is not its own any more
"""

import re
from collections.abc import Mapping
from contextlib import suppress
from http import HTTPStatus
from typing import Any, Self

import httpx

# A proxy in front of the gateway answers them without a problem document.
TEMPORARY = frozenset({429, 502, 503, 504})
# A conflict may be over at the next try; a request that breaks a rule breaks it again.
REFUSED_AGAIN = frozenset({400, 403, 404, 413, 415, 422})
UNEXPECTED = "unexpected-answer"
CODES = "urn:chartroom:problem"  # The system of the codes in docs/problems.md.


class ChartroomError(Exception):
    """The base of everything that this package raises. Texts hold no personal data."""


class Unreachable(ChartroomError):
    """No answer came, and none will soon: the address is wrong, the system is away, or no token could
    be got.
    """


class Unsendable(Unreachable):
    """The URL or a header cannot be sent. Raised at once."""


class ClaimStopped(ChartroomError):
    """Stop working on the task: its lease is over, someone cancels it, or the worker stops. The
    handler's result does not count any more.
    """


class Problem(ChartroomError):
    """The system refused a request. Decide by `code` and `retryable`, never by the text; all codes
    are in docs/problems.md.
    """

    def __init__(self, document: Mapping[str, Any]) -> None:
        rules = ", ".join(f"{one.get('pointer')} {one.get('rule')}" for one in document["errors"])
        broken = f" ({rules})" if rules else ""
        super().__init__(f"{document['code']}: {document['detail']}{broken}")
        self.reason: str = f"{document['code']}: {rules}" if rules else document["code"]
        self.document = document
        self.code: str = document["code"]
        self.status: int = document["status"]
        self.title: str = document["title"]
        self.detail: str = document["detail"]
        self.retryable: bool = document["retryable"]
        self.retry_after_s: float | None = document["retry_after_s"]
        self.errors: list[dict[str, Any]] = document["errors"]  # As docs/problems.md has them.
        self.errors_total: int = document["errors_total"]
        self.request_id: str | None = document["request_id"]

    def __reduce__(self) -> tuple[type[Self], tuple[Mapping[str, Any]]]:
        return type(self), (self.document,)

    @classmethod
    def of(cls, answer: httpx.Response) -> Self:
        """Return the problem of an answer, also of one that no service of chartroom gave."""
        # JSON of something else has no such members.
        with suppress(ValueError, TypeError, AttributeError, LookupError):
            document = answer.json()
            if document.get("resourceType") == "OperationOutcome":
                document = _of_outcome(document, answer)
            elif "message" in document and answer.url.path.endswith("/v1/traces"):
                document = _of_status(document, answer)
            if document["type"] == f"{CODES}:{document['code']}":
                return cls({**_unexpected(answer), **document})
        return cls(_unexpected(answer))


def _unexpected(answer: httpx.Response) -> dict[str, Any]:
    is_temporary = answer.status_code in TEMPORARY or _is_of_a_gateway_that_starts(answer)
    return {
        "code": UNEXPECTED,
        "status": answer.status_code,
        "title": "Unexpected answer",
        "detail": f"The answer {answer.status_code} is not one of chartroom's. "
        "Check that the URL is that of its gateway.",
        "retryable": is_temporary,
        "retry_after_s": _retry_after_s(answer) if is_temporary else None,
        "errors": [],
        "errors_total": 0,
        "request_id": None,
    }


def _of_outcome(outcome: Mapping[str, Any], answer: httpx.Response) -> dict[str, Any]:
    """Return the members of a problem that is written as FHIR has it."""
    issue = outcome["issue"][0]
    coding = issue["details"]["coding"][0]
    return {
        "type": f"{coding['system']}:{coding['code']}",
        "code": coding["code"],
        "title": issue["details"]["text"],
        "detail": issue["diagnostics"],
        "retryable": "Retry-After" in answer.headers,
        "retry_after_s": _retry_after_s(answer),
    }


def _of_status(status: Mapping[str, Any], answer: httpx.Response) -> dict[str, Any]:
    """Return the members of a problem that is written as OTLP has it, a google.rpc.Status. Raises
    ValueError for a text without a code.
    """
    written = re.fullmatch(r"([a-z-]+): (.+)", status["message"], re.DOTALL)
    if written is None or not isinstance(status["code"], int):
        raise ValueError
    code, detail = written.groups()
    return {
        "type": f"{CODES}:{code}",
        "code": code,
        "title": code,
        "detail": detail,
        "retryable": "Retry-After" in answer.headers,
        "retry_after_s": _retry_after_s(answer),
    }


def _retry_after_s(answer: httpx.Response) -> float | None:
    seconds = answer.headers.get("Retry-After", "")
    return float(seconds) if seconds.isdecimal() else None


def _is_of_a_gateway_that_starts(answer: httpx.Response) -> bool:
    """Traefik opens its port before it has read its routes. Chartroom's own 404 are problems."""
    is_text = answer.headers.get("Content-Type", "").startswith("text/plain")
    return is_text and answer.status_code == HTTPStatus.NOT_FOUND


def is_refused_again(failure: ChartroomError) -> bool:
    """Whether the same request is refused whenever it comes. A 404 counts only as a problem: others
    are of something in between.
    """
    return (
        isinstance(failure, Problem)
        and not failure.retryable
        and failure.status in REFUSED_AGAIN
        and (failure.status != HTTPStatus.NOT_FOUND or failure.code != UNEXPECTED)
    )


def is_refused_token(failure: ChartroomError) -> bool:
    return isinstance(failure, Problem) and failure.status == HTTPStatus.UNAUTHORIZED
