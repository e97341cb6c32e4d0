"""A log's request to a witness (C2SP tlog-witness)."""

from dataclasses import dataclass

from chassis.tlog.notes import Note, NoteBroken, number, parse_note
from chassis.tlog.proofs import decoded, encoded

SIZE_MEDIA_TYPE = "text/x.tlog.size"  # The body is the witness's last size.
_OLD = "old "


@dataclass(frozen=True, slots=True)
class AddCheckpoint:
    """`proof` shows that the tree of `checkpoint` begins with the tree of `old_size` that the
    witness signed last.
    """

    old_size: int
    proof: tuple[bytes, ...]
    checkpoint: Note

    @property
    def text(self) -> str:
        lines = [f"{_OLD}{self.old_size}", *encoded(self.proof)]
        return "\n".join(lines) + "\n\n" + self.checkpoint.document


def parse_add_checkpoint(text: str) -> AddCheckpoint:
    head, divider, document = text.partition("\n\n")
    first, *lines = head.split("\n")
    if not divider or not first.startswith(_OLD):
        raise NoteBroken("not a request to sign a checkpoint")
    old_size = number(first.removeprefix(_OLD))
    return AddCheckpoint(old_size, decoded(lines), parse_note(document))
