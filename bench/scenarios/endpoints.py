import itertools
import json
import random
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from support.sources import REPOSITORY

from bench.errors import BenchmarkError
from bench.load.pgbench import Expression, Statement
from bench.load.wrk import UNIQUE, Request
from bench.systems.data import DRUGS, FINDINGS, Data, Encounter, birthday, name, note, vector

# Enough different questions for a run without repeats.
DISTINCT, QUESTIONS, NAIVE_QUESTIONS = 10_000, 40_000, 2_000
EVENT_ENCOUNTERS = 500
STATEMENTS = 100
TOP_K = 5
COMPARE = (
    "retrieval.search.repository.compare_all(retrieval.search.repository.SearchPlan("
    "frozenset({'corpus', 'patient_id', 'unless_asked'}), has_vector=True))"
)
WEIGHTS = f"{{{','.join(f'{term}000000:2.5' for term in range(1, 11))}}}/{2**28}"
# Prints a statement's SQL and the names of its parameters.
PRINT_STATEMENT = """
import importlib, json, sys
module, expression, names = sys.argv[1:]
service = importlib.import_module(module.partition(".")[0])
importlib.import_module(module)
statement = eval(expression, {service.__name__: service})
print(json.dumps([statement.sql, statement.values({name: name for name in json.loads(names)})]))
"""


@dataclass(frozen=True)
class Scenario:
    name: str
    title: str
    requests: Callable[[Data], list[Request]]
    naive_requests: Callable[[Data], list[Request]]
    statement: Callable[[Data], Statement]
    service: str
    target: float | None  # The goal for the ratio to the naive system's rate at 16 connections.
    answer: str  # A field that every valid response contains.
    warm_up: int = 0
    # The goal for the ratio of CPU time per request: the naive system's to chartroom's.
    cost_target: float | None = None


def events(data: Data) -> list[Request]:
    draw = random.Random("events")
    encounters = itertools.islice(itertools.cycle(data.encounters[:EVENT_ENCOUNTERS]), DISTINCT)
    return [Request("POST", "/agent-events", event(encounter, draw)) for encounter in encounters]


def event(encounter: Encounter, draw: random.Random) -> dict[str, Any]:
    return {
        "encounter_id": str(encounter.id),
        "agent_name": f"{draw.choice(('intake', 'triage', 'summary', 'scheduling'))}-agent",
        "event_type": draw.choice(("tool_call", "model_output", "decision", "escalation")),
        "payload": {
            "tool": draw.choice(("risk_score", "drug_interactions", "chart_search")),
            "input": {"drug": draw.choice(DRUGS), "dose_mg": draw.randrange(1, 500)},
            "result": [note(draw) for _ in range(draw.randrange(1, 4))],
        },
    }


def insert_event(data: Data) -> Statement:
    """Insert into the naive system's table, because audit's statement needs sequence numbers."""
    draw = random.Random("statements")
    bodies = [event(encounter, draw) for encounter in data.encounters[:STATEMENTS]]
    return Statement(
        "INSERT INTO agent_events (encounter_id, agent_name, event_type, payload) VALUES ($1, $2, $3, $4)",
        [
            (one["encounter_id"], one["agent_name"], one["event_type"], json.dumps(one["payload"]))
            for one in bodies
        ],
    )


def encounters(data: Data) -> list[Request]:
    shuffled = random.Random("reading").sample(data.encounters, len(data.encounters))
    return [Request("GET", f"/encounters/{encounter.id}") for encounter in shuffled]


def select_encounter(data: Data) -> Statement:
    return statement_of(
        "records.encounters.repository.find",
        [{"id": encounter.id} for encounter in data.encounters[:STATEMENTS]],
    )


def patients(_: Data) -> list[Request]:
    draw = random.Random("registering")
    return [
        Request(
            "POST",
            "/patients",
            {
                "full_name": name(draw),
                "date_of_birth": str(birthday(draw)),
                "identifiers": [mrn(UNIQUE)],
            },
        )
        for _ in range(DISTINCT)
    ]


