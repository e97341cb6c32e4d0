from uuid import UUID

from records.fhir.r4.modifiers import modifiers_of
from records.fhir.r4.observations import digest_of
from records.lenient_json import NOTHING, LenientJSON, label


def with_code(medication: LenientJSON) -> LenientJSON:
    """Name a Medication without a code, such as an infusion, by its ingredients, if each has a name:
    the others alone would be another medication.
    """
    if medication.text("code") or label(medication.part("code")):
        return medication
    names = dict.fromkeys(map(_name_of, medication.parts("ingredient")))
    named = [one for one in names if one is not None]
    if not named or len(named) < len(names):
        return medication
    return LenientJSON({**medication.members, "code": {"text": " + ".join(named)}})


def administered_series(resource: LenientJSON) -> UUID | None:
    """Administrations of one medication are a series, by its first code, else by its name or reference.
    Return None for an unnamed medication. Administrations with modifiers are separate series.
    """
    reference = resource.part("medicationReference")
    target = reference.text("reference") or ""
    contained = with_code(resource.contained(target) or NOTHING).part("code")
    concepts = [resource.part("medicationCodeableConcept"), contained]
    codings = [one for concept in concepts for one in concept.parts("coding") if one.text("code")]
    codes = [f"{one.text('system') or ''}|{one.text('code')}" for one in codings]
    words = (resource.text("medicationCodeableConcept"), *map(label, concepts))
    names = [one.strip().casefold() for one in words if one]
    address = None if target.startswith("#") else target
    name = next(filter(None, (*codes, *names, address, reference.text("display"))), None)
    modified = sorted(modifiers_of(resource))
    return None if name is None else digest_of("|".join([name, *modified]))


def _name_of(ingredient: LenientJSON) -> str | None:
    reference = ingredient.part("itemReference").text("display")
    return label(ingredient.part("itemCodeableConcept")) or reference
