import asyncio
from collections import ChainMap, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice
from typing import NamedTuple, TypeVar, cast
from uuid import UUID

from pydantic import JsonValue

from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.identity.caller import CallerKind
from chassis.identity.trusted_agents import TrustedAgents, is_trusted
from chassis.observability.logs import log_uncaught
from records.chart_texts import binary_repository, naming, replacements, repository
from records.chart_texts.binary_repository import BinaryUseRow
from records.chart_texts.rendering.attachments import File
from records.chart_texts.rendering.binaries import (
    EMPTY,
    MISSING,
    OF_ANOTHER_PATIENT,
    Binary,
    with_binaries,
)
from records.chart_texts.rendering.care import encounter
from records.chart_texts.rendering.document import Names, Rendered
from records.chart_texts.rendering.reports import summary
from records.chart_texts.rendering.resources import render
from records.chart_texts.repository import NamingRow, ResourceRow, VisitRow
from records.encounters.codes import SummaryStatus
from records.fhir.bundles.encounter_mapping import fhir_status, map_encounter
from records.fhir.r4.addresses import BINARY_TYPE
from records.fhir.r4.standings import counts, is_in_error, is_unaccepted
from records.fhir.r4.strict_json import InvalidElement, StrictJSON
from records.lenient_json import NOTHING, LenientJSON
from records.wording.values import line

MAX_BYTES = 8 * 1024 * 1024  # A single resource may be larger.
FILES_TOO_LARGE = "files-too-large"
MAX_DOCUMENT_BYTES = 10 * 1024 * 1024  # Retrieval's limit.
MAX_FILES = 10
ENCOUNTER, REASON = "Encounter", "reasonCode"
SUMMARY = "DocumentReference"  # /fhir shows an encounter's summary under this type.
MAX_NAMES = 2_000


class Source(NamedTuple):
    type: str
    id: UUID


@dataclass(frozen=True, slots=True)
class Author:
    """`kind` is `agent`, `person` or `system`."""

    name: str
    kind: str
    model: str | None = None


RECORDS = Author("records", "system")


@dataclass(frozen=True, slots=True)
class Review:
    status: str | None = None
    by: str | None = None


NO_REVIEW, DRAFT = Review(), Review("draft")


@dataclass(frozen=True, slots=True)
class CurrentDocument:
    patient_id: UUID
    encounter_id: UUID | None
    rendered: Rendered
    author: Author = RECORDS
    review: Review = NO_REVIEW
    left_out: str | None = None


class RemovalReason(StrEnum):
    ENTERED_IN_ERROR = "entered-in-error"
    NOT_NEEDED = "not-needed"
    SUPERSEDED = "superseded"


@dataclass(frozen=True, slots=True)
class NoDocument:
    reason: RemovalReason = RemovalReason.NOT_NEEDED


@dataclass(frozen=True, slots=True)
class Failed:
    code: str
    reason: RemovalReason = RemovalReason.SUPERSEDED


DocumentState = CurrentDocument | NoDocument | Failed
T = TypeVar("T", bound=DocumentState)


async def render_sources(
    database: Database, sources: Sequence[Source], trusted: TrustedAgents = frozenset()
) -> dict[Source, dict[Source, DocumentState]]:
    """Render at least one source, and as many as fit into memory."""
    async with database.connection(database.service) as connection:
        taken = await _up_to_size(connection, sources)
        ids = [one.id for one in taken]
        await binary_repository.LINK_BINARIES.run(connection, ids=[*ids])
        uses: dict[UUID, list[BinaryUseRow]] = defaultdict(list)
        for use in await binary_repository.BINARIES.all(connection, ids=[*ids]):
            uses[use.resource_id].append(use)
        resources = {row.id: row for row in await repository.RESOURCES.all(connection, ids=[*ids])}
        encounters = [one.id for one in taken if one.type == ENCOUNTER]
        visits = {row.id: row for row in await repository.VISITS.all(connection, ids=[*encounters])}
        superseded = await repository.superseded(connection, ids, trusted)
        parsed = await asyncio.to_thread(_parsed, resources.values())
        wanted = list(islice(naming.named_by(parsed.values()), MAX_NAMES))
        names = await naming.find(connection, wanted)
        replaced = await _replaced_among(connection, resources.values(), trusted)
    named = {f"{row.type}/{row.id}": row for row in names}
    uncounted = superseded | {
        row.id for row in resources.values() if _is_draft(row, parsed[row.id], trusted)
    }
    rows = Rows(
        resources,
        parsed,
        naming.names_by_patient(names),
        named,
        visits,
        uncounted,
        uses,
        replaced,
        trusted,
    )
    return await asyncio.to_thread(lambda: {one: _documents_of(one, rows) for one in taken})


