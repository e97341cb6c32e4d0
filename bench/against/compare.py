"""Measures two systems in turns while both run.

The figure is the CPU time of all processes of a system, from a run's first request until its last
event is in the log, divided by the number of requests.
"""

import os
import random
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

import httpx
import psutil
from support.rates import raised_for
from support.sources import REPOSITORY
from support.system import SERVICES, System

from bench.against import routes
from bench.against.routes import ROUTES, Case, Route
from bench.errors import BenchmarkError
from bench.figures.processes import Program
from bench.load.wrk import run_wrk, write_requests
from bench.report.tables import table
from bench.scenarios.endpoints import mrn
from bench.systems.data import new_id
from bench.systems.database import outbox_lag
from bench.systems.stage import AGENTS, IN_MEMORY, Report
from chartroom.system.layout import DataDirectory
from chartroom.system.ports import held_free

CASES, EVENTS_EACH = 200, 5
CONNECTIONS = 8
# The permitted ratio of a route's cost in this version to its cost in the other version.
MAX_RATIO = 1.05
DELIVERY_S = 30.0


@dataclass
class Side:
    name: str
    system: System
    program: Program
    tokens: list[str]
    cases: list[Case]
    files: dict[str, Path] = field(default_factory=dict)
    sent: dict[str, int] = field(default_factory=dict)

    def prepare(self, route: Route) -> None:
        requests = route.requests(self.cases, random.Random(route.title))
        path = self.system.data.path.parent / f"route-{len(self.files)}.requests"
        write_requests(path, requests, self.tokens)
        self.files[route.title], self.sent[route.title] = path, 0
        self.cost(route, seconds=1)

    def cost(self, route: Route, *, seconds: int) -> float:
        """Return CPU milliseconds per request."""
        before = self.program.cpu_seconds()
        load = run_wrk(
            self.system.url,
            self.files[route.title],
            first=self.sent[route.title],
            connections=CONNECTIONS,
            seconds=seconds,
        )
        self.sent[route.title] += load.requests + CONNECTIONS
        if any(load.errors.values()) or not load.requests:
            raise BenchmarkError(f"{self.name}: requests of {route.title} failed: {load.errors}")
        wait_for_delivery(self.system)
        return 1000 * (self.program.cpu_seconds() - before) / load.requests


def wait_for_delivery(system: System) -> None:
    deadline = time.monotonic() + DELIVERY_S
    while outbox_lag(system.admin_dsn) > 0:
        if time.monotonic() > deadline:
            raise BenchmarkError(
                f"After {DELIVERY_S:.0f} s events are not delivered; look at audit's log."
            )
        time.sleep(0.1)


@dataclass(frozen=True)
class Cost:
    """CPU milliseconds per request in each round: in this version, and in the other version."""

    title: str
    rounds: Sequence[tuple[float, float]]

    @property
    def ratios(self) -> list[float]:
        return [ours / other for ours, other in self.rounds]

    @property
    def ratio(self) -> float:
        return median(self.ratios)

    def row(self) -> list[str]:
        return [
            f"`{self.title}`",
            f"{median(other for _, other in self.rounds):.2f}",
            f"{median(ours for ours, _ in self.rounds):.2f}",
            f"{self.ratio:.3f} ×",
            f"{min(self.ratios):.2f} to {max(self.ratios):.2f}",
        ]


def compare(
    checkout: Path, words: Sequence[str], *, rounds: int, seconds: int, report: Report
) -> list[Cost]:
    """Measure the routes with one of these words in the title, or all routes."""
    selected = [
        route for route in ROUTES if not words or any(word in route.title for word in words)
    ]
    if not selected:
        raise BenchmarkError(f"No route contains {' or '.join(words)}; correct --route.")
    with ExitStack() as stack:
        ours, other = (
            stack.enter_context(running(name, path, report))
            for name, path in (("this", REPOSITORY), ("other", checkout))
        )
        costs = []
        for route in selected:
            costs.append(measure(route, ours, other, rounds=rounds, seconds=seconds))
            report(f"  {costs[-1].ratio:6.3f} ×  {route.title}")
        return costs


def measure(route: Route, ours: Side, other: Side, *, rounds: int, seconds: int) -> Cost:
    for side in (ours, other):
        side.prepare(route)
    measured = []
    for number in range(rounds):
        order = (ours, other) if number % 2 else (other, ours)
        costs = {side.name: side.cost(route, seconds=seconds) for side in order}
        measured.append((costs[ours.name], costs[other.name]))
    return Cost(route.title, measured)


@contextmanager
def running(name: str, checkout: Path, report: Report) -> Iterator[Side]:
    parent = IN_MEMORY if IN_MEMORY.is_dir() else None
    root = Path(tempfile.mkdtemp(prefix="chartroom-bench-", dir=parent))
    root.chmod(0o711)  # PostgreSQL may run as another user, who must be able to enter the folder.
    try:
        with held_free(["web"]) as ports:
            system = System(DataDirectory(root / "data"), ports["web"])
            port = str(system.port)
            chartroom(checkout, system, "up", "--detach", "--require-tokens", "--port", port)
        try:
            supervisor = psutil.Process(system.supervisor.pid())
            tokens = [system.keyring.mint(f"agent-{number}") for number in range(AGENTS)]
            report(f"{name} ({checkout}) is ready. Storing {CASES} patients.")
            yield Side(name, system, Program(supervisor), tokens, store(system, tokens[0]))
        finally:
            chartroom(checkout, system, "down")
    finally:
        shutil.rmtree(root, ignore_errors=True)


def chartroom(checkout: Path, system: System, *arguments: str) -> None:
    program = checkout / ".venv" / "bin" / "chartroom"
    if not program.exists():
        raise BenchmarkError(f"{checkout} is not installed; run `make install` there.")
    command = [str(program), *arguments, "--data-dir", str(system.data.path)]
    # Imported resources would be embedded and logged for minutes after their request.
    # Version 0.1.0 knows only this name of RECORDS_CHART_TEXTS_PAUSED.
    settings = {**raised_for(*SERVICES), "RECORDS_FEED_PAUSED": "true"}
    done = subprocess.run(
        command,
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        check=False,
        cwd=checkout,
    )
    if done.returncode:
        raise BenchmarkError(
            f"{checkout}: chartroom {arguments[0]} failed: {done.stdout}{done.stderr}"
        )


def store(system: System, token: str) -> list[Case]:
    draw = random.Random("cases")
    headers = {"Authorization": f"Bearer {token}"}
    with httpx.Client(base_url=system.url, headers=headers, trust_env=False, timeout=20) as client:

        def post(path: str, body: Any) -> Any:
            return client.post(path, json=body).raise_for_status().json()

        def case() -> Case:
            body = routes.patient(Case("", "", ""), draw)
            patient = post("/patients", body | {"identifiers": [mrn(str(new_id(draw)))]})["id"]
            encounter = post("/encounters", routes.encounter(Case(patient, "", ""), draw))["id"]
            made = Case(patient, encounter, "")
            events = [routes.event(made, draw) for _ in range(EVENTS_EACH)]
            stored = post("/agent-events/batch", events)["results"]
            post("/chunks", routes.passage(made, draw))
            return Case(patient, encounter, stored[0]["id"])

        return [case() for _ in range(CASES)]


def cost_table(costs: Sequence[Cost]) -> str:
    header = ["CPU ms per request", "other", "this", "ratio", "of the rounds"]
    return table(header, [cost.row() for cost in costs])


def too_expensive(costs: Sequence[Cost]) -> list[str]:
    return [cost.title for cost in costs if cost.ratio > MAX_RATIO]
