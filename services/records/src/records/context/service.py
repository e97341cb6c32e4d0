"""The context of an encounter: this service's own rows, and in parallel what the peers know, within a deadline."""

import asyncio
from collections.abc import Awaitable
from dataclasses import dataclass
from typing import TypeVar
from uuid import UUID

import structlog
from pydantic import ValidationError

from chassis.database import Database
from chassis.http import PeerRefused
from chassis.problems import PeerUnavailable
from records.clients.audit import AuditClient, Event
from records.clients.retrieval import Passage, RetrievalClient
from records.context.schemas import ContextQuery, EncounterContext
from records.encounters import repository as encounters
from records.encounters import service as encounter_service
from records.encounters.schemas import EncounterOut, NamedEncounterOut
from records.intake import service as intake
from records.intake.schemas import IntakeOut

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ContextSources:
    """The peers a context is gathered from, and how long they have."""

    audit: AuditClient
    retrieval: RetrievalClient
    deadline_s: float


async def gather(
    database: Database, sources: ContextSources, encounter_id: UUID, query: ContextQuery
) -> tuple[EncounterContext, list[Event]]:
    """Return the context without its events, and these. Raises EncounterNotFound; a peer that does not answer in time
    is named, not raised.

    The transaction ends before the peers are asked: no connection is held while waiting for another service.
    """
    context = await own_rows(database, encounter_id, query.limit)
    patient_id = str(context.encounter.patient_id)
    events, passages = await asyncio.gather(
        within_deadline(
            "events",
            sources.audit.latest_events(encounter_id, limit=query.limit, deadline_s=sources.deadline_s),
            context.unavailable,
        ),
        passages_for(sources, patient_id, query, context.unavailable),
    )
    return context.model_copy(update={"passages": passages}), events


async def own_rows(database: Database, encounter_id: UUID, limit: int) -> EncounterContext:
    """Return the context as far as this service knows it. Raises EncounterNotFound."""
    async with database.transaction() as session:
        encounter, patient_name = await encounter_service.read(session, encounter_id)
        others = await encounters.newest_first(session, encounter.patient_id, limit=limit, leaving_out=encounter_id)
        records = await intake.newest_of_patient(session, str(encounter.patient_id), limit=limit)
    return EncounterContext(
        encounter=NamedEncounterOut.named(encounter, patient_name),
        prior_encounters=[EncounterOut.of(other) for other in others],
        intakes=[IntakeOut.of(shown.record, shown.amended_by, shown.routing) for shown in reversed(records)],
        events=[],
        passages=[],
        unavailable=[],
    )


async def passages_for(
    sources: ContextSources, patient_id: str, query: ContextQuery, unavailable: list[str]
) -> list[Passage]:
    """Return the patient's passages, where there is a question."""
    if query.question is None:
        return []
    asked = sources.retrieval.passages(query.question, patient_id, limit=query.limit, deadline_s=sources.deadline_s)
    return await within_deadline("passages", asked, unavailable)


async def within_deadline(name: str, asked: Awaitable[list[T]], unavailable: list[str]) -> list[T]:
    """Return what a peer answers, or nothing and its name in `unavailable`."""
    try:
        return await asked
    except (PeerUnavailable, PeerRefused, ValidationError) as failure:
        structlog.get_logger().warning("part of a context is unavailable", part=name, exception=type(failure).__name__)
        unavailable.append(name)
        return []
