"""Tasks that a person decides, such as whether two patients are one: agents create, read and comment on them."""

from chassis.identity.caller import Caller, CallerKind
from chassis.problems.problem import FieldError, Invalid, PersonRequired
from records.tasks.rows import TaskRow
from records.tasks.schemas import Owner

IDENTITY = "identity"


def needs_person(queue: str, *, before: bool) -> bool:
    """`before`: whether the task needed a person before it was moved to the queue."""
    return before or queue == IDENTITY


def require_decider(caller: Caller, task: TaskRow) -> None:
    """Raise PersonRequired, also if the agent acts for a person."""
    if task.needs_person and caller.kind is CallerKind.AGENT:
        raise PersonRequired


def require_person_as_owner(owner: Owner | None, at: str) -> None:
    """Raise Invalid if an agent would own a task that needs a person. `at`: pointer of the owner."""
    if owner is not None and owner.kind is not CallerKind.PERSON:
        raise Invalid(errors=(FieldError(f"{at}/kind", "owner-is-person"),))
