"""The load generator: wrk, which is not Python and leaves the cores to what is measured."""

import json
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from typing import Any

SCRIPT = Path(__file__).with_name("requests.lua")
MARK = "measured "
# An answer that takes longer counts as an error.
TIMEOUT_SECONDS = 10


class BenchmarkError(Exception):
    """The benchmark cannot go on. The text is one plain sentence that says what is wrong and what
    to do.
    """


@dataclass(frozen=True)
class Request:
    """One request of an agent."""

    method: str
    path: str
    body: dict[str, Any] | list[dict[str, Any]] | None = None


@dataclass(frozen=True)
class Load:
    """What the load generator saw in one run."""

    requests: int
    seconds: float
    p50_ms: float
    p99_ms: float
    errors: dict[str, int]

    @property
    def rate(self) -> float:
        return self.requests / self.seconds


def find_wrk() -> str:
    """Return the program's path. Raises BenchmarkError."""
    found = shutil.which("wrk")
    if found is None:
        raise BenchmarkError(
            "wrk, the load generator, is missing; run `apt-get install wrk` or `brew install wrk`."
        )
    return found


def write_requests(path: Path, requests: Sequence[Request], tokens: Sequence[str] = ()) -> None:
    """Write what wrk sends; the tokens are used in turn."""
    with path.open("w", encoding="utf-8") as file:
        for request, token in zip(requests, cycle(tokens or [""])):
            body = "" if request.body is None else json.dumps(request.body)
            file.write(f"{request.method}\t{request.path}\t{token}\t{body}\n")


def run_wrk(url: str, requests: Path, *, first: int, connections: int, seconds: int) -> Load:
    """Send the requests of the file as fast as they are answered, on each connection one at a
    time.
    """
    done = subprocess.run(
        [
            find_wrk(),
            # One thread can send far more than two cores answer, and takes the least from them.
            *("--threads", "1", "--connections", str(connections), "--duration", f"{seconds}s"),
            *(
                "--timeout",
                f"{TIMEOUT_SECONDS}s",
                "--script",
                str(SCRIPT),
                url,
                "--",
                str(requests),
                str(first),
            ),
        ],
        capture_output=True,
        text=True,
        check=False,
        timeout=seconds + 60,
    )
    return read_output(done.stdout, done.stderr)


def read_output(output: str, complaints: str = "") -> Load:
    """Return what requests.lua printed. Raises BenchmarkError where there is nothing of it."""
    lines = [line for line in output.splitlines() if line.startswith(MARK)]
    if not lines:
        raise BenchmarkError(
            f"wrk measured nothing: {(complaints or output).strip() or 'it said nothing'}"
        )
    return Load(**json.loads(lines[-1].removeprefix(MARK)))
