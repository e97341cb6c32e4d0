"""The search for leaks of patient data in a whole running system, through its gateway."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

import httpx
from support.asks import Ask
from support.eventually import HANGS_S
from support.queries import fetch
from support.system import System

from tests.faults.outboxes import WAITING
from tests.leaks import charts, events, passages, records
from tests.leaks.cases import Case, Row, Subject
from tests.leaks.drawing import Drawn, Level, Panel
from tests.leaks.events import AtLarge, Log
from tests.leaks.owners import Owners
from tests.leaks.patients import ADMINISTRATOR
from tests.leaks.search import Examine, Search, connected

# The maximum time until a withdrawn access ends in each service, after the withdrawal's response.
WITHIN_S = 3.0
PAUSE_S = 0.1
OF_VISITS = "SELECT id::text, patient_id::text FROM records.encounters"
_NOTHING = Log(Drawn([], [], []), {})
# The tested operations of each service; the cases of the services' own tests provide the names.
OPERATIONS: Mapping[str, tuple[str, ...]] = {
    "records": records.OPERATIONS,
    "retrieval": (*(case.operation for case in passages.CASES), *passages.AT_LARGE),
    "audit": (
        *(case.operation for case in events.cases(_NOTHING)),
        *AtLarge(_NOTHING, "").operations(),
    ),
}


@dataclass
class WholeSystem:
    system: System
    charts: Search
    log_of: Search
    folders: Search
    log: Log
    _service: str = "records"

    @property
    def drawn(self) -> Drawn:
        return self.charts.drawn

    @property
    def _all_charts(self) -> dict[int, Subject]:
        return self.charts.subjects | self.charts.registered

    async def examine(self, service: str, operation: str) -> None:
        if self._service == "records" != service:
            await asyncio.sleep(WITHIN_S)  # Wait until access by ended claims has expired.
        self._service = service
        if service == "audit":
            await self.read_log()
        search, cases, at_large = self._operations(service)
        if operation in at_large:
            await search.examine_at_large(operation, at_large[operation])
        else:
            await search.examine({case.operation: case for case in cases}[operation])

    def _operations(self, service: str) -> tuple[Search, list[Case], Mapping[str, Examine]]:
        if service == "records":
            return self.charts, [*records.CASES], records.AT_LARGE
        if service == "retrieval":
            return self.folders, [*passages.CASES], passages.AT_LARGE
        at_large = AtLarge(self.log, self.system.url).operations()
        return self.log_of, [*events.cases(self.log)], at_large

    async def read_log(self) -> None:
        """Read the log once every service has delivered its events."""
        async with asyncio.timeout(HANGS_S):
            while (await fetch(self.system.admin_dsn, WAITING))[0][0]:  # noqa: ASYNC110
                await asyncio.sleep(PAUSE_S)
        self.log.encounters |= dict(await fetch(self.system.admin_dsn, OF_VISITS))
        await self.log_of.read()

    async def withdraw(self) -> None:
        """Remove patients and callers from panels. The search for leaks skips callers without a change."""
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
        ask = Ask(method, f"/panels/{panel.id}", body)
        (await self.charts.send(ADMINISTRATOR, ask)).raise_for_status()

    def _refs(self, numbers: set[int]) -> list[str]:
        return [self._all_charts[number].ref for number in sorted(numbers)]


@asynccontextmanager
async def filled(
    system: System, drawn: Drawn, seed: int, *, per_case: int
) -> AsyncIterator[WholeSystem]:
    """Store a chart, events and passages of each patient in an otherwise empty system."""
    keyring, owners = system.keyring, Owners()
    bearer = {"Authorization": f"Bearer {keyring.mint('test-agent')}"}
    async with AsyncExitStack() as stack:

        async def client(url: str, **options: Any) -> httpx.AsyncClient:
            made = httpx.AsyncClient(base_url=url, timeout=30, trust_env=False, **options)
            return await stack.enter_async_context(made)

        agent = await client(system.url, headers=bearer)
        connection = await stack.enter_async_context(connected(system.admin_dsn))

        async def search(
            service: str,
            subjects: dict[int, Subject],
            missing: Subject,
            stored: Callable[[], Awaitable[list[Row]]],
            makers: Mapping[str, Any],
        ) -> Search:
            return Search(
                seed,
                drawn,
                subjects,
                missing,
                agent,
                keyring,
                stored,
                makers,
                owners,
                per_case,
                past_gateway=await client(system.address(service)),
            )

        stored = partial(charts.stored, connection)
        of_charts = await search("records", {}, charts.MISSING, stored, charts.MAKERS)
        await charts.fill(of_charts)
        people = {
            number: Subject(number, chart.ref, {"encounter": chart.ids("encounter")[0]})
            for number, chart in of_charts.subjects.items()
        }
        log = Log(drawn, people, registered=of_charts.registered)
        folders = {number: Subject(number, chart.ref) for number, chart in people.items()}
        stored = partial(passages.stored, connection)
        whole = WholeSystem(
            system,
            of_charts,
            await search("audit", people, events.MISSING, partial(log.stored, connection), {}),
            await search("retrieval", folders, passages.MISSING, stored, passages.MAKERS),
            log,
        )
        whole.log_of.registered = whole.folders.registered = of_charts.registered
        await events.log_events(whole.log_of, log)
        await passages.fill(whole.folders)
        await whole.read_log()
        yield whole
