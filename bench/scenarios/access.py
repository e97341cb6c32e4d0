import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

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

# Together with the benchmark's other patients, the database has 100,000 chunks.
SIZES = Sizes(patients=16_000, events=10, chunks=5, panels=(1, 100, 1_000, 10_000))
FEW, DISTINCT, NEWEST, SEARCHES = 50, 10_000, 100, 10
EVEN = 1.1
Size = int | None  # The size of the caller's panel, or None for a caller who sees all patients.
Requests = Callable[[Panels, random.Random], list[Request]]


@dataclass(frozen=True)
class Target:
    """A maximum for the CPU time with a panel of `size`, divided by the CPU time with a panel of `beside`."""

    size: int
    beside: Size
    most: float


@dataclass(frozen=True)
class Work:
    name: str
    requests: Requests
    answer: str  # A field that every valid response contains.
    targets: Sequence[Target]
    warm_up: int = 0

    @property
    def callers(self) -> list[Size]:
        sizes = [size for target in self.targets for size in (target.beside, target.size)]
        return list(dict.fromkeys(sizes))

    @property
    def goals(self) -> list[Goal]:
        return [
            Goal(
                f"{self.name}: panel of {target.size:,}, compared with {panel(target.beside)}",
                self.contender(target.size),
                self.contender(target.beside),
                most=target.most,
            )
            for target in self.targets
        ]

    def contender(self, size: Size) -> str:
        return f"{self.name}: {panel(size)}"


def panel(size: Size) -> str:
    return "all patients" if size is None else f"a panel of {size:,}"


def works(sizes: Sizes) -> list[Work]:
    one, small, middle, large = sizes.panels
    even = [Target(large, one, EVEN)]
    return [
        # Appends come first: they change the lists of events that later requests read.
        Work(
            f"newest {NEWEST} events",
            newest_events,
            "events",
            [Target(size, None, 10) for size in sizes.panels],
        ),
        Work("read", partial(reads, members=middle), "patient_name", [Target(middle, None, 1.15)]),
        Work("read about one", partial(reads, members=one), "patient_name", even),
        Work(
            "a patient's events",
            partial(events_of_patient, members=middle),
            "events",
            [Target(middle, None, 1.6)],
        ),
        Work("one patient's events", partial(events_of_patient, members=one), "events", even),
        Work(
            "retrieve with a patient",
            partial(questions, members=middle),
            "matches",
            [Target(middle, None, 1.05)],
        ),
        Work("retrieve with one patient", partial(questions, members=one), "matches", even),
        Work(
            "retrieve over all",
            questions_about_all,
            "matches",
            [Target(small, None, 1), Target(middle, None, 4.5), Target(large, None, 2)],
        ),
        Work(
            "append", partial(appends, members=min(FEW, middle)), "id", [Target(middle, None, 1.1)]
        ),
        Work("append about one", partial(appends, members=one), "id", even),
        Work(
            "append about many",
            partial(appends, members=large),
            "id",
            [Target(large, None, 1.5)],
            warm_up=large,
        ),
    ]


def reads(panels: Panels, _: random.Random, *, members: int) -> list[Request]:
    return [Request("GET", f"/encounters/{one.id}") for one in panels.members(members)]


def events_of_patient(panels: Panels, _: random.Random, *, members: int) -> list[Request]:
    return [
        Request("GET", f"/agent-events?changes=false&patient_id={one.patient_id}")
        for one in panels.members(members)
    ]


def newest_events(_: Panels, __: random.Random) -> list[Request]:
    return [Request("GET", f"/agent-events?changes=false&order=desc&limit={NEWEST}")] * FEW


def questions(panels: Panels, draw: random.Random, *, members: int) -> list[Request]:
    chosen = repeated(panels.members(members))
    return [question(number, draw, encounter) for number, encounter in enumerate(chosen)]


def questions_about_all(_: Panels, draw: random.Random) -> list[Request]:
    return [question(number, draw, None) for number in range(DISTINCT)]


def question(number: int, draw: random.Random, encounter: Encounter | None) -> Request:
    text = f"Was {draw.choice(DRUGS)} stopped in visit {number} because of {draw.choice(FINDINGS)}?"
    subject = {} if encounter is None else {"patient_id": str(encounter.patient_id)}
    return Request("POST", "/retrieve", {"question": text, "top_k": TOP_K, **subject})


def appends(panels: Panels, draw: random.Random, *, members: int) -> list[Request]:
    chosen = repeated(panels.members(members))
    return [Request("POST", "/agent-events", event(encounter, draw)) for encounter in chosen]


def repeated(encounters: Sequence[Encounter]) -> list[Encounter]:
    return [encounters[number % len(encounters)] for number in range(DISTINCT)]


def access(stage: Stage, rounds: int, seconds: int) -> Iterator[Run]:
    panels = store(stage.system, SIZES)
    for number, work in enumerate(works(SIZES)):
        requests = work.requests(panels, random.Random(work.name))
        contenders = [
            replace(
                stage.over_http(work.contender(size), requests, work.answer, warm_up=work.warm_up),
                tokens=panels.tokens[size],
                file=stage.file(f"access-{number}-{size}"),
            )
            for size in work.callers
        ]
        if work.answer == "matches":
            for contender in contenders:
                require_enough(contender)
        yield from in_turns(contenders, rounds, connections=MAIN, seconds=max(1, seconds // 2))


def require_enough(contender: OverHTTP) -> None:
    headers = {"Authorization": f"Bearer {contender.tokens[0]}"}
    with httpx.Client(base_url=contender.url, headers=headers, trust_env=False) as client:
        for request in contender.requests[:SEARCHES]:
            answer = client.post(request.path, json=request.body).raise_for_status()
            found = len(answer.json()["matches"])
            if found < TOP_K:
                raise BenchmarkError(
                    f"{contender.name}: a search finds {found} of {TOP_K} passages"
                )


PLANNED = (
    Planned(
        "access",
        f"callers with panels, {MAIN} connections",
        access,
        tuple(goal for work in works(SIZES) for goal in work.goals),
    ),
)
