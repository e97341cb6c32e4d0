"""Sends chart documents to retrieval again. `python -m records.chart_texts.rebuild` with `--all` or
`--patient ID` requests it; a running service does the work.
"""

import argparse
import asyncio
import sys
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from uuid import UUID

from pydantic_settings import SettingsConfigDict

from chassis.database.connections import Database, in_transaction
from chassis.database.pool import Connection
from chassis.loop import Loop
from chassis.problems.problem import Problem
from chassis.settings import DatabaseSettings, StartupError, read_settings
from records.chart_texts import repository
from records.chart_texts.naming import ROLE
from records.chart_texts.rendering.resources import RENDERINGS
from records.chart_texts.repository import RenameRow
from records.fhir.search_index.tokens import token_of
from records.tables.base import SCHEMA

PAGE = 500
ENOUGH = 500  # A rebuild pauses while this many IDs wait.
RENAMES = 1_000
WALKS = 50
ENTRIES = 10_000  # Search entries are small, because they lack bodies.
PATIENT = "Patient"
PAUSE_S = 0.5
POLL_S = 5.0
PERSON = "Practitioner"
OF_ROLE = (ROLE, "practitioner")
OF_PERSONS = (
    ("AdverseEvent", "recorder"),
    ("CareTeam", "participant"),
    ("Communication", "recipient"),
    ("Communication", "sender"),
    ("Composition", "author"),
    ("DiagnosticReport", "performer"),
    ("DiagnosticReport", "results-interpreter"),
    ("DocumentReference", "author"),
    ("Encounter", "participant"),
    ("Encounter", "practitioner"),
    ("Flag", "author"),
    ("ImagingStudy", "referrer"),
    ("Immunization", "performer"),
    ("MedicationAdministration", "performer"),
    ("MedicationDispense", "performer"),
    ("MedicationRequest", "requester"),
    ("MedicationStatement", "source"),
    ("Observation", "performer"),
    ("Procedure", "performer"),
    ("QuestionnaireResponse", "author"),
    ("RiskAssessment", "performer"),
    ("ServiceRequest", "performer"),
    ("ServiceRequest", "requester"),
    ("Specimen", "collector"),
)
NAMED_BY = {
    "Device": OF_PERSONS,
    "Practitioner": OF_PERSONS,
    "PractitionerRole": OF_PERSONS,
    "Location": (
        ("AdverseEvent", "location"),
        ("Encounter", "location"),
        ("Procedure", "location"),
    ),
    "Medication": (
        ("MedicationAdministration", "medication"),
        ("MedicationDispense", "medication"),
        ("MedicationRequest", "medication"),
        ("MedicationStatement", "medication"),
    ),
    "Organization": (
        ("CareTeam", "participant"),
        ("Communication", "recipient"),
        ("Communication", "sender"),
        ("Coverage", "payor"),
        ("DiagnosticReport", "performer"),
        ("DiagnosticReport", "results-interpreter"),
        ("Encounter", "service-provider"),
        ("Immunization", "manufacturer"),
        ("Immunization", "performer"),
        ("MedicationDispense", "performer"),
        ("MedicationRequest", "intended-dispenser"),
        ("MedicationRequest", "requester"),
        ("MedicationStatement", "source"),
        ("Observation", "performer"),
        ("Procedure", "performer"),
        ("QuestionnaireResponse", "author"),
        ("ServiceRequest", "performer"),
        ("ServiceRequest", "requester"),
    ),
}


class Rebuilding:
    """Queues resources to be sent again, in several processes. Changed resources need not wait."""

    def __init__(self, database: Database) -> None:
        # The two steps have separate transactions, so that one commits if the other fails.
        self._rebuild = in_transaction(database, _rebuild)
        self._follow = in_transaction(database, _follow)

    def running(self) -> AbstractAsyncContextManager[None]:
        return Loop(
            self.advance, POLL_S, "rebuilding of chart texts failed", more_pause_s=PAUSE_S
        ).running()

    async def advance(self) -> bool:
        is_at_work = await self._rebuild()
        for _ in range(WALKS):
            if not await self._follow():
                break
            is_at_work = True
        return is_at_work


async def _rebuild(connection: Connection) -> bool:
    rebuild = await repository.LOCK_REBUILD.first(connection)
    if rebuild is None:
        return False
    if await repository.COUNT_WAITING.one(connection, most=ENOUGH) < ENOUGH:
        await repository.advance(connection, rebuild, RENDERINGS, limit=PAGE)
    return True


async def _follow(connection: Connection) -> bool:
    enough = ENOUGH + PAGE
    if await repository.COUNT_WAITING_FIRST.one(connection, most=enough) == enough:
        return False
    renames = await repository.lock_renames(connection, limit=RENAMES)
    if not renames:
        return False
    ids = [one.id for one in renames]
    after = await _walk(connection, renames)
    if after is None:
        await repository.FORGET_RENAMES.run(connection, ids=[*ids])
    else:
        await repository.PUT_OFF_RENAMES.run(connection, ids=[*ids], next_after=after)
    return True


async def _walk(connection: Connection, renames: Sequence[RenameRow]) -> UUID | None:
    patient_id, after = renames[0].patient_id, renames[0].after
    if patient_id is not None:
        is_all = any(one.type == PATIENT for one in renames)
        targets = {f"{one.type}/{one.resource_id}" for one in renames}
        return await repository.ADD_OF_TARGETS.first(
            connection,
            patient_id=patient_id,
            targets=None if is_all else [*targets],
            types=[*RENDERINGS],
            after=after,
            limit=PAGE,
        )
    named = {(one.type, one.resource_id) for one in renames}
    of_persons = [token_of(*OF_ROLE, f"{type_}/{id_}") for type_, id_ in named if type_ == PERSON]
    if of_persons:
        named |= {(ROLE, id_) for id_ in await repository.roles(connection, of_persons)}
    tokens = {
        (type_, token_of(type_, parameter, f"{named_type}/{id_}"))
        for named_type, id_ in named
        for type_, parameter in NAMED_BY.get(named_type, ())
    }
    if not tokens:
        return None
    types, ids = zip(*tokens, strict=True)
    return await repository.ADD_OF_TOKENS.first(
        connection, types=[*{*types}], tokens=[*ids], after=after, limit=ENTRIES
    )


async def rebuild_all(database: Database) -> None:
    async with database.connection(database.service) as connection:
        await repository.ADD_REBUILD.run(connection)


async def rebuild_patient(database: Database, patient_id: UUID) -> int:
    async with database.connection(database.service) as connection, connection.transaction():
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
        report = asyncio.run(ask_for_rebuild(read_settings(RebuildSettings), given.patient))
    except (StartupError, Problem) as failure:
        sys.stderr.write(f"{failure}\n")
        return 1
    sys.stdout.write(f"{report}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
