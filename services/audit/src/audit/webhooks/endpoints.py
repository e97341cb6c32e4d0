from typing import Annotated
from uuid import UUID

from fastapi import Query, Response, status

from audit.dependencies import CallerDep
from audit.errors import LogBusy, WebhookBusy, WebhookKeyLost, WebhookNotFound
from audit.webhooks import service
from audit.webhooks.rows import WebhookRow
from audit.webhooks.schemas import (
    DeliveriesQuery,
    DeliveryOut,
    DeliveryPage,
    Redelivery,
    WebhookCreated,
    WebhookOut,
    WebhookPage,
    WebhookRequest,
)
from audit.webhooks.service import Change, Webhooks
from chassis.http.etags import PreconditionDep, VersionMismatch, etag
from chassis.http.paging import MAX_NUMBER, PageQuery, row_number
from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.http.state import of_state
from chassis.identity.allowed_callers import allow
from chassis.reads import ReadDep
from chassis.writes.idempotency import REPLAYED, IdempotencyKeyDep, KeyUsedOtherwise

router = Router(prefix="/webhooks", tags=["webhooks"])
WebhooksDep = Annotated[Webhooks, of_state("webhooks")]
APPENDS = (KeyUsedOtherwise, LogBusy)


@router.post("", status_code=201, responses=documented(WebhookNotFound, WebhookKeyLost, *APPENDS))
@allow("system/Subscription.c", only_person=True)
async def create_webhook(
    submitted: WebhookRequest,
    webhooks: WebhooksDep,
    caller: CallerDep,
    key: IdempotencyKeyDep,
    response: Response,
) -> WebhookCreated:
    """Send later events of the log to a URL, signed as in Standard Webhooks. Only persons may do so.
    The bodies contain ids only, without data of patients. Each event is sent until the receiver answers
    2xx, in the order of the log for each patient, so an event can arrive twice. The secret is shown once, and
    in repeats with the same Idempotency-Key.
    """
    row, secret, is_repeat = await service.create(webhooks, caller, submitted, key)
    return WebhookCreated(webhook=_shown(row, response, is_repeat=is_repeat), secret=secret)


@router.get("")
@allow("system/Subscription.s")
async def list_webhooks(
    query: Annotated[PageQuery, Query()], webhooks: WebhooksDep, read: ReadDep
) -> WebhookPage:
    """List webhooks, in the order of their ids, without their secrets."""
    after = read.position(query, UUID)
    found = await service.page(webhooks, read.caller, after=after, limit=query.rows_to_fetch)
    page, following = read.page(query, found, lambda row: [str(row.id)])
    return WebhookPage(webhooks=[WebhookOut.of(row) for row in page], next=following)


@router.get("/{id}", responses=documented(WebhookNotFound))
@allow("system/Subscription.r")
async def read_webhook(
    id: UUID, webhooks: WebhooksDep, caller: CallerDep, response: Response
) -> WebhookOut:
    """Read a webhook without its secret."""
    return _shown(await service.find(webhooks, caller, id), response)


@router.put("/{id}", responses=documented(WebhookNotFound, VersionMismatch, *APPENDS))
@allow("system/Subscription.u", only_person=True)
async def replace_webhook(
    id: UUID,
    submitted: WebhookRequest,
    webhooks: WebhooksDep,
    caller: CallerDep,
    *,
    key: IdempotencyKeyDep,
    precondition: PreconditionDep,
    response: Response,
) -> WebhookOut:
    """Change the receiver or the event types of a webhook, disable it, or enable it again. An enabled
    webhook gets all events that it has missed. Events of a removed type that are already in the deliveries
    are still sent. The secret stays the same.
    """
    change = Change(caller, id, key, precondition)
    row, is_repeat = await service.replace(webhooks, change, submitted)
    return _shown(row, response, is_repeat=is_repeat)


@router.delete(
    "/{id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=documented(WebhookNotFound, VersionMismatch, *APPENDS),
)
@allow("system/Subscription.d", only_person=True)
async def delete_webhook(
    id: UUID,
    webhooks: WebhooksDep,
    caller: CallerDep,
    *,
    key: IdempotencyKeyDep,
    precondition: PreconditionDep,
    response: Response,
) -> None:
    """Delete a webhook. Its waiting events are not sent."""
    _mark(response, is_repeat=await service.delete(webhooks, Change(caller, id, key, precondition)))


@router.get("/{id}/deliveries", responses=documented(WebhookNotFound))
@allow("system/Subscription.r")
async def list_webhook_deliveries(
    id: UUID, query: Annotated[DeliveriesQuery, Query()], webhooks: WebhooksDep, read: ReadDep
) -> DeliveryPage:
    """List the events of a webhook, newest first, with the last attempt to send each."""
    found = await service.deliveries(
        webhooks,
        read.caller,
        id,
        is_delivered=query.delivered,
        before=read.position(query, row_number) or MAX_NUMBER,
        limit=query.rows_to_fetch,
    )
    page, following = read.page(query, found, lambda row: [row.seq])
    return DeliveryPage(deliveries=[DeliveryOut.of(row) for row in page], next=following)


@router.post("/{id}/redeliver", responses=documented(WebhookNotFound, WebhookBusy, *APPENDS))
@allow("system/Subscription.u", only_person=True)
async def redeliver_webhook_events(
    id: UUID,
    submitted: Redelivery,
    webhooks: WebhooksDep,
    caller: CallerDep,
    *,
    key: IdempotencyKeyDep,
    response: Response,
) -> WebhookOut:
    """Send the webhook's events between two numbers of the log again, up to 1,000 numbers, also events
    from before the webhook was created. Rejected while 1,000 events or more wait for the webhook.
    """
    row, is_repeat = await service.redeliver(webhooks, Change(caller, id, key), submitted)
    return _shown(row, response, is_repeat=is_repeat)


def _shown(row: WebhookRow, response: Response, *, is_repeat: bool = False) -> WebhookOut:
    response.headers["ETag"] = etag(row.version)
    _mark(response, is_repeat=is_repeat)
    return WebhookOut.of(row)


def _mark(response: Response, *, is_repeat: bool) -> None:
    if is_repeat:
        response.headers[REPLAYED] = "true"
