"""Charts of a system with little data, and the searches in them."""

import asyncio
import json
from collections.abc import Iterator
from uuid import UUID

import asyncpg
import pytest
from support.system import System, running

from bench.scenarios.charts import PAGE, questions
from bench.systems import charts
from bench.systems.charts import CODES, EACH, Charts, store
from bench.systems.data import NAIVE_DATABASE, NAIVE_ROLE
from bench.systems.naive_search import SEARCH
from chartroom.system.database_roles import with_database

pytestmark = pytest.mark.nightly

HEAVY = 3 * EACH  # More than a page of a code.


@pytest.fixture(scope="module")
def system() -> Iterator[System]:
    with running("--require-tokens") as started:
        yield started


@pytest.fixture
def stored(system: System, monkeypatch: pytest.MonkeyPatch) -> Charts:
    monkeypatch.setattr(charts, "HEAVY", HEAVY)
    asyncio.run(make_naive_database(system.admin_dsn))
    store(system, 2 * EACH)
    return store(system, HEAVY + 2 * EACH, NAIVE_ROLE)


async def make_naive_database(admin_dsn: str) -> None:
    connection = await asyncpg.connect(admin_dsn)
    await connection.execute(f"CREATE ROLE {NAIVE_ROLE}")
    await connection.execute(f"CREATE DATABASE {NAIVE_DATABASE}")
    await connection.close()


async def found_by_the_naive_version(admin_dsn: str, patient: str, code: str) -> list[str]:
    connection = await asyncpg.connect(with_database(admin_dsn, NAIVE_DATABASE))
    rows = await connection.fetch(SEARCH, f"Patient/{patient}", code)
    await connection.close()
    return [json.loads(row["body"])["effectiveDateTime"] for row in rows]


def test_searches_find_what_was_stored_last(system: System, stored: Charts) -> None:
    ((patient, code), *_) = questions(stored.light)
    with system.client("agent", timeout=20) as client:

        def total(**asked: str) -> int:
            answer = client.get("/fhir/Observation", params=asked | {"_summary": "count"})
            return int(answer.raise_for_status().json()["total"])

        def newest(patient: UUID) -> list[str]:
            page = client.get(f"/fhir/Observation?patient={patient}&code={code}&_count={PAGE}")
            entries = page.raise_for_status().json()["entry"]
            return [entry["resource"]["effectiveDateTime"] for entry in entries]

        for one, count in ((patient, EACH // CODES), (stored.heavy, PAGE)):
            naive = asyncio.run(found_by_the_naive_version(system.admin_dsn, str(one), code))
            assert len(newest(one)) == count
            assert newest(one) == naive
        assert total(patient=str(patient)) == EACH
        assert total(patient=str(stored.heavy)) == HEAVY
        assert total() == HEAVY + 2 * EACH
        assert total(code=code) == (HEAVY + 2 * EACH) // CODES
