"""Values that a handler returns to end its claim without completing the task."""

from dataclasses import dataclass
from typing import Any

from chartroom_client.types.records import Completion, Destination


@dataclass(frozen=True)
class Hold:
    """Put the task on hold, without a lease, until a signal with the key `awaiting` arrives or until `resume_at`."""

    reason: str
    awaiting: str | None = None
    resume_at: str | None = None


@dataclass(frozen=True)
class HandOff:
    to: Destination
    reason: str


@dataclass(frozen=True)
class Fail:
    """Retry the task after a pause. After `max_attempts`, or at once if `final`, it becomes a dead letter."""

    error: str
    retry_in_seconds: int | None = None
    final: bool | None = None


@dataclass(frozen=True)
class Release:
    """Return the task to its queue. The attempt does not count."""


# A Completion without its claim token, or None, completes the task.
Outcome = Completion | Hold | HandOff | Fail | Release | None


def request_of(outcome: Outcome, claim_token: str) -> tuple[str, dict[str, Any]]:
    match outcome:
        case Hold():
            action = "hold"
        case HandOff():
            action = "handoff"
        case Fail():
            action = "fail"
        case Release():
            action = "release"
        case _:
            return "complete", {**(outcome or {}), "claim_token": claim_token}
    given = {name: value for name, value in vars(outcome).items() if value is not None}
    fields = {name: value for name, value in given.items() if value is not False}
    return action, {**fields, "claim_token": claim_token}
