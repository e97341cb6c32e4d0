"""What records said of an encounter. Pure."""

from enum import StrEnum
from typing import NamedTuple


class Verdict(StrEnum):
    """What is known of an encounter."""

    KNOWN = "known"
    UNKNOWN = "unknown"
    UNVERIFIED = "unverified"  # records did not answer in time


class Checked(NamedTuple):
    """What is known of an encounter, and whose it is where it exists."""

    verdict: Verdict
    patient_id: str | None = None
