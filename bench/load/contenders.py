import re
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from pathlib import Path
from typing import Protocol

import httpx

from bench.errors import BenchmarkError
from bench.figures.processes import Programs
from bench.load.pgbench import Statement, run_pgbench
from bench.load.wrk import Load, Request, numbered, run_wrk, write_requests
from bench.systems.database import outbox_lag

WARM_UP_CONNECTIONS = 16
MAX_LAG_S = 2.0
LOG_DELAY_S = 0.5  # The gateway writes its log with this delay.
REFUSAL = re.compile(r'"DownstreamStatus":([45]\d\d)')


class Contender(Protocol):
    @property
    def name(self) -> str: ...

    @property
    def programs(self) -> Programs:
        """The programs for which CPU time is measured."""

    def prepare(self) -> None:
        pass

    def run(self, *, connections: int, seconds: int) -> Load: ...


@dataclass
class OverHTTP:
    """Sends prepared HTTP requests; repeats a request only after all others have been sent."""

    name: str
    programs: Programs
    url: str
    requests: Sequence[Request]
    file: Path
    answer: str  # A field that every valid response contains.
    tokens: Sequence[str] = ()
    warm_up: int = 0
    # Access logs have the status of each response; wrk only counts errors.
    access_logs: Path | None = None
    # An administrator's DSN. A run is invalid if the outboxes lag at its end.
    outboxes: str | None = None
    _sent: int = field(default=0, init=False)

    def prepare(self) -> None:
        headers = {"Authorization": f"Bearer {self.tokens[0]}"} if self.tokens else {}
        with httpx.Client(
            base_url=self.url, headers=headers, trust_env=False, timeout=20
        ) as client:
            for request in map(numbered, self.requests[-3:]):
                answer = client.request(
                    request.method, request.path, json=request.body, headers=request.headers
                )
                if answer.status_code != HTTPStatus.OK or not answer.json().get(self.answer):
                    raise BenchmarkError(
                        f"{self.name} answers {request.path} with {answer.status_code}: {answer.text}"
                    )
        write_requests(self.file, self.requests, self.tokens)
        sent = self.run(connections=WARM_UP_CONNECTIONS, seconds=1).requests
        while sent < self.warm_up:
            sent += self.run(connections=WARM_UP_CONNECTIONS, seconds=1).requests

    def run(self, *, connections: int, seconds: int) -> Load:
        before = self.refusals()
        load = run_wrk(
            self.url, self.file, first=self._sent, connections=connections, seconds=seconds
        )
        if self.outboxes is not None:
            load = load.with_error("outbox behind", int(outbox_lag(self.outboxes) >= MAX_LAG_S))
        self._sent = (self._sent + load.requests + connections) % len(self.requests)
        if not load.errors["status"]:
            return load
        time.sleep(LOG_DELAY_S)
        return with_statuses(load, self.refusals() - before)

    def refusals(self) -> "Counter[str]":
        files = sorted(self.access_logs.glob("traefik.log*")) if self.access_logs else []
        return Counter(
            status
            for file in files
            for status in REFUSAL.findall(file.read_text("utf-8", errors="replace"))
        )


def with_statuses(load: Load, found: "Counter[str]") -> Load:
    """Add the errors that the log lacks."""
    rest = max(0, load.errors["status"] - found.total())
    return replace(load, errors={**load.errors, "status": rest, **found})


@dataclass
class InDatabase:
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
