from datetime import datetime
from enum import StrEnum
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from chassis.any_types import Values
from chassis.http.fields import (
    STORABLE,
    WHOLE_NUMBER,
    AtMost,
    ExternalId,
    RequestBody,
    ResponseBody,
    Timestamp,
    not_before,
    omittable,
)
from chassis.patient_names.asked import AboutPatient, Require
from retrieval.chunks.schemas import SourceRef, SourceType
from retrieval.documents.file_schemas import UnreadPage
from retrieval.documents.outdated_schemas import NewerDocument
from retrieval.documents.schemas import AuthorKind, Code, stored_codes
from retrieval.documents.statuses import ReviewStatus
from retrieval.search.ranking import Mode

Question = Annotated[str, Field(max_length=10_000), STORABLE]
MAX_VALUES = 100  # Per list.
MAX_NEIGHBOURS = 10


class Order(StrEnum):
    RELEVANCE = "relevance"
    NEWEST = "newest"


class SearchQuery(RequestBody):
    """A question, and filters for the passages that may answer it."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {"question": "Why was metoprolol stopped?", "patient_id": "P12345", "top_k": 5}
            ]
        }
    )

    question: Question
    mode: Annotated[
        Mode,
        Field(
            description=(
                "How passages are compared with the question: `dense` by meaning, `lexical` by "
                "words, `hybrid` by both"
            )
        ),
    ] = Mode.HYBRID
    order: Annotated[
        Order | None,
        Field(
            description=(
                "`newest`: of passages about the same subject, the newest that has happened comes first, the others "
                "follow; `relevance`: time does not count. The subject is `source_type` and `codes`, for notes and in "
                "charts without codes the title. By default, the words of a question with `patient_id` decide: "
                '"latest", "current", "last" or a measured value ask for the newest, "first" for the oldest, '
                '"in May 2015" or "last week" for that period. Without `patient_id`, if many passages match, time '
                "orders only some 200 candidates: the nearest and the best by words"
            )
        ),
    ] = None
    patient_id: Annotated[
        ExternalId | None,
        Field(
            description="Only this patient's passages, stored under any identifier of the patient"
        ),
    ] = None
    require: Require = None
    scope: Annotated[
        Literal["shared"] | None, Field(description="Only passages of shared documents")
    ] = None
    include_shared: Annotated[
        bool,
        Field(
            strict=True,
            description=(
                "With `patient_id`: include passages of approved shared documents, such as policies"
            ),
        ),
    ] = False
    encounter_id: UUID | None = None
    source_type: SourceType | None = None
    source_types: Annotated[
        list[SourceType] | None, Field(min_length=1, description="Any of these"), AtMost(MAX_VALUES)
    ] = None
    source_ref: SourceRef | None = None
    codes: Annotated[
        list[Code] | None, Field(min_length=1, description="Any of these"), AtMost(MAX_VALUES)
    ] = None
    review_status: Annotated[
        ReviewStatus | None,
        Field(
            description=(
                "Only documents with this status. By default, searches find neither retired "
                "documents nor shared drafts"
            )
        ),
    ] = None
    author_kind: AuthorKind | None = None
    occurred_from: Annotated[
        Timestamp | None, Field(description="Only passages about events at this time or later")
    ] = None
    occurred_to: Annotated[
        Timestamp | None,
        Field(description="Occurred before this moment"),
        not_before("occurred_from"),
    ] = None
    top_k: Annotated[
        int, Field(ge=1, le=100, description="Maximum number of passages"), WHOLE_NUMBER
    ] = 5
    max_per_document: Annotated[
        Annotated[int, Field(ge=1, le=100), WHOLE_NUMBER] | None,
        Field(description="Maximum number of passages of one document"),
    ] = None
    min_similarity: Annotated[
        Annotated[float, Field(ge=-1, le=1, strict=True)] | None,
        Field(description="Return only passages with at least this cosine"),
    ] = None
    neighbours: Annotated[
        int,
        Field(
            ge=0,
            le=MAX_NEIGHBOURS,
            description="Number of chunks before and after each match whose text is also returned",
        ),
        WHOLE_NUMBER,
    ] = 0

    @model_validator(mode="after")
    def _of_a_patient_or_shared(self) -> Self:
        if self.patient_id is not None and self.scope is not None:
            raise PydanticCustomError("patient_or_shared", "either of a patient or shared")
        return self

    def filters(self) -> Values:
        given = self.model_dump(include=FILTERS, exclude_none=True)
        if self.codes is not None:
            given["codes"] = stored_codes(self.codes)
        return given


FILTERS = {
    "encounter_id",
    "source_type",
    "source_types",
    "source_ref",
    "review_status",
    "author_kind",
    "occurred_from",
    "occurred_to",
}


class Scores(ResponseBody):
    """`dense`: the cosine; null if the question was not embedded. `lexical`: BM25; for a caller who
    may see only some patients, divided by the BM25 of the best match. `fused`: the score that
    orders matches, relative to the best match. `fused` is not a confidence, and scores of two
    searches are not comparable.
    """

    dense: float | None
    lexical: float
    fused: float


class MergedText(ResponseBody):
    """A match and its neighbours: the document's text from `start` to before `end`, in code points."""

    text: str
    start: int
    end: int


