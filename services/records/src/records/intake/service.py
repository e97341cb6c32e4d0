"""Use cases about intake."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from pydantic import JsonValue
from sqlmodel.ext.asyncio.session import AsyncSession

from chassis.audit_trail.outbox import Event
from chassis.database.pool import Connection, Row, only
from chassis.http.fields import UUID_TEXT
from chassis.http.paging import PAGE_BYTES
from chassis.writes.write import Transaction, Written
from records.errors import (
    AlreadyAmended,
    EncounterNotFound,
    EncounterOfAnotherPatient,
    IntakeOfAnotherPatient,
    IntakeRecordNotFound,
)
from records.event_types import Change
from records.intake import repository
from records.intake.routings import repository as routings
from records.intake.schemas import IntakeCreate
from records.tables import IntakeRecord, IntakeRouting

INTAKE_RECORD = "intake-record"


@dataclass(frozen=True, slots=True)
class Shown:
    """A record, the one that amends it, and where it was routed."""

    record: IntakeRecord
    amended_by: int | None
    routing: Sequence[IntakeRouting]


async def store(transaction: Transaction, submitted: IntakeCreate) -> Written[Row]:
    """Store an intake record, perhaps as a new version of another one. Its patient need not be
    known here: the number may be another system's.

    Raises EncounterNotFound, EncounterOfAnotherPatient, IntakeRecordNotFound,
    IntakeOfAnotherPatient, AlreadyAmended.
    """
    if submitted.encounter_id is not None:
        await check_encounter(transaction.connection, submitted.encounter_id, submitted.patient_id)
    original_id = None
    if submitted.amends is not None:
        original_id = await original_of(
            transaction.connection, submitted.amends, submitted.patient_id
        )
    row = await repository.add(
        transaction.connection, **submitted.model_dump(), original_id=original_id
    )
    if row is None:
        raise AlreadyAmended
    if submitted.amends is None:
        transaction.record(event(Change.INTAKE_RECEIVED, row))
    else:
        transaction.record(event(Change.INTAKE_AMENDED, row, amends=submitted.amends))
    return Written(row, INTAKE_RECORD, row["id"])


async def check_encounter(connection: Connection, encounter_id: UUID, patient_id: str) -> None:
    """Raise EncounterNotFound, or EncounterOfAnotherPatient where the patient is known here."""
    known = as_uuid(patient_id)
    found = await repository.encounter_and_patient(connection, encounter_id, known)
    if found is None:
        raise EncounterNotFound
    if found["is_patient_known"] and found["patient_id"] != known:
        raise EncounterOfAnotherPatient


def as_uuid(patient_id: str) -> UUID | None:
    """Return the id in records that a patient may have, or None for a number of another system."""
    return UUID(patient_id) if UUID_TEXT.fullmatch(patient_id) else None


async def original_of(connection: Connection, record_id: int, patient_id: str) -> int:
    """Return which record a record that is to be amended began as.

    Raises IntakeRecordNotFound, IntakeOfAnotherPatient.
    """
    amended = await repository.find(connection, record_id)
    if amended is None:
        raise IntakeRecordNotFound
    if amended["patient_id"] != patient_id:
        raise IntakeOfAnotherPatient
    original_id: int = amended["original_id"] or record_id
    return original_id


def event(kind: Change, row: Row, **data: JsonValue) -> Event:
    """Return the event of a record's row."""
    return Event(
        kind,
        INTAKE_RECORD,
        row["id"],
        1,
        patient_ids=[row["patient_id"]],
        encounter_id=row["encounter_id"],
        data=data,
    )


async def stored(connection: Connection, record_id: str, _: int) -> Row:
    """Return a record that was stored; it never changes."""
    return only(await repository.find(connection, int(record_id)))


async def page_of_patient(
    session: AsyncSession,
    patient_id: str,
    *,
    limit: int,
    before: int | None,
    max_bytes: int | None = None,
) -> tuple[Sequence[Shown], bool]:
    """Return the newest records of a patient, older than record `before` where given, the newest
    first: up to `limit`, fewer where they are large; and whether there are more.
    """
    found, more = await repository.newest(
        session, patient_id, limit=limit, before=before, max_bytes=max_bytes or PAGE_BYTES
    )
    return await with_routings(session, found), more


async def latest_of_patient(session: AsyncSession, patient_id: str) -> Sequence[Shown]:
    """Return the newest version of a patient's latest intake, if there is one."""
    record = await repository.latest(session, patient_id)
    return [] if record is None else await with_routings(session, [(record, None)])


async def with_routings(
    session: AsyncSession, found: Sequence[tuple[IntakeRecord, int | None]]
) -> Sequence[Shown]:
    """Add where the records were routed."""
    of_record: dict[int, list[IntakeRouting]] = defaultdict(list)
    for routing in await routings.of_records(session, [record.id for record, _ in found]):
        of_record[routing.record_id].append(routing)
    return [Shown(record, amended_by, of_record[record.id]) for record, amended_by in found]
