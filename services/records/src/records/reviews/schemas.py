from typing import Annotated
from uuid import UUID

from pydantic import ConfigDict, Field

from chassis.http.etags import MAX_VERSION
from chassis.http.fields import WHOLE_NUMBER, RequestBody, ResponseBody
from records.encounters.schemas import Reason


class Objection(RequestBody):
    """A person's objection to a summary."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"version": 3, "reason": "The dose is 75 mg, not 7.5 mg."}]}
    )

    version: Annotated[
        int,
        Field(
            ge=1, le=MAX_VERSION, description="The version of the encounter that the person read"
        ),
        WHOLE_NUMBER,
    ]
    reason: Annotated[
        Reason, Field(description="The reason, which the task and the audit log contain")
    ]


class ObjectionOut(ResponseBody):
    """`task_id` is the task in the queue `review` that asks a person to settle the objection."""

    encounter_id: UUID
    version: int
    task_id: UUID
