"""Reads stored dates again in another time zone of the facility, while no process serves (decision 0069)."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from uuid import UUID

import orjson

from chassis.audit_trail.outbox import Event
from chassis.database.pool import Connection
from chassis.facility import Facility
from records.encounters.service import event
from records.event_types import Change
from records.fhir.bundles.encounter_mapping import map_encounter
from records.fhir.bundles.merging import differing_fields
from records.fhir.chart_index import service as chart_index
from records.fhir.r4.strict_json import InvalidElement, StrictJSON
from records.fhir.search_index import service as search_index
from records.fhir.store import facility_date_repository as repository
from records.fhir.store import row_entries, row_repository
from records.fhir.store.facility_date_repository import SizeRow, StoredDates
from records.fhir.store.row_entries import INDEXED
from records.fhir.store.rows import LockedEncounter

BATCH = 200
BATCH_BYTES = 4 * 2**20
ENCOUNTER = "Encounter"


def batches_by_size(sizes: Sequence[SizeRow]) -> Iterator[list[UUID]]:
    """A resource with more than BATCH_BYTES is the only resource of a batch."""
    batch: list[UUID] = []
    size = 0
    for one in sizes:
        if batch and size + one.size > BATCH_BYTES:
            yield batch
            batch, size = [], 0
        batch.append(one.id)
        size += one.size
    if batch:
        yield batch


async def read_again(connection: Connection, ids: Sequence[UUID], former: Facility) -> list[Event]:
    """Read the dates of these resources in the zone of FACILITY; `former` is their zone until now.
    Return the events to store.
    """
    bodies = await repository.BODIES.all(connection, ids=ids)
    stored = {one.id: one for one in bodies if one.type not in INDEXED}
    await search_index.store(
        connection, {id_: (one.body.encode(), one.encounter_id) for id_, one in stored.items()}
    )
    await chart_index.store(
        connection, {id_: (one.type, one.body.encode()) for id_, one in stored.items()}
    )
    events: list[Event] = []
    for type_, indexed in INDEXED.items():
        locked = await indexed.lock.all(connection, ids=ids)
        if type_ == ENCOUNTER:
            events = await _move_encounters(connection, bodies, former)
        await repository.forget_versions(connection, locked)
        await row_entries.store(connection, type_, locked)
    return events


async def _move_encounters(
    connection: Connection, bodies: Collection[StoredDates], former: Facility
) -> list[Event]:
    imported = {one.id: one.body for one in bodies if one.type == ENCOUNTER}
    stored = await row_repository.lock_encounters(connection, [*imported])
    moved = dict(_moved(stored, imported, former))
    return [
        event(Change.ENCOUNTER_AMENDED, row, *differing_fields(stored[row.id], moved[row.id]))
        for row in await repository.move_encounters(connection, moved)
    ]


def _moved(
    stored: Mapping[UUID, LockedEncounter], imported: Mapping[UUID, str], former: Facility
) -> Iterator[tuple[UUID, LockedEncounter]]:
    """Return encounters with an imported time that differs in the two zones and was not edited."""
    for id_, row in stored.items():
        with suppress(InvalidElement):
            resource = StrictJSON(orjson.loads(imported[id_]), "")
            before, now = map_encounter(resource, former), map_encounter(resource)
            after = replace(
                row,
                started_at=_time(row.started_at, before.started_at, now.started_at),
                ended_at=_time(row.ended_at, before.ended_at, now.ended_at),
            )
            if after != row and after.is_in_order:
                yield id_, after


def _time(
    stored: datetime | None, before: datetime | None, now: datetime | None
) -> datetime | None:
    return now if stored == before else stored
