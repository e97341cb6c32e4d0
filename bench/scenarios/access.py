"""Callers who see the patients of a panel, beside callers who see all patients."""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import httpx

from bench.errors import BenchmarkError
from bench.figures.comparisons import Goal
from bench.figures.runs import MAIN, Run
from bench.load.contenders import OverHTTP
from bench.load.wrk import Request
from bench.scenarios.endpoints import TOP_K, event
from bench.scenarios.planned import Planned, in_turns
from bench.systems.data import DRUGS, FINDINGS, Encounter
from bench.systems.panels import Panels, Sizes, store
from bench.systems.stage import Stage

# With the chunks that the benchmark's other patients have, there are 100,000.
SIZES = Sizes(patients=16_000, events=10, chunks=5, panels=(1, 100, 1_000, 10_000))
ONE, SMALL, PANEL, LARGE = SIZES.panels
FEW, DISTINCT, NEWEST = 50, 10_000, 100
Size = int | None  # Of the caller's panel; None sees all patients.
Requests = Callable[[Panels, random.Random], list[Request]]


@dataclass(frozen=True)
class Work:
    """Requests that callers of several panels send in turns, all the same."""

    name: str
    requests: Requests
    callers: Sequence[Size]
    answer: str  # A field of every answer.

    def contender(self, size: Size) -> str:
        return f"{self.name}, {'all patients' if size is None else f'panel of {size:,}'}"

    def goal(self, what: str, size: Size, beside: Size, most: float) -> Goal:
        return Goal(what, self.contender(size), self.contender(beside), None, most=most)


def reads(panels: Panels, _: random.Random, members: int = PANEL) -> list[Request]:
    return [Request("GET", f"/encounters/{one.id}") for one in panels.members(members)]


def appends(panels: Panels, draw: random.Random, members: int = FEW) -> list[Request]:
    chosen = repeated(panels.members(members))
    return [Request("POST", "/agent-events", event(encounter, draw)) for encounter in chosen]


def appends_about_many(panels: Panels, draw: random.Random) -> list[Request]:
    return appends(panels, draw, LARGE)


def questions(panels: Panels, draw: random.Random) -> list[Request]:
    return [
        question(number, draw, one) for number, one in enumerate(repeated(panels.members(PANEL)))
    ]


def questions_about_all(_: Panels, draw: random.Random) -> list[Request]:
    return [question(number, draw, None) for number in range(DISTINCT)]


def question(number: int, draw: random.Random, encounter: Encounter | None) -> Request:
    text = f"Was {draw.choice(DRUGS)} stopped in visit {number} because of {draw.choice(FINDINGS)}?"
    subject = {} if encounter is None else {"patient_id": str(encounter.patient_id)}
    return Request("POST", "/retrieve", {"question": text, "top_k": TOP_K, **subject})


def events_of_patient(panels: Panels, _: random.Random, members: int = PANEL) -> list[Request]:
    return [
        Request("GET", f"/agent-events?changes=false&patient_id={one.patient_id}")
        for one in panels.members(members)
    ]


def newest_events(panels: Panels, _: random.Random) -> list[Request]:
    return [Request("GET", f"/agent-events?changes=false&order=desc&limit={NEWEST}")] * len(
        panels.members(FEW)
    )


def about_one(requests: Requests) -> Requests:
    """Return the requests about the patient whom every panel has."""
    return lambda panels, draw: requests(replace(panels, encounters=panels.members(ONE)), draw)


def repeated(encounters: Sequence[Encounter]) -> list[Encounter]:
    return [encounters[number % len(encounters)] for number in range(DISTINCT)]


