import hashlib
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from chassis.any_types import Columns
from chassis.identity.caller import Caller
from chassis.uuids import uuid7
from retrieval.chunking.chunks import ChunkSpan, CountPieces, chunks
from retrieval.chunking.embedded_text import embedded_text
from retrieval.chunking.sections import sections
from retrieval.chunking.table_heads import TableHeads
from retrieval.documents.rows import ChunkRow, DocumentRow
from retrieval.documents.statuses import ReviewStatus, status_when_stored

SERVICE_CORPUS = 0


class BasedOn(NamedTuple):
    document_id: UUID
    version: int


@dataclass(frozen=True, slots=True)
class Original:
    media_type: str
    charset: str | None
    content: bytes

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.content).hexdigest()


@dataclass(frozen=True, slots=True)
class NewDocument:
    """A document to store, shared (such as a policy) if `patient_id` is None. `codes` are
    `system|code`.
    """

    patient_id: str | None
    source_type: str
    source_ref: str
    text: str
    media_type: str = "text/plain"
    encounter_id: UUID | None = None
    title: str | None = None
    codes: tuple[str, ...] = ()
    review_status: ReviewStatus | None = None
    reviewed_by: str | None = None  # Set by services only.
    occurred_at: datetime | None = None
    author: str | None = None  # Unverified, unless a service sends it.
    author_kind: str | None = None
    model: str | None = None
    corpus: int = SERVICE_CORPUS
    is_of_chart: bool = False
    counts: bool = True
    precedence: str = ""
    states_absence: bool = False
    hidden_removed: int = 0
    page_notes: Sequence[Mapping[str, Any]] = ()
    original: Original | None = None

    def is_reviewed_again(self, before: DocumentRow) -> bool:
        if self.is_of_chart:
            review = before.review_status, before.reviewed_by
            return review != (self._status_of_chart, self.reviewed_by)
        return self.review_status not in {None, before.review_status}

    def review(self, before: DocumentRow | None, caller: Caller, *, writes_drafts: bool) -> Columns:
        if self.is_of_chart:
            return {"review_status": self._status_of_chart, "reviewed_by": self.reviewed_by}
        if before is not None and before.is_unreviewed_draft:
            before = None
        is_draft = writes_drafts or self.patient_id is None
        return columns_of_review(self.review_status, before, caller, is_draft=is_draft)

    @property
    def _status_of_chart(self) -> ReviewStatus:
        return self.review_status or ReviewStatus.APPROVED  # The source vouches for its statements.

    def stated(self, caller: Caller) -> Columns:
        """Return columns as the caller states them: two callers may send the same text with other
        authors.
        """
        claimed = "" if caller.is_itself else "reported_"
        stated = {
            "encounter_id": self.encounter_id,
            "title": self.title,
            "codes": list(self.codes),
            "occurred_at": self.occurred_at,
            "text": self.text,
            "counts": self.counts,
            "precedence": self.precedence,
            "states_absence": self.states_absence,
            "hidden_removed": self.hidden_removed,
            "page_notes": list(self.page_notes),
            "original_sha256": None if self.original is None else self.original.sha256,
        }
        named = {
            f"{claimed}author": self.author,
            f"{claimed}author_kind": self.author_kind,
            "model": self.model,
        }
        return stated | {name: value for name, value in named.items() if value is not None}


def columns_when_stored(
    new: NewDocument, before: DocumentRow | None, caller: Caller, *, writes_drafts: bool
) -> Columns:
    wrote = {"author": caller.name, "author_kind": author_kind_of(caller)}
    reported = {"reported_author": new.author, "reported_author_kind": new.author_kind}
    if caller.is_itself:
        reported = dict.fromkeys(reported)
    review = new.review(before, caller, writes_drafts=writes_drafts)
    return wrote | reported | {"model": new.model} | new.stated(caller) | review


def columns_of_review(
    given: ReviewStatus | None, before: DocumentRow | None, caller: Caller, *, is_draft: bool
) -> Columns:
    earlier = None if before is None else ReviewStatus(before.review_status)
    status = status_when_stored(is_draft=is_draft, given=given, before=earlier)
    reviewer = before.reviewed_by if before is not None and earlier is status else None
    return {"review_status": status, "reviewed_by": caller.name if given is not None else reviewer}


def author_kind_of(caller: Caller) -> str:
    return "system" if caller.is_itself else str(caller.kind)


@dataclass(frozen=True, slots=True)
class NewChunk:
    row: ChunkRow
    embedded: str


@dataclass(frozen=True, slots=True)
class Division:
    kept: Sequence[ChunkRow]
    added: Sequence[NewChunk]
    removed: Sequence[UUID]


def divide(new: NewDocument, before: Iterable[ChunkRow], count_pieces: CountPieces) -> Division:
    """Chunks with equal text, section title and head of the table are kept."""
    spans = chunks(new.text, sections(new.text, new.media_type), count_pieces)
    heads = TableHeads(new.text)
    earlier: dict[tuple[str | None, str, str | None], list[UUID]] = defaultdict(list)
    for chunk in before:
        earlier[chunk.section, chunk.text, chunk.table_head].append(chunk.id)
    kept: list[ChunkRow] = []
    added: list[NewChunk] = []
    for ordinal, span in enumerate(spans, 1):
        text = new.text[span.start : span.end]
        head = heads.at(span.start)
        same = earlier[span.section, text, head]
        if same:
            kept.append(_chunk(same.pop(0), ordinal, span, text, head))
        else:
            embedded = embedded_text(new.title, span.section, text, count_pieces, table_head=head)
            added.append(NewChunk(_chunk(uuid7(), ordinal, span, text, head), embedded))
    return Division(kept, added, [id_ for ids in earlier.values() for id_ in ids])


def is_divided(new: NewDocument, chunks_of_text: Iterable[ChunkRow]) -> bool:
    """A text of another media type has other headings. Earlier versions stored no heads of tables."""
    found = sections(new.text, new.media_type)
    heads = TableHeads(new.text)
    starts = [section.start for section in found]
    return all(
        chunk.section == section.title
        and chunk.ends_at <= section.end
        and chunk.table_head == heads.at(chunk.starts_at)
        for chunk in chunks_of_text
        for section in [found[bisect_right(starts, chunk.starts_at) - 1]]
    )


def _chunk(chunk_id: UUID, ordinal: int, span: ChunkSpan, text: str, head: str | None) -> ChunkRow:
    return ChunkRow(chunk_id, ordinal, span.section, span.start, span.end, text, head)
