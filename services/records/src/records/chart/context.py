import asyncio
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from typing import TypeVar
from uuid import UUID

import msgspec
import structlog
from pydantic import ValidationError

from chassis.database.connections import Database
from chassis.http.paging import PAGE_BYTES, within_bytes
from chassis.identity.caller import Caller
from chassis.identity.trusted_agents import TrustedAgents
from chassis.peers import PeerRefused
from chassis.problems.problem import PeerUnavailable
from records.chart import service as chart
from records.chart.schemas import ContextQuery, EncounterContext, Sections
from records.clients import AgentEvent, AuditClient, Passage, RetrievalClient
from records.encounters import repository
from records.encounters import service as encounters
from records.encounters.schemas import EncounterOut, NamedEncounterOut
from records.intake import service as intake
from records.intake.schemas import IntakeOut
from records.patient_references import resolve_reference
from records.scopes import SEARCH_EVENTS, SEARCH_INTAKE, SEARCH_PASSAGES, SEARCH_TASKS
from records.tasks import repository as tasks
from records.tasks.schemas import TaskOut

T = TypeVar("T")
LIST_BYTES = PAGE_BYTES // 4
NEEDS = {
    "intakes": SEARCH_INTAKE,
    "events": SEARCH_EVENTS,
    "passages": SEARCH_PASSAGES,
    "tasks": SEARCH_TASKS,
}


@dataclass(frozen=True, slots=True)
class ContextSources:
    audit: AuditClient
    retrieval: RetrievalClient
    deadline_s: float
    trusted_agents: TrustedAgents


async def gather(
    database: Database,
    caller: Caller,
    sources: ContextSources,
    encounter_id: UUID,
    query: ContextQuery,
) -> tuple[EncounterContext, list[AgentEvent]]:
    """Services that answer late are listed as unavailable. No connection is held during the calls."""
    context = await _own_rows(database, caller, encounter_id, query.limit, sources.trusted_agents)
    patient_id = str(context.encounter.patient_id)
    events, passages = await asyncio.gather(
        _events_of(sources, caller, encounter_id, query, context),
        _passages_for(sources, caller, patient_id, query, context),
    )
    shown_passages = within_bytes(passages, lambda one: len(one.chunk_text.encode()), LIST_BYTES)
    shown_events = within_bytes(events[::-1], lambda one: len(bytes(one.payload)), LIST_BYTES)[::-1]
    lists = (("events", events, shown_events), ("passages", passages, shown_passages))
    truncated = [name for name, found, shown in lists if len(shown) < len(found)]
    context = context.model_copy(
        update={"passages": [*shown_passages], "truncated": [*context.truncated, *truncated]}
    )
    return context, [*shown_events]


async def _own_rows(
    database: Database,
    caller: Caller,
    encounter_id: UUID,
    limit: int,
    trusted: TrustedAgents,
) -> EncounterContext:
    withheld = [name for name, need in NEEDS.items() if not caller.may(need)]
    async with database.connection(caller) as connection:
        encounter = await encounters.find(connection, encounter_id)
        patient_id = encounter.patient_id
        others, more_others = await repository.newest_first(
            connection, patient_id, without=encounter_id, limit=limit, max_bytes=LIST_BYTES
        )
        named = await resolve_reference(connection, str(patient_id))
        names = named.names
        records, more_records = (
            ([], False)
            if "intakes" in withheld
            else await intake.newest_first(
                connection, names, limit=limit, before=None, max_bytes=LIST_BYTES
            )
        )
        open_tasks, more_tasks = (
            ([], False)
            if "tasks" in withheld
            else await tasks.of_patient(
                connection, names, is_open=True, limit=limit, before=None, max_bytes=LIST_BYTES
            )
        )
        of_chart = await chart.read(connection, caller, patient_id, trusted, limit=limit)
    lists = (
        ("prior_encounters", others, more_others),
        ("intakes", records, more_records),
        ("tasks", open_tasks, more_tasks),
    )
    cut_short = [name for name, shown, more in lists if more and len(shown) < limit]
    return EncounterContext(
        **dict(of_chart.sections),
        encounter=NamedEncounterOut.named(encounter, caller),
        replaced_by=None if named.patient_id == patient_id else named.patient_id,
        contested_numbers=named.contested_numbers,
        prior_encounters=[EncounterOut.of(other) for other in others],
        intakes=[IntakeOut.of(routed) for routed in reversed(records)],
        events=[],
        passages=[],
        tasks=[TaskOut.of(task) for task in open_tasks],
        unavailable=[],
        truncated=[*cut_short, *of_chart.truncated],
        withheld=[*withheld, *of_chart.withheld],
        degraded=[],
    )


async def _events_of(
    sources: ContextSources,
    caller: Caller,
    encounter_id: UUID,
    query: ContextQuery,
    context: EncounterContext,
) -> list[AgentEvent]:
    if "events" in context.withheld:
        return []
    answer = sources.audit.latest_events(
        caller, encounter_id, limit=query.limit, deadline_s=sources.deadline_s
    )
    return await _within_deadline("events", answer, context.unavailable) or []


async def _passages_for(
    sources: ContextSources,
    caller: Caller,
    patient_id: str,
    query: ContextQuery,
    context: EncounterContext,
) -> list[Passage]:
    if query.question is None or "passages" in context.withheld:
        return []
    answer = sources.retrieval.passages(
        caller,
        query.question,
        patient_id,
        include_shared=query.include_shared,
        limit=query.limit,
        deadline_s=sources.deadline_s,
    )
    found = await _within_deadline("passages", answer, context.unavailable)
    if found is None:
        return []
    if found.unavailable:
        context.unavailable.append("passages")
    if found.degraded:
        context.degraded.append("passages")
    return found.matches


async def _within_deadline(name: str, answer: Awaitable[T], unavailable: list[str]) -> T | None:
    try:
        return await answer
    except (PeerUnavailable, PeerRefused, ValidationError) as failure:
        structlog.get_logger().warning(
            "part of a context is unavailable", part=name, exception=type(failure).__name__
        )
        unavailable.append(name)
        return None


_as_members = msgspec.json.Decoder(dict[str, msgspec.Raw])


def context_json(context: EncounterContext, events: Sequence[AgentEvent]) -> bytes:
    others = context.model_dump_json(by_alias=True, exclude={*Sections.model_fields})
    sections = {name: msgspec.Raw(text) for name, text in context.sections_json().items()}
    return msgspec.json.encode(_as_members.decode(others) | sections | {"events": events})
