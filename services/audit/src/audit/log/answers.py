"""What the events of a batch say that records answered about their encounters. Pure."""

from collections.abc import Sequence
from typing import NamedTuple, Self
from uuid import UUID

from audit.log.entries import LogState, NewEvent, Stored


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
    denied = {encounter for encounter, is_known in log.answers if not is_known}
    found: list[Answer] = []
    for one in answers:
        if not one.is_known:
            denied.add(one.encounter_id)
        elif one.encounter_id in denied:
            found.append(one)
    return found
