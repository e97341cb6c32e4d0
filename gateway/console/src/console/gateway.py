"""The page shows the sentence of a `Missing` instead of a part that cannot be read. All requests of a
page share one deadline and one trace.
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
from zoneinfo import ZoneInfo

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

# The deadline of all requests of a page. A page takes 3 s, including 0.4 s of rendering; /health
# takes up to 2.2 s if a service does not answer.
PAGE_S = 2.6
# Longer than PAGE_S, because after a timeout it is unknown whether the write was stored.
WRITE_S = 2.8
LONGEST_ADDRESS = 8_000
# A document has up to 10 MiB; escapes of quotes and line feeds can double its size.
MAX_BYTES = 24 * 1024 * 1024
# A parsed value takes up to 200 bytes, and the container has 256 MiB for all pages.
MAX_VALUES = 200_000
# Matches more than MAX_VALUES brackets and commas outside of strings, without copying the text.
MANY_VALUES = re.compile(
    rb'(?:[^"\[{,]*+(?:%b"[^"\[{,]*+)*+[\[{,]){%d}+' % (STRING, MAX_VALUES + 1), re.DOTALL
)
TOO_LARGE = "answer-too-large"
FEWER = 4  # The limit of a list that is too large is divided by this number.
STILL_RUNNING = "still-running"  # An earlier attempt of the same write is being processed.
# After problems with these codes, a write was surely not stored, even if the status is above 499.
SOURCES_UNCHECKED = "sources-unchecked"
NOT_CARRIED_OUT = frozenset(
    {
        "service-unavailable",
        "database-busy",
        "access-unknown",
        "audit-behind",
        SOURCES_UNCHECKED,
    }
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
    AWAY = "away"
    WITHHELD = "withheld"
    ABSENT = "absent"
    CHANGED = "changed"  # The version has changed since the page was shown.
    REFUSED = "refused"
    ENDED = "ended"  # The token is not accepted any more.


LACKS = {
    401: (Lack.ENDED, "Your session has ended. Sign in again."),
    403: (Lack.WITHHELD, ""),
    404: (Lack.ABSENT, "This does not exist, or you may not see it."),
    412: (Lack.CHANGED, "This was changed after you opened it."),
    429: (Lack.AWAY, "You have sent too many requests. Wait a second."),
}


@dataclass(frozen=True, slots=True)
class Missing:
    """A missing part, with a sentence for the page. `may_have_happened`: it is unknown whether the
    write was stored. `fields`: JSON pointers to the rejected fields of a write.
    """

    lack: Lack
    sentence: str
    code: str | None = None
    may_have_happened: bool = False
    fields: tuple[str, ...] = ()


class Visit:
    def __init__(self, request: Request) -> None:
        self._gateway: PeerClient = request.app.state.gateway
        self.zone: ZoneInfo = request.app.state.zone
        self._headers = _headers_of(request)
        begun = time.monotonic()
        self._ends_at, self._writes_end_at = begun + PAGE_S, begun + WRITE_S
        self.calls = 0

    async def get(
        self, answer: type[A], path: str, query: Query | None = None, *, also: Collection[int] = ()
    ) -> A | Missing:
        """Statuses in `also` count as success. If a list is too large, a smaller `limit` is used."""
        query = query or {}
        asked = f"{path}?{_encoded(query)}" if query else path
        found = _parsed(answer, asked, await self._call("GET", asked, also=also))
        limit = query.get("limit")
        fewer = limit // FEWER if isinstance(limit, int) else 0
        if isinstance(found, Missing) and found.code == TOO_LARGE and fewer:
            return await self.get(answer, path, {**query, "limit": fewer}, also=also)
        return found

    async def read(self, path: str) -> Answer | Missing:
        return await self._call("GET", path)

    async def search(self, answer: type[A], path: str, body: JSONObject) -> A | Missing:
        return _parsed(answer, path, await self._call("POST", path, body=body))

    async def write(
        self,
        answer: type[A],
        path: str,
        body: JSONObject | None,
        headers: Mapping[str, str],
        *,
        method: str = "POST",
    ) -> A | Missing:
        """All writes of a page visit share one deadline."""
        left_s = max(0.0, self._writes_end_at - time.monotonic())
        given = await self._call(method, path, body=body, headers=headers, deadline_s=left_s)
        return _parsed(answer, path, given)

    def _left_s(self) -> float:
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
        """`deadline_s` defaults to the time until the page's deadline."""
        if len(path) > LONGEST_ADDRESS:
            return Missing(Lack.REFUSED, "The URL of this page is too long.")
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
        if (
            given.status == HTTPStatus.NOT_FOUND and is_text
        ):  # The gateway has not loaded its routes yet.
            return Missing(Lack.AWAY, _away("the gateway"))
        if not (_is_success(given.status) or given.status in also):
            return _refusal(given, service)
        return given


async def nothing() -> None:
    """Stands for a call that the page omits."""


def _parsed(answer: type[A], path: str, given: Answer | Missing) -> A | Missing:
    if isinstance(given, Missing):
        return given
    if may_have_many_values(given.body, MAX_VALUES) and MANY_VALUES.match(given.body):
        return _too_large(_service_of(path))
    try:
        return answer.model_validate(read_json(given.body) if given.body else {})
    except (ValueError, RecursionError):  # ValidationError is a ValueError.
        return unreadable(path)


def unreadable(path: str) -> Missing:
    return Missing(Lack.AWAY, f"The answer of {_service_of(path)} is invalid.")


def _too_large(service: str) -> Missing:
    return Missing(Lack.REFUSED, f"The answer of {service} is too large to show.", TOO_LARGE)


def _headers_of(request: Request) -> dict[str, str]:
    headers = {"Authorization": f"Bearer {request.state.person.token}"}
    # If the console exports traces, the HTTP client replaces this header by its own span.
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
    return f"{service[0].upper()}{service[1:]} does not answer. Reload the page in a moment."


def _refusal(given: Answer, service: str) -> Missing:
    problem = _problem_of(given)
    if given.status >= HTTPStatus.INTERNAL_SERVER_ERROR or problem.code == STILL_RUNNING:
        may_have_happened = problem.code not in NOT_CARRIED_OUT
        return Missing(Lack.AWAY, _away(service), problem.code, may_have_happened)
    lack, sentence = LACKS.get(
        given.status, (Lack.REFUSED, problem.detail or "The request was rejected.")
    )
    if lack is Lack.WITHHELD:
        sentence = _withheld(problem)
    return Missing(
        lack, sentence, problem.code, fields=tuple(one.pointer for one in problem.errors)
    )


def _withheld(problem: "_Problem") -> str:
    match problem.code:
        case "patient-out-of-reach":
            return "Withheld: you do not have access to this patient."
        case "scope-missing":
            scope = f" {problem.scope}" if problem.scope else ""
            return f"Withheld: your token lacks the scope{scope}."
        case "person-required":
            return "Withheld: only a person may do this."
    return "Withheld: you do not have access."


class _Error(Answered):
    pointer: str = ""


class _Problem(Answered):
    code: str | None = None
    detail: str = ""
    scope: str | None = None
    errors: tuple[_Error, ...] = ()


def _problem_of(given: Answer) -> _Problem:
    try:
        return _Problem.model_validate(read_json(given.body))
    except (ValueError, RecursionError):
        return _Problem()
