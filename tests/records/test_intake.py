import asyncio
import json
from typing import Any
from urllib.parse import quote
from uuid import uuid4

import asyncpg
import httpx
import pytest
from fastapi import FastAPI
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, execute, fetch
from support.plans import Explainer, plan_of, planned_once, rows_read, scanned
from support.short_timings import shorten
from support.waiting_for import one_waits_for

from chassis.http.paging import PAGE_BYTES
from records.intake import repository, service

pytestmark = pytest.mark.anyio

Answer = dict[str, Any]
INTAKE: Answer = {
    "patient_id": "P12345",
    "age": 36,
    "symptoms": ["shortness of breath", "chest tightness"],
    "urgency": "urgent",
}
PATHS = pytest.mark.parametrize("path", ["/intake", "/intake/store"])


class TestStoreIntake:
    """The common promises of both addresses."""

    @PATHS
    async def test_has_stored_the_record_before_it_answers(
        self, client: httpx.AsyncClient, database: TestDatabase, path: str
    ) -> None:
        body = INTAKE | {"kind": "claim", "details": {"claim": {"amount": 12.5}}}

        response = await client.post(path, json=body)

        rows = await fetch(database.admin_dsn, "SELECT * FROM records.intake_records")
        (stored,) = [dict(row) for row in rows]
        assert response.json()["record_id"] == stored["id"]
        assert (stored["patient_id"], stored["age"], stored["urgency"], stored["kind"]) == (
            "P12345",
            36,
            "urgent",
            "claim",
        )
        assert json.loads(stored["symptoms"]) == INTAKE["symptoms"]
        assert json.loads(stored["details"]) == {"claim": {"amount": 12.5}}

    @PATHS
    async def test_refuses_an_anonymous_caller(
        self, client: httpx.AsyncClient, database: TestDatabase, path: str
    ) -> None:
        del client.headers["authorization"]

        assert_problem(await client.post(path, json=INTAKE), 401, "token-required")

        assert await fetch(database.admin_dsn, "SELECT FROM records.intake_records") == []

    @PATHS
    async def test_takes_a_uuid_of_an_unregistered_patient(
        self, client: httpx.AsyncClient, path: str
    ) -> None:
        body = INTAKE | {"patient_id": "0198f0a2-6c1e-7d3a-9b1f-2f6f0c9d8e11"}

        assert (await client.post(path, json=body)).status_code == 200

    @PATHS
    async def test_gives_concurrent_records_different_numbers(
        self, client: httpx.AsyncClient, path: str
    ) -> None:
        responses = await asyncio.gather(*(client.post(path, json=INTAKE) for _ in range(8)))

        assert len({response.json()["record_id"] for response in responses}) == 8

    @PATHS
    @pytest.mark.parametrize(
        ("change", "pointer", "rule"),
        [
            pytest.param({"patient_id": ""}, "/patient_id", "too-short", id="an empty number"),
            pytest.param({"patient_id": "x" * 65}, "/patient_id", "too-long", id="a long number"),
            pytest.param({"patient_id": ".."}, "/patient_id", "usable-in-path", id="two dots"),
            pytest.param({"patient_id": "a/b"}, "/patient_id", "usable-in-path", id="a slash"),
            pytest.param(
                {"patient_id": "a\u200bb"}, "/patient_id", "printable", id="an invisible character"
            ),
            pytest.param(
                {"patient_id": 12345}, "/patient_id", "must-be-text", id="a number for a number"
            ),
            pytest.param({"age": -1}, "/age", "too-small", id="an age below 0"),
            pytest.param({"age": 151}, "/age", "too-large", id="an age over 150"),
            pytest.param({"age": 10**30}, "/age", "too-large", id="a huge age"),
            pytest.param({"age": "36"}, "/age", "must-be-whole-number", id="an age as text"),
            pytest.param({"age": True}, "/age", "must-be-whole-number", id="true for an age"),
            pytest.param({"age": 36.5}, "/age", "must-be-whole-number", id="half a year"),
            pytest.param(
                {"symptoms": "cough"}, "/symptoms", "must-be-list", id="one symptom without a list"
            ),
            pytest.param(
                {"symptoms": ["cough", ""]}, "/symptoms/1", "not-blank", id="a blank symptom"
            ),
            pytest.param({"symptoms": ["x" * 501]}, "/symptoms/0", "too-long", id="a long symptom"),
            pytest.param(
                {"symptoms": ["x"] * 101}, "/symptoms", "too-many-items", id="too many symptoms"
            ),
            pytest.param({"urgency": "x" * 33}, "/urgency", "too-long", id="a long urgency"),
            pytest.param({"kind": ""}, "/kind", "not-blank", id="a blank kind"),
            pytest.param({"details": []}, "/details", "must-be-object", id="a list of details"),
            pytest.param(
                {"details": {"a": "\0"}}, "/details", "no-nul-character", id="NUL in details"
            ),
            pytest.param(
                {"details": {"a": "x" * 262_137}},
                "/details",
                "max-bytes",
                id="details over 256 KiB",
            ),
            pytest.param(
                {"encounter_id": "E1"}, "/encounter_id", "must-be-uuid", id="no encounter"
            ),
            pytest.param({"amends": 0}, "/amends", "too-small", id="no record"),
            pytest.param({"amends": "1"}, "/amends", "must-be-whole-number", id="a record as text"),
            pytest.param(
                {"amends": 2**53}, "/amends", "too-large", id="a record that no table holds"
            ),
            pytest.param({"ssn": "078-05-1120"}, "", "unknown-field", id="an unknown field"),
        ],
    )
    async def test_names_the_field_and_the_rule_that_was_broken(
        self, offline: httpx.AsyncClient, path: str, change: Answer, pointer: str, rule: str
    ) -> None:
        response = await offline.post(path, json=INTAKE | change)

        assert (pointer, rule) in broken_rules(assert_problem(response, 422, "invalid"))


