import os
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from http import HTTPStatus
from pathlib import Path

import httpx
import psutil
from support.rates import raised_for
from support.sources import REPOSITORY
from support.system import System

from bench.errors import BenchmarkError
from bench.figures.processes import Program
from chartroom.system.ports import LOOPBACK, held_free

# Applications of benchmarks that run in a service's environment, which has their packages.
PYTHON = REPOSITORY / "services" / "records" / ".venv" / "bin" / "python"
START_SECONDS = 30
ROUTE = """\
http:
  routers:
    bench-{name}:
      rule: PathRegexp(`^/{name}(/|$)`)
      middlewares: [api, bench-{name}]
      service: bench-{name}
  middlewares:
    bench-{name}:
      replacePathRegex:
        regex: ^/eventless/
        replacement: /
  services:
    bench-{name}:
      loadBalancer:
        serversTransport: services
        servers:
          - url: {url}
"""


@contextmanager
def naive_running(dsn: str, log: Path) -> Iterator[tuple[str, Program]]:
    with held_free(["naive"]) as ports:
        port = str(ports["naive"])
        command = [
            *(str(PYTHON), "-m", "uvicorn", "bench.systems.naive:app"),
            *("--app-dir", str(REPOSITORY), "--host", LOOPBACK, "--port", port),
            *("--loop", "uvloop", "--http", "httptools"),
            *("--no-access-log", "--log-level", "warning"),
        ]
        started = start(command, {"NAIVE_DATABASE_URL": dsn}, log)
    with terminated(started):
        url = f"http://{LOOPBACK}:{port}"
        wait_for(f"{url}/health", started, log)
        yield url, Program(psutil.Process(started.pid))


def empty_running(system: System, log: Path, token: str) -> AbstractContextManager[Program]:
    environment = {
        name.replace("RECORDS_", "BENCH_EMPTY_"): value
        for name, value in system.environment("records").items()
        if name.startswith(("RECORDS_TOKEN", "RECORDS_SERVICE", "RECORDS_REQUIRE"))
    }
    url = f"{system.url}/empty"
    return behind_gateway(
        system,
        "empty",
        prefix="BENCH_EMPTY",
        environment=environment,
        log=log,
        url=url,
        token=token,
    )


def eventless_running(system: System, log: Path, token: str) -> AbstractContextManager[Program]:
    """Run records without events below /eventless of the system's gateway."""
    environment = system.environment("records")
    url = f"{system.url}/eventless/intake/none"
    return behind_gateway(
        system,
        "eventless",
        prefix="RECORDS",
        environment=environment,
        log=log,
        url=url,
        token=token,
    )


@contextmanager
def behind_gateway(
    system: System,
    name: str,
    *,
    prefix: str,
    environment: Mapping[str, str],
    log: Path,
    url: str,
    token: str,
) -> Iterator[Program]:
    """Run `bench.systems.<name>` until the block ends. Settings begin with `prefix`."""
    route = system.data.gateway / f"bench-{name}.yml"
    with held_free([name]) as ports:
        address = f"http://{LOOPBACK}:{ports[name]}"
        started = start(
            [str(PYTHON), "-m", "chassis.serve", f"bench.systems.{name}"],
            {
                **environment,
                **raised_for(prefix),
                f"{prefix}_PORT": str(ports[name]),
                "PYTHONPATH": str(REPOSITORY),
            },
            log,
        )
    with terminated(started):
        wait_for(f"{address}/readyz", started, log)
        route.write_text(ROUTE.format(name=name, url=address), encoding="utf-8")
        try:
            wait_for(url, started, log, {"Authorization": f"Bearer {token}"})
            yield Program(psutil.Process(started.pid))
        finally:
            route.unlink()


def start(
    command: Sequence[str], environment: Mapping[str, str], log: Path
) -> "subprocess.Popen[bytes]":
    with log.open("wb") as file:
        return subprocess.Popen(
            command, env={**os.environ, **environment}, stdout=file, stderr=file, cwd=log.parent
        )


@contextmanager
def terminated(process: "subprocess.Popen[bytes]") -> Iterator[None]:
    try:
        yield
    finally:
        process.terminate()
        process.wait()


def wait_for(
    url: str,
    process: "subprocess.Popen[bytes]",
    log: Path,
    headers: Mapping[str, str] | None = None,
) -> None:
    """Wait until the URL returns 200."""
    deadline = time.monotonic() + START_SECONDS
    while process.poll() is None and time.monotonic() < deadline:
        try:
            answer = httpx.get(url, headers=headers, trust_env=False, timeout=5)
            if answer.status_code == HTTPStatus.OK:
                return
        except httpx.TransportError:
            pass
        time.sleep(0.05)
    raise BenchmarkError(f"{url} does not answer: {log.read_text('utf-8')[-2000:]}")
