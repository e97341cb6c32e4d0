import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Protocol
from uuid import UUID

from chassis.any_types import Columns
from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.identity.caller import Caller
from chassis.patient_names.asked import AskedPatients
from chassis.problems.problem import Conflict, required
from chassis.writes.write import Transaction, Work, Written
from retrieval.acceptance import Acceptance
from retrieval.documents import repository
from retrieval.documents.accepted_content import may_change, require_changeable
from retrieval.documents.content import (
    BasedOn,
    Division,
    NewDocument,
    columns_when_stored,
    divide,
    is_divided,
)
from retrieval.documents.outcomes import Outcome, Stored
from retrieval.documents.rows import ChunkRow, DocumentRow, FullDocument
from retrieval.documents.statuses import ReviewStatus
from retrieval.embedding.models.service import ActiveModel, Vectors
from retrieval.errors import DocumentNotFound
from retrieval.event_types import Change
from retrieval.passages import service as passages
from retrieval.passages.service import NewPassage

DOCUMENT = "document"
OK, CREATED = 200, 201
ATTEMPTS = 10  # Enough for eight clients that store eight texts of one source at once.
# A longer article's chunks lack the words of its title: otherwise a question about the article's
# subject would match all chunks.
MOST_WITH_WORDS_OF_TITLE = 16


class Run(Protocol):
    async def __call__(self, work: Work[Stored], *, within_s: float) -> Stored: ...


class Overtaken(Exception):
    """Another request changed the document after the plan was made."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What to store. `division` is None if text and sections are unchanged."""

    acceptance: Acceptance
    new: NewDocument
    before: FullDocument | None
    division: Division | None
    vectors: dict[str, Vectors]
    chunks: int


async def ingest(
    database: Database,
    caller: Caller,
    model: ActiveModel,
    new: NewDocument,
    run: Run,
    *,
    acceptance: Acceptance,
    patients: AskedPatients | None = None,
    based_on: BasedOn | None = None,
) -> Stored:
    """Store a version of a document if the content differs from the stored version. MUST follow
    `check_reach`. Raises AcceptedContent. Releases its connection while the model works; if another request changes the
    document until then, the changes are computed again, or with `based_on` Conflict or
    DocumentNotFound is raised. Raises Conflict if the document changes ATTEMPTS times.
    """
    vectors: dict[str, Vectors] = {}
    for _ in range(ATTEMPTS):
        plan = await _plan(
            database, caller, model, new, vectors, acceptance=acceptance, patients=patients
        )
        if based_on is not None:
            before = required(plan.before, DocumentNotFound)
            if BasedOn(before.id, before.version) != based_on:
                raise Conflict
        try:
            within_s = passages.seconds_to_store(database.timings, plan.chunks)
            return await run(partial(_swap, plan), within_s=within_s)
        except Overtaken:
            continue
    raise Conflict


async def _plan(
    database: Database,
    caller: Caller,
    model: ActiveModel,
    new: NewDocument,
    vectors: dict[str, Vectors],
    *,
    acceptance: Acceptance,
    patients: AskedPatients | None,
) -> Plan:
    async with database.connection(caller, database.timings.long_read_s) as connection:
        before = await repository.find_by_source(connection, new)
        earlier = (
            [] if before is None else await repository.CHUNKS.all(connection, document_id=before.id)
        )
    # Takes seconds for megabytes.
    if (
        before is not None
        and before.text == new.text
        and await asyncio.to_thread(is_divided, new, earlier)
    ):
        return Plan(acceptance, new, before, None, vectors, len(earlier))
    if before is not None:
        require_changeable(acceptance, caller, before)
    if before is None and patients is not None and new.patient_id is not None:
        await patients.require_uncontested(new.patient_id)
    division = await asyncio.to_thread(divide, new, earlier, model.count_pieces)
    missing = [*{chunk.embedded: None for chunk in division.added if chunk.embedded not in vectors}]
    vectors |= zip(missing, await model.embed_by_each(missing), strict=True)
    count = len(division.kept) + len(division.added)
    return Plan(acceptance, new, before, division, vectors, count)


async def _swap(plan: Plan, transaction: Transaction) -> Written[Stored]:
    connection, caller = transaction.connection, transaction.caller
    new, before = plan.new, plan.before
    writes_drafts = plan.acceptance.writes_drafts(caller)
    if before is None:
        columns = columns_when_stored(new, None, caller, writes_drafts=writes_drafts)
        row = required(await repository.add(connection, new, columns), Overtaken)
        if new.original is not None:
            await repository.add_original(connection, row.id, new.original)
        return await _finish(plan, transaction, row, Outcome.CREATED)
    locked = await repository.lock(connection, before.id)
    if locked is None or locked.version != before.version:
        raise Overtaken
    changed = changed_columns(new.stated(caller), locked)
    if plan.division is not None and "text" not in changed:
        changed.add("sections")
    is_reviewed_again = new.is_reviewed_again(locked)
    if changed or is_reviewed_again:
        require_changeable(plan.acceptance, caller, locked)
    if new.original is not None and may_change(plan.acceptance, caller, locked):
        await repository.add_original(connection, locked.id, new.original)
    if not changed and not is_reviewed_again:
        count = await repository.COUNT_CHUNKS.one(connection, document_id=locked.id)
        return written(locked, Outcome.UNCHANGED, kept=count)
    columns = columns_when_stored(new, locked, caller, writes_drafts=writes_drafts)
    row = required(await repository.update(connection, locked, columns), Overtaken)
    if is_reviewed_again or row.review_status != locked.review_status:
        changed.add("review_status")
    return await _finish(plan, transaction, row, Outcome.UPDATED, *sorted(changed))


