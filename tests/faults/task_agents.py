"""Starts and kills agent processes, and reads their journals, and the database rows and log entries about tasks."""

import json
import random
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
from support.keyring import EVERYTHING
from support.service_process import ServiceProcess
from support.system import System, wait_until

from chartroom.files import write_atomically
from chartroom.system.layout import find_clone
from chartroom.system.ports import held_free
from tests.faults import task_agent

Line = dict[str, Any]
VERSIONS = """
SELECT id::text AS task, version, status, output ->> 'mark' AS mark,
    extract(epoch FROM updated_at)::float8 AS at
FROM (
    SELECT id, queue, version, status, output, updated_at FROM records.tasks
    UNION ALL SELECT id, queue, version, status, output, updated_at FROM records.task_versions
) AS versions WHERE queue = $1 ORDER BY id, version
"""
EVENTS = """
SELECT event_type, convert_from(body, 'UTF8') AS body
FROM audit.agent_events JOIN audit.event_payloads USING (seq)
WHERE NOT is_access AND recorded_by = 'records' AND starts_with(event_type, 'task.') ORDER BY seq
"""


@dataclass(eq=False)
class AgentProcess:
    name: str
    process: "subprocess.Popen[bytes]"
    journal: Path
    was_killed: bool = False

    def lines(self, what: str | None = None) -> list[Line]:
        if not self.journal.exists():
            return []
        whole, _, _ = self.journal.read_text("utf-8").rpartition("\n")
        found = [json.loads(line) for line in whole.splitlines()]
        return [line for line in found if what in {None, line["what"]}]

    def wait_for(self, what: str, *, times: int = 1) -> Line:
        wait_until(lambda: len(self.lines(what)) >= times)
        return self.lines(what)[-1]

    def kill(self) -> None:
        self.was_killed = True
        self.process.kill()
        self.process.wait()


@dataclass
class Crew:
    system: System
    directory: Path
    queue: str = field(default_factory=lambda: f"queue-{uuid4().hex}")
    rng: random.Random = field(default_factory=random.Random)
    agents: list[AgentProcess] = field(default_factory=list)
    former: list[AgentProcess] = field(default_factory=list)

    @property
    def everyone(self) -> list[AgentProcess]:
        return [*self.former, *self.agents]

    def start(
        self,
        name: str,
        *,
        mode: str = "work",
        ways: Mapping[str, float] | None = None,
        most: Sequence[int] = (1,),
        lease_s: int = 5,
        wait_s: int = 10,
        work_s: tuple[float, float] = (0, 0),
        threads: int = 1,
        scope: str = EVERYTHING,
        **more: Any,
    ) -> AgentProcess:
        """Start an agent.

        `ways`: the frequencies of an agent's behaviours; `work_s`: the range of seconds that a task takes.
        """
        number = len(self.everyone)
        journal = self.directory / f"agent-{number}.jsonl"
        instructions = {
            "mode": mode,
            "threads": threads,
            "url": self.system.url,
            "token": self.system.keyring.mint(name, scope=scope),
            "queue": self.queue,
            "journal": str(journal),
            "seed": self.rng.randrange(10**9),
            "ways": ways or {"complete": 1},
            "max": list(most),
            "lease_s": lease_s,
            "wait_s": wait_s,
            "work_s": work_s,
            "completion": {},
            **more,
        }
        with (self.directory / f"agent-{number}.err").open("wb") as errors:
            process = subprocess.Popen(
                [sys.executable, "-I", "-S", task_agent.__file__],
                stdin=subprocess.PIPE,
                stdout=errors,
                stderr=errors,
            )
        process.stdin.write(json.dumps(instructions).encode())
        process.stdin.close()
        agent = AgentProcess(name, process, journal)
        self.agents.append(agent)
        return agent

    def kill(self, agent: AgentProcess) -> None:
        agent.kill()
        self.agents.remove(agent)
        self.former.append(agent)

    def lines(self, what: str) -> list[Line]:
        found = [{**line, "agent": each} for each in self.everyone for line in each.lines(what)]
        return sorted(found, key=lambda line: line["at"])

    def stop(self) -> None:
        for agent in list(self.agents):
            has_ended = agent.process.poll()
            self.kill(agent)
            assert has_ended in {None, 0}, agent.journal.with_suffix(".err").read_text("utf-8")


@contextmanager
def crew(system: System, directory: Path, rng: random.Random | None = None) -> Iterator[Crew]:
    directory.mkdir(exist_ok=True)
    hired = Crew(system, directory, rng=rng or random.Random())
    try:
        yield hired
    finally:
        hired.stop()


class SecondProcess:
    """A second process of the service records; the gateway alternates between both processes."""

    def __init__(self, system: System, directory: Path, port: int) -> None:
        self._system = system
        self._directory = directory
        self._port = port
        self._started = 0
        self.process = self._start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def _start(self) -> ServiceProcess:
        self._started += 1
        environment = self._system.environment("records") | {"RECORDS_PORT": str(self._port)}
        python = find_clone().member("records") / ".venv" / "bin" / "python"
        directory = self._directory / f"records-{self._started}"
        process = ServiceProcess("chassis.serve", "records", environment, directory, python)
        assert process.port == self._port
        return process

    def kill(self) -> None:
        """Kill the process with SIGKILL, and start it again."""
        self.process.kill()
        self.process = self._start()


@contextmanager
def second_process(system: System, directory: Path) -> Iterator[SecondProcess]:
    servers = system.data.gateway / "servers-records.yml"
    alone = servers.read_text("utf-8")
    with held_free(["second"]) as ports:
        second = SecondProcess(system, directory, ports["second"])
    try:
        line = re.compile(r"(?m)^( *- url: ).*$")
        write_atomically(servers, line.sub(rf"\g<0>\n\g<1>{second.url}", alone))
        wait_until(lambda: _is_used(system, second.url))
        yield second
    finally:
        write_atomically(servers, alone)
        wait_until(lambda: not _is_used(system, second.url))
        second.process.kill()
        system.wait_for("records")


def _is_used(system: System, url: str) -> bool:
    internal = system.environment("traefik")["TRAEFIK_ENTRYPOINTS_INTERNAL_ADDRESS"]
    path = f"http://{internal}/api/http/services/records-servers@file"
    status = httpx.get(path, trust_env=False, timeout=20).raise_for_status().json()
    return bool(status["serverStatus"].get(url) == "UP")


@dataclass(frozen=True)
class Stored:
    system: System
    queue: str

    @cached_property
    def versions(self) -> dict[str, list[Line]]:
        found: dict[str, list[Line]] = defaultdict(list)
        for row in self.system.rows(VERSIONS, self.queue):
            found[row["task"]].append(dict(row))
        return dict(found)

    @property
    def marks(self) -> dict[str, str]:
        return {task: versions[-1]["mark"] for task, versions in self.versions.items()}

    def statuses(self, task: str) -> list[str]:
        return [version["status"] for version in self.versions[task]]

    @cached_property
    def events(self) -> dict[str, list[Line]]:
        found: dict[str, list[Line]] = defaultdict(list)
        for row in self.system.rows(EVENTS):
            payload = json.loads(row["body"])
            kind, _, task = payload["resource"].partition("/")
            if kind == "task" and task in self.versions:
                found[task].append({"type": row["event_type"], **payload})
        return dict(found)

    def assert_replayed(self) -> None:
        assert self.events.keys() == self.versions.keys()
        for task, versions in self.versions.items():
            logged = [(one["resource_version"], one["data"]["status"]) for one in self.events[task]]
            assert logged == [(one["version"], one["status"]) for one in versions], task
