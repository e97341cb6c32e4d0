"""`make bench ARGS="--against CHECKOUT"`: what each route costs here, beside another version of the
system.

Both systems run at once and are measured in turns. The figure is CPU time, which a busy machine
changes least: that of all processes of a system, from a run's first request until its last event is
in the log, divided by the number of requests.
"""

import random
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

import httpx
import psutil
from support.sources import REPOSITORY
from support.system import System

from bench.asking import outbox_lag
from bench.data import DRUGS, FINDINGS, new_id
from bench.load import BenchmarkError, Request, run_wrk, write_requests
from bench.processes import Program
from bench.registry import bundle, full_name
from bench.report import table
from bench.stage import AGENTS, IN_MEMORY, Say
from chartroom.system.layout import DataDirectory
from chartroom.system.ports import held_free

PEOPLE, EVENTS_EACH, WRITES = 200, 5, 5_000
CONNECTIONS = 8
# What a route may cost, times what it costs in the other version.
MOST = 1.05
DELIVERY_S = 30.0


@dataclass(frozen=True)
class Case:
    """A patient, and what is stored about it."""

    patient: str
    encounter: str
    event: str


@dataclass(frozen=True)
class Route:
    """A route, and the requests that are sent to it; each of `cases` has everything they name."""

    title: str
    requests: Callable[[Sequence[Case], random.Random], list[Request]]


def each(
    method: str,
    path: str,
    body: Callable[[Case, random.Random], Any] | None = None,
    *,
    count: int = WRITES,
) -> Callable[[Sequence[Case], random.Random], list[Request]]:
    """Return what makes `count` requests, about one case after the other."""

    def requests(cases: Sequence[Case], draw: random.Random) -> list[Request]:
        chosen = [cases[number % len(cases)] for number in range(count)]
        return [
            Request(
                method,
                path.format(patient=case.patient, encounter=case.encounter, event=case.event),
                body(case, draw) if body else None,
            )
            for case in chosen
        ]

    return requests


def person(_: Case, draw: random.Random) -> dict[str, Any]:
    return {"full_name": full_name(draw), "date_of_birth": f"19{draw.randrange(20, 99)}-04-12"}


def event(case: Case, draw: random.Random) -> dict[str, Any]:
    payload = {"tool": "risk_score", "input": {"drug": draw.choice(DRUGS)}, "result": draw.random()}
    return {
        "encounter_id": case.encounter,
        "agent_name": "triage-agent",
        "event_type": "tool_call",
        "payload": payload,
    }


def passage(case: Case, draw: random.Random) -> dict[str, Any]:
    text = f"{draw.choice(DRUGS)} was stopped because of {draw.choice(FINDINGS)}, visit {draw.random()}."
    return {
        "patient_id": case.patient,
        "source_type": "note",
        "source_ref": str(new_id(draw)),
        "chunk_text": text,
    }


