from dataclasses import dataclass
from datetime import datetime

from chassis.facility import FACILITY, Facility
from records.encounters.codes import EncounterClass, EncounterStatus
from records.fhir.r4.resource_types import STATUSES
from records.fhir.r4.shapes.primitives import DAY_LENGTH
from records.fhir.r4.standings import COUNTED, Standing, standing_of
from records.fhir.r4.strict_json import InvalidElement, StrictJSON
from records.lenient_json import LenientJSON
from records.limits import MAX_CHIEF_COMPLAINT
from records.partial_dates import read_moment

NO_COMPLAINT = "Not stated"
STATUS_BY_SOURCE = {
    "arrived": EncounterStatus.IN_PROGRESS,
    "triaged": EncounterStatus.IN_PROGRESS,
    "in-progress": EncounterStatus.IN_PROGRESS,
    "onleave": EncounterStatus.IN_PROGRESS,
    "finished": EncounterStatus.FINISHED,
}
CLASS_BY_WORD = {
    "inpatient": EncounterClass.INPATIENT,
    "emergency": EncounterClass.EMERGENCY,
    "home": EncounterClass.HOME_HEALTH,
    "observation": EncounterClass.OBSERVATION,
    "virtual": EncounterClass.VIRTUAL,
    "telehealth": EncounterClass.VIRTUAL,
}
# Patient classes of HL7 v2 with a code in HL7's map of this table (v2-to-FHIR). The others, such as `R`, have none.
PATIENT_CLASSES = {
    "E": EncounterClass.EMERGENCY,
    "I": EncounterClass.INPATIENT,
    "O": EncounterClass.AMBULATORY,
    "P": EncounterClass.PRE_ADMISSION,
}
# No system, too: no other code has one letter in the system that FHIR prescribes.
SYSTEMS_OF_PATIENT_CLASSES = {
    None,
    "http://terminology.hl7.org/CodeSystem/v2-0004",
    "http://terminology.hl7.org/CodeSystem/v3-ActCode",
    "http://hl7.org/fhir/v2/0004",
    "urn:oid:2.16.840.1.113883.12.4",
    "HL70004",
}


@dataclass(frozen=True, slots=True)
class MappedEncounter:
    status: str
    source_status: str | None
    class_code: str
    chief_complaint: str
    started_at: datetime | None
    ended_at: datetime | None

    @property
    def is_in_order(self) -> bool:
        return self.started_at is None or self.ended_at is None or self.started_at <= self.ended_at


def map_encounter(resource: StrictJSON, facility: Facility = FACILITY) -> MappedEncounter:
    source_status = resource.required(resource.code("status", STATUSES["Encounter"]), "status")
    start, end = _period(resource, facility)
    status = _status(source_status, end)
    return MappedEncounter(
        status=status,
        source_status=None if source_status == status else source_status,
        class_code=_class(resource),
        chief_complaint=_chief_complaint(resource),
        started_at=start,
        ended_at=end,
    )


def fhir_status(status: str, source_status: str | None, end: datetime | None) -> str:
    """Return the source's status while it means the stored status."""
    if source_status is None or _status(source_status, end) != status:
        return status
    return source_status


def _status(source_status: str, end: datetime | None) -> EncounterStatus:
    standing = standing_of("Encounter", LenientJSON({"status": source_status}))
    if standing is Standing.PLANNED:
        return EncounterStatus.PLANNED
    if standing not in COUNTED:
        return EncounterStatus.CANCELLED
    ended = EncounterStatus.IN_PROGRESS if end is None else EncounterStatus.FINISHED
    return STATUS_BY_SOURCE.get(source_status, ended)


def _class(resource: StrictJSON) -> EncounterClass:
    coding = resource.object("class")
    if coding is None:
        raise InvalidElement(resource.at("class"), "required")
    code = coding.required(coding.text("code"), "code")
    return known_class(coding.text("system"), code) or EncounterClass.AMBULATORY


def known_class(system: str | None, code: str) -> EncounterClass | None:
    try:
        return EncounterClass(code.upper())
    except ValueError:
        found = PATIENT_CLASSES.get(code.upper()) if system in SYSTEMS_OF_PATIENT_CLASSES else None
        return found or CLASS_BY_WORD.get(code.lower())


def _period(resource: StrictJSON, facility: Facility) -> tuple[datetime | None, datetime | None]:
    period = resource.object("period")
    if period is None:
        return None, None
    start = _moment(period, "start", facility)
    end = _moment(period, "end", facility, is_end=True)
    if start is None or end is None or start <= end:
        return start, end
    first, last = period.text("start") or "", period.text("end") or ""
    shared = min(len(first), len(last))
    if shared > DAY_LENGTH or last[:shared] < first[:shared]:
        raise InvalidElement(period.at("end"), "end-not-before-start")
    return (start, start) if len(last) == shared else (end, end)


def _moment(
    period: StrictJSON, name: str, facility: Facility, *, is_end: bool = False
) -> datetime | None:
    text = period.text(name)
    try:
        return None if text is None else read_moment(text, is_end=is_end, facility=facility)
    except ValueError:
        raise InvalidElement(period.at(name), "must-be-timestamp") from None


def _chief_complaint(resource: StrictJSON) -> str:
    for name in ("reasonCode", "type"):
        for concept in resource.objects(name):
            complaint = concept.text("text") or _first_display(concept)
            if complaint is not None:
                if len(complaint) > MAX_CHIEF_COMPLAINT:
                    raise InvalidElement(concept.pointer, "too-long", MAX_CHIEF_COMPLAINT)
                return complaint
    return NO_COMPLAINT


def _first_display(concept: StrictJSON) -> str | None:
    for coding in concept.objects("coding"):
        if (display := coding.text("display")) is not None:
            return display
    return None
