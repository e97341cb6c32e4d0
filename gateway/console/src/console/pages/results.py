"""Results of a chart: short names, panels, and earlier values. The chart itself only has the latest
result of each code.
"""

import re
from asyncio import gather
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import dropwhile
from typing import Any
from uuid import UUID

from pydantic import Field

from console.answers import Answered
from console.chart_answers import CodeableConcept, Concept, FHIRReference, Item, Resource
from console.charts import Sparkline, sparkline_of
from console.gateway import Missing, Visit
from console.wording import FacilityClock, quantity

OBSERVATIONS, REPORTS = 200, 50
EARLIER = 8  # Values of a sparkline, with the latest.
# Statuses of results that count. Others, such as cancelled and entered-in-error, do not.
MEASURED = frozenset({"preliminary", "partial", "final", "amended", "appended", "corrected"})
FOCUS_CODE = "http://hl7.org/fhir/StructureDefinition/observation-focusCode"
# A readable year; records lists results with other dates separately.
YEAR = re.compile(r"[12]\d{3}(-|$)")
# A LOINC name begins with the component: Hemoglobin [Mass/volume] in Blood.
AFTER_COMPONENT = re.compile(r"\s*\[[^\]]*\].*", re.DOTALL)


class Member(Resource):
    members: list[FHIRReference] = Field([], validation_alias="hasMember")
    results: list[FHIRReference] = Field([], validation_alias="result")
    focus: Any = None
    extension: Any = None

    @property
    def has_focus(self) -> bool:
        """Whether the result is about a part of the patient, a fetus, a donor or another person."""
        return bool(self.focus) or FOCUS_CODE in str(self.extension)


class Entry(Answered):
    resource: Member | None = None


class Bundle(Answered):
    entry: list[Entry] = Field([])

    @property
    def resources(self) -> list[Member]:
        return [one.resource for one in self.entry if one.resource is not None]


@dataclass(frozen=True, slots=True)
class Results:
    """Panels by the ID of a result, and earlier results by code, of the newest OBSERVATIONS and
    REPORTS. `is_cut` if there may be older results.
    """

    clock: FacilityClock
    panels: Mapping[UUID, str] = field(default_factory=dict)
    earlier: Mapping[str, Sequence[Item]] = field(default_factory=dict)
    lack: Missing | None = None
    is_cut: bool = False

    def sparkline(self, item: Item, drafts: Collection[UUID]) -> Sparkline | None:
        """Draw the item and earlier values of its unit and body site, the oldest first. Return None for
        fewer than two values. Results after the item do not count, because the item is the latest result.
        """
        newest_first = self.earlier.get(_key(item.code), ())
        since_item = dropwhile(lambda one: one.id != item.id, newest_first)
        same = [
            one
            for one in since_item
            if _is_number(one) and _is_of_series(one, item) and one.id not in drafts
        ]
        last = same[:EARLIER][::-1]
        words = [f"{quantity(one)} ({self.clock.measured(one.when)})" for one in last]
        return sparkline_of([float(one.value) for one in last], words)


async def read_results(visit: Visit, patient: UUID) -> Results:
    of = {"patient": str(patient), "_sort": "-date"}
    observations, reports = await gather(
        visit.get(Bundle, "/fhir/Observation", of | {"_count": OBSERVATIONS}),
        visit.get(Bundle, "/fhir/DiagnosticReport", of | {"_count": REPORTS}),
    )
    found = [] if isinstance(observations, Missing) else observations.resources
    panels = [*found, *([] if isinstance(reports, Missing) else reports.resources)]
    earlier: dict[str, list[Item]] = {}
    for one in found:
        if one.status in MEASURED and not (one.has_focus or one.modifiers):
            earlier.setdefault(_key(one.item.code), []).append(one.item)
    lack = observations if isinstance(observations, Missing) else None
    clock = FacilityClock(visit.zone)
    return Results(clock, _panels(panels), earlier, lack, is_cut=len(found) == OBSERVATIONS)


def _panels(resources: Iterable[Member]) -> dict[UUID, str]:
    """A result belongs to the newest panel that contains it."""
    panels: dict[UUID, str] = {}
    for panel in resources:
        for reference in (*panel.members, *panel.results):
            id_ = _id_of(reference)
            if id_ is not None:
                panels.setdefault(id_, _name(panel.code))
    return panels


def _name(code: CodeableConcept | None) -> str:
    return short_name(code.concept.name) if code else "Panel"


def _id_of(reference: FHIRReference) -> UUID | None:
    try:
        return UUID((reference.reference or "").removeprefix("Observation/"))
    except ValueError:
        return None


def short_name(name: str) -> str:
    return AFTER_COMPONENT.sub("", name) or name


def labels_of(items: Sequence[Item]) -> dict[UUID, str]:
    times = Counter(short_name(one.name).casefold() for one in items)
    return {
        one.id: short_name(one.name) if times[short_name(one.name).casefold()] == 1 else one.name
        for one in items
    }


def _key(code: Concept | None) -> str:
    codes = [f"{one.system}|{one.code}" for one in code.codings if one.code] if code else []
    return codes[0] if codes else (code.name.casefold() if code else "")


def _is_of_series(one: Item, latest: Item) -> bool:
    sites, of_latest = ({site.casefold() for site in each.body_sites} for each in (one, latest))
    return one.unit == latest.unit and sites == of_latest and bool(YEAR.match(one.when or ""))


def _is_number(item: Item) -> bool:
    is_number = isinstance(item.value, int | float) and not isinstance(item.value, bool)
    return is_number and not item.comparator
