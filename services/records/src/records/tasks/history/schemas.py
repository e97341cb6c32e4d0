"""Wire types of the versions and steps of a task."""

from chassis.http.fields import ResponseBody
from records.tasks.schemas import StepOut, TaskOut


class TaskHistory(ResponseBody):
    """A page of a task's versions, newest first."""

    versions: list[TaskOut]
    next: str | None


class StepPage(ResponseBody):
    """A page of a task's steps, in the order in which they were recorded."""

    steps: list[StepOut]
    next: str | None
