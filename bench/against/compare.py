"""Measures two systems in turns while both run.

CPU time covers all processes of a system, from a run's first request until its last event is in the log.
"""

import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

import asyncpg
import httpx
from support.sources import REPOSITORY

from bench.against.routes import FURTHER, ROUTES, Route
from bench.against.sides import Side, require_installed, running
from bench.errors import BenchmarkError
from bench.figures.runs import Run, one_run
from bench.load.contenders import Contender
from bench.report.tables import code, table
from bench.systems.stage import SETTLE_SECONDS, Report

CONNECTIONS = 8
# The permitted ratio of a route's CPU time in this version to its CPU time in the other version.
MAX_RATIO = 1.05


@dataclass(frozen=True)
class Pairs:
    """The runs of each round: of this version, and of the other version."""

    title: str
    rounds: Sequence[tuple[Run, Run]]

    @property
    def cpu_ratio(self) -> float:
        return median(self.ratios(cpu_ms))

    @property
    def rate_ratio(self) -> float:
        return median(self.ratios(rate))

    def ratios(self, figure: Callable[[Run], float]) -> list[float]:
        return [figure(ours) / figure(other) for ours, other in self.rounds]

    def cells(self, figure: Callable[[Run], float], digits: int) -> list[str]:
        ratios = self.ratios(figure)
        return [
            f"{median(figure(other) for _, other in self.rounds):,.{digits}f}",
            f"{median(figure(ours) for ours, _ in self.rounds):,.{digits}f}",
            f"{median(ratios):.2f} ×",
            f"{min(ratios):.2f} to {max(ratios):.2f}",
        ]


@dataclass
class Outcome:
    measured: list[Pairs] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)


def cpu_ms(run: Run) -> float:
    return 1000 * sum(run.cpu.values()) / run.load.requests


def rate(run: Run) -> float:
    return run.load.rate


def compare(
    checkout: Path, words: Sequence[str], *, rounds: int, seconds: int, report: Report
) -> Outcome:
    """Measure the routes with one of these words in the title, by default `ROUTES`."""
    routes = selected(words)
    require_installed(checkout)
    with ExitStack() as stack:
        ours, other = (
            stack.enter_context(running(name, path, report))
            for name, path in (("this", REPOSITORY), ("other", checkout))
        )
        time.sleep(SETTLE_SECONDS)
        return measure_all(routes, (ours, other), rounds=rounds, seconds=seconds, report=report)


def selected(words: Sequence[str]) -> Sequence[Route]:
    found = [one for one in (*ROUTES, *FURTHER) if any(word in one.title for word in words)]
    if words and not found:
        raise BenchmarkError(f"No route contains {' or '.join(words)}; correct --route.")
    return found or ROUTES


def measure_all(
    routes: Sequence[Route], sides: tuple[Side, Side], *, rounds: int, seconds: int, report: Report
) -> Outcome:
    """A route that one of the versions lacks is a failure of that route alone."""
    outcome = Outcome()
    for route in routes:
        try:
            pairs = measure(route, sides, rounds=rounds, seconds=seconds)
        except (BenchmarkError, httpx.HTTPError, asyncpg.PostgresError) as failure:
            outcome.failures.append(f"{route.title}: {failure}")
            report(f"  not measured: {route.title}")
        else:
            outcome.measured.append(pairs)
            report(f"  {pairs.cpu_ratio:.2f} × CPU  {pairs.rate_ratio:.2f} × rate  {route.title}")
    return outcome


def measure(route: Route, sides: tuple[Side, Side], *, rounds: int, seconds: int) -> Pairs:
    contenders = [(side, route.contender(side)) for side in sides]
    for side, contender in contenders:
        route.stock(side, seconds)
        contender.prepare()
        side.wait_for_delivery()
    measured = []
    for number in range(rounds):
        order = contenders if number % 2 else contenders[::-1]
        runs = {side.name: run(route, side, contender, seconds) for side, contender in order}
        ours, other = (runs[side.name] for side in sides)
        measured.append((ours, other))
    return Pairs(route.title, measured)


def run(route: Route, side: Side, contender: Contender, seconds: int) -> Run:
    route.stock(side, seconds)
    done = one_run(
        contender, connections=CONNECTIONS, seconds=seconds, settle=side.wait_for_delivery
    )
    if any(done.load.errors.values()) or not done.load.requests:
        raise BenchmarkError(f"{side.name}: requests failed: {done.load.errors}")
    return done


def pairs_table(measured: Sequence[Pairs]) -> str:
    columns = ("this", "ratio", "of the rounds")
    header = ["", "CPU ms other", *columns, "per second other", *columns]
    return table(
        header, [[code(one.title), *one.cells(cpu_ms, 2), *one.cells(rate, 0)] for one in measured]
    )


def too_expensive(measured: Sequence[Pairs]) -> list[str]:
    return [one.title for one in measured if one.cpu_ratio > MAX_RATIO]
