"""Whether an encounter exists, as far as audit knows. Pure."""

from enum import StrEnum
from typing import NamedTuple


class Verdict(StrEnum):
    """The knowledge of an event's encounter."""

    KNOWN = "known"
    UNKNOWN = "unknown"
    UNVERIFIED = "unverified"  # records did not answer in time


class Checked(NamedTuple):
    """A verdict, and the patient of an encounter that exists."""

    verdict: Verdict
    patient_id: str | None = None
