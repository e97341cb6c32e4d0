"""Use cases about encounters."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from chassis.database.pool import Connection, Row, only
from chassis.http.etags import VersionMismatch
from chassis.http.paging import PAGE_BYTES
from chassis.identity.caller import Caller
from chassis.writes.write import Transaction, Written
from records.encounters import repository
from records.encounters.schemas import EncounterCreate, EncounterUpdate
from records.encounters.statuses import EncounterStatus, check_period, check_reachable, end_of
from records.encounters.summary_statuses import SummaryStatus, status_when_written
from records.errors import EncounterNotFound, EncounterVersionNotFound, PatientNotFound
from records.event_types import Access, Change
from records.patients import service as patients
from records.tables import Encounter

ENCOUNTER = "encounter"
AUTHORSHIP = frozenset({"summary_status", "summary_recorded_by", "summary_model", "accepted_by"})


@dataclass(frozen=True, slots=True)
class Kept:
    """An encounter's row, and whether this request left it as it was: then to show it is to
    disclose it.
    """

    row: Row
    is_unchanged: bool = False


async def open_encounter(transaction: Transaction, submitted: EncounterCreate) -> Written[Row]:
    """Open an encounter of a registered patient. Raises PatientNotFound."""
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
    return Written(row, ENCOUNTER, row["id"], row["version"])


def event(kind: Change | Access, row: Row, *changed: str) -> Event:
    """Return the event of an encounter's row."""
    return Event(
        kind,
        ENCOUNTER,
        row["id"],
        row["version"],
        patient_ids=[row["patient_id"]],
        encounter_id=row["id"],
        data={"changed": list(changed)} if changed else {},
    )


async def amend(
    transaction: Transaction, encounter_id: UUID, submitted: EncounterUpdate
) -> Written[Kept]:
    """Change an encounter. What is as it was makes no new version. A change of its status MUST say
    which version it builds on.

    Raises VersionRequired, VersionMismatch, EncounterNotFound, StatusNotReachable, Invalid.
    """
    given = submitted.columns()
    if "status" in given:
        transaction.precondition.require()
    before = await locked(transaction, encounter_id)
    if "summary" in given:
        given |= authorship(given, transaction.caller)
    if "status" in given:
        check_reachable(EncounterStatus(before["status"]), given["status"])
        given["ended_at"] = end_of(
            given["status"], given.get("ended_at", before["ended_at"]), before["now"]
        )
    differing = {column for column, value in given.items() if value != before[column]}
    if not differing:
        return Written(Kept(before, is_unchanged=True), ENCOUNTER, encounter_id, before["version"])
    if differing & AUTHORSHIP:
        differing.add("summary")  # The same words of somebody else.
    if "summary" in differing:
        given["accepted_at"] = before["now"] if given["accepted_by"] else None
    row = await written(transaction, before, given)
    for kind, changed in told_apart(submitted.names(differing)):
        transaction.record(event(kind, row, *changed))
    return Written(Kept(row), ENCOUNTER, row["id"], row["version"])


async def locked(transaction: Transaction, encounter_id: UUID) -> Row:
    """Return an encounter that is changed next, as it is. Raises EncounterNotFound,
    VersionMismatch.
    """
    row = await repository.lock(transaction.connection, encounter_id)
    if row is None:
        raise EncounterNotFound
    if transaction.precondition.version not in {None, row["version"]}:
        raise VersionMismatch
    return row


# Any: a row's values, by column.
async def written(transaction: Transaction, before: Row, given: dict[str, Any]) -> Row:
    """Write new values of some columns and return the row. Raises VersionMismatch, Invalid."""
    after = {column: before[column] for column in repository.AMENDABLE} | given
    if given.keys() & {
        "started_at",
        "ended_at",
    }:  # What was imported otherwise may be changed in all else.
        check_period(after["started_at"], after["ended_at"], EncounterStatus(after["status"]))
    row = await repository.update(
        transaction.connection, before["id"], before["version"], after, transaction.caller
    )
    if row is None:
        raise VersionMismatch
    return row


