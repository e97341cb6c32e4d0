import asyncio
from asyncio import gather
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import Annotated
from uuid import UUID, uuid4

from fastapi import Query, Request, Response

from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from console.answers import (
    Check,
    Encounter,
    EncounterVersions,
    Events,
    Intake,
    Intakes,
    Match,
    Matches,
    Source,
    Task,
    Tasks,
)
from console.chart_answers import Chart, Item
from console.charts import Lanes, lanes_of
from console.claims import Segment, Statement, segments_of
from console.differences import Part, differences
from console.event_rows import Trace, by_trace
from console.forms import uuid_of
from console.gateway import Lack, Missing, Visit, nothing
from console.pages.banner import Banner, read_banner
from console.pages.cited import Cited, items_of, read_cited
from console.pages.decided import read_decided
from console.pages.revisions import MOST_REVISIONS
from console.rendering import page
from console.session import page_state
from console.turns import Turn, open_offer

VERSIONS, EVENTS, TASKS, INTAKES, PASSAGES, ITEMS = 20, 60, 25, 20, 6, 100
APPROVED = "approved"
MOST_QUESTION = 2_000
MOST_INTAKES = 5
MOST_COMPARED = 8_000
# Frequent reasons for rejecting a summary, as checkboxes.
REASONS = (
    "wrong patient",
    "wrong dose or value",
    "not in the sources",
    "something is left out",
    "outdated",
    "hard to read",
)
# Fields of an encounter that are compared between versions, with their labels.
COMPARED = {
    "status": "status",
    "class_": "class",
    "chief_complaint": "complaint",
    "start": "start",
    "end": "end",
    "summary": "summary",
    "summary_status": "summary's status",
    "summary_recorded_by": "summary's author",
    "summary_model": "summary's model",
    "sources": "sources",
}
router = Router(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Passages:
    """Passages found for the text of a summary without sources. Passages of the summary itself,
    stored under the encounter's ID, are left out.
    """

    approved: Matches | Missing
    others: Matches | Missing


@dataclass(frozen=True, slots=True)
class Conflict:
    """Changes of the encounter since the version that a verdict was about. `is_unknown` if that version is older than
    those that the page reads.
    """

    seen: int
    by: str | None
    summary: tuple[Part, ...] = ()
    fields: tuple[str, ...] = ()
    is_unknown: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    encounter: Encounter
    history: EncounterVersions
    intakes: list[Intake] | Missing
    has_older_intakes: bool
    banner: Banner | Missing
    cited: Cited | None
    passages: Passages | None
    check: Check | Missing | None
    omitted: Mapping[str, Item]  # Items of the chart, by type and ID.

    @property
    def why_reason(self) -> str | None:
        """Why the acceptance of a summary needs a reason."""
        if not self.encounter.sources:
            return "The summary does not cite sources."
        if self.cited and self.cited.needs_reason:
            return "A cited source is about another patient, is hidden from you, or was not read."
        return None

    @property
    def segments(self) -> list[Segment]:
        """Claims of the summary check have precedence over claims of the sources."""
        summary, check = self.encounter.summary or "", self.check
        is_current = isinstance(check, Check) and check.version == self.encounter.version
        if isinstance(check, Check) and is_current and check.claims is not None:
            claims = [
                Statement(one.start, one.end, tuple(n + 1 for n in one.sources))
                for one in check.claims
            ]
            return segments_of(summary, claims, check.differences)
        sources = enumerate(self.encounter.sources or (), 1)
        return segments_of(
            summary,
            [Statement(one.claim.start, one.claim.end, (n,)) for n, one in sources if one.claim],
        )


@dataclass(frozen=True, slots=True)
class Happened:
    """The newest events in log order. `hidden` counts services' own changes, which appear only in
    the lanes.
    """

    lanes: Lanes | None
    traces: list[Trace]
    hidden: int
    count: int
    has_older: bool


@dataclass(frozen=True, slots=True)
class Version:
    """`words` are the changed words of the summary; empty if the version before lacks a summary."""

    encounter: Encounter
    changed: tuple[str, ...]
    words: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """`changes`: services' changes; `review`: the person's place in the queue; `said`: the result
    of the last form; `seen`: the form's version, if the encounter has changed; `draft` and `key`:
    of an edit that was not stored; `wrong_sources`: numbers of the sources for which a form was
    rejected; `offer`: to withdraw the last decision; `decided`: the encounter of this decision;
    `tasks`: of a withdrawn rejection.
    """

    changes: bool = False
    review: Turn | None = None
    said: str | None = None
    seen: int | None = None
    draft: str | None = None
    key: str | None = None
    offer: str | None = None
    decided: UUID | None = None
    tasks: str = ""
    wrong_sources: str = ""


@router.get("/console/encounters/{id}", response_model=None)
@allow(None, only_person=True)
async def show_encounter(
    request: Request,
    id: UUID,
    *,
    changes: bool = False,
    review: Annotated[str | None, Query(max_length=64)] = None,
    said: Annotated[str | None, Query(max_length=32)] = None,
    seen: Annotated[int | None, Query(ge=1)] = None,
    offer: Annotated[str | None, Query(max_length=400)] = None,
    decided: UUID | None = None,
    tasks: Annotated[str, Query(max_length=400)] = "",
) -> Response:
    asked = Asked(
        changes=changes,
        review=Turn.parse(review),
        said=said,
        seen=seen,
        offer=offer,
        decided=decided,
        tasks=tasks,
    )
    return await show(request, id, asked)


async def show(request: Request, encounter_id: UUID, asked: Asked) -> Response:
    visit, id_ = Visit(request), str(encounter_id)
    shown, events, tasks, decided = await gather(
        _read(visit, encounter_id),
        visit.get(Events, "/agent-events", {"encounter_id": id_, "order": "desc", "limit": EVENTS}),
        visit.get(Tasks, "/tasks", {"encounter_id": id_, "limit": TASKS}),
        read_decided(visit, asked.decided, asked.said),
    )
    if isinstance(shown, Missing):
        status = 404 if shown.lack is Lack.ABSENT else 200
        return page(
            request,
            "encounter-missing.html",
            status=status,
            visit=visit,
            lack=shown,
            said=asked.said,
            draft=asked.draft,
        )
    encounter, versions = shown.encounter, shown.history.versions
    kept = page_state.read(request, request.url.path)
    conflict = None if asked.seen is None else await _conflict(versions, asked.seen)
    zone = request.app.state.zone
    return page(
        request,
        "encounter.html",
        visit=visit,
        encounter=encounter,
        banner=shown.banner,
        cited=shown.cited,
        passages=shown.passages,
        check=shown.check,
        omitted=shown.omitted,
        why_reason=shown.why_reason,
        segments=shown.segments,
        conflict=conflict,
        intakes=shown.intakes,
        most_intakes=MOST_INTAKES,
        has_older_intakes=shown.has_older_intakes,
        tasks=tasks,
        revisions=await _revisions(visit, asked.tasks, tasks),
        happened=events
        if isinstance(events, Missing)
        else _happened(events, zone, changes=asked.changes),
        changes=asked.changes,
        has_older=shown.history.next is not None,
        versions=await asyncio.to_thread(_compared, versions),
        reasons=REASONS,
        review=asked.review,
        said=asked.said,
        draft=asked.draft,
        offer=open_offer(request, asked.offer),
        sealed_offer=asked.offer,
        decided=decided,
        reason=kept.get("reason", ""),
        verdict=kept.get("verdict", ""),
        wrong_sources=asked.wrong_sources or kept.get("wrong_sources", ""),
        key=asked.key or kept.get("key") or str(uuid4()),
    )


async def _read(visit: Visit, encounter_id: UUID) -> Shown | Missing:
    """Other slow parts of the page do not delay the parts that depend on the encounter."""
    history = await visit.get(
        EncounterVersions, f"/encounters/{encounter_id}/history", {"limit": VERSIONS}
    )
    if isinstance(history, Missing):
        return history
    encounter = history.versions[0]
    sources, is_uncited = encounter.sources or [], encounter.summary and not encounter.sources
    intakes, (chart, banner, cited), passages, check = await gather(
        visit.get(Intakes, f"/intake/{encounter.patient_id}", {"limit": INTAKES}),
        _read_patient(visit, encounter.patient_id, sources),
        _passages(visit, encounter) if is_uncited else nothing(),
        visit.get(Check, f"/encounters/{encounter_id}/summary/check")
        if encounter.summary
        else nothing(),
    )
    has_older = False if isinstance(intakes, Missing) else intakes.next is not None
    own = intakes if isinstance(intakes, Missing) else _of(encounter, intakes)
    omitted = _omitted(check, chart)
    return Shown(encounter, history, own, has_older, banner, cited, passages, check, omitted)


async def _read_patient(
    visit: Visit, patient: UUID, sources: Sequence[Source]
) -> tuple[Chart | Missing, Banner | Missing, Cited | None]:
    chart = await visit.get(Chart, f"/patients/{patient}/chart", {"limit": ITEMS})
    cited = read_cited(visit, patient, sources, chart) if sources else nothing()
    if isinstance(chart, Missing):
        return chart, chart, await cited
    return chart, *await gather(read_banner(visit, chart), cited)


async def _revisions(
    visit: Visit, ids: str, tasks: Tasks | Missing
) -> list[tuple[str, Task | Missing]]:
    """Tasks that the encounter's list lacks are read alone."""
    found = {} if isinstance(tasks, Missing) else {str(one.id): one for one in tasks.tasks}

    async def read(id_: str) -> tuple[str, Task | Missing]:
        return id_, found.get(id_) or await visit.get(Task, f"/tasks/{id_}")

    return await gather(*map(read, filter(None, map(uuid_of, ids.split(",")[:MOST_REVISIONS]))))


def _omitted(check: Check | Missing | None, chart: Chart | Missing) -> dict[str, Item]:
    if not isinstance(check, Check) or isinstance(chart, Missing):
        return {}
    items = items_of(chart)
    named = (one.resource for one in check.omissions or () if one.resource)
    return {one: items[id_][1] for one in named if (id_ := one.rpartition("/")[2]) in items}


async def _passages(visit: Visit, encounter: Encounter) -> Passages:
    question = {
        "question": (encounter.summary or "")[:MOST_QUESTION],
        "patient_id": str(encounter.patient_id),
        "top_k": PASSAGES + 1,
    }
    approved, found = await gather(
        visit.search(Matches, "/retrieve", question | {"review_status": APPROVED}),
        visit.search(Matches, "/retrieve", question),
    )
    return Passages(
        _without(approved, lambda match: match.source_ref == str(encounter.id)),
        _without(
            found,
            lambda match: match.review_status == APPROVED or match.source_ref == str(encounter.id),
        ),
    )


def _without(found: Matches | Missing, is_left_out: Callable[[Match], bool]) -> Matches | Missing:
    if isinstance(found, Missing):
        return found
    kept = [match for match in found.matches if not is_left_out(match)]
    return found.model_copy(update={"matches": kept[:PASSAGES]})


def _of(encounter: Encounter, intakes: Intakes) -> list[Intake]:
    """Return intakes, the newest first. A correction without an encounter belongs to the encounter of the corrected
    intake.
    """
    placed: list[Intake] = []
    of_corrected: dict[int, UUID | None] = {}
    for intake in intakes.records:  # A correction follows the corrected intake.
        of = intake.encounter_id or of_corrected.get(intake.id)
        placed.append(intake.model_copy(update={"encounter_id": of}))
        if intake.amended_by is not None:
            of_corrected[intake.amended_by] = of
    current = [intake for intake in reversed(placed) if intake.amended_by is None]
    return [intake for intake in current if intake.encounter_id == encounter.id]


def _happened(events: Events, zone: tzinfo, *, changes: bool) -> Happened:
    in_order = events.events[::-1]
    shown = [event for event in in_order if changes or not event.is_of_service]
    return Happened(
        lanes_of(in_order, zone),
        by_trace(shown),
        len(in_order) - len(shown),
        len(in_order),
        events.next is not None,
    )


async def _conflict(versions: Sequence[Encounter], seen: int) -> Conflict | None:
    current = versions[0]
    if current.version <= seen:
        return None
    before = next((one for one in versions if one.version == seen), None)
    if before is None:
        return Conflict(seen, current.changed_by, is_unknown=True)
    old, new = before.summary or "", current.summary or ""
    summary = await asyncio.to_thread(differences, old, new)
    return Conflict(seen, current.changed_by, tuple(summary), _changed(before, current))


def _compared(versions: Sequence[Encounter]) -> list[Version]:
    earlier = [*versions[1:], None]
    return [_version(one, before) for one, before in zip(versions, earlier, strict=True)]


def _version(version: Encounter, before: Encounter | None) -> Version:
    if before is None:
        return Version(version, ())
    old, new = before.summary, version.summary
    is_short = old and new and len(old) + len(new) < MOST_COMPARED
    words = differences(old, new) if old and new and is_short else []
    return Version(version, _changed(before, version), tuple(words))


def _changed(before: Encounter, after: Encounter) -> tuple[str, ...]:
    return tuple(
        name for field, name in COMPARED.items() if getattr(before, field) != getattr(after, field)
    )
