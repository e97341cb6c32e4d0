import random
import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus

import orjson
from cryptography.exceptions import InvalidTag

from audit.leaves.proof_folder import ProofFolder
from audit.webhooks.destinations import Destinations
from audit.webhooks.repository import Attempt
from audit.webhooks.rows import WaitingRow, WebhookRow
from audit.webhooks.signing import SecretBox, sign
from chassis.observability.logs import log_failure
from chassis.outbound import NotDelivered, OutboundClient

DEADLINE_S = 10.0
LONGEST_PAUSE_S = 3600.0
JITTER = random.Random()  # noqa: S311 - For pauses.
NOT_PERMITTED, KEY_LOST, INTERNAL = "not-permitted", "key-lost", "internal-error"


class Sender:
    """Sends an event once, as in Standard Webhooks: `webhook-id` is the event's id in each attempt."""

    def __init__(self, proof: ProofFolder, destinations: Destinations) -> None:
        self._proof = proof
        self._destinations = destinations
        self._client = OutboundClient(destinations.permit_address, deadline_s=DEADLINE_S)

    async def aclose(self) -> None:
        await self._client.aclose()

    async def send(self, webhook: WebhookRow, event: WaitingRow) -> Attempt:
        try:
            return await self._send(webhook, event)
        except NotDelivered as failure:
            return _failed(webhook, event, failure.reason)
        except InvalidTag:
            return _failed(webhook, event, KEY_LOST)
        except Exception as failure:  # noqa: BLE001 - Other events of the webhook do not wait.
            log_failure("an event could not be sent to a webhook", failure)
            return _failed(webhook, event, INTERNAL)

    async def _send(self, webhook: WebhookRow, event: WaitingRow) -> Attempt:
        if not self._destinations.permit(webhook.url):
            return _failed(webhook, event, NOT_PERMITTED)
        secret = SecretBox(self._proof.webhook_key).open(webhook.id, webhook.secret)
        body, message_id, timestamp = body_of(event), str(event.event_id), int(time.time())
        headers = {
            "Content-Type": "application/json",
            "User-Agent": "chartroom",
            "webhook-id": message_id,
            "webhook-timestamp": str(timestamp),
            "webhook-signature": sign(secret, message_id, timestamp, body),
        }
        answer = await self._client.post(webhook.url, body, headers)
        is_delivered = HTTPStatus.OK <= answer.status < HTTPStatus.MULTIPLE_CHOICES
        pause_s = max(pause_of(event.attempts), seconds_of(answer.retry_after))
        return Attempt(
            event.seq,
            webhook.version,
            answer.status,
            None,
            is_delivered=is_delivered,
            pause_s=0.0 if is_delivered else pause_s,
        )


def body_of(event: WaitingRow) -> bytes:
    """Only ids, because the receiver may not be allowed to see the patient. Identifiers of patients
    can come from other systems, so they are omitted.
    """
    encounter_id = None if event.encounter_id is None else str(event.encounter_id)
    data = {"event_id": str(event.event_id), "seq": event.seq, "encounter_id": encounter_id}
    document = {"type": event.event_type, "timestamp": event.recorded_at, "data": data}
    return orjson.dumps(document, option=orjson.OPT_UTC_Z)


def pause_of(attempts: int) -> float:
    """Return 1 to 2 s, doubled for each earlier attempt, at most an hour."""
    return min(2.0 ** min(attempts, 12) * JITTER.uniform(1, 2), LONGEST_PAUSE_S)


def seconds_of(retry_after: str | None) -> float:
    """Return the seconds of a Retry-After header (RFC 9110, section 10.2.3), at most an hour."""
    if retry_after is None:
        return 0.0
    if retry_after.isascii() and retry_after.isdigit():
        seconds = float(retry_after[:9])
    else:
        try:
            moment = parsedate_to_datetime(retry_after)
        except (ValueError, OverflowError):
            return 0.0
        seconds = (moment.replace(tzinfo=moment.tzinfo or UTC) - datetime.now(UTC)).total_seconds()
    return min(max(seconds, 0.0), LONGEST_PAUSE_S)


def _failed(webhook: WebhookRow, event: WaitingRow, failure: str) -> Attempt:
    pause_s = pause_of(event.attempts)
    return Attempt(event.seq, webhook.version, None, failure, is_delivered=False, pause_s=pause_s)
