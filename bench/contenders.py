"""Who is measured: this system, the naive one, the empty endpoint, and the database alone."""

import os
import re
import subprocess
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from pathlib import Path
from typing import Protocol

import httpx
import psutil
from support.sources import REPOSITORY
from support.system import System

from bench.asking import outbox_lag
from bench.load import BenchmarkError, Load, Request, run_wrk, write_requests
from bench.pgbench import run_pgbench
from bench.processes import Program, Programs
from bench.scenarios import Statement
from chartroom.system.ports import LOOPBACK, held_free

ROOT = Path(__file__).parents[1]
# Any service's environment has what both apps need.
PYTHON = REPOSITORY / "services" / "records" / ".venv" / "bin" / "python"
START_SECONDS = 30
PREPARING = 16  # Connections.
LAG_S = 2.0
LOG_SECONDS = 0.5  # Until what was answered stands in the gateway's log.
REFUSAL = re.compile(r'"DownstreamStatus":([45]\d\d)')
ROUTE = """\
http:
  routers:
    bench-{name}:
      rule: PathRegexp(`^/{name}(/|$)`)
      middlewares: [api, bench-{name}]
      service: bench-{name}
  middlewares:
    bench-{name}:
      replacePathRegex:
        regex: ^/eventless/
        replacement: /
  services:
    bench-{name}:
      loadBalancer:
        serversTransport: services
        servers:
          - url: {url}
"""


class Contender(Protocol):
    """One way to have a scenario's requests answered."""

    @property
    def name(self) -> str: ...

    @property
    def programs(self) -> Programs:
        """What works for it."""

    def prepare(self) -> None:
        """Send what is not measured. Raises BenchmarkError unless it is answered as it should
        be.
        """

    def run(self, *, connections: int, seconds: int) -> Load: ...


@dataclass
class OverHTTP:
    """Answers requests at an address. No request comes again before all others were sent."""

    name: str
    programs: Programs
    url: str
    requests: Sequence[Request]
    file: Path
    answer: str
    tokens: Sequence[str] = ()
    warm_up: int = 0
    # Where access logs tell which status an answer had; wrk only counts those above 399.
    access_logs: Path | None = None
    # Whose outboxes have to have kept up at the end of a run, or it was not a steady one: an
    # administrator's address.
    outboxes: str | None = None
    _sent: int = field(default=0, init=False)

    def prepare(self) -> None:
        headers = {"Authorization": f"Bearer {self.tokens[0]}"} if self.tokens else {}
        with httpx.Client(
            base_url=self.url, headers=headers, trust_env=False, timeout=20
        ) as client:
            for request in self.requests[-3:]:
                answer = client.request(request.method, request.path, json=request.body)
                if answer.status_code != HTTPStatus.OK or not answer.json().get(self.answer):
                    raise BenchmarkError(
                        f"{self.name} answers {request.path} with {answer.status_code}: {answer.text}"
                    )
        write_requests(self.file, self.requests, self.tokens)
        sent = self.run(connections=PREPARING, seconds=1).requests
        while sent < self.warm_up:
            sent += self.run(connections=PREPARING, seconds=1).requests

    def run(self, *, connections: int, seconds: int) -> Load:
        before = self.refusals()
        load = run_wrk(
            self.url, self.file, first=self._sent, connections=connections, seconds=seconds
        )
        if self.outboxes is not None:
            load = replace(
                load,
                errors={**load.errors, "outbox behind": int(outbox_lag(self.outboxes) >= LAG_S)},
            )
        self._sent = (self._sent + load.requests + connections) % len(self.requests)
        if not load.errors["status"]:
            return load
        time.sleep(LOG_SECONDS)
        return with_statuses(load, self.refusals() - before)

    def refusals(self) -> "Counter[str]":
        """How many answers had which status above 399, so far."""
        files = sorted(self.access_logs.glob("traefik.log*")) if self.access_logs else []
        return Counter(
            status
            for file in files
            for status in REFUSAL.findall(file.read_text("utf-8", errors="replace"))
        )


def with_statuses(load: Load, found: "Counter[str]") -> Load:
    """Tell the statuses that were found apart; the rest stays what it was."""
    rest = max(0, load.errors["status"] - found.total())
    return replace(load, errors={**load.errors, "status": rest, **found})


