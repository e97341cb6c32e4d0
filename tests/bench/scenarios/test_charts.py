"""Charts of a system with little data, and the searches in them."""

from collections.abc import Iterator

import pytest
from support.system import System, start, stop

from bench.scenarios.charts import PAGE, questions
from bench.systems import charts
from bench.systems.charts import CODES, EACH, Charts, store

HEAVY = 3 * EACH


@pytest.fixture(scope="module")
def system() -> Iterator[System]:
    started = start("--require-tokens")
    try:
        yield started
    finally:
        stop(started)


@pytest.fixture
def stored(system: System, monkeypatch: pytest.MonkeyPatch) -> Charts:
    monkeypatch.setattr(charts, "HEAVY", HEAVY)
    store(system, 2 * EACH)
    return store(system, HEAVY + 2 * EACH)


def test_searches_find_what_was_stored_last(system: System, stored: Charts) -> None:
    ((patient, code), *_) = questions(stored.light)
    with system.client("agent", timeout=20) as client:

        def total(**asked: str) -> int:
            answer = client.get("/fhir/Observation", params=asked | {"_summary": "count"})
            return int(answer.raise_for_status().json()["total"])

        page = client.get(f"/fhir/Observation?patient={patient}&code={code}&_count={PAGE}")

        assert len(page.raise_for_status().json()["entry"]) == EACH // CODES
        assert total(patient=str(patient)) == EACH
        assert total(patient=str(stored.heavy)) == HEAVY
        assert total() == HEAVY + 2 * EACH
        assert total(code=code) == (HEAVY + 2 * EACH) // CODES
