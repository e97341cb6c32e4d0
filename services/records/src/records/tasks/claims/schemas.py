from datetime import datetime
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import ConfigDict, Field, StrictBool, model_validator
from pydantic_core import PydanticCustomError

from chassis.any_types import Columns, JSONObject
from chassis.http.etags import MAX_VERSION
from chassis.http.fields import (
    WHOLE_NUMBER,
    AtMost,
    RequestBody,
    ResponseBody,
    StoredObject,
    Timestamp,
    with_examples,
)
from records.encounters.codes import EncounterClass, EncounterStatus, OpeningStatus
from records.encounters.schemas import (
    COLUMN_OF,
    NEED_SUMMARY,
    NOT_OF_ITSELF,
    ChiefComplaint,
    Class,
    EncounterUpdate,
    OverrideReason,
)
from records.tasks.defaults import USUAL_LEASE_S
from records.tasks.rows import HandedOutRow
from records.tasks.schemas import (
    MAX_PREDECESSORS,
    MAX_WAIT_S,
    BusinessStatus,
    Code,
    Owner,
    Reason,
    SignalOut,
    TaskFields,
    TaskOut,
    members_of,
    signal_out,
)

MAX_CLAIMS = 50
MAX_QUEUES = 20
MIN_LEASE_S, MAX_LEASE_S = 5, 3600
MAX_FOLLOW_UPS = 50
MAX_PAUSE_S = 7 * 24 * 3600
ClaimToken = Annotated[UUID, Field(description="From the response to the claim; keep it secret")]


class ClaimRequest(RequestBody):
    """The wanted tasks and the length of the lease."""

    model_config = with_examples(
        {"queues": ["discharge-calls"], "lease_seconds": 60, "wait_seconds": 0}
    )

    queues: Annotated[list[Code], Field(min_length=1), AtMost(MAX_QUEUES)]
    kinds: Annotated[
        list[Code] | None,
        Field(
            min_length=1,
            description="Kinds of tasks to claim; by default all that your scopes allow",
        ),
        AtMost(MAX_QUEUES),
    ] = None
    max: Annotated[int, Field(ge=1, le=MAX_CLAIMS), WHOLE_NUMBER] = 1
    lease_seconds: Annotated[
        int,
        Field(
            ge=MIN_LEASE_S,
            le=MAX_LEASE_S,
            description=f"If absent, the `lease_seconds` of the task's queue, otherwise {USUAL_LEASE_S}",
        ),
        WHOLE_NUMBER,
    ] = USUAL_LEASE_S
    wait_seconds: Annotated[
        int,
        Field(ge=0, le=MAX_WAIT_S, description="How long to wait for a task if none is available"),
        WHOLE_NUMBER,
    ] = 0

    @property
    def own_lease_s(self) -> int | None:
        """Return None if the settings of the queues apply."""
        return self.lease_seconds if "lease_seconds" in self.model_fields_set else None


class ClaimedTask(TaskOut):
    """A task for the agent that has claimed it, until `lease_expires_at`."""

    claim_token: ClaimToken
    lease_expires_at: datetime
    signal: SignalOut | None
    input: JSONObject | None

    @classmethod
    def handed_out(cls, row: HandedOutRow) -> Self:
        return cls(
            **members_of(row),
            claim_token=row.claim_token,
            lease_expires_at=row.leased_until,
            signal=signal_out(row.signal),
            input=row.input,
        )


class ClaimedTasks(ResponseBody):
    """Claimed tasks, the most urgent first; empty if no task became available in time."""

    tasks: list[ClaimedTask]


class Holding(RequestBody):
    """The claim by which the caller holds the task."""

    model_config = with_examples({"claim_token": "6f1c0c1e-3f6d-4d0e-9a55-0b7d5f2f3c11"})

    claim_token: ClaimToken


class HeldClaim(RequestBody):
    task_id: UUID
    claim_token: ClaimToken


class Heartbeats(RequestBody):
    model_config = with_examples(
        {
            "claims": [
                {
                    "task_id": "0198f0a2-6c1e-7d3a-9b1f-2f6f0c9d8e11",
                    "claim_token": "6f1c0c1e-3f6d-4d0e-9a55-0b7d5f2f3c11",
                }
            ]
        }
    )

    claims: Annotated[list[HeldClaim], Field(min_length=1), AtMost(MAX_CLAIMS)]


class Lease(ResponseBody):
    """An extended lease. With `cancel_requested`, completing the task still counts; if the claim
    ends otherwise, the task is cancelled.
    """

    task_id: UUID
    lease_expires_at: datetime
    cancel_requested: bool


class LeaseOutcome(ResponseBody):
    """`extended` or `claim-lost`."""

    task_id: UUID
    outcome: Literal["extended", "claim-lost"]
    lease_expires_at: datetime | None
    cancel_requested: bool


class LeaseOutcomes(ResponseBody):
    """One outcome for each lease, in the order of the request."""

    claims: list[LeaseOutcome]


