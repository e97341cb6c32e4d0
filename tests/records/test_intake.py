import asyncio
import json
from typing import Any
from urllib.parse import quote
from uuid import uuid4

import httpx
import pytest
from fastapi import FastAPI
from support.applications import assert_problem
from support.databases import TestDatabase, execute, fetch
from support.queries import connected
from support.short_timings import shorten
from support.waiting_for import one_waits_for

from chassis.http.paging import PAGE_BYTES
from records.intake import repository, service
from tests.records.pages import pages_of
from tests.records.plans import Explainer, plan_of, planned_once, rows_read, scanned

Answer = dict[str, Any]
INTAKE: Answer = {
    "patient_id": "P12345",
    "age": 36,
    "symptoms": ["shortness of breath", "chest tightness"],
    "urgency": "urgent",
}
FILL = """
INSERT INTO records.intake_records (patient_id, age, symptoms, urgency)
SELECT 'P' || n % 200, 1, '[]', 'low' FROM generate_series(1, 40000) n;
INSERT INTO records.intake_routings (record_id, routed_to, reason, decided_by, decided_by_kind)
SELECT id, 'cardiology', 'Chest pain', 'triage-agent', 'agent' FROM records.intake_records;
VACUUM ANALYZE records.intake_records, records.intake_routings
"""


async def ids_of_pages(client: httpx.AsyncClient, query: str) -> list[list[int]]:
    pages = await pages_of(client, f"/intake/P12345?{query}")
    return [[one["id"] for one in page["records"]] for page in pages]


class TestStoreIntake:
    @pytest.mark.parametrize(
        ("path", "answer"),
        [
            (
                "/intake",
                {"status": "received", "patient_id": "P12345", "record_id": 1, "warnings": []},
            ),
            ("/intake/store", {"status": "stored", "record_id": 1, "warnings": []}),
        ],
    )
    async def test_has_stored_the_record_before_it_answers(
        self, client: httpx.AsyncClient, database: TestDatabase, path: str, answer: Answer
    ):
        body = INTAKE | {"kind": "claim", "details": {"claim": {"amount": 12.5}}}

        response = await client.post(path, json=body)

        rows = await fetch(database.admin_dsn, "SELECT * FROM records.intake_records")
        (stored,) = [dict(row) for row in rows]
        assert (response.status_code, response.json()) == (200, answer)
        for name in ("symptoms", "details"):
            stored[name] = json.loads(stored[name])
        assert stored.items() >= (body | {"id": 1}).items()

    async def test_gives_concurrent_records_different_numbers(self, client: httpx.AsyncClient):
        """Covers an unregistered patient, and the lowest and the highest age of an intake record."""
        changes = ({"patient_id": str(uuid4())}, {"age": 36.0}, {"age": 0}, {"age": 150})

        responses = await asyncio.gather(
            *(client.post("/intake", json=INTAKE | change) for change in changes * 2)
        )

        assert len({response.raise_for_status().json()["record_id"] for response in responses}) == 8


