"""The encounter check: never a reason to lose an event, and never a wait of more than the
configured moment.
"""

import asyncio
from collections.abc import AsyncIterator, Collection
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
CONNECTIONS = (
    2  # Of its own: an event that waits for what is known must not wait for readers of the log.
)
SETTLE_DEADLINE_S = 5.0
CACHE_SIZE = 100_000
NO_ANSWER = (PeerUnavailable, PeerRefused, ValidationError)


class EncounterChecks:
    """Asks records about encounters. A positive answer never changes, so it is kept: in memory and
    in a table.
    """

    def __init__(
        self,
        database: Database,
        records: RecordsClient,
        *,
        wait_s: float,
        settle_interval_s: float,
        cache_size: int = CACHE_SIZE,
    ) -> None:
        self._connection = database.set_apart("encounter-checks", CONNECTIONS)
        self._records = records
        self._wait_s = wait_s
        self._settle_interval_s = settle_interval_s
        self._cache_size = cache_size
        self._known: dict[
            UUID, str
        ] = {}  # Their patients. Insertion-ordered: the oldest goes first when it is full.

    async def check(self, encounter_ids: Collection[UUID]) -> dict[UUID, Checked]:
        """Return what is known of each encounter after at most the configured wait for all
        together. MUST NOT be called while a connection is held.
        """
        found = await self.known(encounter_ids)
        missing = [one for one in encounter_ids if one not in found]
        if not missing:
            return found
        parts = [missing[at : at + BATCH] for at in range(0, len(missing), BATCH)]
        for answered in await asyncio.gather(*(self._ask(part) for part in parts)):
            found |= answered
        return found

    async def known(self, encounter_ids: Collection[UUID]) -> dict[UUID, Checked]:
        """Return what records has confirmed before, of these encounters; nobody is asked."""
        patients = {one: self._known[one] for one in encounter_ids if one in self._known}
        missing = [one for one in encounter_ids if one not in patients]
        if missing:
            async with self._connection() as connection:
                stored = await repository.patients_of(connection, missing)
            self._remember(stored)
            patients |= stored
        return {one: Checked(Verdict.KNOWN, patient) for one, patient in patients.items()}

    async def _ask(self, encounter_ids: list[UUID]) -> dict[UUID, Checked]:
        """Return what records says of as many encounters as it takes at once."""
        try:
            patients = await self._records.patients_of(encounter_ids, deadline_s=self._wait_s)
        except NO_ANSWER:
            return dict.fromkeys(encounter_ids, Checked(Verdict.UNVERIFIED))
        await self._note(patients)
        known = {one: Checked(Verdict.KNOWN, patient) for one, patient in patients.items()}
        return dict.fromkeys(encounter_ids, Checked(Verdict.UNKNOWN)) | known

    async def settle(self) -> int:
        """Ask records about the encounters of unverified events and keep the answers; return how
        many were settled.

        Raises PeerUnavailable, PeerRefused or a database problem; then nothing changed and a later
        round tries again.
        """
        async with self._connection() as connection:
            waiting = await repository.unsettled(connection, limit=BATCH)
        if not waiting:
            return 0
        patients = await self._records.patients_of(waiting, deadline_s=SETTLE_DEADLINE_S)
        async with self._connection() as connection:
            await repository.settle(
                connection, {encounter_id: patients.get(encounter_id) for encounter_id in waiting}
            )
        self._remember(patients)
        return len(waiting)

    @asynccontextmanager
    async def settling(self) -> AsyncIterator[None]:
        """Settle in the background while the service runs."""
        async with in_background(self._settle_for_ever()):
            yield

    async def _settle_for_ever(self) -> None:
        log = structlog.get_logger()
        while True:
            try:
                settled = await self.settle()
                if settled:
                    log.info("settled encounters of unverified events", count=settled)
            except (Problem, *NO_ANSWER):
                settled = 0  # records or the database is away; the events are safe and wait.
            except Exception:
                log.exception("settling encounters failed")
                settled = 0
            if settled < BATCH:
                await asyncio.sleep(self._settle_interval_s)

    async def _note(self, patients: dict[UUID, str]) -> None:
        """Keep what records confirmed; where the table cannot be written, another event brings it
        again.
        """
        if not patients:
            return
        with suppress(Problem):
            async with self._connection() as connection:
                await repository.note(connection, patients)
            self._remember(patients)

    def _remember(self, patients: dict[UUID, str]) -> None:
        for encounter_id, patient_id in patients.items():
            while len(self._known) >= self._cache_size:
                del self._known[next(iter(self._known))]
            self._known[encounter_id] = patient_id
