from typing import Annotated

from pydantic import Field

from chassis.http.fields import (
    WHOLE_NUMBER,
    RequestBody,
    ResponseBody,
    Timestamp,
    not_before,
    with_examples,
)
from records.tasks.lists.schemas import MOST, Count
from records.tasks.schemas import Code, Reason

MOST_AT_ONCE = 1_000


class RequeueRequest(RequestBody):
    """A filter of dead letters, and their number."""

    model_config = with_examples({"queue": "payer", "last_error": "The portal is down."})

    queue: Code
    kind: Code | None = None
    last_error: Reason | None = Field(
        None, description="Only dead letters with exactly this `last_error`"
    )
    updated_from: Timestamp | None = Field(
        None, description="Only dead letters with `updated_at` at this time or later"
    )
    updated_to: Annotated[Timestamp | None, not_before("updated_from")] = Field(
        None, description="Only dead letters with `updated_at` at this time or earlier"
    )
    count: Annotated[int, Field(ge=1, le=MOST), WHOLE_NUMBER] | None = Field(
        None, description="`matching.count` of the last answer; without it, nothing is requeued"
    )


class RequeueResult(ResponseBody):
    requeued: int
    matching: Count = Field(description="Dead letters that match after this request")
