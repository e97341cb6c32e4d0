"""Every SQL statement about what records said of encounters."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.dialects.postgresql import insert
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from audit.tables import AgentEvent, EncounterCheck


async def is_known(session: AsyncSession, encounter_id: UUID) -> bool:
    """Whether records has confirmed this encounter before."""
    statement = select(EncounterCheck.encounter_id).where(
        EncounterCheck.encounter_id == encounter_id, col(EncounterCheck.is_known)
    )
    return (await session.exec(statement)).first() is not None


async def unsettled(session: AsyncSession, *, limit: int) -> Sequence[UUID]:
    """Return encounters of unverified events that records has said nothing about yet."""
    settled = select(EncounterCheck.encounter_id).where(EncounterCheck.encounter_id == AgentEvent.encounter_id).exists()
    statement = (
        select(col(AgentEvent.encounter_id))
        .where(col(AgentEvent.unverified), col(AgentEvent.encounter_id).is_not(None), ~settled)
        .distinct()
        .limit(limit)
    )
    return [found for found in (await session.exec(statement)).all() if found is not None]


async def note(session: AsyncSession, patients: dict[UUID, str | None]) -> None:
    """Keep what records said: the patient of an encounter, or None where there is no such encounter. Safe to repeat."""
    rows = [
        {"encounter_id": encounter_id, "is_known": patient_id is not None, "patient_id": patient_id}
        for encounter_id, patient_id in patients.items()
    ]
    if rows:
        await session.exec(insert(EncounterCheck).values(rows).on_conflict_do_nothing())
