from collections.abc import Mapping
from uuid import UUID

from chassis.any_types import Columns
from records.chart.fields import Coding, Concept, Measured, Participant, Reaction, ReferenceRange
from records.chart.schemas import (
    Administration,
    Allergy,
    CareTeam,
    ChartFlag,
    ChartProblem,
    Immunization,
    KnownAbsence,
    Measurement,
    Medication,
    NotCurrent,
    Procedure,
    Result,
)
from records.fhir.chart_index.entries import ADMINISTRATION
from records.fhir.r4.absences import CONCEPTS, Absence
from records.fhir.r4.medications import with_code
from records.fhir.r4.modifiers import modifiers_of
from records.lenient_json import LenientJSON, code, label, labels
from records.wording.dosages import administered, dosages_of, instructions
from records.wording.values import bounds, value

TEXTS = ("string", "time", "dateTime")
OBJECTS = ("Range", "Ratio", "Period", "SampledData")
MEDICATION = "Medication/"
INTERPRETATIONS = frozenset(
    {
        "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation",
        "http://terminology.hl7.org/CodeSystem/v2-0078",
        "http://hl7.org/fhir/v2/0078",
        "http://hl7.org/fhir/v3/ObservationInterpretation",
        "urn:oid:2.16.840.1.113883.5.83",
        "urn:oid:2.16.840.1.113883.12.78",
    }
)


def flag(id_: UUID, resource: LenientJSON) -> ChartFlag:
    period = resource.part("period")
    return ChartFlag(
        id=id_,
        modifiers=modifiers_of(resource),
        code=_concept(resource, "code"),
        status=resource.text("status"),
        categories=labels(resource, "category"),
        date=period.text("start"),
        ended=period.text("end"),
    )


def problem(id_: UUID, resource: LenientJSON) -> ChartProblem:
    return ChartProblem(
        id=id_,
        modifiers=modifiers_of(resource),
        code=_concept(resource, "code"),
        clinical_status=_code(resource, "clinicalStatus"),
        verification_status=_code(resource, "verificationStatus"),
        severity=label(resource.part("severity")),
        body_sites=labels(resource, "bodySite"),
        onset=_date(resource, "onset"),
        recorded=resource.text("recordedDate"),
        ended=resource.part("abatementPeriod").text("end") or value(resource, "abatement"),
    )


def allergy(id_: UUID, resource: LenientJSON) -> Allergy:
    return Allergy(
        id=id_,
        modifiers=modifiers_of(resource),
        code=_concept(resource, "code"),
        clinical_status=_code(resource, "clinicalStatus"),
        verification_status=_code(resource, "verificationStatus"),
        criticality=resource.text("criticality"),
        categories=resource.texts("category"),
        reactions=[
            Reaction(
                substance=label(reaction.part("substance")),
                manifestations=labels(reaction, "manifestation"),
                severity=reaction.text("severity"),
                description=reaction.text("description"),
            )
            for reaction in resource.parts("reaction")
        ],
        onset=_date(resource, "onset"),
        recorded=resource.text("recordedDate"),
    )


def medication(
    id_: UUID, type_: str, resource: LenientJSON, medications: Mapping[UUID, str]
) -> Medication:
    return Medication(
        id=id_,
        modifiers=_modifiers(resource, medications),
        type=type_,
        code=_medication_code(resource, medications),
        status=resource.text("status"),
        intent=resource.text("intent"),
        dosages=_dosages(resource),
        date=resource.text("authoredOn") or _date(resource, "effective", "dateAsserted"),
        ended=resource.part("effectivePeriod").text("end"),
    )


def administration(
    id_: UUID, resource: LenientJSON, medications: Mapping[UUID, str]
) -> Administration:
    return Administration(
        id=id_,
        modifiers=_modifiers(resource, medications),
        code=_medication_code(resource, medications),
        status=resource.text("status"),
        dosages=_dosages(resource),
        date=_date(resource, "effective"),
        ended=resource.part("effectivePeriod").text("end"),
    )


