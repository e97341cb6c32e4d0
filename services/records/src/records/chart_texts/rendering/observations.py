"""Lab results, vital signs and other observations."""

import re

from records.chart_texts.rendering.document import (
    Names,
    Rendered,
    all_words,
    bounds,
    line,
    notes,
    period,
    rendered,
    statuses,
    value,
    words_of,
)
from records.lenient_json import LenientJSON

# As records sorts them into a chart (`records.chart_entry_of` in the database).
VITAL_SIGNS = re.compile(r"(?i)vital[-_ ]?signs?|vitals")
LABS = re.compile(r"(?i)lab(oratory)?")


def observation(resource: LenientJSON, _: Names) -> Rendered:
    name = words_of(resource, "code") or "not named"
    kind = _kind(resource)
    measured = value(resource)
    components = resource.parts("component")
    lines = (
        line(kind, f"{name}: {measured}" if measured else name),
        *(_component(one) for one in components),
        line("No value", words_of(resource, "dataAbsentReason")),
        *_judged(resource),
        line("Measured", period(resource, "effective")),
        statuses(resource, "status"),
        line("Body site", words_of(resource, "bodySite")),
        line("Method", words_of(resource, "method")),
        notes(resource),
    )
    codes = [one.part("code") for one in (resource, *components)]
    at = resource.moment("effective", "issued")
    return rendered(f"{kind}: {name}", lines, codes=codes, at=at)


def _component(component: LenientJSON) -> str | None:
    name = words_of(component, "code") or "not named"
    measured = value(component) or words_of(component, "dataAbsentReason")
    judged = (one.removesuffix(".") for one in _judged(component) if one)
    return line(name, measured, *judged) if measured else None


def _judged(part: LenientJSON) -> tuple[str | None, ...]:
    """Return the lines of the interpretation and the reference ranges."""
    return (
        line("Interpretation", all_words(part, "interpretation")),
        line("Reference range", *(_range(one) for one in part.parts("referenceRange"))),
    )


def _range(part: LenientJSON) -> str | None:
    words = (
        part.text("text") or bounds(part),
        words_of(part, "type"),
        all_words(part, "appliesTo"),
    )
    return ", ".join(filter(None, words)) or None


def _kind(resource: LenientJSON) -> str:
    categories = {
        word
        for category in resource.parts("category")
        for word in (
            category.text("text"),
            *(coding.text("code", "display") for coding in category.parts("coding")),
        )
        if word
    } | {*resource.texts("category")}
    if any(VITAL_SIGNS.fullmatch(one) for one in categories):
        return "Vital sign"
    return "Lab result" if any(LABS.fullmatch(one) for one in categories) else "Observation"
