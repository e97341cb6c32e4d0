"""Tools for tasks in queues. An agent claims a task, extends its lease by heartbeats, and finishes it."""

from dataclasses import replace
from typing import Annotated, Any, ClassVar
from uuid import UUID

from pydantic import Field

from chassis.identity.caller import Caller
from chassis.problems.problem import Invalid
from mcp_app.gateway import Call
from mcp_app.tools.arguments import ADDS, ADDS_ONCE, REPLACES, About, Arguments, Key, Time

PARAMETERS = ("code", "queue")  # Scope parameters; `code` is a task's kind.
TASK_ID = frozenset({"task_id"})  # Part of the path, not of the body.
RESULT = frozenset({"output", "business_status", "follow_ups", "encounter"})
FAILURE = frozenset({"error", "final"})
ONE_END = (
    "Pass either `error`, with or without `final`, or the result: `output`, `business_status`, `follow_ups` and "
    "`encounter`. Nothing was stored."
)
CLAIMED = "The claimed task is available again after its lease expires."
ClaimToken = Annotated[UUID, Field(description="From claim_task")]


class CreateTask(Arguments):
    """Add a task to a queue. With `deduplication_key`, an open task of the patient with this key is
    returned instead (`deduplicated`), and gets the higher priority.
    """

    about: ClassVar = About("create_task", "Task.c", ADDS, shows_texts=True)
    kind: Annotated[str, Field(description="Such as follow_up")]
    queue: str
    patient_id: Annotated[str | None, Field(description="ID or MRN")] = None
    encounter_id: UUID | None = None
    priority: Annotated[str | None, Field(description="routine, urgent, asap, stat")] = None
    run_at: Time = None
    due_at: str | None = None
    input: Annotated[dict[str, Any] | None, Field(description="Any JSON")] = None
    deduplication_key: str | None = None
    idempotency_key: Key = None

    def call(self, _: Caller) -> Call:
        return self.post("/tasks")


class ClaimTask(Arguments):
    """Claim the most urgent task in these queues. Returns `tasks` (empty if none is available) with
    `id`, `claim_token`, `input`, `signal`. The task is yours until `lease_expires_at`: call heartbeat_task
    before, then finish_task or hold_task.
    """

    about: ClassVar = About("claim_task", "Task.u", ADDS, shows_texts=True, parameters=PARAMETERS)
    queues: list[str]
    kinds: list[str] | None = None
    lease_seconds: Annotated[int | None, Field(description="Default 60")] = None
    wait_seconds: Annotated[int | None, Field(description="At most 30")] = None
    idempotency_key: Key = None

    def call(self, _: Caller) -> Call:
        return replace(self.post("/tasks/claim"), if_too_large=CLAIMED)


class HeartbeatTask(Arguments):
    """Renew the lease of a claimed task. Stop if `cancel_requested` is true, or after claim-lost: the
    task is no longer yours.
    """

    about: ClassVar = About(
        "heartbeat_task",
        "Task.u",
        ADDS_ONCE,
        parameters=PARAMETERS,
        returns={"lease_expires_at": "string", "cancel_requested": "boolean"},
    )
    task_id: UUID
    claim_token: ClaimToken

    def call(self, _: Caller) -> Call:
        return self.post(f"/tasks/{self.task_id}/heartbeat", without=TASK_ID)


class HoldTask(Arguments):
    """Put a claimed task on hold until the signal `awaiting` arrives or `resume_at`; then
    claim_task returns it again. Without either, a person resumes it.
    """

    about: ClassVar = About("hold_task", "Task.u", ADDS, shows_texts=True, parameters=PARAMETERS)
    task_id: UUID
    claim_token: ClaimToken
    reason: Annotated[str, Field(description="Without personal names")]
    awaiting: Annotated[str | None, Field(description="Signal key, such as payer/4711")] = None
    resume_at: Time = None
    idempotency_key: Key = None

    def call(self, _: Caller) -> Call:
        return self.post(f"/tasks/{self.task_id}/hold", without=TASK_ID)


class ReleaseTask(Arguments):
    """Return a claimed task to its queue, for another agent. The attempt does not count."""

    about: ClassVar = About("release_task", "Task.u", ADDS, shows_texts=True, parameters=PARAMETERS)
    task_id: UUID
    claim_token: ClaimToken
    idempotency_key: Key = None

    def call(self, _: Caller) -> Call:
        return self.post(f"/tasks/{self.task_id}/release", without=TASK_ID)


class HandOffTask(Arguments):
    """Give a claimed task to another queue, or to one agent or person."""

    about: ClassVar = About(
        "hand_off_task", "Task.u", ADDS, shows_texts=True, parameters=PARAMETERS
    )
    task_id: UUID
    claim_token: ClaimToken
    to: Annotated[dict[str, Any], Field(description="{queue} or {owner:{name,kind}}")]
    reason: Annotated[str, Field(description="Without personal names")]
    idempotency_key: Key = None

    def call(self, _: Caller) -> Call:
        return self.post(f"/tasks/{self.task_id}/handoff", without=TASK_ID)


class FinishTask(Arguments):
    """Finish a claimed task. If it succeeded, pass `output`, follow-up tasks and the encounter's
    summary, which are stored together. If it failed, pass only `error`; the task is retried after a
    pause, unless `final`. After claim-lost, the task is no longer yours.
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
        Field(description="{summary,summary_model,sources,version}, as in write_summary"),
    ] = None
    error: Annotated[str | None, Field(description="Why it failed, without personal names")] = None
    final: bool | None = None

    def call(self, _: Caller) -> Call:
        end, others = ("complete", FAILURE) if self.error is None else ("fail", RESULT)
        # Some models fill in every argument, such as `final: false` for a success.
        if any(getattr(self, name) for name in others):
            raise Invalid(ONE_END)
        return self.post(f"/tasks/{self.task_id}/{end}", without=TASK_ID | others)
