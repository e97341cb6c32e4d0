"""A model of panels that change while callers use them: what each caller may have received and
when.

A change takes effect at some moment between its request and its response. So at a given time a
member of a panel may be present, absent, or either.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Step:
    """A change of a panel that takes effect between two times: a member or a principal is added or removed."""

    is_present: bool
    began: float
    ended: float


@dataclass(frozen=True)
class Seen:
    service: str
    what: str
    caller: str
    patient: str
    is_shown: bool
    began: float
    ended: float


class Panels:
    """The history of panels, with names for panels, patients and principals."""

    def __init__(self) -> None:
        self._steps: dict[tuple[str, str], list[Step]] = defaultdict(list)
        self._panels: set[str] = set()

    def note(self, panel: str, keys: Iterable[str], step: Step) -> None:
        """Record the changes of one request. Requests about one panel MUST be sequential."""
        self._panels.add(panel)
        for key in keys:
            self._steps[panel, key].append(step)

    def now(self, panel: str, keys: Iterable[str]) -> set[str]:
        return {key for key in keys if (steps := self._steps[panel, key]) and steps[-1].is_present}

    def may_show(
        self, principals: Collection[str], patient: str, since: float, until: float
    ) -> bool:
        """Return whether a principal may have had access to the patient at some moment between two times."""
        return any(
            True in self._states(panel, patient, since, until)
            and any(True in self._states(panel, one, since, until) for one in principals)
            for panel in self._panels
        )

    def must_show(
        self, principals: Collection[str], patient: str, since: float, until: float
    ) -> bool:
        """Return whether one panel certainly gave a principal access during the whole time between two times."""
        return any(
            self._states(panel, patient, since, until) == {True}
            and any(self._states(panel, one, since, until) == {True} for one in principals)
            for panel in self._panels
        )

    def _states(self, panel: str, key: str, since: float, until: float) -> set[bool]:
        steps = self._steps.get((panel, key), [])
        # The last change that certainly took effect before `since`, and later changes that may have taken effect before
        # `until`.
        first = bisect_left(steps, since, key=lambda step: step.ended)
        before = steps[first - 1].is_present if first else False
        return {before} | {step.is_present for step in steps[first:] if step.began <= until}
