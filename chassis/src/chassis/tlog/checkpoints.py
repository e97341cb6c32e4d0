"""A log's name, size and root hash, as the log signs them (C2SP tlog-checkpoint)."""

from base64 import b64encode
from typing import NamedTuple

from chassis.tlog.merkle import HASH_BYTES
from chassis.tlog.notes import NoteBroken, binary, number

LINES = 3  # Origin, size and root.


class Checkpoint(NamedTuple):
    """`origin` is the log's name. `extensions` are additional lines, which readers ignore."""

    origin: str
    size: int
    root: bytes
    extensions: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        lines = (self.origin, str(self.size), b64encode(self.root).decode(), *self.extensions)
        return "".join(f"{line}\n" for line in lines)


def parse_checkpoint(text: str) -> Checkpoint:
    *lines, end = text.split("\n")
    if len(lines) < LINES or "" in lines or end:
        raise NoteBroken("not a checkpoint")
    origin, size, root, *extensions = lines
    checkpoint = Checkpoint(origin, number(size), binary(root), tuple(extensions))
    if len(checkpoint.root) != HASH_BYTES:
        raise NoteBroken("not a checkpoint")
    return checkpoint
