"""SQL statements of webhooks. `queue` and `waiting` read the events of all patients, because a webhook
belongs to a caller who may see all.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, delete, exists, func, or_, select, text
from sqlmodel import col

from audit.tables import AuditModel, LogHead, Webhook, WebhookDelivery
from audit.webhooks.rows import BacklogRow, DeliveryRow, Part, WaitingRow, WebhookRow
from chassis.database.pool import Connection
from chassis.database.statements import ById, Command, Query, columns_of
from chassis.leases import Leases

WEBHOOKS = AuditModel.metadata.tables["audit.webhooks"]
LEASES = Leases(WEBHOOKS, holder="holder", until="held_until")
IS_ONE = WEBHOOKS.c.id == bindparam("webhook_id")
AT_ONCE = 5_000  # Deliveries that one statement removes.

INSERT = Command(
    text("""
INSERT INTO audit.webhooks (id, url, event_types, secret, disabled_because, created_by, next_seq)
VALUES (
    :id, :url, CAST(:event_types AS varchar[]), :secret, :disabled_because, :created_by,
    (SELECT seq + 1 FROM audit.agent_events WHERE id = :created_in)
)
""")
)
FIND = ById(Webhook, WebhookRow)
PAGE = Query(
    select(*columns_of(WebhookRow, Webhook))
    .where(col(Webhook.id) > bindparam("after"))
    .order_by(col(Webhook.id))
    .limit(bindparam("limit")),
    WebhookRow,
)
LOCK = ById(Webhook, WebhookRow, rows=select(*columns_of(WebhookRow, Webhook)).with_for_update())
REPLACE = Command(
    text("""
UPDATE audit.webhooks SET url = :url, event_types = CAST(:event_types AS varchar[]),
    disabled_because = :disabled_because, version = version + 1, updated_at = now()
WHERE id = :id
""")
)
DISABLE = Command(
    text("""
UPDATE audit.webhooks SET disabled_because = :because, version = version + 1, updated_at = now()
WHERE id = :id AND version = :version
""")
)
DELETE = Command(delete(Webhook).where(col(Webhook.id) == bindparam("id")))
RETRY_NOW = Command(
    text("""
UPDATE audit.webhook_deliveries SET next_at = now(), failing_since = NULL
WHERE webhook_id = :webhook_id AND delivered_at IS NULL
""")
)
REDELIVER = Command(
    text("""
INSERT INTO audit.webhook_deliveries AS stored (webhook_id, seq, event_id)
SELECT webhooks.id, event.seq, event.id
FROM audit.webhooks JOIN audit.agent_events AS event
    ON event.seq >= CAST(:first_seq AS bigint) AND event.seq <= CAST(:last_seq AS bigint)
    AND event.seq < webhooks.next_seq AND event.event_type = ANY (webhooks.event_types)
WHERE webhooks.id = :webhook_id
ON CONFLICT (webhook_id, seq) DO UPDATE
SET delivered_at = NULL, attempts = 0, failing_since = NULL, next_at = now()
""")
)
DELIVERIES = Query(
    text("""
SELECT seq, event_id, event_type, attempts, last_status, last_failure, next_at, delivered_at
FROM audit.webhook_deliveries JOIN audit.agent_events AS event USING (seq)
WHERE webhook_id = :webhook_id AND seq < CAST(:before AS bigint)
    AND (CAST(:is_delivered AS boolean) IS NULL OR :is_delivered = (delivered_at IS NOT NULL))
ORDER BY seq DESC LIMIT CAST(:limit AS integer)
"""),
    DeliveryRow,
)
HAS_EVENTS = WEBHOOKS.c.next_seq < select(col(LogHead.next_seq)).scalar_subquery()
HAS_DUE = exists().where(
    col(WebhookDelivery.webhook_id) == WEBHOOKS.c.id,
    col(WebhookDelivery.delivered_at).is_(None),
    col(WebhookDelivery.next_at) <= func.clock_timestamp(),
)
CLAIM = Query(
    LEASES.take(WEBHOOKS.c.disabled_because.is_(None), or_(HAS_EVENTS, HAS_DUE)).returning(
        WEBHOOKS.c.id
    ),
    UUID,
)
HOLD = Query(
    LEASES.extend()
    .where(IS_ONE, WEBHOOKS.c.disabled_because.is_(None))
    .returning(*(WEBHOOKS.c[name] for name in WebhookRow.__dataclass_fields__)),
    WebhookRow,
)
RELEASE = Command(LEASES.release().where(IS_ONE))
WAITING = Query(
    text("""
SELECT seq, event_id, event_type, recorded_at, event.encounter_id, event.patient_ids,
    known.patient_id AS encounter_patient, attempts, next_at <= clock_timestamp() AS is_due
