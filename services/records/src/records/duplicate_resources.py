"""`python -m records.duplicate_resources`: list practitioners and organizations that were stored
twice, or join them.

Resources of one type with a common identifier are duplicates. The oldest one stays; the IDs of the
others resolve to the oldest. Nothing is deleted, and a repeat changes nothing.
"""

import argparse
import asyncio
import sys
from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from chassis.database.connections import Database
from chassis.problems.problem import Problem
from chassis.settings import StartupError, read_settings
from records.fhir.store import joins
from records.fhir.store.joins import Duplicates
from records.identifier_systems import AWAY, BECOME_OWNER, Settings
from records.tables.base import SCHEMA


def joined_by(groups: Iterable[Duplicates], joined: Mapping[UUID, UUID]) -> dict[UUID, UUID]:
    survivors = dict(joined)

    def survivor(one: UUID) -> UUID:
        while one in survivors:
            one = survivors[one]
        return one

    for group in groups:
        oldest, *others = sorted({survivor(one) for one in group.ids})
        survivors |= dict.fromkeys(others, oldest)
    final = {one: survivor(one) for one in survivors}
    return {one: kept for one, kept in final.items() if joined.get(one) != kept}


def main(arguments: Sequence[str] | None = None) -> int:
    """Return 0, or 1 if nothing was changed."""
    options = parser().parse_args(arguments)
    try:
        report = asyncio.run(_run(read_settings(Settings), options))
    except StartupError as failure:
        sys.stderr.write(f"{failure}\n")
    except Problem:
        sys.stderr.write(AWAY)
    else:
        sys.stdout.write(f"{report}\n")
        return 0
    return 1


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(
        prog="python -m records.duplicate_resources", description=__doc__
    )
    made.add_argument(
        "identifier",
        nargs="?",
        help="only the duplicates with this `<system>|<value>`, or with an identifier of this system",
    )
    made.add_argument("--join", action="store_true", help="join the duplicates that are listed")
    return made


async def _run(settings: Settings, options: argparse.Namespace) -> str:
    database = Database(settings.database(), schema=SCHEMA, pool_size=1)
    try:
        async with database.connection(database.service) as connection, connection.transaction():
            await BECOME_OWNER.run(connection)
            joined = await joins.all_joined(connection)
            groups = [
                one
                for one in await joins.duplicates(connection)
                if options.identifier in {None, one.system, f"{one.system}|{one.value}"}
                and len({joined.get(id_, id_) for id_ in one.ids}) > 1
            ]
            changed = joined_by(groups, joined) if options.join else {}
            if changed:
                await joins.join(connection, changed)
        lines = [*map(_line, groups)] or ["No duplicates."]
        return "\n".join([*lines, f"{len(changed)} resources joined."] if options.join else lines)
    finally:
        await database.aclose()


def _line(group: Duplicates) -> str:
    return f"{group.type} {group.system}|{group.value}: {' '.join(map(str, group.ids))}"


if __name__ == "__main__":
    sys.exit(main())
