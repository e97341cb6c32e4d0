"""Wire types of decisions about summaries."""

from typing import Annotated

from pydantic import ConfigDict, Field

from chassis.http.fields import STORABLE, RequestBody

Reason = Annotated[str, Field(max_length=2000), STORABLE]


class Decision(RequestBody):
    """What a person says of a summary beside accepting or rejecting it."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"reason": "The fever of last week is missing."}]}
    )

    reason: Annotated[
        Reason | None,
        Field(description="Why; the log and the version that the decision makes keep it"),
    ] = None
