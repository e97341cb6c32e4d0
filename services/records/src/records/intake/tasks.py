"""The tasks that intake records and routing decisions bring along, each in the transaction of what it
is about.
"""

from typing import Annotated, Self
from uuid import UUID

from pydantic import Field, JsonValue, model_validator
from pydantic_core import PydanticCustomError

from chassis.http.fields import RequestBody
from chassis.identity.caller import Caller
from chassis.problems.problem import ScopeMissing
from chassis.writes.write import Transaction
from records.scopes import CREATE_TASK
from records.tasks import service as tasks
from records.tasks.priorities import Priority, priority_of_urgency
from records.tasks.schemas import Code, TaskFields

TRIAGE, ASSIGNMENT = "intake_triage", "assignment"


class BringsTask(RequestBody):
    """What names a queue brings a task along."""

    queue: Annotated[
        Code | None,
        Field(
            description="Where a task about it waits, stored with it; needs the scope `Task.c`, "
            "too. Without one there is no task"
        ),
    ] = None
    priority: Annotated[
        Priority | None,
        Field(description="Of that task; without one it follows from `urgency`"),
    ] = None

    @model_validator(mode="after")
    def priority_needs_a_queue(self) -> Self:
        if "priority" in self.model_fields_set and "queue" not in self.model_fields_set:
            raise PydanticCustomError("priority_needs_queue", "only a task has a priority")
        return self


def require_scope(caller: Caller, submitted: BringsTask) -> None:
    """Raise ScopeMissing for a caller who may create no tasks. For before a write looks for an
    earlier answer, since a repeat is checked as the first request was.
    """
    if submitted.queue is not None and not caller.may(CREATE_TASK):
        raise ScopeMissing(CREATE_TASK.smallest)


async def bring(
    transaction: Transaction,
    submitted: BringsTask,
    kind: str,
    *,
    patient_id: str,
    encounter_id: UUID | None,
    urgency: str,
) -> UUID | None:
    """Create the task that something brings along; return its id, None where it brings none."""
    if submitted.queue is None:
        return None
    task = TaskFields(
        kind=kind,
        queue=submitted.queue,
        patient_id=patient_id,
        encounter_id=encounter_id,
        priority=submitted.priority or priority_of_urgency(urgency),
    )
    return (await tasks.add(transaction, task, ())).id


async def tell(transaction: Transaction, task_id: UUID | None, **about: JsonValue) -> None:
    """Name in a task's input what brought it along, which is stored after it."""
    if task_id is not None:
        await tasks.give_input(transaction, task_id, about)
