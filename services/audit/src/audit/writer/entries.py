"""Events on their way into the log, and the receipts that the writer gives for them. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple, Self
from uuid import UUID, uuid5

from audit.leaves.leaf import ChainEnd, Leaf, UnplacedLeaf
from audit.verdicts import Verdict
from audit.writer.clock import ClockWarning
from audit.writer.span_phases import id_of_end
from chassis.identity.caller import Caller, CallerKind
from chassis.problems.problem import Problem

# Roughly what an event, and each of its patients, takes in memory beside the payload.
OVERHEAD_BYTES = 512
PATIENT_BYTES = 256
# The namespace of ids made from Idempotency-Keys (RFC 9562, section 6.6). It never changes.
KEY_NAMESPACE = UUID("01a1fa3c-9d27-7b5e-8c41-52f0d6a7e913")
# Two events with one id are the same event if these are equal.
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
# A running span may be sent again and again, with more attributes: its begin is stored once for each of these.
SENDER = ("recorded_by", "recorded_by_kind")


def id_from_key(caller: Caller, key: str, position: int) -> UUID:
    """Return the id of the event at `position` of a request with an Idempotency-Key.

    It is the same in each repeat by this caller, for the same person, and differs from every other
    caller's (RFC 9562, section 5.5).
    """
    of_caller = caller.of_keys if caller.acts_for else f"{caller.kind}\0{caller.name}"
    return uuid5(KEY_NAMESPACE, f"{of_caller}\0{key}\0{position}")


class NewEvent(NamedTuple):
    """A checked event without its numbers.

    `patient_ids` are those submitted; `owner` is the encounter's patient where that is known, and
    `said` what records said of the encounter where it was asked; `patients` are all that find the
    event. Only audit's own events settle others: `settles_encounter` all unverified ones of its
    encounter before it, `settles_of_traces` those with these numbers, which name no encounter.
    """

    id: UUID
    encounter_id: UUID | None
    agent_name: str
    event_type: str
    payload: bytes
    recorded_by: str
    recorded_by_kind: str | None
    tool: str | None = None
    outcome: str | None = None
    patient_ids: tuple[str, ...] = ()
    occurred_at: datetime | None = None
    trace_id: str | None = None
    span_id: str | None = None
    is_access: bool = False
    unverified: bool = False
    patients: frozenset[str] = frozenset()
    owner: str | None = None
    said: Verdict | None = None
    expected_position: int | None = None
    refusal: Problem | None = None  # Refuses the event unless the log holds it already.
    is_keyed: bool = False  # The id was made from an Idempotency-Key.
    is_new_id: bool = False  # The id was made just now: no other event has it.
    recorded_with: str | None = None  # The claims of the caller's token, as JSON.
    is_span: bool = False  # The id was made from the span's; without an outcome it has not ended.
    settles_encounter: bool = False
    settles_of_traces: tuple[int, ...] = ()
    is_destroyed: bool = False  # A stored event's payload is.
    is_of_log: bool = (
        True  # Else someone else wrote the row: its place, or the leaf there, is none of it.
    )

    @property
    def size(self) -> int:
        texts = len(self.payload) + len(self.recorded_with or "")
        return texts + OVERHEAD_BYTES + len(self.patients) * PATIENT_BYTES

    @property
    def has_position(self) -> bool:
        """Whether the event counts among those by which agents coordinate on an encounter.

        Reads do not, nor do changes that services deliver, which arrive with a delay.
        """
        is_by_service = self.recorded_by_kind == CallerKind.SERVICE
        return self.encounter_id is not None and not self.is_access and not is_by_service

    @property
    def encounter_status(self) -> Verdict | None:
        """The knowledge of the encounter with which the event was sent."""
        if self.encounter_id is None:
            return None
        if self.refusal is not None:
            return Verdict.UNKNOWN
        return Verdict.UNVERIFIED if self.unverified else Verdict.KNOWN

    @property
    def is_begun(self) -> bool:
        """Whether the event records that a span began."""
        return self.is_span and self.outcome is None

    @property
    def same_ids(self) -> tuple[UUID, ...]:
        """The ids of stored events that make this one a repeat: the begin of a span adds nothing to its end."""
        return (self.id, id_of_end(self.id)) if self.is_begun else (self.id,)

    def is_repeat_of(self, first: "NewEvent") -> bool:
        """Whether both have the same content and caller; the trace, the encounter's check and
        the caller's token may differ. The begin of a span is compared by its caller alone. A
        destroyed payload equals every other.
        """
        names = SENDER if self.is_begun else CONTENT
        return all(
            getattr(self, name) == getattr(first, name)
            for name in names
            if not (first.is_destroyed and name == "payload")
        )


class Receipt(NamedTuple):
    """The numbers of a committed event.

    `stream_pos` counts the events of its encounter from 0. `leaf_hash` is that of its leaf (RFC
    6962), and `leaf_mac` audit's own signature of it; both are None until an event of an earlier
    version is sealed. `clock_warning` is not stored, so a repeat has none.
    """

    id: UUID
    seq: int
    stream_pos: int | None
    recorded_at: datetime
    recorded_by: str
    duplicate: bool = False
    clock_warning: ClockWarning | None = None
    leaf_hash: bytes | None = None
    leaf_mac: bytes | None = None

    def repeated(self) -> "Receipt":
        return self._replace(duplicate=True, clock_warning=None)


class Entry(NamedTuple):
    """An event, and its leaf but for its place: both made before the log's head is locked."""

    event: NewEvent
    leaf: UnplacedLeaf


