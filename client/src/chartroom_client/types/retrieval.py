"""Types of the contract of retrieval. Written by `make generated`; do not edit."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict


class ChunkCounts(TypedDict):
    added: int
    kept: int
    removed: int


class ChunkCreate(TypedDict):
    chunk_text: str
    patient_id: str
    source_ref: str
    source_type: str


class ChunkOut(TypedDict):
    """A part of the document: its text from `start` to before `end`, in code points."""

    end: int
    id: str
    section: str | None
    start: int
    text: str


class ChunkPage(TypedDict):
    chunks: list[ChunkOut]
    document_id: str
    document_version: int
    next: str | None


class ChunkStored(TypedDict):
    chunk_id: str
    status: Literal["stored"]


class Code(TypedDict):
    code: str
    system: str


class CodeOut(TypedDict):
    code: str
    system: str


class DeletedDocuments(TypedDict):
    deleted: list[str]


class DocumentDeletion1(TypedDict):
    patient_id: str | None
    reason: NotRequired[
        Literal[
            "entered-in-error", "superseded", "not-needed", "retention", "patient-request", "other"
        ]
        | None
    ]
    scope: NotRequired[Literal["shared"] | None]
    source_ref: str
    source_type: str


class DocumentDeletion2(TypedDict):
    patient_id: NotRequired[str | None]
    reason: NotRequired[
        Literal[
            "entered-in-error", "superseded", "not-needed", "retention", "patient-request", "other"
        ]
        | None
    ]
    scope: Literal["shared"] | None
    source_ref: str
    source_type: str


DocumentDeletion: TypeAlias = DocumentDeletion1 | DocumentDeletion2


class MergedText(TypedDict):
    """A match and its neighbours: the document's text from `start` to before `end`, in code points."""

    end: int
    start: int
    text: str


class PatientAsked(TypedDict):
    """
    The patient of the response. Without an `id`, the response only contains data stored under
    the requested identifier.
    """

    ambiguous: bool
    asked: str
    complete: bool
    contested_numbers: list[str]
    id: str | None


class Place(TypedDict):
    document_id: str | None
    document_version: int | None
    end: int | None
    id: str
    occurred_at: str | None
    source_ref: str
    source_type: str
    start: int | None


Error = TypedDict(
    "Error",
    {
        "allowed": NotRequired[Any],
        "did_you_mean": NotRequired[str],
        "in": Literal["body", "query", "path", "header"],
        "other": NotRequired[str],
        "pointer": str,
        "rule": str,
    },
)


class Problem(TypedDict):
    """A failure (RFC 9457). Safe to show to an agent: it never repeats a submitted value."""

    advice: Literal["correct", "wait", "read-again", "ask-person"]
    code: str
    current_version: NotRequired[int]
    detail: str
    errors: list[Error]
    errors_total: int
    parameter: NotRequired[str]
    request_id: str | None
    retry_after_s: int | None
    retryable: bool
    scope: NotRequired[str]
    status: int
    title: str
    type: str


class RecognisedPage(TypedDict):
    page: int
    source: Literal["ocr"]


class Scores(TypedDict):
    """
    `dense`: the cosine; null if the question was not embedded. `lexical`: BM25; for a caller who
    may see only some patients, divided by the BM25 of the best match. `fused`: the score that
    orders matches, relative to the best match. `fused` is not a confidence, and scores of two
    searches are not comparable.
    """

    dense: float | None
    fused: float
    lexical: float


class SearchQuery(TypedDict):
    author_kind: NotRequired[Literal["agent", "person", "system"] | None]
    codes: NotRequired[list[Code] | None]
    encounter_id: NotRequired[str | None]
    include_shared: NotRequired[bool]
    max_per_document: NotRequired[int | None]
    min_similarity: NotRequired[float | None]
    mode: NotRequired[Literal["hybrid", "dense", "lexical"]]
    neighbours: NotRequired[int]
    occurred_from: NotRequired[str | None]
    occurred_to: NotRequired[str | None]
    order: NotRequired[Literal["relevance", "newest"] | None]
    patient_id: NotRequired[str | None]
    question: str
    require: NotRequired[Literal["complete"] | None]
    review_status: NotRequired[Literal["draft", "approved", "retired"] | None]
    scope: NotRequired[Literal["shared"] | None]
    source_ref: NotRequired[str | None]
    source_type: NotRequired[str | None]
    source_types: NotRequired[list[str] | None]
    top_k: NotRequired[int]


class UploadedFile(TypedDict):
    charset: NotRequired[str | None]
    data: str
    media_type: NotRequired[
        Literal[
            "text/plain",
            "text/markdown",
            "text/csv",
            "text/html",
            "application/pdf",
            "text/rtf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/xml",
            "application/octet-stream",
        ]
    ]


class DocumentCreate1(TypedDict):
    author: NotRequired[str | None]
    author_kind: NotRequired[Literal["agent", "person", "system"] | None]
    codes: NotRequired[list[Code]]
    encounter_id: NotRequired[str | None]
    file: NotRequired[UploadedFile | None]
    media_type: NotRequired[Literal["text/plain", "text/markdown"]]
    model: NotRequired[str | None]
    occurred_at: NotRequired[str | None]
    patient_id: str | None
    review_status: NotRequired[Literal["draft", "approved", "retired"] | None]
    scope: NotRequired[Literal["shared"] | None]
    source_ref: str
    source_type: str
    text: NotRequired[str | None]
    title: NotRequired[str | None]