@dataclass
class InDatabase:
    """Runs a scenario's statement without any service."""

    name: str
    programs: Programs
    dsn: str
    statement: Statement

    def prepare(self) -> None:
        load = self.run(connections=1, seconds=1)
        if not load.requests or any(load.errors.values()):
            raise BenchmarkError(f"The database refused the statement: {self.statement.sql}")

    def run(self, *, connections: int, seconds: int) -> Load:
        return run_pgbench(self.dsn, self.statement, connections=connections, seconds=seconds)


@contextmanager
def naive_running(dsn: str, log: Path) -> Iterator[tuple[str, Program]]:
    """The naive system: its URL and its process."""
    with held_free(["naive"]) as ports:
        port = str(ports["naive"])
        command = [
            *(str(PYTHON), "-m", "uvicorn", "bench.naive:app", "--app-dir", str(ROOT)),
            *("--host", LOOPBACK, "--port", port, "--loop", "uvloop", "--http", "httptools"),
            *("--no-access-log", "--log-level", "warning"),
        ]
        started = start(command, {"NAIVE_DATABASE_URL": dsn}, log)
    with ended(started):
        url = f"http://{LOOPBACK}:{port}"
        wait_for(f"{url}/health", started, log)
        yield url, Program(psutil.Process(started.pid))


@contextmanager
def empty_running(system: System, log: Path, token: str) -> Iterator[Program]:
    """The empty endpoint behind the gateway of the running system: its process."""
    # It believes the same keys as the services; its own key is never asked for.
    own = {
        name.replace("RECORDS_", "BENCH_EMPTY_"): value
        for name, value in system.environment("records").items()
        if name.startswith(("RECORDS_TOKEN", "RECORDS_SERVICE", "RECORDS_REQUIRE"))
    }
    with behind_gateway(system, "empty", own, log, {f"{system.url}/empty": token}) as program:
        yield program


@contextmanager
def eventless_running(system: System, log: Path, token: str) -> Iterator[Program]:
    """Records without its events behind the gateway of the running system, below /eventless: its
    process.
    """
    own = system.environment("records")
    nobody = f"{system.url}/eventless/intake/nobody"
    with behind_gateway(system, "eventless", own, log, {nobody: token}) as program:
        yield program


@contextmanager
def behind_gateway(
    system: System, name: str, own: Mapping[str, str], log: Path, awaited: Mapping[str, str]
) -> Iterator[Program]:
    """The application `bench.<name>` in a process of its own, reached through the gateway: its
    process. It is ready when it answers the `awaited` address to whoever has the token.
    """
    prefix = "RECORDS" if name == "eventless" else f"BENCH_{name.upper()}"
    route = system.data.gateway / f"bench-{name}.yml"
    with held_free([name]) as ports:
        environment = {**own, f"{prefix}_PORT": str(ports[name]), "PYTHONPATH": str(ROOT)}
        started = start([str(PYTHON), "-m", "chassis.serve", f"bench.{name}"], environment, log)
    with ended(started):
        wait_for(f"http://{LOOPBACK}:{ports[name]}/readyz", started, log)
        route.write_text(
            ROUTE.format(name=name, url=f"http://{LOOPBACK}:{ports[name]}"), encoding="utf-8"
        )
        try:
            for url, token in awaited.items():
                wait_for(url, started, log, {"Authorization": f"Bearer {token}"})
            yield Program(psutil.Process(started.pid))
        finally:
            route.unlink()


def start(
    command: Sequence[str], environment: Mapping[str, str], log: Path
) -> "subprocess.Popen[bytes]":
    with log.open("wb") as file:
        return subprocess.Popen(
            command, env={**os.environ, **environment}, stdout=file, stderr=file, cwd=log.parent
        )


@contextmanager
def ended(process: "subprocess.Popen[bytes]") -> Iterator[None]:
    try:
        yield
    finally:
        process.terminate()
        process.wait()


def wait_for(
    url: str,
    process: "subprocess.Popen[bytes]",
    log: Path,
    headers: Mapping[str, str] | None = None,
) -> None:
    """Wait until the address answers 200. Raises BenchmarkError."""
    deadline = time.monotonic() + START_SECONDS
    while process.poll() is None and time.monotonic() < deadline:
        try:
            if (
                httpx.get(url, headers=headers, trust_env=False, timeout=5).status_code
                == HTTPStatus.OK
            ):
                return
        except httpx.TransportError:
            pass
        time.sleep(0.05)
    raise BenchmarkError(f"{url} does not answer: {log.read_text('utf-8')[-2000:]}")
