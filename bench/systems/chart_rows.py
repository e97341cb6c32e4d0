"""`chart_rows.py EACH CODES`, in records' environment: stores results of patients with their search
entries, as the administrator. Each line of the input is a patient, optionally followed by a number
of results other than EACH.
"""

import asyncio
import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from uuid import UUID

import asyncpg
import orjson

from chassis.uuids import uuid7
from records.fhir.search_index.entries import entry_of

BATCH = 20_000
BEGINNING = datetime(2020, 1, 1, tzinfo=UTC)
APART = timedelta(hours=7)
INDEXES = """
SELECT format('%I.%I', schemaname, indexname) AS name, indexdef FROM pg_indexes
WHERE schemaname = 'records' AND tablename IN ('resources', 'search_entries', 'search_codes')
    AND indexname NOT IN (SELECT conname FROM pg_constraint)
"""
RESOURCES = ("id", "type", "patient_id", "body")
ENTRIES = ("resource_id", "patient_id", "type", "at", "updated_at", "tokens", "others")
SEARCH_CODES = ("token", "patient_id", "at", "resource_id")


def observation(patient: str, number: int, codes: int) -> bytes:
    code = number % codes
    at = (BEGINNING + number * APART).isoformat()
    category = "http://terminology.hl7.org/CodeSystem/observation-category"
    return orjson.dumps(
        {
            "resourceType": "Observation",
            "status": "final",
            "category": [{"coding": [{"system": category, "code": "laboratory"}]}],
            "code": {
                "coding": [
                    {"system": "http://loinc.org", "code": f"{code}-0", "display": f"Result {code}"}
                ],
                "text": f"Result {code}",
            },
            "subject": {"reference": f"Patient/{patient}"},
            "effectiveDateTime": at,
            "issued": at,
            "valueQuantity": {
                "value": 4.25,
                "unit": "mmol/L",
                "system": "http://unitsofmeasure.org",
                "code": "mmol/L",
            },
            "referenceRange": [
                {"low": {"value": 3.5, "unit": "mmol/L"}, "high": {"value": 5.1, "unit": "mmol/L"}}
            ],
        }
    )


def results(each: int, codes: int) -> Iterator[tuple[UUID, bytes]]:
    for line in sys.stdin:
        patient, _, count = line.strip().partition(" ")
        for number in range(int(count or each)):
            yield UUID(patient), observation(patient, number, codes)


async def store(connection: asyncpg.Connection, given: list[tuple[UUID, bytes]]) -> None:
    now = datetime.now(UTC)
    resources, entries, codes = [], [], []
    for patient, body in given:
        id_ = uuid7()
        entry = entry_of(id_, body)
        resources.append((id_, "Observation", patient, body.decode()))
        entries.append((id_, patient, "Observation", entry.at, now, entry.tokens, entry.others))
        codes += [(token, patient, entry.at, id_) for token in entry.codes]
    for table, columns, rows in (
        ("resources", RESOURCES, resources),
        ("search_entries", ENTRIES, entries),
        ("search_codes", SEARCH_CODES, codes),
    ):
        await connection.copy_records_to_table(
            table, schema_name="records", columns=columns, records=rows
        )


async def main(each: int, codes: int) -> None:
    connection = await asyncpg.connect(os.environ["ADMIN_DSN"])
    await connection.execute("SET session_replication_role = replica")
    indexes = await connection.fetch(INDEXES)
    # The indexes are dropped first, because building indexes after the inserts is much faster.
    for index in indexes:
        await connection.execute(f"DROP INDEX {index['name']}")
    given: list[tuple[UUID, bytes]] = []
    for result in results(each, codes):
        given.append(result)
        if len(given) == BATCH:
            await store(connection, given)
            given.clear()
    await store(connection, given)
    for index in indexes:
        await connection.execute(index["indexdef"])
    await connection.execute("VACUUM ANALYZE")
    await connection.execute("CHECKPOINT")
    await connection.close()


asyncio.run(main(int(sys.argv[1]), int(sys.argv[2])))
