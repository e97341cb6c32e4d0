"""Work that waits in queues: an agent claims it, keeps it by heartbeats, and finishes it."""

from typing import Annotated, Any, ClassVar
from uuid import UUID

from pydantic import Field

from chassis.identity.caller import Caller
from mcp_app.gateway import Call
from mcp_app.tools.arguments import (
    ADDS,
    ADDS_ONCE,
    REPLACES,
    About,
    Arguments,
    Key,
)

PARAMETERS = ("code", "queue")  # A task's kind, and where it waits.
TASK_ID = frozenset({"task_id"})  # In the path.
ClaimToken = Annotated[UUID, Field(description="From claim_task")]


class ClaimTask(Arguments):
    """Take the most urgent task of these queues. Gives `tasks`, empty where none waits, with `id`,
    `claim_token`, `input`, `signal`. It is yours until `lease_expires_at`: call heartbeat_task before,
    then finish_task or hold_task.
    """

    about: ClassVar = About("claim_task", "Task.u", ADDS, shows_texts=True, parameters=PARAMETERS)
    queues: list[str]
    kinds: list[str] | None = None
    lease_seconds: Annotated[int | None, Field(description="Default 60")] = None
    wait_seconds: Annotated[int | None, Field(description="At most 30")] = None
    idempotency_key: Key = None

    def call(self, _: Caller) -> Call:
        return self.post("/tasks/claim")


class HeartbeatTask(Arguments):
    """Keep a claimed task for another lease, and hear whether to stop (`cancel_requested`).
    claim-lost: it is no longer yours, stop.
    """

    about: ClassVar = About(
        "heartbeat_task",
        "Task.u",
        ADDS_ONCE,
        parameters=PARAMETERS,
        gives={"lease_expires_at": "string", "cancel_requested": "boolean"},
    )
    task_id: UUID
    claim_token: ClaimToken

    def call(self, _: Caller) -> Call:
        return self.post(f"/tasks/{self.task_id}/heartbeat", without=TASK_ID)


class HoldTask(Arguments):
    """Put a claimed task on hold, without a lease, until the signal `awaiting` comes or `resume_at`;
    claim_task then gives it again. With neither, a person resumes it.
    """

    about: ClassVar = About("hold_task", "Task.u", ADDS, shows_texts=True, parameters=PARAMETERS)
    task_id: UUID
    claim_token: ClaimToken
    reason: Annotated[str, Field(description="Without names")]
    awaiting: Annotated[str | None, Field(description="Its key, such as payer/4711")] = None
    resume_at: Annotated[str | None, Field(description="ISO 8601")] = None
    idempotency_key: Key = None

    def call(self, _: Caller) -> Call:
        return self.post(f"/tasks/{self.task_id}/hold", without=TASK_ID)


class FinishTask(Arguments):
    """Finish a claimed task: where it is done with `output`, tasks that follow and its encounter's
    summary, all stored or nothing; with `error` alone where it failed (it comes back after a
    pause). claim-lost: it is no longer yours.
    """

    about: ClassVar = About(
        "finish_task", "Task.u", REPLACES, shows_texts=True, parameters=PARAMETERS
    )
    task_id: UUID
    claim_token: ClaimToken
    output: Annotated[dict[str, Any] | None, Field(description="Any JSON")] = None
    business_status: str | None = None
    # Any JSON: the service checks it.
    follow_ups: Annotated[
        list[Any] | None,
        Field(description="{kind,queue,patient_id,encounter_id,input,priority,due_at}"),
    ] = None
    encounter: Annotated[
        dict[str, Any] | None,
        Field(description="{summary,summary_model,sources,version}, as of write_summary"),
    ] = None
    error: Annotated[str | None, Field(description="Why it failed, without names")] = None

    def call(self, _: Caller) -> Call:
        end = "complete" if self.error is None else "fail"
        return self.post(f"/tasks/{self.task_id}/{end}", without=TASK_ID)