class TestReceiveIntake:
    async def test_confirms_the_receipt(self, client: httpx.AsyncClient) -> None:
        response = await client.post("/intake", json=INTAKE)

        assert response.status_code == 200
        assert response.json() == {"status": "received", "patient_id": "P12345", "record_id": 1}

    async def test_takes_a_whole_age_written_as_a_decimal(self, client: httpx.AsyncClient) -> None:
        response = await client.post("/intake", json=INTAKE | {"age": 36.0})

        assert response.status_code == 200

    @pytest.mark.parametrize("age", [0, 150])
    async def test_takes_the_youngest_and_the_oldest_age(
        self, client: httpx.AsyncClient, age: int
    ) -> None:
        assert (await client.post("/intake", json=INTAKE | {"age": age})).status_code == 200


class TestStoreIntakeRecord:
    async def test_answers_the_number_of_the_record(self, client: httpx.AsyncClient) -> None:
        response = await client.post("/intake/store", json=INTAKE)

        assert response.status_code == 200
        assert response.json() == {"status": "stored", "record_id": 1}


class TestListIntake:
    async def test_finds_a_patient_by_any_spelling_of_the_uuid(
        self, client: httpx.AsyncClient
    ) -> None:
        patient_id = str(uuid4())
        await client.post("/intake", json=INTAKE | {"patient_id": patient_id.upper()})

        response = await client.get(f"/intake/{patient_id}")

        assert [record["patient_id"] for record in response.json()["records"]] == [patient_id]

    async def test_lists_the_records_the_newest_last(self, client: httpx.AsyncClient) -> None:
        await client.post("/intake", json=INTAKE)
        await client.post(
            "/intake/store",
            json=INTAKE | {"urgency": "routine", "kind": "routing", "details": {"to": 1}},
        )

        response = await client.get("/intake/P12345")

        assert response.status_code == 200
        first, second = response.json()["records"]
        assert first == {
            "id": 1,
            **INTAKE,
            "kind": None,
            "details": None,
            "encounter_id": None,
            "amends": None,
            "amended_by": None,
            "routing": [],
            "created_at": first["created_at"],
        }
        assert (second["id"], second["urgency"], second["kind"], second["details"]) == (
            2,
            "routine",
            "routing",
            {"to": 1},
        )
        assert response.json()["next"] is None

    @pytest.mark.parametrize(
        "patient_id",
        [
            pytest.param("0198f0a2-6c1e-7d3a-9b1f-2f6f0c9d8e11", id="a uuid"),
            pytest.param("store", id="the name of an address"),
            pytest.param("...", id="dots"),
            pytest.param("a+b&c=d;e@f:g", id="characters that mean something in addresses"),
            pytest.param("Zoë 李", id="not ASCII, a space"),
            pytest.param("😀" * 64, id="64 characters of four bytes"),
        ],
    )
    async def test_finds_every_number_that_can_be_stored(
        self, client: httpx.AsyncClient, patient_id: str
    ) -> None:
        (await client.post("/intake", json=INTAKE | {"patient_id": patient_id})).raise_for_status()

        response = await client.get(f"/intake/{quote(patient_id, safe='')}")

        assert [record["patient_id"] for record in response.json()["records"]] == [patient_id]

    async def test_leads_to_older_records_page_by_page(self, client: httpx.AsyncClient) -> None:
        for _ in range(5):
            await client.post("/intake", json=INTAKE)

        pages = [await client.get("/intake/P12345?limit=2")]
        while following := pages[-1].links.get("next", {}).get("url"):
            pages.append(await client.get(following))

        assert [[record["id"] for record in page.json()["records"]] for page in pages] == [
            [4, 5],
            [2, 3],
            [1],
        ]
        assert [page.json()["next"] is None for page in pages] == [False, False, True]

    async def test_ends_a_page_before_it_becomes_too_large(
        self, client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(service, "PAGE_BYTES", 10_000)
        for size in (100, 100, 20_000, 4000, 4000, 4000):
            await client.post("/intake", json=INTAKE | {"details": {"x": "x" * size}})

        pages = [await client.get("/intake/P12345?limit=5")]
        while following := pages[-1].links.get("next", {}).get("url"):
            pages.append(await client.get(following))

        assert [[record["id"] for record in page.json()["records"]] for page in pages] == [
            [5, 6],
            [4],
            [3],
            [1, 2],
        ]

    async def test_may_take_longer_than_other_reads(
        self,
        client: httpx.AsyncClient,
        app: FastAPI,
        database: TestDatabase,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """It measures up to 1,000 records of 256 KiB each."""
        await client.post("/intake", json=INTAKE)
        shorten(monkeypatch, app.state.database, lend_s=0.2)
        connection = await asyncpg.connect(database.admin_dsn)
        try:
            await connection.execute("BEGIN; LOCK TABLE records.intake_records")
            listing = asyncio.create_task(client.get("/intake/P12345"))
            await one_waits_for(connection)
            other = await client.get("/fhir/QuestionnaireResponse/1")
            await connection.execute("ROLLBACK")
        finally:
            await connection.close()

        assert other.status_code == 503
        assert len((await listing).raise_for_status().json()["records"]) == 1

    async def test_omits_other_patients(self, client: httpx.AsyncClient) -> None:
        await client.post("/intake", json=INTAKE)

        response = await client.get("/intake/p12345")

        patient = {"id": None, "ambiguous": False, "contested_numbers": []}
        assert response.json() == {"patient": patient, "records": [], "next": None}

    async def test_shows_details_unchanged(self, client: httpx.AsyncClient) -> None:
        details = {
            "": 0,
            "é": [None, True, -1.5, 10**300, {"deep": {}}],
            "text": "\u2028\ufeff😀",
            "a": "x" * 200_000,
        }
        await client.post("/intake", json=INTAKE | {"details": details})

        response = await client.get("/intake/P12345")

        assert response.json()["records"][0]["details"] == details

    async def test_refuses_an_anonymous_caller(self, offline: httpx.AsyncClient) -> None:
        del offline.headers["authorization"]

        assert_problem(await offline.get("/intake/P12345"), 401, "token-required")

    @pytest.mark.parametrize(
        ("path", "pointer", "rule"),
        [
            pytest.param("/intake/a%07", "/patient_id", "printable", id="a control character"),
            pytest.param("/intake/%25", "/patient_id", "usable-in-path", id="a percent sign"),
            pytest.param("/intake/" + "x" * 65, "/patient_id", "too-long", id="a long number"),
            pytest.param("/intake/P1?limit=0", "/limit", "too-small", id="no rows"),
            pytest.param(
                "/intake/P1?cursor=%00", "/cursor", "cursor-of-this-list", id="a broken cursor"
            ),
            pytest.param(
                "/intake/P1?latest=newest",
                "/latest",
                "must-be-true-or-false",
                id="neither true nor false",
            ),
            pytest.param("/intake/P1?age=3", "", "unknown-field", id="an unknown filter"),
        ],
    )
    async def test_names_the_parameter_and_the_rule_that_was_broken(
        self, offline: httpx.AsyncClient, path: str, pointer: str, rule: str
    ) -> None:
        response = await offline.get(path)

        assert (pointer, rule) in broken_rules(assert_problem(response, 422, "invalid"))

    async def test_refuses_the_cursor_of_another_patients_list(
        self, client: httpx.AsyncClient
    ) -> None:
        await client.post("/intake", json=INTAKE)
        await client.post("/intake", json=INTAKE)
        page = (await client.get("/intake/P12345?limit=1")).json()

        response = await client.get(f"/intake/P9?cursor={page['next']}")

        assert_problem(response, 422, "invalid")

    async def test_uses_its_index(self, database: TestDatabase) -> None:
        await execute(
            database.admin_dsn,
            """
            INSERT INTO records.intake_records (patient_id, age, symptoms, urgency)
            SELECT 'P' || n % 200, 1, '[]', 'low' FROM generate_series(1, 40000) n;
            INSERT INTO records.intake_routings (record_id, routed_to, reason, decided_by, decided_by_kind)
            SELECT id, 'cardiology', 'Chest pain', 'triage-agent', 'agent' FROM records.intake_records;
            ANALYZE records.intake_records, records.intake_routings;
            """,
        )
        routed = await plan_of(
            database, repository.ROUTINGS_OF_RECORDS, records=[*range(1, 20_000, 2_000)]
        )
        assert "ix_intake_routings_record_id_id" in routed, routed

    async def test_reads_little_more_than_a_page_of_each_name(self, database: TestDatabase) -> None:
        await execute(
            database.admin_dsn,
            """
            INSERT INTO records.intake_records (patient_id, age, symptoms, urgency)
            SELECT 'P' || n % 200, 1, '[]', 'low' FROM generate_series(1, 40000) n;
            ANALYZE records.intake_records
            """,
        )
        names = ["P1", "P2", "P-without-records"]
        async with planned_once(database.app_dsn) as connection:
            paged, latest = Explainer(connection, []), Explainer(connection, [])
            found, more = await repository.newest_first(
                paged, names, limit=10, before=30_000, max_bytes=PAGE_BYTES
            )
            last = await repository.latest(latest, names)

        assert [record.id for record in found[:3]] == [29_802, 29_801, 29_602]
        assert more
        assert last is not None
        assert last.id == 39_802
        assert scanned(paged.plans + latest.plans) == []
        # Plans round the rows that they read of each name.
        assert rows_read(paged.plans, "intake_records") <= 2 * 11 + 0.1, paged.plans
        assert rows_read(latest.plans, "intake_records") <= 2 + 0.1, latest.plans
