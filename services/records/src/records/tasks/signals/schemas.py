"""Wire types of signals."""

from datetime import datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import ConfigDict, Field

from chassis.http.fields import STORABLE, JSONObject, PathSegment, RequestBody, ResponseBody
from records.tasks.changes.schemas import SignalKey
from records.tasks.signals.rows import SignalRow


class SignalCreate(RequestBody):
    """A message for the task that awaits its key, such as the answer of a payer."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {"key": "payer/4711", "id": "webhook-81", "data": {"decision": "approved"}}
            ]
        }
    )

    key: SignalKey
    id: Annotated[
        Annotated[str, Field(max_length=128), STORABLE] | None,
        Field(description="The sender's; a repeat with the same id does nothing"),
    ] = None
    data: Annotated[JSONObject | None, Field(description="For the task; at most 256 KiB")] = None
    patient_id: Annotated[
        PathSegment | None, Field(description="Only a task of this patient is resumed")
    ] = None


class SignalReceipt(ResponseBody):
    """`task_id` is the task that the signal resumed; null while it is kept, for 30 days."""

    signal_id: UUID
    key: str
    task_id: UUID | None
    received_at: datetime

    @classmethod
    def of(cls, row: SignalRow) -> Self:
        return cls(signal_id=row.id, key=row.key, task_id=row.task_id, received_at=row.sent_at)
