"""The states of an import, and what it does with an entry. Pure."""

from enum import StrEnum


class ImportStatus(StrEnum):
    """How far an import is. All of a bundle is stored when it is `completed`, and nothing of one
    that `failed`.
    """

    ACCEPTED = "accepted"
    PROCESSING = "processing"
    COMPLETED = "completed"
    FAILED = "failed"


class Outcome(StrEnum):
    """What became of an entry."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
