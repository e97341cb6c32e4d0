from datetime import datetime
from uuid import UUID

from chassis.database.statements import row_type


@row_type
class WebhookRow:
    """`secret` is encrypted. `disabled_because`: None while enabled."""

    id: UUID
    url: str
    event_types: list[str]
    secret: bytes
    disabled_because: str | None
    next_seq: int
    version: int
    created_by: str
    created_at: datetime
    updated_at: datetime


@row_type
class DeliveryRow:
    seq: int
    event_id: UUID
    event_type: str
    attempts: int
    last_status: int | None
    last_failure: str | None
    next_at: datetime
    delivered_at: datetime | None


@row_type
class WaitingRow:
    """An undelivered event. `encounter_patient` is None without a confirmed encounter."""

    seq: int
    event_id: UUID
    event_type: str
    recorded_at: datetime
    encounter_id: UUID | None
    patient_ids: list[str]
    encounter_patient: str | None
    attempts: int
    is_due: bool

    @property
    def lanes(self) -> set[str]:
        """Events with a common lane are delivered one after the other."""
        others = (self.encounter_patient, self.encounter_id and str(self.encounter_id))
        return {*self.patient_ids, *(one for one in others if one)}


@row_type
class Part:
    """The part of the log that is not queued yet: from `first_seq` up to `end_seq`."""

    first_seq: int
    end_seq: int
    event_types: list[str]


@row_type
class BacklogRow:
    waiting: int
    oldest_s: float
    disabled: int
