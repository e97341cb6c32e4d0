import html
import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace

import httpx
from support.chromium import NoBrowser
from support.reviewers import signed_in
from support.system import System

from bench.figures.comparisons import EVERY, Goal
from bench.figures.runs import Run, one_run
from bench.load.browser import live_log
from bench.load.listeners import Listeners, Received, listening
from bench.load.live_events import SECONDS, LiveEvents
from bench.load.visits import CALLED, KB, Visits
from bench.scenarios.endpoints import EVENT_ENCOUNTERS
from bench.scenarios.planned import Planned, in_turns
from bench.systems.looked_at import CHARTS, LookedAt, store
from bench.systems.stage import Stage

QUESTION = "Which medicines does the patient take, and why?"
VIEWERS, EACH_PERSON, EVENTS_PER_S = 100, 10, 4
LONGER = 5  # With fewer events, the slowest event alone would be the 99th percentile.
BURST, BURST_S, BURST_BATCH = 5_000, 2, 250
MEMORY, EACH = "MiB (PSS)", "KiB (PSS)"
STREAM = re.compile(r'data-stream="([^"]+)"(?:[^>]*? data-last="(\d+)")?')


def pages(stage: Stage, rounds: int, seconds: int) -> Iterator[Run]:
    found = store(stage.system)
    with signed_in(stage.system) as person, stage.system.client(None) as anyone:
        # Searches differ, because the console caches a search for ten minutes.
        person.post("/console/patients", data={"name": found.name})
        person.post("/console/ask", data={"question": QUESTION})
        contenders = [
            Visits("sign-in", stage.programs, anyone, ["/console/sign-in"]),
            *(
                Visits(name, stage.programs, person, read)
                for name, read in addresses(found).items()
            ),
        ]
        yield from in_turns(contenders, rounds, connections=1, seconds=seconds)


def addresses(found: LookedAt) -> dict[str, list[str]]:
    return {
        "overview": ["/console"],
        "review": ["/console/review"],
        "log": ["/console/log"],
        "encounter": [f"/console/encounters/{one}" for one in found.encounters],
        "patient search": ["/console/patients"],
        "patient": [f"/console/patients/{one}" for one in found.patients],
        "ask": ["/console/ask"],
        "document": [f"/console/documents/{one}" for one in found.documents],
        "event": [f"/console/events/{one}" for one in found.events],
    }


def viewers(stage: Stage, rounds: int, seconds: int) -> Iterator[Run]:
    console, name = stage.programs["console"], f"{VIEWERS} viewers"
    with stage.system.client("agent-0") as agent:
        for number in range(1 + rounds):
            is_warm_up = number == 0
            count = 1 if is_warm_up else VIEWERS
            alone = console.memory().pss
            with watching(stage.system, count) as readers:
                programs = {"viewers": readers.program, **stage.programs}
                events = live_events(stage, name, agent, readers.wait_for)
                run = one_run(
                    replace(events, programs=programs, batch=1, per_second=EVENTS_PER_S),
                    connections=count,
                    seconds=1 if is_warm_up else LONGER * seconds,
                )
                each = 1024 * (console.memory().pss - alone) / VIEWERS
            if not is_warm_up:
                yield replace(run, load=replace(run.load, sizes={MEMORY: alone, EACH: each}))


def burst(stage: Stage, rounds: int, _: int) -> Iterator[Run]:
    """A run ends when all logged events have arrived at the viewer or the browser."""
    with stage.system.client("agent-0") as agent, signed_in(stage.system) as person:
        for _ in range(rounds):
            with watching(stage.system, 1) as readers:
                events = live_events(stage, "viewer", agent, readers.wait_for)
                yield one_run(events, connections=1, seconds=BURST_S)
            with suppress(NoBrowser), live_log(stage.system.url, dict(person.cookies)) as opened:
                events = live_events(stage, "browser", agent, opened.wait_for)
                yield one_run(events, connections=1, seconds=BURST_S)


def live_events(
    stage: Stage, name: str, agent: httpx.Client, wait_for: Callable[[int], Received]
) -> LiveEvents:
    encounters = stage.data.encounters[:EVENT_ENCOUNTERS]
    per_second = BURST / BURST_S / BURST_BATCH
    return LiveEvents(name, stage.programs, agent, encounters, wait_for, BURST_BATCH, per_second)


@contextmanager
def watching(system: System, count: int) -> Iterator[Listeners]:
    """A person may open at most 20 streams of the live log."""
    with ExitStack() as signed:
        streams = []
        for number in range(-(-count // EACH_PERSON)):
            person = signed.enter_context(signed_in(system, f"reviewer-{number}"))
            cookies = "; ".join(f"{name}={value}" for name, value in person.cookies.items())
            ((path, last),) = STREAM.findall(person.get("/console/log").text)
            place = f"&after_seq={last}" if last else ""
            stream = html.unescape(path) + place
            streams += [(stream, f"Cookie: {cookies}")] * EACH_PERSON
        with listening(system.url, streams[:count]) as readers:
            yield readers


PLANNED = (
    Planned(
        "pages",
        f"pages of the console, one person, the demo and {CHARTS} charts",
        pages,
        (
            Goal("the slowest page of the console", EVERY, p50_ms=80),
            Goal("the slowest page of the console", EVERY, p99_ms=200),
            Goal("the largest page", EVERY, most=50, unit=KB),
            Goal("calls of the gateway for a page", EVERY, most=6, unit=CALLED),
        ),
    ),
    Planned(
        "viewers",
        f"the live log with {VIEWERS} viewers, {EVENTS_PER_S} events per second",
        viewers,
        (
            Goal("an event in the live log", f"{VIEWERS} viewers", p99_ms=250),
            Goal("the console", f"{VIEWERS} viewers", most=75, unit=MEMORY),
            Goal("a viewer of the live log", f"{VIEWERS} viewers", most=100, unit=EACH),
        ),
    ),
    Planned(
        "burst",
        f"{BURST:,} events in {BURST_S} s in the live log",
        burst,
        tuple(
            Goal(
                f"{BURST:,} events in {BURST_S} s reach a {viewer}, each once",
                viewer,
                most=5,
                unit=SECONDS,
            )
            for viewer in ("viewer", "browser")
        ),
    ),
)
