import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from support.sources import REPOSITORY, SERVICES, SOURCES

PYPROJECT = REPOSITORY / "pyproject.toml"
# For each import rule, an example that breaks the rule: a file, and an import to add to the file.
FORBIDDEN = {
    "Services, the apps of the gateway, the launcher and the client know each other over the network only": (
        "records/patients/service.py",
        "import audit.tables",
    ),
    "The chassis knows no service": ("chassis/http/paging.py", "from records import tables"),
    "The client imports nothing of ours": ("chartroom_client/errors.py", "import chassis.uuids"),
    "The floors of the client: what is pure below what sends, workers above": (
        "chartroom_client/patience.py",
        "from chartroom_client import worker",
    ),
    "The floors of the chassis: no room imports upward": (
        "chassis/audit_trail/outbox.py",
        "from chassis.writes import idempotency",
    ),
    "The launcher imports no library of the services": (
        "chartroom/system/keys.py",
        "import chassis.identity.tokens",
    ),
    "The floors of the launcher: commands above PostgreSQL, processes and layout": (
        "chartroom/system/layout.py",
        "from chartroom.processes import running",
    ),
    "The floors of backups: the embedded system is only one of those that are backed up": (
        "chartroom_backup/wal.py",
        "from chartroom_backup import restoring",
    ),
    "Backups use the launcher for the embedded system alone, and no library": (
        "chartroom_backup/base_backups.py",
        "import chartroom.system.layout",
    ),
    "The floors of records: a noun imports nouns below it; reads and writes across nouns lie above": (
        "records/encounters/repository.py",
        "from records.patients import repository",
    ),
    "The floors of patients and charts: use cases above statements and types": (
        "records/patients/identifiers.py",
        "from records.patients import merges",
    ),
    "The floors of FHIR: what is sent is read, then stored, then shown": (
        "records/fhir/search_index/repository.py",
        "from records.fhir.store import repository",
    ),
    "The chart is read without the store of FHIR": (
        "records/chart/__init__.py",
        "from records.fhir.store import repository",
    ),
    "The floors of audit: the log knows none of its readers": (
        "audit/writer/writer.py",
        "from audit.stream import follower",
    ),
    "The floors of retrieval: search reads what chunks stored": (
        "retrieval/chunks/service.py",
        "from retrieval.search import schemas",
    ),
    "The floors of the edge app": ("edge/errors.py", "from edge import pages"),
    "The floors of the MCP app: a tool knows the gateway, not the protocol": (
        "mcp_app/tools/tasks.py",
        "from mcp_app import protocol",
    ),
    "The floors of the auth app": ("auth/registry.py", "from auth import tokens"),
    "The floors of the console: pages know the session, not how it began": (
        "console/session/sessions.py",
        "from console.sign_in import desk",
    ),
    "In a noun, endpoints call the service and the service calls the repository": (
        "retrieval/search/repository.py",
        "from retrieval.search import service",
    ),
    "Tables know no other part of their service": (
        "audit/tables.py",
        "from audit.events import schemas",
    ),
    "A repository knows tables, not peers, settings or requests": (
        "records/intake/repository.py",
        "from records import clients",
    ),
    "HTTP types stay in endpoints, dependencies and the chassis": (
        "records/encounters/service.py",
        "from fastapi import Request",
    ),
    "SQL statements stay in repositories and tables": (
        "records/encounters/endpoints.py",
        "from sqlalchemy import select",
    ),
    "Only the chassis makes HTTP calls": ("records/clients.py", "import httpx"),
    "Only the chassis knows the database driver": ("audit/events/repository.py", "import asyncpg"),
    "Pure modules do no I/O and know no framework": (
        "chassis/identity/caller.py",
        "import chassis.identity.authentication",
    ),
}


@pytest.fixture(scope="module")
def contracts() -> list[dict[str, Any]]:
    return tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for package, root in SOURCES.items():
        shutil.copytree(
            root / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__")
        )
    return tmp_path


def lint(directory: Path, roots: list[Path]) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [
            str(Path(sys.executable).with_name("lint-imports")),
            "--no-cache",
            "--config",
            str(PYPROJECT),
        ],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, roots)), "COLUMNS": "300"},
        cwd=directory,
        capture_output=True,
        text=True,
        check=False,
    )


class TestImportRules:
    def test_are_each_broken_by_an_import_they_forbid(
        self, copy: Path, contracts: list[dict[str, Any]]
    ):
        for path, line in FORBIDDEN.values():
            with (copy / path).open("a", encoding="utf-8") as file:
                file.write(f"\n{line}\n")

        done = lint(copy, [copy])

        report = " ".join(done.stdout.split())
        assert [contract["name"] for contract in contracts] == list(FORBIDDEN)
        assert [
            name for name in FORBIDDEN if not re.search(f"{re.escape(name)} BROKEN", report)
        ] == [], done.stdout

    def test_put_every_module_on_a_floor(self, copy: Path):
        for package in SOURCES:
            (copy / package / "newcomer.py").touch()

        done = lint(copy, [copy])

        for package in SOURCES:
            assert f"{package}.newcomer" in done.stdout

    def test_put_every_noun_into_layers(self, contracts: list[dict[str, Any]]):
        (layers,) = (
            contract for contract in contracts if "(service)" in contract.get("layers", ())
        )

        nouns = {
            ".".join(path.relative_to(SOURCES[service]).parent.parts)
            for service in SERVICES
            for name in ("repository.py", "endpoints.py")
            for path in (SOURCES[service] / service).rglob(name)
        }

        assert set(layers["containers"]) == nouns
