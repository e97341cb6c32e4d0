import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from bench.errors import BenchmarkError

TIMEOUT_S = 1_800


def output_of(
    command: Sequence[str | Path],
    refusal: str,
    *,
    environment: Mapping[str, str] | None = None,
    given: str = "",
) -> str:
    done = subprocess.run(
        command,
        env=os.environ | (environment or {}),
        input=given,
        capture_output=True,
        text=True,
        check=False,
        timeout=TIMEOUT_S,
    )
    if done.returncode:
        raise BenchmarkError(f"{refusal}: {done.stderr.strip()[-2000:]}")
    return done.stdout
