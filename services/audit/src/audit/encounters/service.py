"""The encounter check. It never loses an event, and never delays one for more than a setting."""

import asyncio
from collections.abc import (
    AsyncIterator,
    Awaitable,
    Callable,
    Collection,
    Iterable,
    Mapping,
    Sequence,
)
from contextlib import asynccontextmanager, suppress
from uuid import UUID

import structlog
from pydantic import ValidationError

from audit.clients.records import RecordsClient
from audit.encounters import repository
from audit.encounters.verdicts import Checked, Verdict
from chassis.background import in_background
from chassis.database.connections import Database
from chassis.peers import PeerRefused
from chassis.problems.problem import PeerUnavailable, Problem

BATCH = 500
SEARCHED = 10_000  # Events of the log, for traces.
CONNECTIONS = 2  # Of their own: an event must not wait for readers of the log.
SETTLE_DEADLINE_S = 5.0
CACHE_SIZE = 100_000
NO_ANSWER = (PeerUnavailable, PeerRefused, ValidationError)


class EncounterChecks:
    """Asks records about encounters. A positive answer never changes, so it is kept in memory and
    in a table.
    """

    def __init__(
        self,
        database: Database,
        records: RecordsClient,
        *,
        wait_s: float,
        settle_interval_s: float,
    ) -> None:
        self._connection = database.set_apart("encounter-checks", CONNECTIONS)
        self._records = records
        self._wait_s = wait_s
        self._settle_interval_s = settle_interval_s
        # The patients of known encounters, the oldest first, which goes first when this is full.
        self._patients: dict[UUID, str] = {}

    async def check(self, encounter_ids: Collection[UUID]) -> dict[UUID, Checked]:
        """Return what is known of each encounter, asking records about new ones, all within the
        configured wait. MUST NOT be called while a connection is held.
        """
        found = await self.known(encounter_ids)
        missing = [one for one in encounter_ids if one not in found]
        if not missing:
            return found
        parts = [missing[at : at + BATCH] for at in range(0, len(missing), BATCH)]
        for answer in await asyncio.gather(*(self._ask(part) for part in parts)):
            found |= answer
        return found

    async def known(self, encounter_ids: Collection[UUID]) -> dict[UUID, Checked]:
        """Return those of the encounters that records has confirmed before, without asking it."""
        found = self.remembered(encounter_ids)
        missing = [one for one in encounter_ids if one not in found]
        if missing:
            stored = await self.stored(missing)
            self._remember(stored)
            found |= {one: Checked(Verdict.KNOWN, patient) for one, patient in stored.items()}
        return found

    async def stored(self, encounter_ids: Sequence[UUID]) -> dict[UUID, str]:
        """Return the patients of those encounters that are in the table, by the same statement
        whatever is in memory.
        """
        async with self._connection() as connection:
            return await repository.patients_of(connection, encounter_ids)

    def remembered(self, encounter_ids: Iterable[UUID]) -> dict[UUID, Checked]:
        """Return those of the encounters whose patients are in memory."""
        patients = {one: self._patients[one] for one in encounter_ids if one in self._patients}
        return {one: Checked(Verdict.KNOWN, patient) for one, patient in patients.items()}

    async def look_up(self, encounter_ids: Sequence[UUID]) -> dict[UUID, Checked]:
        """Return what is known of each encounter from the table and from records, both asked about
        all of them: it takes the same time for those that exist. Keeps no answer. MUST NOT be
        called while a connection is held.
        """
        stored = await self.stored(encounter_ids)
        parts = [encounter_ids[at : at + BATCH] for at in range(0, len(encounter_ids), BATCH)]
        found: dict[UUID, Checked] = {}
        for answer in await asyncio.gather(*(self._asked(part) for part in parts)):
            found |= answer
        return found | {one: Checked(Verdict.KNOWN, patient) for one, patient in stored.items()}

    async def keep(self, found: Mapping[UUID, Checked]) -> None:
        """Keep the patients of encounters that were looked up."""
        await self._store(
            {one: check.patient_id for one, check in found.items() if check.patient_id is not None}
        )

    async def _ask(self, encounter_ids: list[UUID]) -> dict[UUID, Checked]:
        found = await self._asked(encounter_ids)
        await self.keep(found)
        return found

    async def _asked(self, encounter_ids: Sequence[UUID]) -> dict[UUID, Checked]:
        """Ask records about all encounters, within the configured wait."""
        try:
            patients = await self._records.patients_of(encounter_ids, deadline_s=self._wait_s)
        except NO_ANSWER:
            return dict.fromkeys(encounter_ids, Checked(Verdict.UNVERIFIED))
        known = {one: Checked(Verdict.KNOWN, patient) for one, patient in patients.items()}
        return dict.fromkeys(encounter_ids, Checked(Verdict.UNKNOWN)) | known

    async def settle(self) -> int:
        """Ask records about the encounters of unverified events and store the answers; return how
        many encounters were settled.

        Raises PeerUnavailable, PeerRefused or a database problem; then nothing has changed.
        """
        async with self._connection() as connection:
            unsettled = await repository.unsettled(connection, limit=BATCH)
        if not unsettled:
            return 0
        patients = await self._records.patients_of(unsettled, deadline_s=SETTLE_DEADLINE_S)
        async with self._connection() as connection:
            await repository.settle(connection, {one: patients.get(one) for one in unsettled})
        self._remember(patients)
        log = structlog.get_logger()
        log.info("settled encounters of unverified events", count=len(unsettled))
        return len(unsettled)

    async def settle_traces(self) -> int:
        """Let events that name neither an encounter nor a patient belong to the only encounter that
        the same caller names in their trace; return how far the log was searched.

        Each event is looked at once, when it is new. An encounter that records has not confirmed
        settles such events later, with its own (`settle`).
        """
        async with self._connection() as connection:
            searched, settled = await repository.settle_traces(connection, at_most=SEARCHED)
        if settled:
            structlog.get_logger().info("settled events by their traces", count=settled)
        return searched

    @asynccontextmanager
    async def settling(self) -> AsyncIterator[None]:
        """Settle in the background while the service runs.

        At an interval, not at each commit: records has just failed to answer, the other spans of a
        trace come later, and other processes store such events as well.
        """
        async with (
            in_background(self._repeatedly(self.settle, BATCH)),
            in_background(self._repeatedly(self.settle_traces, SEARCHED)),
        ):
            yield

    async def _repeatedly(self, settle: Callable[[], Awaitable[int]], most: int) -> None:
        """Settle again at once where as much was done as is done at once."""
        log = structlog.get_logger()
        while True:
            try:
                done = await settle()
            except (Problem, *NO_ANSWER):
                done = 0  # records or the database is away; the events wait in their tables.
            except Exception:
                log.exception("settling encounters failed")
                done = 0
            if done < most:
                await asyncio.sleep(self._settle_interval_s)

    async def _store(self, patients: dict[UUID, str]) -> None:
        """Store confirmed encounters. If that fails, records is asked again at the next event."""
        if not patients:
            return
        with suppress(Problem):
            async with self._connection() as connection:
                await repository.store(connection, patients)
            self._remember(patients)

    def _remember(self, patients: dict[UUID, str]) -> None:
        for encounter_id, patient_id in patients.items():
            while len(self._patients) >= CACHE_SIZE:
                del self._patients[next(iter(self._patients))]
            self._patients[encounter_id] = patient_id
