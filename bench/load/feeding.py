import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from support.sources import REPOSITORY

from bench.figures.processes import Programs
from bench.load.wrk import Load, read_output

PYTHON = REPOSITORY / "services" / "audit" / ".venv" / "bin" / "python"


@dataclass
class Feeding:
    name: str
    programs: Programs
    environment: Mapping[str, str]
    requests: Path
    directory: Path

    def prepare(self) -> None:
        self.run(connections=1, seconds=1)

    def run(self, *, connections: int, seconds: int) -> Load:
        program = [str(PYTHON), "-m", "bench.load.feeder"]
        done = subprocess.run(
            [*program, str(self.requests), str(connections), str(seconds)],
            env={**os.environ, **self.environment, "PYTHONPATH": str(REPOSITORY)},
            cwd=self.directory,
            capture_output=True,
            text=True,
            check=False,
            timeout=seconds + 60,
        )
        return read_output(done.stdout, done.stderr)
