"""`python -m records.overwritten_content`: list accepted content that agents have overwritten, or
restore it.

Earlier versions stored an agent's change of a resource that a person or a feed had written, or a person
had accepted, as a draft, which hid the accepted version. `--restore` stores the last accepted version of
each listed resource again. It may be stopped at any time, and a repeat changes nothing.

Patients and encounters are only listed, with the fields that an agent changed after a person: compare
their histories, and correct them by `PATCH`.
"""

import argparse
import os
import sys
from collections.abc import Sequence

from chassis.audit_trail.outbox import Outbox
from chassis.database.connections import Database
from chassis.identity.trusted_agents import TrustedAgents, with_each_type
from records.fhir.r4.resource_types import RESOURCE_TYPES
from records.fhir.store import overwritten
from records.fhir.store.overwritten import ChangedRow, Overwritten
from records.owner_command import BECOME_OWNER, run_in_parts

STOPPED = (
    "The database that RECORDS_MIGRATE_DATABASE_URL names cannot be reached, is busy, or the role may not act as "
    "records_owner. The same command restores what is left.\n"
)


def main(arguments: Sequence[str] | None = None) -> int:
    options = parser().parse_args(arguments)
    agents = with_each_type(frozenset(filter(None, options.trusted.split(","))), RESOURCE_TYPES)

    async def work(database: Database) -> str:
        return await _report(database, agents, restores=options.restore)

    try:
        return run_in_parts(work, on_failure=STOPPED)
    except KeyboardInterrupt:
        sys.stderr.write("Stopped; the same command continues.\n")
        return 130


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(
        prog="python -m records.overwritten_content", description=__doc__
    )
    made.add_argument("--restore", action="store_true", help="restore the listed resources")
    made.add_argument(
        "--trusted",
        default=os.environ.get("RECORDS_TRUSTED_AGENTS", ""),
        help="agents whose changes count, as in RECORDS_TRUSTED_AGENTS, which is the default",
    )
    return made


async def _report(database: Database, agents: TrustedAgents, *, restores: bool) -> str:
    outbox = Outbox(database, max_lag_s=0, is_fail_closed=False)
    async with database.connection(database.service) as connection:
        async with connection.transaction():
            await BECOME_OWNER.run(connection)
            found = [one async for one in overwritten.resources(connection, agents)]
            rows = [one async for one in overwritten.rows(connection, agents)]
        restored = 0
        for one in found if restores else ():
            async with connection.transaction():
                await BECOME_OWNER.run(connection)
                if (event := await overwritten.restore(connection, one, agents)) is not None:
                    await outbox.append(connection, database.service, [event])
                    restored += 1
    lines = [*map(_line, found), *map(_line_of_row, rows)]
    lines.append(f"{len(found)} resources, {len(rows)} patients and encounters.")
    return "\n".join([*lines, f"{restored} resources restored."] if restores else lines)


def _line(one: Overwritten) -> str:
    return f"{one.type}/{one.id}: version {one.version}, accepted {one.accepted_version}"


def _line_of_row(one: ChangedRow) -> str:
    return f"{one.type}/{one.id}: version {one.version}, changed {', '.join(one.fields)}"


if __name__ == "__main__":
    sys.exit(main())
