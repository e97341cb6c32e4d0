"""Events on their way into the log: checked, with all but their numbers; and what the writer says
of them. Pure.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple
from uuid import UUID, uuid5

from audit.encounters.verdicts import Verdict
from audit.log.clock import ClockWarning
from chassis.identity.caller import Caller, CallerKind
from chassis.problems.problem import Problem

# What an event, and each of its patients, costs in memory and on the way beside its payload,
# roughly.
OVERHEAD_BYTES = 512
PATIENT_BYTES = 256
# The namespace of ids that are made of Idempotency-Keys (RFC 9562, section 6.6). It never changes.
KEYED = UUID("01a1fa3c-9d27-7b5e-8c41-52f0d6a7e913")
# What two events with one id have in common when they are one event.
CONTENT = (
    "id",
    "encounter_id",
    "agent_name",
    "event_type",
    "tool",
    "outcome",
    "patient_ids",
    "occurred_at",
    "payload",
    "recorded_by",
    "recorded_by_kind",
    "is_access",
)


def id_of_key(caller: Caller, key: str, position: int) -> UUID:
    """Return the id of the event at a position of a request with an Idempotency-Key: the same one
    for each repeat by this caller, and never another caller's (RFC 9562, section 5.5).
    """
    return uuid5(KEYED, f"{caller.kind}\0{caller.name}\0{key}\0{position}")


@dataclass(frozen=True, slots=True)
class NewEvent:
    """An event that may be stored as it is. `patient_ids` as submitted; `patients` are all it is
    found by.
    """

    id: UUID
    encounter_id: UUID | None
    agent_name: str
    event_type: str
    tool: str | None
    outcome: str | None
    patient_ids: tuple[str, ...]
    occurred_at: datetime | None
    payload: bytes
    recorded_by: str
    recorded_by_kind: str | None
    trace_id: str | None = None
    span_id: str | None = None
    is_access: bool = False
    unverified: bool = False
    patients: frozenset[str] = frozenset()
    expected_position: int | None = None
    refusal: Problem | None = None  # What keeps it out, unless it is there already.
    is_keyed: bool = False  # Its id was made of an Idempotency-Key.

    @property
    def size(self) -> int:
        """Return about how many bytes the event holds."""
        return len(self.payload) + OVERHEAD_BYTES + len(self.patients) * PATIENT_BYTES

    @property
    def has_position(self) -> bool:
        """Whether it is one of the events by which agents coordinate on an encounter: neither a
        read of them nor what a service tells of a change, which arrives when it may.
        """
        is_told = self.is_access or self.recorded_by_kind == CallerKind.SERVICE
        return self.encounter_id is not None and not is_told

    def is_repeat_of(self, first: "NewEvent") -> bool:
        """Whether both say the same: the parsed fields, the payload's bytes, the caller. Not how it
        travelled (trace), nor what was found out about it.
        """
        return all(getattr(self, name) == getattr(first, name) for name in CONTENT)


@dataclass(frozen=True, slots=True)
class Receipt:
    """An event that is committed, and its numbers. `stream_pos`: its place among its encounter's
    events, from 0. `clock_warning` is not kept: a repeat has none.
    """

    id: UUID
    seq: int
    stream_pos: int | None
    recorded_at: datetime
    recorded_by: str
    duplicate: bool = False
    clock_warning: ClockWarning | None = None

    def repeated(self) -> "Receipt":
        """Return the same for somebody who sent the event again."""
        return replace(self, duplicate=True, clock_warning=None)


class Stored(NamedTuple):
    """An event and its numbers."""

    event: NewEvent
    receipt: Receipt


@dataclass(frozen=True, slots=True)
class Known:
    """What the log holds already, as far as a batch touches it; read while its head is locked."""

    next_seq: int
    last_recorded_at: datetime
    positions: Mapping[UUID | None, int]  # The next free one of each encounter that has events.
    by_id: Mapping[UUID, Stored]  # Those of the batch's ids that are there.


class Logged(NamedTuple):
    """An event's receipt, and what was known of its encounter when the event came."""

    receipt: Receipt
    encounter_status: Verdict | None
