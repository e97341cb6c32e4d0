"""Summaries that wait for a decision: the urgency comes from the encounter's tasks, the waiting time from the log."""

from asyncio import gather
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from console.answers import Encounter, Encounters, Event, Events, Tasks
from console.gateway import Missing, Visit
from console.turns import PRIORITIES, ROUTINE, Turn, milliseconds

READ = 200  # Encounters that are read and sorted by urgency.
SHOWN = 40  # Encounters of a page, with the times of their summaries.
TASKS = 100
AT_ONCE = 20  # Encounters in one request of the log.
EVENTS = 200
TRIAGE = "intake_triage"  # An intake may come before its encounter.
AMENDED, SUMMARY = "encounter.amended", "summary"


@dataclass(frozen=True, slots=True)
class WaitingSummary:
    """A summary that waits for a decision. If `is_since_known` is false, `since` is the time of the encounter's last
    change.
    """

    encounter: Encounter
    rank: int  # The index in PRIORITIES.
    since: datetime
    is_since_known: bool

    @property
    def priority(self) -> str:
        return PRIORITIES[self.rank]

    @property
    def key(self) -> tuple[int, int, UUID]:
        return self.rank, milliseconds(self.since), self.encounter.id

    def turn(self, at: int, of: int) -> Turn:
        return Turn(at, of, self.rank, milliseconds(self.since))


@dataclass(frozen=True, slots=True)
class WaitingSummaries:
    """`next`: the parameters of the next page. `is_partial` if records has more than READ
    summaries, so a more urgent one may be on a later page.
    """

    summaries: list[WaitingSummary]
    next: Mapping[str, str | int] | None
    is_partial: bool

    def after(self, turn: Turn, encounter: UUID | None) -> WaitingSummary | None:
        others = [one for one in self.summaries if one.encounter.id != encounter]
        place = (turn.rank, turn.since_ms, encounter or UUID(int=0))
        later = (one for one in others if one.key > place)
        return next(later, others[0] if others else None)


async def read_waiting(
    visit: Visit, cursor: str | None = None, first: int = 0
) -> WaitingSummaries | Missing:
    """`cursor` belongs to records' list; `first` is a place in the sorted encounters. Without urgencies or times, the
    queue is sorted by the rest.
    """
    listed, ranks = await gather(
        visit.get(
            Encounters,
            "/encounters",
            {"summary_status": "preliminary", "limit": READ, "cursor": cursor},
        ),
        _read_ranks(visit),
    )
    if isinstance(listed, Missing):
        return listed
    by_change = [_waiting(one, ranks, {}) for one in listed.encounters]
    by_change.sort(key=lambda one: one.key)
    shown = [one.encounter for one in by_change[first : first + SHOWN]]
    written = await _read_times(visit, [one.id for one in shown])
    found = [_waiting(one, ranks, written) for one in shown]
    return WaitingSummaries(
        sorted(found, key=lambda one: one.key),
        _next(listed, cursor, first + SHOWN),
        is_partial=cursor is not None or listed.next is not None,
    )


def _next(listed: Encounters, cursor: str | None, at: int) -> Mapping[str, str | int] | None:
    if at < len(listed.encounters):
        return {"from": at} | ({} if cursor is None else {"after": cursor})
    return None if listed.next is None else {"after": listed.next}


def _waiting(
    encounter: Encounter, ranks: Mapping[str, int], written: Mapping[UUID, datetime]
) -> WaitingSummary:
    known = [ranks.get(str(id_), ROUTINE) for id_ in (encounter.id, encounter.patient_id)]
    since = written.get(encounter.id)
    return WaitingSummary(encounter, min(known), since or encounter.updated_at, since is not None)


async def _read_ranks(visit: Visit) -> dict[str, int]:
    """Return the rank of the most urgent task of each encounter, or of the patient if an intake
    lacks an encounter.
    """
    urgent = PRIORITIES[:ROUTINE]
    parts = await gather(
        *(visit.get(Tasks, "/tasks", {"priority": one, "limit": TASKS}) for one in urgent)
    )
    ranks: dict[str, int] = {}
    for rank, part in enumerate(parts):
        for task in () if isinstance(part, Missing) else part.tasks:
            of = task.encounter_id or (task.patient_id if task.kind == TRIAGE else None)
            if of is not None:
                ranks.setdefault(str(of), rank)
    return ranks


async def _read_times(visit: Visit, ids: Sequence[UUID]) -> dict[UUID, datetime]:
    chunks = [ids[at : at + AT_ONCE] for at in range(0, len(ids), AT_ONCE)]
    parts = await gather(*(_read_amendments(visit, chunk) for chunk in chunks))
    events = [event for part in parts for event in part if _is_of_summary(event)]
    return {one.encounter_id: one.recorded_at for one in reversed(events) if one.encounter_id}


async def _read_amendments(visit: Visit, ids: Sequence[UUID]) -> list[Event]:
    found = await visit.get(
        Events,
        "/agent-events",
        {
            "encounter_id": [str(one) for one in ids],
            "event_type": AMENDED,
            "order": "desc",
            "limit": EVENTS,
        },
    )
    return [] if isinstance(found, Missing) else found.events


def _is_of_summary(event: Event) -> bool:
    data = event.payload.get("data")
    changed = data.get("changed") if isinstance(data, dict) else None
    return event.is_change and isinstance(changed, list) and SUMMARY in changed
