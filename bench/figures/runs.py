"""Short runs of all contenders in turn, so that other load affects all of them alike."""

import resource
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Any

from bench.figures.processes import Clock
from bench.load.contenders import Contender
from bench.load.wrk import Load

MAIN = 16  # The numbers of connections for which targets are defined.


@dataclass(frozen=True)
class Run:
    contender: str
    connections: int
    load: Load
    cpu: dict[str, float]  # Seconds per program.
    disturbance: float


@dataclass(frozen=True)
class Figure:
    runs: Sequence[Run]

    def of(self, value: Callable[[Run], float]) -> float:
        return median(value(run) for run in self.runs)

    @property
    def rate(self) -> float:
        return self.of(lambda run: run.load.rate)

    @property
    def spread(self) -> tuple[float, float]:
        rates = [run.load.rate for run in self.runs]
        return min(rates), max(rates)

    @property
    def p50_ms(self) -> float:
        return self.of(lambda run: run.load.p50_ms)

    @property
    def p99_ms(self) -> float:
        return self.of(lambda run: run.load.p99_ms)

    @property
    def errors(self) -> dict[str, int]:
        found = Counter[str]()
        for run in self.runs:
            found.update(run.load.errors)
        return dict(+found)

    @property
    def sizes(self) -> dict[str, float]:
        found: dict[str, float] = {}
        for run in self.runs:
            for unit, size in run.load.sizes.items():
                found[unit] = max(size, found.get(unit, size))
        return found

    @property
    def cpu_per_thousand(self) -> dict[str, float]:
        return {
            program: self.of(lambda run: 1000 * run.cpu[program] / max(run.load.requests, 1))  # noqa: B023 - Called at once.
            for program in self.runs[0].cpu
        }

    @property
    def cost(self) -> float:
        """CPU seconds of the measured programs per 1,000 requests."""
        return sum(self.cpu_per_thousand.values())


@dataclass
class Measured:
    name: str
    title: str
    target: float | None
    runs: list[Run] = field(default_factory=list)
    cost_target: float | None = None

    def figure(self, contender: str, connections: int) -> Figure | None:
        runs = [
            run for run in self.runs if (run.contender, run.connections) == (contender, connections)
        ]
        return Figure(runs) if runs else None

    def ratio(self, connections: int = MAIN) -> float | None:
        ours, naive = self.figure("chartroom", connections), self.figure("naive", connections)
        if ours is None or naive is None or ours.errors or naive.errors or not naive.rate:
            return None
        return ours.rate / naive.rate

    def cost_ratio(self) -> float | None:
        ours, naive = self.figure("chartroom", MAIN), self.figure("naive", MAIN)
        return naive.cost / ours.cost if ours and naive and ours.cost else None

    def reached(self) -> bool:
        ratio = self.ratio()
        return self.target is None or (ratio is not None and ratio >= self.target)


def measure(
    measured: Measured,
    contenders: Sequence[Contender],
    *,
    connections: Sequence[int],
    rounds: int,
    seconds: int,
) -> Iterator[Run]:
    for contender in contenders:
        contender.prepare()
    for count in connections:
        for _ in range(rounds if count == MAIN else 1):
            for contender in contenders:
                run = one_run(contender, connections=count, seconds=seconds)
                measured.runs.append(run)
                yield run


def one_run(
    contender: Contender,
    *,
    connections: int,
    seconds: int,
    settle: Callable[[], object] = lambda: None,
) -> Run:
    """The CPU time includes `settle`, which is called after the load."""
    before, generator = Clock.read(contender.programs), children_seconds()
    load = contender.run(connections=connections, seconds=seconds)
    settle()
    used, generator = Clock.read(contender.programs).since(before), children_seconds() - generator
    disturbance = max(0.0, used.busy - sum(used.programs.values()) - generator) / used.cores
    return Run(contender.name, connections, load, used.programs, disturbance)


def children_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def as_json(run: Run) -> dict[str, Any]:
    return {
        "contender": run.contender,
        "connections": run.connections,
        "rate": round(run.load.rate, 1),
        "p50_ms": round(run.load.p50_ms, 3),
        "p99_ms": round(run.load.p99_ms, 3),
        "requests": run.load.requests,
        "errors": run.load.errors,
        "sizes": {unit: round(size, 3) for unit, size in run.load.sizes.items()},
        "cpu_seconds": {name: round(used, 3) for name, used in run.cpu.items()},
        "disturbance": round(run.disturbance, 3),
    }
