from records.chart_texts.rendering.document import (
    Names,
    Rendered,
    notes,
    period,
    reasons,
    rendered,
    statuses,
)
from records.lenient_json import LenientJSON
from records.wording.values import all_words, day, from_to, line, value, words_of


def family_history(resource: LenientJSON, names: Names) -> Rendered:
    """Render a relative's conditions, with a title that does not look like a diagnosis of the
    patient.
    """
    relative = words_of(resource, "relationship") or resource.text("name") or "a relative"
    had = resource.parts("condition")
    diseases = [words_of(one, "code") or "not named" for one in had]
    name = "; ".join(dict.fromkeys(diseases))
    died = period(resource, "deceased") or value(resource, "deceased")
    lines = (
        line("Family history", relative),
        *(_disease(disease, one) for disease, one in zip(diseases, had, strict=True)),
        statuses(resource, "status"),
        line("Not known", words_of(resource, "dataAbsentReason")),
        line("Sex", words_of(resource, "sex")),
        line("Born", period(resource, "born") or resource.text("bornDate")),
        line("Age", value(resource, "age")),
        line("Died", died or day(resource.text("deceasedDate"))),
        line("Reason", *reasons(resource, names)),
        line("Recorded", day(resource.text("date"))),
        notes(resource),
    )
    return rendered(
        f"Family history ({relative}){f': {name}' if name else ''}",
        lines,
        codes=[resource.part("relationship"), *(one.part("code") for one in had)],
        at=resource.text("date"),
    )


def _disease(name: str, condition: LenientJSON) -> str | None:
    onset = value(condition, "onset")
    is_age = not {"onsetAge", "onsetRange"}.isdisjoint(condition.members)
    return line(
        "Disease in the family",
        name,
        onset and f"{'at the age of' if is_age else 'since'} {onset}",
        words_of(condition, "outcome"),
        "led to the death" if condition.truth("contributedToDeath") else None,
        *(one.text("text") for one in condition.parts("note")),
    )


def related_person(resource: LenientJSON, _: Names) -> Rendered:
    relation = all_words(resource, "relationship") or "not named"
    within = resource.part("period")
    lines = (
        line("Contact", relation),
        line("Name", *(_name(one) for one in resource.parts("name"))),
        line("No longer a contact", "yes") if resource.truth("active") is False else None,
        line("Reached at", *(_reached(one) for one in resource.parts("telecom"))),
        line("Born", resource.text("birthDate")),
        line("Language", *(words_of(one, "language") for one in resource.parts("communication"))),
        line("Period", from_to(within)),
    )
    return rendered(
        f"Contact: {relation}",
        lines,
        codes=resource.parts("relationship"),
        at=within.text("start"),
        counts=resource.truth("active") is not False,
    )


def _name(name: LenientJSON) -> str | None:
    parts = (*name.texts("prefix"), *name.texts("given"), name.text("family"))
    return name.text("text") or " ".join(filter(None, parts)) or None


def _reached(telecom: LenientJSON) -> str | None:
    words = (telecom.text("system"), telecom.text("use"), telecom.text("value"))
    return " ".join(filter(None, words)) if telecom.text("value") else None