def registrations(data: Data) -> list[Request]:
    """Registrations as hospitals send them. The naive version ignores the key."""
    return [replace(one, headers={"Idempotency-Key": UNIQUE}) for one in patients(data)]


def mrn(value: str) -> dict[str, str]:
    return {"system": "urn:example:mrn", "value": value, "type": "MR"}


def insert_patient(data: Data) -> Statement:
    return statement_of(
        "records.patients.repository.INSERT",
        [
            {
                "id": Expression("uuidv7()"),
                "full_name": one.full_name,
                "names": "[]",
                "date_of_birth": one.date_of_birth,
                "gender": None,
                "identifiers": "[]",
                "active": True,
                "deceased": None,
                "marital_status": None,
                "telecom": "[]",
                "address": "[]",
                "communication": "[]",
                "name_parts": f" {one.full_name.lower()} ",
                "changed_by": "agent-1",
                "changed_by_kind": "agent",
            }
            for one in data.patients[:STATEMENTS]
        ],
    )


def questions(data: Data, count: int = QUESTIONS) -> list[Request]:
    return [Request("POST", "/retrieve", body) for body in question_bodies(data, count)]


def question_bodies(data: Data, count: int) -> list[dict[str, Any]]:
    draw = random.Random("questions")
    people = data.chunk_patients
    return [
        {
            "question": f"Was {draw.choice(DRUGS)} stopped in visit {number} because of {draw.choice(FINDINGS)}?",
            "patient_id": draw.choice(people),
            "top_k": TOP_K,
        }
        for number in range(count)
    ]


def naive_questions(data: Data) -> list[Request]:
    draw = random.Random("vectors")
    return [
        Request("POST", "/retrieve", {**body, "embedding": vector(draw)})
        for body in question_bodies(data, NAIVE_QUESTIONS)
    ]


def select_chunks(data: Data) -> Statement:
    draw = random.Random("vectors")
    return statement_of(
        COMPARE,
        [
            {
                "question": vector(draw),
                "weights": WEIGHTS,
                "per_word": 0.015,
                "per_title_word": 0.1,
                "corpus": 0,
                "patient_id": patient,
                "candidates": 12 * TOP_K,
            }
            for patient in data.chunk_patients[:STATEMENTS]
        ],
    )


def statement_of(expression: str, values: Sequence[Mapping[str, object]]) -> Statement:
    service, noun, *_ = expression.split(".")
    python = REPOSITORY / "services" / service / ".venv" / "bin" / "python"
    names = json.dumps(list(values[0]))
    done = subprocess.run(
        [python, "-c", PRINT_STATEMENT, f"{service}.{noun}.repository", expression, names],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise BenchmarkError(
            f"There is no statement {expression} with the parameters {names}; correct it in {__file__}."
        )
    sql, order = json.loads(done.stdout)
    # A key that is not a parameter name is the value of a literal in the statement.
    return Statement(sql, [[one.get(name, name) for name in order] for one in values])


SCENARIOS = (
    Scenario(
        "events",
        "POST /agent-events",
        events,
        events,
        insert_event,
        "naive",
        5,
        "id",
        EVENT_ENCOUNTERS,
    ),
    Scenario(
        "encounters",
        "GET /encounters/{id}",
        encounters,
        encounters,
        select_encounter,
        "records",
        3,
        "patient_name",
    ),
    Scenario("patients", "POST /patients", patients, patients, insert_patient, "records", 3, "id"),
    Scenario(
        "registrations",
        "POST /patients with an Idempotency-Key",
        registrations,
        registrations,
        insert_patient,
        "records",
        None,
        "id",
    ),
    Scenario(
        "retrieve",
        "POST /retrieve",
        questions,
        naive_questions,
        select_chunks,
        "retrieval",
        2,
        "matches",
        cost_target=2.5,
    ),
)


def scenario_named(name: str) -> Scenario:
    return next(scenario for scenario in SCENARIOS if scenario.name == name)
