from contextlib import suppress
from datetime import datetime
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit
from uuid import UUID

from pydantic import AfterValidator, ConfigDict, Field, StrictBool, model_validator
from pydantic_core import PydanticCustomError

from audit.events.schemas import SEQ, EventType, SeqNumber
from audit.webhooks.rows import DeliveryRow, WebhookRow
from chassis.http.fields import RequestBody, ResponseBody
from chassis.http.paging import PageQuery
from chassis.settings import is_http_url

MAX_EVENT_TYPES = 100
MAX_REDELIVERED = 1_000
MAX_URL = 2048
# The parts of the rule `webhook-url` that a pattern can state.
URL_PATTERN = r"^[Hh][Tt][Tt][Pp][Ss]?://[^/?#@\s]+([/?][^#\u0000\n]*)?$"


def _require_webhook_url(value: str) -> str:
    with suppress(ValueError):
        parts = urlsplit(value)
        if is_http_url(value) and parts.username is None and not parts.fragment:
            return value
    raise PydanticCustomError("webhook_url", "a URL that a webhook may have")


class WebhookRequest(RequestBody):
    """The receiver of a webhook, and the events that it gets."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {"url": "https://hooks.example.org/chartroom", "event_types": ["task.dead"]}
            ]
        }
    )

    url: Annotated[
        str,
        Field(
            max_length=MAX_URL,
            description="The operator must permit its scheme, host and port. Redirects are not followed.",
            json_schema_extra={"pattern": URL_PATTERN},
        ),
        AfterValidator(_require_webhook_url),
    ]
    event_types: Annotated[
        tuple[EventType, ...],
        Field(
            min_length=1, max_length=MAX_EVENT_TYPES, description="Events of these types are sent"
        ),
    ]
    enabled: Annotated[
        StrictBool,
        Field(description="While false, events wait, and are sent once the webhook is enabled"),
    ] = True


class WebhookOut(ResponseBody):
    """A webhook without its secret."""

    id: UUID
    url: str
    event_types: list[str]
    enabled: bool
    disabled_because: Annotated[
        Literal["person", "failing", "gone"] | None,
        Field(
            description="`person`: a person disabled the webhook. `failing`: an event failed for too long. "
            "`gone`: the receiver answered 410. Null while enabled"
        ),
    ]
    next_seq: Annotated[
        int, Field(description="Earlier events of the log are delivered, or are in the deliveries")
    ]
    version: int
    created_by: str
    created_at: datetime
    updated_at: datetime

    @classmethod
    def of(cls, row: WebhookRow) -> Self:
        return cls.model_validate(
            {
                **{name: getattr(row, name) for name in row.__dataclass_fields__},
                "enabled": row.disabled_because is None,
            }
        )


class WebhookCreated(ResponseBody):
    """The new webhook, and its secret, which only repeats with the same Idempotency-Key show again."""

    webhook: WebhookOut
    secret: Annotated[
        str, Field(description="The key of the signatures (Standard Webhooks), `whsec_` and base64")
    ]


class WebhookPage(ResponseBody):
    webhooks: list[WebhookOut]
    next: str | None


class DeliveriesQuery(PageQuery):
    delivered: Annotated[
        bool | None,
        Field(description="`false`: only events that wait; `true`: only delivered ones"),
    ] = None


class DeliveryOut(ResponseBody):
    """An event for a webhook."""

    seq: Annotated[int, Field(description=SEQ)]
    event_id: Annotated[UUID, Field(description="The event, and the header `webhook-id`")]
    event_type: str
    attempts: int
    last_status: Annotated[int | None, Field(description="The status of the last answer")]
    last_failure: Annotated[
        Literal[
            "unresolved",
            "address-not-allowed",
            "unreachable",
            "timeout",
            "not-permitted",
            "internal-error",
            "key-lost",
        ]
        | None,
        Field(
            description="Why the last attempt was not answered. `not-permitted`: the operator no longer permits the "
            "URL. `key-lost`: audit no longer has the key of the webhook's secret; create another webhook"
        ),
    ]
    next_attempt_at: Annotated[datetime | None, Field(description="Null once delivered")]
    delivered_at: datetime | None

    @classmethod
    def of(cls, row: DeliveryRow) -> Self:
        names = ("seq", "event_id", "event_type", "attempts", "last_status", "last_failure")
        return cls.model_validate(
            {
                **{name: getattr(row, name) for name in names},
                "next_attempt_at": row.next_at if row.delivered_at is None else None,
                "delivered_at": row.delivered_at,
            }
        )


class DeliveryPage(ResponseBody):
    """Deliveries, newest event first. Delivered ones are kept for a week."""

    deliveries: list[DeliveryOut]
    next: str | None


class Redelivery(RequestBody):
    """Events of the log to send again."""

    first_seq: Annotated[SeqNumber, Field(description="The first event")]
    last_seq: Annotated[SeqNumber, Field(description="The last event")]
    model_config = ConfigDict(
        json_schema_extra={"examples": [{"first_seq": 1200, "last_seq": 1240}]}
    )

    @model_validator(mode="after")
    def _require_a_range(self) -> Self:
        if not 0 <= self.last_seq - self.first_seq < MAX_REDELIVERED:
            raise PydanticCustomError(
                "max_events_between", "first to last", {"allowed": MAX_REDELIVERED}
            )
        return self
