import asyncio
import json
import random
from collections.abc import Iterator
from uuid import UUID

import asyncpg
import httpx
import pytest
from support.system import System, running

from bench.scenarios.access import works
from bench.scenarios.charts import PAGE, questions
from bench.scenarios.passages import HYBRID, OTHERS, documents, subjects
from bench.systems import charts, panels
from bench.systems.charts import CODES, EACH
from bench.systems.data import NAIVE_DATABASE, NAIVE_ROLE, Data
from bench.systems.naive_search import SEARCH
from bench.systems.panels import Sizes
from bench.systems.passages import SMALL_CHART, store_documents
from chartroom.system.database_roles import with_database

pytestmark = pytest.mark.nightly

HEAVY = 3 * EACH  # More observations of one code than a page shows.
SMALL = Sizes(patients=12, events=2, chunks=5, panels=(1, 3, 5, 8), batch=10)
PASSAGES, SHARED = 20, 40
PLACED = """
SELECT count(*) FROM retrieval.chunks c JOIN retrieval.documents d ON d.id = document_id
WHERE substr(d.text, starts_at + 1, ends_at - starts_at) = c.text
"""


@pytest.fixture(scope="module")
def system() -> Iterator[System]:
    """A separate running system, because its amount of data would disturb other tests."""
    with running("--require-tokens") as started:
        yield started


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


def test_searches_of_charts_find_what_was_stored_last(
    system: System, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(charts, "HEAVY", HEAVY)
    asyncio.run(make_naive_database(system.admin_dsn))
    charts.store(system, 2 * EACH)
    stored = charts.store(system, HEAVY + 2 * EACH, NAIVE_ROLE)
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


def test_passages_have_the_wanted_number_and_are_found_in_both_ways(system: System):
    *patients, small = (str(patient.id) for patient in Data().patients[:4])
    stored = store_documents(system, patients, each=PASSAGES, shared=SHARED, small=[small])
    query = "SELECT patient_id, count(*) FROM retrieval.passages GROUP BY patient_id"

    counts = {row["patient_id"]: row["count"] for row in system.rows(query)}
    wanted = {**dict.fromkeys(stored.patients, PASSAGES), small: SMALL_CHART, None: SHARED}
    assert {name: counts[name] for name in wanted} == wanted
    ((placed,),) = system.rows(PLACED)
    assert placed >= PASSAGES * len(stored.patients) + SHARED
    with system.client() as client:
        for question in stored.questions[:3]:
            answer = client.post("/retrieve", json={"question": question.text, "top_k": 5})
            scores = [match["scores"] for match in answer.raise_for_status().json()["matches"]]
            assert len(scores) == 5
            assert scores[0]["lexical"] > 0
    for search in (*HYBRID, *OTHERS):
        asked = subjects(stored, search)
        assert asked == subjects(stored, search)
        assert all(("patient_id" in one) == search.has_patient for one in asked)
        assert all((one.get("patient_id") == small) == search.is_small for one in asked)
    sources = [str(one.body) for one in documents(["A."], stored.patients)]
    assert len(set(sources)) == len(sources)


def test_each_caller_with_a_panel_gets_an_answer(system: System):
    made = panels.store(system, SMALL)
    for work in works(SMALL):
        requests = work.requests(made, random.Random("access"))[: SMALL.patients]
        for size in work.callers:
            headers = {"Authorization": f"Bearer {made.tokens[size][0]}"}
            options = {"headers": headers, "trust_env": False, "timeout": 20}
            with httpx.Client(base_url=system.url, **options) as client:
                for request in requests:
                    answer = client.request(request.method, request.path, json=request.body)

                    assert answer.status_code == httpx.codes.OK, (work.name, answer.text)
                    found = answer.json()[work.answer]
                    assert found
                    if request.method == "POST" and work.answer == "matches":
                        assert len(found) == 5
