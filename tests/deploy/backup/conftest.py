"""Fixtures: a PostgreSQL server without services, and a store of backups for this server."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from support.eventually import HANGS_S
from support.programs import ended
from support.queries import rows

from chartroom.postgres.run_as import Kind
from chartroom.postgres.server import ADMINISTRATOR, PORT, EmbeddedPostgres
from tests.deploy.copied_cluster import copy_cluster

PROGRAM = [sys.executable, "-m", "chartroom_backup"]


@dataclass(frozen=True)
class Operator:
    root: Path
    server: EmbeddedPostgres

    @property
    def store(self) -> Path:
        return self.root / "store"

    @property
    def key(self) -> Path:
        return self.root / "keys" / "service.key"

    @property
    def variables(self) -> Mapping[str, str]:
        return os.environ | {
            "PGHOST": str(self.server.socket_directory),
            "PGPORT": str(PORT),
            "PGUSER": ADMINISTRATOR,
            "PGPASSWORD": self.server.password,
        }

    def run(self, *arguments: str) -> "subprocess.CompletedProcess[str]":
        if self.server.identity.kind is Kind.OTHER_USER:
            pytest.skip("PostgreSQL runs as `nobody` here, who may not read this environment")
        return ended(
            [*self.server.identity.prefix, *PROGRAM, "--store", str(self.store), *arguments],
            env=self.variables,
        )

    def take(self, kind: str) -> Path:
        done = self.run(kind, "--keys", f"secrets={self.key.parent}")
        assert done.returncode == 0, done.stderr
        return max((self.store / "backups").iterdir())

    @contextmanager
    def archiving(self, *options: str) -> Iterator["subprocess.Popen[bytes]"]:
        """Archive WAL during the block; at the end, wait until all WAL of the block is archived."""
        process = subprocess.Popen(
            [
                *PROGRAM,
                *("--store", str(self.store), "archive", "--every", "0.1"),
                *("--keys", f"secrets={self.key.parent}", *options),
            ],
            env=self.variables,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            self.wait_until_archived()
            yield process
            if process.poll() is None:
                self.wait_until_archived()
        finally:
            process.terminate()
            process.wait(timeout=HANGS_S)

    def execute(self, statement: str) -> None:
        rows(self.server.dsn(), statement)

    def now(self) -> str:
        return rows(self.server.dsn(), "SELECT clock_timestamp()")[0][0].isoformat()

    def wait_until_archived(self) -> None:
        now, deadline = self.now(), time.monotonic() + HANGS_S
        while self._complete_to() < now:
            assert time.monotonic() < deadline, f"the archive did not reach {now}"
            time.sleep(0.05)

    def _complete_to(self) -> str:
        try:
            text: str = json.loads((self.store / "archive.json").read_text())["complete_to"]
        except FileNotFoundError:
            return ""
        return text

    def restored(self, name: str) -> EmbeddedPostgres:
        folder = self.root / name
        password = folder / "administrator-password"
        password.write_text(self.server.password)
        password.chmod(0o600)
        return EmbeddedPostgres(folder)


@contextmanager
def server_with_store(*, is_new: bool) -> Iterator[Operator]:
    """A server with a backup store.

    `is_new`: with a new system identifier instead of the identifier of all copied clusters.
    """
    with tempfile.TemporaryDirectory(prefix="chartroom-test-") as made:
        root = Path(made)
        root.chmod(0o711)
        if not is_new:
            copy_cluster(root / "pg")
        with EmbeddedPostgres(root / "pg", settings={"fsync": "off"}) as server:
            operator = Operator(root, server)
            operator.key.parent.mkdir()
            operator.key.write_text("first")
            yield operator


@pytest.fixture
def operator() -> Iterator[Operator]:
    with server_with_store(is_new=False) as operator:
        yield operator
