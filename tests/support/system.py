"""The real system, for tests that use its gateway. These tests run in `.venv`, which cannot import services."""

import json
import os
import re
import shutil
import ssl
import subprocess
import tempfile
import time
import xmlrpc.client
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import psutil
import pytest
from supervisor.xmlrpc import SupervisorTransport

from chartroom.cli import main
from chartroom.postgres.server import EmbeddedPostgres
from chartroom.processes.leftovers import stop_leftovers
from chartroom.processes.services import MEMBERS
from chartroom.processes.slots import find_slots, states_in_use
from chartroom.processes.supervision import Supervisor
from chartroom.system.database_roles import DATABASE
from chartroom.system.keys import Keyring, Kind
from chartroom.system.layout import DataDirectory
from chartroom.system.ports import held_free
from chartroom.system.roles import EVERYONE, Patients, Role, scopes_of
from support.commands import Command
from support.disclosures import Disclosures
from support.eventually import HANGS_S, pauses
from support.keyring import FullKeyring
from support.queries import rows
from support.rates import raised_for

SERVICES = ("records", "audit", "retrieval")
# A TLS context, shared because each new context takes 26 ms of CPU, even for plain HTTP.
TLS = ssl.create_default_context()
ACCESS_SILENT_S = 8
# For each service, a request that returns 200 without any data once the gateway forwards requests.
PROBES: Mapping[str, tuple[str, str, dict[str, Any] | None]] = {
    "records": ("GET", "/intake/unknown", None),
    "audit": ("GET", "/agent-events?patient_id=unknown", None),
    "retrieval": ("POST", "/retrieve", {"question": "anything", "patient_id": "unknown"}),
    "edge": ("GET", "/docs", None),
    "console": ("GET", "/console/sign-in", None),
    "mcp": ("POST", "/mcp", {"jsonrpc": "2.0", "id": 1, "method": "tools/list"}),
    "auth": ("GET", "/auth/jwks", None),
}
# The last log line of a service that starts before a killed PostgreSQL is available again.
UNREACHABLE = "The database in {}_DATABASE_URL cannot be reached; start it or correct the URL."


