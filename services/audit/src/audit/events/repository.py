"""Every SQL statement about agent events: insert and select."""

import json
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import true
from sqlmodel import col, func, select
from sqlmodel.ext.asyncio.session import AsyncSession

from audit.tables import AgentEvent, EncounterCheck
from chassis.pool import Connection, Row, only

INSERT = """
INSERT INTO audit.agent_events (encounter_id, agent_name, event_type, payload, recorded_by, unverified)
VALUES ($1, $2, $3, $4::jsonb, $5, $6)
RETURNING id, recorded_at
"""
# An event, whether records knows its encounter (None: not said yet), and the encounter's patient.
FoundEvent = tuple[AgentEvent, bool | None, str | None]


async def append(
    connection: Connection,
    *,
    encounter_id: UUID,
    agent_name: str,
    event_type: str,
    payload: dict[str, Any],
    recorded_by: str,
    unverified: bool,
) -> Row:
    """Insert an event and return what the database made. A session makes POST /agent-events twice as dear."""
    values = (encounter_id, agent_name, event_type, json.dumps(payload), recorded_by, unverified)
    return only(await connection.fetchrow(INSERT, *values))


async def in_order_logged(
    session: AsyncSession,
    *,
    encounter_id: UUID | None,
    patient_id: str | None,
    event_type: str | None,
    after_seq: int | None,
    newest_first: bool,
    limit: int,
) -> Sequence[FoundEvent]:
    """Return events by the filters given, in the order logged or the newest first, beyond `after_seq` where given."""
    said = (
        select(
            col(EncounterCheck.encounter_id),
            func.bool_or(EncounterCheck.is_known).label("is_known"),
            func.max(EncounterCheck.patient_id).label("patient_id"),
        )
        .where(EncounterCheck.encounter_id == AgentEvent.encounter_id)
        .group_by(col(EncounterCheck.encounter_id))
        .lateral("said")
    )
    statement = select(AgentEvent, said.c.is_known, said.c.patient_id).join(said, onclause=true(), isouter=True)
    if encounter_id is not None:
        statement = statement.where(AgentEvent.encounter_id == encounter_id)
    if patient_id is not None:
        of_patient = select(EncounterCheck.encounter_id).where(EncounterCheck.patient_id == patient_id)
        statement = statement.where(col(AgentEvent.encounter_id).in_(of_patient))
    if event_type is not None:
        statement = statement.where(AgentEvent.event_type == event_type)
    if after_seq is not None:
        beyond = col(AgentEvent.seq) < after_seq if newest_first else col(AgentEvent.seq) > after_seq
        statement = statement.where(beyond)
    order = col(AgentEvent.seq).desc() if newest_first else col(AgentEvent.seq)
    rows = (await session.exec(statement.order_by(order).limit(limit))).all()
    return [(event, is_known, patient) for event, is_known, patient in rows]