def _dosages(resource: LenientJSON) -> list[str]:
    is_given = resource.text("resourceType") == ADMINISTRATION
    words = administered if is_given else instructions
    return [
        text for dosage in dosages_of(resource) if (text := "; ".join(filter(None, words(dosage))))
    ]


def medication_of(resource: LenientJSON) -> UUID | None:
    reference = resource.part("medicationReference")
    target = reference.text("reference") or ""
    if "medicationCodeableConcept" in resource.members or not target.startswith(MEDICATION):
        return None
    try:
        return UUID(target.removeprefix(MEDICATION))
    except ValueError:
        return None


def measurement(id_: UUID, resource: LenientJSON, last_final: Result | None = None) -> Measurement:
    return Measurement(**dict(result(id_, resource)), last_final=last_final)


def result(id_: UUID, resource: LenientJSON) -> Result:
    return Result(
        **_measured(resource),
        id=id_,
        modifiers=modifiers_of(resource),
        status=resource.text("status"),
        date=_date(resource, "effective", "issued"),
        body_sites=labels(resource, "bodySite"),
        components=[Measured(**_measured(component)) for component in resource.parts("component")],
    )


def not_current(
    id_: UUID,
    type_: str,
    resource: LenientJSON,
    medications: Mapping[UUID, str],
    written_by: str | None,
) -> NotCurrent:
    concept = (
        _medication_code(resource, medications)
        if type_.startswith("Medication")
        else _concept(resource, CONCEPTS.get(type_, "code"))
    )
    name = resource.text("name")
    return NotCurrent(
        **dict(result(id_, resource))
        | {
            "code": concept or (None if name is None else Concept(text=name, codings=[])),
            "modifiers": _modifiers(resource, medications),
            "date": _any_date(resource),
        },
        type=type_,
        do_not_perform=resource.truth("doNotPerform") is True,
        intent=resource.text("intent"),
        clinical_status=_code(resource, "clinicalStatus"),
        verification_status=_code(resource, "verificationStatus"),
        dosages=_dosages(resource),
        written_by=written_by,
    )


def known_absence(
    id_: UUID, type_: str, resource: LenientJSON, absence: Absence, contradicted_by: list[UUID]
) -> KnownAbsence:
    return KnownAbsence(
        id=id_,
        modifiers=modifiers_of(resource),
        code=_concept(resource, CONCEPTS[type_]),
        of=absence.of,
        category=absence.category,
        is_known=absence.is_known,
        contradicted_by=contradicted_by,
        date=_any_date(resource),
    )


def procedure(id_: UUID, resource: LenientJSON) -> Procedure:
    return Procedure(
        id=id_,
        modifiers=modifiers_of(resource),
        code=_concept(resource, "code"),
        body_sites=labels(resource, "bodySite"),
        status=resource.text("status"),
        date=_date(resource, "performed"),
    )


def immunization(id_: UUID, resource: LenientJSON) -> Immunization:
    return Immunization(
        id=id_,
        modifiers=modifiers_of(resource),
        code=_concept(resource, "vaccineCode"),
        status=resource.text("status"),
        is_subpotent=resource.truth("isSubpotent") is True,
        date=_date(resource, "occurrence", "recorded"),
    )


def care_team(id_: UUID, resource: LenientJSON) -> CareTeam:
    return CareTeam(
        id=id_,
        modifiers=modifiers_of(resource),
        name=resource.text("name"),
        status=resource.text("status"),
        participants=[
            Participant(
                roles=labels(participant, "role"),
                name=member.text("display"),
                reference=member.text("reference"),
            )
            for participant in resource.parts("participant")
            for member in [participant.part("member")]
        ],
    )


