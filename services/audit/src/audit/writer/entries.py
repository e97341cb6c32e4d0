from collections.abc import Awaitable, Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple, Self
from uuid import UUID, uuid5

from audit.leaves.leaf import ChainEnd, Leaf, UnplacedLeaf, text_of, time_text
from audit.leaves.receipts import authenticated_text
from audit.verdicts import Verdict
from audit.writer.clock import ClockWarning
from audit.writer.span_phases import id_of_end
from chassis.database.pool import Connection
from chassis.identity.caller import Caller, CallerKind
from chassis.problems.problem import Problem

# Approximate memory of an event, and of each of its patients.
OVERHEAD_BYTES = 512
PATIENT_BYTES = 256
# The namespace of ids derived from Idempotency-Keys (RFC 9562, section 6.6) never changes.
KEY_NAMESPACE = UUID("01a1fa3c-9d27-7b5e-8c41-52f0d6a7e913")
# Events with the same id are repeats if these fields are equal.
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
# Two begins of the same span are repeats if these fields are equal.
SENDER = ("recorded_by", "recorded_by_kind")


def id_from_key(caller: Caller, key: str, position: int) -> UUID:
    """Return the same id for each repeat by this caller and user, and different ids for all other
    callers (RFC 9562, section 5.5).
    """
    of_caller = caller.of_keys if caller.acts_for else f"{caller.kind}\0{caller.name}"
    return uuid5(KEY_NAMESPACE, f"{of_caller}\0{key}\0{position}")


class NewEvent(NamedTuple):
    """`patient_ids` are as submitted; `patients` are all patients with searches that find the
    event; `owner` is the encounter's patient if known; `said` is the answer of the records service,
    if audit asked.

    Only audit's own events settle others: `settles_encounter` settles all earlier unverified events
    of its encounter, `settles_of_traces` the events with these numbers. `change` changes other rows
    in the transaction that stores the event; if it raises a Problem, neither is stored.
    """

    id: UUID
    encounter_id: UUID | None
    agent_name: str
    event_type: str
    payload: bytes
    recorded_by: str
    recorded_by_kind: str
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
    refusal: Problem | None = None  # Rejects the event unless the log already has it.
    is_keyed: bool = False  # The id is derived from an Idempotency-Key.
    is_new_id: bool = False  # No stored event has this new id.
    recorded_with: str | None = None
    is_span: bool = False  # The span still runs if outcome is None.
    settles_encounter: bool = False
    settles_of_traces: tuple[int, ...] = ()
    change: Callable[[Connection], Awaitable[None]] | None = None
    is_destroyed: bool = False  # The payload of the stored event was destroyed.
    is_of_log: bool = True  # False: its number or leaf does not fit, so someone else wrote the row.

    @property
    def size(self) -> int:
        texts = len(self.payload) + len(self.recorded_with or "")
        return texts + OVERHEAD_BYTES + len(self.patients) * PATIENT_BYTES

    @property
    def has_position(self) -> bool:
        """Agents coordinate on an encounter by `stream_pos`. Changes that services deliver do not
        count, because they arrive late.
        """
        is_by_service = self.recorded_by_kind == CallerKind.SERVICE
        return self.encounter_id is not None and not self.is_access and not is_by_service

    @property
    def encounter_status(self) -> Verdict | None:
        if self.encounter_id is None:
            return None
        if self.refusal is not None and self.owner is None:
            return Verdict.UNKNOWN
        return Verdict.UNVERIFIED if self.unverified else Verdict.KNOWN

    @property
    def is_begun(self) -> bool:
        return self.is_span and self.outcome is None

    @property
    def same_ids(self) -> tuple[UUID, ...]:
        """Ids of stored events that make this event a repeat. The begin of a span also repeats its
        end.
        """
        return (self.id, id_of_end(self.id)) if self.is_begun else (self.id,)

    def is_repeat_of(self, first: "NewEvent") -> bool:
        """Whether both have the same content and caller. The trace, the encounter's status and the
        token may differ. For the begin of a span only the caller counts. A destroyed payload
        equals any payload.
        """
        names = SENDER if self.is_begun else CONTENT
        return all(
            getattr(self, name) == getattr(first, name)
            for name in names
            if not (first.is_destroyed and name == "payload")
        )


class Receipt(NamedTuple):
    """The receipt of a committed event. `stream_pos` counts the events of the encounter from 0.
    `leaf_hash` is the hash of its leaf (RFC 6962), and `leaf_mac` audit's authentication code of
    that hash. `clock_warning` is not stored, so a repeat has None.
    """

    id: UUID
    seq: int
    stream_pos: int | None
    recorded_at: datetime
    recorded_by: str
    leaf_hash: bytes
    leaf_mac: bytes
    duplicate: bool = False
    clock_warning: ClockWarning | None = None

    @property
    def authenticated_text(self) -> bytes:
        return authenticated_text(
            str(self.id),
            self.seq,
            stream_pos=self.stream_pos,
            recorded_at=time_text(self.recorded_at),
            recorded_by=self.recorded_by,
            leaf_hash=text_of(self.leaf_hash),
        )

    def repeated(self) -> "Receipt":
        return self._replace(duplicate=True, clock_warning=None)


class Entry(NamedTuple):
    """An event to append, with its leaf, which is made before the log's head is locked."""

    event: NewEvent
    leaf: UnplacedLeaf


class Stored(NamedTuple):
    event: NewEvent
    receipt: Receipt
    leaf: Leaf | None = None


class EncounterEnd(NamedTuple):
    next_pos: int = 0
    chain: ChainEnd = ChainEnd()


@dataclass(frozen=True, slots=True)
class LogState:
    """Read while the log's head is locked.

    `ends`: for each encounter of the batch, its last event. `by_id`: events of the batch that the
    log already has. `answers`: stored answers (known or not) about the batch's encounters; None if
    all answers of the batch are stored. `covered`: number of events in the tree or under a
    checkpoint.
    """

    next_seq: int
    last_recorded_at: datetime
    ends: Mapping[UUID, EncounterEnd]
    by_id: Mapping[UUID, Stored]
    answers: AbstractSet[tuple[UUID, bool]] | None
    covered: int


class Logged(NamedTuple):
    """`mac` authenticates the receipt."""

    receipt: Receipt
    encounter_status: Verdict | None
    mac: bytes


class Answer(NamedTuple):
    """The records service's answer about an encounter: `patient_id` is None if unknown. The leaf of
    event `seq` confirms the answer.
    """

    encounter_id: UUID
    patient_id: str | None
    seq: int

    @property
    def is_known(self) -> bool:
        return self.patient_id is not None

    @classmethod
    def said_in(cls, event: NewEvent, seq: int) -> Self:
        if event.encounter_id is None:
            raise ValueError(event.event_type)
        return cls(event.encounter_id, event.owner, seq)


def new_answers(log: LogState, stored: Sequence[Stored]) -> list[Answer]:
    if log.answers is None:
        return []
    answers: dict[tuple[UUID | None, bool], Answer] = {}
    for event, receipt, _ in stored:
        if event.said is not None:
            kind = (event.encounter_id, event.owner is not None)
            if kind not in answers:
                answers[kind] = Answer.said_in(event, receipt.seq)
    return [one for kind, one in answers.items() if kind not in log.answers]


def corrections(log: LogState, answers: Sequence[Answer]) -> list[Answer]:
    denied = {encounter for encounter, is_known in log.answers or () if not is_known}
    found: list[Answer] = []
    for one in answers:
        if not one.is_known:
            denied.add(one.encounter_id)
        elif one.encounter_id in denied:
            found.append(one)
    return found