class TestListIntake:
    async def test_lists_the_records_of_a_patient_the_newest_last(self, client: httpx.AsyncClient):
        """The list has the newest record last. Identifiers that differ in case are different."""
        later = INTAKE | {"urgency": "routine", "kind": "routing", "details": {"to": 1}}
        await client.post("/intake", json=INTAKE)
        await client.post("/intake/store", json=later)

        response = await client.get("/intake/P12345")
        other = await client.get("/intake/p12345")

        assert response.status_code == 200
        first, second = response.json()["records"]
        assert first == {
            "id": 1,
            **INTAKE,
            "age_given": {"value": 36, "unit": "a", "approximate": False},
            "age_unknown_reason": None,
            "kind": None,
            "details": None,
            "encounter_id": None,
            "amends": None,
            "amended_by": None,
            "routing": [],
            "created_at": first["created_at"],
        }
        assert second.items() >= (later | {"id": 2}).items()
        assert response.json()["next"] is None
        patient = {"id": None, "ambiguous": False, "contested_numbers": []}
        assert other.json() == {"patient": patient, "records": [], "next": None}

    async def test_finds_every_number_that_can_be_stored(self, client: httpx.AsyncClient):
        """Records are found by every identifier that can be stored: UUIDs in capitals, URLs and special characters."""
        stored = str(uuid4()).upper()
        for number in (stored, "store", "...", "a+b&c=d;e@f:g", "Zoë 李", "😀" * 64):
            body = INTAKE | {"patient_id": number}
            (await client.post("/intake", json=body)).raise_for_status()
            found = number.lower() if number == stored else number

            response = await client.get(f"/intake/{quote(found, safe='')}")

            assert [record["patient_id"] for record in response.json()["records"]] == [found]

    async def test_leads_to_older_records_page_by_page(self, client: httpx.AsyncClient):
        for _ in range(5):
            await client.post("/intake", json=INTAKE)

        cursor = (await client.get("/intake/P12345?limit=2")).json()["next"]
        of_another_list = await client.get(f"/intake/P9?cursor={cursor}")

        assert await ids_of_pages(client, "limit=2") == [[4, 5], [2, 3], [1]]
        assert_problem(of_another_list, 422, "invalid")

    async def test_ends_a_page_before_it_becomes_too_large(
        self, client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setattr(service, "PAGE_BYTES", 10_000)
        for size in (100, 100, 20_000, 4000, 4000, 4000):
            await client.post("/intake", json=INTAKE | {"details": {"x": "x" * size}})

        pages = await ids_of_pages(client, "limit=5")

        assert pages == [[5, 6], [4], [3], [1, 2]]

    async def test_may_take_longer_than_other_reads(
        self,
        client: httpx.AsyncClient,
        app: FastAPI,
        database: TestDatabase,
        monkeypatch: pytest.MonkeyPatch,
    ):
        """The list of intake records has a longer time limit than other reads, because a page may contain 1,000 records
        of 256 KiB.
        """
        await client.post("/intake", json=INTAKE)
        shorten(monkeypatch, app.state.database, lend_s=0.2)
        async with connected(database.admin_dsn) as connection:
            await connection.execute("BEGIN; LOCK TABLE records.intake_records")
            listing = asyncio.create_task(client.get("/intake/P12345"))
            await one_waits_for(connection)
            other = await client.get("/fhir/QuestionnaireResponse/1")
            await connection.execute("ROLLBACK")

        assert other.status_code == 503
        assert len((await listing).raise_for_status().json()["records"]) == 1

    async def test_shows_details_unchanged(self, client: httpx.AsyncClient):
        details = {
            "": 0,
            "é": [None, True, -1.5, 10**300, {"deep": {}}],
            "text": "\u2028\ufeff😀",
            "a": "x" * 200_000,
        }
        await client.post("/intake", json=INTAKE | {"details": details})

        response = await client.get("/intake/P12345")

        assert response.json()["records"][0]["details"] == details


async def test_little_more_is_read_than_a_page_of_each_name(database: TestDatabase):
    for statement in FILL.split(";\n"):
        await execute(database.admin_dsn, statement)
    names = ["P1", "P2", "P-without-records"]
    async with planned_once(database.app_dsn) as connection:
        paged, latest = Explainer(connection, []), Explainer(connection, [])
        found, more = await repository.newest_first(
            paged, names, limit=10, before=30_000, max_bytes=PAGE_BYTES
        )
        last = await repository.latest(latest, names)
    records = [*range(1, 20_000, 2_000)]
    routed = await plan_of(database, repository.ROUTINGS_OF_RECORDS, records=records)

    assert [record.id for record in found[:3]] == [29_802, 29_801, 29_602]
    assert more
    assert last.id == 39_802
    assert scanned(paged.plans + latest.plans) == []
    # PostgreSQL's plans round the number of rows per loop, so a small difference is allowed.
    assert rows_read(paged.plans, "intake_records") <= 2 * 11 + 0.1, paged.plans
    assert rows_read(latest.plans, "intake_records") <= 2 + 0.1, latest.plans
    assert "ix_intake_routings_record_id_id" in routed, routed
