"""The statuses of a summary: who vouches for it. Pure."""

from enum import StrEnum

from chassis.identity.caller import Caller, CallerKind
from records.errors import NothingToDecide


class SummaryStatus(StrEnum):
    """Codes of FHIR's `Composition.status`, and one for a summary that a person rejected."""

    PRELIMINARY = "preliminary"
    FINAL = "final"
    REJECTED = "rejected"


def status_when_written(by: Caller) -> SummaryStatus:
    """Return the status of a new summary: only what a person writes is final at once."""
    return SummaryStatus.FINAL if by.kind is CallerKind.PERSON else SummaryStatus.PRELIMINARY


def check_undecided(status: str | None) -> None:
    """Raise NothingToDecide unless a summary waits for a person's decision."""
    if status != SummaryStatus.PRELIMINARY:
        raise NothingToDecide
