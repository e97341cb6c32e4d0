import os
import platform
import subprocess
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from statistics import median
from typing import Any

import psutil

from bench.figures.comparisons import Comparison, Goal
from bench.figures.processes import Memory, processor
from bench.figures.runs import Measured, as_json
from bench.load.wrk import find_wrk
from bench.systems.startup import Startup

IDLE_MIB, FIRST_SECONDS, SECOND_SECONDS = 790, 60, 10
NOT_VALID = "not valid: there were errors"
NOT_MEASURED = "not measured"


@dataclass(frozen=True)
class Target:
    what: str
    goal: str
    result: str
    reached: bool | None


@dataclass
class Results:
    machine: dict[str, str]
    seconds: int
    rounds: int
    scenarios: list[Measured] = field(default_factory=list)
    idle: dict[str, Memory] = field(default_factory=dict)
    afterwards: dict[str, Memory] = field(default_factory=dict)
    startup: Startup | None = None
    comparisons: list[Comparison] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)

    @property
    def disturbance(self) -> float:
        """The share of all cores' time used by other programs."""
        parts = [run.disturbance for scenario in self.scenarios for run in scenario.runs]
        parts += [run.disturbance for comparison in self.comparisons for run in comparison.runs]
        return median(parts or [0.0])

    @property
    def idle_pss(self) -> float:
        return sum(memory.pss for memory in self.idle.values())

    def targets(self) -> list[Target]:
        targets = [
            rate_target(scenario) for scenario in self.scenarios if scenario.target is not None
        ]
        targets += [
            cost_target(scenario, scenario.cost_target)
            for scenario in self.scenarios
            if scenario.cost_target is not None
        ]
        targets += [
            goal_target(comparison, goal)
            for comparison in self.comparisons
            for goal in comparison.goals
        ]
        if self.idle:
            targets.append(
                at_most("all processes of the idle system", self.idle_pss, IDLE_MIB, "MiB (PSS)")
            )
        if self.startup:
            targets += [
                at_most(
                    "`make up`, fresh clone, warm package cache",
                    self.startup.first,
                    FIRST_SECONDS,
                    "s",
                ),
                at_most("`make up` again", self.startup.second, SECOND_SECONDS, "s"),
            ]
        return targets

    def as_json(self) -> dict[str, Any]:
        return {
            "machine": self.machine,
            "seconds": self.seconds,
            "rounds": self.rounds,
            "scenarios": [
                {
                    "name": scenario.name,
                    "title": scenario.title,
                    "target": scenario.target,
                    "ratio": scenario.ratio(),
                    "runs": [as_json(run) for run in scenario.runs],
                }
                for scenario in self.scenarios
            ],
            "comparisons": [comparison.as_json() for comparison in self.comparisons],
            "memory_mib": {
                when: {name: asdict(memory) for name, memory in programs.items()}
                for when, programs in (("idle", self.idle), ("afterwards", self.afterwards))
            },
            "startup_seconds": asdict(self.startup) if self.startup else None,
        }


def rate_target(scenario: Measured) -> Target:
    ratio = scenario.ratio()
    result = NOT_VALID if ratio is None else f"{ratio:.1f} ×"
    return Target(scenario.title, f"≥ {scenario.target:g} × naive", result, scenario.reached())


def cost_target(scenario: Measured, least: float) -> Target:
    ratio = scenario.cost_ratio() if scenario.ratio() is not None else None
    result = NOT_VALID if ratio is None else f"{ratio:.1f} × by CPU"
    is_reached = ratio is not None and ratio >= least
    return Target(scenario.title, f"≥ {least:g} × naive by CPU", result, is_reached)


def goal_target(comparison: Comparison, goal: Goal) -> Target:
    if not comparison.was_measured(goal):
        return Target(goal.what, goal.target, NOT_MEASURED, None)
    result = comparison.result(goal)
    reached: bool | None
    if goal.p99_ms is not None:
        unit, reached = "{:.1f} ms", result is not None and result < goal.p99_ms
    elif goal.p50_ms is not None:
        unit = "{:+.2f} ms" if goal.beside else "{:.1f} ms"
        reached = result is not None and result < goal.p50_ms
    elif goal.cpu_ms is not None:
        unit, reached = "{:.1f} ms of CPU", result is not None and result <= goal.cpu_ms
    elif goal.unit is not None:
        unit = f"{{:.1f}} {goal.unit}"
        reached = None if goal.most is None else result is not None and result <= goal.most
    elif goal.most is not None:
        unit, reached = "{:.2f} × CPU", result is not None and result <= goal.most
    else:
        unit = "{:.2f} ×" if goal.beside else "{:,.0f}/s"
        reached = None if goal.least is None else result is not None and result >= goal.least
    text = NOT_VALID if result is None else unit.format(result)
    return Target(goal.what, goal.target, text, reached)


def at_most(what: str, figure: float, limit: float, unit: str) -> Target:
    digits = 0 if limit > 100 else 1
    return Target(what, f"≤ {limit} {unit}", f"{figure:.{digits}f} {unit}", figure <= limit)


def this_machine(*, in_memory: bool) -> dict[str, str]:
    wrk = subprocess.run(
        [find_wrk(), "--version"], capture_output=True, text=True, check=False
    ).stdout
    return {
        "measured": f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC",
        "processor": f"{psutil.cpu_count()} × {processor()}",
        "memory": f"{psutil.virtual_memory().total / 1024**3:.0f} GiB",
        "data": "in memory" if in_memory else "in a directory given",
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        "wrk": (wrk.split() or ["", "unknown"])[1],
        "load before": f"{os.getloadavg()[0]:.2f}",
    }
