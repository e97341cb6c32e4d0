"""The search for leaks in a whole running system, through its gateway."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

import httpx
from support.eventually import HANGS_S
from support.queries import fetch
from support.system import System

from tests.faults.outboxes import WAITING
from tests.leaks import (
    break_glass,
    chart_lists,
    charts,
    events,
    fhir_reads,
    fhir_writes,
    merges,
    passages,
    tasks,
)
from tests.leaks.charts import Chart
from tests.leaks.drawing import Drawn, DrawnCaller, Level, Panel
from tests.leaks.events import AtLarge, Log, Person
from tests.leaks.owners import Owners
from tests.leaks.passages import Folder
from tests.leaks.search import Case, Exchange, S, Search

Examinations = dict[str, Callable[[], Awaitable[None]]]
WITHIN_S = 3.0  # Maximum delay of a withdrawal in each service, after its response.
PAUSE_S = 0.1
MOST = 100  # Items in each list of a context.
OF_VISITS = "SELECT id::text, patient_id::text FROM records.encounters"
STORED_EVENTS = (
    "SELECT id::text FROM audit.agent_events WHERE NOT is_access AND recorded_by <> 'audit'"
)
STORED_PASSAGES = "SELECT text AS chunk_text FROM retrieval.chunks WHERE document_id IS NULL"
_NOTHING = Log({}, Drawn([], [], []))
# Each service has operations by name. Only the names of these cases are used.
OPERATIONS: Mapping[str, tuple[str, ...]] = {
    "records": (
        *(case.operation for case in charts.cases(None)),  # type: ignore[arg-type]
        break_glass.review(None).operation,  # type: ignore[arg-type]
        *(case.operation for case in fhir_reads.cases(None)),  # type: ignore[arg-type]
        *(case.operation for case in fhir_writes.cases()),
        *(case.operation for case in tasks.cases(None)),  # type: ignore[arg-type]
        *(
            chart_lists.AT_LARGE
            | merges.AT_LARGE
            | break_glass.AT_LARGE
            | fhir_reads.AT_LARGE
            | fhir_writes.AT_LARGE
            | tasks.AT_LARGE
        ),
    ),
    "retrieval": (*(case.operation for case in passages.CASES), *passages.AT_LARGE),
    "audit": (
        *(case.operation for case in events.cases(_NOTHING)),
        *AtLarge(_NOTHING, "").operations(),
    ),
}


@dataclass
class WholeSystem:
    system: System
    charts: Search[Chart]
    log_of: Search[Person]
    folders: Search[Folder]
    log: Log
    _service: str = "records"

    @property
    def drawn(self) -> Drawn:
        return self.charts.drawn

    @property
    def _all_charts(self) -> dict[int, Chart]:
        return self.charts.subjects | self.charts.registered

    async def examine(self, service: str, operation: str) -> None:
        if self._service == "records" != service:
            await asyncio.sleep(WITHIN_S)  # Access by ended claims has expired.
        self._service = service
        if service == "audit":
            await self.read_log()
        await self._operations(service)[operation]()
        await self._check_stored(service)

    def _operations(self, service: str) -> Examinations:
        if service == "records":
            of_charts = (
                *charts.cases(self.charts.client, self._shown_in_context),
                break_glass.review(self.charts),
                *fhir_reads.cases(self.charts.client),
                *fhir_writes.cases(),
                *tasks.cases(self.charts),
            )
            at_large = (
                chart_lists.AT_LARGE
                | merges.AT_LARGE
                | break_glass.AT_LARGE
                | fhir_reads.AT_LARGE
                | fhir_writes.AT_LARGE
                | tasks.AT_LARGE
            )
            return _examined(self.charts, of_charts, at_large)
        if service == "retrieval":
            return _examined(self.folders, passages.CASES, passages.AT_LARGE)
        listed = AtLarge(self.log, self.system.url).operations()
        return _examined(self.log_of, events.cases(self.log), listed)

    def _shown_in_context(self, exchange: Exchange[Chart]) -> dict[str, int]:
        visit, caller = exchange.subject.visits[0].id, exchange.caller
        shown = [
            one
            for one in self.log.shown_to(caller, caller.level("AuditEvent.s"))
            if one.fields["encounter_id"] == visit and not _is_delivered(one)
        ]
        stored = self.folders.subjects[exchange.subject.number].passages
        return {"events": min(MOST, len(shown)), "passages": min(MOST, len(stored)), "shared": 1}

    async def read_log(self) -> None:
        """Read the log once every service has delivered its events."""
        await self._until_delivered()
        of_patients = {chart.patient: number for number, chart in self._all_charts.items()}
        visits = await fetch(self.system.admin_dsn, OF_VISITS)
        of_visits = {visit: of_patients[patient] for visit, patient in visits}
        await events.read_again(self.system.admin_dsn, self.log, of_patients | of_visits)
        for one in self.log.events:
            if len(one.patients) == 1:
                (owner,) = one.patients
                self.charts.owners.note(owner, one.id)

    async def _until_delivered(self) -> None:
        async with asyncio.timeout(HANGS_S):
            # PostgreSQL does not notify about deleted rows.
            while (await fetch(self.system.admin_dsn, WAITING))[0][0]:  # noqa: ASYNC110
                await asyncio.sleep(PAUSE_S)

    async def _check_stored(self, service: str) -> None:
        dsn = self.system.admin_dsn
        if service == "records":
            rows = await fetch(dsn, charts.STORED)
            known = charts.stored_of(self._all_charts.values())
            assert {tuple(row) for row in rows} == known
        elif service == "audit":
            ids = {row["id"] for row in await fetch(dsn, STORED_EVENTS)}
            assert ids == {one.id for one in self.log.events}
        else:
            texts = [text for one in self.folders.subjects.values() for text in one.passages]
            rows = await fetch(dsn, STORED_PASSAGES)
            assert sorted(row["chunk_text"] for row in rows) == sorted(texts)

    async def withdraw(self) -> None:
        """Remove patients and callers from panels. Callers without changes are no longer searched."""
        users = [
            caller
            for caller in self.drawn.callers
            if any(one.level is Level.USER for one in caller.granted)
        ]
        before = {caller: self.drawn.seen_by(caller, Level.USER) for caller in users}
        drawn = [panel for panel in self.drawn.panels if panel.callers or panel.groups]
        ways = (self._replace, self._remove, self._replace, self._take_callers, self._delete)
        for number, panel in enumerate(drawn):
            await ways[number % len(ways)](panel)
        await asyncio.sleep(WITHIN_S)
        lost = {
            caller.name: patients - self.drawn.seen_by(caller, Level.USER)
            for caller, patients in before.items()
        }
        self.drawn.callers = [one for one in users if lost[one.name]]
        for search in (self.charts, self.log_of, self.folders):
            search.lost = lost

    async def _replace(self, panel: Panel) -> None:
        panel.members = set(sorted(panel.members)[::2])
        await self._change(panel, patients=self._refs(panel.members))

    async def _remove(self, panel: Panel) -> None:
        removed = set(sorted(panel.members)[::2])
        panel.members -= removed
        await self._change(panel, remove_patients=self._refs(removed))

    async def _take_callers(self, panel: Panel) -> None:
        panel.callers, panel.groups = set(), set()
        await self._change(panel, callers=[], groups=[])

    async def _delete(self, panel: Panel) -> None:
        self.drawn.panels.remove(panel)
        await self._send_change("DELETE", panel, None)

    async def _change(self, panel: Panel, **fields: Any) -> None:
        await self._send_change("PATCH", panel, fields)

    async def _send_change(self, method: str, panel: Panel, body: Any) -> None:
        request = (method, f"/panels/{panel.id}", body)
        (await self.charts.send(chart_lists.ADMINISTRATOR, request)).raise_for_status()

    def _refs(self, numbers: set[int]) -> list[str]:
        return [self._all_charts[number].patient for number in sorted(numbers)]


def _is_delivered(event: events.Logged) -> bool:
    """Whether the event reports a service's change: a context shows the changed chart itself."""
    return str(event.fields.get("writer")).startswith("service:")


