"""Sends a service's operations as each caller, about patients in and out of reach, and checks the answers."""

import json
import random
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx
from support.asks import PLACE, Ask
from support.refused_callers import Tokens, bearer, for_a_caller

from chartroom.system.keys import Keyring
from tests.leaks.cases import SCOPE_MISSING, Case, Exchange, Refusal, Row, Subject
from tests.leaks.drawing import Drawn, DrawnCaller, Level
from tests.leaks.owners import Owners, code_of, content, ids_in, values_in

Maker = Callable[["Search", Subject], Awaitable[Any]]
Examine = Callable[["Search", DrawnCaller], Awaitable[None]]
BY_PANEL = 403, "lasting-panel-required"


@dataclass
class Search:
    """The search for leaks: requests of all drawn callers, and comparisons of the stored rows."""

    seed: int
    drawn: Drawn
    subjects: dict[int, Subject]
    missing: Subject
    client: httpx.AsyncClient  # Sees all patients.
    keyring: Keyring
    stored: Callable[[], Awaitable[list[Row]]]  # Reads the service's rows.
    makers: Mapping[str, Maker]  # Create the objects of a request by name.
    owners: Owners = field(default_factory=Owners)
    per_case: int = 2
    # False if refusals are not compared, because a mutated access check changes the refusal.
    is_exact: bool = True
    requests: int = 0
    registered: dict[int, Subject] = field(default_factory=dict)  # Patients registered by callers.
    common: Subject = field(
        default_factory=lambda: Subject(0, "")
    )  # Has the rows without a patient.
    touched: set[int] = field(default_factory=set)  # Patients with rows that a test may change.
    _sent: Counter[str] = field(default_factory=Counter)
    _headers: dict[DrawnCaller, dict[str, str]] = field(default_factory=dict)

    @property
    def references(self) -> dict[int, str]:
        return {number: subject.ref for number, subject in self.subjects.items()}

    def rng(self, name: str) -> random.Random:
        return random.Random(f"{self.seed} {name}")

    def draw(self, name: str) -> Subject:
        return self.subjects[self.rng(name).choice(sorted(self.subjects))]

    def seen_by(self, caller: DrawnCaller, need: str) -> set[int]:
        return self.drawn.seen_by(caller, caller.level(need)) & set(self.subjects)

    def in_and_out_of_reach(self, caller: DrawnCaller, need: str) -> Iterator[Subject]:
        """Yield a patient in reach and a patient out of reach, if there are any."""
        rng, seen = self.rng(f"{need} {caller.name}"), self.seen_by(caller, need)
        for some in (seen, set(self.subjects) - seen):
            if some:
                yield self.subjects[rng.choice(sorted(some))]

    def headers_of(self, caller: DrawnCaller) -> dict[str, str]:
        if caller not in self._headers:
            claims: dict[str, Any] = {"groups": list(caller.groups)}
            if caller.patient is not None:
                claims["patient"] = self.subjects[caller.patient].ref
            token = self.keyring.mint(caller.name, kind=caller.kind, scope=caller.scope, **claims)
            self._headers[caller] = {"Authorization": f"Bearer {token}"}
        return self._headers[caller]

    async def send(self, caller: DrawnCaller, ask: Ask) -> httpx.Response:
        """Send the caller's request; a text is sent unchanged. Different callers use equal idempotency keys."""
        headers = self.headers_of(caller) | dict(ask.headers)
        if ask.method != "GET":
            self._sent[caller.name] += 1
            headers.setdefault("Idempotency-Key", f"request {self._sent[caller.name]}")
        self.requests += 1
        sent = {"content" if isinstance(ask.body, str) else "json": ask.body}
        return await self.client.request(ask.method, ask.path, headers=headers, **sent)

    async def get(self, caller: DrawnCaller, path: str) -> httpx.Response:
        return await self.send(caller, Ask("GET", path))

    async def store(self, subject: Subject, ask: Ask, *, by_person: bool = False) -> Any:
        """Send a request about this patient as a caller who sees all patients; return the answer's body."""
        sent = await self.about(ask, subject)
        headers = {"If-Match": "*", **sent.headers}
        if by_person:
            headers |= bearer(self.keyring.mint("dr-osei", kind="person"))
        answer = await self.client.request(sent.method, sent.path, json=sent.body, headers=headers)
        return answer.raise_for_status().json()

    async def send_as_peer(
        self, peer: str, service: str, ask: Ask, caller: DrawnCaller | None = None
    ) -> httpx.Response:
        """Send a request as another service, for itself or for a caller."""
        headers = Tokens(self.keyring, service).of_service(peer)
        if caller is not None:
            headers |= for_a_caller(self.headers_of(caller))
        self.requests += 1
        return await self.client.request(ask.method, ask.path, json=ask.body, headers=headers)

    async def send_refused(self, caller: DrawnCaller, ask: Ask, refusal: Refusal) -> httpx.Response:
        """Send a request that must be rejected without a change of any row."""
        before = await self.read()
        answer = await self.send(caller, ask)
        self.assert_refused(answer, refusal)
        assert await self.read() == before
        return answer

    async def read(self) -> set[Row]:
        """Read the stored rows, which determine the ids of each patient and the owner of each id."""
        subjects = {one.ref: one for one in (self.subjects | self.registered).values()}
        owner_of_id = {one.ref: one.number for one in subjects.values()}
        for subject in (self.common, *subjects.values()):
            subject.rows.clear()
        rows = await self.stored()
        for row in rows:
            owners = [subjects[ref] for ref in row.patients if ref in subjects]
            for owner in owners if row.patients else [self.common]:
                owner.add(row)
            if len(owners) == 1 == len(row.patients):
                owner_of_id[row.id] = owners[0].number
        self.owners.note_each(owner_of_id)
        return {*rows}

    def changed_by(self, before: set[Row], after: set[Row]) -> set[int]:
        """Return the patients of the rows that differ; 0 stands for unknown patients."""
        numbers = {one.ref: one.number for one in (self.subjects | self.registered).values()}
        return {numbers.get(ref, 0) for row in before ^ after for ref in row.patients}

    async def about(self, ask: Ask, subject: Subject, *, made: bool = True) -> Ask:
        """Fill the request with this patient's values. Unless `made` is False, create the objects that the request
        names.
        """
        values = {name: await self._value(name, subject, made=made) for name in names_in(ask)}
        return ask.about(values)

    async def _value(self, name: str, subject: Subject, *, made: bool) -> Any:
        if name in subject.given:
            return subject.given[name]
        if name in {"ref", "mark", "text"}:
            return getattr(subject, name)
        if name in self.makers and made and subject is not self.missing:
            return await self.makers[name](self, subject)
        return (subject.ids(name) or self.missing.ids(name))[0]

    def _has_all(self, ask: Ask, subject: Subject) -> bool:
        names = {*names_in(ask)} - {"ref", "mark", "text", *self.makers, *subject.given}
        return all(subject.ids(name) for name in names)

    def refusal_of(
        self, caller: DrawnCaller, need: str, *, only_person: bool = False
    ) -> Refusal | None:
        """Return the refusal that the caller gets for any patient, or None."""
        if only_person and caller.kind != "person":
            return 403, "person-required"
        return SCOPE_MISSING if caller.level(need) is None else None

    def assert_refused(self, answer: httpx.Response, refusal: Refusal) -> None:
        assert (answer.status_code, code_of(answer)) == refusal, answer.text
        assert self.owners.shown_by(answer) == set(), answer.text

    async def examine(self, case: Case) -> None:
        """Send the request of a case as each caller, about patients in reach, out of reach, and unknown."""
        rng, before = self.rng(case.operation), await self.read()
        for caller in self.drawn.callers:
            with self._with_context(case.operation, caller):
                await self._examine(case, caller, rng)
        assert not self._is_read(case) or await self.read() == before

    def _is_read(self, case: Case) -> bool:
        """Whether neither the case nor its preparation writes; then one comparison of all rows is enough."""
        return case.ask.method == "GET" and self.makers.keys().isdisjoint(names_in(case.ask))

    async def examine_at_large(self, operation: str, examine: Examine) -> None:
        for caller in self.drawn.callers:
            with self._with_context(operation, caller):
                before = await self.read()
                self.touched = set()
                await examine(self, caller)
                assert self.changed_by(before, await self.read()) <= self.touched

    async def _rows_of(self, case: Case) -> set[Row]:
        """Return the stored rows, or an empty set if the case only reads."""
        return set() if self._is_read(case) else await self.read()

    async def _examine(self, case: Case, caller: DrawnCaller, rng: random.Random) -> None:
        level = caller.level(case.need)
        refusal = self.refusal_of(caller, case.need, only_person=case.only_person)
        if level is not None and case.also is not None and not caller.may(case.also, level):
            refusal = SCOPE_MISSING
        known = {number for number, one in self.subjects.items() if self._has_all(case.ask, one)}
        if level is None or refusal is not None:
            number = rng.choice(sorted(known))
            ask = await self.about(case.ask, self.subjects[number])
            before = await self._rows_of(case)
            self.assert_refused(await self.send(caller, ask), refusal or SCOPE_MISSING)
            assert await self._rows_of(case) == before
            return
        seen = self.drawn.seen_by(caller, level) & known
        own = rng.sample(sorted(seen), min(self.per_case, len(seen)))
        foreign = rng.sample(sorted(known - seen), len(known - seen))[: self.per_case]
        numbers = own + foreign
        asks = {number: await self.about(case.ask, self.subjects[number]) for number in numbers}
        if level is not Level.SYSTEM or case.hidden.missing is not None:
            asks[self.missing.number] = await self.about(case.ask, self.missing)
        before = await self._rows_of(case)
        answers = {number: await self.send(caller, ask) for number, ask in asks.items()}
        changed = self.changed_by(before, await self._rows_of(case))
        written = {
            number
            for number in own
            if self._judge_own(
                case, Exchange(caller, level, self.subjects[number], answers[number])
            )
        }
        self._judge_others(case, level, {n: one for n, one in answers.items() if n not in own})
        assert changed <= written, f"changed {changed}"
        assert changed == written or not case.writes, f"changed {changed}"

    def _judge_others(self, case: Case, level: Level, answers: dict[int, httpx.Response]) -> None:
        missing = answers.pop(self.missing.number, None)
        refusal = case.hidden.missing if level is Level.SYSTEM else case.hidden.foreign
        if missing is not None and refusal is not None and self.is_exact:
            self.assert_refused(missing, refusal)
        for number, foreign in answers.items():
            with self._with_context(f"out of reach: {number}"):
                assert self.owners.shown_by(foreign) == set(), foreign.text
                if self.is_exact and missing is not None:
                    self.assert_refused(foreign, case.hidden.foreign)
                    assert content(foreign) == content(missing)

    def _judge_own(self, case: Case, exchange: Exchange) -> bool:
        """Check the answer about a patient in reach. Return whether the request may have changed rows."""
        caller, level, answer = exchange.caller, exchange.level, exchange.answer
        with self._with_context(f"in reach: {exchange.subject.number}"):
            if case.own is not None or (case.by_panel and level is Level.PATIENT):
                self.assert_refused(answer, case.own or BY_PANEL)
                return False
            assert answer.is_success, answer.text
            shown = self.owners.shown_by(answer)
            assert shown <= {exchange.subject.number}, answer.text
            assert exchange.subject.number in shown or not case.reveals, answer.text
            for key, needs in case.only_with.items():
                may_see = any(caller.may(need, level) for need in needs.split())
                assert bool(values_in(exchange.body, key)) is may_see, f"{key} in {answer.text}"
            for key, kind in case.lists.items():
                is_listed = key not in case.only_with or caller.may(case.only_with[key], level)
                stored = exchange.subject.ids(kind) if is_listed else []
                assert sorted(ids_in(exchange.body, key)) == sorted(stored), answer.text
            case.check(exchange)
            return case.writes is not False

    @contextmanager
    def _with_context(self, *step: object) -> Iterator[None]:
        try:
            yield
        except AssertionError as failure:
            failure.add_note(f"seed {self.seed}: {' '.join(map(str, step))}")
            raise


def names_in(ask: Ask) -> list[str]:
    """Return the `{names}` of objects in a request, in the order of their creation."""
    text = f"{ask.path} {json.dumps(ask.body)} {json.dumps(dict(ask.headers))}"
    return [*dict.fromkeys(PLACE.findall(text))]


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
