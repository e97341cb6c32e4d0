import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import suppress
from dataclasses import dataclass

from chassis.database.connections import Database
from chassis.http.event_streams import HEARTBEAT, RETRY, problem_message
from chassis.identity.caller import Caller
from chassis.problems.problem import Problem
from chassis.problems.request_ids import current_request_id
from retrieval.jobs import service
from retrieval.jobs.rows import JobRow
from retrieval.jobs.schemas import JobOut

POLL_S = 1.0
END = "end"


@dataclass(frozen=True, slots=True)
class Progress:
    """`require_valid` raises a Problem if the caller's token is no longer valid."""

    database: Database
    stopping: asyncio.Event
    require_valid: Callable[[Caller], None]
    heartbeat_s: float
    longest_s: float

    async def messages(self, caller: Caller, row: JobRow) -> AsyncGenerator[bytes]:
        time = asyncio.get_running_loop().time
        until, beat_at = time() + self.longest_s, time() + self.heartbeat_s
        message = _message(row)
        yield RETRY + message
        try:
            while row.finished_at is None and time() < until and not self.stopping.is_set():
                with suppress(TimeoutError):
                    await asyncio.wait_for(self.stopping.wait(), POLL_S)
                self.require_valid(caller)
                row = await service.find(self.database, caller, row.id)
                before, message = message, _message(row)
                if message != before:
                    yield message
                    beat_at = time() + self.heartbeat_s
                elif time() >= beat_at:
                    yield HEARTBEAT
                    beat_at = time() + self.heartbeat_s
        except Problem as problem:
            yield problem_message(problem, current_request_id.get())


def _message(row: JobRow) -> bytes:
    id_ = str(row.done) if row.finished_at is None else END
    shown = JobOut.of(row).model_dump_json().encode()
    return b"id: %b\ndata: %b\n\n" % (id_.encode(), shown)
