"""Delivers the events of the log to webhooks. Each process runs a deliverer.

- Each matching event after the webhook's creation MUST be delivered at least once, whatever ends and
  however long the receiver or the service is unavailable.
- An event MUST wait until the earlier events of its patients and its encounter are delivered. Events
  of other patients MUST NOT wait, until WINDOW events of the webhook wait; later events then stay in
  the log.
- One process at a time delivers for a webhook: it leases the webhook's row. A process that is
  suspended beyond its lease can repeat an event.
- A webhook MUST NOT delay another one, an append or a request.
- A webhook that is disabled loses nothing: its events wait.
"""

import asyncio
from collections.abc import AsyncIterator, Collection, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from http import HTTPStatus
from uuid import uuid4

import orjson
from prometheus_client import CollectorRegistry, Counter, Gauge

from audit.leaves.proof_folder import ProofFolder
from audit.webhooks import repository
from audit.webhooks.repository import Attempt, Lease
from audit.webhooks.rows import WaitingRow, WebhookRow
from audit.webhooks.sender import DEADLINE_S, Sender
from audit.webhooks.service import SERVICE, WINDOW
from audit.writer.entries import NewEvent
from audit.writer.writer import Writer
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.http.etags import VersionMismatch
from chassis.identity.caller import CallerKind
from chassis.loop import FAILED_STEPS, Loop, all_running
from chassis.observability.logs import log_failure

POLL_S = 0.5
LEASE_S = 3 * DEADLINE_S
ROUND_S = 1.0  # The longest time between two rounds, in which the lease is extended.
GATHER_S = 0.02  # Deliveries that end together share a round.
PARALLEL = 16  # Requests to a webhook.
QUEUED = 100  # Events that are queued at once.
SEARCHED = 10_000  # Events of the log that are searched at once.
KEPT = timedelta(days=7)
CLEANED_S = 3600.0
MEASURED_S = 5.0
DELIVERING_FAILED = "delivering to a webhook failed"
DISABLED, FAILING, GONE = "webhook.disabled", "failing", "gone"


class WebhookMetrics:
    def __init__(self, registry: CollectorRegistry) -> None:
        self.attempts = Counter(
            "chartroom_webhook_attempts",
            "Requests to webhooks, by whether the receiver accepted the event",
            ["accepted"],
            registry=registry,
        )
        for accepted in ("true", "false"):  # So that the first increase is seen.
            self.attempts.labels(accepted)
        self.waiting = Gauge(
            "chartroom_webhook_waiting", "Events that wait for enabled webhooks", registry=registry
        )
        self.lag = Gauge(
            "chartroom_webhook_lag_seconds",
            "How long the oldest event has waited or failed for an enabled webhook",
            registry=registry,
        )
        self.disabled = Gauge("chartroom_webhooks_disabled", "Disabled webhooks", registry=registry)


