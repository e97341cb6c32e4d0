"""Grants for unknown patients are accepted: responses must not reveal which patients exist."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.identity.caller import Caller
from chassis.identity.scopes import Level
from chassis.problems.problem import PatientOutOfReach, PersonRequired, required
from chassis.writes.idempotency import Reference
from chassis.writes.write import Transaction, Written
from records.break_glass import repository
from records.break_glass.errors import (
    AlreadyReviewed,
    BreakGlassNotFound,
    OwnBreakGlass,
    TooManyBreakGlass,
)
from records.break_glass.rows import GrantRow
from records.break_glass.schemas import BreakGlassCreate
from records.event_types import Access, Change, list_of_several
from records.patient_references import require_uncontested

BREAK_GLASS = "break-glass"
CREATED = 201
LASTS = timedelta(hours=1)  # Access without a review ends after this time.
MAX_OPEN = 5  # Limit per person, including agents acting for that person.
LAST_ID = UUID(int=2**128 - 1)


async def start(transaction: Transaction, submitted: BreakGlassCreate) -> Written[GrantRow]:
    caller, connection = transaction.caller, transaction.connection
    if caller.person is None:
        raise PersonRequired
    _require_not_confined(caller, submitted.patient)
    await require_uncontested(connection, [submitted.patient])
    if await repository.count_open(connection, caller.person) >= MAX_OPEN:
        raise TooManyBreakGlass
    row = await repository.INSERT.one(
        connection,
        principal=caller.of_grants,
        caller=caller.name,
        caller_kind=caller.kind,
        person=caller.person,
        lasts=LASTS,
        **submitted.model_dump(),
    )
    transaction.record(
        Event(
            Change.BREAK_GLASS_STARTED,
            BREAK_GLASS,
            row.id,
            row.version,
            patient_ids=[row.patient],
            data={"purpose": row.purpose, "until": row.until.isoformat()},
        )
    )
    return Written(row, BREAK_GLASS, row.id, row.version, CREATED)


def _require_not_confined(caller: Caller, patient: str) -> None:
    if caller.claims.scopes.widest is Level.PATIENT and patient != caller.claims.patient:
        raise PatientOutOfReach


async def review(transaction: Transaction, grant_id: UUID) -> Written[GrantRow]:
    """The reviewer MUST NOT be the grant's caller or person."""
    caller, connection = transaction.caller, transaction.connection
    before = required(await repository.lock(connection, grant_id), BreakGlassNotFound)
    if caller.name in {before.caller, before.person}:
        raise OwnBreakGlass
    transaction.precondition.check(before.version)
    if before.reviewed_at is not None:
        raise AlreadyReviewed
    row = await repository.REVIEW.one(connection, grant_id=grant_id, reviewed_by=caller.name)
    transaction.record(
        Event(
            Change.BREAK_GLASS_REVIEWED,
            BREAK_GLASS,
            row.id,
            row.version,
            patient_ids=[row.patient],
        )
    )
    return Written(row, BREAK_GLASS, row.id, row.version)


async def replay(connection: Connection, first: Reference) -> GrantRow:
    row = required(await repository.find(connection, UUID(first.id)), BreakGlassNotFound)
    return row.at_version(first.version)


async def page(
    database: Database, caller: Caller, *, before: UUID | None, reviewed: bool | None, limit: int
) -> list[GrantRow]:
    async with database.connection(caller) as connection:
        return await repository.page(
            connection, before=before or LAST_ID, reviewed=reviewed, limit=limit
        )


def list_event(page: Sequence[GrantRow]) -> Event:
    return list_of_several(Access.BREAK_GLASS_LISTED, BREAK_GLASS, [row.patient for row in page])
