"""Sends retrieval again what charts say. `python -m records.chart_texts.rebuild` with `--all` or
`--patient ID` asks for it, and a running service does the work. Documents stay as they are where
nothing differs.
"""

import argparse
import asyncio
import sys
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from uuid import UUID

from pydantic import ValidationError
from pydantic_settings import SettingsConfigDict

from chassis.backfill import Backfill
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.problems.problem import Problem
from chassis.settings import DatabaseSettings, StartupError, explain
from records.chart_texts import repository
from records.chart_texts.rendering.resources import RENDERINGS
from records.chart_texts.repository import RenameRow
from records.fhir.search_index.tokens import token_of
from records.tables.base import SCHEMA

PAGE = 500
ENOUGH = 500  # While so many ids wait, none are added.
RENAMES = 50  # At once: each reads all of a patient's resources.
PAUSE_S = 0.5
POLL_S = 5.0
# The search parameters by which what belongs to no patient is referred to, by its type.
NAMED_BY = {
    "Medication": (("MedicationRequest", "medication"), ("MedicationStatement", "medication")),
    "Organization": (("Coverage", "payor"), ("Encounter", "service-provider")),
}


class Rebuilding:
    """Adds page after page, so that what changes then does not wait for long. Several processes may
    run it at the same time.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def running(self) -> AbstractAsyncContextManager[None]:
        """Add pages in the background."""
        return Backfill("the feed", self.advance, pause_s=PAUSE_S, poll_s=POLL_S).running()

    async def advance(self) -> bool:
        """Add what uses the names that changed, else a page of the oldest rebuild unless much waits
        already; return whether there was either.
        """
        async with (
            self._database.connection(self._database.service) as connection,
            connection.transaction(),
        ):
            if renames := await repository.lock_renames(connection, limit=RENAMES):
                await _follow(connection, renames)
                return True
            rebuild = await repository.lock_rebuild(connection)
            if rebuild is None:
                return False
            if await repository.count_waiting(connection, most=ENOUGH) < ENOUGH:
                await repository.advance(connection, rebuild, RENDERINGS, limit=PAGE)
            return True


async def _follow(connection: Connection, renames: Sequence[RenameRow]) -> None:
    patient_ids = {one.patient_id for one in renames if one.patient_id is not None}
    targets = {f"{one.type}/{one.resource_id}" for one in renames if one.patient_id is not None}
    if targets:
        await repository.add_of_targets(connection, targets, patient_ids, RENDERINGS)
    tokens = {
        (type_, token_of(type_, parameter, f"{one.type}/{one.resource_id}"))
        for one in renames
        if one.patient_id is None
        for type_, parameter in NAMED_BY.get(one.type, ())
    }
    if tokens:
        types, ids = zip(*tokens, strict=True)
        await repository.add_of_tokens(connection, {*types}, ids)
    await repository.forget_renames(connection, [one.id for one in renames])


async def rebuild_all(database: Database) -> None:
    async with database.connection(database.service) as connection:
        await repository.add_rebuild(connection)


async def rebuild_patient(database: Database, patient_id: UUID) -> int:
    """Send again all of a patient, and of those who were merged with the patient; return how much."""
    async with (
        database.connection(database.service) as connection,
        connection.transaction(),
    ):
        return await repository.add_of_patient(connection, patient_id, RENDERINGS)


class RebuildSettings(DatabaseSettings):
    model_config = SettingsConfigDict(env_prefix="RECORDS_")


async def ask_for_rebuild(settings: DatabaseSettings, patient_id: UUID | None) -> str:
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
    parser = argparse.ArgumentParser(
        prog="python -m records.chart_texts.rebuild", description=__doc__
    )
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--all", action="store_true", help="every patient")
    which.add_argument("--patient", type=UUID, metavar="ID", help="one patient, by id")
    given = parser.parse_args(arguments)
    try:
        said = asyncio.run(ask_for_rebuild(RebuildSettings(), given.patient))
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
