"""`python -m records.feed.rebuild --all` or `--patient ID`: send retrieval again what charts say.

A running service does the work. Documents stay as they are where nothing differs.
"""

import argparse
import asyncio
import sys
from uuid import UUID

from pydantic import ValidationError
from pydantic_settings import SettingsConfigDict

from chassis.database.connections import Database
from chassis.problems.problem import Problem
from chassis.settings import DatabaseSettings, StartupError, explain
from records.feed.rebuilding import rebuild_all, rebuild_patient
from records.tables import SCHEMA


class RebuildSettings(DatabaseSettings):
    model_config = SettingsConfigDict(env_prefix="RECORDS_")


async def rebuild(settings: DatabaseSettings, patient_id: UUID | None) -> str:
    database = Database(settings.database(), schema=SCHEMA, pool_size=1)
    try:
        if patient_id is None:
            await rebuild_all(database)
            return "All is sent again, little by little."
        count = await rebuild_patient(database, patient_id)
        return f"{count} resources wait to be sent again."
    finally:
        await database.aclose()


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m records.feed.rebuild", description=__doc__)
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--all", action="store_true", help="every patient")
    which.add_argument("--patient", type=UUID, metavar="ID", help="one patient, by id")
    given = parser.parse_args(arguments)
    try:
        said = asyncio.run(rebuild(RebuildSettings(), given.patient))
    except ValidationError as failure:
        sys.stderr.write(f"{explain(RebuildSettings, failure)}\n")
        return 1
    except (StartupError, Problem) as failure:
        sys.stderr.write(f"{failure}\n")
        return 1
    sys.stdout.write(f"{said}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
