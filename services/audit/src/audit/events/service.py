"""Use cases about agent events."""

from collections.abc import Sequence

from sqlmodel.ext.asyncio.session import AsyncSession

from audit.encounters.service import EncounterChecks, Verdict
from audit.errors import EncounterNotFound
from audit.events import repository
from audit.events.repository import FoundEvent
from audit.events.schemas import EventCreate, EventQuery
from chassis.callers import Caller, CallerKind
from chassis.database import Database
from chassis.pool import Row


async def log(
    database: Database, checks: EncounterChecks, submitted: EventCreate, caller: Caller
) -> tuple[Row, Verdict]:
    """Store an event; return its `id` and `recorded_at`. When this returns, the event is durable; whether records
    answered decides only how it is marked.

    Raises EncounterNotFound where records says so. What a service delivers about itself is not checked back.
    The check comes before the transaction: no connection is held while waiting for a peer.
    """
    vouched_for = caller.kind is CallerKind.SERVICE
    verdict = Verdict.KNOWN if vouched_for else await checks.check(submitted.encounter_id)
    if verdict is Verdict.UNKNOWN:
        raise EncounterNotFound
    async with database.hot() as connection:
        stored = await repository.append(
            connection,
            encounter_id=submitted.encounter_id,
            agent_name=submitted.agent_name,
            event_type=submitted.event_type,
            payload=submitted.payload,
            recorded_by=caller.name,
            unverified=verdict is Verdict.UNVERIFIED,
        )
    return stored, verdict


async def find(session: AsyncSession, query: EventQuery, *, after_seq: int | None) -> Sequence[FoundEvent]:
    """Return the events the query asks for, in the order logged or the newest first."""
    return await repository.in_order_logged(
        session,
        encounter_id=query.encounter_id,
        patient_id=query.patient_id,
        event_type=query.event_type,
        after_seq=after_seq,
        newest_first=query.order == "desc",
        limit=query.rows_to_fetch,
    )
