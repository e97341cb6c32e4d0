"""Measurements whose contenders are wanted in a ratio to each other: all their runs, and what is to
be reached.
"""

from dataclasses import dataclass, field
from typing import Any

from bench.measuring import Figure, Run, as_json


@dataclass(frozen=True)
class Goal:
    """A wanted ratio of two contenders' rates, or a rate where there is nobody `beside`. `least` of
    None only tells. With `p99_ms` it is the time that 99 of 100 requests stay below.
    """

    what: str
    contender: str
    beside: str | None
    least: float | None
    p99_ms: float | None = None

    @property
    def wanted(self) -> str:
        """What is wanted, as text."""
        if self.p99_ms is not None:
            return f"p99 < {self.p99_ms:g} ms"
        if self.least is None:
            return "told"
        return f"≥ {self.least:g} ×" if self.beside else f"≥ {self.least:,.0f}/s"


@dataclass
class Comparison:
    """All runs of one measurement, each at the same number of connections."""

    name: str
    title: str
    goals: tuple[Goal, ...]
    runs: list[Run] = field(default_factory=list)

    @property
    def contenders(self) -> list[str]:
        """Their names, in the order in which they were first measured."""
        return list(dict.fromkeys(run.contender for run in self.runs))

    def figure(self, contender: str) -> Figure | None:
        """Return a contender's figures, or none where it was not measured."""
        runs = [run for run in self.runs if run.contender == contender]
        return Figure(runs) if runs else None

    def found(self, goal: Goal) -> float | None:
        """Return what came out; none where a run had errors or was left out."""
        ours, beside = self.figure(goal.contender), self.figure(goal.beside or goal.contender)
        if ours is None or beside is None or ours.errors or beside.errors or not beside.rate:
            return None
        if goal.p99_ms is not None:
            return ours.p99_ms
        return ours.rate / beside.rate if goal.beside else ours.rate

    def as_json(self) -> dict[str, Any]:
        """Return everything that was measured."""
        goals = [
            {"what": goal.what, "least": goal.least, "found": self.found(goal)}
            for goal in self.goals
        ]
        return {
            "name": self.name,
            "title": self.title,
            "goals": goals,
            "runs": [as_json(run) for run in self.runs],
        }
