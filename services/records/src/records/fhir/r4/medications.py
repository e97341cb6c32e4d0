from records.lenient_json import LenientJSON, label


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


def _name_of(ingredient: LenientJSON) -> str | None:
    reference = ingredient.part("itemReference").text("display")
    return label(ingredient.part("itemCodeableConcept")) or reference
