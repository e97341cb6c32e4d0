"""Sources that a summary cites. Readers open them with their own rights."""

from collections.abc import Sequence
from typing import Annotated, Self
from uuid import UUID

from pydantic import Discriminator, Field, Tag, ValidationError, model_validator
from pydantic_core import InitErrorDetails, PydanticCustomError

from chassis.any_types import JSON, JSONObject
from chassis.http.etags import MAX_VERSION
from chassis.http.fields import WHOLE_NUMBER, AtMost, RequestBody, ResponseBody

MAX_SOURCES = 100
MAX_OFFSET = 2**31 - 1
# A relative FHIR reference without a version.
RESOURCE = r"^[A-Z][A-Za-z]{1,63}/[A-Za-z0-9.\-]{1,64}$"


class Claim(RequestBody):
    """The part of a summary that a source supports: `summary[start:end]`, in code points."""

    start: Annotated[int, Field(ge=0, le=MAX_OFFSET), WHOLE_NUMBER]
    end: Annotated[
        int,
        Field(le=MAX_OFFSET, description="Greater than `start`; at most the length of `summary`"),
        WHOLE_NUMBER,
    ]

    @model_validator(mode="after")
    def end_follows_start(self) -> Self:
        _require_characters(self.start, self.end)
        return self


class AnySource(RequestBody):
    claim: Claim | None = Field(
        None,
        description="The part of `summary` that rests on this source; omit it for the whole summary",
    )


class DocumentSource(AnySource):
    """A part of a document as the source of a summary: `text[start:end]` of one version, as in the
    matches of `POST /retrieve`.
    """

    document_id: UUID
    version: Annotated[int, Field(ge=1, le=MAX_VERSION), WHOLE_NUMBER]
    start: Annotated[int, Field(ge=0, le=MAX_OFFSET), WHOLE_NUMBER]
    end: Annotated[int, Field(le=MAX_OFFSET, description="Greater than `start`"), WHOLE_NUMBER]

    @model_validator(mode="after")
    def end_follows_start(self) -> Self:
        _require_characters(self.start, self.end)
        return self


def _require_characters(start: int, end: int) -> None:
    if end <= start:
        raise PydanticCustomError("span_of_something", "the end of a span is after its start")


class ResourceSource(AnySource):
    resource: str = Field(pattern=RESOURCE, description="Type and ID: `Observation/0198f0a2-…`")


def _kind(source: JSON) -> str:
    has_resource = "resource" in source if isinstance(source, dict) else hasattr(source, "resource")
    return "[resource]" if has_resource else "[document]"


Source = Annotated[
    Annotated[DocumentSource, Tag("[document]")] | Annotated[ResourceSource, Tag("[resource]")],
    Discriminator(_kind),
]
Sources = Annotated[list[Source], AtMost(MAX_SOURCES)]


def require_claims_in(text: str, sources: Sequence[Source] | None) -> None:
    """Raises ValidationError for claims that end after the text."""
    rule = PydanticCustomError("claim_in_summary", "a claim is a part of the summary")
    broken: list[InitErrorDetails] = [
        {"type": rule, "loc": ("sources", place, "claim", "end"), "input": None}
        for place, one in enumerate(sources or ())
        if one.claim is not None and one.claim.end > len(text)
    ]
    if broken:
        raise ValidationError.from_exception_data("sources", broken)


class ClaimOut(ResponseBody):
    """`summary[start:end]`, in code points."""

    start: int
    end: int


class AnySourceOut(ResponseBody):
    claim: ClaimOut | None = Field(
        description="The part of the summary that rests on this source; null: the whole summary"
    )

    @model_validator(mode="before")
    @classmethod
    def may_have_no_claim(cls, stored: JSONObject) -> JSONObject:
        return {"claim": None} | stored


class DocumentSourceOut(AnySourceOut):
    """A part of a document as the source of a summary: `text[start:end]` of one version."""

    document_id: UUID
    version: int
    start: int
    end: int


class ResourceSourceOut(AnySourceOut):
    resource: str


SourceOut = DocumentSourceOut | ResourceSourceOut
