import re
from asyncio import gather
from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from fastapi import Request, Response

from chassis.http.accepted_bodies import take_form
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from console.answers import AccessReport, Encounters, Events, Identifier, JSONObject, Tasks
from console.chart_answers import Chart, Item, Patients
from console.charts import Sparkline
from console.event_rows import folded
from console.forms import MAX_FORM_BYTES, fields_of, see
from console.gateway import Lack, Missing, Visit
from console.pages.banner import read_banner, untyped_of
from console.pages.results import OBSERVATIONS, Results, labels_of, read_results
from console.rendering import page
from console.session import page_state

PATH = "/console/patients"
FOUND, ITEMS, ENCOUNTERS, EVENTS, TASKS = 25, 100, 25, 50, 25
ROWS = 20
SHOWN = 8  # Visible items of a section, except in UNFOLDED.
# An item of these sections can harm, so each is visible, also in print.
UNFOLDED = {"flags", "allergies", "medications"}
# An empty list does not mean that the patient has none. The chart omits some results without a category.
RISKY = {*UNFOLDED, "problems", "vital_signs", "labs"}
SEVERE = "high"
ASKED = ("name", "date_of_birth", "identifier", "cursor")
BIRTH_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
# Sections in display order, beginning with flags and allergies, which can harm.
SECTIONS = {
    "flags": "Flags",
    "allergies": "Allergies",
    "problems": "Problems",
    "medications": "Medications",
    "administrations": "Last given",
    "vital_signs": "Vital signs",
    "labs": "Labs",
    "procedures": "Procedures",
    "immunizations": "Immunizations",
}
SELDOM = {"flags", "administrations"}  # Hidden if empty: few sources send them.
# Chart sections of items that do not count as current; empty sections are hidden.
OTHERS = {
    "not_to_be_done": "Not to be done",
    "proposed": "Proposed, not accepted",
    "planned": "Planned",
    "refuted": "Refuted",
    "dated_ahead": "Dated in the future",
}
# Each result is of a different test, even if test names are equal.
RESULTS = {"vital_signs", "labs"}
TIMED = {"administrations"}
FOLDED = SECTIONS.keys() - RESULTS - TIMED
router = Router(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of a section. `times` counts the items that look the same. Only results have `label` and `spark`."""

    item: Item
    times: int
    label: str | None = None
    spark: Sparkline | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement of absence; `against` are the names of items that contradict it."""

    item: Item
    against: list[str]


@dataclass(frozen=True, slots=True)
class Section:
    """`panels` are the facts by the name of their panel; None for facts without a panel."""

    key: str
    title: str
    facts: list[Fact]
    panels: dict[str | None, list[Fact]]
    statements: list[Statement]
    is_cut: bool
    is_withheld: bool


@router.get(PATH, response_model=None)
@allow(None, only_person=True)
async def show_search(request: Request) -> Response:
    visit = Visit(request)
    asked = page_state.read(request, PATH)
    found: Patients | Missing | None = None
    if asked:
        complaint = _complaint(asked)
        found = complaint or await visit.search(Patients, "/patients/search", _search(asked))
    return page(
        request,
        "patients.html",
        visit=visit,
        asked=asked,
        found=found,
        numbers=medical_numbers,
        untyped=untyped_of,
    )


@router.post(PATH, response_model=None)
@take_form(max_bytes=MAX_FORM_BYTES)
@allow(None, only_person=True)
async def search(request: Request) -> Response:
    """Store the search in a cookie, so that names do not appear in a URL."""
    fields = await fields_of(request)
    answer = see(PATH)
    page_state.keep(request, answer, PATH, {name: fields[name] for name in ASKED if name in fields})
    return answer


@router.get(PATH + "/{id}", response_model=None)
@allow(None, only_person=True)
async def show_patient(request: Request, id: UUID) -> Response:
    visit = Visit(request)
    chart, results, encounters, tasks, readers, events = await gather(
        visit.get(Chart, f"/patients/{id}/chart", {"limit": ITEMS}),
        read_results(visit, id),
        visit.get(Encounters, "/encounters", {"patient_id": str(id), "limit": ENCOUNTERS}),
        visit.get(Tasks, "/tasks", {"patient_id": str(id), "limit": TASKS}),
        visit.get(AccessReport, "/access-reports", {"patient_id": str(id)}),
        visit.get(
            Events, "/agent-events", {"patient_id": str(id), "order": "desc", "limit": EVENTS}
        ),
    )
    banner = chart if isinstance(chart, Missing) else await read_banner(visit, chart)
    shown = [] if isinstance(events, Missing) else events.events
    rows = folded(event for event in shown if not event.is_of_service)
    is_absent = isinstance(chart, Missing) and chart.lack is Lack.ABSENT
    return page(
        request,
        "patient.html",
        status=404 if is_absent else 200,
        visit=visit,
        id=id,
        chart=chart,
        sections=None if isinstance(chart, Missing) else _sections(chart, results),
        results_lack=results.lack,
        most_results=OBSERVATIONS if results.is_cut else None,
        banner=banner,
        most_shown=SHOWN,
        unfolded=UNFOLDED,
        risky=RISKY,
        timed=TIMED,
        numbers=medical_numbers,
        encounters=encounters,
        tasks=tasks,
        readers=readers,
        events=events,
        rows=rows[:ROWS],
        is_cut=len(rows) > ROWS,
    )


def medical_numbers(identifiers: Sequence[Identifier]) -> list[str]:
    return list(dict.fromkeys(one.value for one in identifiers if one.type == "MR"))


def _complaint(asked: dict[str, str]) -> Missing | None:
    born = asked.get("date_of_birth")
    if born is not None and not BIRTH_DATE.fullmatch(born):
        return Missing(Lack.REFUSED, "Write the birth date as 1979-08-20, 1979-08 or 1979.")
    return None


def _search(asked: dict[str, str]) -> JSONObject:
    return {name: asked[name] for name in ASKED if name in asked} | {"limit": FOUND}


def _sections(chart: Chart, results: Results) -> list[Section]:
    return [
        _section(key, title, chart, results)
        for key, title in (SECTIONS | OTHERS).items()
        if key in SECTIONS.keys() - SELDOM or getattr(chart, key)
    ]


def _section(key: str, title: str, chart: Chart, results: Results) -> Section:
    facts = _results(key, chart, results) if key in RESULTS else _facts(key, chart)
    panels: dict[str | None, list[Fact]] = {}
    for fact in facts:
        panel = results.panels.get(fact.item.id) if key in RESULTS else None
        panels.setdefault(panel, []).append(fact)
    return Section(
        key,
        title,
        facts,
        panels,
        _statements(key, chart),
        key in chart.truncated,
        key in chart.withheld,
    )


def _results(key: str, chart: Chart, results: Results) -> list[Fact]:
    facts = _facts(key, chart)
    labels = labels_of([fact.item for fact in facts])
    drafts = {one.id for one in chart.proposed}
    return [
        replace(fact, label=labels[fact.item.id], spark=results.sparkline(fact.item, drafts))
        for fact in facts
    ]


def _statements(key: str, chart: Chart) -> list[Statement]:
    stated = [one for one in chart.absences if one.of == key]
    return [
        Statement(
            one, [item.name for item in getattr(chart, key) if item.id in one.contradicted_by]
        )
        for one in stated
    ]


def _facts(key: str, chart: Chart) -> list[Fact]:
    # The sort is stable, so the newest stays first among items of the same danger.
    items: list[Item] = sorted(getattr(chart, key), key=_danger)
    return _folded(items) if key in FOLDED else [Fact(item, 1) for item in items]


def _danger(item: Item) -> int:
    """Sort key: severe allergies and critical values, then other abnormal values."""
    if item.criticality == SEVERE or any(flag.is_critical for flag in item.flags):
        return 0
    return 1 if item.flags else 2


def _folded(items: Sequence[Item]) -> list[Fact]:
    """Keep the newest of items that differ only in date and value. Items with different dosages,
    reactions, body sites or modifiers are not folded.
    """
    alike: dict[tuple[object, ...], list[Item]] = {}
    for item in items:
        several = (item.doubts, item.signs, item.dosages, item.body_sites, item.modifiers)
        looks = (item.name, item.criticality, item.ended, *map(tuple, several))
        alike.setdefault(looks, []).append(item)
    return [Fact(same[0], len(same)) for same in alike.values()]
