"""The use case of a stream: the events that the log holds after a place, then those that follow."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator

from audit.errors import BeyondTheLog, StreamTooSlow
from audit.events import repository
from audit.events.accesses import access_event
from audit.events.filters import LAST_SEQ, Filter
from audit.log.log import Log
from audit.stream.follower import Follower
from audit.stream.listeners import StreamMemory
from audit.stream.sse import event_messages, opening, problem_message
from chassis.database.connections import Database
from chassis.identity.caller import Caller
from chassis.problems.problem import Problem
from chassis.problems.request_ids import current_request_id

PIECE_EVENTS = 200  # Read from the database at once.


async def stream(
    log: Log, follower: Follower, query: Filter, caller: Caller, *, after_seq: int | None
) -> AsyncGenerator[bytes]:
    """Return the messages of a stream, after recording an access event. Raises BeyondTheLog."""
    async with log.database.hot() as connection:
        last = await repository.last_seq(connection)
    if after_seq is None:
        after_seq = last if query.recorded_from is None else -1
    if after_seq > last:
        raise BeyondTheLog
    encounter = await log.checks.known(
        {query.encounter_id} if query.encounter_id is not None else set()
    )
    patients = [query.patient_id, *(check.patient_id for check in encounter.values())]
    requested = {patient for patient in patients if patient is not None}
    payload = {"query": query.document(), "after_seq": after_seq}
    access = access_event(
        "agent-event.streamed", caller, [], payload, requested, encounter_id=query.encounter_id
    )
    await log.record_access(access)
    return _messages(log.database, follower, query, after_seq)


async def _messages(
    database: Database, follower: Follower, query: Filter, after_seq: int
) -> AsyncGenerator[bytes]:
    """Yield the messages of a stream after a place in the log.

    Reading what the log holds may take long, so the stream joins the follower after it, and then
    reads what was logged until it joined.
    """
    yield opening(after_seq)
    last = after_seq
    try:
        async for seq, piece in _read(database, follower.memory, query, after_seq):
            last = seq
            async for part in _sent(follower.memory, piece):
                yield part
        with follower.listening(query, after=last) as listener:
            await listener.joined.wait()
            async for _, piece in _read(
                database, follower.memory, query, last, until=listener.joined_after
            ):
                async for part in _sent(follower.memory, piece):
                    yield part
            while piece := await listener.take():
                async for part in _sent(follower.memory, piece):
                    yield part
            if listener.reason is not None:
                raise listener.reason
    except Problem as problem:
        yield problem_message(problem, current_request_id.get())


async def _sent(memory: StreamMemory, piece: bytes) -> AsyncIterator[bytes]:
    """Yield a piece and count its bytes until the client has taken most of it."""
    with memory.sending(piece):
        yield piece
        await asyncio.sleep(0)  # The server writes at the end of the event loop's turn.
        yield b""  # It accepts even this only when most of what was written has been sent.


async def _read(
    database: Database,
    memory: StreamMemory,
    query: Filter,
    after_seq: int,
    *,
    until: int = LAST_SEQ,
) -> AsyncIterator[tuple[int, bytes]]:
    """Yield the messages of the events between two places, piece by piece, each with the `seq` of its
    last event.

    Holds neither a connection nor rows between two pieces. Raises StreamTooSlow where all streams
    together hold too much.
    """
    more = after_seq < until
    while more:
        if memory.is_full:
            raise StreamTooSlow
        async with database.hot() as connection:
            rows, more = await repository.page(
                connection,
                query,
                after_seq=after_seq,
                newest_first=False,
                limit=PIECE_EVENTS,
                max_weight=memory.piece_bytes,
            )
        if not rows:
            return
        after_seq = rows[-1]["seq"]
        piece = event_messages(row for row in rows if row["seq"] <= until)
        more = more and after_seq < until
        del rows
        if piece:
            yield after_seq, piece
