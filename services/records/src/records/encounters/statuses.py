"""What may become of an encounter, and when it began and ended. Pure."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Literal

from chassis.problems.problem import FieldError, Invalid
from records.errors import StatusNotReachable


class EncounterStatus(StrEnum):
    """FHIR's names, as far as this service tells them apart."""

    PLANNED = "planned"
    IN_PROGRESS = "in-progress"
    FINISHED = "finished"
    CANCELLED = "cancelled"


# What an encounter may be opened as.
Opening = Literal[EncounterStatus.PLANNED, EncounterStatus.IN_PROGRESS]
# What may follow each status; what is finished or cancelled stays so.
FOLLOWING: Mapping[EncounterStatus, frozenset[EncounterStatus]] = {
    EncounterStatus.PLANNED: frozenset({EncounterStatus.IN_PROGRESS, EncounterStatus.CANCELLED}),
    EncounterStatus.IN_PROGRESS: frozenset({EncounterStatus.FINISHED, EncounterStatus.CANCELLED}),
    EncounterStatus.FINISHED: frozenset(),
    EncounterStatus.CANCELLED: frozenset(),
}


def check_following(before: EncounterStatus, after: EncounterStatus) -> None:
    """Raise StatusNotReachable unless `after` may follow `before`."""
    following = FOLLOWING[before]
    if after not in following:
        raise StatusNotReachable(before, sorted(following))


def end_of(status: EncounterStatus, end: datetime | None, now: datetime) -> datetime | None:
    """Return when an encounter ended that becomes `status`: one that is finished has ended."""
    return now if end is None and status is EncounterStatus.FINISHED else end


def check_period(start: datetime | None, end: datetime | None, status: EncounterStatus) -> None:
    """Raise Invalid for an end before the start, and for no end of what is finished."""
    if end is None and status is EncounterStatus.FINISHED:
        raise Invalid(errors=(FieldError("/end", "end-of-finished"),))
    if start is not None and end is not None and end < start:
        raise Invalid(errors=(FieldError("/end", "end-not-before-start"),))
