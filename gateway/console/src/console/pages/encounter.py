"""The page of an encounter: its summary next to the sources, events of agents, and the person's verdict."""

from asyncio import gather
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated
from urllib.parse import urlencode
from uuid import UUID, uuid4, uuid5

from fastapi import Query, Request, Response

from chassis.http.accepted_bodies import take_form
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from console.answers import (
    Chart,
    Document,
    Encounter,
    EncounterVersions,
    Events,
    Intake,
    Intakes,
    Item,
    Matches,
    Source,
    Tasks,
    Written,
)
from console.charts import Lanes, lanes_of
from console.event_rows import Trace, by_trace
from console.forms import MAX_FORM_BYTES, fields_of, see, uuid_of
from console.gateway import Lack, Missing, Visit
from console.highlights import Piece, Span, document_address, excerpt, has_all, shortened
from console.rendering import page
from console.session import page_state

VERSIONS, EVENTS, TASKS, INTAKES, PASSAGES, RESOURCES = 20, 60, 25, 20, 6, 100
MOST_DOCUMENTS = 2  # Documents shown next to the summary; the rest are links.
MOST_EXCERPT = 4_000  # Characters shown of a cited document.
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
class CitedDocument:
    """A document that a summary cites. `pieces` are the cited spans with the surrounding text, or None if
    the document was not read.
    """

    id: UUID
    version: int | None
    spans: tuple[Span, ...]
    document: Document | Missing | None = None
    pieces: tuple[Piece, ...] | None = None

    @property
    def address(self) -> str:
        return document_address(self.id, self.version, self.spans)

    @property
    def is_partly_missed(self) -> bool:
        return isinstance(self.document, Document) and not has_all(self.document.text, self.spans)


@dataclass(frozen=True, slots=True)
class CitedResource:
    reference: str
    section: str | None = None
    item: Item | None = None


@dataclass(frozen=True, slots=True)
class Beside:
    """The sources shown next to a summary: its citations, or passages found by a search for its text."""

    documents: tuple[CitedDocument, ...] = ()
    resources: tuple[CitedResource, ...] = ()
    chart: Missing | None = None
    passages: Matches | Missing | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    encounter: Encounter
    history: EncounterVersions
    intakes: list[Intake] | Missing
    has_older_intakes: bool
    beside: Beside