def authorship(given: dict[str, Any], caller: Caller) -> dict[str, Any]:
    """Return what stands beside a summary; nothing stands beside none."""
    if given["summary"] is None:
        return dict.fromkeys(AUTHORSHIP)
    status = status_when_written(caller)
    return {
        "summary_status": status,
        "accepted_by": caller.name if status is SummaryStatus.FINAL else None,
        "summary_recorded_by": caller.name,
        "summary_model": given.get("summary_model"),
    }


def told_apart(fields: set[str]) -> list[tuple[Change, list[str]]]:
    """Return the events of a change of these fields: a change of the status has one of its own."""
    others = sorted(fields - {"status"})
    kinds = []
    if others:
        kinds.append((Change.ENCOUNTER_AMENDED, others))
    if "status" in fields:
        kinds.append((Change.ENCOUNTER_STATUS_CHANGED, ["status"]))
    return kinds


async def read(session: AsyncSession, encounter_id: UUID) -> tuple[Encounter, str]:
    """Return an encounter and its patient's name. Raises EncounterNotFound."""
    found = await repository.find_with_patient_name(session, encounter_id)
    if found is None:
        raise EncounterNotFound
    return found


async def read_alone(database: Database, encounter_id: UUID) -> Row:
    """Return the same outside a session: the read that agents do most. Raises EncounterNotFound."""
    async with database.hot() as connection:
        found = await repository.find_row_with_patient_name(connection, encounter_id)
    if found is None:
        raise EncounterNotFound
    return found


async def at_version(connection: Connection, encounter_id: str, version: int) -> Row:
    """Return an encounter as it was in a version that there was."""
    return only(await repository.at_version(connection, UUID(encounter_id), version))


async def kept_at_version(connection: Connection, encounter_id: str, version: int) -> Kept:
    """Return the same as what a change answered before."""
    return Kept(await at_version(connection, encounter_id, version), is_unchanged=True)


async def read_version(database: Database, encounter_id: UUID, version: int) -> Row:
    """Return an encounter as it was in a version. Raises EncounterVersionNotFound."""
    async with database.hot() as connection:
        found = await repository.at_version(connection, encounter_id, version)
    if found is None:
        raise EncounterVersionNotFound
    return found


async def history(
    database: Database, encounter_id: UUID, *, limit: int, before: int | None
) -> tuple[Row, Sequence[Row], bool]:
    """Return an encounter, its versions, the newest first: up to `limit`, fewer where they are
    large; and whether there are more. Raises EncounterNotFound.
    """
    async with database.hot() as connection:
        current = await repository.find_row_with_patient_name(connection, encounter_id)
        if current is None:
            raise EncounterNotFound
        versions, more = await repository.history(
            connection, encounter_id, limit=limit, before=before, max_bytes=PAGE_BYTES
        )
        return current, versions, more


async def page_of_patient(
    session: AsyncSession, patient_id: UUID, *, limit: int, after: tuple[datetime, UUID] | None
) -> tuple[Sequence[Encounter], bool]:
    """Return a patient's encounters, newest first: up to `limit`, fewer where they are large; and
    whether there are more. Raises PatientNotFound.
    """
    await patients.read(session, patient_id)
    return await repository.newest_first(
        session, patient_id, limit=limit, after=after, leaving_out=None, max_bytes=PAGE_BYTES
    )


async def others_of_patient(
    session: AsyncSession, patient_id: UUID, *, leaving_out: UUID, limit: int, max_bytes: int
) -> tuple[Sequence[Encounter], bool]:
    """Return a patient's encounters but one, newest first: up to `limit`, fewer where they are
    large; and whether there are more.
    """
    return await repository.newest_first(
        session, patient_id, limit=limit, after=None, leaving_out=leaving_out, max_bytes=max_bytes
    )


async def existing(session: AsyncSession, ids: list[UUID]) -> Sequence[Encounter]:
    """Return those of `ids` that exist."""
    return await repository.existing(session, ids)
