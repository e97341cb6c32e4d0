from dataclasses import dataclass, field, replace
from typing import Any

from bench.figures.runs import Figure, Run, as_json

EVERY = "every contender"  # Marks a goal that the contender with the worst figure must reach.


@dataclass(frozen=True)
class Goal:
    """A goal for one figure of a contender:

    - by default the rate, divided by the rate of `beside` if set
    - `p50_ms`: the median time, minus the median time of `beside` if set
    - `p99_ms`: the 99th percentile of the times
    - `cpu_ms`: the CPU time per request of all programs
    - `most`: a maximum for the ratio to `beside`, or for the size measured in `unit`
    """

    what: str
    contender: str
    beside: str | None = None
    least: float | None = None
    p99_ms: float | None = None
    most: float | None = None
    p50_ms: float | None = None
    cpu_ms: float | None = None
    unit: str | None = None

    @property
    def target(self) -> str:
        if self.p99_ms is not None:
            return f"p99 < {self.p99_ms:g} ms"
        if self.p50_ms is not None:
            return f"p50 < {'+ ' if self.beside else ''}{self.p50_ms:g} ms"
        if self.cpu_ms is not None:
            return f"≤ {self.cpu_ms:g} ms of CPU"
        if self.most is not None:
            return f"≤ {self.most:g} {self.unit or '× CPU'}"
        if self.least is None:
            return "reported"
        return f"≥ {self.least:g} ×" if self.beside else f"≥ {self.least:,.0f}/s"


@dataclass
class Comparison:
    name: str
    title: str
    goals: tuple[Goal, ...]
    runs: list[Run] = field(default_factory=list)

    @property
    def contenders(self) -> list[str]:
        return list(dict.fromkeys(run.contender for run in self.runs))

    def figure(self, contender: str) -> Figure | None:
        runs = [run for run in self.runs if run.contender == contender]
        return Figure(runs) if runs else None

    def was_measured(self, goal: Goal) -> bool:
        return bool(self.runs if goal.contender == EVERY else self.figure(goal.contender))

    def result(self, goal: Goal) -> float | None:
        if goal.contender == EVERY:
            results = [self.result(replace(goal, contender=name)) for name in self.contenders]
            found = [result for result in results if result is not None]
            return max(found) if found and len(found) == len(results) else None
        ours, beside = self.figure(goal.contender), self.figure(goal.beside or goal.contender)
        if ours is None or beside is None or ours.errors or beside.errors or not beside.rate:
            return None
        return _figure_of(goal, ours, beside)

    def as_json(self) -> dict[str, Any]:
        goals = [
            {"what": goal.what, "least": goal.least, "most": goal.most, "found": self.result(goal)}
            for goal in self.goals
        ]
        return {
            "name": self.name,
            "title": self.title,
            "goals": goals,
            "runs": [as_json(run) for run in self.runs],
        }


def _figure_of(goal: Goal, ours: Figure, beside: Figure) -> float | None:
    if goal.unit is not None:
        return ours.sizes.get(goal.unit)
    if goal.p99_ms is not None:
        return ours.p99_ms
    if goal.p50_ms is not None:
        return ours.p50_ms - beside.p50_ms if goal.beside else ours.p50_ms
    if goal.cpu_ms is not None:
        return ours.cost
    if goal.most is not None:
        return ours.cost / beside.cost if beside.cost else None
    return ours.rate / beside.rate if goal.beside else ours.rate
