import os
import random
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import psutil
from support.rates import raised_for
from support.system import SERVICES, System

from bench.errors import BenchmarkError
from bench.figures.processes import Program, Programs
from bench.load.wrk import numbered
from bench.scenarios.endpoints import registrations
from bench.systems.data import COMPLAINTS, Data, Encounter
from bench.systems.database import outbox_lag
from bench.systems.stage import AGENTS, IN_MEMORY, Report
from chartroom.system.layout import DataDirectory
from chartroom.system.ports import held_free

CASES = 200
DELIVERY_S = 30.0


@dataclass
class Side:
    name: str
    system: System
    programs: Programs
    tokens: Sequence[str]
    cases: Sequence[Encounter] = ()

    def file(self, name: str) -> Path:
        return self.system.data.path.parent / f"{name}.requests"

    def send(self, requests: Sequence[tuple[str, Any]]) -> list[Any]:
        """Send bodies to paths, one after the other; return the answers."""
        headers = {"Authorization": f"Bearer {self.tokens[0]}"}
        with httpx.Client(
            base_url=self.system.url, headers=headers, trust_env=False, timeout=20
        ) as client:
            answers = [(path, client.post(path, json=body)) for path, body in requests]
        for path, answer in answers:
            if not answer.is_success:
                raise BenchmarkError(
                    f"{self.name} answers {path} with {answer.status_code}: {answer.text}"
                )
        return [answer.json() for _, answer in answers]

    def wait_for_delivery(self) -> None:
        deadline = time.monotonic() + DELIVERY_S
        while outbox_lag(self.system.admin_dsn) > 0:
            if time.monotonic() > deadline:
                raise BenchmarkError(
                    f"After {DELIVERY_S:.0f} s events are not delivered; look at audit's log."
                )
            time.sleep(0.1)


def require_installed(checkout: Path) -> None:
    if not (checkout / "services" / "records").is_dir():
        raise BenchmarkError(f"{checkout} is not a checkout of chartroom; name a clone's folder.")
    folders = [checkout, *(checkout / "services" / service for service in SERVICES)]
    programs = [folder / ".venv" / "bin" / "python" for folder in folders]
    if not all(program.exists() for program in (*programs, launcher(checkout))):
        raise BenchmarkError(f"{checkout} is not installed; run `make install` there.")


def launcher(checkout: Path) -> Path:
    return checkout / ".venv" / "bin" / "chartroom"


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
            supervisor = Program(psutil.Process(system.supervisor.pid()))
            tokens = [system.keyring.mint(f"agent-{number}") for number in range(AGENTS)]
            side = Side(name, system, {"system": supervisor}, tokens)
            report(f"{name} ({checkout}) is ready. Storing {CASES} encounters.")
            side.cases = store(side)
            yield side
        finally:
            chartroom(checkout, system, "down")
    finally:
        shutil.rmtree(root, ignore_errors=True)


def chartroom(checkout: Path, system: System, *arguments: str) -> None:
    # Stored results would be embedded and logged for minutes after their request.
    # Version 0.1.0 knows only this name of RECORDS_CHART_TEXTS_PAUSED.
    settings = {**raised_for(*SERVICES), "RECORDS_FEED_PAUSED": "true"}
    done = subprocess.run(
        [str(launcher(checkout)), *arguments, "--data-dir", str(system.data.path)],
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


def store(side: Side) -> list[Encounter]:
    draw = random.Random("cases")
    people = [numbered(request) for request in registrations(Data())[:CASES]]
    patients = [one["id"] for one in side.send([("/patients", one.body) for one in people])]
    bodies = [
        {"patient_id": patient, "chief_complaint": draw.choice(COMPLAINTS)} for patient in patients
    ]
    return [
        Encounter(UUID(one["id"]), UUID(one["patient_id"]), one["chief_complaint"], None)
        for one in side.send([("/encounters", body) for body in bodies])
    ]
