"""Checks the SQL of unreleased migrations with squawk (squawk.toml) and two rules of this module."""

import asyncio
import json
import os
import re
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from chartroom.postgres.server import EmbeddedPostgres
from chartroom.processes.services import model_settings, service_migration
from chartroom.system.database_roles import (
    RolePasswords,
    create_database,
    draw_boundary,
    service_dsn,
)
from chartroom.system.layout import Clone
from release.errors import Refused
from release.exceptions import Finding, without_exceptions
from release.history import History
from release.parts import Part
from release.versions import Version

HERE = Path(__file__).parent
REVISION = re.compile(r'(?m)^revision = "(.+)"')
COMMENT = re.compile(r"(?m)^\s*--.*$")
SHOWN = 100
NAME = r'((?:"?\w+"?\.)?"?\w+"?)'
MADE = re.compile(rf"^CREATE TABLE (?:IF NOT EXISTS )?{NAME}", re.IGNORECASE)
# Statements that change or lock every row or the whole table. squawk lacks a rule for such statements.
CHANGES = (
    r"(?:UPDATE|DELETE FROM|LOCK(?: TABLE)?|CLUSTER(?: VERBOSE)?|VACUUM FULL|VACUUM \([^)]*FULL[^)]*\)"
    r"|REINDEX (?:TABLE|INDEX)(?! CONCURRENTLY))(?: ONLY)?"
)
WHOLE_TABLE = re.compile(rf"^(?:WITH\b.*?\b)?{CHANGES} {NAME}", re.IGNORECASE | re.DOTALL)
# squawk's rules for changes that break the previous version.
CONTRACTS = {"ban-drop-column", "ban-drop-table", "ban-drop-not-null"}
EXPANDS = re.compile(r"^CREATE TABLE|\bADD COLUMN\b|^CREATE (?:UNIQUE )?INDEX", re.IGNORECASE)


@dataclass(frozen=True)
class Statement:
    revision: str
    text: str
    in_transaction: bool = True


def check(part: Part, base: str, since: Version, history: History) -> list[str]:
    """Return forbidden statements and unused exceptions, as sentences."""
    released = revisions(history, part, base)
    with empty_database(part) as admin_dsn:
        recorded = record(part, admin_dsn)
    found = lint([statement for statement in recorded if statement.revision not in released])
    other, wrong = without_exceptions(part, since, found, of_migrations=True)
    return wrong + [str(each) for each in other]


def revisions(history: History, part: Part, base: str) -> set[str]:
    folder = f"{part.folder}/migrations/versions"
    found = (
        REVISION.search(history.show(base, path) or "")
        for path in history.files(base, folder)
        if path.endswith(".py")
    )
    return {match[1] for match in found if match}


def newest_revision(part: Part) -> str | None:
    """Return the newest revision; files of migrations sort in the order of revisions."""
    files = sorted(part.path(f"{part.folder}/migrations/versions").glob("*.py"))
    found = REVISION.search(files[-1].read_text(encoding="utf-8")) if files else None
    return found[1] if found else None


@contextmanager
def empty_database(part: Part) -> Iterator[str]:
    """Yield the administrator's DSN of a temporary server."""
    with tempfile.TemporaryDirectory(prefix="chartroom-release-") as name:
        folder = Path(name)
        folder.chmod(0o711)
        with EmbeddedPostgres(folder / "pg", settings={"fsync": "off"}) as server:
            yield asyncio.run(create_database(server.dsn(), f"{part.name}_release"))


def record(part: Part, admin_dsn: str) -> list[Statement]:
    clone = Clone(part.root)
    password = RolePasswords.new()
    database = asyncio.run(draw_boundary(part.name, admin_dsn, password, clone.sql))
    migration = service_migration(
        clone,
        part.name,
        python=clone.python(part.name),
        launcher=os.environ,
        dsn=service_dsn(admin_dsn, f"{part.name}_app", database),
        password=password.migrate,
        model=model_settings(clone, part.name),
    )
    done = subprocess.run(
        [str(migration.python), str(HERE / "record_statements.py"), part.name],
        cwd=migration.directory,
        env=dict(migration.environment),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise Refused(f"The migrations of {part.name} do not apply: {done.stderr.strip()}")
    return [Statement(**json.loads(line)) for line in done.stdout.splitlines()]


def lint(statements: Sequence[Statement]) -> list[Finding]:
    expanding = {each.revision for each in statements if EXPANDS.search(each.text)}
    made = {match[1] for each in statements if (match := MADE.search(each.text))}
    wrong = []
    for statement in statements:
        table = WHOLE_TABLE.search(statement.text)
        if table and table[1] not in made:
            message = (
                f"changes or locks the whole of {table[1]}; change it in batches in the service "
                "(chassis.loop)."
            )
            wrong.append(_finding(statement, "whole-table", message))
    for statement, rule, message in _squawk(statements):
        if rule not in CONTRACTS:
            wrong.append(_finding(statement, rule, message))
        elif statement.revision in expanding:
            contracts = (
                "contracts a schema that the same migration expands; contract in a later release."
            )
            wrong.append(_finding(statement, rule, contracts))
    return wrong


def _finding(statement: Statement, rule: str, message: str) -> Finding:
    return Finding(statement.revision, rule, f"`{_start(statement)}` {message}")


def _squawk(statements: Sequence[Statement]) -> Iterator[tuple[Statement, str, str]]:
    lines: list[str] = []
    sources: dict[int, Statement] = {}
    # Tables of an earlier migration of this release are also empty, so all migrations are one
    # transaction.
    for in_transaction, group in groupby(statements, key=lambda each: each.in_transaction):
        lines += ["BEGIN;"] if in_transaction else []
        for statement in group:
            written = [*statement.text.splitlines(), ";"]
            sources.update(dict.fromkeys(range(len(lines), len(lines) + len(written)), statement))
            lines += written
        lines += ["COMMIT;"] if in_transaction else []
    program = Path(sys.executable).parent / "squawk"
    done = subprocess.run(
        [str(program), "--reporter", "json", "--config", str(HERE / "squawk.toml")],
        input="\n".join(lines) + "\n",
        capture_output=True,
        text=True,
        check=False,
    )
    try:
        findings = json.loads(done.stdout or "[]")
    except ValueError:
        raise Refused(f"squawk failed: {done.stderr.strip() or done.stdout.strip()}") from None
    for finding in findings:
        if finding["line"] in sources:
            yield sources[finding["line"]], finding["rule_name"], finding["message"]


def _start(statement: Statement) -> str:
    return textwrap.shorten(COMMENT.sub("", statement.text), SHOWN, placeholder=" …")
