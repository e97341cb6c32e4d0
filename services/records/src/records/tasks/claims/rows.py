"""Rows of claims as the database returns them."""

from uuid import UUID

from chassis.database.statements import row_type


@row_type
class EndRow:
    """What a completion stored: a version of the task, follow-up tasks, a version of an
    encounter.
    """

    task_id: UUID
    task_version: int
    follow_ups: list[UUID]
    encounter_id: UUID | None
    encounter_version: int | None
