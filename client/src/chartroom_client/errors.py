"""Exceptions of the client. All are ChartroomErrors:

Problem       the system rejected the request (RFC 9457)
Unreachable   no answer arrived within `patience_s`
Unsendable    an Unreachable that cannot be retried: the URL or a header is invalid
ClaimStopped  the handler should stop: its task was cancelled or lost
"""

import re
from collections.abc import Mapping
from contextlib import suppress
from http import HTTPStatus
from typing import Any, Self

import httpx

TEMPORARY = frozenset({429, 502, 503, 504})
REFUSED_AGAIN = frozenset({400, 403, 404, 413, 415, 422})
UNEXPECTED = "unexpected-answer"
CODES = "urn:chartroom:problem"


class ChartroomError(Exception):
    """The base class of this package's exceptions. Messages do not contain personal data."""


class Unreachable(ChartroomError):
    """No answer arrived: the URL is wrong, the system is down, or the token function failed."""


class Unsendable(Unreachable):
    """The request was never sent: its URL or a header is invalid."""


class ClaimStopped(ChartroomError):
    """The handler should stop. Its result is ignored."""


class Problem(ChartroomError):
    """The system rejected a request. Branch on `code` and `retryable`, never on the text.
    docs/problems.md lists all codes.
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
        self.advice: str | None = document.get("advice")
        self.scope: str | None = document.get("scope")
        self.parameter: str | None = document.get("parameter")
        self.retryable: bool = document["retryable"]
        self.retry_after_s: float | None = document["retry_after_s"]
        self.errors: list[dict[str, Any]] = document["errors"]
        self.errors_total: int = document["errors_total"]
        self.request_id: str | None = document["request_id"]

    def __reduce__(self) -> tuple[type[Self], tuple[Mapping[str, Any]]]:
        return type(self), (self.document,)

    @classmethod
    def of(cls, answer: httpx.Response) -> Self:
        """Return a problem even if the answer comes from another program, such as a proxy."""
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
        "detail": f"The answer {answer.status_code} does not come from chartroom. "
        "Check that the URL is the URL of its gateway.",
        "retryable": is_temporary,
        "retry_after_s": _retry_after_s(answer) if is_temporary else None,
        "errors": [],
        "errors_total": 0,
        "request_id": None,
    }


def _of_outcome(outcome: Mapping[str, Any], answer: httpx.Response) -> dict[str, Any]:
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
    """Convert a google.rpc.Status (OTLP). Raises ValueError if its message lacks a code."""
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
    """Traefik returns a 404 as plain text until it has loaded its routes. Chartroom's 404s are problems."""
    is_text = answer.headers.get("Content-Type", "").startswith("text/plain")
    return is_text and answer.status_code == HTTPStatus.NOT_FOUND


def is_refused_again(failure: ChartroomError) -> bool:
    """Whether a retry would be rejected again. A 404 from another program does not count."""
    return (
        isinstance(failure, Problem)
        and not failure.retryable
        and failure.status in REFUSED_AGAIN
        and (failure.status != HTTPStatus.NOT_FOUND or failure.code != UNEXPECTED)
    )


def is_refused_token(failure: ChartroomError) -> bool:
    return isinstance(failure, Problem) and failure.status == HTTPStatus.UNAUTHORIZED
