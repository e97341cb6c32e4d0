"""What the agents do with a few notes, as the events of the log say it, and how it must end."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

TRIAGE, SUMMARY, AUTHORIZATION = "intake_triage", "summary", "prior_authorization"
KINDS: Mapping[str, str] = {
    TRIAGE: "triage",
    SUMMARY: "summary",
    AUTHORIZATION: "prior authorisation",
}
COMPLETED = "completed"
ENDED_BADLY = frozenset({"failed", "cancelled"})
RECEIVED, STEP = "note.received", "authorization.step"  # Events of the agents themselves.
STEP_RECORDED = "task.step-recorded"
# What an event of a task says of the agent that caused it; what is not here is no news.
DEEDS: Mapping[str, str] = {
    "task.created": "puts the {what} of {whom} into its queue",
    "task.claimed": "claims the {what} of {whom}",
    "task.completed": "completes the {what} of {whom}",
    "task.attempt-failed": "fails with the {what} of {whom}, which goes back to its queue",
    "task.expired": "ends the lease of the {what} of {whom}, which goes back to its queue",
    "task.failed": "gives up the {what} of {whom} after its last attempt",
    "task.cancelled": "cancels the {what} of {whom}",
    "task.held": "puts the {what} of {whom} on hold until the payer answers",
    "task.resumed": "wakes the {what} of {whom} by a signal",
}
Event = Mapping[str, Any]  # JSON of the log.


@dataclass
class Task:
    """A task as its events describe it."""

    id: str
    kind: str
    status: str = ""
    attempt: int = 0
    holder: str = ""
    completions: int = 0
    expiries: int = 0


@dataclass
class Case:
    """What happens because of one note."""

    note: str
    patient_name: str
    encounter_id: str = ""
    tasks: dict[str, Task] = field(default_factory=dict)  # By kind.
    steps: list[str] = field(default_factory=list)  # As the agent names them.
    recorded: int = 0  # How many records has stored.
    shown: int = 0

    def is_done(self) -> bool:
        task = self.tasks.get(AUTHORIZATION)
        return task is not None and task.status == COMPLETED


@dataclass(frozen=True)
class News:
    """One line of what is shown: who did what; and the task, where it is about one."""

    who: str
    what: str
    event_type: str
    case: Case
    task: Task | None = None


class Cases:
    """Follows the log. `kind_of` reads a task's kind, which its events do not say."""

    def __init__(self, names: Mapping[str, str], kind_of: Callable[[str], str]) -> None:
        self.all = [Case(note, name) for note, name in names.items()]
        self._kind_of = kind_of

    def are_done(self) -> bool:
        return all(case.is_done() for case in self.all)

    def apply(self, event: Event) -> News | None:
        """Take the next event in; return what it says of these cases, if anything."""
        kind, payload = event["event_type"], event["payload"]
        if kind == RECEIVED:
            return self._receive(event)
        case = next((case for case in self.all if self._is_of(case, event)), None)
        if case is None:
            return None
        if kind in {STEP, STEP_RECORDED}:
            return _record_step(case, event)
        resource, _, task_id = str(payload.get("resource")).partition("/")
        if resource != "task" or kind not in DEEDS:
            return None
        task = self._task(case, task_id)
        _move(task, event)
        what = DEEDS[kind].format(what=KINDS[task.kind], whom=case.patient_name)
        if kind == "task.claimed" and task.attempt > 1:
            what += f", attempt {task.attempt}"
        return News(event["agent_name"], what, kind, case, task)

    @staticmethod
    def _is_of(case: Case, event: Event) -> bool:
        return bool(case.encounter_id) and event["encounter_id"] == case.encounter_id

    def _receive(self, event: Event) -> News | None:
        note = event["payload"].get("note")
        case = next((case for case in self.all if case.note == note), None)
        if case is None or case.encounter_id:
            return None
        case.encounter_id = event["encounter_id"]
        what = f"takes in the note of {case.patient_name}"
        return News(event["agent_name"], what, RECEIVED, case)

    def _task(self, case: Case, task_id: str) -> Task:
        for task in case.tasks.values():
            if task.id == task_id:
                return task
        kind = self._kind_of(task_id)
        return case.tasks.setdefault(kind, Task(task_id, kind))


def _record_step(case: Case, event: Event) -> News | None:
    """Return a step once both are there: the agent's event, which names it, and that of records,
    which comes in the order of the task's events.
    """
    if event["event_type"] == STEP:
        case.steps.append(event["payload"]["step"])
    else:
        case.recorded += 1
    if case.shown >= min(len(case.steps), case.recorded):
        return None
    case.shown += 1
    what = f"records the step {case.steps[case.shown - 1]} for {case.patient_name}"
    return News(event["agent_name"], what, STEP, case)


def _move(task: Task, event: Event) -> None:
    data = event["payload"]["data"]
    task.status, task.attempt = data["status"], data["attempt"]
    task.holder = event["agent_name"] if event["event_type"] == "task.claimed" else ""
    task.completions += event["event_type"] == "task.completed"
    task.expiries += event["event_type"] == "task.expired"


def fault_of(
    case: Case, *, summary: str | None, steps: Sequence[str], expected_steps: Sequence[str]
) -> str | None:
    """Return in what the outcome of a case differs from how it must end, or None. `steps` are those
    of the prior authorisation that records has stored.
    """
    for kind, name in KINDS.items():
        task = case.tasks.get(kind)
        if task is None or task.status != COMPLETED:
            return f"the {name} of {case.note} was not completed"
        if task.completions != 1:
            return f"the {name} of {case.note} was completed {task.completions} times"
    if not summary:
        return f"the encounter of {case.note} has no summary"
    if list(steps) != list(expected_steps):
        return f"the prior authorisation of {case.note} took other steps"
    return None
