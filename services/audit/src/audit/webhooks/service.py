"""A change of a webhook and its event are stored in one transaction of the log's writer."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any
from uuid import UUID

import orjson
from cryptography.exceptions import InvalidTag

from audit.errors import WebhookBusy, WebhookKeyLost, WebhookNotFound
from audit.leaves.proof_folder import ProofFolder
from audit.log import Log
from audit.webhooks import repository
from audit.webhooks.destinations import Destinations, origin_of
from audit.webhooks.rows import DeliveryRow, WebhookRow
from audit.webhooks.schemas import Redelivery, WebhookRequest
from audit.webhooks.signing import SecretBox, new_secret, text_of
from audit.writer.entries import NewEvent, id_from_key
from chassis.database.pool import Connection
from chassis.http.etags import Precondition
from chassis.identity.caller import Caller, CallerKind
from chassis.observability.trace_context import trace_of_request
from chassis.problems.problem import FieldError, Invalid, Problem, required
from chassis.uuids import uuid7

SERVICE = "audit"
WINDOW = 1_000  # Waiting events of a webhook; if as many wait, no more are queued.
BUSY_S = 60
BY_PERSON = "person"
CREATED, CHANGED, DELETED = "webhook.created", "webhook.changed", "webhook.deleted"
REDELIVERED = "webhook.redelivered"


@dataclass(frozen=True, slots=True)
class Webhooks:
    log: Log
    proof: ProofFolder
    destinations: Destinations

    @property
    def secrets(self) -> SecretBox:
        return SecretBox(self.proof.webhook_key)


@dataclass(frozen=True, slots=True)
class Change:
    """Who changes which webhook. `key` is the Idempotency-Key, from which `event_id` follows by default."""

    caller: Caller
    webhook_id: UUID
    key: str | None = None
    precondition: Precondition = Precondition()  # noqa: RUF009 - Frozen.
    event_id: UUID | None = None


class _WindowFull(Problem):
    """Not retryable, because a retryable problem in the writer's transaction also rejects other callers' events."""


async def create(
    webhooks: Webhooks, caller: Caller, submitted: WebhookRequest, key: str | None
) -> tuple[WebhookRow, str, bool]:
    """Return the webhook, its secret, and whether this is a repeat. Raises WebhookKeyLost."""
    _require_permitted(webhooks, submitted)
    # The event has the same id. A repeat of the request also has it, so it finds the webhook.
    webhook_id = _new_id(caller, key)
    sealed = webhooks.secrets.seal(webhook_id, new_secret())
    values = _columns(submitted) | {
        "secret": sealed,
        "created_by": caller.name,
        "created_in": webhook_id,
    }

    async def store(connection: Connection) -> None:
        await repository.insert(connection, webhook_id, values)

    change = Change(caller, webhook_id, key, event_id=webhook_id)
    is_repeat = await _append(webhooks, change, CREATED, _shown(submitted), store)
    row = await find(webhooks, caller, webhook_id)
    try:
        secret = webhooks.secrets.open(row.id, row.secret)
    except InvalidTag:
        raise WebhookKeyLost from None
    return row, text_of(secret), is_repeat


async def replace(
    webhooks: Webhooks, change: Change, submitted: WebhookRequest
) -> tuple[WebhookRow, bool]:
    """Waiting events are tried at once. Raises VersionMismatch."""
    _require_permitted(webhooks, submitted)

    async def store(connection: Connection) -> None:
        await _lock(connection, change)
        await repository.replace(connection, change.webhook_id, _columns(submitted))

    is_repeat = await _append(webhooks, change, CHANGED, _shown(submitted), store)
    return await find(webhooks, change.caller, change.webhook_id), is_repeat


async def delete(webhooks: Webhooks, change: Change) -> bool:
    """Return whether this is a repeat. Raises VersionMismatch."""

    async def store(connection: Connection) -> None:
        await _lock(connection, change)
        await repository.DELETE.run(connection, id=change.webhook_id)

    return await _append(webhooks, change, DELETED, {}, store)


async def redeliver(
    webhooks: Webhooks, change: Change, submitted: Redelivery
) -> tuple[WebhookRow, bool]:
    """Raises WebhookBusy."""
    seqs = range(submitted.first_seq, submitted.last_seq + 1)

    async def store(connection: Connection) -> None:
        await _lock(connection, change)
        if await repository.has_waiting(connection, change.webhook_id, WINDOW):
            raise _WindowFull
        await repository.redeliver(connection, change.webhook_id, seqs)

    shown = submitted.model_dump()
    try:
        is_repeat = await _append(webhooks, change, REDELIVERED, shown, store)
    except _WindowFull:
        raise WebhookBusy(retry_after_s=BUSY_S) from None
    return await find(webhooks, change.caller, change.webhook_id), is_repeat


async def find(webhooks: Webhooks, caller: Caller, webhook_id: UUID) -> WebhookRow:
    async with webhooks.log.database.connection(caller) as connection:
        return required(await repository.FIND(connection, webhook_id), WebhookNotFound)


async def page(
    webhooks: Webhooks, caller: Caller, *, after: UUID | None, limit: int
) -> Sequence[WebhookRow]:
    async with webhooks.log.database.connection(caller) as connection:
        return await repository.PAGE.all(connection, after=after or UUID(int=0), limit=limit)


async def deliveries(
    webhooks: Webhooks,
    caller: Caller,
    webhook_id: UUID,
    *,
    is_delivered: bool | None,
    before: int,
    limit: int,
) -> Sequence[DeliveryRow]:
    await find(webhooks, caller, webhook_id)
    async with webhooks.log.database.connection(caller) as connection:
        return await repository.DELIVERIES.all(
            connection, webhook_id=webhook_id, is_delivered=is_delivered, before=before, limit=limit
        )


def _require_permitted(webhooks: Webhooks, submitted: WebhookRequest) -> None:
    if not webhooks.destinations.permit(submitted.url):
        raise Invalid(errors=(FieldError("/url", "webhook-origin"),))


def _columns(submitted: WebhookRequest) -> dict[str, Any]:
    return {
        "url": submitted.url,
        "event_types": [*submitted.event_types],
        "disabled_because": None if submitted.enabled else BY_PERSON,
    }


def _shown(submitted: WebhookRequest) -> dict[str, Any]:
    """Paths and queries of URLs can contain secrets, so the log has the hash of the URL."""
    return {
        "origin": origin_of(submitted.url),
        "url_sha256": sha256(submitted.url.encode()).hexdigest(),
        "event_types": submitted.event_types,
        "enabled": submitted.enabled,
    }


def _new_id(caller: Caller, key: str | None) -> UUID:
    return uuid7() if key is None else id_from_key(caller, key, 0)


async def _lock(connection: Connection, change: Change) -> None:
    row = required(await repository.LOCK(connection, change.webhook_id), WebhookNotFound)
    change.precondition.check(row.version)


async def _append(
    webhooks: Webhooks,
    change: Change,
    event_type: str,
    payload: Mapping[str, Any],
    store: Callable[[Connection], Awaitable[None]],
) -> bool:
    """Append the event of a change, and store the change. Return whether the log has the event
    already; then nothing is stored.
    """
    caller, key, trace = change.caller, change.key, trace_of_request()
    event = NewEvent(
        id=change.event_id or _new_id(caller, key),
        encounter_id=None,
        agent_name=caller.name,
        event_type=event_type,
        payload=orjson.dumps({"webhook_id": str(change.webhook_id), **payload}),
        recorded_by=SERVICE,
        recorded_by_kind=CallerKind.SERVICE.value,
        trace_id=trace.trace_id,
        span_id=trace.span_id,
        is_keyed=key is not None,
        is_new_id=key is None,
        recorded_with=caller.claims.document,
        change=store,
    )
    (receipt,) = await webhooks.log.writer.append_all([event])
    return receipt.duplicate