class Stored(NamedTuple):
    """`leaf` is None where the log before this event is not sealed yet."""

    event: NewEvent
    receipt: Receipt
    leaf: Leaf | None = None


class EncounterEnd(NamedTuple):
    """The end of an encounter's events: the next free position, and the chain of their leaves."""

    next_pos: int = 0
    chain: ChainEnd = ChainEnd()


@dataclass(frozen=True, slots=True)
class LogState:
    """The part of the log that matters to a batch, read while the log's head is locked.

    `ends`: those of the batch's encounters with events. `by_id`: the events of the batch that the
    log holds already. `leaves`: how many events, from the first, have leaves. `answers`: of the
    encounters of which the batch says what records said, the stored answers (known or not), and
    whether a leaf says them; None where a leaf says all that the batch does. `covered`: how many
    events are in the tree or under a checkpoint.
    """

    next_seq: int
    last_recorded_at: datetime
    ends: Mapping[UUID, EncounterEnd]
    by_id: Mapping[UUID, Stored]
    leaves: int
    answers: Mapping[tuple[UUID, bool], bool] | None
    covered: int

    @property
    def is_sealed(self) -> bool:
        return self.leaves == self.next_seq


class Logged(NamedTuple):
    receipt: Receipt
    encounter_status: Verdict | None


class Answer(NamedTuple):
    """`patient_id` is None for an encounter that records does not know. `seq` is the number of the
    event that says it.
    """

    encounter_id: UUID
    patient_id: str | None
    seq: int

    @property
    def is_known(self) -> bool:
        return self.patient_id is not None

    @classmethod
    def said_in(cls, event: NewEvent, seq: int) -> Self:
        """Raises ValueError for an event without an encounter."""
        if event.encounter_id is None:
            raise ValueError(event.event_type)
        return cls(event.encounter_id, event.owner, seq)


def new_answers(log: LogState, stored: Sequence[Stored]) -> list[Answer]:
    """Return the first answer of each kind about an encounter that no leaf has said before."""
    if log.answers is None:
        return []
    answers: dict[tuple[UUID | None, bool], Answer] = {}
    for event, receipt, _ in stored:
        if event.said is not None:
            kind = (event.encounter_id, event.owner is not None)
            if kind not in answers:
                answers[kind] = Answer.said_in(event, receipt.seq)
    said = {kind for kind, is_said in log.answers.items() if is_said}
    return [one for kind, one in answers.items() if kind not in said]


def corrections(log: LogState, answers: Sequence[Answer]) -> list[Answer]:
    """Return, of the new answers, those that confirm an encounter that records denied before."""
    denied = {encounter for encounter, is_known in log.answers or () if not is_known}
    found: list[Answer] = []
    for one in answers:
        if not one.is_known:
            denied.add(one.encounter_id)
        elif one.encounter_id in denied:
            found.append(one)
    return found
