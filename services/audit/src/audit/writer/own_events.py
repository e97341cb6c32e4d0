"""Appends events about audit's own actions, as the schema's owner, while writers run."""

import argparse
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress

import orjson

from audit.leaves.leaf import new_salts, unplaced
from audit.leaves.proof_folder import ProofFolder
from audit.writer import repository
from audit.writer.clock import LogClock
from audit.writer.entries import Entry, NewEvent, new_answers
from audit.writer.writer import number
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.identity.caller import CallerKind
from chassis.uuids import uuid7

SERVICE = "audit"
CONTENT_DESTROYED = "content.destroyed"
MOST_CHARACTERS = 1_000


@asynccontextmanager
async def appending_as_owner(database: Database) -> AsyncIterator[Connection]:
    async with database.connection(database.service) as connection:
        await repository.BECOME_OWNER.run(connection)
        await repository.lock_head(connection)
        try:
            yield connection
            await repository.commit(connection)
        except BaseException:
            with suppress(Exception):  # The connection may be lost.
                await repository.roll_back(connection)
            raise


async def append(
    connection: Connection, proof: ProofFolder, event_type: str, payload: Mapping[str, object]
) -> int:
    """Append an event in a transaction of `appending_as_owner`. Return its `seq`."""
    event = NewEvent(
        id=uuid7(),
        encounter_id=None,
        agent_name=SERVICE,
        event_type=event_type,
        payload=orjson.dumps(payload),
        recorded_by=SERVICE,
        recorded_by_kind=CallerKind.SERVICE.value,
    )
    log = await repository.look_up(connection, [event], origin=proof.log_name, key=proof.key)
    recording = LogClock().recording(log.last_recorded_at)
    leaf = unplaced(event, proof.key, *new_salts(1))
    _, stored, ends = number([Entry(event, leaf)], log, recording, proof.key)
    await repository.insert(connection, stored, ends, new_answers(log, stored))
    return stored[0].receipt.seq


def text_for_the_log(argument: str) -> str:
    if not 0 < len(argument.strip()) <= MOST_CHARACTERS or "\0" in argument:
        raise argparse.ArgumentTypeError(f"1 to {MOST_CHARACTERS} characters")
    return argument
