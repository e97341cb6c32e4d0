import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from support.sources import REPOSITORY
from support.system import System

from bench.systems.data import NAIVE_DATABASE, Patient, birthday, copy_rows, name, new_id
from bench.systems.database import connected
from bench.systems.filling import output_of
from chartroom.system.database_roles import with_database

EACH, HEAVY = (200, 20_000)
CODES = 20
ROWS = Path(__file__).with_name("chart_rows.py")
NAIVE = Path(__file__).with_name("charts.sql")
PYTHON = REPOSITORY / "services" / "records" / ".venv" / "bin" / "python"


@dataclass(frozen=True)
class Charts:
    """`light` are patients with EACH resources, `heavy` has HEAVY resources."""

    light: Sequence[UUID]
    heavy: UUID


def store(system: System, size: int, naive_role: str | None = None) -> Charts:
    """Replace all resources by `size` results, with `naive_role` also in the naive database."""
    draw = random.Random("charts")
    many = size - HEAVY if size > HEAVY else size
    patients = [Patient(new_id(draw), name(draw), birthday(draw)) for _ in range(many // EACH + 1)]
    heavy, *light = (patient.id for patient in patients)
    asyncio.run(_store_patients(system.admin_dsn, patients))
    given = "".join(f"{one}\n" for one in light) + (f"{heavy} {HEAVY}\n" if size > HEAVY else "")
    command: list[str | Path] = [PYTHON, ROWS, str(EACH), str(CODES)]
    environment = {"ADMIN_DSN": system.admin_dsn}
    output_of(command, "The charts were not stored", environment=environment, given=given)
    if naive_role is not None:
        asyncio.run(_store_naive(system.admin_dsn, light, heavy, naive_role))
    return Charts(light, heavy)


async def _store_patients(admin_dsn: str, patients: Sequence[Patient]) -> None:
    async with connected(admin_dsn) as connection:
        await connection.execute(
            "TRUNCATE records.resources, records.search_entries, records.search_codes CASCADE"
        )
        await connection.execute(
            "DELETE FROM records.patients WHERE id = ANY($1)", [one.id for one in patients]
        )
        await copy_rows(connection, "records", patients, [])


async def _store_naive(admin_dsn: str, light: Sequence[UUID], heavy: UUID, role: str) -> None:
    async with connected(with_database(admin_dsn, NAIVE_DATABASE)) as connection:
        tables, *fill = NAIVE.read_text("utf-8").split("-- Rows.\n")
        await connection.execute(tables)
        (rows,) = fill
        insert, *indexes = rows.split(";\n")
        await connection.execute(insert, [*light], heavy, EACH, HEAVY, CODES)
        for statement in indexes:
            await connection.execute(statement)
        await connection.execute(f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {role}")
        await connection.execute("VACUUM ANALYZE")
