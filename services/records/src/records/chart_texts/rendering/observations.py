from collections.abc import Iterator, Sequence

from records.chart_texts.rendering.document import (
    Names,
    Rendered,
    named,
    notes,
    period,
    rendered,
    statuses,
    target_of,
)
from records.fhir.r4.observations import FOCUS_CODE, Kind, is_of_another, kind_of
from records.fhir.r4.standings import counts
from records.lenient_json import NOTHING, LenientJSON
from records.wording.units import readable_unit
from records.wording.values import all_words, bounds, digits, line, rounded_digits, value, words_of

NAMES = {Kind.VITAL_SIGN: "Vital sign", Kind.LAB: "Lab result"}
SYSTOLIC, DIASTOLIC = "8480-6", "8462-4"


def observation(resource: LenientJSON, names: Names) -> Rendered:
    name = words_of(resource, "code") or "not named"
    found = kind_of(resource)
    kind = "Observation" if found is None else NAMES[found]
    components = resource.parts("component")
    measured = value(resource) or _pressure(components)
    absent = words_of(resource, "dataAbsentReason")
    lines = (
        line(kind, f"{name}: {measured}" if measured else name),
        line("About", *_focuses(resource, names)),
        *(_component(one) for one in components),
        line("No value", absent),
        *_judged(resource),
        line("Measured", period(resource, "effective")),
        statuses(resource, "status"),
        line("Body site", words_of(resource, "bodySite")),
        line("Method", words_of(resource, "method")),
        line("By", *named(resource, "performer", names)),
        notes(resource),
    )
    codes = [one.part("code") for one in (resource, *components)]
    at = resource.moment("effective", "issued")
    has_value = bool(measured) or any(value(one) for one in components)
    is_awaited = bool(absent) or resource.text("status") == "registered"
    is_counted = (has_value or not is_awaited) and not is_of_another(resource)
    return rendered(f"{kind}: {name}", lines, codes=codes, at=at, counts=is_counted)


def _focuses(resource: LenientJSON, names: Names) -> Iterator[str | None]:
    for one in resource.parts("focus"):
        yield names.of(one) or target_of(one)
    for one in resource.parts("extension"):
        if one.text("url") == FOCUS_CODE:
            yield words_of(one, "valueCodeableConcept")


def contained_results(resource: LenientJSON, names: Names) -> Iterator[str | None]:
    """Return a line for each contained observation and its components: nothing else shows them."""
    for one in resource.parts("contained"):
        if one.text("resourceType") == "Observation" and counts("Observation", one):
            about = line("About", *_focuses(one, names))
            yield _component(one, about, statuses(one, "status"))
            yield from map(_component, one.parts("component"))


def _pressure(components: Sequence[LenientJSON]) -> str | None:
    found = {
        coding.text("code"): one.part("valueQuantity")
        for one in components
        for coding in one.part("code").parts("coding")
    }
    parts = [found.get(code, NOTHING) for code in (SYSTOLIC, DIASTOLIC)]
    numbers = [number for one in parts if (number := one.number("value")) is not None]
    unit, other = (one.text("unit", "code") for one in parts)
    if len(numbers) < len(parts) or unit != other or any(one.text("comparator") for one in parts):
        return None
    return f"{'/'.join(rounded_digits(digits(one)) for one in numbers)} {readable_unit(unit) or ''}".strip()


def _component(component: LenientJSON, *more: str | None) -> str | None:
    name = words_of(component, "code") or "not named"
    measured = value(component) or words_of(component, "dataAbsentReason")
    others = (one.removesuffix(".") for one in (*_judged(component), *more) if one)
    return line(name, measured, *others)


def _judged(part: LenientJSON) -> tuple[str | None, ...]:
    return (
        line("Interpretation", all_words(part, "interpretation")),
        line("Reference range", *(_range(one) for one in part.parts("referenceRange"))),
    )


def _range(part: LenientJSON) -> str | None:
    age = bounds(part.part("age"))
    words = (
        bounds(part),
        part.text("text"),
        words_of(part, "type"),
        all_words(part, "appliesTo"),
        age and f"age {age}",
    )
    return ", ".join(filter(None, words)) or None
