"""Runs a command of the chassis as a separate process, and collects its output."""

import json
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import httpx

from support.eventually import HANGS_S


class ServiceProcess:
    """The process `python -m MODULE SERVICE` in a new directory, with only these environment variables."""

    def __init__(
        self,
        module: str,
        service: str,
        environment: dict[str, str],
        directory: Path,
        python: str | Path = sys.executable,
    ) -> None:
        directory.mkdir()
        self.token: str | None = None
        self._out, self._err = directory / "out", directory / "err"
        with self._out.open("wb") as out, self._err.open("wb") as err:
            self.process = subprocess.Popen(
                [python, "-m", module, service],
                env=environment,
                cwd=directory,
                stdin=subprocess.PIPE,
                stdout=out,
                stderr=err,
            )
        self._port: int | None = None

    @property
    def stdout(self) -> str:
        return self._out.read_text(encoding="utf-8")

    @property
    def stderr(self) -> str:
        return self._err.read_text(encoding="utf-8")

    def lines(self, **fields: Any) -> list[dict[str, Any]]:
        found = [json.loads(line) for line in self.stdout.splitlines()]
        return [line for line in found if line.items() >= fields.items()]

    def wait_for_line(self, **fields: Any) -> dict[str, Any]:
        end = time.monotonic() + HANGS_S
        while time.monotonic() < end:
            if self.stdout.endswith("\n") and (found := self.lines(**fields)):
                return found[0]
            assert self.process.poll() is None, self.stderr
            time.sleep(0.02)
        raise AssertionError(f"no line {fields}: {self.stdout}")

    @property
    def port(self) -> int:
        if self._port is None:
            self._port = int(self.wait_for_line(event="serving")["port"])
        return self._port

    def client(self) -> httpx.Client:
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        return httpx.Client(
            base_url=f"http://127.0.0.1:{self.port}",
            headers=headers,
            timeout=HANGS_S,
            trust_env=False,
        )

    def send(self, data: bytes) -> bytes:
        with socket.create_connection(("127.0.0.1", self.port), HANGS_S) as connection:
            connection.sendall(data)
            connection.shutdown(socket.SHUT_WR)
            return b"".join(iter(lambda: connection.recv(65536), b""))

    def terminate(self) -> None:
        self.process.terminate()

    def finish(self) -> int:
        self.process.communicate(timeout=HANGS_S)
        return self.process.returncode

    def kill(self) -> None:
        with self.process:
            self.process.kill()