@dataclass
class System:
    """A running system. Its clients record the personal data that they send."""

    data: DataDirectory
    port: int
    sent: Disclosures = field(default_factory=Disclosures)
    receiver_port: int = 0  # Webhooks may be sent to this port. It is kept free for tests.

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def keyring(self) -> Keyring:
        return FullKeyring(self.data.keys)

    @property
    def supervisor(self) -> Supervisor:
        return Supervisor(self.data)

    @property
    def admin_dsn(self) -> str:
        server = EmbeddedPostgres(self.data.postgres, socket_directory=self.data.run / "postgres")
        return server.dsn(database=DATABASE)

    def rows(self, query: str, *parameters: object) -> list[asyncpg.Record]:
        """Return a query's rows, read with the administrator's rights."""
        return rows(self.admin_dsn, query, *parameters)

    def client(
        self, name: str | None = "test-agent", kind: Kind = "agent", **options: Any
    ) -> httpx.Client:
        headers = {"Authorization": f"Bearer {self.keyring.mint(name, kind=kind)}"} if name else {}
        return self.client_with(headers | options.pop("headers", {}), **options)

    def headers_of(
        self, name: str, role: Role, kind: Kind = "agent", patients: Patients = EVERYONE
    ) -> dict[str, str]:
        scope = scopes_of(role, name, patients)
        token = self.keyring.mint(name, kind=kind, scope=scope, **patients.claims)
        return {"Authorization": f"Bearer {token}"}

    def client_with(self, headers: Mapping[str, str], **options: Any) -> httpx.Client:
        hooks = {"request": [self.sent.record]}
        settings = {
            "base_url": self.url,
            "timeout": 20,
            "trust_env": False,
            "verify": TLS,
            "event_hooks": hooks,
        } | options
        return httpx.Client(headers=headers, **settings)

    def place(self, name: str) -> str:
        return find_slots(self.data, self.supervisor, name).serving if name in MEMBERS else name

    def pids(self) -> dict[str, int]:
        names = {self.place(name): name for name in MEMBERS}
        return {names.get(s.name, s.name): s.pid for s in states_in_use(self.data, self.supervisor)}

    def address(self, name: str) -> str:
        return f"http://127.0.0.1:{self.environment(name)[f'{name.upper()}_PORT']}"

    def environment(self, name: str) -> dict[str, str]:
        description = self.supervisor.description(self.place(name))
        return dict(description.environment)

    def wait_for_peers(self) -> None:
        """Wait until all services have reached each other. Audit calls retrieval at the log's first checkpoint."""

        def answers(service: str) -> dict[str, str]:
            ready = httpx.get(f"{self.address(service)}/readyz", trust_env=False, verify=TLS)
            found: dict[str, str] = ready.json()["peers"]
            if service == "audit":
                found.pop("retrieval", None)
            return found

        wait_until(
            lambda: {answer for name in SERVICES for answer in answers(name).values()} == {"ok"}
        )

    def metrics(self, *names: str) -> dict[str, str]:
        internal = self.environment("traefik")["TRAEFIK_ENTRYPOINTS_INTERNAL_ADDRESS"]
        places = {name: self.address(name) for name in names or MEMBERS}
        if not names:
            places["traefik"] = f"http://{internal}"
        with httpx.Client(trust_env=False, timeout=20, verify=TLS) as client:
            return {
                name: client.get(f"{place}/metrics").raise_for_status().text
                for name, place in places.items()
            }

    def logs(self) -> dict[str, str]:
        return {
            path.name: path.read_text("utf-8", errors="replace")
            for path in sorted(self.data.logs.iterdir())
        }

    def assert_nothing_is_disclosed(self) -> None:
        """Check that logs and metrics do not contain sent personal data, and that services log JSON lines."""
        logs, metrics = self.logs(), self.metrics()
        assert self.sent.found_in(logs) == []
        assert self.sent.found_in(metrics) == []
        for name in MEMBERS:
            for line in logs[f"{name}.log"].splitlines():
                assert line == UNREACHABLE.format(name.upper()) or json.loads(line)["event"]

    def kill(self, name: str) -> int:
        """Kill a program with SIGKILL, like a crash; return its process id."""
        pid = self.pids()[name]
        psutil.Process(pid).kill()
        return pid

    def has_successor(self, name: str, killed: int) -> bool:
        """Return whether supervisor has replaced a killed process; it delays restarts of very young processes."""
        states = {state.name: state for state in self.supervisor.states()}
        state = states[self.place(name)]
        return state.state == "RUNNING" and state.pid != killed

    def backend(self, role: str) -> psutil.Process:
        server = psutil.Process(self.pids()["postgres"])
        return next(
            child for child in server.children() if f" {role} " in " ".join(child.cmdline())
        )

    @contextmanager
    def stopped(self, name: str) -> Iterator[None]:
        """Stop a program during the block; afterwards wait until it runs and the gateway forwards requests to it."""
        place = self.place(name)
        # The URL is ignored: the client connects to supervisor's Unix socket.
        transport = SupervisorTransport(None, None, f"unix://{self.data.run / 'supervisor.sock'}")
        supervisor = xmlrpc.client.ServerProxy("http://localhost", transport).supervisor
        wait = True
        supervisor.stopProcess(place, wait)
        try:
            yield
        finally:
            supervisor.startProcess(place, not wait)
            transport.close()
            self.wait_for(name)

    @contextmanager
    def frozen(self, name: str) -> Iterator[None]:
        """Suspend a program during the block: its ports and connections stay open, but it does not run."""
        process = psutil.Process(self.pids()[name])
        process.suspend()  # Suspend the parent first, so that it cannot start further children.
        processes = [process, *process.children(recursive=True)]
        for child in processes[1:]:
            child.suspend()
        try:
            yield
        finally:
            for each in processes:
                each.resume()
            for probed in PROBES if name == "postgres" else [name]:
                self.wait_for(probed)

    def wait_for(self, name: str, seconds: float = HANGS_S) -> None:
        """Wait until the program responds through the gateway."""
        with self.client() as client:
            wait_until(lambda: self.answers(client, name), seconds)

    @staticmethod
    def answers(client: httpx.Client, name: str) -> bool:
        method, path, body = PROBES[name]
        try:
            return client.request(method, path, json=body).status_code == httpx.codes.OK
        except httpx.TransportError:
            return False


