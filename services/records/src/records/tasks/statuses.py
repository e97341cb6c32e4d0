from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum

from records.tasks.errors import TaskNotReachable


class TaskStatus(StrEnum):
    READY = "ready"  # `waiting_for` has the reasons why a task cannot be handed out yet.
    IN_PROGRESS = "in-progress"
    ON_HOLD = "on-hold"
    COMPLETED = "completed"
    FAILED = "failed"  # A dead letter, which a person may requeue.
    CANCELLED = "cancelled"


class Actor(StrEnum):
    HOLDER = "the holder of the claim"
    OWNER = "the person who owns it"
    ANYONE = "any agent or person"
    PERSON = "a person"
    CLOCK = "the service"


class Action(StrEnum):
    CLAIM = "claim"
    HEARTBEAT = "heartbeat"
    COMPLETE = "complete"
    FAIL = "fail"
    EXPIRE = "expire"
    RELEASE = "release"
    HAND_OFF = "handoff"
    HOLD = "hold"
    LOSE_PREDECESSOR = "lose-predecessor"
    SIGNAL = "signal"
    RESUME = "resume"
    CANCEL = "cancel"
    FORCE = "force"
    REQUEUE = "requeue"
    ASSIGN = "assign"
    AMEND = "amend"
    STEP = "step"


@dataclass(frozen=True, slots=True)
class Transition:
    actors: frozenset[Actor]
    to: tuple[TaskStatus, ...]


def _by(*actors: Actor, to: TaskStatus | tuple[TaskStatus, ...]) -> Transition:
    return Transition(frozenset(actors), to if isinstance(to, tuple) else (to,))


_READY, _RUNNING, _HELD = TaskStatus.READY, TaskStatus.IN_PROGRESS, TaskStatus.ON_HOLD
_DONE, _DEAD, _OFF = TaskStatus.COMPLETED, TaskStatus.FAILED, TaskStatus.CANCELLED
_ENDED_EARLY = (_READY, _OFF)
_TRIED = (_READY, _DEAD, _OFF)

TRANSITIONS: Mapping[TaskStatus, Mapping[Action, Transition]] = {
    _READY: {
        Action.CLAIM: _by(Actor.ANYONE, to=_RUNNING),
        Action.COMPLETE: _by(Actor.OWNER, to=_DONE),
        Action.HOLD: _by(Actor.ANYONE, to=_HELD),
        Action.LOSE_PREDECESSOR: _by(Actor.CLOCK, to=_HELD),
        Action.CANCEL: _by(Actor.ANYONE, to=_OFF),
        Action.FORCE: _by(Actor.PERSON, to=_OFF),
        Action.ASSIGN: _by(Actor.ANYONE, to=_READY),
        Action.AMEND: _by(Actor.ANYONE, to=_READY),
        Action.STEP: _by(Actor.ANYONE, to=_READY),
    },
    _RUNNING: {
        Action.HEARTBEAT: _by(Actor.HOLDER, to=_RUNNING),
        Action.COMPLETE: _by(Actor.HOLDER, to=_DONE),
        Action.FAIL: _by(Actor.HOLDER, to=_TRIED),
        Action.EXPIRE: _by(Actor.CLOCK, to=_TRIED),
        Action.RELEASE: _by(Actor.HOLDER, to=_ENDED_EARLY),
        Action.HAND_OFF: _by(Actor.HOLDER, to=_ENDED_EARLY),
        Action.HOLD: _by(Actor.HOLDER, to=(_HELD, _OFF)),
        Action.CANCEL: _by(Actor.ANYONE, to=_RUNNING),  # The action only requests cancellation.
        Action.FORCE: _by(Actor.PERSON, to=_OFF),
        Action.STEP: _by(Actor.ANYONE, to=_RUNNING),
    },
    _HELD: {
        Action.COMPLETE: _by(Actor.OWNER, to=_DONE),
        Action.SIGNAL: _by(Actor.ANYONE, to=_READY),
        Action.RESUME: _by(Actor.ANYONE, Actor.CLOCK, to=_READY),
        Action.CANCEL: _by(Actor.ANYONE, to=_OFF),
        Action.FORCE: _by(Actor.PERSON, to=_OFF),
        Action.ASSIGN: _by(Actor.ANYONE, to=_HELD),
        Action.AMEND: _by(Actor.ANYONE, to=_HELD),
        Action.STEP: _by(Actor.ANYONE, to=_HELD),
    },
    _DONE: {Action.STEP: _by(Actor.ANYONE, to=_DONE)},
    _DEAD: {
        Action.REQUEUE: _by(Actor.PERSON, to=_READY),
        Action.CANCEL: _by(Actor.ANYONE, to=_OFF),
        Action.FORCE: _by(Actor.PERSON, to=_OFF),
        Action.STEP: _by(Actor.ANYONE, to=_DEAD),
    },
    _OFF: {},
}
OPEN: AbstractSet[TaskStatus] = {_READY, _RUNNING, _HELD}


def transition(status: TaskStatus, action: Action) -> Transition:
    found = TRANSITIONS[status].get(action)
    if found is None:
        raise TaskNotReachable(status, action, sorted(TRANSITIONS[status]))
    return found


def as_markdown() -> str:
    rows = [
        f"| {status} | {action} | {_joined(found.actors)} | {_joined(found.to)} |"
        for status, actions in TRANSITIONS.items()
        for action, found in actions.items()
    ]
    return "\n".join(["| status | action | by | then |", "| --- | --- | --- | --- |", *rows])


def _joined(choices: Iterable[StrEnum]) -> str:
    wanted = set(choices)
    return " or ".join(
        choice for kind in (Actor, TaskStatus) for choice in kind if choice in wanted
    )
