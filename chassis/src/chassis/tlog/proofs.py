"""Inclusion proofs as text (C2SP tlog-proof)."""

from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass

from chassis.tlog.merkle import HASH_BYTES
from chassis.tlog.notes import Note, NoteBroken, binary, number, parse_note

MAGIC = "c2sp.org/tlog-proof@v1"
MAX_HASHES = 63
_INDEX = "index "
_EXTRA = "extra "


@dataclass(frozen=True, slots=True)
class Proof:
    """`hashes` lead from the entry's sibling to the root of `checkpoint`."""

    index: int
    hashes: tuple[bytes, ...]
    checkpoint: Note
    extra: bytes = b""

    @property
    def text(self) -> str:
        extra = [f"{_EXTRA}{b64encode(self.extra).decode()}"] if self.extra else []
        lines = [MAGIC, *extra, f"{_INDEX}{self.index}", *encoded(self.hashes)]
        return "\n".join(lines) + "\n\n" + self.checkpoint.document


def parse_proof(text: str) -> Proof:
    head, divider, document = text.partition("\n\n")
    magic, *lines = head.split("\n")
    if not divider or magic != MAGIC:
        raise NoteBroken("not a proof of inclusion")
    extra = b""
    if lines and lines[0].startswith(_EXTRA):
        extra = binary(lines.pop(0).removeprefix(_EXTRA))
    if not lines or not lines[0].startswith(_INDEX):
        raise NoteBroken("not a proof of inclusion")
    index = number(lines.pop(0).removeprefix(_INDEX))
    return Proof(index, decoded(lines), parse_note(document), extra)


def encoded(hashes: Sequence[bytes]) -> list[str]:
    return [b64encode(one).decode() for one in hashes]


def decoded(lines: Sequence[str]) -> tuple[bytes, ...]:
    hashes = tuple(binary(line) for line in lines)
    if len(hashes) > MAX_HASHES or any(len(one) != HASH_BYTES for one in hashes):
        raise NoteBroken("not the hashes of a proof")
    return hashes
