from datetime import datetime
from typing import Annotated, Any, ClassVar, Literal, Self
from uuid import UUID

from pydantic import BeforeValidator, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from chassis.any_types import Columns
from chassis.http.etags import MAX_VERSION
from chassis.http.fields import (
    STORABLE,
    AtMost,
    ExternalId,
    MergePatch,
    RequestBody,
    ResponseBody,
    Timestamp,
    omittable,
)
from chassis.http.paging import PageQuery
from chassis.patient_names.asked import AboutPatient, Require
from chassis.problems.closed_model import ClosedModel
from retrieval.chunks.schemas import DeletionReason, SourceRef, SourceType, Visible
from retrieval.documents.content import BasedOn, NewDocument
from retrieval.documents.file_schemas import (
    HiddenRemoved,
    RecognisedPage,
    UnreadPage,
    UploadedFile,
    unread_pages,
)
from retrieval.documents.outcomes import Outcome, Stored
from retrieval.documents.outdated_schemas import NewerDocument, NewestVersion
from retrieval.documents.rows import ChunkRow, DocumentRow, FullDocument
from retrieval.documents.statuses import ReviewStatus
from retrieval.files.file_types import FileType, Reading

MAX_DOCUMENT_BYTES = 10 * 1024 * 1024
MAX_CODES = 100
BAR = "|"
AuthorKind = Literal["agent", "person", "system"]
Title = Annotated[str, Field(max_length=500), STORABLE, Visible]
Text = Annotated[str, Field(max_length=MAX_DOCUMENT_BYTES), STORABLE]
Author = Annotated[str, Field(max_length=200), STORABLE]
Model = Annotated[
    str,
    Field(max_length=200, description="The model that wrote the text, if a model did"),
    STORABLE,
]
PatientRef = Annotated[
    ExternalId,
    Field(
        description=(
            "The patient's id in the records service, or an identifier from another system"
        )
    ),
]
Scope = Annotated[
    Literal["shared"],
    Field(description="True, instead of a `patient_id`, for a shared document such as a policy"),
]


class Code(RequestBody):
    """A code that the document is about."""

    system: Annotated[
        str,
        Field(
            min_length=1, max_length=200, pattern=r"^[!-{}~]+$", description="A URI, without `|`"
        ),
    ]
    code: Annotated[str, Field(max_length=100), STORABLE]


class CodeOut(ResponseBody):
    system: str
    code: str

    @classmethod
    def of(cls, stored: str) -> Self:
        system, _, code = stored.partition(BAR)
        return cls(system=system, code=code)


Codes = Annotated[list[Code], AtMost(MAX_CODES)]


def stored_codes(codes: list[Code]) -> list[str]:
    return list(dict.fromkeys(f"{one.system}{BAR}{one.code}" for one in codes))


class Source(RequestBody):
    """The source of a document, according to the sender. A source has one document."""

    patient_id: PatientRef | None = None
    scope: Scope | None = None
    source_type: Annotated[
        SourceType, Field(description="Kind of source: discharge_summary, lab_report, policy, …")
    ]
    source_ref: Annotated[SourceRef, Field(description="The source's own reference")]

    @model_validator(mode="after")
    def of_a_patient_or_shared(self) -> Self:
        if (self.patient_id is None) == (self.scope is None):
            raise PydanticCustomError("patient_or_shared", "either of a patient or shared")
        return self


