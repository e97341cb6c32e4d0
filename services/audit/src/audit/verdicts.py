"""The status of an encounter, as far as audit knows. Pure."""

from enum import StrEnum
from typing import NamedTuple


class Verdict(StrEnum):
    """Whether records knows an event's encounter. `unverified`: records has not answered yet."""

    KNOWN = "known"
    UNKNOWN = "unknown"
    UNVERIFIED = "unverified"


class Checked(NamedTuple):
    """The status of an encounter, and its patient if it is known."""

    verdict: Verdict
    patient_id: str | None = None