async def _replaced_among(
    connection: Connection, resources: Iterable[ResourceRow], trusted: Collection[str]
) -> set[UUID]:
    documents = {row.id: row.survivor for row in resources if row.type == replacements.DOCUMENT}
    return await replacements.replaced_among(connection, documents, trusted)


async def queue_replaced(database: Database, sent: Iterable[Source]) -> None:
    documents = {one.id for one in sent if one.type == replacements.DOCUMENT}
    if documents:
        async with database.connection(database.service) as connection:
            await replacements.queue_replaced(connection, documents)


async def _up_to_size(connection: Connection, sources: Sequence[Source]) -> Sequence[Source]:
    sizes = await repository.sizes(connection, [one.id for one in sources])
    size = 0
    for index, source in enumerate(sources):
        size += sizes.get(source.id, 0)
        if size > MAX_BYTES and index:
            return sources[:index]
    return sources


def _parsed(resources: Iterable[ResourceRow]) -> dict[UUID, LenientJSON]:
    return {row.id: LenientJSON.parse(row.body) for row in resources}


@dataclass(frozen=True, slots=True)
class Rows:
    resources: Mapping[UUID, ResourceRow]
    parsed: Mapping[UUID, LenientJSON]
    names: Mapping[UUID | None, Names]
    named: Mapping[str, NamingRow]
    visits: Mapping[UUID, VisitRow]
    uncounted: AbstractSet[UUID]
    uses: Mapping[UUID, Sequence[BinaryUseRow]]
    replaced: AbstractSet[UUID]
    trusted: TrustedAgents


def _is_draft(row: ResourceRow, resource: LenientJSON, trusted: TrustedAgents) -> bool:
    return is_unaccepted(resource) and f"{row.written_by or ''}:{row.type}" not in trusted


def _documents_of(source: Source, rows: Rows) -> dict[Source, DocumentState]:
    if source.type == BINARY_TYPE:  # The documents of other resources show it.
        return {}
    row, visit = rows.resources.get(source.id), rows.visits.get(source.id)
    agent = None if visit is None else _agent_of_complaint(visit)
    if row is None:
        found: DocumentState = NoDocument() if visit is None else _of_visit(visit)
    else:
        body = rows.parsed[row.id]
        now = body if visit is None else with_current_values(visit, body)
        found = _of_resource(row, now, rows)
        if row.id in rows.uncounted and isinstance(found, CurrentDocument):
            found = replace(found, rendered=replace(found.rendered, counts=False))
        if visit is not None:
            if now.members.get(REASON) == body.members.get(REASON):
                agent = _agent_of_body(row, visit, rows.trusted)
            found = _as_draft_of(agent, found)
            if now.members != body.members:
                found = _with_review_of_row(visit, found)
    if source.type != ENCOUNTER:
        return {source: found}
    of_summary = (
        found if found == NoDocument(RemovalReason.ENTERED_IN_ERROR) else _of_summary(visit, agent)
    )
    return {Source(SUMMARY, source.id): of_summary, source: found}