class DocumentCreate(Source):
    """A document to store."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "patient_id": "P12345",
                    "source_type": "discharge_summary",
                    "source_ref": "ds-2026-03-14",
                    "title": "Discharge summary",
                    "text": "HOSPITAL COURSE\nMetoprolol was stopped because of bradycardia.",
                }
            ],
            "oneOf": [{"required": ["patient_id"]}, {"required": ["scope"]}],
        }
    )

    encounter_id: UUID | None = None
    title: Title | None = None
    text: Annotated[
        Text | None,
        Field(
            description=(
                "The text of the document, which is stored without invisible characters and "
                "divided into chunks"
            )
        ),
    ] = None
    file: Annotated[
        UploadedFile | None,
        Field(
            description=(
                "A file instead of `text`: plain text, Markdown, CSV, HTML, PDF, RTF, DOCX or a "
                "clinical document (CDA R2, XML). It can also be sent as the part `file` of "
                "`multipart/form-data`, with the other fields of this object as form fields, and "
                "`codes` as JSON"
            )
        ),
    ] = None
    media_type: Annotated[
        Literal["text/plain", "text/markdown"],
        Field(
            description="The format of `text`, which decides which lines are headings of sections"
        ),
    ] = "text/plain"
    codes: Annotated[Codes, Field(default_factory=list)]
    review_status: Annotated[
        ReviewStatus | None,
        Field(
            description=(
                "Only a person may set this. By default `approved` for a patient's document of a person or a feed, and "
                "`draft` for a shared one and for an agent's"
            )
        ),
    ] = None
    occurred_at: Annotated[
        Timestamp | None, Field(description="Time of the event that the text is about")
    ] = None
    author: Annotated[
        Author | None,
        Field(
            description="The author of the document, if not the caller; stored as `reported_author`"
        ),
    ] = None
    author_kind: Annotated[
        AuthorKind | None, Field(description="Kept as `reported_author_kind`")
    ] = None
    model: Model | None = None

    @model_validator(mode="after")
    def of_a_text_or_a_file(self) -> Self:
        if (self.text is None) == (self.file is None):
            raise PydanticCustomError("text_or_file", "either a text or a file")
        return self

    def document(self, reading: Reading) -> NewDocument:
        original = None if self.file is None else self.file.original()
        media_type = self.media_type if original is None else FileType(original.media_type).of_text
        return NewDocument(
            patient_id=self.patient_id,
            source_type=self.source_type,
            source_ref=self.source_ref,
            text=reading.text,
            media_type=media_type,
            encounter_id=self.encounter_id,
            title=self.title,
            codes=tuple(stored_codes(self.codes)),
            review_status=self.review_status,
            occurred_at=self.occurred_at,
            author=self.author,
            author_kind=self.author_kind,
            model=self.model,
            hidden_removed=reading.hidden_removed,
            page_notes=reading.page_notes,
            original=original,
        )


class DocumentAgain(ClosedModel):
    """The line of a job that stores a document again if its version is still `based_on`."""

    # A caller's lines do not contain line breaks.
    MARK: ClassVar = b"\n"

    based_on: BasedOn
    document: DocumentCreate

    def line(self) -> bytes:
        return self.MARK + self.model_dump_json(exclude_none=True).encode()


class DocumentUpdate(MergePatch):
    """A change of a document's metadata. `POST /documents` stores another text."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"review_status": "approved"}]})

    review_status: Annotated[ReviewStatus, Field(description="Only from a person")] = omittable()
    title: Title | None = None
    codes: Codes = omittable()
    encounter_id: UUID | None = None
    occurred_at: Timestamp | None = None

    def columns(self) -> Columns:
        given = self.given()
        if "codes" in given:
            given["codes"] = stored_codes(self.codes)
        return given


class DocumentDeletion(Source):
    """The source of the document to delete."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "patient_id": "P12345",
                    "source_type": "discharge_summary",
                    "source_ref": "ds-2026-03-14",
                    "reason": "superseded",
                }
            ],
            "oneOf": [{"required": ["patient_id"]}, {"required": ["scope"]}],
        }
    )

    reason: DeletionReason | None = None


class DocumentQuery(PageQuery):
    patient_id: Annotated[
        ExternalId | None,
        Field(
            description="Only this patient's documents, stored under any identifier of the patient"
        ),
    ] = None
    scope: Annotated[Scope | None, Field(description="Only shared documents")] = None
    require: Require = None
    encounter_id: UUID | None = None
    source_type: SourceType | None = None
    review_status: ReviewStatus | None = None
    author_kind: AuthorKind | None = None
    code: Annotated[
        str | None,
        Field(max_length=301, description="Only documents with this code, as `system|code`"),
        STORABLE,
    ] = None

    @model_validator(mode="after")
    def not_of_a_patient_and_shared(self) -> Self:
        if self.patient_id is not None and self.scope is not None:
            raise PydanticCustomError("patient_or_shared", "either of a patient or shared")
        return self


class ChunkCounts(ResponseBody):
    """The document's chunks after a change: kept chunks have the same ids and vectors as before."""

    kept: int
    added: int
    removed: int


class DocumentStored(ResponseBody):
    """The document's version after the request."""

    id: UUID
    version: Annotated[int, Field(description="The number in the ETag")]
    status: Annotated[Outcome, Field(description="`unchanged`: the same content was stored before")]
    review_status: ReviewStatus
    chunks: ChunkCounts
    unread: Annotated[list[UnreadPage], Field(description="Pages that were not read")]
    hidden_removed: HiddenRemoved

    @classmethod
    def of(cls, stored: Stored) -> Self:
        return cls(
            id=stored.id,
            version=stored.version,
            status=stored.outcome,
            review_status=stored.review_status,
            chunks=ChunkCounts(kept=stored.kept, added=stored.added, removed=stored.removed),
            unread=unread_pages(stored.page_notes),
            hidden_removed=stored.hidden_removed,
        )


