"""What is measured: each endpoint's requests, how the naive version is asked, the database's part,
and the target.
"""

import itertools
import json
import random
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from support.sources import REPOSITORY

from bench.data import DRUGS, FINDINGS, Data, Encounter, birthday, name, note, vector
from bench.load import BenchmarkError, Request

# More than are sent before the first comes again; no question is asked twice in a run.
DISTINCT, QUESTIONS, NAIVE_QUESTIONS = 10_000, 40_000, 2_000
EVENT_ENCOUNTERS = 500
# pgbench takes at most 128 scripts.
STATEMENTS = 100
TOP_K = 5


@dataclass(frozen=True)
class Statement:
    """The database's part of a request, and the values of some requests for its placeholders."""

    sql: str
    values: Sequence[Sequence[object]]


@dataclass(frozen=True)
class Scenario:
    name: str
    title: str
    requests: Callable[[Data], list[Request]]
    naive_requests: Callable[[Data], list[Request]]
    statement: Callable[[Data], Statement]
    # Whose role runs the statement.
    service: str
    # How many times the naive version's rate at 16 connections.
    target: float
    # A field that every answer has.
    answer: str
    # How many of the requests are sent before measuring, so that what is answered for the first
    # time is not counted.
    warm_up: int = 0


def events(data: Data) -> list[Request]:
    """At first one of each encounter: the first event of an encounter asks records, the others do
    not.
    """
    draw = random.Random("events")
    logged_about = itertools.islice(itertools.cycle(data.encounters[:EVENT_ENCOUNTERS]), DISTINCT)
    return [Request("POST", "/agent-events", event(encounter, draw)) for encounter in logged_about]


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
    """Store it in the naive version's table: the log's own statement needs the numbers that the
    writer gives.
    """
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
    sql = sql_of("records.encounters.repository", "ROW_WITH_PATIENT_NAME")
    return Statement(sql, [(encounter.id,) for encounter in data.encounters[:STATEMENTS]])


def patients(_: Data) -> list[Request]:
    draw = random.Random("registering")
    return [
        Request(
            "POST", "/patients", {"full_name": name(draw), "date_of_birth": str(birthday(draw))}
        )
        for _ in range(DISTINCT)
    ]


def insert_patient(data: Data) -> Statement:
    sql = sql_of("records.patients.repository", "INSERT")
    some = data.patients[:STATEMENTS]
    return Statement(
        sql,
        [
            (
                one.full_name,
                "[]",
                one.date_of_birth,
                None,
                None,
                "[]",
                f" {one.full_name.lower()} ",
                "agent-1",
                "agent",
            )
            for one in some
        ],
    )


def questions(data: Data, count: int = QUESTIONS) -> list[Request]:
    draw = random.Random("questions")
    people = data.chunk_patients
    return [
        Request(
            "POST",
            "/retrieve",
            {
                "question": f"Was {draw.choice(DRUGS)} stopped in visit {number} because of {draw.choice(FINDINGS)}?",
                "patient_id": draw.choice(people),
                "top_k": TOP_K,
            },
        )
        for number in range(count)
    ]


def naive_questions(data: Data) -> list[Request]:
    draw = random.Random("vectors")
    return [
        replace(request, body={**(request.body or {}), "embedding": vector(draw)})
        for request in questions(data, NAIVE_QUESTIONS)
    ]


def select_chunks(data: Data) -> Statement:
    draw = random.Random("vectors")
    return Statement(
        sql_of("retrieval.search.repository", "OF_PATIENT"),
        [
            (vector(draw), patient, None, None, TOP_K)
            for patient in data.chunk_patients[:STATEMENTS]
        ],
    )


def sql_of(module: str, name: str) -> str:
    """Return a repository's statement, as its service's own environment has it. Raises
    BenchmarkError.
    """
    service = module.partition(".")[0]
    python = REPOSITORY / "services" / service / ".venv" / "bin" / "python"
    program = f"import {module} as repository; print(repository.{name})"
    done = subprocess.run([python, "-c", program], capture_output=True, text=True, check=False)
    if done.returncode:
        raise BenchmarkError(
            f"{module} has no statement {name} any more; name the one that it runs now in {__file__}."
        )
    return done.stdout


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
        "retrieve",
        "POST /retrieve",
        questions,
        naive_questions,
        select_chunks,
        "retrieval",
        2,
        "matches",
    ),
)


def scenario_named(name: str) -> Scenario:
    """Return one of them."""
    return next(scenario for scenario in SCENARIOS if scenario.name == name)
