"""Builds the tree of leaves and signs its root.

- One process integrates at a time. A full tile is inserted once, together with the tree's state.
- Only leaves that audit made are integrated: each has a valid authentication code, and no number is
  missing.
- A root is signed only after its commit. With a synchronous standby the standby has it then, even
  if the answer to the commit was lost.
- A root is signed only if it extends the last signed root, both in the checkpoint file and in the
  database. Otherwise an alarm stops signing until an operator ends it; appends continue.
- While events arrive, a checkpoint follows within a second; without new events none follows.
"""

import asyncio
import time
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager

from audit.leaves.alarms import LogAlarm
from audit.leaves.proof_folder import ProofFolder
from audit.tlog import repository
from audit.tlog.checkpoint_file import CheckpointFile
from audit.tlog.repository import FullTile, LeafRow, TreeBroken
from audit.tlog.tree import prove_consistency
from audit.tlog.watch import TreeWatch
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.loop import Loop
from chassis.tlog.checkpoints import Checkpoint, parse_checkpoint
from chassis.tlog.merkle import Edges, ProofBroken, check_consistency, leaf_hash
from chassis.tlog.notes import Note, NoteBroken, parse_note, signed_by
from chassis.tlog.tiles import WIDTH, tile_root

PASS = 8 * WIDTH  # So many leaves block the event loop for about 10 ms.
PAUSE_S = 0.5  # A checkpoint costs as much as integrating hundreds of leaves.