def _examined(
    search: Search[S],
    of_subjects: Iterable[Case[S]],
    at_large: Mapping[str, Callable[[Search[S], DrawnCaller], Awaitable[None]]],
) -> Examinations:
    found: Examinations = {case.operation: partial(search.examine, case) for case in of_subjects}
    for name, examine in at_large.items():
        found[name] = partial(search.examine_at_large, name, examine)
    return found


@asynccontextmanager
async def filled(
    system: System, drawn: Drawn, seed: int, *, per_case: int
) -> AsyncIterator[WholeSystem]:
    """Store a chart, events and passages of each patient in an otherwise empty system."""
    keyring = system.keyring
    bearer = {"Authorization": f"Bearer {keyring.mint('test-agent')}"}
    person = {"Authorization": f"Bearer {keyring.mint('dr-osei', kind='person')}"}
    async with AsyncExitStack() as clients:

        async def client(url: str, **options: Any) -> httpx.AsyncClient:
            made = httpx.AsyncClient(base_url=url, timeout=30, trust_env=False, **options)
            return await clients.enter_async_context(made)

        agent, owners = await client(system.url, headers=bearer), Owners()
        stored = await charts.filled(agent, drawn, owners, person)
        references = {number: chart.patient for number, chart in stored.items()}

        async def search(service: str, subjects: dict[int, Any], missing: Any) -> Search[Any]:
            return Search(
                seed,
                drawn,
                subjects,
                missing,
                agent,
                keyring,
                owners,
                references,
                per_case,
                past_gateway=await client(system.address(service)),
            )

        people = {
            number: Person(number, chart.patient, chart.visits[0].id)
            for number, chart in stored.items()
        }
        folders = {number: Folder(number, ref) for number, ref in references.items()}
        whole = WholeSystem(
            system,
            await search("records", stored, charts.MISSING),
            await search("audit", people, events.MISSING),
            await search("retrieval", folders, passages.MISSING),
            Log(people, drawn),
        )
        await events.log_events(whole.log_of, whole.log)
        await passages.fill(whole.folders)
        await whole.read_log()
        yield whole
