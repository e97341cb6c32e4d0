from datetime import datetime
from uuid import UUID

from chassis.any_types import JSONObject
from chassis.database.statements import row_type


@row_type
class ScheduleRow:
    """`next_run_at` is null if the schedule is paused; it was computed in `time_zone`. `task` has the
    members of `ScheduledTask`.
    """

    name: str
    cron: str
    is_paused: bool
    task: JSONObject
    time_zone: str
    next_run_at: datetime | None
    last_run_at: datetime | None
    last_task_id: UUID | None
    version: int
    updated_at: datetime
    changed_by: str
    changed_by_kind: str


@row_type
class DueScheduleRow(ScheduleRow):
    now: datetime
    is_due: bool
