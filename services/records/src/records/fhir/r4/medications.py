from records.lenient_json import LenientJSON, label


def with_code(medication: LenientJSON) -> LenientJSON:
    """Name a Medication without a code, such as an infusion, by its ingredients."""
    if medication.text("code") or label(medication.part("code")):
        return medication
    names = filter(None, map(_name_of, medication.parts("ingredient")))
    text = " + ".join(dict.fromkeys(names))
    return LenientJSON({**medication.members, "code": {"text": text}}) if text else medication


def _name_of(ingredient: LenientJSON) -> str | None:
    reference = ingredient.part("itemReference").text("display")
    return label(ingredient.part("itemCodeableConcept")) or reference
