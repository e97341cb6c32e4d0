"""The use case of a stream: what the log holds after a place, then what comes."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator

from audit.errors import BeyondTheLog, StreamTooSlow
from audit.events import repository
from audit.events.accesses import access_event
from audit.events.filters import LAST_SEQ, Filter
from audit.log.service import Log, note_access
from audit.stream.follower import Follower
from audit.stream.listening import Held
from audit.stream.sse import event_messages, opening, problem_message
from chassis.database.connections import Database
from chassis.identity.caller import Caller
from chassis.problems.problem import Problem
from chassis.problems.request_ids import current_request_id

PIECE_EVENTS = 200  # Of what a stream reads from the database at once.


async def stream(
    log: Log, follower: Follower, wanted: Filter, caller: Caller, *, after_seq: int | None
) -> AsyncGenerator[bytes]:
    """Return the messages of a stream: what the log holds after a place, then what comes. Leaves an
    access event before it returns. Raises BeyondTheLog.
    """
    async with log.database.hot() as connection:
        last = await repository.last_seq(connection)
    if after_seq is None:
        after_seq = last if wanted.recorded_from is None else -1
    if after_seq > last:
        raise BeyondTheLog
    encounter = await log.checks.known(
        {wanted.encounter_id} if wanted.encounter_id is not None else set()
    )
    patients = [wanted.patient_id, *(one.patient_id for one in encounter.values())]
    asked_for = {patient for patient in patients if patient is not None}
    payload = {"query": wanted.document(), "after_seq": after_seq}
    event = access_event(
        "agent-event.streamed", caller, [], payload, asked_for, encounter_id=wanted.encounter_id
    )
    await note_access(log, event)
    return messages(log.database, follower, wanted, after_seq)


async def messages(
    database: Database, follower: Follower, wanted: Filter, seq: int
) -> AsyncGenerator[bytes]:
    """Yield what a stream after a place in the log consists of.

    What the log holds is read before listening, since that may take long, and what came meanwhile
    after that.
    """
    yield opening(seq)
    last = seq
    try:
        async for place, piece in read_past(database, follower.held, wanted, seq):
            last = place
            async for part in sent(follower.held, piece):
                yield part
        with follower.listening(wanted, after=last) as listener:
            await listener.joined.wait()
            async for _, piece in read_past(
                database, follower.held, wanted, last, until=listener.joined_after
            ):
                async for part in sent(follower.held, piece):
                    yield part
            while gathered := await listener.take():
                async for part in sent(follower.held, gathered):
                    yield part
            if listener.why is not None:
                raise listener.why
    except Problem as problem:
        yield problem_message(problem, current_request_id.get())


async def sent(held: Held, piece: bytes) -> AsyncIterator[bytes]:
    """Yield a piece, and be done when the client has taken most of it: until then the stream holds
    it.
    """
    with held.sending(piece):
        yield piece
        await asyncio.sleep(0)  # The server writes at the end of the loop's turn.
        yield b""  # It takes even nothing only when what was written has mostly left.


async def read_past(
    database: Database, held: Held, wanted: Filter, after_seq: int, *, until: int = LAST_SEQ
) -> AsyncIterator[tuple[int, bytes]]:
    """Yield what the log holds between two places, as messages, piece by piece, with the place of
    each piece's last event. No connection is held in between, and no row. Raises StreamTooSlow
    where all streams hold too much.
    """
    more = after_seq < until
    while more:
        if held.is_full:
            raise StreamTooSlow
        async with database.hot() as connection:
            rows, more = await repository.page(
                connection,
                wanted,
                after_seq=after_seq,
                newest_first=False,
                limit=PIECE_EVENTS,
                max_weight=held.piece_bytes,
            )
        if not rows:
            return
        after_seq = rows[-1]["seq"]
        piece = event_messages(row for row in rows if row["seq"] <= until)
        more = more and after_seq < until
        del rows
        if piece:
            yield after_seq, piece
