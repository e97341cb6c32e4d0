from enum import StrEnum


class JobStatus(StrEnum):
    """The state of a job. A `waiting` job continues by itself once the problem in `waits_for` is
    over.
    """

    ACCEPTED = "accepted"
    PROCESSING = "processing"
    WAITING = "waiting"
    COMPLETED = "completed"


class LineOutcome(StrEnum):
    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    FAILED = "failed"