FROM audit.webhook_deliveries JOIN audit.agent_events AS event USING (seq)
    LEFT JOIN audit.encounter_checks AS known
        ON known.encounter_id = event.encounter_id AND known.is_known
WHERE webhook_id = :webhook_id AND delivered_at IS NULL
ORDER BY seq LIMIT CAST(:limit AS integer)
"""),
    WaitingRow,
)
COUNT_WAITING = Query(
    text("""
SELECT count(*) FROM (
    SELECT FROM audit.webhook_deliveries WHERE webhook_id = :webhook_id AND delivered_at IS NULL
    LIMIT CAST(:limit AS integer)
) AS waiting
"""),
    int,
)
# The lock keeps a second holder from queueing at the same time, after a lease has expired. Event types
# are read under it, so each part of the log is searched for the types at that time.
NEXT_PART = Query(
    text("""
SELECT webhooks.next_seq AS first_seq,
    greatest(webhooks.next_seq, least(head.next_seq, webhooks.next_seq + CAST(:most AS bigint))) AS end_seq,
    webhooks.event_types
FROM audit.webhooks CROSS JOIN audit.log_head AS head
WHERE webhooks.id = :webhook_id AND holder = :token AND head.id = 0
FOR UPDATE OF webhooks
"""),
    Part,
)
QUEUE = Query(
    text("""
INSERT INTO audit.webhook_deliveries (webhook_id, seq, event_id)
SELECT CAST(:webhook_id AS uuid), seq, id FROM audit.agent_events
WHERE seq >= CAST(:first_seq AS bigint) AND seq < CAST(:end_seq AS bigint)
    AND event_type = ANY (CAST(:event_types AS text[]))
ORDER BY seq LIMIT CAST(:limit AS integer)
RETURNING seq
"""),
    int,
)
ADVANCE = Command(text("UPDATE audit.webhooks SET next_seq = :next_seq WHERE id = :webhook_id"))
# Returns whether an event has failed for too long. Changes of the webhook lock its row first, too.
SETTLE = Query(
    text("""
UPDATE audit.webhook_deliveries AS stored
SET attempts = stored.attempts + 1,
    last_status = attempt.status,
    last_failure = attempt.failure,
    delivered_at = CASE WHEN attempt.is_delivered THEN clock_timestamp() END,
    failing_since = CASE WHEN NOT attempt.is_delivered THEN coalesce(stored.failing_since, clock_timestamp()) END,
    next_at = clock_timestamp() + attempt.pause_s * interval '1 second'
FROM unnest(
    CAST(:seqs AS bigint[]), CAST(:statuses AS smallint[]), CAST(:failures AS text[]),
    CAST(:delivered AS boolean[]), CAST(:pauses AS float8[])
) AS attempt (seq, status, failure, is_delivered, pause_s)
WHERE stored.webhook_id = :webhook_id AND stored.seq = attempt.seq AND stored.delivered_at IS NULL
RETURNING NOT attempt.is_delivered
    AND coalesce(stored.failing_since < clock_timestamp() - CAST(:limit AS interval), false)
"""),
    bool,
)
# A redelivered event waits since its redelivery, also if it is old. An event that is not queued yet waits
# since it was recorded.
BACKLOG = Query(
    text("""
SELECT coalesce(sum(queued.waiting), 0)::bigint AS waiting,
    greatest(0, extract(epoch FROM clock_timestamp() - least(min(queued.since), min(following.recorded_at))))::float8
        AS oldest_s,
    (SELECT count(*) FROM audit.webhooks WHERE disabled_because IS NOT NULL) AS disabled
FROM audit.webhooks CROSS JOIN LATERAL (
    SELECT count(*) AS waiting, min(coalesce(failing_since, next_at)) AS since
    FROM audit.webhook_deliveries WHERE webhook_id = webhooks.id AND delivered_at IS NULL
) AS queued LEFT JOIN LATERAL (
    SELECT recorded_at FROM audit.agent_events
    WHERE seq >= webhooks.next_seq AND seq < webhooks.next_seq + CAST(:most AS bigint)
        AND event_type = ANY (webhooks.event_types)
    ORDER BY seq LIMIT 1
) AS following ON true
WHERE disabled_because IS NULL
"""),
    BacklogRow,
)
REMOVE_OLD = Command(
    text("""
DELETE FROM audit.webhook_deliveries WHERE (webhook_id, seq) IN (
    SELECT webhook_id, seq FROM audit.webhook_deliveries
    WHERE delivered_at < now() - CAST(:age AS interval)
    ORDER BY delivered_at LIMIT CAST(:limit AS integer) FOR UPDATE SKIP LOCKED
)
""")
)
REMOVE_ORPHANS = Command(
    text("""
