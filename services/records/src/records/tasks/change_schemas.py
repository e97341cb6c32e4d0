from typing import Annotated
from uuid import UUID

from pydantic import Field, StrictBool

from chassis.any_types import Columns
from chassis.http.fields import (
    STORABLE,
    MergePatch,
    RequestBody,
    Timestamp,
    omittable,
    with_examples,
)
from records.tasks.priorities import Priority
from records.tasks.schemas import Code, Owner, Reason, Schedule, SignalKey


class TaskUpdate(MergePatch):
    model_config = with_examples({"priority": "stat"}, {"run_at": "2026-12-01T08:00:00Z"})

    priority: Priority = omittable()
    queue: Annotated[Code, Field(description="Moves the task to this queue")] = omittable()
    run_at: Schedule | None = Field(
        None, description="Earliest time at which the task can be claimed; null means now"
    )
    due_at: Timestamp | None = Field(None, description="When the task should be completed")

    def columns(self) -> Columns:
        given = self.given()
        return given | {"priority": self.priority.rank} if "priority" in given else given


class Hold(RequestBody):
    """Why a task is put on hold, and the signal or time that resumes it."""

    model_config = with_examples(
        {
            "claim_token": "6f1c0c1e-3f6d-4d0e-9a55-0b7d5f2f3c11",
            "reason": "waits for the payer",
            "awaiting": "payer/4711",
        }
    )

    claim_token: UUID | None = Field(
        None, description="The token of the task's claim; without a claim, send If-Match"
    )
    reason: Reason
    awaiting: SignalKey | None = Field(
        None, description="The key of the signal that resumes the task"
    )
    resume_at: Schedule | None = Field(
        None, description="When the task is resumed without a signal"
    )


class Resume(RequestBody):
    model_config = with_examples({"reason": "the payer called"})

    reason: Reason | None = None


class Cancel(RequestBody):
    """Why a task is cancelled. With `force`, a person ends its claim at once."""

    model_config = with_examples({"reason": "the patient has moved"})

    reason: Reason
    force: StrictBool = False


class Assign(RequestBody):
    """The next owner; null removes the owner."""

    model_config = with_examples({"owner": {"name": "dr.okonkwo", "kind": "person"}})

    owner: Owner | None


class StepCreate(RequestBody):
    """A step such as `submitted`; it becomes the task's `business_status`."""

    model_config = with_examples(
        {"step": "submitted", "note": "by fax", "source_ref": "fax-2026-0311"}
    )

    step: Annotated[str, Field(max_length=64), STORABLE]
    note: Annotated[str, Field(max_length=2000), STORABLE] | None = None
    source_ref: Annotated[str, Field(max_length=200), STORABLE] | None = Field(
        None, description="Evidence of the step, such as a fax number"
    )
