import os
import subprocess
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from http import HTTPStatus

import httpx

from bench.errors import BenchmarkError
from bench.figures.processes import Programs
from bench.load.contenders import OverHTTP
from bench.load.pgbench import load_of
from bench.load.wrk import Load
from bench.systems.log_rows import Log

POLL_S = 0.02
REST_S = 5
MEMORY = "MiB"
KIB_OF_MIB = 1024  # Linux reports KiB.


@dataclass
class Lag:
    """The time from an event's receipt to a signed checkpoint, during other appends."""

    name: str
    programs: Programs
    agent: httpx.Client
    event: dict[str, object]
    appends: OverHTTP
    log: Log

    def prepare(self) -> None:
        self.appends.prepare()
        # Resetting the log raises an alarm at the first append, because audit has signed a longer log.
        self.log.wait_until_signed()

    def run(self, *, connections: int, seconds: int) -> Load:
        with ThreadPoolExecutor(1) as beside:
            load = beside.submit(self.appends.run, connections=connections, seconds=seconds)
            times: list[float] = []
            while not load.done():
                answer = self.agent.post("/agent-events", json=self.event)
                answer.raise_for_status()
                logged = time.perf_counter()
                while self._signed() <= answer.json()["seq"]:
                    time.sleep(POLL_S)
                times.append(1000 * (time.perf_counter() - logged))
            return load_of(times, seconds, load.result().errors)

    def _signed(self) -> int:
        return int(self.agent.get("/tlog/checkpoint").raise_for_status().text.splitlines()[1])


@dataclass
class Proofs:
    name: str
    programs: Programs
    auditor: httpx.Client
    ids: Sequence[str]

    def prepare(self) -> None:
        for number in range(5):
            answer = self._read(number)
            if answer.status_code != HTTPStatus.OK:
                raise BenchmarkError(f"{self.name}: {answer.status_code} {answer.text}")

    def run(self, *, connections: int, seconds: int) -> Load:
        assert connections == 1
        times: list[float] = []
        failed = 0
        began = time.perf_counter()
        while time.perf_counter() - began < seconds:
            asked = time.perf_counter()
            failed += self._read(len(times)).status_code != HTTPStatus.OK
            times.append(1000 * (time.perf_counter() - asked))
        return load_of(times, seconds, {"status": failed})

    def _read(self, number: int) -> httpx.Response:
        return self.auditor.get(f"/agent-events/{self.ids[number % len(self.ids)]}/proof")


@dataclass
class Verifying:
    """The load consists of verified events. The memory is the maximum of one process."""

    name: str
    programs: Programs
    command: Sequence[str]
    events: int

    def prepare(self) -> None:
        pass

    def run(self, *, connections: int, seconds: int) -> Load:  # noqa: ARG002 - Part of the protocol.
        began = time.perf_counter()
        with tempfile.TemporaryFile("w+") as said:
            with subprocess.Popen(self.command, stdout=said, stderr=subprocess.STDOUT) as verifier:
                _, status, used = os.wait4(verifier.pid, 0)
                verifier.returncode = os.waitstatus_to_exitcode(status)
            if verifier.returncode:
                said.seek(0)
                raise BenchmarkError(f"{self.name}: {said.read()}")
        lasted = time.perf_counter() - began
        each = 1000 * lasted / self.events
        return Load(self.events, lasted, each, each, {}, {MEMORY: used.ru_maxrss / KIB_OF_MIB})


@dataclass
class Idle:
    """Measures the CPU time of idle programs as a share of one core."""

    name: str
    programs: Programs
    unit: str

    def prepare(self) -> None:
        time.sleep(REST_S)

    def run(self, *, connections: int, seconds: int) -> Load:  # noqa: ARG002 - Part of the protocol.
        used = self._cpu_seconds()
        time.sleep(seconds)
        used = self._cpu_seconds() - used
        return Load(1, seconds, 0.0, 0.0, {}, {self.unit: 100 * used / seconds})

    def _cpu_seconds(self) -> float:
        return sum(program.cpu_seconds() for program in self.programs.values())