class DocumentSummary(ResponseBody):
    """A document without its text."""

    id: UUID
    version: Annotated[int, Field(description="The number in the ETag")]
    patient_id: Annotated[str | None, Field(description="Null: shared")]
    encounter_id: UUID | None
    source_type: str
    source_ref: str
    title: str | None
    codes: list[Annotated[CodeOut, BeforeValidator(CodeOut.of)]]
    review_status: ReviewStatus
    reviewed_by: Annotated[str | None, Field(description="The person who set `review_status`")]
    occurred_at: datetime | None
    author: Annotated[str | None, Field(description="The caller who stored this version")]
    author_kind: AuthorKind
    reported_author: Annotated[
        str | None, Field(description="The author according to the caller, not verified")
    ]
    reported_author_kind: AuthorKind | None
    model: str | None
    created_at: datetime
    updated_at: Annotated[datetime, Field(description="When this version was made")]
    unread: Annotated[list[UnreadPage], Field(description="Pages that were not read")]
    recognised: Annotated[
        list[RecognisedPage],
        Field(description="Pages that a program read in images; their text may have errors"),
    ]
    hidden_removed: HiddenRemoved
    original_sha256: Annotated[
        str | None,
        Field(description="The SHA-256 of the file, which `GET /documents/{id}/original` returns"),
    ]
    newer_document: NewerDocument = omittable()

    @classmethod
    def of(cls, row: DocumentRow) -> Self:
        return cls(**cls._members(row))

    # Any: values of the fields.
    @classmethod
    def _members(cls, row: DocumentRow) -> dict[str, Any]:
        pages = {
            "unread": unread_pages(row.page_notes),
            "recognised": [
                RecognisedPage.model_validate(one) for one in row.page_notes if "source" in one
            ],
        }
        names = DocumentSummary.model_fields.keys() - pages.keys() - {"newer_document"}
        return {name: getattr(row, name) for name in names} | pages


class VersionQuery(ClosedModel):
    version: Annotated[
        int | None, Field(ge=1, le=MAX_VERSION, description="An earlier version")
    ] = None


class PartQuery(VersionQuery):
    start: Annotated[
        int | None,
        Field(ge=0, le=MAX_DOCUMENT_BYTES, description="Code points of the text to skip"),
    ] = None
    length: Annotated[
        int | None,
        Field(ge=1, le=MAX_DOCUMENT_BYTES, description="Return at most this many code points"),
    ] = None


class DocumentOut(DocumentSummary):
    """A document in one of its versions. Offsets count code points of the whole text."""

    text: Annotated[str, Field(description="The text, or the requested part")]
    start: Annotated[int, Field(description="Offset of the first code point of `text`")]
    next: Annotated[int | None, Field(description="`start` of the next part; null at the end")]
    total: Annotated[int, Field(description="Code points of the whole text")]
    newest: Annotated[
        NewestVersion,
        Field(
            description="The document's newest version, if this is an earlier one; absent otherwise"
        ),
    ] = omittable()

    @classmethod
    def part_of(cls, row: FullDocument, query: PartQuery) -> Self:
        total, start = len(row.text), query.start or 0
        end = total if query.length is None else start + query.length
        return cls(
            **cls._members(row),
            text=row.text[start:end],
            start=start,
            next=end if end < total else None,
            total=total,
        )


class DocumentPage(AboutPatient):
    """A page of documents, newest first."""

    documents: list[DocumentSummary]
    next: str | None


class ChunkOut(ResponseBody):
    """A part of the document: its text from `start` to before `end`, in code points."""

    id: UUID
    section: str | None
    start: int
    end: int
    text: str

    @classmethod
    def of(cls, row: ChunkRow) -> Self:
        return cls(
            id=row.id, section=row.section, start=row.starts_at, end=row.ends_at, text=row.text
        )


class ChunkPage(ResponseBody):
    """A page of a document's chunks, in the order of its text."""

    document_id: UUID
    document_version: Annotated[int, Field(description="The document version of these chunks")]
    chunks: list[ChunkOut]
    next: str | None


class DeletedDocuments(ResponseBody):
    """The deleted documents; empty if the source has no document."""

    deleted: list[UUID]
