"""Inserts many patients without the API. Names are distributed as in reality, and equal in each run."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from support.databases import TestDatabase
from support.queries import connected

from records.patients.repository import name_parts

CONSONANTS, VOWELS = "bcdfghjklmnprstvwz", "aeiouyäéø"
FIRST, LAST = 2_000, 20_000
OLDEST, DAYS = date(1930, 1, 1), 34_000
SYSTEM = "http://hospital.example/mrn"


@dataclass(frozen=True, slots=True)
class Person:
    """A patient to insert, with a complete, a partial or no birth date."""

    full_name: str
    date_of_birth: date | None
    partial_birth_date: str | None
    mrn: str | None


def syllables(draw: random.Random, number: int) -> str:
    return "".join(
        draw.choice(CONSONANTS) + draw.choice(VOWELS) for _ in range(number)
    ).capitalize()


def contents(number: int) -> Iterator[Person]:
    """Yield random patients: one in six has the most common given name; the rarest names are unique."""
    draw = random.Random(1)
    given = ["Maria", "John"] + [syllables(draw, draw.randint(2, 4)) for _ in range(FIRST)]
    family = ["Smith", "García"] + [syllables(draw, draw.randint(2, 4)) for _ in range(LAST)]
    weights = [[1 / (place + 5) for place in range(len(names))] for names in (given, family)]
    firsts, seconds = (draw.choices(given, weights[0], k=number) for _ in range(2))
    lasts = draw.choices(family, weights[1], k=number)
    for place, (first, second, last) in enumerate(zip(firsts, seconds, lasts, strict=True)):
        whole = f"{first} {second} {last}" if place % 4 == 0 else f"{first} {last}"
        born = OLDEST + timedelta(days=draw.randrange(DAYS))
        is_partial, is_numbered = place % 50 == 0, place % 2 == 0
        yield Person(
            full_name=whole,
            date_of_birth=None if is_partial else born,
            partial_birth_date=f"{born:%Y-%m}" if is_partial else None,
            mrn=f"M-{place}" if is_numbered else None,
        )


STORED = """
INSERT INTO records.patients (full_name, date_of_birth, partial_birth_date, name_parts, identifiers)
SELECT full_name, date_of_birth, partial, parts, CASE WHEN number IS NULL THEN '[]'
    ELSE jsonb_build_array(jsonb_build_object('system', $6::text, 'value', number)) END
FROM unnest($1::text[], $2::date[], $3::text[], $4::text[], $5::text[])
    AS given (full_name, date_of_birth, partial, parts, number)
"""
DERIVED = """
SET session_replication_role = replica;
INSERT INTO records.patient_names (part, patient_id)
SELECT string_to_table(btrim(name_parts), ' '), id FROM records.patients;
INSERT INTO records.patient_identifiers (system, value, patient_id)
SELECT given ->> 'system', given ->> 'value', id FROM records.patients, jsonb_array_elements(identifiers) AS given;
VACUUM ANALYZE records.patients, records.patient_names, records.patient_identifiers
"""


async def fill_patients(database: TestDatabase, number: int) -> None:
    patients = list(contents(number))
    async with connected(database.admin_dsn) as connection:
        await connection.execute(
            STORED,
            [one.full_name for one in patients],
            [one.date_of_birth for one in patients],
            [one.partial_birth_date for one in patients],
            [name_parts(one.full_name, ()) for one in patients],
            [one.mrn for one in patients],
            SYSTEM,
        )
        for statement in DERIVED.split(";"):
            await connection.execute(statement)