DELETE FROM audit.webhook_deliveries WHERE (webhook_id, seq) IN (
    SELECT webhook_id, seq FROM audit.webhook_deliveries AS stored
    WHERE NOT EXISTS (SELECT FROM audit.webhooks WHERE id = stored.webhook_id)
    LIMIT CAST(:limit AS integer)
)
""")
)


@dataclass(frozen=True, slots=True)
class Lease:
    webhook_id: UUID
    token: UUID


@dataclass(frozen=True, slots=True)
class Attempt:
    """A request that was answered with `status`, or that failed. It is repeated after `pause_s`.
    `version` is the webhook's.
    """

    seq: int
    version: int
    status: int | None
    failure: str | None
    is_delivered: bool
    pause_s: float


async def insert(connection: Connection, webhook_id: UUID, values: dict[str, Any]) -> None:
    await INSERT.run(connection, id=webhook_id, **values)


async def replace(connection: Connection, webhook_id: UUID, values: dict[str, Any]) -> None:
    await REPLACE.run(connection, id=webhook_id, **values)
    await RETRY_NOW.run(connection, webhook_id=webhook_id)


async def disable(connection: Connection, webhook: WebhookRow, because: str) -> bool:
    """Return False if the webhook was changed since."""
    values = {"id": webhook.id, "version": webhook.version, "because": because}
    return await DISABLE.run(connection, **values) > 0


async def redeliver(connection: Connection, webhook_id: UUID, seqs: range) -> None:
    await REDELIVER.run(
        connection, webhook_id=webhook_id, first_seq=seqs.start, last_seq=seqs.stop - 1
    )


async def claim(connection: Connection, token: UUID, *, lease_s: float) -> Sequence[UUID]:
    """Lease the webhooks with events to deliver, unless another process holds the lease."""
    return await CLAIM.all(connection, token=token, lease_s=lease_s)


async def hold(connection: Connection, lease: Lease, *, lease_s: float) -> WebhookRow | None:
    """Return None if the lease is lost, or the webhook disabled or deleted."""
    return await HOLD.first(
        connection, token=lease.token, webhook_id=lease.webhook_id, lease_s=lease_s
    )


async def release(connection: Connection, lease: Lease) -> None:
    await RELEASE.run(connection, token=lease.token, webhook_id=lease.webhook_id, pause_s=0.0)


async def waiting(connection: Connection, webhook_id: UUID, *, limit: int) -> Sequence[WaitingRow]:
    """Fetch the first undelivered events, in the order of the log."""
    return await WAITING.all(connection, webhook_id=webhook_id, limit=limit)


async def has_waiting(connection: Connection, webhook_id: UUID, count: int) -> bool:
    return await COUNT_WAITING.one(connection, webhook_id=webhook_id, limit=count) == count


async def queue(connection: Connection, lease: Lease, *, limit: int, most: int) -> bool:
    """Queue up to `limit` of the next `most` events of the log. Return False at the end of the log."""
    async with connection.transaction():
        part = await NEXT_PART.first(
            connection, webhook_id=lease.webhook_id, token=lease.token, most=most
        )
        if part is None or part.first_seq == part.end_seq:
            return False
        seqs = await QUEUE.all(
            connection,
            webhook_id=lease.webhook_id,
            first_seq=part.first_seq,
            end_seq=part.end_seq,
            event_types=part.event_types,
            limit=limit,
        )
        next_seq = max(seqs) + 1 if len(seqs) == limit else part.end_seq
        await ADVANCE.run(connection, webhook_id=lease.webhook_id, next_seq=next_seq)
    return True


async def settle(
    connection: Connection, webhook_id: UUID, attempts: Sequence[Attempt], *, limit: timedelta
) -> bool:
    """Store the results of attempts, but no failures of an earlier version of the webhook. Return
    whether an event has failed for longer than `limit`.
    """
    async with connection.transaction():
        webhook = await LOCK(connection, webhook_id)
        if webhook is None:
            return False
        counted = [one for one in attempts if one.is_delivered or one.version == webhook.version]
        return any(
            await SETTLE.all(
                connection,
                webhook_id=webhook_id,
                seqs=[one.seq for one in counted],
                statuses=[one.status for one in counted],
                failures=[one.failure for one in counted],
                delivered=[one.is_delivered for one in counted],
                pauses=[one.pause_s for one in counted],
                limit=limit,
            )
        )


async def remove_old(connection: Connection, *, age: timedelta) -> bool:
    """Return whether more may be left."""
    old = await REMOVE_OLD.run(connection, age=age, limit=AT_ONCE)
    orphans = await REMOVE_ORPHANS.run(connection, limit=AT_ONCE)
    return AT_ONCE in {old, orphans}
