"""Codes for statements that something is absent. Sources: HL7's International Patient Summary
(value set "Absent or Unknown SNOMED", code system absent-unknown-uv-ips), HL7's C-CDA on FHIR
(concept map NoKnownAllergies), the SNOMED CT concepts below 716186003 and the two that they
replaced (160244002, 716184000), SNOMED CT-AU, LOINC's answers "None" and "No".
"""

import re
from dataclasses import dataclass, replace

from records.fhir.r4.modifiers import modifiers_of
from records.lenient_json import LenientJSON

SNOMED = frozenset({"http://snomed.info/sct", "urn:oid:2.16.840.1.113883.6.96"})
IPS = frozenset(
    {
        "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips",
        "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-snomed-uv-ips",
        "urn:oid:2.16.840.1.113883.5.1150.1",
    }
)
LOINC = frozenset({"http://loinc.org", "urn:oid:2.16.840.1.113883.6.1"})
CONCEPTS = {
    "AllergyIntolerance": "code",
    "Condition": "code",
    "Immunization": "vaccineCode",
    "MedicationRequest": "medicationCodeableConcept",
    "MedicationStatement": "medicationCodeableConcept",
    "Procedure": "code",
}
SUBJECTS = {
    "AllergyIntolerance": "allergies",
    "Condition": "problems",
    "Immunization": "immunizations",
    "MedicationRequest": "medications",
    "MedicationStatement": "medications",
    "Procedure": "procedures",
}


@dataclass(frozen=True, slots=True)
class Absence:
    """A statement that a list is empty or, if `is_known` is false, unknown."""

    of: str
    category: str | None = None
    is_known: bool = True


_SNOMED = {
    "716186003": Absence("allergies"),
    "160244002": Absence("allergies"),
    "409137002": Absence("allergies", "medication"),
    "429625007": Absence("allergies", "food"),
    "428607008": Absence("allergies", "environment"),
    "428197003": Absence("allergies", "other"),  # Insects.
    "716220001": Absence("allergies", "other"),  # Animals.
    "716184000": Absence("allergies", "other"),
    "1003774007": Absence("allergies", "other"),
    "787923006": Absence("allergies", is_known=False),
    "1631000175102": Absence("allergies", is_known=False),
    "160245001": Absence("problems"),
    "787481004": Absence("medications"),
    "1234391000168107": Absence("medications"),
    "787480003": Absence("procedures"),
    "787482006": Absence("immunizations"),
}
_IPS = {
    "no-known-allergies": Absence("allergies"),
    "no-known-medication-allergies": Absence("allergies", "medication"),
    "no-known-food-allergies": Absence("allergies", "food"),
    "no-known-environmental-allergies": Absence("allergies", "environment"),
    "no-allergy-info": Absence("allergies", is_known=False),
    "no-known-problems": Absence("problems"),
    "no-problem-info": Absence("problems", is_known=False),
    "no-known-medications": Absence("medications"),
    "no-medication-info": Absence("medications", is_known=False),
    "no-known-procedures": Absence("procedures"),
    "no-procedure-info": Absence("procedures", is_known=False),
    "no-known-immunizations": Absence("immunizations"),
    "no-immunization-info": Absence("immunizations", is_known=False),
}
CODES = {(system, code): found for system in SNOMED for code, found in _SNOMED.items()} | {
    (system, code): found for system in IPS for code, found in _IPS.items()
}
_LOINC_NONE = frozenset({"LA137-2", "LA32-8"})
_CATEGORIES = {
    "drug": "medication",
    "medication": "medication",
    "food": "food",
    "environmental": "environment",
}
_NO_ALLERGIES = re.compile(
    rf"(?:no|nil)(?: known)?(?: (?P<category>{'|'.join(_CATEGORIES)}))? allerg(?:y|ies)(?: \(situation\))?"
    r"|(?P<short>nk(?P<drug>d)?a)"
)


def absence_of(type_: str, resource: LenientJSON) -> Absence | None:
    """Return the absence that a resource states. With a reaction, a resource states an allergy,
    whatever its code. With a modifier, a statement does not say that the absence is known.
    """
    stated = _stated(type_, resource)
    if stated is None or not modifiers_of(resource):
        return stated
    return replace(stated, is_known=False)


def _stated(type_: str, resource: LenientJSON) -> Absence | None:
    name = CONCEPTS.get(type_)
    if name is None or resource.parts("reaction"):
        return None
    concept = resource.part(name)
    codings = concept.parts("coding")
    for coding in codings:
        system, code = coding.text("system") or "", coding.text("code") or ""
        if (found := CODES.get((system, code))) is not None:
            return found
        if system in LOINC and code in _LOINC_NONE:
            return Absence(SUBJECTS[type_])
    words = [resource.text(name), concept.text("text"), *(one.text("display") for one in codings)]
    return _in_words([one for one in words if one]) if type_ == "AllergyIntolerance" else None


def _in_words(words: list[str]) -> Absence | None:
    found = [_NO_ALLERGIES.fullmatch(" ".join(one.lower().split()).rstrip(".")) for one in words]
    matched = [one for one in found if one is not None]
    if not matched or len(matched) < len(found):
        return None
    category = _CATEGORIES.get(matched[0]["category"] or "")
    return Absence("allergies", "medication" if matched[0]["drug"] else category)
