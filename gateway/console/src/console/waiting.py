"""The summaries that wait for a person, the most urgent first, then in the order in which they were written.

Records lists encounters by their start. An encounter has the urgency of its tasks, such as triage, and the
log has the time of each summary.
"""

from asyncio import gather
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from console.answers import Encounter, Encounters, Event, Events, Tasks
from console.gateway import Missing, Visit
from console.turns import PRIORITIES, ROUTINE, Turn, milliseconds

MOST = 40  # Encounters that are read and sorted.
TASKS = 100
AT_ONCE = 20  # Encounters in one request of the log.
EVENTS = 200
TRIAGE = "intake_triage"  # An intake may come before its encounter.
AMENDED, SUMMARY = "encounter.amended", "summary"


@dataclass(frozen=True, slots=True)
class WaitingSummary:
    """`is_since_known` if the log has the time when the summary was written; otherwise `since` is the time of
    the encounter's last change.
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
    """The first MOST of the waiting summaries by the start of their encounters, sorted by urgency."""

    summaries: list[WaitingSummary]
    next: str | None

    def after(self, turn: Turn, encounter: UUID | None) -> WaitingSummary | None:
        """Return the summary that follows a place in the queue, or else the first of another encounter."""
        others = [one for one in self.summaries if one.encounter.id != encounter]
        place = (turn.rank, turn.since_ms, encounter or UUID(int=0))
        later = (one for one in others if one.key > place)
        return next(later, others[0] if others else None)


async def read_waiting(visit: Visit, cursor: str | None = None) -> WaitingSummaries | Missing:
    """Needs up to six requests. If urgencies or times cannot be read, the queue is sorted without them."""
    listed, ranks = await gather(
        visit.get(
            Encounters,
            "/encounters",
            {"summary_status": "preliminary", "limit": MOST, "cursor": cursor},
        ),
        _read_ranks(visit),
    )
    if isinstance(listed, Missing):
        return listed
    written = await _read_times(visit, [one.id for one in listed.encounters])
    found = [_waiting(one, ranks, written) for one in listed.encounters]
    return WaitingSummaries(sorted(found, key=lambda one: one.key), listed.next)


def _waiting(
    encounter: Encounter, ranks: Mapping[str, int], written: Mapping[UUID, datetime]
) -> WaitingSummary:
    known = [ranks.get(str(id_), ROUTINE) for id_ in (encounter.id, encounter.patient_id)]
    since = written.get(encounter.id)
    return WaitingSummary(encounter, min(known), since or encounter.updated_at, since is not None)


async def _read_ranks(visit: Visit) -> dict[str, int]:
    """Return the rank of the most urgent task of each encounter, or of the patient if an intake lacks an encounter."""
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
    """Return when the current summary of each encounter was written, if the log has it."""
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
