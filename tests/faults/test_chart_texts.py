import random
import time
from collections import Counter
from typing import Any

import httpx
import pytest
from support import fhir
from support.eventually import HANGS_S
from support.system import System, wait_until

VICTIMS = ("records", "retrieval")
RESOURCES = 300
FOUND = RESOURCES - 2  # The import's patient and practitioner do not become documents.
WAITING = "SELECT FROM records.feed WHERE refused IS NULL LIMIT 1"


def documents(agent: httpx.Client, number: str) -> list[dict[str, Any]]:
    answer = agent.get("/documents", params={"patient_id": number, "limit": 1000})
    return answer.json().get("documents", [])


@pytest.mark.usefixtures("agent")
def test_a_chart_is_found_whole_and_once_although_a_process_is_killed(
    victim: str, system: System, rng: random.Random
):
    number = str(rng.randrange(10**6, 10**7))
    wait_until(lambda: system.rows(WAITING) == [], HANGS_S)
    with system.client("import-agent", event_hooks={}, timeout=60) as importer:
        stored = importer.post("/imports/fhir-bundle", json=fhir.large(RESOURCES, number))
        stored.raise_for_status()
        wait_until(lambda: len(documents(importer, number)) > 0, HANGS_S)
        for _ in range(2):
            killed = system.kill(victim)
            wait_until(lambda: system.has_successor(victim, killed))
            time.sleep(rng.uniform(0, 1))

        wait_until(lambda: len(documents(importer, number)) >= FOUND, HANGS_S)

        sources = Counter(one["source_ref"] for one in documents(importer, number))
        assert len(sources) == FOUND
        assert {*sources.values()} == {1}
