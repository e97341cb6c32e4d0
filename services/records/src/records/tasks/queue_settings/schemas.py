from datetime import datetime
from typing import Annotated, Any, Self

from pydantic import Field, StrictBool, StrictFloat, model_validator
from pydantic_core import PydanticCustomError

from chassis.http.fields import WHOLE_NUMBER, AtMost, RequestBody, ResponseBody, with_examples
from records.tasks.claims.schemas import MAX_LEASE_S, MAX_PAUSE_S, MIN_LEASE_S
from records.tasks.defaults import USUAL_ATTEMPTS, USUAL_LEASE_S
from records.tasks.queue_settings.backoff import FACTOR, FIRST_S, LONGEST_S
from records.tasks.queue_settings.rows import QueueSettingsRow
from records.tasks.schemas import MAX_ATTEMPTS, CallerOut, Code, caller_out

MAX_KINDS = 100
MAX_RUNNING = 10_000
MAX_FACTOR = 10
Running = Annotated[int, Field(ge=1, le=MAX_RUNNING), WHOLE_NUMBER]
Lease = Annotated[int, Field(ge=MIN_LEASE_S, le=MAX_LEASE_S), WHOLE_NUMBER]
Attempts = Annotated[int, Field(ge=1, le=MAX_ATTEMPTS), WHOLE_NUMBER]
Pause = Annotated[int, Field(ge=0, le=MAX_PAUSE_S), WHOLE_NUMBER]


class Backoff(RequestBody):
    """The pause after a failed attempt, if `fail` has no `retry_in_seconds`."""

    first_seconds: Pause = FIRST_S
    factor: StrictFloat = Field(
        FACTOR, ge=1, le=MAX_FACTOR, description="Multiplies the pause after each attempt"
    )
    longest_seconds: Pause = LONGEST_S


class KindSettings(RequestBody):
    kind: Code
    max_running: Running | None = Field(
        None, description="Tasks of this kind in progress at the same time"
    )
    backoff: Backoff | None = Field(
        None,
        description=f"If absent, {FIRST_S} s, multiplied by {FACTOR:g} after each attempt, up to {LONGEST_S} s",
    )


class QueueSettings(RequestBody):
    """All settings of a queue. An absent setting has its default."""

    model_config = with_examples(
        {
            "max_running": 20,
            "lease_seconds": 300,
            "kinds": [
                {
                    "kind": "fax",
                    "max_running": 2,
                    "backoff": {"first_seconds": 60, "factor": 3},
                }
            ],
        }
    )

    paused: StrictBool = Field(
        default=False, description="No task is handed out; claimed tasks can be completed"
    )
    max_running: Running | None = Field(None, description="Tasks in progress at the same time")
    lease_seconds: Lease | None = Field(
        None, description=f"The lease of claims without `lease_seconds`; otherwise {USUAL_LEASE_S}"
    )
    max_attempts: Attempts | None = Field(
        None,
        description=f"For tasks that are created without `max_attempts`; otherwise {USUAL_ATTEMPTS}",
    )
    kinds: Annotated[tuple[KindSettings, ...], AtMost(MAX_KINDS)] = ()

    @model_validator(mode="after")
    def each_kind_once(self) -> Self:
        if len({one.kind for one in self.kinds}) < len(self.kinds):
            raise PydanticCustomError("each_kind_once", "a kind has its settings once")
        return self

    def columns(self) -> dict[str, Any]:
        return {
            "is_paused": self.paused,
            "max_running": self.max_running,
            "lease_s": self.lease_seconds,
            "max_attempts": self.max_attempts,
            "kinds": [one.model_dump() for one in self.kinds],
        }


class BackoffOut(ResponseBody):
    first_seconds: int
    factor: float
    longest_seconds: int


class KindSettingsOut(ResponseBody):
    kind: str
    max_running: int | None
    backoff: BackoffOut | None


class QueueSettingsOut(ResponseBody):
    """The settings of a queue, and who has changed them last."""

    paused: bool
    max_running: int | None
    lease_seconds: int | None
    max_attempts: int | None
    kinds: list[KindSettingsOut]
    version: int
    updated_at: datetime
    changed_by: CallerOut

    @classmethod
    def of(cls, row: QueueSettingsRow) -> Self:
        return cls.model_validate(
            {
                "paused": row.is_paused,
                "max_running": row.max_running,
                "lease_seconds": row.lease_s,
                "max_attempts": row.max_attempts,
                "kinds": row.kinds,
                "version": row.version,
                "updated_at": row.updated_at,
                "changed_by": caller_out(row.changed_by, row.changed_by_kind),
            }
        )
