"""Data for the console's pages: the demo's story, and imported charts."""

import json
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass

from support import fhir
from support.system import System, run

from bench.errors import BenchmarkError
from bench.scenarios.records import bundle
from bench.systems.database import query

CHARTS = 20
MOST = 40
IMPORT_S, SETTLED_S = 60.0, 300.0
# Counts undelivered changes of charts, and charts that retrieval has not stored yet.
WAITING = """
SELECT (SELECT count(*) FROM records.feed) + (SELECT count(*) FROM records.outbox)
    + (SELECT count(*) FROM retrieval.outbox)
"""
ENCOUNTERS = """
SELECT id FROM records.encounters WHERE summary IS NOT NULL AND version > 1
ORDER BY updated_at DESC LIMIT $1
"""
PATIENTS = "SELECT id, full_name FROM records.patients ORDER BY created_at DESC, id LIMIT $1"
DOCUMENTS = "SELECT id FROM retrieval.documents ORDER BY created_at DESC, id LIMIT $1"
EVENTS = "SELECT id FROM audit.agent_events WHERE NOT is_access ORDER BY seq DESC LIMIT $1"


@dataclass(frozen=True)
class LookedAt:
    encounters: Sequence[str]
    patients: Sequence[str]
    documents: Sequence[str]
    events: Sequence[str]
    name: str


def store(system: System) -> LookedAt:
    """Searches find all data when this returns."""
    done = run(system, "demo")
    if done.returncode:
        raise BenchmarkError(f"The demo failed: {done.stderr.strip()[-2000:]}")
    import_charts(system, charts())
    deadline = time.monotonic() + SETTLED_S
    while query(system.admin_dsn, WAITING):
        if time.monotonic() > deadline:
            raise BenchmarkError(f"After {SETTLED_S:.0f} s the charts cannot be found yet.")
        time.sleep(0.5)
    query(system.admin_dsn, "VACUUM ANALYZE")
    patients = system.rows(PATIENTS, CHARTS)

    def ids(statement: str) -> list[str]:
        return [str(row["id"]) for row in system.rows(statement, MOST)]

    return LookedAt(
        ids(ENCOUNTERS),
        [str(row["id"]) for row in patients],
        ids(DOCUMENTS),
        ids(EVENTS),
        patients[0]["full_name"],
    )


def import_charts(system: System, bundles: Sequence[bytes]) -> None:
    headers = {"Content-Type": "application/fhir+json"}
    with system.client("importer", timeout=IMPORT_S) as client:
        for content in bundles:
            answer = client.post("/imports/fhir-bundle", content=content, headers=headers)
            if answer.raise_for_status().json()["status"] != "completed":
                raise BenchmarkError(f"A chart was not imported: {answer.json()['problem']}")


def charts() -> list[bytes]:
    found = [path.read_bytes() for path in fhir.synthea_bundles()[:CHARTS]]
    draw = random.Random("charts of the console")
    return found or [json.dumps(bundle(draw)).encode() for _ in range(CHARTS)]
