import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from bench.figures.comparisons import Goal
from bench.figures.runs import MAIN, Run
from bench.load.contenders import OverHTTP
from bench.load.ingest import Ingest
from bench.load.wrk import Request
from bench.scenarios.access import require_enough
from bench.scenarios.endpoints import TOP_K
from bench.scenarios.planned import Planned, in_turns
from bench.systems import passages
from bench.systems.chroma.server import Chroma, chroma_running
from bench.systems.passages import SMALL_CHART, Passages
from bench.systems.stage import Stage

EACH = 1_000
# In total 20,000 patients and 100,000 shared passages, without SMALL_CHARTS.
FEW, MANY, SMALL_CHARTS = (16, 4_000), (80, 20_000), 8
DOCUMENTS, CHUNKS_OF_DOCUMENT = 1_500, 20
OF_PATIENT, OF_ALL, DENSE, SHARED = "of a patient", "of all", "of a patient, dense", "with shared"
OF_SHARED, OF_SMALL = "of shared alone", f"of a patient with {SMALL_CHART}"
AGAIN, ASKED_AGAIN = f"{OF_SMALL}, asked again", 100
AMONG_FEW = "among 20,000: {}"
CHROMA = "Chroma: {}"


@dataclass(frozen=True)
class Search:
    name: str
    query: dict[str, Any] = field(default_factory=dict)  # Any: JSON.
    has_patient: bool = True
    is_small: bool = False  # The searched patient has SMALL_CHART passages.
    # The number of different questions of the run, or None if the run uses all questions.
    questions: int | None = None


HYBRID = [Search(OF_PATIENT), Search(OF_ALL, has_patient=False)]
OTHERS = [
    Search(DENSE, {"mode": "dense"}),
    Search(SHARED, {"include_shared": True}),
    Search(OF_SHARED, {"scope": "shared"}, has_patient=False),
    Search(OF_SMALL, is_small=True),
    Search(AGAIN, is_small=True, questions=ASKED_AGAIN),
]


def searches(stage: Stage, rounds: int, seconds: int) -> Iterator[Run]:
    few = store(stage, *FEW)
    contenders = [
        ours(stage, few, replace(search, name=AMONG_FEW.format(search.name)), number)
        for number, search in enumerate(HYBRID)
    ]
    yield from in_turns(contenders, rounds, connections=MAIN, seconds=seconds)
    many = store(stage, *MANY)
    with chroma_running(many.directory) as chroma:
        contenders = [
            *(
                ours(stage, many, search, number)
                for number, search in enumerate((*HYBRID, *OTHERS))
            ),
            *(beside(stage, many, search, chroma) for search in HYBRID),
        ]
        yield from in_turns(contenders, rounds, connections=MAIN, seconds=seconds)


def store(stage: Stage, patients: int, shared: int) -> Passages:
    chosen = [str(patient.id) for patient in stage.data.patients[: patients + SMALL_CHARTS]]
    return passages.store_documents(
        stage.system, chosen[:patients], each=EACH, shared=shared, small=chosen[patients:]
    )


def ours(stage: Stage, stored: Passages, search: Search, number: int) -> OverHTTP:
    """Append a different number of spaces per contender, because the service caches vectors of questions."""
    more = " " * number
    requests = [
        Request(
            "POST", "/retrieve", {"question": f"{question.text}{more}", **asked, **search.query}
        )
        for question, asked in zip(stored.questions, subjects(stored, search), strict=True)
    ][: search.questions]
    contender = stage.over_http(search.name, requests, "matches")
    require_enough(contender)
    return contender


def beside(stage: Stage, stored: Passages, search: Search, chroma: Chroma) -> OverHTTP:
    requests = []
    for question, asked in zip(stored.questions, subjects(stored, search), strict=True):
        body: dict[str, Any] = {
            "query_embeddings": [question.vector],
            "n_results": asked["top_k"],
            "include": ["documents", "metadatas", "distances"],
        }
        if search.has_patient:
            body["where"] = {"patient_id": asked["patient_id"]}
        requests.append(Request("POST", chroma.path, body))
    name = CHROMA.format(search.name)
    return OverHTTP(name, {"chroma": chroma.program}, chroma.url, requests, stage.file(name), "ids")


def subjects(stored: Passages, search: Search) -> list[dict[str, Any]]:
    draw = random.Random("subjects")
    patients = stored.small if search.is_small else stored.patients
    return [
        {"top_k": TOP_K, **({"patient_id": patient} if search.has_patient else {})}
        for patient in draw.choices(patients, k=len(stored.questions))
    ]


def ingest(stage: Stage, rounds: int, seconds: int) -> Iterator[Run]:
    stored = store(stage, *FEW)
    texts = [text for _, text in json.loads((stored.directory / "passages.json").read_text())]
    contender = Ingest(
        "documents",
        stage.programs,
        stage.system.url,
        documents(texts, stored.patients),
        stage.file("documents"),
        stage.tokens,
        stage.system.admin_dsn,
    )
    yield from in_turns([contender], rounds, connections=MAIN, seconds=2 * seconds)


def documents(texts: Sequence[str], patients: Sequence[str]) -> list[Request]:
    draw = random.Random("documents")
    return [
        Request(
            "POST",
            "/documents",
            {
                "patient_id": draw.choice(patients),
                "source_type": "note",
                "source_ref": f"document-{number}",
                "title": f"Visit {number}",
                "text": " ".join(draw.choices(texts, k=CHUNKS_OF_DOCUMENT)),
            },
        )
        for number in range(DOCUMENTS)
    ]


PLANNED = (
    Planned(
        "passages",
        f"searches among 100,000 passages, {MAIN} connections",
        searches,
        (
            Goal("search of a patient with 1,000 passages", OF_PATIENT, least=230),
            Goal("search of a patient with 1,000 passages", OF_PATIENT, p99_ms=120),
            Goal("a patient's search, compared with dense", OF_PATIENT, DENSE, most=1.43),
            Goal(f"search of a patient with {SMALL_CHART} passages", OF_SMALL, cpu_ms=6.5),
            Goal("a patient's search, for repeated questions", AGAIN, cpu_ms=5),
            Goal("of 20,000 shared alone", OF_SHARED, cpu_ms=16),
            Goal("of a patient and 20,000 shared", SHARED, least=80),
            Goal("of all 100,000", OF_ALL, least=80),
            Goal(
                "of a patient, compared with 20,000 in all",
                OF_PATIENT,
                AMONG_FEW.format(OF_PATIENT),
                0.9,
            ),
            Goal("of all, compared with 20,000", OF_ALL, AMONG_FEW.format(OF_ALL), 0.7),
            Goal(
                "of a patient, compared with Chroma with the question's vector",
                OF_PATIENT,
                CHROMA.format(OF_PATIENT),
            ),
            Goal(
                "of all, compared with Chroma with the question's vector",
                OF_ALL,
                CHROMA.format(OF_ALL),
            ),
        ),
    ),
    Planned(
        "ingest",
        f"documents stored, {MAIN} connections",
        ingest,
        (Goal("chunks of some 200 word pieces", "documents", least=80),),
    ),
)
