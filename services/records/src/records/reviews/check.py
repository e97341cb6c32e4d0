from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import structlog
from pydantic import ValidationError

from chassis.database.connections import Database
from chassis.http.fields import UUID_TEXT
from chassis.identity.caller import Caller
from chassis.identity.scopes import Level
from chassis.identity.trusted_agents import TrustedAgents
from chassis.peers import PeerRefused
from chassis.problems.problem import PeerUnavailable
from records.chart import service as chart
from records.chart.context import ContextSources
from records.chart_texts.service import (
    CurrentDocument,
    DocumentState,
    Failed,
    Source,
    render_sources,
)
from records.clients import Compared, ComparedMark
from records.encounters import checks
from records.encounters import service as encounters
from records.encounters.checks import CheckRow
from records.encounters.rows import EncounterVersion
from records.patient_references import resolve_reference
from records.reviews import omissions
from records.reviews.errors import NoSummary
from records.reviews.omissions import Item
from records.reviews.schemas import CheckedClaim, CheckedMark, Omission, SummaryCheck, SummaryDraft

MOST_ITEMS = 200  # Limit for each list of the chart.
MOST_CHARACTERS = 20_000
FOREIGN, MISSING, UNREAD = "source-foreign", "source-missing", "source-unread"
HIDDEN = "The patient does not have such a source."
SECTIONS = ("allergies", "medications", "labs", "vital_signs", "problems")
Stored = Mapping[str, Any]  # Any: JSON of `records.encounters.sources`.


@dataclass(frozen=True, slots=True)
class Checked:
    """`version` is None for a draft."""

    encounter: EncounterVersion
    version: int | None
    text: str
    sources: Sequence[Stored]
    names: Sequence[str]
    items: Sequence[Item]
    drugs: Sequence[str]
    withheld: Sequence[str]
    is_complete: bool
    stored: CheckRow | None


async def check(
    database: Database,
    caller: Caller,
    peers: ContextSources,
    encounter_id: UUID,
    draft: SummaryDraft | None,
) -> tuple[EncounterVersion, SummaryCheck]:
    """Does not hold a connection during the call of retrieval."""
    checked = await _read(database, caller, peers, encounter_id, draft)
    try:
        found = await _comparison(database, peers, checked)
    except (PeerUnavailable, PeerRefused, ValidationError) as failure:
        structlog.get_logger().warning(
            "part of a context is unavailable", part="check", exception=type(failure).__name__
        )
        return checked.encounter, _unchecked(checked)
    return checked.encounter, _result(checked, found, sees_all=caller.reach is Level.SYSTEM)


async def _read(
    database: Database,
    caller: Caller,
    peers: ContextSources,
    encounter_id: UUID,
    draft: SummaryDraft | None,
) -> Checked:
    async with database.connection(caller) as connection:
        row = await encounters.find(connection, encounter_id)
        text = row.summary if draft is None else draft.text
        if text is None:
            raise NoSummary
        stored = (
            await checks.FIND.first(connection, encounter_id=encounter_id)
            if draft is None
            else None
        )
        named = await resolve_reference(connection, str(row.patient_id))
        shown = await chart.read(
            connection, caller, row.patient_id, peers.trusted_agents, limit=MOST_ITEMS
        )
    drugs = [omissions.name_of(one.code) for one in shown.sections.medications]
    return Checked(
        row,
        row.version if draft is None else None,
        text,
        (row.summary_sources or ()) if draft is None else draft.as_stored(),
        sorted({*named.names, str(row.patient_id)}),
        omissions.items(shown.sections),
        [one for one in drugs if one],
        [name for name in SECTIONS if name in {*shown.withheld, *shown.truncated}],
        is_complete={*SECTIONS}.isdisjoint(shown.withheld),
        stored=stored,
    )


async def _comparison(database: Database, peers: ContextSources, checked: Checked) -> Compared:
    resources = await _resources(database, checked.sources, peers.trusted_agents)
    body = {
        "summary": checked.text,
        "patient": [*checked.names],
        "sources": [_compared(one, resources, checked.names) for one in checked.sources],
        "drugs": [*checked.drugs],
        "items": [
            {"text": one.name, "only_anticoagulant": one.kind == "anticoagulant"}
            for one in checked.items
        ],
    }
    stored = checked.stored
    if stored is not None and stored.result is not None:
        digest = await peers.retrieval.digest_of_comparison(body, deadline_s=peers.deadline_s)
        if digest == stored.digest:
            return Compared.model_validate(stored.result)
    found = await peers.retrieval.compare(body, deadline_s=peers.deadline_s)
    if checked.version is not None and checked.is_complete and found.digest is not None:
        async with database.connection(database.service) as connection:
            await checks.STORE.run(
                connection,
                encounter_id=checked.encounter.id,
                based_on=stored.due_at if stored is not None else None,
                digest=found.digest,
                result=found.model_dump(mode="json", exclude={"digest"}),
            )
    return found


async def _resources(
    database: Database, sources: Sequence[Stored], trusted: TrustedAgents
) -> dict[str, DocumentState]:
    named = {one["resource"] for one in sources if "resource" in one}
    left = [source for one in sorted(named) if (source := _source_of(one)) is not None]
    found: dict[str, DocumentState] = {}
    while left:
        rendered = await render_sources(database, left, trusted)
        found |= {f"{one.type}/{one.id}": states[one] for one, states in rendered.items()}
        left = left[len(rendered) :]
    return found


def _source_of(reference: str) -> Source | None:
    type_, _, id_ = reference.partition("/")
    return Source(type_, UUID(id_)) if UUID_TEXT.fullmatch(id_) else None


def _compared(
    source: Stored, resources: Mapping[str, DocumentState], names: Sequence[str]
) -> dict[str, Any]:  # Any: JSON.
    if "resource" not in source:
        return {**source}
    claim = {"claim": source["claim"]} if "claim" in source else {}
    found = resources.get(str(source["resource"]))
    if isinstance(found, Failed):
        return claim | {"failure": UNREAD}
    if not isinstance(found, CurrentDocument):
        return claim | {"failure": MISSING}
    if str(found.patient_id) not in names:
        return claim | {"failure": FOREIGN}
    if found.rendered.is_modified:
        return claim | {"failure": UNREAD}
    return claim | {"text": found.rendered.text[:MOST_CHARACTERS]}


def _unchecked(checked: Checked) -> SummaryCheck:
    return SummaryCheck(
        version=checked.version,
        claims=None,
        marks=None,
        omissions=None,
        withheld=[*checked.withheld],
        unavailable=["retrieval"],
    )


def _result(checked: Checked, found: Compared, *, sees_all: bool) -> SummaryCheck:
    omitted = [item for index, item in enumerate(checked.items) if index in {*found.omitted}]
    return SummaryCheck(
        version=checked.version,
        claims=[CheckedClaim(**one.model_dump()) for one in found.claims],
        marks=[*_shown(found.marks, sees_all=sees_all)],
        omissions=[Omission.of(item) for item in omitted],
        withheld=[*checked.withheld],
        unavailable=[],
    )


def _shown(marks: Sequence[ComparedMark], *, sees_all: bool) -> Iterator[CheckedMark]:
    """Yield marks. A limited caller does not learn that another patient's source exists."""
    for one in marks:
        mark = CheckedMark(**one.model_dump())
        if mark.kind in {FOREIGN, MISSING} and not sees_all:
            mark = mark.model_copy(update={"kind": MISSING, "detail": HIDDEN})
        yield mark