@dataclass(frozen=True, slots=True)
class Happened:
    """The newest events in log order. `hidden` counts services' changes, which appear only in the
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
) -> Response:
    """`changes`: show services' changes; `review`: open the next summary after a verdict; `said`: the
    result of the last verdict.
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
        return page(request, "encounter-missing.html", status=status, visit=visit, lack=shown)
    encounter, versions = shown.encounter, shown.history.versions
    kept = page_state.read(request, _path(id))
    return page(
        request,
        "encounter.html",
        visit=visit,
        encounter=encounter,
        beside=shown.beside,
        intakes=shown.intakes,
        most_intakes=MOST_INTAKES,
        has_older_intakes=shown.has_older_intakes,
        tasks=tasks,
        happened=events if isinstance(events, Missing) else _happened(events, changes=changes),
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
    # A form that is sent twice is processed once. A different version, verdict or reason is a new request.
    key = uuid5(UUID(form), f"{verdict} {version} {reason}")
    done = await Visit(request).write(
        Written,
        f"/encounters/{id}/summary/{verdict}",
        {} if reason is None else {"reason": reason},
        {"If-Match": f'W/"{version}"', "Idempotency-Key": str(key)},
    )
    review = {"review": "true"} if fields.get("review") else {}
    if isinstance(done, Missing):
        answer = see(f"{_path(id)}?{urlencode(review | {'said': _outcome(done)})}#verdict")
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
    """Return the key of the page's message about a failed verdict."""
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
    intakes, beside = await gather(
        visit.get(Intakes, f"/intake/{encounter.patient_id}", {"limit": INTAKES}),
        _beside(visit, encounter),
    )
    if isinstance(intakes, Missing):
        return Shown(encounter, history, intakes, has_older_intakes=False, beside=beside)
    own, has_older = _of(encounter, intakes), intakes.next is not None
    return Shown(encounter, history, own, has_older, beside)


async def _beside(visit: Visit, encounter: Encounter) -> Beside:
    if encounter.summary is None:
        return Beside()
    if encounter.sources:
        return await _cited(visit, encounter.patient_id, encounter.sources)
    question = {
        "question": encounter.summary[:MOST_QUESTION],
        "patient_id": str(encounter.patient_id),
        "top_k": PASSAGES + 1,
    }
    found = await visit.search(Matches, "/retrieve", question)
    return Beside(passages=found if isinstance(found, Missing) else _of_others(found, encounter))


def _of_others(found: Matches, encounter: Encounter) -> Matches:
    """Remove passages of the summary itself, which retrieval stores under the encounter's ID."""
    others = [match for match in found.matches if match.source_ref != str(encounter.id)]
    return found.model_copy(update={"matches": others[:PASSAGES]})


async def _cited(visit: Visit, patient: UUID, sources: Sequence[Source]) -> Beside:
    references = [source.resource for source in sources if source.resource]
    cited = _documents_of(sources)
    asked = cited[: MOST_DOCUMENTS - bool(references)]
    documents, chart = await gather(
        gather(*(_read_document(visit, one) for one in asked)),
        _chart(visit, patient) if references else _nothing(),
    )
    items = {} if chart is None or isinstance(chart, Missing) else _items_of(chart)
    return Beside(
        documents=(*documents, *cited[len(asked) :]),
        resources=tuple(_resource(reference, items) for reference in dict.fromkeys(references)),
        chart=chart if isinstance(chart, Missing) else None,
    )


async def _nothing() -> None:
    return None


async def _chart(visit: Visit, patient: UUID) -> Chart | Missing:
    return await visit.get(Chart, f"/patients/{patient}/chart", {"limit": RESOURCES})


def _documents_of(sources: Sequence[Source]) -> list[CitedDocument]:
    """Return each cited document version once, with all its spans."""
    spans: dict[tuple[UUID, int | None], list[Span]] = {}
    for source in sources:
        if source.document_id is not None:
            cited = spans.setdefault((source.document_id, source.version), [])
            if source.start is not None and source.end is not None:
                cited.append((source.start, source.end))
    return [CitedDocument(id_, version, tuple(cited)) for (id_, version), cited in spans.items()]


async def _read_document(visit: Visit, cited: CitedDocument) -> CitedDocument:
    document = await visit.get(Document, f"/documents/{cited.id}", {"version": cited.version})
    pieces = (
        None
        if isinstance(document, Missing)
        else tuple(shortened(excerpt(document.text, cited.spans), MOST_EXCERPT))
    )
    return CitedDocument(cited.id, cited.version, cited.spans, document, pieces)


def _items_of(chart: Chart) -> dict[str, tuple[str, Item]]:
    """Return chart items by ID, with the name of their section."""
    sections: dict[str, Sequence[Item]] = {
        "allergy": chart.allergies,
        "problem": chart.problems,
        "medication": chart.medications,
        "vital sign": chart.vital_signs,
        "lab": chart.labs,
        "procedure": chart.procedures,
        "immunization": chart.immunizations,
        "not to be done": chart.not_to_be_done,
        "proposed": chart.proposed,
        "planned": chart.planned,
        "refuted": chart.refuted,
        "dated in the future": chart.dated_ahead,
        "stated absence": chart.absences,
    }
    return {str(item.id): (name, item) for name, items in sections.items() for item in items}


def _resource(reference: str, items: dict[str, tuple[str, Item]]) -> CitedResource:
    section, item = items.get(reference.rpartition("/")[2], (None, None))
    return CitedResource(reference, section, item)


def _of(encounter: Encounter, intakes: Intakes) -> list[Intake]:
    """Return the encounter's intakes, newest first, or the patient's latest intake if there are none.

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
    return [intake for intake in current if intake.encounter_id == encounter.id] or current[:1]


def _happened(events: Events, *, changes: bool) -> Happened:
    in_order = events.events[::-1]
    shown = [event for event in in_order if changes or not event.is_change]
    return Happened(
        lanes_of(in_order),
        by_trace(shown),
        len(in_order) - len(shown),
        len(in_order),
        events.next is not None,
    )


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
