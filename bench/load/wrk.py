"""Runs wrk, a load generator that is not written in Python and leaves most of the CPU to the measured systems."""

import json
import secrets
import shutil
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import cycle
from pathlib import Path
from typing import Any

from bench.errors import BenchmarkError

REQUESTS = Path(__file__).with_name("requests.lua")
# wrk replaces this text by a new number in each call, because patients with the same identifier are refused.
UNIQUE = "UNIQUEINEACHRUN"
MARK = "measured "
TIMEOUT_SECONDS = 10
WARM_UPS = 20


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    body: dict[str, Any] | list[dict[str, Any]] | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


def numbered(request: Request) -> Request:
    """Return the request as wrk sends it, with a new number in place of UNIQUE."""
    number = secrets.token_hex(len(UNIQUE))[: len(UNIQUE)]
    parts = json.dumps([request.body, dict(request.headers)]).replace(UNIQUE, number)
    body, headers = json.loads(parts)
    return replace(request, body=body, headers=headers)


@dataclass(frozen=True)
class Load:
    requests: int
    seconds: float
    p50_ms: float
    p99_ms: float
    errors: dict[str, int]
    sizes: dict[str, float] = field(default_factory=dict)

    @property
    def rate(self) -> float:
        return self.requests / self.seconds

    def with_error(self, kind: str, count: int) -> "Load":
        return replace(self, errors={**self.errors, kind: count})


def warm_up(run: Callable[[], Load], refusal: str) -> None:
    """Repeat the load, because the first requests after filling a table may take longer than a
    short run.
    """
    for _ in range(WARM_UPS):
        load = run()
        if load.requests:
            return
    raise BenchmarkError(f"{refusal}: {load.errors}")


def find_wrk() -> str:
    found = shutil.which("wrk")
    if found is None:
        raise BenchmarkError(
            "wrk, the load generator, is missing; run `apt-get install wrk` or `brew install wrk`."
        )
    return found


def write_requests(path: Path, requests: Sequence[Request], tokens: Sequence[str] = ()) -> None:
    with path.open("w", encoding="utf-8") as file:
        for request, token in zip(requests, cycle(tokens or [""])):
            body = "" if request.body is None else json.dumps(request.body)
            further = "|".join(f"{name}: {value}" for name, value in request.headers.items())
            file.write(f"{request.method}\t{request.path}\t{token}\t{further}\t{body}\n")


def run_wrk(url: str, requests: Path, *, first: int, connections: int, seconds: int) -> Load:
    """Run wrk; each connection waits for a response before its next request."""
    arguments = (str(requests), str(first), UNIQUE)
    return run_script(url, REQUESTS, arguments, connections=connections, seconds=seconds)


def run_script(
    url: str, script: Path, arguments: Sequence[str], *, connections: int, seconds: int
) -> Load:
    done = subprocess.run(
        [
            find_wrk(),
            *("--threads", "1", "--connections", str(connections), "--duration", f"{seconds}s"),
            *("--timeout", f"{TIMEOUT_SECONDS}s", "--script", str(script)),
            *(url, "--", *arguments),
        ],
        capture_output=True,
        text=True,
        check=False,
        timeout=seconds + 60,
    )
    return read_output(done.stdout, done.stderr)


def read_output(output: str, errors: str = "") -> Load:
    lines = [line for line in output.splitlines() if line.startswith(MARK)]
    if not lines:
        raise BenchmarkError(
            f"There is no measurement: {(errors or output).strip() or 'no output at all'}"
        )
    return Load(**json.loads(lines[-1].removeprefix(MARK)))
