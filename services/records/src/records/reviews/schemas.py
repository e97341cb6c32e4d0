from typing import Annotated, Any, Literal, Self
from uuid import UUID

from pydantic import Field, model_validator

from chassis.http.etags import MAX_VERSION
from chassis.http.fields import WHOLE_NUMBER, RequestBody, ResponseBody, with_examples
from records.clients import ComparedClaim, ComparedMark
from records.encounters.schemas import Reason, Summary
from records.encounters.sources import Sources, require_claims_in
from records.reviews.omissions import Item


class Objection(RequestBody):
    """A person's objection to a summary."""

    model_config = with_examples({"version": 3, "reason": "The dose is 75 mg, not 7.5 mg."})

    version: Annotated[
        int,
        Field(
            ge=1, le=MAX_VERSION, description="The version of the encounter that the person read"
        ),
        WHOLE_NUMBER,
    ]
    reason: Reason = Field(description="The reason, which the task and the audit log contain")


class ObjectionOut(ResponseBody):
    """`task_id` is the task in the queue `review` that asks a person to settle the objection."""

    encounter_id: UUID
    version: int
    task_id: UUID


class SummaryDraft(RequestBody):
    """A summary that is not stored."""

    model_config = with_examples(
        {
            "text": "Continues apixaban 5 mg.",
            "sources": [
                {
                    "document_id": "0198f0a2-6c1e-7d3a-9b1f-2f6f0c9d8e13",
                    "version": 1,
                    "start": 120,
                    "end": 245,
                }
            ],
        }
    )

    text: Summary
    sources: Sources | None = Field(None, description="As in a summary")

    @model_validator(mode="after")
    def claims_are_in_the_text(self) -> Self:
        require_claims_in(self.text, self.sources)
        return self

    def as_stored(self) -> list[dict[str, Any]]:  # Any: JSON.
        return [one.model_dump(mode="json", exclude_none=True) for one in self.sources or ()]


class CheckedClaim(ResponseBody, ComparedClaim):
    """A sentence of the summary, and the indexes of the sources that support it."""


class CheckedMark(ResponseBody, ComparedMark):
    """`summary[start:end]`, in code points, and how it differs from its sources."""


class Omission(ResponseBody):
    """An item of the chart that the summary does not mention."""

    kind: Literal["allergy", "anticoagulant", "result", "problem"]
    resource: str = Field(description="Type and ID")
    text: str
    detail: str

    @classmethod
    def of(cls, item: Item) -> Self:
        return cls.model_validate(item, from_attributes=True)


class SummaryCheck(ResponseBody):
    """The result of a check without a model. Marks ask a person to look; without marks, a summary
    may still be wrong.
    """

    version: int | None = Field(description="The encounter's version; null for a draft")
    claims: list[CheckedClaim] | None = Field(
        description="The sentences of the summary; null if nothing was compared"
    )
    marks: list[CheckedMark] | None = Field(
        description="Differences between the summary and its sources; null if nothing was compared"
    )
    omissions: list[Omission] | None = Field(
        description="Items of the chart that the summary should mention; null if nothing was compared"
    )
    withheld: list[str] = Field(
        description="Lists of the chart that were not completely compared, because the caller's scopes do not "
        "include them, or because they are long"
    )
    unavailable: list[Literal["retrieval"]] = Field(
        description="`retrieval` if it did not answer, so that nothing was compared"
    )
