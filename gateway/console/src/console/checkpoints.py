"""The log's newest checkpoint and its signers. The console does not verify signatures; auditors run
the verifier.
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
    """The signed tree contains the log's first `size` events. `signed_at` is None if audit does not
    send it.
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
    except (ValueError, OverflowError, OSError):  # A time out of range raises the last two.
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
    """Only signatures of witnesses contain a time."""
    return len(signature.value) == COSIGNATURE_BYTES


def _witness(signature: Signature) -> Witness:
    return Witness(signature.name, datetime.fromtimestamp(time_of(signature), UTC))
