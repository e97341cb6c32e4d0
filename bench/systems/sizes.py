import itertools
import random
from collections.abc import Mapping
from dataclasses import dataclass

from bench.errors import BenchmarkError
from bench.scenarios.endpoints import EVENT_ENCOUNTERS, event
from bench.systems import passages
from bench.systems.stage import Stage

EVENTS, BATCH = 60_000, 500
PATIENTS, EACH = 20, 1_000  # Passages.
# Bytes per relation: indexes are listed separately; tables include their TOAST rows.
RELATIONS = """
SELECT format('%s.%s', nspname, relname) AS name, CASE relkind
    WHEN 'i' THEN pg_relation_size(pg_class.oid)
    ELSE pg_table_size(pg_class.oid) END AS bytes
FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
WHERE nspname IN ('audit', 'retrieval') AND relkind IN ('r', 'i')
"""
VECTORS = """
SELECT format('%s.%s', nspname, relname) AS name FROM pg_class
JOIN pg_namespace ON pg_namespace.oid = relnamespace JOIN pg_am ON pg_am.oid = relam WHERE amname = 'hnsw'
"""
LEAST = 1.0  # Smaller relations do not grow with this unit.


@dataclass(frozen=True)
class Sizes:
    """Bytes per event and per passage, by relation, largest first."""

    event: Mapping[str, float]
    passage: Mapping[str, float]
    vectors: float


def measure(stage: Stage) -> Sizes:
    log = stage.log
    log.wait_until_signed()
    before = _relations(stage)
    _send(stage)
    log.wait_until_signed()
    of_event = _each(before, _relations(stage), EVENTS)
    before = _relations(stage)
    chosen = [str(patient.id) for patient in stage.data.patients[:PATIENTS]]
    passages.store_documents(stage.system, chosen, each=EACH, shared=0)
    of_passage = _each(dict.fromkeys(before, 0), _relations(stage), PATIENTS * EACH, "retrieval")
    vectors = _vectors(stage)
    return Sizes(
        of_event, of_passage, sum(size for name, size in of_passage.items() if name in vectors)
    )


def _send(stage: Stage) -> None:
    encounters = itertools.cycle(stage.data.encounters[:EVENT_ENCOUNTERS])
    draw = random.Random("sizes")
    with stage.system.client("agent-0") as agent:
        for _ in range(EVENTS // BATCH):
            batch = [event(one, draw) for one in itertools.islice(encounters, BATCH)]
            answer = agent.post("/agent-events/batch", json=batch)
            if answer.is_error:
                raise BenchmarkError(f"A batch of events was answered {answer.status_code}.")


def _each(
    before: Mapping[str, int], after: Mapping[str, int], units: int, schema: str = "audit"
) -> dict[str, float]:
    grown = {
        name: (size - before.get(name, 0)) / units
        for name, size in after.items()
        if name.startswith(f"{schema}.")
    }
    ordered = sorted(grown.items(), key=lambda each: -each[1])
    return {name: size for name, size in ordered if size >= LEAST}


def _relations(stage: Stage) -> dict[str, int]:
    return {row["name"]: row["bytes"] for row in stage.system.rows(RELATIONS)}


def _vectors(stage: Stage) -> set[str]:
    return {row["name"] for row in stage.system.rows(VECTORS)}
