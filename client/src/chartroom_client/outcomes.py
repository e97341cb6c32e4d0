"""How the work on a task ends, when it is not completed: what a handler returns instead of its output."""

from dataclasses import dataclass
from typing import Any

from chartroom_client.types.records import Completion, Destination


@dataclass(frozen=True)
class Hold:
    """Wait without a lease for a signal with the key `awaiting`, or until `resume_at`."""

    reason: str
    awaiting: str | None = None
    resume_at: str | None = None


@dataclass(frozen=True)
class HandOff:
    """Give the task to another owner or queue."""

    to: Destination
    reason: str


@dataclass(frozen=True)
class Fail:
    """Try again after a pause; after `max_attempts` a person looks at it."""

    error: str
    retry_in_seconds: int | None = None


@dataclass(frozen=True)
class Release:
    """Let another agent take it. The attempt does not count."""


# A Completion without its token, or nothing at all, completes a task.
Outcome = Completion | Hold | HandOff | Fail | Release | None


def request_of(outcome: Outcome, claim_token: str) -> tuple[str, dict[str, Any]]:
    """Return how the claim ends: the last segment of the path, and the body."""
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
    fields = {name: value for name, value in vars(outcome).items() if value is not None}
    return action, {**fields, "claim_token": claim_token}
