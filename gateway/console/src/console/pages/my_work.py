from asyncio import gather
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from fastapi import Request, Response

from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from console.answers import Encounter, EncounterCounts, Encounters, Event, Events, Task, Tasks
from console.gateway import Missing, Visit
from console.names import names_of
from console.rendering import page
from console.turns import rank_of

# All lists together have at most as many patients as a request for names may have.
TASKS, UNCLAIMED, ENCOUNTERS, CASES = 40, 20, 25, 10
MOST_STAT = 100
MOST_REJECTED = 4
DECISIONS = 100
REJECTED = "summary.rejected"
DECIDED = {REJECTED: "rejected", "summary.accepted": "accepted", "summary.withdrawn": "withdrawn"}
router = Router(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Return:
    """A summary that waits again after the person rejected an earlier one."""

    encounter: Encounter
    rejection: Event

    @property
    def reason(self) -> str:
        data = self.rejection.payload.get("data")
        return str(data.get("reason") or "") if isinstance(data, dict) else ""


@router.get("/console", response_model=None)
@router.get("/console/", response_model=None)
@allow(None, only_person=True)
async def show_my_work(request: Request, after: str | None = None) -> Response:
    visit, me = Visit(request), request.state.person.name
    tasks, stat, counts, encounters, (decisions, returned) = await gather(
        visit.get(
            Tasks, "/tasks", {"owner": me, "owner_kind": "person", "order": "due", "limit": TASKS}
        ),
        visit.get(Tasks, "/tasks", {"priority": "stat", "order": "due", "limit": MOST_STAT}),
        visit.get(EncounterCounts, "/encounters/counts"),
        visit.get(
            Encounters,
            "/encounters",
            {"status": "in-progress", "limit": ENCOUNTERS, "cursor": after},
        ),
        _read_decisions(visit, me),
    )
    own = [] if isinstance(tasks, Missing) else _by_priority(tasks.tasks)
    cases = [] if isinstance(decisions, Missing) else _newest(_decisions(decisions))[:CASES]
    unclaimed = [] if isinstance(stat, Missing) else [one for one in stat.tasks if one.is_unclaimed]
    shown = [] if isinstance(encounters, Missing) else encounters.encounters
    names = await names_of(
        visit,
        [
            *(one.patient_id for one in (*own, *unclaimed[:UNCLAIMED])),
            *(one.patient_id for one in cases),
            *(str(one.patient_id) for one in shown),
            *(str(one.encounter.patient_id) for one in returned),
        ],
    )
    return page(
        request,
        "my_work.html",
        visit=visit,
        names=names.by_id,
        nameless=names.lack,
        tasks=tasks if isinstance(tasks, Missing) else own,
        stat=stat,
        unclaimed=unclaimed[:UNCLAIMED],
        has_more_unclaimed=len(unclaimed) > UNCLAIMED
        or (isinstance(stat, Tasks) and stat.next is not None),
        has_more_tasks=not isinstance(tasks, Missing) and tasks.next is not None,
        counts=counts,
        encounters=encounters,
        is_first=after is None,
        decisions=decisions,
        cases=cases,
        decided=DECIDED,
        returned=returned,
    )


def _by_priority(tasks: Sequence[Task]) -> list[Task]:
    """Tasks of the same priority stay in order of their due times."""
    return sorted(tasks, key=lambda task: rank_of(task.priority))


async def _read_decisions(visit: Visit, me: str) -> tuple[Events | Missing, list[Return]]:
    found = await visit.get(
        Events,
        "/agent-events",
        {"agent_name": me, "event_type": [*DECIDED], "order": "desc", "limit": DECISIONS},
    )
    if isinstance(found, Missing):
        return found, []
    rejections = [one for one in _newest(_decisions(found)) if one.event_type == REJECTED]
    read = await gather(*(_read_return(visit, one) for one in rejections[:MOST_REJECTED]))
    return found, [one for one in read if one is not None]


def _decisions(events: Events) -> list[Event]:
    """Agents may log events of any type and name, so only a service's event proves a decision."""
    return [
        one
        for one in events.events
        if one.is_change and one.encounter_id and one.event_type in DECIDED
    ]


def _newest(events: Iterable[Event]) -> list[Event]:
    newest: dict[UUID | None, Event] = {}
    for event in events:
        newest.setdefault(event.encounter_id, event)
    return [*newest.values()]


async def _read_return(visit: Visit, rejection: Event) -> Return | None:
    encounter = await visit.get(Encounter, f"/encounters/{rejection.encounter_id}")
    if isinstance(encounter, Missing) or encounter.summary_status != "preliminary":
        return None
    return Return(encounter, rejection)
