from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import Field, WithJsonSchema

from chassis.http.fields import STORABLE, AtMost, RequestBody, ResponseBody, Timestamp
from chassis.invisible_characters import without_invisible
from retrieval.chunks.schemas import DeletionReason, SourceRef, SourceType
from retrieval.documents.content import NewDocument
from retrieval.documents.file_schemas import UploadedFile
from retrieval.documents.schemas import (
    MAX_DOCUMENT_BYTES,
    Author,
    AuthorKind,
    Codes,
    Model,
    Title,
    stored_codes,
)
from retrieval.documents.statuses import ReviewStatus
from retrieval.files.file_types import PAGE_BREAK, FileType, Reading

MAX_AT_ONCE = 100
MAX_FILES = 10
LONGEST_S = 1_800.0
BLANK = "not-blank"


@dataclass(frozen=True, slots=True)
class UnreadFile:
    media_type: str
    rule: str

    @property
    def line(self) -> str:
        return "" if self.rule == BLANK else f"Not read: {self.media_type} ({self.rule})."


class ChartDocument(RequestBody):
    """The text of a resource of a chart, as searches find it."""

    patient_id: UUID
    encounter_id: UUID | None
    title: Title
    text: Annotated[str, Field(min_length=1, max_length=MAX_DOCUMENT_BYTES), STORABLE]
    codes: Codes
    review_status: Annotated[
        ReviewStatus | None,
        Field(
            description="Whether a person has reviewed the text; null for texts of a source system"
        ),
    ]
    reviewed_by: Author | None
    occurred_at: Timestamp | None
    counts: Annotated[
        bool,
        Field(
            strict=True,
            description=(
                "False if the text is about a refused, cancelled or planned event, which a search "
                "for the newest skips"
            ),
        ),
    ] = True
    precedence: Annotated[
        str,
        Field(
            max_length=200,
            description="Of documents about the same subject with the same `occurred_at`, the latest has the "
            "greatest `precedence`, compared byte by byte. Medications, problems, allergies and care teams "
            "that have not ended have `1`: a search for the current ones prefers them to ended ones, whatever the time",
        ),
        STORABLE,
    ] = ""
    states_absence: Annotated[
        bool,
        Field(
            strict=True,
            description=(
                "Whether the text states an absence, such as no known allergies. Searches rank it "
                "after other documents of its `source_type`"
            ),
        ),
    ] = False
    author: Author
    author_kind: AuthorKind
    model: Model | None
    files: Annotated[
        list[UploadedFile],
        AtMost(MAX_FILES),
        Field(default_factory=list, description="Files whose texts are appended to `text`"),
    ]

    def of(
        self,
        source_type: str,
        source_ref: str,
        in_files: Sequence[Reading],
        unread: Iterable[UnreadFile] = (),
    ) -> NewDocument:
        kinds = {file.media_type.of_text for file in self.files} if in_files else set()
        is_paged = FileType.PDF in kinds
        text, removed = without_invisible(self.text)
        text = "\n".join(filter(None, [text, *dict.fromkeys(one.line for one in unread)]))
        between = PAGE_BREAK if is_paged else "\n\n"
        return NewDocument(
            patient_id=str(self.patient_id),
            source_type=source_type,
            source_ref=source_ref,
            text="\n\n".join(filter(None, [text, between.join(one.text for one in in_files)])),
            media_type=FileType.PDF if is_paged else max(kinds, default="text/plain"),
            encounter_id=self.encounter_id,
            title=self.title,
            codes=tuple(stored_codes(self.codes)),
            review_status=self.review_status,
            reviewed_by=self.reviewed_by,
            occurred_at=self.occurred_at,
            author=self.author,
            author_kind=self.author_kind,
            model=self.model,
            is_of_chart=True,
            counts=self.counts,
            precedence=self.precedence,
            states_absence=self.states_absence,
            hidden_removed=removed + sum(one.hidden_removed for one in in_files),
            page_notes=list(_page_notes(in_files)),
        )


def _page_notes(in_files: Sequence[Reading]) -> Iterator[dict[str, Any]]:
    """Any: members of a JSON object. Page numbers count from the first page of the first file."""
    before = 0
    for reading in in_files:
        for note in reading.page_notes:
            yield note | {"page": before + note["page"]}
        before += reading.text.count(PAGE_BREAK) + 1


class SentResource(RequestBody):
    """A resource of a chart and its document; `document` is null if the resource has none."""

    source_type: SourceType
    source_ref: SourceRef
    document: ChartDocument | None
    reason: Annotated[
        DeletionReason | None,
        Field(description="Why the resource has no document; recorded in the audit event"),
    ] = None


class SentResources(RequestBody):
    """Resources that were stored or changed."""

    within_s: Annotated[
        float,
        Field(
            gt=0,
            le=LONGEST_S,
            strict=True,
            description="Seconds after which no further document of the request is stored",
        ),
    ]
    documents: Annotated[list[SentResource], AtMost(MAX_AT_ONCE), Field(min_length=1)]


ProblemDocument = Annotated[
    dict[str, Any], WithJsonSchema({"$ref": "#/components/schemas/Problem"})
]


class SentOutcome(ResponseBody):
    """The result for one sent resource: its document was stored, unchanged or deleted."""

    status: Literal["stored", "unchanged", "removed"]
    unreadable: Annotated[
        str | None,
        Field(
            description=(
                "The rule that a file breaks; the document is stored without the text of that file"
            )
        ),
    ]


class SentOutcomes(ResponseBody):
    """One outcome or problem for each sent resource, in order. Send a resource again if its problem
    is `retryable`.
    """

    results: list[SentOutcome | ProblemDocument]
