import json
import subprocess
from dataclasses import dataclass

from support.sources import REPOSITORY

from bench.errors import BenchmarkError
from bench.figures.processes import Programs
from bench.load.wrk import Load, warm_up

PYTHON = REPOSITORY / ".venv-procrastinate" / "bin" / "python"
WORKER = REPOSITORY / "bench" / "systems" / "procrastinate" / "worker.py"
JOBS_PER_SECOND = 1_500  # So many jobs that the worker cannot process all.


@dataclass
class Procrastinate:
    """The load consists of procrastinate's jobs. One process runs up to 16 jobs in parallel."""

    name: str
    programs: Programs
    dsn: str

    def prepare(self) -> None:
        warm_up(
            lambda: self.run(connections=1, seconds=1),
            "procrastinate does no job; look at its database",
        )

    def run(self, *, connections: int, seconds: int) -> Load:  # noqa: ARG002 - Part of the protocol.
        jobs = JOBS_PER_SECOND * seconds
        done = subprocess.run(
            [str(PYTHON), str(WORKER), self.dsn, str(jobs), str(seconds)],
            capture_output=True,
            text=True,
            check=False,
            timeout=seconds + 60,
        )
        if done.returncode:
            raise BenchmarkError(f"procrastinate fails: {done.stderr[-2000:]}")
        found = json.loads(done.stdout)
        return Load(found["requests"], found["seconds"], 0, 0, {})
