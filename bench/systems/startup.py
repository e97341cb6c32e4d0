"""Measures `make up` in a fresh clone with a warm package cache, and a second `make up`."""

import os
import shutil
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from support.sources import REPOSITORY

from bench.errors import BenchmarkError
from chartroom.system.ports import held_free


@dataclass(frozen=True)
class Startup:
    first: float
    second: float


def measure_startup() -> Startup:
    root = Path(tempfile.mkdtemp(prefix="chartroom-bench-"))
    root.chmod(0o711)
    clone = root / "clone"
    try:
        copy_sources(clone)
        first = start_and_stop(clone)
        return Startup(first, start_and_stop(clone))
    finally:
        shutil.rmtree(root, ignore_errors=True)


def copy_sources(clone: Path) -> None:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode != 0:
        raise BenchmarkError(
            "git does not list this checkout's files; run the benchmark in a clone."
        )
    for name in filter(None, listed.stdout.split("\0")):
        if (REPOSITORY / name).is_file():
            (clone / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(REPOSITORY / name, clone / name)


def start_and_stop(clone: Path) -> float:
    mine = ("MAKE", "MFLAGS", "ARGS", "VIRTUAL_ENV", "PYTHON", "CHARTROOM_CLONE")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(mine)}
    with held_free(["web"]) as ports:
        began = time.monotonic()
        run(["make", "up", f"ARGS=--detach --port {ports['web']}"], clone, environment)
        seconds = time.monotonic() - began
    run([str(clone / ".venv" / "bin" / "chartroom"), "down"], clone, environment)
    return seconds


def run(command: list[str], clone: Path, environment: dict[str, str]) -> None:
    done = subprocess.run(
        command,
        cwd=clone,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    if done.returncode != 0:
        raise BenchmarkError(
            f"`{' '.join(command)}` in a fresh clone failed:\n{done.stdout}{done.stderr}"
        )