class DocumentCreate2(TypedDict):
    author: NotRequired[str | None]
    author_kind: NotRequired[Literal["agent", "person", "system"] | None]
    codes: NotRequired[list[Code]]
    encounter_id: NotRequired[str | None]
    file: NotRequired[UploadedFile | None]
    media_type: NotRequired[Literal["text/plain", "text/markdown"]]
    model: NotRequired[str | None]
    occurred_at: NotRequired[str | None]
    patient_id: NotRequired[str | None]
    review_status: NotRequired[Literal["draft", "approved", "retired"] | None]
    scope: Literal["shared"] | None
    source_ref: str
    source_type: str
    text: NotRequired[str | None]
    title: NotRequired[str | None]


DocumentCreate: TypeAlias = DocumentCreate1 | DocumentCreate2


class DocumentUpdate(TypedDict):
    """A change of a document's metadata. `POST /documents` stores another text."""

    codes: NotRequired[list[Code]]
    encounter_id: NotRequired[str | None]
    occurred_at: NotRequired[str | None]
    review_status: NotRequired[Literal["draft", "approved", "retired"]]
    title: NotRequired[str | None]


class JobOut(TypedDict):
    """
    Documents that are stored in the background. Rates count only the time of work, without
    waiting.
    """

    chunks_per_s: float | None
    created: int
    created_at: str
    documents_per_s: float | None
    done: int
    eta_s: float | None
    failed: int
    finished_at: str | None
    id: str
    status: Literal["accepted", "processing", "waiting", "completed"]
    total: int
    unchanged: int
    updated: int
    waits_for: str | None


class JobPage(TypedDict):
    jobs: list[JobOut]
    next: str | None


class NewestVersion(TypedDict):
    review_status: Literal["draft", "approved", "retired"]
    version: int


class OutcomeOut(TypedDict):
    """
    The result of a line: the stored version of a document, or the problem document that `POST
    /documents` would have returned.
    """

    document_id: str | None
    document_version: int | None
    line: int
    outcome: Literal["created", "updated", "unchanged", "failed"]
    problem: Problem | None


class OutcomePage(TypedDict):
    next: str | None
    outcomes: list[OutcomeOut]


class UnreadPage(TypedDict):
    """A page that was not read, or not completely. A file that is not a PDF is one page."""

    page: int
    reason: Literal["scanned", "doubtful-text"]


class DocumentOut(TypedDict):
    """A document in one of its versions. Offsets count code points of the whole text."""

    author: str | None
    author_kind: Literal["agent", "person", "system"]
    codes: list[CodeOut]
    created_at: str
    encounter_id: str | None
    hidden_removed: int
    id: str
    model: str | None
    newer_document: NotRequired[str]
    newest: NotRequired[NewestVersion]
    next: int | None
    occurred_at: str | None
    original_sha256: str | None
    patient_id: str | None
    recognised: list[RecognisedPage]
    reported_author: str | None
    reported_author_kind: Literal["agent", "person", "system"] | None
    review_status: Literal["draft", "approved", "retired"]
    reviewed_by: str | None
    source_ref: str
    source_type: str
    start: int
    text: str
    title: str | None
    total: int
    unread: list[UnreadPage]
    updated_at: str
    version: int


class DocumentStored(TypedDict):
    chunks: ChunkCounts
    hidden_removed: int
    id: str
    review_status: Literal["draft", "approved", "retired"]
    status: Literal["created", "updated", "unchanged"]
    unread: list[UnreadPage]
    version: int


class DocumentSummary(TypedDict):
    author: str | None
    author_kind: Literal["agent", "person", "system"]
    codes: list[CodeOut]
    created_at: str
    encounter_id: str | None
    hidden_removed: int
    id: str
    model: str | None
    newer_document: NotRequired[str]
    occurred_at: str | None
    original_sha256: str | None
    patient_id: str | None
    recognised: list[RecognisedPage]
    reported_author: str | None
    reported_author_kind: Literal["agent", "person", "system"] | None
    review_status: Literal["draft", "approved", "retired"]
    reviewed_by: str | None
    source_ref: str
    source_type: str
    title: str | None
    unread: list[UnreadPage]
    updated_at: str
    version: int


class Match(TypedDict):
    """
    A passage. If the passage is from a document, `chunk_text` is the text of its version
    `document_version` from `start` to before `end`, in code points.
    """

    author_kind: Literal["agent", "person", "system"] | None
    chunk_text: str
    confidence: Literal["low"] | None
    document_id: str | None
    document_version: int | None
    end: int | None
    id: str
    merged: NotRequired[MergedText]
    newer_document: NotRequired[str]
    occurred_at: str | None
    patient_id: str | None
    places: NotRequired[list[Place]]
    review_status: Literal["draft", "approved", "retired"] | None
    scores: Scores
    section: str | None
    similarity: float | None
    source_ref: str
    source_type: str
    start: int | None
    table_head: NotRequired[str]
    title: str | None
    unread: NotRequired[list[UnreadPage]]


class Matches(TypedDict):
    corrected_question: NotRequired[str]
    degraded: bool
    language: NotRequired[Literal["unsupported"]]
    matches: list[Match]
    patient: NotRequired[PatientAsked]
    truncated: bool
    unavailable: NotRequired[list[str]]


class DocumentPage(TypedDict):
    documents: list[DocumentSummary]
    next: str | None
    patient: NotRequired[PatientAsked]
    unavailable: NotRequired[list[str]]
