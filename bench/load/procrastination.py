import json
from dataclasses import dataclass

from support.sources import REPOSITORY

from bench.figures.processes import Programs
from bench.load.wrk import Load, warm_up
from bench.systems.filling import output_of

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
        command = [str(PYTHON), str(WORKER), self.dsn, str(jobs), str(seconds)]
        found = json.loads(output_of(command, "procrastinate fails"))
        return Load(found["requests"], found["seconds"], 0, 0, {})
