import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bench.against.sides import Side
from bench.load.contenders import Contender, OverHTTP
from bench.load.cycles import Cycles
from bench.load.wrk import Request
from bench.scenarios.access import question
from bench.scenarios.charts import PAGE
from bench.scenarios.endpoints import DISTINCT, event, registrations
from bench.scenarios.records import bundle
from bench.scenarios.tasks import KIND, QUEUE
from bench.systems import tasks
from bench.systems.data import Data, Encounter, note

CHARTS, PASSAGES_EACH = 50, 5
IMPORTED = 25  # Entries per bundle.
TASKS_PER_S = 1_000  # More than one process of records completes.
RESULT = "Observation"
CODE = {"system": "http://loinc.org", "code": "2823-3"}
Requests = Callable[[Side, random.Random], list[Request]]


@dataclass(frozen=True)
class Route:
    title: str
    contender: Callable[[Side], Contender]
    # Called before each run with the seconds of the run.
    stock: Callable[[Side, int], None] = lambda *_: None


def sending(title: str, answer: str, requests: Requests) -> Route:
    def contender(side: Side) -> OverHTTP:
        return OverHTTP(
            side.name,
            side.programs,
            side.system.url,
            requests(side, random.Random(title)),
            side.file("route"),
            answer,
            side.tokens,
            access_logs=side.system.data.logs,
        )

    return Route(title, contender)


def reads(side: Side, _: random.Random) -> list[Request]:
    return [Request("GET", f"/encounters/{one.id}") for one in side.cases]


def questions(side: Side, draw: random.Random) -> list[Request]:
    charts = side.cases[:CHARTS]
    passages = [passage(one, draw, number) for one in charts for number in range(PASSAGES_EACH)]
    side.send([("/chunks", body) for body in passages])
    return [question(number, draw, draw.choice(charts)) for number in range(DISTINCT)]


def passage(case: Encounter, draw: random.Random, number: int) -> dict[str, Any]:
    return {
        "patient_id": str(case.patient_id),
        "source_type": "visit_note",
        "source_ref": f"source-{number}",
        "chunk_text": note(draw),
    }


def searches(side: Side, _: random.Random) -> list[Request]:
    charts = [one.patient_id for one in side.cases[:CHARTS]]
    for patient in charts:
        entries = [
            {"resource": result(str(patient), day), "request": {"method": "POST", "url": RESULT}}
            for day in range(1, PAGE + 1)
        ]
        side.send([("/fhir", {"resourceType": "Bundle", "type": "batch", "entry": entries})])
    code = f"{CODE['system']}|{CODE['code']}"
    path = "/fhir/{}?patient={}&code={}&_sort=-date&_count={}"
    return [Request("GET", path.format(RESULT, one, code, PAGE)) for one in charts]


def result(patient: str, day: int) -> dict[str, Any]:
    return {
        "resourceType": RESULT,
        "status": "final",
        "code": {"coding": [CODE]},
        "subject": {"reference": f"Patient/{patient}"},
        "effectiveDateTime": f"2026-01-{day:02}",
        "valueQuantity": {"value": day, "unit": "mmol/L"},
    }


def claims(side: Side) -> Cycles:
    tokens = {f"agent-{number}": token for number, token in enumerate(side.tokens)}
    return Cycles(
        side.name, side.programs, side.system.url, QUEUE, KIND, 1, tokens, side.file("tokens")
    )


def store_tasks(side: Side, seconds: int) -> None:
    tasks.store(side.system.admin_dsn, QUEUE, TASKS_PER_S * seconds)


def events(side: Side, draw: random.Random) -> list[Request]:
    chosen = (side.cases[number % len(side.cases)] for number in range(DISTINCT))
    return [Request("POST", "/agent-events", event(one, draw)) for one in chosen]


def imports(_: Side, draw: random.Random) -> list[Request]:
    bundles = (bundle(draw, entries=IMPORTED) for _ in range(DISTINCT // IMPORTED))
    return [Request("POST", "/imports/fhir-bundle", one) for one in bundles]


ROUTES = (
    # Routes that read come first: the faster version writes more rows, which slows down later reads.
    sending("GET /encounters/{id}", "patient_name", reads),
    sending("POST /retrieve", "matches", questions),
    sending("GET /fhir/Observation", "entry", searches),
    Route("POST /tasks/claim and POST /tasks/{id}/complete", claims, store_tasks),
    sending("POST /agent-events", "id", events),
    sending("POST /patients with an Idempotency-Key", "id", lambda *_: registrations(Data())),
)
# Measured only if `--route` selects them.
FURTHER = (sending("POST /imports/fhir-bundle", "id", imports),)
