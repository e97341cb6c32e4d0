from enum import StrEnum
from typing import NamedTuple


class Verdict(StrEnum):
    """Whether the records service knows an event's encounter. `unverified`: it has not answered
    yet.
    """

    KNOWN = "known"
    UNKNOWN = "unknown"
    UNVERIFIED = "unverified"


class Checked(NamedTuple):
    verdict: Verdict
    patient_id: str | None = None
