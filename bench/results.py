"""Everything that came out of one run of the benchmark, and whether its targets were reached."""

import os
import platform
import subprocess
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from statistics import median
from typing import Any

import psutil

from bench.comparisons import Comparison, Goal
from bench.load import find_wrk
from bench.measuring import Measured, as_json
from bench.processes import Memory, processor
from bench.startup import Startup

IDLE_MIB, FIRST_SECONDS, SECOND_SECONDS = 700, 60, 10


@dataclass(frozen=True)
class Target:
    """A figure that the system is to reach, as text, and whether it does."""

    what: str
    wanted: str
    found: str
    # None where it is only told.
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

    @property
    def disturbance(self) -> float:
        """The part of all cores' time that went to programs which are not part of this; half of the
        runs had less.
        """
        return median(
            [run.disturbance for one in (*self.scenarios, *self.comparisons) for run in one.runs]
            or [0.0]
        )

    @property
    def idle_pss(self) -> float:
        return sum(memory.pss for memory in self.idle.values())

    def targets(self) -> list[Target]:
        found = [
            rate_target(scenario) for scenario in self.scenarios if scenario.target is not None
        ]
        found += [
            goal_target(comparison, goal)
            for comparison in self.comparisons
            for goal in comparison.goals
        ]
        if self.idle:
            found.append(
                at_most("all processes of the idle system", self.idle_pss, IDLE_MIB, "MiB (PSS)")
            )
        if self.startup:
            found += [
                at_most(
                    "`make up`, fresh clone, warm package cache",
                    self.startup.first,
                    FIRST_SECONDS,
                    "s",
                ),
                at_most("`make up` again", self.startup.second, SECOND_SECONDS, "s"),
            ]
        return found

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
    found = "not valid: there were errors" if ratio is None else f"{ratio:.1f} ×"
    return Target(scenario.title, f"≥ {scenario.target:g} × naive", found, scenario.reached())


def goal_target(comparison: Comparison, goal: Goal) -> Target:
    found = comparison.found(goal)
    if goal.p99_ms is not None:
        text = "not valid: there were errors" if found is None else f"{found:.1f} ms"
        return Target(goal.what, goal.wanted, text, found is not None and found < goal.p99_ms)
    reached = None if goal.least is None else found is not None and found >= goal.least
    if found is None:
        return Target(goal.what, goal.wanted, "not valid: there were errors", reached)
    return Target(
        goal.what, goal.wanted, f"{found:.2f} ×" if goal.beside else f"{found:,.0f}/s", reached
    )


def at_most(what: str, found: float, limit: float, unit: str) -> Target:
    digits = 0 if limit > 100 else 1
    return Target(what, f"≤ {limit} {unit}", f"{found:.{digits}f} {unit}", found <= limit)


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
