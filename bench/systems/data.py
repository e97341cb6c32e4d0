"""Fills chartroom and the naive system with the same patients, encounters and chunks."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path
from uuid import UUID

import asyncpg

from bench.systems.database import connected
from chartroom.system.database_roles import with_database

PATIENTS, ENCOUNTERS = 1_000, 2_000
CHUNK_PATIENTS, CHUNKS_EACH = 200, 100
DIMENSION = 384
NAIVE_DATABASE = NAIVE_ROLE = "naive"

FIRST_NAMES = (
    "Ada",
    "Bela",
    "Chiara",
    "Dmitri",
    "Efua",
    "Farid",
    "Grace",
    "Hiro",
    "Ines",
    "Jonas",
    "Kaya",
    "Zoë",
)
LAST_NAMES = (
    "Abara",
    "Brandt",
    "Costa",
    "Dupont",
    "Eriksen",
    "Ferrante",
    "García",
    "Haddad",
    "Ito",
    "Kowalski",
)
COMPLAINTS = (
    "Shortness of breath",
    "Dizzy after standing up",
    "Chest tightness",
    "Swollen ankles",
    "Fever and cough",
)
DRUGS = (
    "metoprolol",
    "lisinopril",
    "warfarin",
    "metformin",
    "amiodarone",
    "furosemide",
    "apixaban",
    "prednisone",
)
FINDINGS = (
    "bradycardia",
    "a dry cough",
    "bleeding gums",
    "low blood sugar",
    "a rash",
    "low potassium",
    "dizziness",
)
SOURCES = ("discharge_summary", "lab_report", "medication_history", "visit_note")


@dataclass(frozen=True)
class Patient:
    id: UUID
    full_name: str
    date_of_birth: date


@dataclass(frozen=True)
class Encounter:
    id: UUID
    patient_id: UUID
    chief_complaint: str
    summary: str | None


class Data:
    """Generated data, the same in every run."""

    @cached_property
    def patients(self) -> list[Patient]:
        draw = random.Random("patients")
        return [Patient(new_id(draw), name(draw), birthday(draw)) for _ in range(PATIENTS)]

    @cached_property
    def encounters(self) -> list[Encounter]:
        draw = random.Random("encounters")
        return [
            Encounter(
                new_id(draw), draw.choice(self.patients).id, draw.choice(COMPLAINTS), summary(draw)
            )
            for _ in range(ENCOUNTERS)
        ]

    @property
    def chunk_patients(self) -> list[str]:
        return [str(patient.id) for patient in self.patients[:CHUNK_PATIENTS]]


def new_id(draw: random.Random) -> UUID:
    return UUID(int=draw.getrandbits(128), version=4)


def name(draw: random.Random) -> str:
    return f"{draw.choice(FIRST_NAMES)} {draw.choice(LAST_NAMES)}"


def birthday(draw: random.Random) -> date:
    return date(1930, 1, 1) + timedelta(days=draw.randrange(30_000))


def note(draw: random.Random) -> str:
    return f"{draw.choice(DRUGS).capitalize()} was stopped on {birthday(draw)} because of {draw.choice(FINDINGS)}."


def summary(draw: random.Random) -> str | None:
    return (
        " ".join(note(draw) for _ in range(draw.randrange(1, 8))) if draw.random() < 0.7 else None
    )


def vector(draw: random.Random) -> list[float]:
    return [round(draw.gauss(0, 1), 6) for _ in range(DIMENSION)]


async def store(data: Data, admin_dsn: str) -> None:
    async with connected(admin_dsn) as connection:
        await copy_records(connection, data, "records")
        await insert_chunks(connection, *chunks_of(data))
        await connection.execute("VACUUM ANALYZE")


async def store_naive(data: Data, admin_dsn: str, password: str) -> None:
    async with connected(admin_dsn) as connection:
        await connection.execute(f"CREATE ROLE {NAIVE_ROLE} LOGIN PASSWORD '{password}'")
        await connection.execute(f"CREATE DATABASE {NAIVE_DATABASE}")
    async with connected(with_database(admin_dsn, NAIVE_DATABASE)) as connection:
        await connection.execute(Path(__file__).with_name("naive.sql").read_text(encoding="utf-8"))
        await copy_records(connection, data, "public")
        await insert_naive_chunks(connection, *chunks_of(data))
        await connection.execute(
            f"GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO {NAIVE_ROLE}"
        )
        await connection.execute("VACUUM ANALYZE")


async def copy_records(connection: asyncpg.Connection, data: Data, schema: str) -> None:
    await copy_rows(connection, schema, data.patients, data.encounters)


async def copy_rows(
    connection: asyncpg.Connection,
    schema: str,
    patients: Sequence[Patient],
    encounters: Sequence[Encounter],
) -> None:
    """Send no documents of encounters, which would keep retrieval busy during the measurements."""
    rows: Sequence[Patient | Encounter]
    async with connection.transaction():
        for table, rows in (("patients", patients), ("encounters", encounters)):
            if not rows:
                continue
            columns = list(type(rows[0]).__annotations__)
            records = [tuple(getattr(row, column) for column in columns) for row in rows]
            await connection.copy_records_to_table(
                table, schema_name=schema, columns=columns, records=records
            )
        if schema == "records":
            ids = [encounter.id for encounter in encounters]
            await connection.execute("DELETE FROM records.feed WHERE resource_id = ANY($1)", ids)


def chunks_of(data: Data) -> tuple[Sequence[str], Sequence[str]]:
    draw = random.Random("chunks")
    patients = data.chunk_patients * CHUNKS_EACH
    draw.shuffle(patients)
    return patients, [note(draw) for _ in patients]


async def insert_chunks(
    connection: asyncpg.Connection, patients: Sequence[str], texts: Sequence[str]
) -> None:
    async with connection.transaction():
        await connection.execute("SET LOCAL session_replication_role = replica")
        await connection.execute(
            """
            INSERT INTO retrieval.chunks (patient_id, source_type, source_ref, text)
            SELECT patient, ($3::text[])[1 + n % 4], 'source-' || n, chunk
            FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS given (patient, chunk, n)
            """,
            patients,
            texts,
            list(SOURCES),
        )


async def insert_naive_chunks(
    connection: asyncpg.Connection, patients: Sequence[str], texts: Sequence[str]
) -> None:
    await connection.execute("SELECT setseed(0.5)")
    await connection.execute(
        f"""
        INSERT INTO medical_chunks (patient_id, source_type, source_ref, chunk_text, embedding)
        SELECT patient, ($3::text[])[1 + n % 4], 'source-' || n, chunk,
            -- A part that depends on the row, or PostgreSQL would compute one vector for all rows.
            ARRAY(SELECT random_normal() + 0 * n FROM generate_series(1, {DIMENSION}))::vector
        FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS given (patient, chunk, n)
        """,  # noqa: S608 - Names from this module.
        patients,
        texts,
        list(SOURCES),
    )