def _medication_code(resource: LenientJSON, medications: Mapping[UUID, str]) -> Concept | None:
    own = _concept(resource, "medicationCodeableConcept")
    if own is not None:
        return own
    reference = resource.part("medicationReference")
    medication = resource.contained(reference.text("reference"))
    medication = medication or _stored_medication(resource, medications)
    named = None if medication is None else _concept(with_code(medication), "code")
    return named or _concept(reference, "display")


def _modifiers(resource: LenientJSON, medications: Mapping[UUID, str]) -> list[str]:
    stored = _stored_medication(resource, medications)
    of_medication = [] if stored is None else modifiers_of(stored)
    return list(dict.fromkeys([*modifiers_of(resource), *of_medication]))


def _stored_medication(
    resource: LenientJSON, medications: Mapping[UUID, str]
) -> LenientJSON | None:
    stored = medications.get(medication_of(resource) or UUID(int=0))
    return None if stored is None else LenientJSON.parse(stored)


def _concept(part: LenientJSON, name: str) -> Concept | None:
    words = part.text(name)
    if words is not None:
        return Concept(text=words, codings=[])
    concept = part.part(name)
    codings = [
        Coding(
            system=coding.text("system"), code=coding.text("code"), display=coding.text("display")
        )
        for coding in concept.parts("coding")
    ]
    text = label(concept)
    return None if text is None and not codings else Concept(text=text, codings=codings)


def _any_date(resource: LenientJSON) -> str | None:
    return (
        _date(resource, "effective")
        or _date(resource, "performed")
        or _date(resource, "occurrence", "recordedDate")
        or _date(resource, "onset", "authoredOn", "dateAsserted", "issued", "recorded")
        or resource.part("period").text("start")
    )


def _date(part: LenientJSON, name: str, *others: str) -> str | None:
    return part.moment(name, f"{name}String", *others)


def _measured(part: LenientJSON) -> Columns:
    quantity = part.part("valueQuantity")
    type_, value = _value(part)
    return {
        "code": _concept(part, "code"),
        "value_type": type_,
        "value": value,
        "unit": quantity.text("unit", "code"),
        "comparator": quantity.text("comparator"),
        "absent_reason": _code(part, "dataAbsentReason"),
        "interpretations": _interpretations(part) or part.texts("interpretation"),
        "reference_ranges": [_range(one) for one in part.parts("referenceRange")],
    }


def _interpretations(part: LenientJSON) -> list[str]:
    """Prefer the codes of HL7, which readers know, to other codes of the same interpretation."""
    found = []
    for concept in part.parts("interpretation"):
        codings = concept.parts("coding")
        of_hl7 = [one.text("code") for one in codings if one.text("system") in INTERPRETATIONS]
        found.append(next(filter(None, of_hl7), None) or code(concept))
    return [one for one in found if one is not None]


def _code(part: LenientJSON, name: str) -> str | None:
    return part.text(name) or code(part.part(name))


def _value(part: LenientJSON) -> tuple[str | None, object]:
    quantity = part.part("valueQuantity")
    readings: tuple[tuple[str, object], ...] = (
        ("Quantity", quantity.number("value")),
        ("CodeableConcept", label(part.part("valueCodeableConcept"))),
        *((type_, part.text(f"value{type_[0].upper()}{type_[1:]}")) for type_ in TEXTS),
        ("boolean", part.truth("valueBoolean")),
        ("integer", part.number("valueInteger")),
        *((type_, part.members_of(f"value{type_}")) for type_ in OBJECTS),
        ("string", quantity.text("value") or part.text("valueInteger", "valueBoolean")),
    )
    return next((reading for reading in readings if reading[1] is not None), (None, None))


def _range(part: LenientJSON) -> ReferenceRange:
    low, high = part.part("low"), part.part("high")
    age = bounds(part.part("age"))
    return ReferenceRange(
        low=low.number("value"),
        high=high.number("value"),
        unit=low.text("unit", "code") or high.text("unit", "code"),
        type=label(part.part("type")),
        applies_to=[*labels(part, "appliesTo"), *([f"age {age}"] if age else [])],
        text=part.text("text"),
    )
