"""The log's newest checkpoint, and who signed it. Audit is taken at its word here: who wants
proof runs the verifier, which needs neither audit nor this console.
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from chassis.peers import Answer
from chassis.tlog.checkpoints import parse_checkpoint
from chassis.tlog.notes import COSIGNATURE_BYTES, Signature, parse_note, time_of
from console.answers import Event
from console.gateway import Lack, Missing, Visit, unreadable

PATH = "/tlog/checkpoint"


@dataclass(frozen=True, slots=True)
class Witness:
    name: str
    signed_at: datetime


@dataclass(frozen=True, slots=True)
class Cover:
    """The log's first `size` events have a place in its signed tree. `signed_at` is None where audit
    does not say it.
    """

    size: int
    signed_at: datetime | None
    witnesses: tuple[Witness, ...]

    def has(self, event: Event) -> bool:
        return event.seq < self.size


async def read_cover(visit: Visit) -> Cover | Missing:
    answer = await visit.read(PATH)
    if isinstance(answer, Missing):
        if answer.lack is Lack.ABSENT:
            return replace(answer, sentence="The log has no checkpoint yet.")
        return answer
    try:
        return _cover_of(answer)
    except (ValueError, OverflowError, OSError):  # The last two: of a time that no calendar has.
        return unreadable(PATH)


def _cover_of(answer: Answer) -> Cover:
    note = parse_note(answer.body.decode())
    modified = answer.headers.get("Last-Modified")
    return Cover(
        parse_checkpoint(note.text).size,
        None if modified is None else parsedate_to_datetime(modified),
        tuple(_witness(one) for one in note.signatures if _is_of_witness(one)),
    )


def _is_of_witness(signature: Signature) -> bool:
    """Whether it says when it was made, as witnesses' do and a log's do not."""
    return len(signature.value) == COSIGNATURE_BYTES


def _witness(signature: Signature) -> Witness:
    return Witness(signature.name, datetime.fromtimestamp(time_of(signature), UTC))
