"""The context of an encounter: this service's own rows, and in parallel what the peers know, within
a deadline.
"""

import asyncio
from collections.abc import Awaitable
from dataclasses import dataclass
from typing import TypeVar
from uuid import UUID

import structlog
from pydantic import ValidationError

from chassis.database.connections import Database
from chassis.http.paging import PAGE_BYTES, within_bytes
from chassis.peers import PeerRefused
from chassis.problems.problem import PeerUnavailable
from records.chart.context.schemas import ContextQuery, EncounterContext
from records.clients.audit import AuditClient, Event
from records.clients.retrieval import Passage, RetrievalClient
from records.encounters import repository as encounter_rows
from records.encounters import service as encounters
from records.encounters.schemas import EncounterOut, NamedEncounterOut
from records.intake import service as intake
from records.intake.schemas import IntakeOut

T = TypeVar("T")
PART_BYTES = PAGE_BYTES // 4  # Of each of the four lists.


@dataclass(frozen=True, slots=True)
class ContextSources:
    """The peers a context is gathered from, and how long they have."""

    audit: AuditClient
    retrieval: RetrievalClient
    deadline_s: float


async def gather(
    database: Database, sources: ContextSources, encounter_id: UUID, query: ContextQuery
) -> tuple[EncounterContext, list[Event]]:
    """Return the context without its events, and these. Raises EncounterNotFound; a peer that does
    not answer in time is named, not raised.

    The transaction ends before the peers are asked: no connection is held while waiting for another
    service.
    """
    context = await own_rows(database, encounter_id, query.limit)
    patient_id = str(context.encounter.patient_id)
    events, passages = await asyncio.gather(
        within_deadline(
            "events",
            sources.audit.latest_events(
                encounter_id, limit=query.limit, deadline_s=sources.deadline_s
            ),
            context.unavailable,
        ),
        passages_for(sources, patient_id, query, context.unavailable),
    )
    shown_passages = within_bytes(passages, size_of_passage, PART_BYTES)
    shown_events = within_bytes(events[::-1], size_of_event, PART_BYTES)[::-1]  # The latest ones.
    lists = (("events", events, shown_events), ("passages", passages, shown_passages))
    truncated = [name for name, found, shown in lists if len(shown) < len(found)]
    context = context.model_copy(
        update={"passages": [*shown_passages], "truncated": [*context.truncated, *truncated]}
    )
    return context, [*shown_events]


def size_of_passage(passage: Passage) -> int:
    """Return how many bytes a passage's text has."""
    return len(passage.chunk_text.encode())


def size_of_event(event: Event) -> int:
    """Return how many bytes an event's payload has."""
    return len(bytes(event.payload))


async def own_rows(database: Database, encounter_id: UUID, limit: int) -> EncounterContext:
    """Return the context as far as this service knows it. Raises EncounterNotFound."""
    async with database.hot() as connection:
        encounter = await encounters.find(connection, encounter_id)
        patient_id = encounter.patient_id
        others, more_others = await encounter_rows.newest_first(
            connection, patient_id, without=encounter_id, limit=limit, max_bytes=PART_BYTES
        )
    async with database.transaction() as session:
        records, more_records = await intake.page_of_patient(
            session, str(patient_id), limit=limit, before=None, max_bytes=PART_BYTES
        )
    lists = (("prior_encounters", others, more_others), ("intakes", records, more_records))
    return EncounterContext(
        encounter=NamedEncounterOut.named(encounter),
        prior_encounters=[EncounterOut.of(other) for other in others],
        intakes=[
            IntakeOut.of(shown.record, shown.amended_by, shown.routing)
            for shown in reversed(records)
        ],
        events=[],
        passages=[],
        unavailable=[],
        truncated=[name for name, shown, more in lists if more and len(shown) < limit],
    )


async def passages_for(
    sources: ContextSources, patient_id: str, query: ContextQuery, unavailable: list[str]
) -> list[Passage]:
    """Return the patient's passages, where there is a question."""
    if query.question is None:
        return []
    asked = sources.retrieval.passages(
        query.question, patient_id, limit=query.limit, deadline_s=sources.deadline_s
    )
    return await within_deadline("passages", asked, unavailable)


async def within_deadline(name: str, asked: Awaitable[list[T]], unavailable: list[str]) -> list[T]:
    """Return what a peer answers, or nothing and its name in `unavailable`."""
    try:
        return await asked
    except (PeerUnavailable, PeerRefused, ValidationError) as failure:
        structlog.get_logger().warning(
            "part of a context is unavailable", part=name, exception=type(failure).__name__
        )
        unavailable.append(name)
        return []
