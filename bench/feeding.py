"""The writer without HTTP: a program that feeds it the same events, and how it is run."""

import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from support.sources import REPOSITORY

from bench.load import Load, read_output
from bench.processes import Programs

ROOT = Path(__file__).parents[1]
PYTHON = REPOSITORY / "services" / "audit" / ".venv" / "bin" / "python"


@dataclass
class Fed:
    """Feeds the audit service's writer in a process of its own, with the service's settings, on the
    same database.
    """

    name: str
    programs: Programs
    environment: Mapping[str, str]
    # What wrk sends: the bodies are taken from there.
    requests: Path
    directory: Path

    def prepare(self) -> None:
        """Feed it for a moment."""
        self.run(connections=1, seconds=1)

    def run(self, *, connections: int, seconds: int) -> Load:
        """Feed batches one after the other, as many at a time as there would be connections."""
        done = subprocess.run(
            [str(PYTHON), "-m", "bench.feeder", str(self.requests), str(connections), str(seconds)],
            env={**os.environ, **self.environment, "PYTHONPATH": str(ROOT)},
            cwd=self.directory,
            capture_output=True,
            text=True,
            check=False,
            timeout=seconds + 60,
        )
        return read_output(done.stdout, done.stderr)
