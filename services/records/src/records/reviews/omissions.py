"""Items of a chart that a summary should mention."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import orjson

from records.chart.fields import Concept, Measured
from records.chart.schemas import Allergy, Measurement, Sections
from records.wording.values import digits

SEVERE = "high"
CRITICAL = frozenset({"HH", "LL", "AA", "critical"})
# Kinds of SNOMED CT concepts that are not diseases, such as full-time employment.
NOT_DISEASES = ("(finding)", "(situation)", "(person)", "(observable entity)")
MODIFIED = "Its source changed its meaning by an extension that is not read."


@dataclass(frozen=True, slots=True)
class Item:
    kind: str
    resource: str
    name: str
    text: str
    detail: str


def items(chart: Sections) -> list[Item]:
    """The most dangerous items come first, because readers may shorten the list."""
    severe = [one for one in chart.allergies if one.criticality == SEVERE]
    others = [one for one in chart.allergies if one.criticality != SEVERE]
    return [
        *_allergies(severe, "The summary does not mention this allergy of high criticality."),
        *_medications(chart),
        *_results(chart),
        *_allergies(others, "The summary does not mention this allergy."),
        *_problems(chart),
    ]


def _allergies(allergies: Iterable[Allergy], detail: str) -> Iterator[Item]:
    for one in allergies:
        if name := name_of(one.code):
            yield Item(
                "allergy",
                f"AllergyIntolerance/{one.id}",
                name,
                name,
                _detail(detail, one.modifiers),
            )


def _medications(chart: Sections) -> Iterator[Item]:
    detail = "The summary does not mention this anticoagulant."
    for one in chart.medications:
        if name := name_of(one.code):
            text = "; ".join([name, *one.dosages])
            yield Item(
                "anticoagulant", f"{one.type}/{one.id}", name, text, _detail(detail, one.modifiers)
            )


def _results(chart: Sections) -> Iterator[Item]:
    detail = "The summary does not mention this critical result."
    for one in (*chart.labs, *chart.vital_signs):
        name = name_of(one.code)
        if name and is_critical(one):
            short = name.partition("[")[0].strip() or name
            text = " ".join(filter(None, (short, _written(one.value), one.unit)))
            yield Item(
                "result", f"Observation/{one.id}", short, text, _detail(detail, one.modifiers)
            )


def _problems(chart: Sections) -> Iterator[Item]:
    detail = "The summary does not mention this active problem."
    for one in chart.problems:
        name = name_of(one.code)
        if name and not name.endswith(NOT_DISEASES):
            yield Item("problem", f"Condition/{one.id}", name, name, _detail(detail, one.modifiers))


def _detail(detail: str, modifiers: list[str]) -> str:
    return f"{detail} {MODIFIED}" if modifiers else detail


def name_of(code: Concept | None) -> str | None:
    if code is None:
        return None
    return code.text or next((one.display for one in code.codings if one.display), None)


def is_critical(result: Measurement) -> bool:
    """If the source does not interpret the result, the result is critical if it is further outside
    its range than the range is wide.
    """
    if result.interpretations:
        return any(
            one in CRITICAL or "critical" in one.casefold() for one in result.interpretations
        )
    return _is_far_outside(result)


def _is_far_outside(result: Measured) -> bool:
    value, ranges = _number(result.value), result.reference_ranges
    if value is None or len(ranges) != 1:
        return False
    low, high = _number(ranges[0].low), _number(ranges[0].high)
    if low is not None and high is not None:
        return value < low - (high - low) or value > high + (high - low)
    return (low is not None and value < low / 2) or (high is not None and value > high * 2)


def _number(value: object) -> float | None:
    try:
        return float(_written(value) or "")
    except ValueError:
        return None


def _written(value: object) -> str | None:
    if isinstance(value, orjson.Fragment):
        return digits(value)
    return str(value) if isinstance(value, str | int | float) else None
