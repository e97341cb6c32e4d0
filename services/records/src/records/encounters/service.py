"""Use cases about encounters."""

from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from chassis.access.reach import require_in_reach
from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.http.etags import MAX_VERSION, VersionMismatch
from chassis.http.paging import PAGE_BYTES
from chassis.identity.caller import Caller
from chassis.writes.write import Transaction, Written
from records.encounters import repository
from records.encounters.rows import (
    EncounterOwner,
    EncounterRow,
    EncounterVersion,
    LockedEncounterRow,
    NamedEncounterRow,
)
from records.encounters.schemas import EncounterCreate, EncounterUpdate
from records.encounters.statuses import EncounterStatus, check_period, check_reachable, end_of
from records.encounters.summary_statuses import SummaryStatus, status_when_written
from records.errors import EncounterNotFound, EncounterVersionNotFound, PatientNotFound
from records.event_types import Access, Change
from records.results import Result
from records.tables import SCHEMA

ENCOUNTER = "encounter"
AUTHORSHIP = frozenset({"summary_status", "summary_recorded_by", "summary_model", "accepted_by"})


async def open_encounter(
    transaction: Transaction, submitted: EncounterCreate
) -> Written[EncounterRow]:
    """Open an encounter of a registered patient. Raises PatientOutOfReach, PatientNotFound."""
    await require_in_reach(transaction.connection, SCHEMA, [submitted.patient_id])
    row = await repository.add(
        transaction.connection,
        patient_id=submitted.patient_id,
        chief_complaint=submitted.chief_complaint,
        status=submitted.status,
        class_code=submitted.class_code,
        started_at=submitted.start,
        ended_at=submitted.end,
        caller=transaction.caller,
    )
    if row is None:
        raise PatientNotFound
    transaction.record(event(Change.ENCOUNTER_CREATED, row))
    return Written(row, ENCOUNTER, row.id, row.version)


def event(kind: Change | Access, row: EncounterVersion, *changed: str) -> Event:
    return Event(
        kind,
        ENCOUNTER,
        row.id,
        row.version,
        patient_ids=[row.patient_id],
        encounter_id=row.id,
        data={"changed": list(changed)} if changed else {},
    )


async def amend(
    transaction: Transaction, encounter_id: UUID, submitted: EncounterUpdate
) -> Written[Result[NamedEncounterRow]]:
    """Change an encounter. Values that it has already make no new version. A change of its status
    MUST name the version that it builds on.

    Raises VersionRequired, VersionMismatch, EncounterNotFound, StatusNotReachable, Invalid.
    """
    given = submitted.columns()
    if "status" in given:
        transaction.precondition.require()
    before = await lock(transaction, encounter_id)
    if "summary" in given:
        given |= _authorship(given, transaction.caller)
    if "status" in given:
        check_reachable(EncounterStatus(before.status), given["status"])
        ended_at = given.get("ended_at", before.ended_at)
        given["ended_at"] = end_of(given["status"], ended_at, before.now)
    differing = {column for column, value in given.items() if value != getattr(before, column)}
    if not differing:
        return Written(Result(before, is_unchanged=True), ENCOUNTER, encounter_id, before.version)
    if differing & AUTHORSHIP:
        differing.add("summary")  # The same words from another author.
    if "summary" in differing:
        given["accepted_at"] = before.now if given["accepted_by"] else None
    row = await store(transaction, before, given)
    for kind, changed in _changes_of(submitted.names(differing)):
        transaction.record(event(kind, row, *changed))
    return Written(Result(row), ENCOUNTER, row.id, row.version)


async def lock(transaction: Transaction, encounter_id: UUID) -> LockedEncounterRow:
    """Return an encounter, locked for a change. Raises EncounterNotFound, VersionMismatch."""
    row = await repository.lock(transaction.connection, encounter_id)
    if row is None:
        raise EncounterNotFound
    if transaction.precondition.version not in {None, row.version}:
        raise VersionMismatch
    return row


