"""The page of an encounter: its summary next to the sources, events of agents, and the person's verdict."""

import asyncio
from asyncio import gather
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import Annotated
from urllib.parse import urlencode
from uuid import UUID, uuid4, uuid5

from fastapi import Query, Request, Response

from chassis.http.accepted_bodies import take_form
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from console.answers import (
    Encounter,
    EncounterVersions,
    Events,
    Intake,
    Intakes,
    Match,
    Matches,
    Source,
    Tasks,
    Written,
)
from console.chart_answers import Chart
from console.charts import Lanes, lanes_of
from console.differences import Part, differences
from console.event_rows import Trace, by_trace
from console.forms import MAX_FORM_BYTES, fields_of, see, uuid_of
from console.gateway import Lack, Missing, Visit
from console.pages.banner import Banner, read_banner
from console.pages.cited import Cited, read_cited
from console.rendering import page
from console.session import page_state

VERSIONS, EVENTS, TASKS, INTAKES, PASSAGES, ITEMS = 20, 60, 25, 20, 6, 100
APPROVED = "approved"
MOST_QUESTION = 2_000
MOST_INTAKES = 5
VERDICTS = {"accept": "accepted", "reject": "rejected"}
# Fields compared between versions, with their labels.
COMPARED = {
    "status": "status",
    "class_": "class",
    "chief_complaint": "complaint",
    "start": "start",
    "end": "end",
    "summary": "summary",
    "summary_status": "summary's status",
}
router = Router(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Passages:
    """Passages found by a search for the text of a summary without sources. Retrieval stores the summary
    itself under the encounter's ID; its passages are left out.
    """

    approved: Matches | Missing
    others: Matches | Missing


@dataclass(frozen=True, slots=True)
class Conflict:
    """What changed since the version that a verdict was about. `summary` and `fields` are empty, and `is_unknown` is
    set, if that version is older than those that the page reads.
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


@dataclass(frozen=True, slots=True)
class Happened:
    """The newest events in log order. `hidden` counts services' own changes, which appear only in the
    lanes.
    """

    lanes: Lanes | None
    traces: list[Trace]
    hidden: int
    count: int
    has_older: bool


@dataclass(frozen=True, slots=True)
class Version:
    encounter: Encounter
    changed: tuple[str, ...]


@router.get("/console/encounters/{id}", response_model=None)
@allow(None, only_person=True)
async def show_encounter(
    request: Request,
    id: UUID,  # noqa: A002 - As in the path.
    *,
    changes: bool = False,
    review: bool = False,
    said: Annotated[str | None, Query(max_length=32)] = None,
    seen: Annotated[int | None, Query(ge=1)] = None,
) -> Response:
    """`changes`: show services' changes; `review`: open the next summary after a verdict; `said`: the
    result of the last verdict; `seen`: the version that this verdict was about, if it has changed.
    """
    visit = Visit(request)
    shown, events, tasks = await gather(
        _read(visit, id),
        visit.get(
            Events, "/agent-events", {"encounter_id": str(id), "order": "desc", "limit": EVENTS}
        ),
        visit.get(Tasks, "/tasks", {"encounter_id": str(id), "limit": TASKS}),
    )
    if isinstance(shown, Missing):
        status = 404 if shown.lack is Lack.ABSENT else 200
        return page(
            request, "encounter-missing.html", status=status, visit=visit, lack=shown, said=said
        )
    encounter, versions = shown.encounter, shown.history.versions
    kept = page_state.read(request, _path(id))
    conflict = None if seen is None else await _conflict(versions, seen)
    return page(
        request,
        "encounter.html",
        visit=visit,
        encounter=encounter,
        banner=shown.banner,
        cited=shown.cited,
        passages=shown.passages,
        conflict=conflict,
        intakes=shown.intakes,
        most_intakes=MOST_INTAKES,
        has_older_intakes=shown.has_older_intakes,
        tasks=tasks,
        happened=events
        if isinstance(events, Missing)
        else _happened(events, request.app.state.zone, changes=changes),
        changes=changes,
        has_older=shown.history.next is not None,
        versions=_compared(versions),
        review=review,
        said=said,
        reason=kept.get("reason", ""),
        key=kept.get("key") or str(uuid4()),
    )


@router.post("/console/encounters/{id}/verdict", response_model=None)
@take_form(max_bytes=MAX_FORM_BYTES)
@allow(None, only_person=True)
async def decide(request: Request, id: UUID) -> Response:  # noqa: A002 - As in the path.
    """Accept or reject the summary, if the encounter still has the version that the page showed."""
    fields = await fields_of(request)
    verdict, version = fields.get("verdict", ""), fields.get("version", "")
    if verdict not in VERDICTS or not (version.isascii() and version.isdecimal()):
        return see(f"{_path(id)}?said=refused")
    form, reason = uuid_of(fields.get("key")) or str(uuid4()), fields.get("reason")
    review = {"review": "true"} if fields.get("review") else {}
    if reason is None and (verdict == "reject" or fields.get("needs_reason")):
        return see(f"{_path(id)}?{urlencode(review | {'said': 'unreasoned'})}#verdict")
    # A form that is sent twice is processed once. A different version, verdict or reason is a new request.
    key = uuid5(UUID(form), f"{verdict} {version} {reason}")
    done = await Visit(request).write(
        Written,
        f"/encounters/{id}/summary/{verdict}",
        {} if reason is None else {"reason": reason},
        {"If-Match": f'W/"{version}"', "Idempotency-Key": str(key)},
    )
    if isinstance(done, Missing):
        # After a conflict, the page starts with the difference, not with the form.
        seen, place = ({"seen": version}, "") if done.lack is Lack.CHANGED else ({}, "#verdict")
        query = urlencode(review | {"said": _outcome(done)} | seen)
        answer = see(f"{_path(id)}?{query}{place}")
        kept = {"reason": reason or ""} | ({"key": form} if done.lack is Lack.AWAY else {})
        page_state.keep(request, answer, _path(id), kept)
        return answer
    said = {"said": VERDICTS[verdict]}
    if review and (began := fields.get("began")):
        answer = see(f"/console/review/next?{urlencode({'after': str(id), 'began': began} | said)}")
    else:
        answer = see(f"{_path(id)}?{urlencode(said)}")
    page_state.forget(request, answer, _path(id))
    return answer


def _path(encounter: UUID) -> str:
    return f"/console/encounters/{encounter}"


def _outcome(failure: Missing) -> str:
    return "unanswered" if failure.may_have_happened else failure.lack.value


async def _read(visit: Visit, encounter_id: UUID) -> Shown | Missing:
    """Read an encounter, and then the parts that depend on it. Other slow parts of the page do not delay
    them.
    """
    history = await visit.get(
        EncounterVersions, f"/encounters/{encounter_id}/history", {"limit": VERSIONS}
    )
    if isinstance(history, Missing):
        return history
    encounter = history.versions[0]
    sources, is_uncited = encounter.sources or [], encounter.summary and not encounter.sources
    intakes, (banner, cited), passages = await gather(
        visit.get(Intakes, f"/intake/{encounter.patient_id}", {"limit": INTAKES}),
        _read_patient(visit, encounter.patient_id, sources),
        _passages(visit, encounter) if is_uncited else _nothing(),
    )
    has_older = False if isinstance(intakes, Missing) else intakes.next is not None
    own = intakes if isinstance(intakes, Missing) else _of(encounter, intakes)
    return Shown(encounter, history, own, has_older, banner, cited, passages)


async def _read_patient(
    visit: Visit, patient: UUID, sources: Sequence[Source]
) -> tuple[Banner | Missing, Cited | None]:
    """Read the chart, and with it the banner and the cited sources."""
    chart = await visit.get(Chart, f"/patients/{patient}/chart", {"limit": ITEMS})
    cited = read_cited(visit, patient, sources, chart) if sources else _nothing()
    if isinstance(chart, Missing):
        return chart, await cited
    return await gather(read_banner(visit, chart), cited)


async def _nothing() -> None:
    return None


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
    """Return the encounter's intakes, newest first.

    A correction without an encounter belongs to the encounter of the corrected intake.
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
    """Return the difference between a version and the current one; None if they are the same."""
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
    """Return versions with their changed fields. The changes of the oldest version are unknown."""
    earlier = [*versions[1:], None]
    return [
        Version(version, () if before is None else _changed(before, version))
        for version, before in zip(versions, earlier, strict=True)
    ]


def _changed(before: Encounter, after: Encounter) -> tuple[str, ...]:
    return tuple(
        name for field, name in COMPARED.items() if getattr(before, field) != getattr(after, field)
    )
