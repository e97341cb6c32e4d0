"""Makes leaves for events of versions without leaves, while appends continue.

Promises:

- Each event gets exactly one leaf, in log order, however many processes seal. Leaves made
afterwards have the member `sealed`. - An append waits only for the last statement of a step, or
once for a whole step: the one that catches up.
"""

import asyncio
from collections.abc import Sequence
from uuid import UUID

from audit.leaves import repository
from audit.leaves.alarms import AlarmFile, LogAlarm
from audit.leaves.leaf import ChainEnd, Leaf, LeafPlace, new_salts, unplaced
from audit.leaves.proof_folder import ProofFolder
from audit.leaves.repository import UnsealedEvent
from chassis.backfill import Backfill, in_transaction
from chassis.database.connections import Database
from chassis.database.pool import Connection

STEP = 1_000  # Events per step.
STEP_BYTES = 8 * 1024 * 1024  # Payload bytes per step.
UNKNOWN = "unknown"
POLL_S = 1.0  # An older version may still append events without leaves.


def sealing(database: Database, proof: ProofFolder) -> Backfill:
    """Return the background work that seals all events without leaves."""

    async def step(connection: Connection) -> bool:
        return await seal(connection, proof)

    seal_next, alarms = in_transaction(database, step), AlarmFile(proof)

    async def seal_or_raise_alarm() -> bool:
        if alarms.read() is not None:
            return False
        try:
            return await seal_next()
        except LogAlarm as raised:
            alarms.raise_alarm(raised.alarm)
            return False

    return Backfill("leaves", seal_or_raise_alarm, poll_s=POLL_S)


async def seal(connection: Connection, proof: ProofFolder, *, step: int = STEP) -> bool:
    """Seal up to `step` events in the connection's transaction; return whether more may follow.
    Raises LogAlarm if an event, its payload, or the row to lock is missing.
    """
    log = await repository.STATE.one(connection)
    if log.leaves == log.next_seq:
        return False
    try:
        if not await repository.lock(connection):
            return False
    except LookupError:
        raise LogAlarm("leaf-missing", log.leaves) from None
    log = await repository.STATE.one(connection)  # Includes commits of the last lock holder.
    if log.leaves == log.next_seq:
        return False
    catches_up = log.next_seq - log.leaves <= step
    if catches_up:
        log = await repository.LOCK_HEAD.one(connection)
    events = await repository.unsealed(
        connection, log.leaves, min(log.next_seq, log.leaves + step), max_bytes=STEP_BYTES
    )
    if [one.seq for one in events] != list(
        range(log.leaves, log.leaves + len(events))
    ) or not events:
        present = {one.seq for one in events}
        missing = next(seq for seq in range(log.leaves, log.next_seq) if seq not in present)
        raise LogAlarm("event-missing", missing)
    named = {one.encounter_id for one in events if one.encounter_id is not None}
    ends = await repository.chains(connection, list(named))
    leaves: list[Leaf] = []
    for event, salt in zip(events, new_salts(len(events)), strict=True):
        after = ends.get(event.encounter_id, ChainEnd()) if event.encounter_id else ChainEnd()
        place = LeafPlace(event.seq, event.recorded_at, event.stream_pos, after, is_sealed=True)
        leaf = unplaced(event, proof.key, salt).placed(place, proof.key)
        leaves.append(leaf)
        if event.encounter_id is not None:
            ends[event.encounter_id] = after.then(leaf.hash)
        await asyncio.sleep(0)
    await repository.insert(connection, leaves)
    if not catches_up:
        await repository.LOCK_HEAD.one(connection)
    await repository.say(connection, _answers(events))
    await repository.advance(connection, log.leaves + len(leaves), ends)
    return log.leaves + len(leaves) < log.next_seq


def _answers(events: Sequence[UnsealedEvent]) -> dict[tuple[UUID, str | None], int]:
    """Return, for each answer about an encounter, the first event that has it in its leaf. A
    patient of None stands for an unknown encounter.
    """
    found: dict[tuple[UUID, str | None], int] = {}
    for event in events:
        is_said = event.owner is not None or event.said == UNKNOWN
        if event.encounter_id is not None and is_said:
            found.setdefault((event.encounter_id, event.owner), event.seq)
    return found
