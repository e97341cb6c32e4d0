"""Requests of a page to the gateway's own paths, with the person's token.

A part that does not come is a value, `Missing`, whose sentence the page shows in the part's place. All
calls of a page share one deadline and one trace: one look of a person is one trace in the log.
"""

import json
import re
import secrets
import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from http import HTTPStatus
from typing import TypeVar
from urllib.parse import urlencode

from starlette.requests import Request

from chassis.http.bounded_json import STRING, may_have_many_values, read_json
from chassis.observability.tracing import HEADER as TRACEPARENT
from chassis.peers import Answer, PeerAnswerTooLarge, PeerClient, may_arrive_later
from chassis.problems.problem import PeerUnavailable
from chassis.problems.request_ids import HEADER as REQUEST_ID
from chassis.problems.request_ids import current_request_id
from console.answers import Answered, JSONObject

A = TypeVar("A", bound=Answered)
Query = Mapping[str, str | int | Sequence[str] | None]

# For all calls of a page together: what is left of 3 s is for writing the page. /health takes up to 2.2 s
# to say who does not answer.
PAGE_S = 2.6
# A write is not given up as quickly: whether it happened would be unknown.
WRITE_S = 2.8
# With its query. No cursor and no filter of ours is as long.
LONGEST_ADDRESS = 8_000
# A document has 10 MiB, which escapes of quotes and line feeds double.
MAX_BYTES = 24 * 1024 * 1024
# Each takes up to 200 bytes once it is parsed; the container has 256 MiB for all pages.
MAX_VALUES = 200_000
# One more bracket or comma outside of strings. A match keeps none of the text.
MANY_VALUES = re.compile(
    rb'(?:[^"\[{,]*+(?:%b"[^"\[{,]*+)*+[\[{,]){%d}+' % (STRING, MAX_VALUES + 1), re.DOTALL
)
TOO_LARGE = "answer-too-large"
FEWER = 4  # A list that is too large is asked for this part of it.
STILL_RUNNING = "still-running"  # The same write, sent before, is being carried out.
# The codes above 499 that say that a write was not carried out. After others, no one knows.
NOT_CARRIED_OUT = frozenset(
    {"service-unavailable", "database-busy", "access-unknown", "audit-behind"}
)
SERVICES = {
    "agent-events": "audit",
    "access-reports": "audit",
    "tlog": "audit",
    "retrieve": "retrieval",
    "documents": "retrieval",
    "health": "the health check",
}


class Lack(StrEnum):
    AWAY = "away"  # No answer in time, or none that can be used.
    WITHHELD = "withheld"  # The person may not see it.
    ABSENT = "absent"  # There is none.
    CHANGED = "changed"  # Another version than the one that was shown.
    REFUSED = "refused"
    ENDED = "ended"  # The token is not accepted any more.


# The meaning of a status on a page, and its sentence.
LACKS = {
    401: (Lack.ENDED, "Your sign-in is not accepted any more. Sign in again."),
    403: (Lack.WITHHELD, ""),
    404: (Lack.ABSENT, "There is nothing here that you may see."),
    412: (Lack.CHANGED, "Changed since you opened it."),
    429: (Lack.AWAY, "You ask more than one person may at once. Wait a second."),
}


@dataclass(frozen=True, slots=True)
class Missing:
    """A part of a page that did not come, and the sentence about it. `may_have_happened`: of a
    write of which no one knows.
    """

    lack: Lack
    sentence: str
    code: str | None = None
    may_have_happened: bool = False


