"""Collects signatures of witnesses under the log's checkpoints.

- Each witness gets the newest checkpoint, with a proof that it extends the last checkpoint that the
  witness signed. After an outage, one request is enough.
- Only signatures by the witness's own key are stored and counted: someone else may have written a
  row.
- A witness that has forgotten a signed checkpoint is reported: its memory was replaced by an older
  copy.
- A witness that hangs or rejects a checkpoint delays neither other witnesses nor checkpoints.
"""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field

import structlog

from audit.clients import KnownSize, WitnessClient, WitnessRefused
from audit.leaves.proof_folder import ProofFolder
from audit.tlog import repository
from audit.tlog.repository import CheckpointRow, TreeBroken
from audit.tlog.tree import prove_consistency
from audit.tlog.watch import Standing, TreeWatch, WitnessWatch
from chassis.background import in_background
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.observability.logs import log_uncaught
from chassis.problems.problem import PeerUnavailable, Problem
from chassis.tlog.notes import Key, NoteBroken, parse_note, parse_signatures
from chassis.tlog.witnessing import AddCheckpoint

BETWEEN_S = 1.0  # Between two requests to a witness.
FIRST_PAUSE_S, LONGEST_PAUSE_S = 1.0, 30.0  # After a failure; each pause is doubled.
SEARCHED_CHECKPOINTS = 16
ATTEMPTS = 4  # The size that the witness knows can change between requests.


@dataclass(frozen=True, slots=True)
class Collecting:
    database: Database
    proof: ProofFolder
    witnesses: Mapping[str, WitnessClient]
    tree: TreeWatch
    watch: WitnessWatch
    _signed: dict[str, int] = field(default_factory=dict, init=False)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            for name in self.witnesses:
                await stack.enter_async_context(in_background(self._follow(name)))
            yield

    async def _follow(self, name: str) -> None:
        signed = self.tree.follow()
        pause_s = FIRST_PAUSE_S
        while True:
            signed.clear()
            if await self._is_settled(name):
                pause_s = FIRST_PAUSE_S
                await asyncio.sleep(BETWEEN_S)
                await signed.wait()
            else:
                await asyncio.sleep(pause_s)
                pause_s = min(2 * pause_s, LONGEST_PAUSE_S)

    async def _is_settled(self, name: str) -> bool:
        try:
            standing = await self.collect(name)
        except PeerUnavailable:
            standing = Standing.AWAY
        except WitnessRefused as refusal:
            if self.watch.failed(name, Standing.REFUSED):
                structlog.get_logger().error(
                    "a witness rejected the log's checkpoint", peer=name, status=refusal.status
                )
            return False
        except (Problem, TreeBroken) as problem:
            structlog.get_logger().warning(
                "asking a witness failed", peer=name, exception=type(problem).__name__
            )
            return False
        except Exception as failure:  # noqa: BLE001 - The next round tries again.
            log_uncaught("asking a witness failed", failure)
            return False
        if standing is Standing.SIGNED:
            return True
        self.watch.failed(name, standing)
        return False

    async def collect(self, name: str) -> Standing:
        witness = self.witnesses[name]
        key = witness.key()
        if key is None:
            return Standing.KEY_UNKNOWN
        known: int | None = None
        for _ in range(ATTEMPTS):
            async with self.database.connection(self.database.service) as connection:
                last = await repository.LAST_CHECKPOINT.first(
                    connection, origin=self.proof.log_name
                )
                if last is None:
                    return Standing.SIGNED
                old = known
                if old is None:
                    stored = await self._signed_size(connection, key, last.size)
                    old = max(stored, self._signed.get(name, 0))
                    self.watch.has_signed(name, old)
                    if stored == last.size and name in self._signed:
                        self.watch.signed(name, last.size)
                        return Standing.SIGNED
                # If the witness has signed a larger tree, an empty proof makes it report the fork.
                proof = (
                    await prove_consistency(connection, old, last.size) if old < last.size else []
                )
            answer = await witness.add(AddCheckpoint(old, tuple(proof), parse_note(last.note)))
            if not isinstance(answer, KnownSize):
                await self._keep(name, key, last, answer)
                return Standing.SIGNED
            if known is None and answer.size < old:
                self.watch.went_back(name)
                structlog.get_logger().error(
                    "a witness has forgotten checkpoints that it signed",
                    peer=name,
                    signed=old,
                    known=answer.size,
                )
            if answer.size == old:  # The witness has signed a different root of this size.
                break
            known = answer.size
        raise WitnessRefused(409)

    async def _signed_size(self, connection: Connection, key: Key, size: int) -> int:
        rows = await repository.cosigned(
            connection, self.proof.log_name, key.name, size, limit=SEARCHED_CHECKPOINTS
        )
        return next((row.size for row in rows if _lines_by(key, row.note, row.line)), 0)

    async def _keep(self, name: str, key: Key, last: CheckpointRow, answer: str) -> None:
        lines = _lines_by(key, last.note, answer)
        if not lines:
            raise WitnessRefused(200)
        async with (
            self.database.connection(self.database.service) as connection,
            connection.transaction(),
        ):
            await repository.INSERT_COSIGNATURE.run(
                connection,
                origin=self.proof.log_name,
                size=last.size,
                witness=key.name,
                line=lines[0],
            )
        self._signed[name] = last.size
        self.watch.signed(name, last.size)


def _lines_by(key: Key, note: str, lines: str) -> list[str]:
    with suppress(NoteBroken):
        text = parse_note(note).text
        return [
            one.line
            for one in parse_signatures(lines)
            if (one.name, one.key_id) == (key.name, key.id) and key.has_signed(text, one)
        ]
    return []
