"""The versions of what has both a row and the body that it came with. Pure.

A resource has a version for each version of either. Where one import made both, they are one.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Stamp:
    """A version of a row or of a body, and when it was made."""

    version: int
    at: datetime


@dataclass(frozen=True, slots=True)
class State:
    """A version of a resource: the versions of the row and of the body that it shows, None where
    there was none yet.
    """

    number: int
    row: int | None
    body: int | None
    at: datetime


def states_of(rows: Iterable[Stamp], bodies: Iterable[Stamp]) -> Sequence[State]:
    """Return the versions of a resource, the oldest first."""
    made = [(stamp.at, 0, stamp.version) for stamp in rows]
    made += [(stamp.at, 1, stamp.version) for stamp in bodies]
    states: list[State] = []
    present: list[int | None] = [None, None]
    for at, which, version in sorted(made):
        present[which] = version
        if states and states[-1].at == at:
            states.pop()
        states.append(State(len(states) + 1, present[0], present[1], at))
    return states


def present_number(row: int, body: int, *, are_of_one_import: bool) -> int:
    """Return the number of the last of `states_of` by the versions of a row and of its body."""
    return row + body - are_of_one_import