def with_current_values(visit: VisitRow, body: LenientJSON) -> LenientJSON:
    members = cast("dict[str, JsonValue]", {**body.members})
    try:
        imported = map_encounter(StrictJSON(members, "")) if members else None
    except InvalidElement:
        imported = None
    changed: dict[str, object] = {}
    is_as_imported = imported and (visit.status, visit.source_status) == (
        imported.status,
        imported.source_status,
    )
    if not (is_as_imported or is_in_error(body)):
        changed["status"] = fhir_status(visit.status, visit.source_status, visit.ended_at)
    if imported is None or visit.class_code != imported.class_code:
        changed["class"] = {"code": visit.class_code}
    if imported is None or visit.chief_complaint != imported.chief_complaint:
        others = [one.members for one in body.parts(REASON)[1:]]
        changed[REASON] = [{"text": visit.chief_complaint}, *others]
    period = {**body.part("period").members}
    for name, at, before in (
        ("start", visit.started_at, imported and imported.started_at),
        ("end", visit.ended_at, imported and imported.ended_at),
    ):
        if imported is None or at != before:
            period[name] = None if at is None else at.isoformat()
            changed["period"] = period
    return LenientJSON({**body.members, **changed})


def _of_visit(visit: VisitRow) -> CurrentDocument:
    body = with_current_values(visit, NOTHING)
    rendered = replace(
        encounter(body, Names()), occurred_at=visit.at, counts=counts(ENCOUNTER, body)
    )
    found = CurrentDocument(visit.patient_id, visit.id, rendered)
    return _with_review_of_row(visit, _as_draft_of(_agent_of_complaint(visit), found))


def _with_review_of_row(visit: VisitRow, found: T) -> T | CurrentDocument:
    if visit.changed_by_kind != CallerKind.AGENT or not isinstance(found, CurrentDocument):
        return found
    return replace(found, review=DRAFT)


def _agent_of_complaint(visit: VisitRow) -> Author | None:
    name, kind = visit.complaint_by, visit.complaint_by_kind
    return Author(name, kind) if name and kind == CallerKind.AGENT else None


def _agent_of_body(row: ResourceRow, visit: VisitRow, trusted: TrustedAgents) -> Author | None:
    """Records 0.1 did not store who wrote an Encounter under /fhir: the author of its first reason
    counts.
    """
    author, review = _signature(row)
    if review == DRAFT:
        return author
    if row.written_by is not None or row.source is not None:
        return None
    agent = _agent_of_complaint(visit)
    return None if agent is None or is_trusted(trusted, agent.name, ENCOUNTER) else agent


def _as_draft_of(agent: Author | None, found: T) -> T | CurrentDocument:
    """Mark a document that has an agent's words."""
    if agent is None or not isinstance(found, CurrentDocument) or found.review == DRAFT:
        return found
    return replace(found, author=agent, review=DRAFT)


def _of_resource(row: ResourceRow, resource: LenientJSON, rows: Rows) -> DocumentState:
    known = [rows.names[one] for one in {None, row.survivor} if one in rows.names]
    medications = ChainMap(*(one.medications for one in known))
    names = Names(ChainMap(*known, _names_of_contained(resource)), medications)
    uses = rows.uses.get(row.id, ())
    if row.id in rows.replaced and not is_in_error(resource):
        resource = LenientJSON({**resource.members, "status": "superseded"})
    try:
        if uses or '"Binary"' in row.body or '"data:' in row.body:
            binaries = {one.url: _binary_for(row, one) for one in uses}
            resource = with_binaries(resource, binaries)
        rendered = render(row.type, resource, names)
    except Exception as failure:  # noqa: BLE001 - One resource never keeps the others.
        log_uncaught("a resource could not be rendered", failure)
        return Failed("not-rendered")
    if rendered is None:
        return NoDocument(RemovalReason.ENTERED_IN_ERROR)
    if row.patient_id is None or not rendered.text.strip():
        return NoDocument()
    if len(rendered.text.encode()) > MAX_DOCUMENT_BYTES:
        return Failed("document-too-large")
    encounter_id = row.id if row.type == ENCOUNTER else row.encounter_id
    shown = [one for one in uses if _is_shown(row, one)]
    used = [rows.named[one] for one in names.used if one in rows.named]
    used += [rows.named[one] for one in map(naming.person_of, used) if one in rows.named]
    signed = _signed(row, [*used, *shown])
    found = CurrentDocument(row.patient_id, encounter_id, rendered, *signed)
    if size_of(rendered.files) > MAX_DOCUMENT_BYTES or len(rendered.files) > MAX_FILES:
        unread = line("Not read", FILES_TOO_LARGE)
        without = replace(rendered, text=f"{rendered.text}\n{unread}", files=())
        return replace(found, rendered=without, left_out=FILES_TOO_LARGE)
    return found