@dataclass(frozen=True, slots=True)
class Deliverer:
    database: Database
    writer: Writer
    proof: ProofFolder
    sender: Sender
    metrics: WebhookMetrics
    failing_limit: timedelta
    _delivering: "set[asyncio.Task[None]]" = field(default_factory=set, init=False)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        async with all_running(
            Loop(self.claim, POLL_S, "webhooks could not be claimed"),
            Loop(self.measure, MEASURED_S, "webhooks could not be measured"),
            Loop(self.clean, CLEANED_S, "old deliveries could not be removed"),
        ):
            try:
                yield
            finally:
                for task in self._delivering:
                    task.cancel()
        await asyncio.gather(*self._delivering, return_exceptions=True)
        await self.sender.aclose()

    async def claim(self) -> None:
        token = uuid4()
        async with self.database.connection(self.database.service) as connection:
            claimed = await repository.claim(connection, token, lease_s=LEASE_S)
        for webhook_id in claimed:
            task = asyncio.create_task(self._deliver(Lease(webhook_id, token)))
            self._delivering.add(task)
            task.add_done_callback(self._delivering.discard)

    async def measure(self) -> None:
        async with self.database.connection(self.database.service) as connection:
            backlog = await repository.BACKLOG.one(connection, most=SEARCHED)
        self.metrics.waiting.set(backlog.waiting)
        self.metrics.lag.set(backlog.oldest_s)
        self.metrics.disabled.set(backlog.disabled)

    async def clean(self) -> bool:
        async with self.database.connection(self.database.service) as connection:
            return await repository.remove_old(connection, age=KEPT)

    async def _deliver(self, lease: Lease) -> None:
        sending: dict[int, asyncio.Task[Attempt]] = {}
        try:
            while await self._advance(lease, sending):
                if sending:
                    await asyncio.wait(
                        sending.values(), timeout=ROUND_S, return_when=asyncio.FIRST_COMPLETED
                    )
                await asyncio.sleep(GATHER_S)
        except Exception as failure:  # noqa: BLE001 - The next claim tries again.
            FAILED_STEPS.labels(DELIVERING_FAILED).inc()
            log_failure(DELIVERING_FAILED, failure)
        finally:
            for task in sending.values():
                task.cancel()
            with suppress(Exception):  # If this fails, the lease expires.
                async with self.database.connection(self.database.service) as connection:
                    await repository.release(connection, lease)

    async def _advance(self, lease: Lease, sending: dict[int, asyncio.Task[Attempt]]) -> bool:
        """Store the results of requests, and start others. Return False if nothing is left to do now,
        or the lease is lost.
        """
        done = [sending.pop(seq).result() for seq, task in [*sending.items()] if task.done()]
        async with self.database.connection(self.database.service) as connection:
            is_failing = bool(done) and await repository.settle(
                connection, lease.webhook_id, done, limit=self.failing_limit
            )
            webhook = await repository.hold(connection, lease, lease_s=LEASE_S)
            if webhook is None:
                return False
            waiting = await repository.waiting(connection, lease.webhook_id, limit=WINDOW)
            ready, more = ready_of(waiting, sending), False
            if len(ready) < PARALLEL and len(waiting) < WINDOW:
                more = await repository.queue(connection, lease, limit=QUEUED, most=SEARCHED)
        self._count(done)
        current = [one for one in done if one.version == webhook.version]
        is_gone = any(one.status == HTTPStatus.GONE for one in current)
        if is_gone or (is_failing and current):
            await self._disable(webhook, GONE if is_gone else FAILING)
            return False
        for event in ready[: PARALLEL - len(sending)]:
            sending[event.seq] = asyncio.create_task(self.sender.send(webhook, event))
        return more or bool(sending)

    async def _disable(self, webhook: WebhookRow, because: str) -> None:
        """The id of the event is derived from the webhook's version, so it is appended once. Raises
        VersionMismatch if the webhook was changed.
        """

        async def disable(connection: Connection) -> None:
            if not await repository.disable(connection, webhook, because):
                raise VersionMismatch

        payload = {"webhook_id": str(webhook.id), "because": because, "version": webhook.version}
        event = NewEvent(
            id=self.proof.key.id_of(f"{DISABLED} {webhook.id} {webhook.version}"),
            encounter_id=None,
            agent_name=SERVICE,
            event_type=DISABLED,
            payload=orjson.dumps(payload),
            recorded_by=SERVICE,
            recorded_by_kind=CallerKind.SERVICE.value,
            change=disable,
        )
        await self.writer.append_all([event])

    def _count(self, done: Sequence[Attempt]) -> None:
        for attempt in done:
            self.metrics.attempts.labels(str(attempt.is_delivered).lower()).inc()


def ready_of(waiting: Sequence[WaitingRow], sending: Collection[int]) -> list[WaitingRow]:
    """Return the events to send now: due, and without an earlier event in a common lane. `waiting` is
    in the order of the log.
    """
    ready: list[WaitingRow] = []
    occupied: set[str] = set()
    for event in waiting:
        if event.is_due and event.seq not in sending and occupied.isdisjoint(event.lanes):
            ready.append(event)
        occupied |= event.lanes
    return ready
