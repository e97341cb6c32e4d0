"""Compares the index of patients and the answers about encounters with leaves (decision 0034).
Pure.
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
OLDER_VERSION = "older-version"


NOT_FOUND: tuple[None, frozenset[str], bool] = (None, frozenset(), False)


class Correction(NamedTuple):
    """The patient of an encounter that records denied before. The patient finds all events of the
    encounter before `seq`.
    """

    encounter_id: UUID
    patient_id: str
    seq: int


class SettledTrace(NamedTuple):
    """Events that the event `seq` assigned to an encounter."""

    seq: int
    encounter_id: UUID
    patient_id: str
    seqs: Sequence[int]


class _Waiting(NamedTuple):
    seq: int
    found_by: frozenset[str]


class Knowledge:
    """Memory grows with encounters, and with events that wait or that a trace settled. `answers`
    are the stored answers, by encounter and whether it is known.
    """

    def __init__(
        self,
        answers: Mapping[tuple[UUID, bool], StoredAnswer],
        findings: Findings,
        upgrades: Sequence[range],
    ) -> None:
        self._answers = answers
        self._findings = findings
        self._upgrades = upgrades
        self._said: dict[tuple[UUID, bool], int] = {}  # The first event that has the answer.
        self._to_say: defaultdict[int, set[tuple[UUID, bool]]] = defaultdict(set)  # By event.
        for one, answer in answers.items():
            if answer.said_by is not None:
                self._to_say[answer.said_by].add(one)
        self._not_said: set[tuple[UUID, bool]] = set()  # Answers that their event does not have.
        self._with_leaves: set[UUID] = set()
        self._not_opened: set[tuple[UUID, bool]] = set()  # In leaves with a destroyed salt.
        self._unsettled: defaultdict[UUID, list[int]] = defaultdict(list)
        self._not_found: defaultdict[UUID, list[_Waiting]] = defaultdict(list)
        self._found_unopened: dict[int, frozenset[str]] = {}  # Events without an encounter.
        self._ignored: set[int] = set()  # Events that are reported elsewhere.
        self._unexplained: dict[int, tuple[UUID | None, frozenset[str], bool]] = {}
        self._first_made_at_once: int | None = None
        self._sealed: set[UUID] = (
            set()
        )  # Encounters of events that a version without leaves stored.
        self._of_traces: set[int] = set()
        self.corrections: list[Correction] = []
        self.traces: list[SettledTrace] = []

    def add(
        self,
        event: EventRow,
        opened: OpenedEvent,
        found_by: set[tuple[str, bool]],
    ) -> None:
        """Add the next event after the comparison of its row with its leaf. `found_by` has the
        patients in the index, and whether each row is of an access event.
        """
        if self._first_made_at_once is None and opened.leaf is not None:
            self._note_first(event, opened)
        self._compare_answers(event, opened)
        encounter = event.encounter_id
        is_unverified = event.unverified if opened.leaf is None else "unverified" in opened.fields
        if {"unverified", "encounter_id", "is_access"} & {*opened.altered}:
            self._ignored.add(event.seq)
        elif encounter is not None and is_unverified and not opened.was_settled:
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
            self._unexplained[event.seq] = encounter, also, is_unverified

    def _note_first(self, event: EventRow, opened: OpenedEvent) -> None:
        if not opened.is_sealed:
            self._first_made_at_once = event.seq
        elif event.encounter_id is not None and "encounter_id" not in opened.altered:
            self._sealed.add(event.encounter_id)

    def _note_unopened(
        self, event: EventRow, opened: OpenedEvent, found_by: set[tuple[str, bool]]
    ) -> None:
        if event.encounter_id is None:
            self._found_unopened[event.seq] = frozenset(patient for patient, _ in found_by)
        elif "said" in opened.fields:
            self._not_opened.add((event.encounter_id, opened.fields["said"] == "known"))

    def _compare_answers(self, event: EventRow, opened: OpenedEvent) -> None:
        """Compare the answers that this event should confirm with its leaf."""
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
        if kind is not None and event.outcome == OLDER_VERSION:
            self._note_late(event, encounter)
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

    def _note_late(self, event: EventRow, encounter: UUID) -> None:
        """Report a settling event of an earlier version outside an upgrade: earlier versions settle
        only before or during one, so someone else wrote the row.
        """
        first = self._first_made_at_once
        if first is None or any(event.seq in one for one in self._upgrades):
            return
        if event.own_kind == TRACE_SETTLED:
            is_early = self.traces != [] and max(self.traces[-1].seqs, default=0) < first
        else:
            is_early = encounter in self._sealed
        if not is_early:
            detail = "settled without an event, outside a named upgrade"
            self._add(Kind.SETTLED_LATE, detail, event.seq)

    def correct(self, correction: Correction, lacking: Iterable[int]) -> None:
        """`lacking` are earlier events of the encounter that its patient does not find."""
        for seq in lacking:
            self._require(seq, frozenset((correction.patient_id,)))
        for seq, (encounter, _, _) in [*self._unexplained.items()]:
            if encounter == correction.encounter_id and seq < correction.seq:
                self._explain(seq, correction.patient_id)

    def await_trace(self, seq: int, encounter: UUID) -> None:
        """Accept an event as one of this encounter by its trace, although the leaf about it is
        still missing.
        """
        answer = self._answers.get((encounter, True))
        if answer is not None and answer.patient_id is not None:
            self._explain(seq, answer.patient_id)

    def finish(self, unsettled: Mapping[int, bool], next_seq: int, *, may_be_unsaid: bool) -> None:
        """Compare the remaining rows. `unsettled` are the waiting events, and whether each row has
        the right encounter. `may_be_unsaid`: leaves that do not exist yet may confirm more
        answers.
        """
        for seq, (encounter, also, unverified) in self._unexplained.items():
            stored = None if encounter is None else self._answers.get((encounter, True))
            owner = None if stored is None else stored.patient_id
            # Accept a row that an earlier version wrote when it settled the event without a leaf.
            was_settled = unverified or (
                encounter is not None and (encounter, False) in self._answers
            )
            if not was_settled or owner is None or also != {owner}:
                self._add(Kind.PATIENT_ADDED, "a patient finds an event that is not about it", seq)
        for (encounter, is_known), seq in self._said.items():
            if (encounter, is_known) not in self._answers:
                detail = f"what records answered about encounter {encounter} is gone"
                self._add(Kind.ANSWER_MISSING, detail, seq)
        for seq, answers in self._to_say.items():
            self._not_said |= answers if seq not in range(next_seq) else set()
        are_said = self._said.keys() | self._not_opened
        for encounter, is_known in self._answers:
            is_said = (encounter, is_known) in are_said
            is_missing = not is_said and encounter in self._with_leaves and not may_be_unsaid
            if is_missing or (encounter, is_known) in self._not_said:
                answer = "known" if is_known else "unknown"
                detail = f"no leaf says that encounter {encounter} is {answer}"
                self._findings.add(Finding(Kind.ANSWER_ADDED, detail))
        self._compare_work(unsettled)

    def _compare_work(self, unsettled: Mapping[int, bool]) -> None:
        waiting = {seq: encounter for encounter, seqs in self._unsettled.items() for seq in seqs}
        for seq, is_own in unsettled.items():
            if not is_own and seq in waiting:
                self._add(Kind.WORK_ALTERED, "an event waits as one of another encounter", seq)
        for seq, encounter in sorted(waiting.items()):
            by_older_version = (
                (encounter, True) in self._answers and seq in self._unexplained
            ) or ((encounter, False) in self._answers and self._is_before_this_version(seq))
            if seq not in unsettled and not by_older_version and seq not in self._ignored:
                self._add(Kind.WORK_ALTERED, "an unverified event is not waiting any more", seq)
        for seq in sorted(unsettled.keys() - waiting.keys() - self._ignored):
            self._add(Kind.WORK_ALTERED, "an event waits that is settled, or never did", seq)

    def _is_before_this_version(self, seq: int) -> bool:
        """Whether a version that settles without an event may have run after this event."""
        first = self._first_made_at_once
        return first is None or seq < first or any(seq < one.stop for one in self._upgrades)

    def _require(self, seq: int, lacking: frozenset[str]) -> None:
        if lacking:
            self._add(Kind.PATIENT_MISSING, "a patient does not find an event about it", seq)

    def _explain(self, seq: int, patient: str) -> None:
        unexplained = self._unexplained.get(seq)
        if unexplained is None:
            return
        encounter, also, unverified = unexplained
        if also == {patient}:
            del self._unexplained[seq]
        else:
            self._unexplained[seq] = encounter, also - {patient}, unverified

    def _add(self, kind: Kind, detail: str, seq: int) -> None:
        self._findings.add(Finding(kind, detail, seq))


def seqs_in(payload: bytes | None) -> list[int]:
    """Return the `seq` list in one of audit's own events; empty for a malformed payload, which is
    reported elsewhere.
    """
    try:
        return [number_in(seq) for seq in json.loads(payload or b"{}")["seqs"]]
    except (ValueError, KeyError, TypeError, RecursionError):
        return []
