"""How far a summary can be relied on. Pure."""

from enum import StrEnum

from chassis.identity.caller import Caller, CallerKind
from records.errors import NothingToDecide


class SummaryStatus(StrEnum):
    """FHIR's names (`Composition.status`), and ours for what a person has turned down."""

    PRELIMINARY = "preliminary"
    FINAL = "final"
    REJECTED = "rejected"


def status_when_written(by: Caller) -> SummaryStatus:
    """Return the status of a summary that is new: only a person answers for one."""
    return SummaryStatus.FINAL if by.kind is CallerKind.PERSON else SummaryStatus.PRELIMINARY


def check_undecided(status: str | None) -> None:
    """Raise NothingToDecide unless a summary waits for a person's word."""
    if status != SummaryStatus.PRELIMINARY:
        raise NothingToDecide