class FollowUp(TaskFields):
    """A task that a completion creates. `depends_on` may contain the `name` of other follow-up
    tasks of the request.
    """

    name: Code | None = Field(
        None, description="Name for `depends_on` of other follow-ups in this request; not a UUID"
    )
    depends_on: Annotated[
        # UUIDs first: the text of a UUID is also a valid code.
        tuple[Annotated[UUID | Code, Field(union_mode="left_to_right")], ...],
        AtMost(MAX_PREDECESSORS),
    ] = Field((), description="IDs of tasks, and names of follow-ups in this request")


class OpenEncounter(RequestBody):
    chief_complaint: ChiefComplaint
    status: OpeningStatus = Field(
        EncounterStatus.IN_PROGRESS, description="`planned` or `in-progress`"
    )
    class_code: Class = EncounterClass.AMBULATORY
    start: Timestamp | None = None
    override_reason: OverrideReason | None = None

    def columns(self) -> Columns:
        given = {COLUMN_OF.get(name, name): value for name, value in self}
        return {name: given[name] for name in given.keys() - NOT_OF_ITSELF}


class CompletionEncounter(EncounterUpdate):
    """A change of the task's encounter (`version`: only if it has this version), or an encounter to
    open.
    """

    model_config = ConfigDict(
        json_schema_extra={"not": {"required": ["open"], "minProperties": 2}, **NEED_SUMMARY}
    )

    version: Annotated[int, Field(ge=1, le=MAX_VERSION), WHOLE_NUMBER] | None = None
    open: OpenEncounter | None = None

    @model_validator(mode="after")
    def open_or_change(self) -> Self:
        if "open" in self.model_fields_set and len(self.model_fields_set) > 1:
            raise PydanticCustomError("open_or_change", "an encounter is opened or changed")
        return self

    def columns(self) -> Columns:
        return {name: value for name, value in super().columns().items() if name not in NO_COLUMNS}


NO_COLUMNS = frozenset({"version", "open"})


class Completion(RequestBody):
    """The result of the work. All parts are stored together or not at all."""

    model_config = with_examples(
        {
            "claim_token": "6f1c0c1e-3f6d-4d0e-9a55-0b7d5f2f3c11",
            "output": {"reached": True},
            "encounter": {"summary": "Feels well; blood pressure 128/82."},
        }
    )

    claim_token: UUID | None = Field(
        None, description="The claim's token. A person who owns the task sends If-Match instead"
    )
    output: StoredObject | None = Field(None, description="At most 256 KiB as JSON")
    business_status: BusinessStatus | None = None
    follow_ups: Annotated[tuple[FollowUp, ...], AtMost(MAX_FOLLOW_UPS)] = ()
    encounter: CompletionEncounter | None = Field(
        None, description="A change of the task's encounter, or an encounter to open"
    )


class CompletedTask(ResponseBody):
    """The task, its follow-ups in the order of the request, and the encounter's new version."""

    task: TaskOut
    follow_ups: list[TaskOut]
    encounter_id: UUID | None
    encounter_version: int | None


class Failure(Holding):
    model_config = with_examples(
        {
            "claim_token": "6f1c0c1e-3f6d-4d0e-9a55-0b7d5f2f3c11",
            "error": "no answer",
            "retry_in_seconds": 600,
        }
    )

    error: Reason
    retry_in_seconds: Annotated[int, Field(ge=0, le=MAX_PAUSE_S), WHOLE_NUMBER] | None = Field(
        None, description="Seconds until the next attempt; by default longer after each attempt"
    )
    final: StrictBool = Field(
        default=False,
        description="Another attempt would fail as well: the task becomes a dead letter at once, with "
        "`error` as its `last_error`",
    )

    @model_validator(mode="after")
    def final_is_not_retried(self) -> Self:
        if self.final and self.retry_in_seconds is not None:
            raise PydanticCustomError("final_or_retry", "a final error is not retried")
        return self


def _with_one_member(schema: JSONObject) -> None:
    for name, member in schema["properties"].items():
        (kept,) = [one for one in member["anyOf"] if one != {"type": "null"}]
        schema["properties"][name] = kept
    schema |= {"minProperties": 1, "maxProperties": 1}


class Destination(RequestBody):
    """Another owner, or another queue."""

    model_config = ConfigDict(json_schema_extra=_with_one_member)

    owner: Owner | None = None
    queue: Code | None = None

    @model_validator(mode="after")
    def one_of_both(self) -> Self:
        if (self.owner is None) == (self.queue is None):
            raise PydanticCustomError("owner_or_queue", "either an owner or a queue")
        return self


class Handoff(Holding):
    """The next owner or queue of a task, and the reason."""

    model_config = with_examples(
        {
            "claim_token": "6f1c0c1e-3f6d-4d0e-9a55-0b7d5f2f3c11",
            "to": {"queue": "nurses"},
            "reason": "asks for a person",
        }
    )

    to: Destination
    reason: Reason
