from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from audit.errors import NoCheckpoint, NotCovered, TileNotFound
from audit.leaves.proof_folder import ProofFolder
from audit.tlog import repository
from audit.tlog.repository import TreeBroken
from audit.tlog.tree import prove_inclusion, read_entries, read_tile
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.tlog.checkpoints import parse_checkpoint
from chassis.tlog.notes import (
    MAX_SIGNATURES,
    Note,
    NoteBroken,
    Signature,
    parse_note,
    parse_signatures,
)
from chassis.tlog.proofs import Proof
from chassis.tlog.tiles import TilePath, pack_entries, parse_tile_path, widest


@dataclass(frozen=True, slots=True)
class SignedCheckpoint:
    note: Note
    size: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Tree:
    """Reads the database as the service itself: the tree does not contain patient data."""

    database: Database
    proof: ProofFolder

    @property
    def key(self) -> str:
        """The format is a vkey (C2SP signed-note)."""
        return self.proof.signer.key.vkey

    async def checkpoint(self) -> SignedCheckpoint:
        async with self.database.connection(self.database.service) as connection:
            return await self._checkpoint(connection)

    async def tile(self, text: str) -> tuple[TilePath, bytes]:
        """Return the bytes of a tile; a partial tile is cut from a wider one."""
        try:
            path = parse_tile_path(text)
        except ValueError:
            raise TileNotFound from None
        async with self.database.connection(self.database.service) as connection:
            try:
                size = (await self._checkpoint(connection)).size
            except NoCheckpoint:
                raise TileNotFound from None
            whole = widest(path.level, path.index, size)
            if whole is None or whole.width < path.width:
                raise TileNotFound
            try:
                if path.level is None:
                    return path, pack_entries(await read_entries(connection, path))
                return path, await read_tile(connection, path)
            except TreeBroken:  # Verifiers then report tampering; the integrator raises the alarm.
                raise TileNotFound from None

    async def prove(self, event_id: UUID) -> Proof:
        async with self.database.connection(self.database.service) as connection:
            place = await repository.PLACE_OF.first(connection, id=event_id)
            try:
                signed = await self._checkpoint(connection)
            except NoCheckpoint:
                raise NotCovered from None
            if place is None or place.leaf is None or place.seq >= signed.size:
                raise NotCovered
            hashes = await prove_inclusion(connection, place.seq, signed.size)
        return Proof(place.seq, tuple(hashes), signed.note, place.leaf)

    async def _checkpoint(self, connection: Connection) -> SignedCheckpoint:
        row = await repository.LAST_CHECKPOINT.first(connection, origin=self.proof.log_name)
        if row is None:
            raise NoCheckpoint
        note = parse_note(row.note)
        size = parse_checkpoint(note.text).size
        lines = await repository.COSIGNATURES.all(connection, origin=self.proof.log_name, size=size)
        return SignedCheckpoint(note.signed_also(*_readable(lines)), size, row.at)


def _readable(lines: Sequence[str]) -> list[Signature]:
    """Return the signatures that can be parsed: a malformed line must not hide the checkpoint."""
    found: list[Signature] = []
    for line in lines[: MAX_SIGNATURES - 1]:
        with suppress(NoteBroken):
            found += parse_signatures(line)
    return found
