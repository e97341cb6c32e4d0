"""Sends a service's operations as each caller, about patients in and out of reach, and checks the answers."""

import random
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

import httpx
from support.refused_callers import Tokens, for_a_caller

from chartroom.system.keys import Keyring
from tests.leaks.drawing import Drawn, DrawnCaller, Level
from tests.leaks.owners import Owners, code_of, content

S = TypeVar("S")
Request = tuple[str, str, Any]  # Method, path, and a body: JSON, or NDJSON as bytes.
Refusal = tuple[int, str]


@dataclass(frozen=True)
class Exchange(Generic[S]):
    caller: DrawnCaller
    level: Level
    subject: S
    answer: httpx.Response

    @property
    def body(self) -> Any:
        return self.answer.json()


@dataclass(frozen=True)
class Case(Generic[S]):
    """An operation about one patient.

    `need`: the required scope. `refusal`: the answer to callers who may not see the patient. `missing`: the
    answer about an unknown patient to callers who see all; None if the request succeeds. `shows_others_by`:
    a scope with which the answer may include other patients in reach. `by_panel`: a token for one patient
    is rejected. `event`: the type of the event about the patient. `check` verifies an answer and updates
    the expected data.
    """

    operation: str
    need: str
    request: Callable[[S], Request]
    refusal: Refusal
    check: Callable[[Exchange[S]], None] = lambda _: None
    missing: Refusal | None = None
    only_person: bool = False
    shows_others_by: str | None = None
    prepare: Callable[[S], Awaitable[None]] | None = None
    headers: Callable[[S], dict[str, str]] = lambda _: {}
    concerns: Callable[[S], bool] = lambda _: True
    by_panel: bool = False
    event: str | None = None

    @property
    def route(self) -> str:
        return self.operation.partition(" (")[0]


