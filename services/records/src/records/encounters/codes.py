from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Literal

from chassis.identity.caller import Caller, CallerKind
from chassis.problems.problem import FieldError, Invalid
from records.encounters.errors import NothingToDecide, SummaryNotFinal
from records.errors import StatusNotReachable

MAX_AHEAD = timedelta(days=1)  # Clocks of clients differ.


class EncounterClass(StrEnum):
    """HL7 ActEncounterCode, which FHIR R4 uses for `Encounter.class`."""

    AMBULATORY = "AMB"
    EMERGENCY = "EMER"
    FIELD = "FLD"
    HOME_HEALTH = "HH"
    INPATIENT = "IMP"
    INPATIENT_ACUTE = "ACUTE"
    INPATIENT_NON_ACUTE = "NONAC"
    OBSERVATION = "OBSENC"
    PRE_ADMISSION = "PRENC"
    SHORT_STAY = "SS"
    VIRTUAL = "VR"


class EncounterStatus(StrEnum):
    PLANNED = "planned"
    IN_PROGRESS = "in-progress"
    FINISHED = "finished"
    CANCELLED = "cancelled"


OpeningStatus = Literal[EncounterStatus.PLANNED, EncounterStatus.IN_PROGRESS]
REACHABLE: Mapping[EncounterStatus, frozenset[EncounterStatus]] = {
    EncounterStatus.PLANNED: frozenset({EncounterStatus.IN_PROGRESS, EncounterStatus.CANCELLED}),
    EncounterStatus.IN_PROGRESS: frozenset({EncounterStatus.FINISHED, EncounterStatus.CANCELLED}),
    EncounterStatus.FINISHED: frozenset(),
    EncounterStatus.CANCELLED: frozenset(),
}


def check_reachable(current: EncounterStatus, new: EncounterStatus) -> None:
    reachable = REACHABLE[current]
    if new not in reachable:
        raise StatusNotReachable(current, sorted(reachable))


def end_of(status: EncounterStatus, end: datetime | None, now: datetime | None) -> datetime | None:
    return now if end is None and status is EncounterStatus.FINISHED else end


def check_period(start: datetime | None, end: datetime | None, status: EncounterStatus) -> None:
    """Raise Invalid for an end before the start, and for a finished encounter without an end."""
    if end is None and status is EncounterStatus.FINISHED:
        raise Invalid(errors=(FieldError("/end", "end-of-finished"),))
    if start is not None and end is not None and end < start:
        raise Invalid(errors=(FieldError("/end", "end-not-before-start"),))


def has_begun_ahead(start: datetime | None, status: str) -> bool:
    """Whether an encounter has begun according to its status, but not to its start."""
    has_begun = status in {EncounterStatus.IN_PROGRESS, EncounterStatus.FINISHED}
    return has_begun and start is not None and start > datetime.now(UTC) + MAX_AHEAD


class SummaryStatus(StrEnum):
    """`Composition.status` of FHIR, and `rejected`."""

    PRELIMINARY = "preliminary"
    FINAL = "final"
    REJECTED = "rejected"


def status_when_written(by: Caller) -> SummaryStatus:
    return SummaryStatus.FINAL if by.kind is CallerKind.PERSON else SummaryStatus.PRELIMINARY


def check_undecided(status: str | None) -> None:
    if status != SummaryStatus.PRELIMINARY:
        raise NothingToDecide


def check_decided(status: str | None) -> None:
    if status not in {SummaryStatus.FINAL, SummaryStatus.REJECTED}:
        raise SummaryNotFinal
