"""Reads stored dates again after the facility's time zone has changed (decision 0069)."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

import orjson

from chassis.facility import FACILITY, Facility
from chassis.problems.problem import Problem
from chassis.writes.write import Transaction, Writes, Written
from records.encounters.service import event
from records.event_types import Change
from records.fhir.bundles.encounter_mapping import MappedEncounter, map_encounter
from records.fhir.bundles.merging import differing_fields
from records.fhir.chart_index import service as chart_index
from records.fhir.r4.strict_json import InvalidElement, StrictJSON
from records.fhir.search_index import service as search_index
from records.fhir.store import facility_date_repository as repository
from records.fhir.store import row_entries, row_repository
from records.fhir.store.facility_date_repository import Progress, StoredDates
from records.fhir.store.row_entries import INDEXED
from records.fhir.store.rows import LockedEncounter

BATCH = 200
ENCOUNTER = "Encounter"


class FacilityDates:
    """Several processes may do this work."""

    def __init__(self, writes: Writes, time_zone: str) -> None:
        self._writes = writes
        self._database = writes.database
        self._time_zone = time_zone
        self._is_noted = self._is_done = self._is_read = False

    async def follow(self) -> bool:
        """Read some resources again; return whether more may follow. Only the first call compares
        the time zones, so that processes with different settings do not undo each other's work.
        """
        if self._is_done:
            return False
        caller = self._database.service
        if not self._is_noted:
            async with self._database.connection(caller) as connection:
                await repository.note(connection, self._time_zone)
            self._is_noted = True
        is_more, _, _ = await self._writes.run(self._read_some, caller=caller)
        self._is_done = not is_more
        return is_more

    async def check(self) -> str:
        """The service is ready when all dates are read in its time zone."""
        if not self._is_read:
            try:
                async with self._database.searching(self._database.service) as connection:
                    self._is_read = await repository.is_read_in(connection, self._time_zone)
            except Problem:
                return "unreachable"
        return "ok" if self._is_read else "incomplete"

    async def _read_some(self, transaction: Transaction) -> Written[bool]:
        progress = await repository.lock(transaction.connection)
        is_more = (
            progress.after is not None
            and progress.time_zone == self._time_zone
            and await _read_page(transaction, progress, progress.after)
        )
        return Written(is_more, "facility", progress.time_zone)


async def _read_page(transaction: Transaction, progress: Progress, after: UUID) -> bool:
    connection = transaction.connection
    ids = await repository.page(connection, after=after, limit=BATCH)
    bodies = await repository.lock_bodies(connection, ids)
    stored = {one.id: (one.type, one.body.encode()) for one in bodies if one.type not in INDEXED}
    await search_index.store(connection, {id_: body for id_, (_, body) in stored.items()})
    await chart_index.store(connection, stored)
    await _read_rows(transaction, progress, ids, bodies)
    is_more = len(ids) == BATCH
    await repository.advance(connection, ids[-1] if is_more else None)
    return is_more


async def _read_rows(
    transaction: Transaction,
    progress: Progress,
    ids: Sequence[UUID],
    bodies: Collection[StoredDates],
) -> None:
    connection = transaction.connection
    for type_, indexed in INDEXED.items():
        locked = await indexed.lock.all(connection, ids=ids)
        if type_ == ENCOUNTER:
            imported = {one.id: one.body for one in bodies if one.type == ENCOUNTER}
            former = [Facility(ZoneInfo(name)) for name in progress.former_zones.split()]
            await _move_encounters(transaction, former, imported)
        await repository.forget_versions(connection, locked)
        await row_entries.store(connection, type_, locked)


async def _move_encounters(
    transaction: Transaction, former: Sequence[Facility], imported: Mapping[UUID, str]
) -> None:
    """Change the days of encounters that are as imported; times with an offset do not move."""
    connection = transaction.connection
    stored = await row_repository.lock_encounters(connection, [*imported])
    moved = dict(_moved(stored, imported, former))
    put = {id_: (stored[id_].patient_id, one) for id_, one in moved.items()}
    for row in await row_repository.put_encounters(
        connection, put, transaction.caller, with_bodies=()
    ):
        changes = differing_fields(stored[row.id], moved[row.id])
        transaction.record(event(Change.ENCOUNTER_AMENDED, row, *changes))


def _moved(
    stored: Mapping[UUID, LockedEncounter],
    imported: Mapping[UUID, str],
    former: Sequence[Facility],
) -> Iterator[tuple[UUID, MappedEncounter]]:
    for id_, row in stored.items():
        with suppress(InvalidElement):
            sent = map_encounter(StrictJSON(orjson.loads(imported[id_]), ""))
            now = replace(row, started_at=sent.started_at, ended_at=sent.ended_at)
            pairs = ((row.started_at, now.started_at), (row.ended_at, now.ended_at))
            if now != row and all(_is_same(before, after, former) for before, after in pairs):
                yield id_, now


def _is_same(before: datetime | None, after: datetime | None, former: Sequence[Facility]) -> bool:
    """Return whether the two are one time, or one local time of two zones."""
    if before is None or after is None or before == after:
        return before == after
    return any(FACILITY.instant(one.local(before)) == after for one in former)
