"""Wire types of changes that need no claim."""

from typing import Annotated
from uuid import UUID

from pydantic import ConfigDict, Field

from chassis.http.fields import STORABLE, RequestBody
from records.tasks.schemas import Owner, Reason, Schedule

SignalKey = Annotated[str, Field(max_length=200), STORABLE]


class Hold(RequestBody):
    """Why a task waits, and for what."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "claim_token": "6f1c0c1e-3f6d-4d0e-9a55-0b7d5f2f3c11",
                    "reason": "waits for the payer",
                    "awaiting": "payer/4711",
                }
            ]
        }
    )

    claim_token: Annotated[
        UUID | None, Field(description="Of the claim that holds the task; without one, If-Match")
    ] = None
    reason: Reason
    awaiting: Annotated[
        SignalKey | None, Field(description="The key of the signal that resumes it")
    ] = None
    resume_at: Annotated[Schedule | None, Field(description="When it goes on without a signal")] = (
        None
    )


class Resume(RequestBody):
    model_config = ConfigDict(json_schema_extra={"examples": [{"reason": "the payer called"}]})

    reason: Reason | None = None


class Cancel(RequestBody):
    """Why a task is not to be done. `force` is for persons: it ends a claim at once."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"reason": "the patient has moved"}]})

    reason: Reason
    force: bool = False


class Assign(RequestBody):
    """The next owner; null gives the task to anybody."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"owner": {"name": "dr.okonkwo", "kind": "person"}}]}
    )

    owner: Owner | None


class StepCreate(RequestBody):
    """A step of the work, such as `submitted`; it becomes the task's `business_status`."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"step": "submitted", "note": "by fax", "source_ref": "fax-2026-0311"}]
        }
    )

    step: Annotated[str, Field(max_length=64), STORABLE]
    note: Annotated[str, Field(max_length=2000), STORABLE] | None = None
    source_ref: Annotated[
        Annotated[str, Field(max_length=200), STORABLE] | None,
        Field(description="What shows it, such as a fax's number"),
    ] = None
