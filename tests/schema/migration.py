"""Generates the steps of a migration for changes in `schema/`: functions, views, triggers and policies."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from support.migrations import heads

from chassis.database.migration_steps import statements_of
from chassis.database.revisions import migrations_directory
from tests.schema.catalog import Objects, differing

FUNCTION = re.compile(r"CREATE OR REPLACE (FUNCTION|VIEW) ([\w.]+)")
ON_TABLE = re.compile(r"CREATE (?:CONSTRAINT )?(TRIGGER|POLICY) (\w+) .*?\bON ([\w.]+)", re.DOTALL)
REMOVED = {"function", "trigger", "policy"}
TEMPLATE = '''"""{message}"""

from chassis.database.migration_steps import execute_script

revision = "{revision}"
down_revision = "{before}"
SCRIPT = r"""
{script}
"""


def upgrade() -> None:
    execute_script(SCRIPT)
'''


def statements_by_object(files: list[Path]) -> Mapping[str, str]:
    statements = [each for path in files for each in statements_of(path.read_text("utf-8"))]
    return {name: each for each in statements if (name := _object_of(each))}


def _object_of(statement: str) -> str | None:
    if match := FUNCTION.match(statement):
        return f"{'function' if match[1] == 'FUNCTION' else 'table'} {match[2]}"
    if match := ON_TABLE.match(statement):
        return f"{match[1].lower()} {match[3]}.{match[2]}"
    return None


def migration_steps(
    declared: Objects, migrated: Objects, texts: Mapping[str, str]
) -> tuple[list[str], list[str]]:
    """Return the statements that migrate a database to `schema/`, and the objects that a person must migrate."""
    changed = differing(declared, migrated)
    removed = [each for each in changed if each not in declared]
    dropped = [
        f"DROP {kind.upper()} {name} ON {table}"
        for kind, table, name in map(_parts, changed)
        if kind in {"trigger", "policy"} and f"{kind} {table}.{name}" in migrated
    ]
    created = [text for each, text in texts.items() if each in changed]
    functions = [
        each.replace("function", "DROP FUNCTION")
        for each in removed
        if _parts(each)[0] == "function"
    ]
    covered = {*texts, *(each for each in removed if _parts(each)[0] in REMOVED)}
    manual = [
        each
        for each in changed
        if each not in covered and each.replace("grants", "function") not in removed
    ]
    return [*dropped, *created, *functions], manual


def _parts(object_: str) -> tuple[str, str, str]:
    kind, _, name = object_.partition(" ")
    table, _, own = name.rpartition(".")
    return kind, table, own


def write(service: str, message: str, statements: list[str]) -> Path:
    (before,) = heads(service)
    revision = f"{service}_{int(before.rpartition('_')[2]) + 1:04}"
    slug = re.sub(r"\W+", "_", message.lower()).strip("_")[:60]
    path = (
        migrations_directory(service) / "versions" / f"{datetime.now(UTC):%Y-%m-%d-%H%M}_{slug}.py"
    )
    script = "\n".join(f"{each};" for each in statements)
    path.write_text(
        TEMPLATE.format(message=message, revision=revision, before=before, script=script), "utf-8"
    )
    return path
