"""`python -m records.duplicate_resources`: list practitioners and organizations that were stored
twice, or join them.

Resources of one type with a common identifier are duplicates. The oldest one stays; the IDs of the
others resolve to the oldest. Nothing is deleted, and a repeat changes nothing.
"""

import argparse
import sys
from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from chassis.database.pool import Connection
from records.fhir.store import joins
from records.fhir.store.joins import Duplicates
from records.owner_command import run


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
    options = parser().parse_args(arguments)

    async def work(connection: Connection) -> str:
        joined = await joins.all_joined(connection)
        groups = [
            one
            for one in await joins.duplicates(connection)
            if options.identifier in {None, one.system, f"{one.system}|{one.value}"}
            and len({joined.get(id_, id_) for id_ in one.ids}) > 1
        ]
        lines = [*map(_line, groups)] or ["No duplicates."]
        if options.join:
            changed = joined_by(groups, joined)
            if changed:
                await joins.join(connection, changed)
            lines.append(f"{len(changed)} resources joined.")
        return "\n".join(lines)

    return run(work)


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


def _line(group: Duplicates) -> str:
    return f"{group.type} {group.system}|{group.value}: {' '.join(map(str, group.ids))}"


if __name__ == "__main__":
    sys.exit(main())
