"""Compares the table of each event's patients, and stored answers about encounters, with leaves
(decision 0034).
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple
from uuid import UUID

from audit.verify.entries import number_in
from audit.verify.findings import Finding, Findings, Kind
from audit.verify.opened import OpenedEvent
from audit.verify.rows import EventRow, StoredAnswer

ENCOUNTER_SETTLED = "encounter.settled"
TRACE_SETTLED = "trace.settled"
NOT_FOUND: tuple[None, frozenset[str]] = (None, frozenset())


class Correction(NamedTuple):
    """A confirmed encounter that the records service did not know before. The patient finds all
    events of the encounter before `seq`.
    """

    encounter_id: UUID
    patient_id: str
    seq: int


class SettledTrace(NamedTuple):
    seq: int
    encounter_id: UUID
    patient_id: str
    seqs: Sequence[int]


class _Waiting(NamedTuple):
    seq: int
    found_by: frozenset[str]


class Knowledge:
    """Collects what leaves say about patients and encounters. Memory grows with encounters, and
    with events that are not settled or were settled by a trace.
    """

    def __init__(
        self, answers: Mapping[tuple[UUID, bool], StoredAnswer], findings: Findings
    ) -> None:
        self._answers = answers
        self._findings = findings
        self._said: dict[tuple[UUID, bool], int] = {}  # The first event with the answer.
        # For each `seq` of an event, the answers that its leaf must contain.
        self._to_say: defaultdict[int, set[tuple[UUID, bool]]] = defaultdict(set)
        for one, answer in answers.items():
            self._to_say[answer.said_by].add(one)
        self._not_said: set[tuple[UUID, bool]] = set()
        self._with_leaves: set[UUID] = set()
        self._not_opened: set[tuple[UUID, bool]] = set()  # The salt of the leaf was destroyed.
        self._unsettled: defaultdict[UUID, list[int]] = defaultdict(list)
        self._not_found: defaultdict[UUID, list[_Waiting]] = defaultdict(list)
        self._found_unopened: dict[int, frozenset[str]] = {}  # Events without an encounter.
        self._ignored: set[int] = set()
        self._unexplained: dict[int, tuple[UUID | None, frozenset[str]]] = {}
        self._of_traces: set[int] = set()
        self.corrections: list[Correction] = []
        self.traces: list[SettledTrace] = []

    def add(self, event: EventRow, opened: OpenedEvent, found_by: set[tuple[str, bool]]) -> None:
        self._compare_answers(event, opened)
        encounter = event.encounter_id
        is_unverified = event.unverified if opened.leaf is None else "unverified" in opened.fields
        if {"unverified", "encounter_id", "is_access"} & {*opened.altered}:
            self._ignored.add(event.seq)
        elif encounter is not None and is_unverified:
            self._unsettled[encounter].append(event.seq)
        if opened.patients is None:
            self._note_unopened(event, opened, found_by)
        if opened.patients is None or "encounter_id" in opened.altered:
            return
        found = frozenset(patient for patient, _ in found_by)
        if any(is_access is not ("access" in opened.fields) for _, is_access in found_by):
            self._add(Kind.PATIENT_ADDED, "the index has an event as an access, or not", event.seq)
        self._require(event.seq, opened.patients - found)
        also = found - opened.patients if opened.patients <= found else frozenset()
        if encounter is not None:
            self._with_leaves.add(encounter)
            self._apply_answer(event, opened, encounter)
            if is_unverified:
                self._not_found[encounter].append(_Waiting(event.seq, found))
        if also:
            self._unexplained[event.seq] = encounter, also

    def _note_unopened(
        self, event: EventRow, opened: OpenedEvent, found_by: set[tuple[str, bool]]
    ) -> None:
        if event.encounter_id is None:
            self._found_unopened[event.seq] = frozenset(patient for patient, _ in found_by)
        elif "said" in opened.fields:
            self._not_opened.add((event.encounter_id, opened.fields["said"] == "known"))

    def _compare_answers(self, event: EventRow, opened: OpenedEvent) -> None:
        answers = self._to_say.pop(event.seq, set())
        if opened.leaf is not None and not {"id", "encounter_id"} & {*opened.altered}:
            said = event.encounter_id, opened.fields.get("said")
            self._not_said |= {
                (encounter, is_known)
                for encounter, is_known in answers
                if said != (encounter, "known" if is_known else "unknown")
            }

    def _apply_answer(self, event: EventRow, opened: OpenedEvent, encounter: UUID) -> None:
        is_known, owner = opened.said, opened.owner
        if is_known is None:
            return
        kind = event.own_kind
        if is_known and owner is not None:
            is_first = (encounter, True) not in self._said
            if is_first and (encounter, False) in self._said:
                self.corrections.append(Correction(encounter, owner, event.seq))
            if kind == ENCOUNTER_SETTLED:
                self._settle(encounter, owner)
            if kind == TRACE_SETTLED:
                self._apply_trace(event, opened, encounter, owner)
        if kind == ENCOUNTER_SETTLED:
            self._unsettled.pop(encounter, None)
        self._said.setdefault((encounter, is_known), event.seq)

    def _settle(self, encounter: UUID, owner: str) -> None:
        for waiting in self._not_found.pop(encounter, ()):
            if owner not in waiting.found_by:
                self._require(waiting.seq, frozenset((owner,)))
            self._explain(waiting.seq, owner)

    def _apply_trace(
        self, event: EventRow, opened: OpenedEvent, encounter: UUID, owner: str
    ) -> None:
        seqs = [seq for seq in seqs_in(opened.payload) if seq not in self._of_traces]
        self._of_traces.update(seqs)
        for seq in seqs:
            found = self._unexplained.get(seq, NOT_FOUND)[1]
            if owner not in found | self._found_unopened.get(seq, frozenset()):
                self._require(seq, frozenset((owner,)))
            self._explain(seq, owner)
        self.traces.append(SettledTrace(event.seq, encounter, owner, seqs))

    def correct(self, correction: Correction, lacking: Iterable[int]) -> None:
        """Note that an encounter was confirmed late. `lacking` are its earlier events that a search
        by its patient does not find.
        """
        for seq in lacking:
            self._require(seq, frozenset((correction.patient_id,)))
        for seq, (encounter, _) in [*self._unexplained.items()]:
            if encounter == correction.encounter_id and seq < correction.seq:
                self._explain(seq, correction.patient_id)

    def finish(self, unsettled: Mapping[int, bool], next_seq: int) -> None:
        for seq, (encounter, also) in self._unexplained.items():
            if encounter is None or not self._may_be_corrected(encounter, also):
                self._add(
                    Kind.PATIENT_ADDED,
                    "the event is stored for a patient who is not concerned",
                    seq,
                )
        for (encounter, is_known), seq in self._said.items():
            if (encounter, is_known) not in self._answers:
                detail = f"the answer of records about encounter {encounter} is missing"
                self._add(Kind.ANSWER_MISSING, detail, seq)
        for seq, answers in self._to_say.items():
            self._not_said |= answers if seq not in range(next_seq) else set()
        are_said = self._said.keys() | self._not_opened
        for encounter, is_known in self._answers:
            is_said = (encounter, is_known) in are_said
            is_missing = not is_said and encounter in self._with_leaves
            if is_missing or (encounter, is_known) in self._not_said:
                answer = "known" if is_known else "unknown"
                detail = f"no leaf records that encounter {encounter} is {answer}"
                self._findings.add(Finding(Kind.ANSWER_ADDED, detail))
        self._compare_work(unsettled)

    def _compare_work(self, unsettled: Mapping[int, bool]) -> None:
        waiting = {seq for seqs in self._unsettled.values() for seq in seqs}
        for seq, is_own in unsettled.items():
            if not is_own and seq in waiting:
                self._add(Kind.WORK_ALTERED, "an event waits as one of another encounter", seq)
        for seq in sorted(waiting):
            if seq not in unsettled and seq not in self._ignored:
                self._add(Kind.WORK_ALTERED, "an unverified event is not waiting any more", seq)
        for seq in sorted(unsettled.keys() - waiting - self._ignored):
            self._add(Kind.WORK_ALTERED, "an event waits that is settled, or never did", seq)

    def _may_be_corrected(self, encounter: UUID, also: frozenset[str]) -> bool:
        answer = self._answers.get((encounter, True))
        is_closed = (encounter, True) in self._not_opened and (encounter, False) in self._answers
        return is_closed and answer is not None and also == {answer.patient_id}

    def _require(self, seq: int, lacking: frozenset[str]) -> None:
        if lacking:
            self._add(Kind.PATIENT_MISSING, "a patient does not find an event about it", seq)

    def _explain(self, seq: int, patient: str) -> None:
        unexplained = self._unexplained.get(seq)
        if unexplained is None:
            return
        encounter, also = unexplained
        if also == {patient}:
            del self._unexplained[seq]
        else:
            self._unexplained[seq] = encounter, also - {patient}

    def _add(self, kind: Kind, detail: str, seq: int) -> None:
        self._findings.add(Finding(kind, detail, seq))


def seqs_in(payload: bytes | None) -> list[int]:
    try:
        return [number_in(seq) for seq in json.loads(payload or b"{}")["seqs"]]
    except (ValueError, KeyError, TypeError, RecursionError):
        return []
