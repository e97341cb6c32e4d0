import asyncio
import secrets
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import psutil
import pytest
from support.system import System, start, stop

from bench.errors import BenchmarkError
from bench.figures.processes import Memory, Program, Programs, memory_of
from bench.load.contenders import Contender, InDatabase, OverHTTP
from bench.load.wrk import Request
from bench.scenarios.endpoints import Scenario
from bench.systems import passages
from bench.systems.data import NAIVE_DATABASE, NAIVE_ROLE, Data, store, store_naive
from bench.systems.log_rows import Log
from bench.systems.running import empty_running, naive_running
from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.database_roles import DATABASE, load_passwords

AGENTS = 20
SETTLE_SECONDS = 3.0
IN_MEMORY = Path("/dev/shm")  # noqa: S108 - A private directory is created in it.
Report = Callable[[str], None]


@dataclass(frozen=True)
class Stage:
    system: System
    data: Data
    server: EmbeddedPostgres
    naive_url: str
    naive_dsn: str
    programs: Programs
    naive: Program
    empty: Program
    idle: dict[str, Memory]
    tokens: list[str]

    @property
    def log(self) -> Log:
        return Log(self.system.admin_dsn, self.system.data.audit_proof)

    def contenders(self, scenario: Scenario) -> list[Contender]:
        database = {"postgres": self.programs["postgres"]}
        return [
            OverHTTP(
                "naive",
                {"naive": self.naive, **database},
                self.naive_url,
                scenario.naive_requests(self.data),
                self.file(f"naive-{scenario.name}"),
                scenario.answer,
            ),
            self.over_http(
                "chartroom", scenario.requests(self.data), scenario.answer, warm_up=scenario.warm_up
            ),
            InDatabase(
                "database", database, self.dsn(scenario.service), scenario.statement(self.data)
            ),
        ]

    def empty_contenders(self, name: str = "chartroom") -> list[Contender]:
        requests = [Request("GET", "/empty")] * len(self.tokens)
        return [
            replace(
                self.over_http(name, requests, "status"),
                programs={"empty": self.empty, **self.programs},
            )
        ]

    def over_http(
        self, name: str, requests: Sequence[Request], answer: str, *, warm_up: int = 0
    ) -> OverHTTP:
        return OverHTTP(
            name,
            self.programs,
            self.system.url,
            requests,
            self.file(f"{name}{requests[0].path.replace('/', '-')}"),
            answer,
            self.tokens,
            warm_up,
            self.system.data.logs,
            self.system.admin_dsn,
        )

    def dsn(self, service: str) -> str:
        if service == NAIVE_ROLE:
            return self.naive_dsn
        passwords = load_passwords(self.system.data.keys / "database-passwords.json")[service]
        return self.server.dsn(f"{service}_app", passwords.app, DATABASE)

    def file(self, name: str) -> Path:
        return self.system.data.path.parent / f"{name}.requests"


@contextmanager
def set_up(report: Report, directory: Path | None = None) -> Iterator[Stage]:
    """Store the benchmark's data below `directory`; delete the data afterwards."""
    data = Data()
    with system_running(directory) as system:
        programs = programs_of(system)
        time.sleep(SETTLE_SECONDS)
        idle = memory_of(programs)
        report("The system is ready. Storing its data and the data of the naive version.")
        server = EmbeddedPostgres(
            system.data.postgres, socket_directory=system.data.run / "postgres"
        )
        password = secrets.token_urlsafe(24)
        asyncio.run(store(data, system.admin_dsn))
        passages.store_waiting(system.admin_dsn)
        asyncio.run(store_naive(data, system.admin_dsn, password))
        tokens = [system.keyring.mint(f"agent-{number}") for number in range(AGENTS)]
        naive_dsn, logs = server.dsn(NAIVE_ROLE, password, NAIVE_DATABASE), system.data.logs
        with (
            naive_running(naive_dsn, logs / "naive.log") as (naive_url, naive),
            empty_running(system, logs / "empty.log", tokens[0]) as empty,
        ):
            yield Stage(
                system, data, server, naive_url, naive_dsn, programs, naive, empty, idle, tokens
            )


@contextmanager
def system_running(directory: Path | None) -> Iterator[System]:
    parent = directory or (IN_MEMORY if IN_MEMORY.is_dir() else None)
    before, tempfile.tempdir = tempfile.tempdir, str(parent) if parent else None
    try:
        system = start("--require-tokens")
    except pytest.fail.Exception as failure:
        raise BenchmarkError(str(failure)) from None
    finally:
        tempfile.tempdir = before
    try:
        yield system
    finally:
        stop(system)


def programs_of(system: System) -> Programs:
    supervisor = psutil.Process(system.supervisor.pid())
    programs = {name: Program(psutil.Process(pid)) for name, pid in system.pids().items()}
    return {**programs, "supervisor": Program(supervisor, alone=True)}
