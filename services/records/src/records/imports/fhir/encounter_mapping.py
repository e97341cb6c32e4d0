"""A FHIR Encounter as an encounter of ours."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from records.encounters.classes import EncounterClass
from records.encounters.statuses import EncounterStatus
from records.imports.fhir.elements import Broken, Element
from records.imports.fhir.r4 import STATUSES
from records.limits import MAX_CHIEF_COMPLAINT
from records.partial_dates import read_moment

UNSTATED = "Not stated"
# R4's states of an encounter as ours. What is `unknown` has ended where it has an end.
OURS = {
    "planned": EncounterStatus.PLANNED,
    "arrived": EncounterStatus.IN_PROGRESS,
    "triaged": EncounterStatus.IN_PROGRESS,
    "in-progress": EncounterStatus.IN_PROGRESS,
    "onleave": EncounterStatus.IN_PROGRESS,
    "finished": EncounterStatus.FINISHED,
    "cancelled": EncounterStatus.CANCELLED,
    "entered-in-error": EncounterStatus.CANCELLED,
}


# Words that sources use in place of HL7's codes.
CLASSES = {
    "inpatient": EncounterClass.INPATIENT,
    "emergency": EncounterClass.EMERGENCY,
    "home": EncounterClass.HOME_HEALTH,
    "observation": EncounterClass.OBSERVATION,
    "virtual": EncounterClass.VIRTUAL,
    "telehealth": EncounterClass.VIRTUAL,
}


@dataclass(frozen=True, slots=True)
class Visit:
    """What we keep of a FHIR Encounter beside the resource itself. `source_status`: a state that we
    do not have.
    """

    status: str
    source_status: str | None
    class_code: str
    chief_complaint: str
    start: datetime | None
    end: datetime | None

    @property
    def is_in_order(self) -> bool:
        """Whether it does not end before it starts."""
        return self.start is None or self.end is None or self.start <= self.end


def read_visit(resource: Element) -> Visit:
    """Return what we keep of an Encounter. Raises Broken."""
    source_status = resource.required(resource.code("status", STATUSES["Encounter"]), "status")
    start, end = _period(resource)
    status = OURS.get(source_status) or (
        EncounterStatus.IN_PROGRESS if end is None else EncounterStatus.FINISHED
    )
    return Visit(
        status=status,
        source_status=None if source_status == status else source_status,
        class_code=_class(resource),
        chief_complaint=_chief_complaint(resource),
        start=start,
        end=end,
    )


def _class(resource: Element) -> EncounterClass:
    """Return the class; R4 lets sources have codes of their own, which stay in the resource."""
    coding = resource.object("class")
    if coding is None:
        raise Broken(resource.at("class"), "required")
    code = coding.required(coding.text("code"), "code")
    try:
        return EncounterClass(code.upper())
    except ValueError:
        return CLASSES.get(code.lower(), EncounterClass.AMBULATORY)


def _period(resource: Element) -> tuple[datetime | None, datetime | None]:
    period = resource.object("period")
    if period is None:
        return None, None
    start, end = _moment(period, "start"), _moment(period, "end", is_end=True)
    if start is not None and end is not None and end < start:
        raise Broken(period.at("end"), "end-not-before-start")
    return start, end


def _moment(period: Element, name: str, *, is_end: bool = False) -> datetime | None:
    text = period.text(name)
    try:
        return None if text is None else read_moment(text, is_end=is_end)
    except ValueError:
        raise Broken(period.at(name), "must-be-timestamp") from None


def _chief_complaint(resource: Element) -> str:
    for name in ("reasonCode", "type"):
        for concept in resource.objects(name):
            for said in _words(concept):
                if len(said) > MAX_CHIEF_COMPLAINT:
                    raise Broken(concept.pointer, "too-long", MAX_CHIEF_COMPLAINT)
                return said
    return UNSTATED


def _words(concept: Element) -> Iterator[str]:
    said = concept.text("text")
    if said is not None:
        yield said
    for coding in concept.objects("coding"):
        display = coding.text("display")
        if display is not None:
            yield display