class Visit:
    """The calls of one request of a person. `calls` counts them."""

    def __init__(self, request: Request) -> None:
        self._gateway: PeerClient = request.app.state.gateway
        self._headers = _headers_of(request)
        self._ends_at = time.monotonic() + PAGE_S
        self.calls = 0

    async def get(
        self,
        answer: type[A],
        path: str,
        query: Query | None = None,
        *,
        also: Collection[int] = (),
    ) -> A | Missing:
        """Return the answer to GET, also that of the statuses in `also`; the first part of a list that
        is too large.
        """
        query = query or {}
        asked = f"{path}?{_encoded(query)}" if query else path
        found = _parsed(answer, asked, await self._call("GET", asked, also=also))
        limit = query.get("limit")
        fewer = limit // FEWER if isinstance(limit, int) else 0
        if isinstance(found, Missing) and found.code == TOO_LARGE and fewer:
            return await self.get(answer, path, {**query, "limit": fewer}, also=also)
        return found

    async def read(self, path: str) -> Answer | Missing:
        """Return the answer to GET as it came, where it is not JSON."""
        return await self._call("GET", path)

    async def search(self, answer: type[A], path: str, body: JSONObject) -> A | Missing:
        """Return the answer to a POST that reads: its body may name a person."""
        return _parsed(answer, path, await self._call("POST", path, body=body))

    async def write(
        self, answer: type[A], path: str, body: JSONObject, headers: Mapping[str, str]
    ) -> A | Missing:
        given = await self._call("POST", path, body=body, headers=headers, deadline_s=WRITE_S)
        return _parsed(answer, path, given)

    def _left_s(self) -> float:
        """Return how long a call may still take. One without any time fails at once."""
        return max(0.0, self._ends_at - time.monotonic())

    async def _call(
        self,
        method: str,
        path: str,
        *,
        deadline_s: float | None = None,
        body: JSONObject | None = None,
        headers: Mapping[str, str] | None = None,
        also: Collection[int] = (),
    ) -> Answer | Missing:
        """Without a deadline, one of the calls that share the page's."""
        if len(path) > LONGEST_ADDRESS:
            return Missing(Lack.REFUSED, "The address of this page is too long.")
        self.calls += 1
        service = _service_of(path)
        content = {} if body is None else {"Content-Type": "application/json"}
        try:
            given = await self._gateway.ask(
                method,
                path,
                headers={**self._headers, **content, **(headers or {})},
                deadline_s=self._left_s() if deadline_s is None else deadline_s,
                body=None if body is None else json.dumps(body).encode(),
                max_bytes=MAX_BYTES,
            )
        except PeerAnswerTooLarge:
            return _too_large(service)
        except PeerUnavailable as failure:
            return Missing(Lack.AWAY, _away(service), None, may_arrive_later(failure))
        is_text = given.headers.get("Content-Type", "").startswith("text/plain")
        if given.status == HTTPStatus.NOT_FOUND and is_text:  # It has not read its routes yet.
            return Missing(Lack.AWAY, _away("the gateway"))
        if not (_is_success(given.status) or given.status in also):
            return _refusal(given, service)
        return given


def _parsed(answer: type[A], path: str, given: Answer | Missing) -> A | Missing:
    if isinstance(given, Missing):
        return given
    if may_have_many_values(given.body, MAX_VALUES) and MANY_VALUES.match(given.body):
        return _too_large(_service_of(path))
    try:
        return answer.model_validate(read_json(given.body))
    except (ValueError, RecursionError):  # ValidationError is a ValueError.
        return unreadable(path)


def unreadable(path: str) -> Missing:
    """Return that an answer came from this path, and is not what its contract says."""
    return Missing(Lack.AWAY, f"The answer of {_service_of(path)} cannot be read.")


def _too_large(service: str) -> Missing:
    return Missing(Lack.REFUSED, f"The answer of {service} is too large to be shown.", TOO_LARGE)


def _headers_of(request: Request) -> dict[str, str]:
    headers = {"Authorization": f"Bearer {request.state.person.token}"}
    # If the console is traced, the client of the gateway writes its own span here.
    headers[TRACEPARENT] = f"00-{secrets.token_hex(16)}-{secrets.token_hex(8)}-00"
    if (request_id := current_request_id.get()) is not None:
        headers[REQUEST_ID] = request_id
    return headers


def _is_success(status: int) -> bool:
    return HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES


def _encoded(query: Query) -> str:
    return urlencode(
        {name: value for name, value in query.items() if value is not None}, doseq=True
    )


def _service_of(path: str) -> str:
    return SERVICES.get(path.lstrip("/").partition("/")[0].partition("?")[0], "records")


def _away(service: str) -> str:
    return (
        f"{service[0].upper()}{service[1:]} does not answer now. Read the page again in a moment."
    )


def _refusal(given: Answer, service: str) -> Missing:
    """Return what a refusal means here. Its detail is written for callers and names no value."""
    problem = _problem_of(given)
    if given.status >= HTTPStatus.INTERNAL_SERVER_ERROR or problem.code == STILL_RUNNING:
        may_have_happened = problem.code not in NOT_CARRIED_OUT
        return Missing(Lack.AWAY, _away(service), problem.code, may_have_happened)
    lack, sentence = LACKS.get(given.status, (Lack.REFUSED, problem.detail or "It was refused."))
    if lack is Lack.WITHHELD:
        sentence = _withheld(problem)
    return Missing(lack, sentence, problem.code)


def _withheld(problem: "_Problem") -> str:
    match problem.code:
        case "patient-out-of-reach":
            return "Withheld: this patient is not among those you may see."
        case "scope-missing":
            # The problem names it between backquotes.
            scope = f" {parts[1]}" if len(parts := problem.detail.split("`")) > 1 else ""
            return f"Withheld: your token lacks the scope{scope}."
        case "person-required":
            return "Withheld: only a person may do this."
    return "Withheld: you may not see this."


class _Problem(Answered):
    code: str | None = None
    detail: str = ""


def _problem_of(given: Answer) -> _Problem:
    try:
        return _Problem.model_validate(read_json(given.body))
    except (ValueError, RecursionError):
        return _Problem()