# Without changes: those of the panels themselves name a thousand patients each.
# Lists of events come first: appends change what they show.
NEWEST_EVENTS = Work("newest events", newest_events, (None, *SIZES.panels), "events")
READ = Work("read", reads, (None, PANEL), "patient_name")
READ_ONE = Work("read one", about_one(reads), (ONE, LARGE), "patient_name")
EVENTS = Work("a patient's events", events_of_patient, (None, PANEL), "events")
EVENTS_OF_ONE = Work("one patient's events", about_one(events_of_patient), (ONE, LARGE), "events")
QUESTION = Work("retrieve with a patient", questions, (None, PANEL), "matches")
QUESTION_OF_ONE = Work("retrieve with one patient", about_one(questions), (ONE, LARGE), "matches")
SEARCH = Work("retrieve", questions_about_all, (None, SMALL, PANEL, LARGE), "matches")
APPEND = Work("append", appends, (None, PANEL), "id")
APPEND_ONE = Work("append about one", about_one(appends), (ONE, LARGE), "id")
APPEND_MANY = Work("append about many", appends_about_many, (None, LARGE), "id")
WORKS = (
    NEWEST_EVENTS,
    READ,
    READ_ONE,
    EVENTS,
    EVENTS_OF_ONE,
    QUESTION,
    QUESTION_OF_ONE,
    SEARCH,
    APPEND,
    APPEND_ONE,
    APPEND_MANY,
)
WARM_UP = {APPEND_MANY: DISTINCT}  # So that audit knows all encounters.
EVEN = 1.1  # A large panel beside one with a single member.
GOALS = (
    READ.goal("a read by a caller with a panel of 1,000", PANEL, None, 1.15),
    READ_ONE.goal("a read, panel of 10,000 beside 1", LARGE, ONE, EVEN),
    APPEND.goal("an append, panel of 1,000", PANEL, None, 1.1),
    APPEND_MANY.goal("an append, each about another of 10,000 patients", LARGE, None, 1.5),
    APPEND_ONE.goal("an append, panel of 10,000 beside 1", LARGE, ONE, EVEN),
    QUESTION.goal("retrieve with a patient, panel of 1,000", PANEL, None, 1.05),
    QUESTION_OF_ONE.goal("retrieve with a patient, panel of 10,000 beside 1", LARGE, ONE, EVEN),
    EVENTS.goal("a patient's events, panel of 1,000", PANEL, None, 1.6),
    EVENTS_OF_ONE.goal("a patient's events, panel of 10,000 beside 1", LARGE, ONE, EVEN),
    SEARCH.goal("retrieve over a panel of 100", SMALL, None, 1),
    SEARCH.goal("retrieve over a panel of 1,000", PANEL, None, 4.5),
    SEARCH.goal("retrieve over a panel of 10,000", LARGE, None, 2),
    *(
        NEWEST_EVENTS.goal(f"newest {NEWEST} events, panel of {size:,}", size, None, 10)
        for size in SIZES.panels
    ),
)


def access(stage: Stage, rounds: int, seconds: int) -> Iterator[Run]:
    panels = store(stage.system, SIZES)
    shorter = max(1, seconds // 2)
    for work in WORKS:
        contenders = contenders_of(work, stage, panels)
        require_enough(stage, work, contenders)
        yield from in_turns(contenders, rounds, connections=MAIN, seconds=shorter)


def contenders_of(work: Work, stage: Stage, panels: Panels) -> list[OverHTTP]:
    requests = work.requests(panels, random.Random(work.name))
    return [
        replace(
            stage.over_http(work.contender(size), requests, work.answer),
            tokens=panels.tokens[size],
            warm_up=WARM_UP.get(work, 0),
            file=stage.file(f"access-{WORKS.index(work)}-{size}"),
        )
        for size in work.callers
    ]


def require_enough(stage: Stage, work: Work, contenders: Sequence[OverHTTP]) -> None:
    """Raise BenchmarkError where a search finds fewer passages than asked for."""
    if work is not SEARCH:
        return
    for contender in contenders:
        headers = {"Authorization": f"Bearer {contender.tokens[0]}"}
        with httpx.Client(base_url=stage.system.url, headers=headers, trust_env=False) as client:
            for request in contender.requests[:TOP_K]:
                found = client.post(request.path, json=request.body).raise_for_status().json()
                if len(found["matches"]) < min(TOP_K, SIZES.chunks * SMALL):
                    raise BenchmarkError(f"{contender.name} finds {len(found['matches'])} passages")


PLANNED = (Planned("access", f"callers with panels, {MAIN} connections", access, GOALS),)