# Any: values by column.
async def store(
    transaction: Transaction, before: LockedEncounterRow, given: dict[str, Any]
) -> NamedEncounterRow:
    after = replace(before, **given)
    # An imported encounter may break this rule; it can still change in everything else.
    if given.keys() & {"started_at", "ended_at"}:
        check_period(after.started_at, after.ended_at, EncounterStatus(after.status))
    row = await repository.update(transaction.connection, after, transaction.caller)
    if row is None:
        raise VersionMismatch
    return row


# Any: values by column.
def _authorship(given: dict[str, Any], caller: Caller) -> dict[str, Any]:
    """Return the columns of a summary's author; all are null where it has no text."""
    if given["summary"] is None:
        return dict.fromkeys(AUTHORSHIP)
    status = status_when_written(caller)
    return {
        "summary_status": status,
        "accepted_by": caller.name if status is SummaryStatus.FINAL else None,
        "summary_recorded_by": caller.name,
        "summary_model": given.get("summary_model"),
    }


def _changes_of(fields: set[str]) -> list[tuple[Change, list[str]]]:
    """Return the events of a change of these fields; the status has an event of its own."""
    others = sorted(fields - {"status"})
    kinds = []
    if others:
        kinds.append((Change.ENCOUNTER_AMENDED, others))
    if "status" in fields:
        kinds.append((Change.ENCOUNTER_STATUS_CHANGED, ["status"]))
    return kinds


async def read(database: Database, caller: Caller, encounter_id: UUID) -> NamedEncounterRow:
    async with database.connection(caller) as connection:
        return await find(connection, encounter_id)


async def find(connection: Connection, encounter_id: UUID) -> NamedEncounterRow:
    found = await repository.find(connection, encounter_id)
    if found is None:
        raise EncounterNotFound
    return found


async def at_version(connection: Connection, encounter_id: str, version: int) -> NamedEncounterRow:
    """Return an encounter in a version that exists, for the replay of a write."""
    row = await repository.at_version(connection, UUID(encounter_id), version)
    if row is None:
        raise LookupError
    return row


async def changed_at_version(
    connection: Connection, encounter_id: str, version: int
) -> NamedEncounterRow:
    """Return what a change stored, for its replay. Raises EncounterNotFound where the caller may no
    longer see it.
    """
    row = await repository.at_version(connection, UUID(encounter_id), version)
    if row is None:
        raise EncounterNotFound
    return row


async def result_at_version(
    connection: Connection, encounter_id: str, version: int
) -> Result[NamedEncounterRow]:
    return Result(await changed_at_version(connection, encounter_id, version), is_unchanged=True)


async def read_version(
    database: Database, caller: Caller, encounter_id: UUID, version: int
) -> NamedEncounterRow:
    async with database.connection(caller) as connection:
        found = await repository.at_version(connection, encounter_id, version)
    if found is None:
        raise EncounterVersionNotFound
    return found


async def history(
    database: Database, caller: Caller, encounter_id: UUID, *, limit: int, before: int | None
) -> tuple[NamedEncounterRow, list[NamedEncounterRow], bool]:
    """Return an encounter; its versions, the newest first: up to `limit`, fewer where they are
    large; and whether there are more. Raises EncounterNotFound.
    """
    async with database.connection(caller) as connection:
        present = await find(connection, encounter_id)
        versions, more = await repository.history(
            connection,
            encounter_id,
            limit=limit,
            before=before or MAX_VERSION,
            max_bytes=PAGE_BYTES,
        )
    return present, versions, more


async def page_of_patient(
    database: Database,
    caller: Caller,
    patient_id: UUID,
    *,
    limit: int,
    after: tuple[datetime, UUID] | None,
) -> tuple[list[EncounterRow], bool]:
    """Return a patient's encounters, newest first: up to `limit`, fewer where they are large; and
    whether there are more. Raises PatientOutOfReach, PatientNotFound.
    """
    async with database.connection(caller) as connection:
        await require_in_reach(connection, SCHEMA, [patient_id])
        found, more = await repository.newest_first(
            connection, patient_id, limit=limit, after=after, max_bytes=PAGE_BYTES
        )
        if not found and not await repository.is_patient(connection, patient_id):
            raise PatientNotFound
    return found, more


async def owners(database: Database, caller: Caller, ids: list[UUID]) -> list[EncounterOwner]:
    async with database.connection(caller) as connection:
        return await repository.owners(connection, ids)
