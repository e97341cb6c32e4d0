"""`python -m records.identifier_systems`: list, or change, the exceptions for identifiers of a system.

The type of an identifier says whether it names a person. Here an operator says otherwise for one
system, opens it to callers who see some patients only, or makes it the one whose numbers count where
several patients have a number.
"""

import argparse
import asyncio
import sys
from collections.abc import Sequence

from pydantic import ValidationError
from pydantic_settings import SettingsConfigDict

from chassis.database.connections import Database
from chassis.problems.problem import Conflict, Problem
from chassis.settings import MigrationSettings, StartupError, explain
from records.identifier_systems import repository
from records.identifier_systems.repository import CountsRow, SystemRow
from records.tables import SCHEMA

ANSWERS = {"yes": True, "no": False, "by-type": None}
AWAY = (
    "The database that RECORDS_MIGRATE_DATABASE_URL names did not do it: it cannot be reached, is busy, "
    "or the role may not act as records_owner. Nothing was changed.\n"
)
TAKEN = (
    "Several patients have one number of this system, so that it cannot name one of them. Correct or "
    "merge these patients first (`POST /patients/search` finds them). Nothing was changed.\n"
)


NO_EXCEPTION = SystemRow("", identifies=None, is_open=False, is_default=False)


class Settings(MigrationSettings):
    model_config = SettingsConfigDict(env_prefix="RECORDS_")


def main(arguments: Sequence[str] | None = None) -> int:
    """Return 0, or 1 where nothing was changed."""
    options = parser().parse_args(arguments)
    try:
        said = asyncio.run(_run(Settings(), options))
    except ValidationError as failure:
        sys.stderr.write(f"{explain(Settings, failure)}\n")
    except StartupError as failure:
        sys.stderr.write(f"{failure}\n")
    except Conflict:
        sys.stderr.write(TAKEN)
    except Problem:
        sys.stderr.write(AWAY)
    else:
        sys.stdout.write(f"{said}\n")
        return 0
    return 1


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="python -m records.identifier_systems", description=__doc__)
    made.add_argument("system", nargs="?", help="the URI that identifiers have; without it, a list")
    made.add_argument(
        "--identifies", choices=[*ANSWERS], help="whether its identifiers name a person"
    )
    made.add_argument(
        "--open",
        choices=["yes", "no"],
        help="whether a caller who sees some patients only gives names at once: then it can take a "
        "number before its owner does (docs/access.md)",
    )
    made.add_argument(
        "--default", choices=["yes", "no"], help="whether its numbers count before those of others"
    )
    return made


async def _run(settings: Settings, options: argparse.Namespace) -> str:
    database = Database(settings.database(), schema=SCHEMA, pool_size=1)
    try:
        async with database.connection(database.service) as connection, connection.transaction():
            await repository.become_owner(connection)
            rows = {one.system: one for one in await repository.all_(connection)}
            if options.system is None:
                lines = [*map(_line, rows.values())] or ["No system has an exception."]
                return "\n".join([*lines, _counted(await repository.counts(connection))])
            before = rows.get(options.system, NO_EXCEPTION)
            wanted = SystemRow(
                options.system,
                before.identifies if options.identifies is None else ANSWERS[options.identifies],
                before.is_open if options.open is None else ANSWERS[options.open] is True,
                before.is_default if options.default is None else ANSWERS[options.default] is True,
            )
            changed = await repository.store(connection, wanted)
        return f"{_line(wanted)}\n{changed} identifiers changed."
    finally:
        await database.aclose()


def _line(row: SystemRow) -> str:
    identifies = next(name for name, value in ANSWERS.items() if value is row.identifies)
    words = {True: "yes", False: "no"}
    return (
        f"{row.system}: identifies {identifies}, open {words[row.is_open]}, "
        f"default {words[row.is_default]}"
    )


def _counted(counts: CountsRow) -> str:
    return f"Contested numbers: {counts.contested}; unconfirmed identifiers: {counts.unconfirmed}."


if __name__ == "__main__":
    sys.exit(main())