def wait_until(condition: Callable[[], bool], seconds: float = HANGS_S) -> float:
    """Wait until the condition is true; return the elapsed seconds."""
    began, looks = time.monotonic(), pauses(seconds)
    while not condition():
        assert next(looks, None), f"it did not happen within {seconds} s"
    return time.monotonic() - began


def start(*arguments: str, environment: Mapping[str, str] | None = None) -> System:
    # The path must be short for sockets, and accessible to PostgreSQL's user if root runs the tests.
    root = Path(tempfile.mkdtemp(prefix="chartroom-test-"))
    root.chmod(0o711)
    with held_free(["web"]) as ports:
        system = System(DataDirectory(root / "data"), ports["web"])
        done = run(
            system,
            "up",
            "--detach",
            "--port",
            str(system.port),
            *arguments,
            environment=environment,
        )
    if done.returncode != 0:
        stop(system)
        pytest.fail(f"chartroom up ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return system


def stop(system: System) -> None:
    try:
        done = run(system, "down")
        assert done.returncode == 0, done.stderr
    finally:
        if system.data.version.exists():
            stop_leftovers(system.data)
        shutil.rmtree(system.data.path.parent, ignore_errors=True)


@contextmanager
def running(*arguments: str, environment: Mapping[str, str] | None = None) -> Iterator[System]:
    started = start(*arguments, environment=environment)
    try:
        yield started
    finally:
        stop(started)


def run(
    system: System, *arguments: str, environment: Mapping[str, str] | None = None
) -> "subprocess.CompletedProcess[str]":
    """Run a `chartroom` command. By default, a started system does not limit callers."""
    # Remove the developer's environment variables, which would change the tested behaviour.
    foreign = re.compile(r"(RECORDS|AUDIT|RETRIEVAL|EDGE|MCP|AUTH|CONSOLE|TRAEFIK|CHARTROOM|OTEL)_")
    inherited = {name: value for name, value in os.environ.items() if not foreign.match(name)}
    forced = {
        name: value for name, value in os.environ.items() if name == "CHARTROOM_POSTGRES_IDENTITY"
    }
    variables = {
        **inherited,
        **forced,
        "COLUMNS": "200",
        **raised_for(*SERVICES, "mcp", "console"),
        **(environment or {}),
    }
    with tempfile.TemporaryDirectory() as folder:
        argv = [*arguments, "--data-dir", str(system.data.path)]
        return Command(main, argv, variables, Path(folder)).completed()


_SHARED = pytest.StashKey[System]()
_IS_SEARCHED = pytest.StashKey[bool]()


@pytest.fixture(scope="session")
def system(pytestconfig: pytest.Config) -> Iterator[System]:
    """The system that all tests of a run share. A test that stops a part of the system MUST start it again."""
    if _SHARED not in pytestconfig.stash:
        # Audit asks records about unverified events each second instead of each five, to shorten the tests.
        faster = {
            "AUDIT_SETTLE_INTERVAL_S": "1",
            "AUDIT_ACCESS_SILENT_S": str(ACCESS_SILENT_S),
            "RETRIEVAL_ACCESS_SILENT_S": str(ACCESS_SILENT_S),
            # The fixture `agent` stands for a feed.
            "RECORDS_TRUSTED_AGENTS": "test-agent:*",
            "RETRIEVAL_TRUSTED_AGENTS": "test-agent:*",
        }
        kept = ExitStack()
        port = kept.enter_context(held_free(["receiver"]))["receiver"]
        permitted = {"AUDIT_WEBHOOK_ORIGINS": json.dumps([f"http://127.0.0.1:{port}"])}
        started = start("--require-tokens", environment=faster | permitted)
        kept.callback(stop, started)
        started.receiver_port = port
        pytestconfig.stash[_SHARED] = started
        pytestconfig.add_cleanup(kept.close)
    yield pytestconfig.stash[_SHARED]
    # Several conftest files import this fixture, so it ends several times, but logs are searched for personal data only
    # once.
    if not pytestconfig.stash.get(_IS_SEARCHED, False):
        pytestconfig.stash[_IS_SEARCHED] = True
        pytestconfig.stash[_SHARED].assert_nothing_is_disclosed()


@pytest.fixture(scope="session")
def agent(system: System) -> Iterator[httpx.Client]:
    with system.client() as client:
        yield client
