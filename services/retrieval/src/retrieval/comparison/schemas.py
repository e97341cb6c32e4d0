from typing import Annotated, Self
from uuid import UUID

from pydantic import Field

from chassis.http.etags import MAX_VERSION
from chassis.http.fields import STORABLE, WHOLE_NUMBER, AtMost, RequestBody, ResponseBody
from retrieval.comparison.rules import Claim, Kind, Mark

MOST_SOURCES = 100
MOST_ITEMS = 1_000
MOST_NAMES = 1_000
Offset = Annotated[int, Field(ge=0, le=2**31 - 1), WHOLE_NUMBER]
Text = Annotated[str, Field(max_length=50_000), STORABLE]
Name = Annotated[str, Field(max_length=2_000), STORABLE]


class ClaimSpan(RequestBody):
    start: Offset
    end: Offset


class ComparedSource(RequestBody):
    """A cited source: a span of a document, or a `text` that the records service sends. Without
    both, the source cannot be compared.
    """

    document_id: UUID | None = None
    version: Annotated[int, Field(ge=1, le=MAX_VERSION), WHOLE_NUMBER] = 1
    start: Offset = 0
    end: Offset = 0
    text: Text | None = None
    failure: Kind | None = None
    claim: ClaimSpan | None = None


class ChartItem(RequestBody):
    """An item of the chart that the summary should mention. With `only_anticoagulant`, the item
    counts only if it is an anticoagulant.
    """

    text: Name
    only_anticoagulant: Annotated[bool, Field(strict=True)] = False


class Comparison(RequestBody):
    """A summary, with the names of its patient, its sources, and items that it should mention."""

    summary: Text
    patient: Annotated[list[Name], AtMost(MOST_NAMES)]
    sources: Annotated[list[ComparedSource], AtMost(MOST_SOURCES)]
    drugs: Annotated[list[Name], AtMost(MOST_ITEMS)]
    items: Annotated[list[ChartItem], AtMost(MOST_ITEMS)]


class ClaimOut(ResponseBody):
    start: int
    end: int
    sources: list[int]

    @classmethod
    def of(cls, claim: Claim) -> Self:
        return cls(start=claim.start, end=claim.end, sources=[*claim.sources])


class MarkOut(ResponseBody):
    kind: Kind
    start: int
    end: int
    text: str
    expected: str | None
    source: int | None
    detail: str

    @classmethod
    def of(cls, mark: Mark) -> Self:
        return cls.model_validate(mark, from_attributes=True)


class Digest(ResponseBody):
    """Two comparisons with the same `digest` have the same results."""

    digest: str


class Compared(Digest):
    """`omitted` are the indexes of items that the summary does not mention."""

    claims: list[ClaimOut]
    marks: list[MarkOut]
    omitted: list[int]


class Citation(RequestBody):
    """A cited version of a document."""

    document_id: UUID
    version: Annotated[int, Field(ge=1, le=MAX_VERSION), WHOLE_NUMBER]


class Citations(RequestBody):
    """Cited documents, and all names of the patient."""

    patient: Annotated[list[Name], AtMost(MOST_NAMES)]
    documents: Annotated[list[Citation], AtMost(MOST_SOURCES), Field(min_length=1)]


class CitedDocument(ResponseBody):
    is_of_patient: bool = Field(
        description="The document exists, and is shared or belongs to the patient"
    )
    length: int | None = Field(
        description="Length of the cited version's text in code points; null if the version does not "
        "exist, or `is_of_patient` is false"
    )


class Cited(ResponseBody):
    """The documents in the order of the request."""

    documents: list[CitedDocument]
