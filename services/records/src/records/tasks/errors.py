from collections.abc import Sequence

from chassis.problems.problem import Advice, FieldError, Problem


class OtherSignalWithThisID(Problem):
    status = 409
    code = "other-signal-with-this-id"
    title = "Another signal has this id"
    advice = Advice.CORRECT
    detail = (
        "Another signal with this `key` and `id` came before, with other `data`. This one was not "
        "stored. Give each signal another `id`."
    )


class TaskNotFound(Problem):
    status = 404
    code = "task-not-found"
    title = "Task not found"
    detail = "No task that you may see has this id. List the tasks to find it."


class TaskVersionNotFound(Problem):
    status = 404
    code = "task-version-not-found"
    title = "Task version not found"
    detail = "The task does not have this version. The history of the task lists its versions."


class QueueNotFound(Problem):
    status = 404
    code = "queue-not-found"
    title = "Queue not found"
    detail = (
        "Neither a task nor settings have ever been stored for a queue with this name. List the queues to "
        "find its name."
    )


class ScheduleNotFound(Problem):
    status = 404
    code = "schedule-not-found"
    title = "Schedule not found"
    detail = "No schedule has this name. List the schedules to find its name."


class OtherCount(Problem):
    status = 409
    code = "other-count"
    title = "Other count"
    detail = (
        "The number of dead letters that match differs from `count`. Nothing was requeued. Count "
        "them again, then decide."
    )

    def __init__(self, matching: int) -> None:
        super().__init__(errors=(FieldError("/count", "present-count", matching),))


class ClaimLost(Problem):
    status = 409
    code = "claim-lost"
    title = "Claim lost"
    detail = (
        "This claim token no longer holds the task: its lease ended, or the task did. Nothing was "
        "changed. Drop the work, and claim again."
    )


class TaskNotReachable(Problem):
    status = 409
    code = "task-not-reachable"
    title = "Not possible in this status"
    detail = "The task's status does not allow this."

    def __init__(self, status: str, action: str, possible: Sequence[str]) -> None:
        choices = ", ".join(possible) or "nothing"
        super().__init__(
            f"A task that is {status} allows no {action}, but {choices}.",
            errors=(FieldError("", "possible-action", list(possible)),),
        )


class TooManyWaiting(Problem):
    status = 429
    code = "too-many-waiting"
    title = "Too many waiting requests"
    detail = "The caller has reached the limit of claims and waiting requests. Send fewer at once."
    retryable = True


class Restarting(Problem):
    status = 503
    code = "restarting"
    title = "Restarting"
    detail = "The service is about to restart. No task was claimed. Claim again."
    retryable = True