class Place(ResponseBody):
    """Another passage with the words of a match."""

    id: UUID
    source_type: str
    source_ref: str
    document_id: UUID | None
    document_version: int | None
    start: int | None
    end: int | None
    occurred_at: datetime | None


class Match(ResponseBody):
    """A passage. If the passage is from a document, `chunk_text` is the text of its version
    `document_version` from `start` to before `end`, in code points.
    """

    id: UUID
    patient_id: Annotated[str | None, Field(description="Null for a passage of a shared document")]
    source_type: str
    source_ref: str
    chunk_text: str
    similarity: Annotated[
        float | None,
        Field(
            description=(
                "The cosine of question and passage, at most 1; null if the question was not "
                "embedded, because `mode` is `lexical` or the embedding server did not answer"
            )
        ),
    ]
    confidence: Annotated[
        Literal["low"] | None,
        Field(
            description="`low`: the passage is far from the question, and lacks many of its words. Marks the first "
            "match of 90 % of questions about charts without an answer, and of 2 % of questions with an answer "
            "(default model). Not calibrated; null does not confirm that the passage answers the question"
        ),
    ]
    document_id: UUID | None
    document_version: int | None
    title: str | None
    section: str | None
    start: int | None
    end: int | None
    occurred_at: datetime | None
    review_status: ReviewStatus | None
    author_kind: AuthorKind | None
    scores: Scores
    table_head: Annotated[
        str,
        Field(
            description="First row of the table in which the passage begins, usually the names of the columns; not "
            "part of `chunk_text`. Absent if the passage does not begin within a table"
        ),
    ] = omittable()
    newer_document: NewerDocument = omittable()
    unread: Annotated[
        list[UnreadPage],
        Field(
            description="The document's first 20 pages that were not read. Absent if all pages were read"
        ),
    ] = omittable()
    places: Annotated[
        list[Place],
        Field(
            description="Further passages with the same words, such as copies in later notes; they differ only in "
            "case, white space, list marks, quotation marks, semicolons for commas and punctuation at the end, are of "
            "the same patient, and are not matches of their own. Absent if there are none"
        ),
    ] = omittable()
    merged: Annotated[
        MergedText,
        Field(
            description=(
                "The passage with its neighbours, if the request has `neighbours` and the passage "
                "is from a document"
            )
        ),
    ] = omittable()


class Matches(AboutPatient):
    """The best passages, in their order."""

    matches: list[Match]
    truncated: Annotated[
        bool,
        Field(
            description=(
                "Whether matches are missing because the answer has reached its limit of 8 MiB of "
                "text"
            )
        ),
    ]
    language: Annotated[
        Literal["unsupported"],
        Field(
            description="The question is not in English, and the embedding model supports English only. Passages "
            "are then found mainly by equal words. Absent otherwise"
        ),
    ] = omittable()
    corrected_question: Annotated[
        str,
        Field(
            description=(
                "The corrected question that was searched, because a word is unknown to the index "
                "and similar to a word of the patient's chart or of the service's word lists. "
                "Absent if no word was corrected"
            )
        ),
    ] = omittable()
    degraded: Annotated[
        bool,
        Field(
            description=(
                "Whether all or some passages were compared by words only, because the question "
                "or these passages have no vector"
            )
        ),
    ]
