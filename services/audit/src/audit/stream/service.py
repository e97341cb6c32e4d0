import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from functools import partial

from audit.errors import BeyondTheLog, StreamTooSlow
from audit.events import repository
from audit.events.accesses import access_event
from audit.events.filters import Filter
from audit.events.pages import PageRequest, read_page
from audit.events.redaction import redact_for, redact_for_query
from audit.events.service import patients_of_several, with_names
from audit.log import Log
from audit.stream.follower import Follower
from audit.stream.retries import retry_reads
from audit.stream.sse import event_messages, opening, patient_message
from chassis.database.connections import Database
from chassis.http.event_streams import HEARTBEAT, problem_message
from chassis.identity.caller import Caller
from chassis.identity.scopes import Level
from chassis.patient_names.asked import patients_of
from chassis.problems.problem import Problem
from chassis.problems.request_ids import current_request_id

PIECE_EVENTS = 200


async def stream(
    log: Log,
    follower: Follower,
    caller: Caller,
    query: Filter,
    *,
    require: str | None,
    after_seq: int | None,
) -> AsyncGenerator[bytes]:
    """Store an access event before the first message."""
    named, query = await with_names(log, caller, query, require)
    async with log.database.connection(caller) as connection:
        last = await repository.LAST_SEQ.one(connection)
    if after_seq is None:
        after_seq = last if query.recorded_from is None else -1
    if after_seq > last:
        raise BeyondTheLog
    patients = patients_of(named) | await patients_of_several(log, query)
    owner: set[str] = set()
    if query.encounter is not None:
        owner = {*(await log.checks.stored([query.encounter])).values()}
    payload = {"query": query.document(), "after_seq": after_seq}
    access = access_event(
        "agent-event.streamed",
        caller,
        [],
        payload,
        patients | owner,
        encounter_id=query.encounter,
        # A restricted caller must not learn from `seq` that another patient's encounter exists.
        is_patient_known=bool(owner) and caller.reach is Level.SYSTEM,
    )
    await log.record_access(access)
    beginning = opening(after_seq) + (b"" if named is None else patient_message(named))
    return _messages(log, follower, caller, query, after_seq=after_seq, beginning=beginning)


async def _messages(
    log: Log, follower: Follower, caller: Caller, query: Filter, *, after_seq: int, beginning: bytes
) -> AsyncGenerator[bytes]:
    yield beginning
    try:
        async with aclosing(_pieces(log, follower, caller, query, after_seq)) as pieces:
            async for piece in pieces:
                with follower.memory.sending(piece):
                    yield piece
                    await asyncio.sleep(0)  # The server writes at the end of the loop iteration.
                    yield b""  # Accepted only after most of the piece has been sent.
    except Problem as problem:
        yield problem_message(problem, current_request_id.get())


async def _pieces(
    log: Log, follower: Follower, caller: Caller, query: Filter, after_seq: int
) -> AsyncGenerator[bytes]:
    """Yield stored events, then new ones. Reading stored events can take long, so the stream joins
    the follower last.
    """
    stored = partial(_stored, log.database, follower, caller, query)
    async for until_seq in _ends(log, caller, after_seq):
        async for seq, piece in stored(after_seq, until_seq=until_seq):
            after_seq = seq
            if piece:
                yield piece
    with follower.listening(caller, query, after=after_seq) as listener:
        await listener.joined.wait()
        if caller.reach is Level.USER and after_seq < listener.joined_after:
            await log.members.news(log.members.now())
        async for _, piece in stored(after_seq, until_seq=listener.joined_after):
            if piece:
                yield piece
        while piece := await listener.take():
            yield piece
        if listener.reason is not None:
            raise listener.reason


async def _ends(log: Log, caller: Caller, after_seq: int) -> AsyncIterator[int | None]:
    """Yield the `seq` up to which stored events are read next, until few are left; None for no
    limit.

    For a caller with panels, records is asked for panel changes after the last of these events was
    stored, so that earlier grants count.
    """
    if caller.reach is not Level.USER:
        yield None
        return
    few = False
    while not few:
        async with log.database.connection(log.database.service) as connection:
            end = await repository.LAST_SEQ.one(connection)
        few = end - after_seq <= PIECE_EVENTS
        if end > after_seq:
            await log.members.news(log.members.now())
            yield end
            after_seq = end


async def _stored(
    database: Database,
    follower: Follower,
    caller: Caller,
    query: Filter,
    after_seq: int,
    *,
    until_seq: int | None = None,
) -> AsyncIterator[tuple[int, bytes]]:
    """Yield stored events in pieces, each with the last `seq` read. A step without visible events
    yields a comment, so that the client sees that the connection lives. No connection is held
    between two pieces.
    """
    memory = follower.memory
    more = until_seq is None or after_seq < until_seq
    while more:
        if memory.is_full:
            raise StreamTooSlow
        wanted = PageRequest(
            query,
            after_seq=after_seq,
            until_seq=until_seq,
            newest_first=False,
            limit=PIECE_EVENTS,
            max_weight=memory.piece_bytes,
        )
        page = await retry_reads(partial(read_page, database, caller, wanted))
        follower.require_valid(caller)
        if page.end is None:
            return
        more, after_seq = page.more, page.end
        shown = event_messages(
            redact_for(caller, redact_for_query(row, query)) for row in page.rows
        )
        del page
        yield after_seq, shown or (HEARTBEAT if more else b"")
