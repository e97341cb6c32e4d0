"""Signals as the database returns them."""

from datetime import datetime
from uuid import UUID

from chassis.database.statements import row_type


@row_type
class SignalRow:
    """A signal without its data; `task_id` is the task that it resumed."""

    id: UUID
    key: str
    patient_id: str | None
    sent_at: datetime
    task_id: UUID | None