def changed_columns(given: Columns, before: FullDocument) -> set[str]:
    return {name for name, value in given.items() if value != getattr(before, name)}


async def _finish(
    plan: Plan, transaction: Transaction, row: DocumentRow, outcome: Outcome, *changed: str
) -> Written[Stored]:
    connection, division = transaction.connection, plan.division
    is_retitled = "title" in changed
    if division is None:
        count = await repository.COUNT_CHUNKS.one(connection, document_id=row.id)
        await refresh_passages(connection, row, count, is_retitled=is_retitled)
        result = written(row, outcome, kept=count)
    else:
        count = len(division.kept) + len(division.added)
        count_before = len(division.kept) + len(division.removed)
        is_retitled |= _has_words_of_title(count) != _has_words_of_title(count_before)
        if division.removed:
            await passages.remove_of_document(connection, row.id, division.removed)
            await repository.remove_chunks(connection, row.id, division.removed)
        if division.kept:
            await repository.move_chunks(connection, row.id, division.kept)
            await refresh_passages(connection, row, count, is_retitled=is_retitled)
        added = [chunk.row for chunk in division.added]
        await repository.add_chunks(connection, row.id, added)
        vectors = {chunk.row.id: plan.vectors[chunk.embedded] for chunk in division.added}
        await passages.add(connection, list(_passages(row, count, added, vectors)))
        result = written(
            row, outcome, kept=len(division.kept), added=len(added), removed=len(division.removed)
        )
    kind = Change.DOCUMENT_STORED if outcome is Outcome.CREATED else Change.DOCUMENT_CHANGED
    transaction.record(change_event(kind, row, *changed))
    return result


async def refresh_passages(
    connection: Connection, row: DocumentRow, count: int, *, is_retitled: bool
) -> None:
    if not is_retitled:
        await passages.update_filters(
            connection,
            row.id,
            encounter_id=row.encounter_id,
            codes=row.codes,
            review_status=row.review_status,
            author_kind=row.author_kind,
            occurred_at=row.occurred_at,
            counts=row.counts,
            precedence=row.precedence,
            states_absence=row.states_absence,
        )
        return
    vectors = await passages.vectors_of_document(connection, row.id)
    chunks = [
        one
        for one in await repository.CHUNKS.all(connection, document_id=row.id)
        if one.id in vectors
    ]
    await passages.remove_of_document(connection, row.id, None)
    await passages.add(connection, list(_passages(row, count, chunks, vectors)))


def _has_words_of_title(count: int) -> bool:
    return count <= MOST_WITH_WORDS_OF_TITLE


def _passages(
    row: DocumentRow, count: int, chunks: Iterable[ChunkRow], vectors: dict[UUID, Vectors]
) -> Iterable[NewPassage]:
    for chunk in chunks:
        yield NewPassage(
            corpus=row.corpus,
            document_id=row.id,
            chunk_id=chunk.id,
            patient_id=row.patient_id,
            encounter_id=row.encounter_id,
            source_type=row.source_type,
            source_ref=row.source_ref,
            codes=row.codes,
            review_status=row.review_status,
            author_kind=row.author_kind,
            occurred_at=row.occurred_at,
            title=row.title if _has_words_of_title(count) else None,
            text=_indexed(chunk),
            vectors=vectors[chunk.id],
            counts=row.counts,
            precedence=row.precedence,
            states_absence=row.states_absence,
        )


def _indexed(chunk: ChunkRow) -> str:
    head = chunk.table_head
    return chunk.text if head is None else f"{head}\n{chunk.text}"


def written(
    row: DocumentRow, outcome: Outcome, *, kept: int, added: int = 0, removed: int = 0
) -> Written[Stored]:
    status = ReviewStatus(row.review_status)
    stored = Stored(
        row.id,
        row.version,
        outcome,
        status,
        kept,
        added,
        removed,
        row.hidden_removed,
        row.page_notes,
    )
    code = CREATED if outcome is Outcome.CREATED else OK
    return Written(stored, DOCUMENT, stored.reference, row.version, code)


def change_event(kind: Change, row: DocumentRow, *changed: str) -> Event:
    return Event(
        kind,
        DOCUMENT,
        row.id,
        row.version,
        patient_ids=row.patient_ids,
        encounter_id=row.encounter_id,
        data={"changed": list(changed), "review_status": row.review_status},
    )
