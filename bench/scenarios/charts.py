import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from uuid import UUID

from bench.figures.comparisons import Goal
from bench.figures.runs import MAIN, Run
from bench.load.contenders import Contender, InDatabase, OverHTTP
from bench.load.pgbench import Statement
from bench.load.wrk import Request
from bench.scenarios.planned import Planned, in_turns
from bench.systems.charts import CODES, HEAVY, Charts, store
from bench.systems.data import NAIVE_ROLE
from bench.systems.naive_search import SEARCH
from bench.systems.stage import Stage

FEW, MANY = 10_000, 1_000_000
REQUESTS, PAGE, STATEMENTS = 2_000, 20, 50
SMALL = 50


def searches(stage: Stage, rounds: int, seconds: int) -> Iterator[Run]:
    few = store(stage.system, FEW)
    yield from in_turns([ours(stage, "few", few.light)], rounds, connections=MAIN, seconds=seconds)
    many = store(stage.system, MANY, NAIVE_ROLE)
    yield from in_turns(contenders(stage, many), rounds, connections=MAIN, seconds=seconds)


def contenders(stage: Stage, charts: Charts) -> list[Contender]:
    database = {"postgres": stage.programs["postgres"]}
    asked = questions(charts.light)
    naive = [
        Request("GET", f"/observations?patient={patient}&code={code}") for patient, code in asked
    ]
    statement = Statement(
        SEARCH, [(f"Patient/{patient}", code) for patient, code in asked[:STATEMENTS]]
    )
    return [
        OverHTTP(
            "naive",
            {"naive": stage.naive, **database},
            stage.naive_url,
            naive,
            stage.file("naive-searches"),
            "entry",
        ),
        ours(stage, "chartroom", charts.light),
        InDatabase("database", database, stage.naive_dsn, statement),
        ours(stage, "heavy", [charts.heavy]),
        by_code(stage),
    ]


def questions(patients: Sequence[UUID]) -> list[tuple[UUID, str]]:
    draw = random.Random("searches")
    return [(draw.choice(patients[:SMALL]), f"{draw.randrange(CODES)}-0") for _ in range(REQUESTS)]


def ours(stage: Stage, name: str, patients: Sequence[UUID]) -> OverHTTP:
    requests = [
        Request("GET", f"/fhir/Observation?patient={patient}&code={code}&_sort=-date&_count={PAGE}")
        for patient, code in questions(patients)
    ]
    found = stage.over_http(name, requests, "entry")
    return replace(found, file=stage.file(f"searches-{name}"))


def by_code(stage: Stage) -> OverHTTP:
    requests = [
        Request("GET", f"/fhir/Observation?code={number % CODES}-0&_count={PAGE}")
        for number in range(REQUESTS)
    ]
    return replace(
        stage.over_http("by code", requests, "entry"), file=stage.file("searches-by-code")
    )


PLANNED = (
    Planned(
        "charts",
        f"searches under /fhir, {MAIN} connections, {MANY:,} results",
        searches,
        (
            Goal("by patient and code, compared with rows per value", "chartroom", "naive", 3),
            Goal(
                "by patient and code, compared with rows per value in PostgreSQL alone",
                "chartroom",
                "database",
                most=2,
            ),
            Goal("by patient and code", "chartroom", p99_ms=25),
            Goal(f"at {MANY:,}, compared with {FEW:,}", "chartroom", "few", most=1.2),
            Goal(
                f"of a patient with {HEAVY:,}, compared with others", "heavy", "chartroom", most=2
            ),
            Goal("of all patients by code", "by code", p99_ms=50),
        ),
    ),
)