class Integrator:
    def __init__(self, database: Database, proof: ProofFolder, watch: TreeWatch) -> None:
        self._database = database
        self._proof = proof
        self._origin = proof.log_name
        self._watch = watch
        self._committed_size = 0  # After the last successful commit.
        self._signed_at = -PAUSE_S  # A value of `time.monotonic`.

    def running(self) -> AbstractAsyncContextManager[None]:
        return Loop(self.advance, PAUSE_S, "integrating leaves failed").running()

    async def advance(self) -> bool:
        """Integrate and sign waiting leaves. Return whether more leaves may wait. If this raises
        DatabaseUnavailable, DatabaseBusy or OSError, nothing was signed.
        """
        alarms = self._proof.alarms
        alarm = alarms.read()
        self._watch.alarm(alarm)
        if alarm is not None:
            return False
        try:
            if await self._is_done():
                return False
            more = await self._integrate()
            # Read alarms after the leaves: the writer raises an alarm before it reuses numbers.
            if alarms.read() is not None:
                return False
            if not more or time.monotonic() - self._signed_at >= PAUSE_S:
                await self._sign()
                self._signed_at = time.monotonic()
        except (LogAlarm, TreeBroken) as broken:
            raised = broken if isinstance(broken, LogAlarm) else LogAlarm("state-changed")
            self._watch.alarm(raised.alarm)
            alarms.raise_alarm(raised.alarm)
            return False
        except BlockingIOError:  # Another process signs at this moment.
            return False
        return more

    async def _is_done(self) -> bool:
        async with self._database.connection(self._database.service) as connection:
            log = await repository.PROGRESS.one(connection)
        is_done = log.events == log.integrated == self._watch.signed_size
        if is_done:
            self._watch.complete()
        return is_done

    async def _integrate(self) -> bool:
        async with (
            self._database.connection(self._database.service) as connection,
            connection.transaction(),
        ):
            edges = await repository.locked_state(connection)
            if edges is None:
                return False
            stored = await repository.EVENTS_STORED.one(connection)
            if stored < edges.size:
                raise LogAlarm("shorter-than-integrated", stored)
            end = min(stored, edges.size + PASS)
            if end == edges.size:
                return False
            await self._extend(connection, edges, end)
            await repository.save_state(connection, edges)
        self._committed_size = end
        self._watch.integrated(end)
        return end < stored

    async def _commit_again(self, size: int) -> bool:
        """Repeat a commit. If waiting for the standby was interrupted, the server shows a commit
        that the standby does not have. Return False if another process is integrating.
        """
        if self._committed_size != size:
            async with (
                self._database.connection(self._database.service) as connection,
                connection.transaction(),
            ):
                edges = await repository.locked_state(connection)
                if edges is None or edges.size != size:
                    return False
                await repository.save_state(connection, edges)
            self._committed_size = size
        return True

    async def _extend(self, connection: Connection, edges: Edges, end: int) -> None:
        begun = edges.size % WIDTH
        first = edges.size - begun
        rows = await repository.LEAVES.all(connection, first_seq=first, end_seq=end)
        if [row.seq for row in rows] != list(range(first, end)):
            raise LogAlarm("leaf-missing", _first_missing(rows, first))
        hashes = [leaf_hash(row.leaf) for row in rows]
        tail = Edges(0)
        tail.extend(hashes[:begun])
        if tail.hashes != edges.hashes[len(edges.hashes) - len(tail.hashes) :]:
            raise LogAlarm("leaf-changed", first)
        for row, hashed in zip(rows[begun:], hashes[begun:], strict=True):
            if not self._proof.key.has_made(hashed, row.mac):
                raise LogAlarm("leaf-forged", row.seq)
        edges.extend(hashes[begun:])
        full: list[FullTile] = []
        for index in range(first // WIDTH, end // WIDTH):
            at = index * WIDTH - first
            full += await _filled(connection, 0, index, hashes[at : at + WIDTH], full)
        if full:
            await repository.insert_tiles(connection, full)

    async def _sign(self) -> None:
        signer = self._proof.signer
        file = CheckpointFile(self._proof.file("checkpoints"))
        with file.held():
            async with self._database.connection(self._database.service) as connection:
                edges = await repository.state(connection)
                known = await repository.LAST_CHECKPOINT.first(connection, origin=self._origin)
                kept = file.last(self._origin)
                stored = None if known is None else _note_in(known.note)
                last = self._last(kept, stored)
                if last is not None:
                    await _require_extended(connection, last, edges)
                if edges.size > (0 if last is None else last.size):
                    if not await self._commit_again(edges.size):
                        return
                    text = Checkpoint(self._origin, edges.size, edges.root()).text
                    kept = Note(text, (signer.sign(text),))
                    await asyncio.to_thread(file.append, kept)
                if kept is not None and kept != stored:
                    size = parse_checkpoint(kept.text).size
                    await repository.INSERT_CHECKPOINT.run(
                        connection, origin=self._origin, size=size, note=kept.document
                    )
        self._watch.signed(edges.size)

    def _last(self, *notes: Note | None) -> Checkpoint | None:
        """Return the largest signed checkpoint. Raises LogAlarm if the keys of this log did not
        sign it.
        """
        found: list[Checkpoint] = []
        for note in notes:
            if note is None:
                continue
            try:
                signers = signed_by(note, self._proof.keys) or signed_by(
                    note, self._proof.later_keys()
                )
                checkpoint = parse_checkpoint(note.text)
            except NoteBroken:
                signers = {}
            if not signers:
                raise LogAlarm("checkpoint-forged")
            found.append(checkpoint)
        if len({one.size for one in found}) < len({(one.size, one.root) for one in found}):
            raise LogAlarm("checkpoints-disagree")
        return max(found, key=lambda one: one.size, default=None)


def _note_in(text: str) -> Note:
    try:
        return parse_note(text)
    except NoteBroken:
        raise LogAlarm("checkpoint-forged") from None


async def _require_extended(connection: Connection, last: Checkpoint, edges: Edges) -> None:
    """Raises LogAlarm if the tree is not an extension of the last signed tree."""
    if edges.size < last.size:
        raise LogAlarm("shorter-than-signed", edges.size)
    try:
        proof = await prove_consistency(connection, last.size, edges.size)
        check_consistency(last.size, last.root, edges.size, edges.root(), proof)
    except (ProofBroken, TreeBroken) as broken:
        raise LogAlarm("other-than-signed") from broken


async def _filled(
    connection: Connection, level: int, index: int, hashes: Sequence[bytes], new: Sequence[FullTile]
) -> list[FullTile]:
    filled = [FullTile(level, index, b"".join(hashes), tile_root(hashes))]
    while (index + 1) % WIDTH == 0:
        first = index + 1 - WIDTH
        roots = await repository.ROOTS.all(connection, level=level, first=first, end=index + 1)
        roots += [one.root for one in (*new, *filled) if one.level == level and one.idx >= first]
        if len(roots) != WIDTH:
            raise LogAlarm("tile-missing")
        level, index = level + 1, index // WIDTH
        filled.append(FullTile(level, index, b"".join(roots), tile_root(roots)))
    return filled


def _first_missing(rows: Sequence[LeafRow], first: int) -> int:
    return next((seq for seq, row in enumerate(rows, first) if row.seq != seq), first + len(rows))
