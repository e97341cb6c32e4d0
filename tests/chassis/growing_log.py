"""A fake log in memory that signs checkpoints of any size, and asks witnesses to sign these checkpoints."""

from hashlib import sha256

from chassis.tlog.checkpoints import Checkpoint
from chassis.tlog.merkle import consistency_proof, root_of
from chassis.tlog.notes import Note, Signer
from chassis.tlog.witnessing import AddCheckpoint

ORIGIN = "chartroom/audit"


class GrowingLog:
    def __init__(self, history: str = "", signer: Signer | None = None) -> None:
        self.signer = signer or Signer(ORIGIN, bytes(32))
        self._history = history

    def leaves(self, size: int) -> list[bytes]:
        return [sha256(f"{self._history}{seq}".encode()).digest() for seq in range(size)]

    def checkpoint(self, size: int) -> Note:
        text = Checkpoint(self.signer.key.name, size, root_of(self.leaves(size))).text
        return Note(text, (self.signer.sign(text),))

    def proof(self, old: int, new: int) -> tuple[bytes, ...]:
        leaves = self.leaves(new)

        def node(level: int, index: int) -> bytes:
            return root_of(leaves[index << level : (index + 1) << level])

        return tuple(consistency_proof(old, new, node))

    def request(self, old: int, new: int) -> str:
        proof = self.proof(old, new) if old <= new else ()
        return AddCheckpoint(old, proof, self.checkpoint(new)).text
