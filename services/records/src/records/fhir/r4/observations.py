import hashlib
import re
from collections.abc import Iterator
from datetime import UTC
from enum import StrEnum
from uuid import UUID

from records.fhir.r4.modifiers import modifiers_of
from records.fhir.r4.resource_types import words
from records.fhir.r4.search.values import read_imported_interval, read_reference
from records.lenient_json import LenientJSON, labels

LOINC = "http://loinc.org"
LAST_BYTE = 0xFF
APART_BYTES = 0xFFFFFFFFFF00
FOCUS_CODE = "http://hl7.org/fhir/StructureDefinition/observation-focusCode"


class Kind(StrEnum):
    VITAL_SIGN = "vital-signs"
    LAB = "labs"


_VITAL_SIGNS = re.compile(r"(?i)vital[-_ ]?signs?|vitals")
_LABS = re.compile(r"(?i)lab(oratory)?")
# Elements that labs send. A critical result without a category must not be missing in a chart.
OF_LABS = words("interpretation referenceRange specimen")
# Finds the type also in references that FHIR forbids, such as `Device/abc_1`, and in searches.
_TYPE = re.compile(r"(?:^|/)([A-Z][A-Za-z]+)[/?]")
# Codes of vital signs, for observations without a category.
_VITAL_SIGN_CODES = words(
    """
    85353-1 9279-1 8867-4 2708-6 59408-5 8310-5 8302-2 9843-4 8287-5 29463-7 39156-5 85354-9 55284-4 8480-6 8462-4
    8478-0 8328-7 8329-5 8331-1 8332-9 8333-7 8889-8 3141-9 8453-1 8454-9 8455-6 8459-0 8460-8 8461-6
    """
)
# Sections of laboratories in HL7's table of diagnostic services (OBR-24 of a message).
_SERVICES = frozenset(
    {
        "http://terminology.hl7.org/CodeSystem/v2-0074",
        "http://hl7.org/fhir/v2/0074",
        "urn:oid:2.16.840.1.113883.12.74",
    }
)
_LAB_SERVICES = words("BG BLB CG CH CP GE HM IMM LAB MB MCB MYC OSL PAR PAT SP SR TX URN VR")
# Types of a focus that is not a part or a thing of the patient; None: unknown.
_PERSONS = words("Group Patient Person Practitioner PractitionerRole RelatedPerson") | {None}
# A focus without a type is a part of the patient if all its words are here: "Left eye", not "Jane Doe".
_PARTS = words(
    """
    abdomen ankle ankles aorta arm arms artery axilla back bladder bone brain breast breasts buttock
    calf cheek chest chin cornea colon ear ears elbow elbows eye eyeball eyelid eyes face fibula
    finger fingers fistula foot feet forearm forehead gallbladder groin hand hands head heart heel
    heels hip hips humerus implant jaw joint kidney kidneys knee knees leg legs lens lesion limb lip
    liver lung lungs mandible maxilla mole mouth muscle nail neck nerve nose nostril organ ovary
    pacemaker palm pancreas pelvis penis prostate radius rectum retina rib sacrum scalp scrotum shin
    shoulder shoulders sinus skin sole spine spleen sternum stoma stomach stump testicle testis
    thigh thighs throat thumb thyroid tibia toe toes tongue tonsil tooth teeth trachea tumor tumour
    ulcer ulna ureter urethra uterus vagina vein wound wrist wrists left right both bilateral l r
    """
)
_OF_PARTS = words(
    """
    a an and anterior big body central distal dorsal entire first fourth fifth great index inner
    inferior lateral left little lobe lower lumbar main medial mid middle of on outer part posterior
    pressure proximal region right ring second side site small structure superior surgical the third
    tip upper ventral
    """
)
_WORD = re.compile(r"[^\W\d_]+")
REFERENCE = words("display identifier reference type")
VALUES = words(
    """
    valueCodeableConcept valueString valueBoolean valueInteger valueRange valueRatio valueSampledData valueTime
    valueDateTime valuePeriod
    """
)
# Statuses of results in ascending precedence; a missing or unknown status comes first. Statuses in
# one string have equal precedence.
_STATUSES = ("registered", "preliminary partial", "final", "amended appended", "corrected")
_RANKS = {status: rank for rank, same in enumerate(_STATUSES, 1) for status in same.split()}
# The precedence from which results are final. Precedences are compared as text.
FINAL = str(_RANKS["final"])
RESULTS = frozenset({"DiagnosticReport", "Observation"})


def kind_of(resource: LenientJSON) -> Kind | None:
    """Return the kind by category, else by code, else by elements of labs; None for other
    observations and for another person's. A category may only say that it is unknown (an extension).
    """
    if is_of_another(resource):
        return None
    if not labels(resource, "category"):
        return _kind_without_category(resource)
    categories = [*_texts(resource.members.get("category"))]
    if any(_VITAL_SIGNS.fullmatch(one) for one in categories):
        return Kind.VITAL_SIGN
    is_lab = any(_LABS.fullmatch(one) for one in categories) or _is_of_lab_service(resource)
    return Kind.LAB if is_lab else None


def _kind_without_category(resource: LenientJSON) -> Kind | None:
    codes = {one.text("code") for one in resource.part("code").parts("coding")}
    if codes & _VITAL_SIGN_CODES:
        return Kind.VITAL_SIGN
    return None if OF_LABS.isdisjoint(resource.members) else Kind.LAB


def _is_of_lab_service(resource: LenientJSON) -> bool:
    codings = (coding for one in resource.parts("category") for coding in one.parts("coding"))
    return any(
        one.text("system") in _SERVICES and one.text("code") in _LAB_SERVICES for one in codings
    )