def imports(_: Sequence[Case], draw: random.Random) -> list[Request]:
    return [
        Request("POST", "/imports/fhir-bundle", bundle(draw, entries=25))
        for _ in range(WRITES // 2)
    ]


ROUTES = (
    # Reads first: what writes store would make them slower, and more so on the quicker side.
    Route("GET /patients/{id}", each("GET", "/patients/{patient}")),
    Route("GET /patients/{id}/history", each("GET", "/patients/{patient}/history")),
    Route(
        "POST /patients/search",
        each("POST", "/patients/search", lambda _, draw: {"name": full_name(draw)[:5]}),
    ),
    Route("GET /patients/{id}/everything", each("GET", "/patients/{patient}/everything?limit=5")),
    Route("GET /encounters/{id}", each("GET", "/encounters/{encounter}")),
    Route("GET /encounters/{id}/history", each("GET", "/encounters/{encounter}/history")),
    Route("GET /encounters?patient_id=", each("GET", "/encounters?patient_id={patient}&limit=5")),
    Route(
        "POST /encounters/{id}/context",
        each(
            "POST",
            "/encounters/{encounter}/context",
            lambda _, draw: {"question": f"Why {draw.random()}?"},
        ),
    ),
    Route("GET /intake/{patient_id}", each("GET", "/intake/{patient}?limit=5")),
    Route("GET /agent-events/{id}", each("GET", "/agent-events/{event}")),
    Route(
        "GET /agent-events?encounter_id=",
        each("GET", "/agent-events?encounter_id={encounter}&limit=5"),
    ),
    Route(
        "GET /agent-events?patient_id=", each("GET", "/agent-events?patient_id={patient}&limit=5")
    ),
    Route(
        "POST /retrieve",
        each(
            "POST",
            "/retrieve",
            lambda case, draw: {"question": f"Why {draw.random()}?", "patient_id": case.patient},
        ),
    ),
    Route("GET /health", each("GET", "/health")),
    Route("POST /patients", each("POST", "/patients", person)),
    Route(
        "POST /encounters",
        each(
            "POST",
            "/encounters",
            lambda case, _: {"patient_id": case.patient, "chief_complaint": "Cough"},
        ),
    ),
    Route(
        "PATCH /encounters/{id}",
        each(
            "PATCH",
            "/encounters/{encounter}",
            lambda _, draw: {"summary": f"Better, {draw.random()}"},
        ),
    ),
    Route(
        "POST /intake",
        each(
            "POST",
            "/intake",
            lambda case, _: {
                "patient_id": case.patient,
                "age": 38,
                "symptoms": ["cough"],
                "urgency": "routine",
            },
        ),
    ),
    Route("POST /imports/fhir-bundle", imports),
    Route("POST /agent-events", each("POST", "/agent-events", event)),
    Route(
        "POST /agent-events/batch",
        each(
            "POST",
            "/agent-events/batch",
            lambda case, draw: [event(case, draw) for _ in range(100)],
            count=300,
        ),
    ),
    Route("POST /chunks", each("POST", "/chunks", passage)),
)


@dataclass
class Side:
    """One of the two versions, running."""

    name: str
    system: System
    program: Program
    tokens: list[str]
    cases: list[Case]
    files: dict[str, Path] = field(default_factory=dict)
    sent: dict[str, int] = field(default_factory=dict)

    def prepare(self, route: Route) -> None:
        """Write the route's requests, and send some of them. Raises BenchmarkError where one is
        refused.
        """
        requests = route.requests(self.cases, random.Random(route.title))
        path = self.system.data.path.parent / f"route-{len(self.files)}.requests"
        write_requests(path, requests, self.tokens)
        self.files[route.title], self.sent[route.title] = path, 0
        self.cost(route, seconds=1)

    def cost(self, route: Route, *, seconds: int) -> float:
        """Return the CPU milliseconds of one request. Raises BenchmarkError where a request
        failed.
        """
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
            raise BenchmarkError(
                f"{self.name} did not answer {route.title} as it should: {load.errors}"
            )
        wait_for_delivery(self.system)
        return 1000 * (self.program.cpu_seconds() - before) / load.requests


def wait_for_delivery(system: System) -> None:
    """Wait until the log has every event. Raises BenchmarkError."""
    deadline = time.monotonic() + DELIVERY_S
    while outbox_lag(system.admin_dsn) > 0:
        if time.monotonic() > deadline:
            raise BenchmarkError(
                "Events wait for their delivery to audit for too long; look at its log."
            )
        time.sleep(0.1)


@dataclass(frozen=True)
class Cost:
    """What a route costs on both sides, in CPU milliseconds, a pair for each round."""

    title: str
    rounds: Sequence[tuple[float, float]]

    @property
    def ratio(self) -> float:
        return median(ours / other for ours, other in self.rounds)

    def row(self) -> list[str]:
        ratios = [ours / other for ours, other in self.rounds]
        return [
            f"`{self.title}`",
            f"{median(other for _, other in self.rounds):.2f}",
            f"{median(ours for ours, _ in self.rounds):.2f}",
            f"{self.ratio:.3f} ×",
            f"{min(ratios):.2f} to {max(ratios):.2f}",
        ]


def compare(
    checkout: Path, wanted: Sequence[str], *, rounds: int, seconds: int, say: Say
) -> list[Cost]:
    """Measure every route whose title has one of the `wanted` words, or all. Raises
    BenchmarkError.
    """
    routes = [
        route for route in ROUTES if not wanted or any(word in route.title for word in wanted)
    ]
    with ExitStack() as stack:
        ours, other = (
            stack.enter_context(running(name, path, say))
            for name, path in (("this", REPOSITORY), ("other", checkout))
        )
        costs = []
        for route in routes:
            costs.append(measure(route, ours, other, rounds=rounds, seconds=seconds))
            say(f"  {costs[-1].ratio:6.3f} ×  {route.title}")
        return costs


def measure(route: Route, ours: Side, other: Side, *, rounds: int, seconds: int) -> Cost:
    for side in (ours, other):
        side.prepare(route)
    found = []
    for number in range(rounds):
        order = (ours, other) if number % 2 else (other, ours)
        costs = {side.name: side.cost(route, seconds=seconds) for side in order}
        found.append((costs[ours.name], costs[other.name]))
    return Cost(route.title, found)


@contextmanager
def running(name: str, checkout: Path, say: Say) -> Iterator[Side]:
    """Start the system of a checkout with its own launcher, and store cases in it. Raises
    BenchmarkError.
    """
    place = IN_MEMORY if IN_MEMORY.is_dir() else None
    root = Path(tempfile.mkdtemp(prefix="chartroom-bench-", dir=place))
    root.chmod(0o711)
    with held_free(["web"]) as ports:
        system = System(DataDirectory(root / "data"), ports["web"])
        chartroom(
            checkout, system, "up", "--detach", "--require-tokens", "--port", str(system.port)
        )
    try:
        supervisor = psutil.Process(system.supervisor.pid())
        tokens = [system.keyring.mint(f"agent-{number}") for number in range(AGENTS)]
        say(f"{name} ({checkout}) is ready; cases are being stored.")
        yield Side(name, system, Program(supervisor), tokens, store(system, tokens[0]))
    finally:
        chartroom(checkout, system, "down")
        subprocess.run(["rm", "-rf", str(root)], check=False)


def chartroom(checkout: Path, system: System, *arguments: str) -> None:
    """Call the launcher of a checkout. Raises BenchmarkError."""
    program = checkout / ".venv" / "bin" / "chartroom"
    if not program.exists():
        raise BenchmarkError(f"{checkout} is not installed; run `make install` there.")
    command = [str(program), *arguments, "--data-dir", str(system.data.path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=checkout)
    if done.returncode:
        raise BenchmarkError(
            f"{checkout}: chartroom {arguments[0]} failed: {done.stdout}{done.stderr}"
        )


def store(system: System, token: str) -> list[Case]:
    """Store patients, an encounter of each, events and a passage; return them."""
    draw = random.Random("cases")
    headers = {"Authorization": f"Bearer {token}"}
    with httpx.Client(base_url=system.url, headers=headers, trust_env=False, timeout=20) as client:

        def post(path: str, body: Any) -> Any:
            return client.post(path, json=body).raise_for_status().json()

        def case() -> Case:
            patient = post("/patients", person(Case("", "", ""), draw))["id"]
            encounter = post("/encounters", {"patient_id": patient, "chief_complaint": "Cough"})[
                "id"
            ]
            made = Case(patient, encounter, "")
            events = post("/agent-events/batch", [event(made, draw) for _ in range(EVENTS_EACH)])[
                "results"
            ]
            post("/chunks", passage(made, draw))
            return Case(patient, encounter, events[0]["id"])

        return [case() for _ in range(PEOPLE)]


def report(costs: Sequence[Cost]) -> str:
    """Return the table of all routes, in Markdown."""
    header = ["CPU ms per request", "other", "this", "this beside other", "of the rounds"]
    return table(header, [cost.row() for cost in costs])


def over(costs: Sequence[Cost]) -> list[str]:
    """Return the routes that cost more than MOST times what they do in the other version."""
    return [cost.title for cost in costs if cost.ratio > MOST]
