from enum import StrEnum


class JobStatus(StrEnum):
    """A job that is `waiting` goes on by itself once what `waits_for` names is over."""

    ACCEPTED = "accepted"
    PROCESSING = "processing"
    WAITING = "waiting"
    COMPLETED = "completed"


class LineOutcome(StrEnum):
    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    FAILED = "failed"
