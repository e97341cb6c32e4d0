"""The part of a migration that follows `schema/`: functions, views, triggers and policies."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from support.migrations import heads

from chassis.database.migration_steps import statements_of
from chassis.database.migrations import migrations_directory
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


def texts_of(files: list[Path]) -> Mapping[str, str]:
    """Return the statement that makes each function, view, trigger and policy, by kind and name."""
    statements = [each for path in files for each in statements_of(path.read_text("utf-8"))]
    return {name: each for each in statements if (name := _object_of(each))}


def _object_of(statement: str) -> str | None:
    if match := FUNCTION.match(statement):
        return f"{'function' if match[1] == 'FUNCTION' else 'table'} {match[2]}"
    if match := ON_TABLE.match(statement):
        return f"{match[1].lower()} {match[3]}.{match[2]}"
    return None


def part_of_migration(
    declared: Objects, migrated: Objects, texts: Mapping[str, str]
) -> tuple[list[str], list[str]]:
    """Return the statements that bring a migrated database to `schema/`, and the objects that also differ,
    whose statements a person writes.
    """
    changed = differing(declared, migrated)
    gone = [each for each in changed if each not in declared]
    dropped = [
        f"DROP {kind.upper()} {name} ON {table}"
        for kind, table, name in map(_parts, changed)
        if kind in {"trigger", "policy"} and f"{kind} {table}.{name}" in migrated
    ]
    made = [text for each, text in texts.items() if each in changed]
    functions = [
        each.replace("function", "DROP FUNCTION") for each in gone if _parts(each)[0] == "function"
    ]
    done = {*texts, *(each for each in gone if _parts(each)[0] in REMOVED)}
    by_hand = [
        each
        for each in changed
        if each not in done and each.replace("grants", "function") not in gone
    ]
    return [*dropped, *made, *functions], by_hand


def _parts(object_: str) -> tuple[str, str, str]:
    kind, _, name = object_.partition(" ")
    table, _, own = name.rpartition(".")
    return kind, table, own


def write(service: str, message: str, statements: list[str]) -> Path:
    """Write the next migration of a service with these statements."""
    (before,) = heads(service)
    revision = f"{service}_{int(before.rpartition('_')[2]) + 1:04}"
    slug = re.sub(r"\W+", "_", message.lower()).strip("_")[:40]
    path = (
        migrations_directory(service) / "versions" / f"{datetime.now(UTC):%Y-%m-%d-%H%M}_{slug}.py"
    )
    script = "\n".join(f"{each};" for each in statements)
    path.write_text(
        TEMPLATE.format(message=message, revision=revision, before=before, script=script), "utf-8"
    )
    return path