def _names_of_contained(resource: LenientJSON) -> dict[str, str]:
    contained = ((one.text("id"), naming.name_of(one)) for one in resource.parts("contained"))
    return {f"#{id_}": name for id_, name in contained if id_ and name}


def _binary_for(row: ResourceRow, use: BinaryUseRow) -> Binary:
    """Return the content of a Binary, never of another patient's."""
    if use.id is None:
        return Binary(None, None, MISSING)
    if not _is_shown(row, use):
        return Binary(None, None, OF_ANOTHER_PATIENT)
    return Binary(use.content_type, use.data, None if use.data else EMPTY)


def _is_shown(row: ResourceRow, use: BinaryUseRow) -> bool:
    return use.survivor is not None and use.survivor == row.survivor


def _signed(row: ResourceRow, named: Iterable[NamingRow | BinaryUseRow]) -> tuple[Author, Review]:
    """Return author and review. A document with the name or the content of a draft is a draft. If a
    referenced resource's name is newer than the resource, that resource's author counts.
    """
    author, review = _signature(row)
    newer = [
        one
        for one in named
        if one.written_by is not None
        and (_signature(one)[1] == DRAFT or (one.updated_at or row.updated_at) > row.updated_at)
    ]
    if review == DRAFT or not newer:
        return author, review
    last = max(
        newer,
        key=lambda one: (_signature(one)[1] == DRAFT, one.updated_at or row.updated_at),
    )
    author, theirs = _signature(last)
    return author, theirs if theirs == DRAFT or review != NO_REVIEW else review


def _signature(row: ResourceRow | NamingRow | BinaryUseRow) -> tuple[Author, Review]:
    """Return the author of a resource: the source system, or the person who wrote or accepted it.
    Other resources by agents are drafts.
    """
    if row.written_by is None or row.written_by_kind is None:
        return RECORDS, NO_REVIEW if row.accepted_by is None else Review(
            "approved", row.accepted_by
        )
    author = Author(row.written_by, row.written_by_kind)
    if naming.is_draft(row):
        return author, DRAFT
    return author, Review("approved", row.accepted_by or row.written_by)


def size_of(files: Iterable[File]) -> int:
    return sum(len(one.data) * 3 // 4 for one in files)


def _of_summary(
    row: VisitRow | None, agent_of_complaint: Author | None
) -> CurrentDocument | NoDocument:
    """The title of an accepted summary omits an agent's chief complaint, which nobody accepted."""
    if row is None:
        return NoDocument()
    author, review = _written_by(row)
    complaint = row.chief_complaint if agent_of_complaint is None or review == DRAFT else None
    rendered = summary(complaint, row.summary, row.summary_status, row.at)
    if rendered is None:
        return NoDocument()
    return CurrentDocument(row.patient_id, row.id, rendered, author, review)


def _written_by(row: VisitRow) -> tuple[Author, Review]:
    """Return the author of a summary. A person's summary is final at once, an agent's after a
    person's acceptance. A withdrawal changes the status, not the author.
    """
    if row.summary_recorded_by is None or row.summary_status is None:
        return RECORDS, NO_REVIEW  # The summary is older than the storage of authors.
    is_draft = row.summary_status == SummaryStatus.PRELIMINARY
    is_own = not is_draft and row.accepted_by in {None, row.summary_recorded_by}
    kind = "person" if is_own or row.was_final_at_once else "agent"
    author = Author(row.summary_recorded_by, kind, row.summary_model)
    approved = Review("approved", row.accepted_by or row.summary_recorded_by)
    return author, DRAFT if is_draft else approved
