"""Delivers events to audit exactly once: audit recognises the ID of an event that is sent again."""

from collections.abc import Sequence
from typing import Any

from chassis.audit_trail.outbox import Outbox
from chassis.database.connections import Database
from chassis.database.statements import row_type
from chassis.delivery import Hold, Outcome, Queue, Relay, Timing, sort_out
from chassis.observability.metrics import DeliveryMetrics
from chassis.peers import PeerClient
from chassis.problems.problem import PeerUnavailable

PATH = "/agent-events/batch"
MAX_EVENTS = 500
# The limits are less than half of audit's limits on bytes and patients per request.
MAX_BYTES = 3 * 1024 * 1024
LOGGED = frozenset({"logged"})


@row_type
class WaitingEvent:
    position: int
    event: bytes


OUTBOX = Queue("outbox", WaitingEvent)


class Audit:
    of = "events"
    most = MAX_EVENTS

    def __init__(self, peer: PeerClient, *, deadline_s: float) -> None:
        self._peer = peer
        self._deadline_s = deadline_s

    async def deliver(self, oldest: Sequence[WaitingEvent], _: Hold) -> Outcome:
        taken = up_to_size(oldest)
        removed, refused = sort_out(taken, await self._send(taken), kept=LOGGED)
        return Outcome(len(taken), removed, refused)

    def may_arrive_later(self, _: BaseException) -> bool:
        return False  # Audit recognises repeated events.

    async def _send(self, taken: Sequence[WaitingEvent]) -> Sequence[dict[str, Any]]:
        body = b"[" + b",".join(waiting.event for waiting in taken) + b"]"
        answer = await self._peer.post_json(
            PATH, body, deadline_s=self._deadline_s, may_repeat=True
        )
        results: Any = answer.get("results") if isinstance(answer, dict) else None
        if not isinstance(results, list) or len(results) != len(taken):
            raise PeerUnavailable
        return results


def relay_to_audit(
    outbox: Outbox,
    database: Database,
    audit: PeerClient,
    metrics: DeliveryMetrics,
    *,
    timing: Timing | None = None,
) -> Relay[WaitingEvent]:
    timing = timing or Timing()
    destination = Audit(audit, deadline_s=timing.deadline_s)
    return Relay(OUTBOX, outbox, database, destination, metrics, timing=timing)


def up_to_size(rows: Sequence[WaitingEvent]) -> Sequence[WaitingEvent]:
    size = 0
    for index, row in enumerate(rows):
        size += len(row.event) + 1
        if size > MAX_BYTES and index:
            return rows[:index]
    return rows