@dataclass
class Search(Generic[S]):
    """`subjects`: patients' data by number. `client` sees all patients. `lost`: patients that callers saw before."""

    seed: int
    drawn: Drawn
    subjects: dict[int, S]
    missing: S
    client: httpx.AsyncClient
    keyring: Keyring
    owners: Owners = field(default_factory=Owners)
    references: dict[int, str] = field(default_factory=dict)
    per_case: int = 2
    past_gateway: httpx.AsyncClient | None = None
    lost: Mapping[str, set[int]] = field(default_factory=dict)
    # False if refusals are not compared, because a removed check changes the refusal.
    is_exact: bool = True
    requests: int = 0
    registered: dict[int, S] = field(default_factory=dict)  # Patients registered by callers.
    _sent: Counter[str] = field(default_factory=Counter)
    _headers: dict[DrawnCaller, dict[str, str]] = field(default_factory=dict)

    def rng(self, name: str) -> random.Random:
        return random.Random(f"{self.seed} {name}")

    def headers_of(self, caller: DrawnCaller) -> dict[str, str]:
        if caller not in self._headers:
            claims: dict[str, Any] = {"groups": list(caller.groups)}
            if caller.patient is not None:
                claims["patient"] = self.references[caller.patient]
            token = self.keyring.mint(caller.name, kind=caller.kind, scope=caller.scope, **claims)
            self._headers[caller] = {"Authorization": f"Bearer {token}"}
        return self._headers[caller]

    async def send(self, caller: DrawnCaller, request: Request, **headers: str) -> httpx.Response:
        """Send the caller's request. Different callers use equal idempotency keys."""
        method, path, body = request
        sent = self.headers_of(caller) | headers
        if method != "GET":
            self._sent[caller.name] += 1
            sent.setdefault("Idempotency-Key", f"request {self._sent[caller.name]}")
        self.requests += 1
        if isinstance(body, bytes):
            sent["Content-Type"] = "application/x-ndjson"
            return await self.client.request(method, path, content=body, headers=sent)
        return await self.client.request(method, path, json=body, headers=sent)

    async def send_as_peer(
        self, peer: str, service: str, request: Request, caller: DrawnCaller | None = None
    ) -> httpx.Response:
        """Send a request as another service, for itself or for a caller."""
        method, path, body = request
        headers = Tokens(self.keyring, service).of_service(peer)
        if caller is not None:
            headers |= for_a_caller(self.headers_of(caller))
        self.requests += 1
        client = self.past_gateway or self.client
        return await client.request(method, path, json=body, headers=headers)

    async def pages(
        self,
        caller: DrawnCaller,
        request: Request,
        items: str,
        *,
        may_be_empty: bool = False,
        **query: Any,
    ) -> AsyncIterator[httpx.Response]:
        method, path, body = request
        cursor: str | None = None
        while True:
            parameters = query if cursor is None else query | {"cursor": cursor}
            in_url = "&".join(f"{name}={value}" for name, value in parameters.items())
            part = (method, f"{path}{'&' if '?' in path else '?'}{in_url}", None)
            answer = await self.send(caller, (method, path, body | parameters) if body else part)
            yield answer
            if answer.is_error:
                return
            cursor = answer.json()["next"]
            assert ("next" in answer.headers.get("link", "")) == (cursor is not None and not body)
            if cursor is None:
                return
            assert may_be_empty or answer.json()[items], "an empty page that is not the last"

    def refusal_of(
        self, caller: DrawnCaller, need: str, *, only_person: bool = False
    ) -> Refusal | None:
        """Return the refusal that does not depend on the patient, or None."""
        if only_person and caller.kind != "person":
            return 403, "person-required"
        return (403, "scope-missing") if caller.level(need) is None else None

    def assert_refused(self, answer: httpx.Response, refusal: Refusal) -> None:
        assert (answer.status_code, code_of(answer)) == refusal, answer.text
        assert self.owners.shown_by(answer) == set(), answer.text

    async def examine(self, case: Case[S]) -> None:
        """Send the case as each caller, for patients in reach, out of reach, and unknown."""
        rng = self.rng(case.operation)
        for caller in self.drawn.callers:
            with self._with_context(case.operation, caller):
                await self._examine(case, caller, rng)

    async def examine_at_large(
        self, operation: str, examine: "Callable[[Search[S], DrawnCaller], Awaitable[None]]"
    ) -> None:
        for caller in self.drawn.callers:
            with self._with_context(operation, caller):
                await examine(self, caller)

    async def _examine(self, case: Case[S], caller: DrawnCaller, rng: random.Random) -> None:
        level = caller.level(case.need)
        refusal = self.refusal_of(caller, case.need, only_person=case.only_person)
        subjects = {number for number, one in self.subjects.items() if case.concerns(one)}
        if level is None or refusal is not None:
            answer = await self.send_case(case, caller, self.subjects[rng.choice(sorted(subjects))])
            self.assert_refused(answer, refusal or (403, "scope-missing"))
            return
        seen = self.drawn.seen_by(caller, level) & subjects
        others = subjects - seen
        for number in rng.sample(sorted(seen), min(self.per_case, len(seen))):
            with self._with_context(f"in reach: {number}"):
                await self._examine_own(case, caller, level, number)
        if level is Level.SYSTEM:
            if self.is_exact and case.missing is not None:
                self.assert_refused(await self.send_case(case, caller, self.missing), case.missing)
            return
        missing = await self.send_case(case, caller, self.missing)
        if self.is_exact:
            self.assert_refused(missing, case.refusal)
        for number in self._draw_foreign(others, caller, rng):
            with self._with_context(f"out of reach: {number}"):
                foreign = await self.send_case(case, caller, self.subjects[number])
                assert self.owners.shown_by(foreign) == set(), foreign.text
                if self.is_exact:
                    self.assert_refused(foreign, case.refusal)
                    assert content(foreign) == content(missing)

    def _draw_foreign(self, others: set[int], caller: DrawnCaller, rng: random.Random) -> list[int]:
        lost = others & self.lost.get(caller.name, set())
        drawn = rng.sample(sorted(lost), len(lost))
        drawn += rng.sample(sorted(others - lost), len(others - lost))
        return drawn[: self.per_case]

    async def _examine_own(
        self, case: Case[S], caller: DrawnCaller, level: Level, number: int
    ) -> None:
        subject = self.subjects[number]
        answer = await self.send_case(case, caller, subject)
        if case.by_panel and level is Level.PATIENT:
            self.assert_refused(answer, (403, "lasting-panel-required"))
            return
        assert answer.is_success, answer.text
        shown = {number}
        if case.shows_others_by is not None:
            shown |= self.drawn.seen_by(caller, caller.level(case.shows_others_by))
        assert self.owners.shown_by(answer) <= shown, answer.text
        case.check(Exchange(caller, level, subject, answer))

    async def send_case(self, case: Case[S], caller: DrawnCaller, subject: S) -> httpx.Response:
        if case.prepare is not None:
            await case.prepare(subject)
        return await self.send(caller, case.request(subject), **case.headers(subject))

    @contextmanager
    def _with_context(self, *step: object) -> Iterator[None]:
        try:
            yield
        except AssertionError as failure:
            failure.add_note(f"seed {self.seed}: {' '.join(map(str, step))}")
            raise


@contextmanager
def replaced(*replacements: tuple[object, str, object]) -> Iterator[None]:
    before = [(owner, name, getattr(owner, name)) for owner, name, _ in replacements]
    try:
        for owner, name, value in replacements:
            setattr(owner, name, value)
        yield
    finally:
        for owner, name, value in before:
            setattr(owner, name, value)