def is_of_another(resource: LenientJSON) -> bool:
    """Return whether the observation is about a fetus, a donor or another person, by `focus`."""
    codes = [one for one in resource.parts("extension") if one.text("url") == FOCUS_CODE]
    return any(_is_another_by_code(one.part("valueCodeableConcept")) for one in codes) or any(
        _is_another(one, resource) for one in resource.parts("focus")
    )


def _is_another_by_code(concept: LenientJSON) -> bool:
    displays = (one.text("display") for one in concept.parts("coding"))
    return _may_be_person(*filter(None, (concept.text("text"), *displays)))


def _is_another(focus: LenientJSON, resource: LenientJSON) -> bool:
    if REFERENCE.isdisjoint(focus.members) or _type_of(focus, resource) not in _PERSONS:
        return False
    if names := _names(focus):
        return names[0] not in _names(resource.part("subject"))
    display = focus.text("display")
    return "type" in focus.members or display is None or _may_be_person(display)


def _may_be_person(*said: str) -> bool:
    return not said or not all(map(_is_part, said))


def _is_part(said: str) -> bool:
    found = frozenset(_WORD.findall(said.casefold()))
    return not found.isdisjoint(_PARTS) and found <= _PARTS | _OF_PARTS


def _names(reference: LenientJSON) -> list[object]:
    written = reference.text("reference")
    identifier = reference.part("identifier")
    value = identifier.text("value")
    names = (
        written and (read_reference(written) or written),
        value and (identifier.text("system"), value),
    )
    return [one for one in names if one]


def _type_of(focus: LenientJSON, resource: LenientJSON) -> str | None:
    reference = focus.text("reference")
    if (inner := resource.contained(reference)) is not None:
        return inner.text("resourceType")
    found = read_reference(reference or "")
    type_ = focus.text("type") or (None if found is None else found.type)
    return type_ or next(iter(_TYPE.findall(reference or "")), None)


def has_value(resource: LenientJSON) -> bool:
    """A quantity may have only a unit. An interpretation without a value is a result, too: `resistant`."""
    given = resource.members.keys()
    is_judged = bool(resource.members.get("interpretation")) and "dataAbsentReason" not in given
    return is_judged or _is_measured(resource) or any(map(has_value, resource.parts("component")))


def _is_measured(resource: LenientJSON) -> bool:
    has_quantity = resource.part("valueQuantity").members.get("value") is not None
    return (
        has_quantity
        or not VALUES.isdisjoint(resource.members)
        or any(map(_is_measured, resource.parts("component")))
    )


def series_of(resource: LenientJSON, *, is_dated: bool = True) -> UUID:
    """Results of different parts of the body, results without a value, results without a date and
    results with modifiers are separate series, because none replaces another. Vital signs of
    different parts are one series: a newer blood pressure counts whichever arm it was measured at.
    Separate series differ only after the first ten bytes, so that the versions of a result still
    replace each other (`is_superseded`).
    """
    concept = resource.part("code")
    coded = [one for one in concept.parts("coding") if "code" in one.members]
    codes = [one.text("code") for one in coded if one.text("system") == LOINC]
    if coded:
        codes.append("|".join(filter(None, (coded[0].text("system"), coded[0].text("code")))))
    named = concept.text("text") or resource.text("code") or ""
    series = digest_of(next(filter(None, codes), named.strip().lower())).int
    if apart := _apart(resource):
        series ^= digest_of(apart).int & APART_BYTES
    return UUID(int=series if is_dated else series ^ LAST_BYTE)


def _apart(resource: LenientJSON) -> str:
    sites = set[str]()
    if kind_of(resource) is not Kind.VITAL_SIGN:
        parts = (*_texts(resource.members.get("bodySite")), *_parts_in_focus(resource))
        sites = {one.strip().casefold() for one in parts}
    without_value = [] if _is_measured(resource) else ["no value"]
    return "|".join([*sorted(sites), *without_value, *sorted(modifiers_of(resource))])


def _parts_in_focus(resource: LenientJSON) -> Iterator[str]:
    codes = [one for one in resource.parts("extension") if one.text("url") == FOCUS_CODE]
    displays = (one.text("display") for one in resource.parts("focus"))
    for said in (*_texts([one.members for one in codes]), *filter(None, displays)):
        if _is_part(said):
            yield said


def identity_of(resource: LenientJSON) -> UUID | None:
    for one in resource.parts("identifier"):
        if (value := one.text("value")) is not None:
            return digest_of(f"{one.text('system') or ''}|{value}")
    return None


def rank_of(result: LenientJSON) -> int:
    return _RANKS.get((result.text("status") or "").strip().lower(), 0)


def precedence_of(type_: str, resource: LenientJSON) -> str:
    """Return a sortable text: of results with equal clinical times, the greatest is the latest."""
    if type_ not in RESULTS:
        return ""
    issued, updated = resource.text("issued"), resource.part("meta").text("lastUpdated")
    return f"{rank_of(resource)} {moment_of(issued)} {moment_of(updated)}"


def is_reissued(brought: LenientJSON, stored: LenientJSON) -> bool:
    """Whether a final result was issued after the stored one. `meta.lastUpdated` does not tell, because
    converters write the time at which they send a message again.
    """
    now, before = (moment_of(one.text("issued")) for one in (brought, stored))
    return str(rank_of(brought)) >= FINAL and "" != before < now


def moment_of(written: str | None) -> str:
    interval = read_imported_interval(written or "")
    if interval is None or interval.start is None:
        return ""
    return interval.start.astimezone(UTC).isoformat(timespec="microseconds")


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)


def digest_of(text: str) -> UUID:
    return UUID(bytes=hashlib.md5(text.encode(), usedforsecurity=False).digest())
