import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import cycle

from bench.figures.comparisons import Goal
from bench.figures.processes import Programs
from bench.figures.runs import Run, one_run
from bench.load.contenders import OverHTTP
from bench.load.feeding import Feeding
from bench.load.listeners import listening
from bench.load.spans import SPANS, Exports
from bench.load.wrk import Load, Request
from bench.scenarios.endpoints import EVENT_ENCOUNTERS, event, scenario_named
from bench.scenarios.planned import Planned, in_turns
from bench.systems.data import Data
from bench.systems.log_rows import Log
from bench.systems.stage import Stage

CONNECTIONS = 64
BATCH, BATCHES, BATCH_CONNECTIONS = 500, 40, 4
BATCH_PATH = "/agent-events/batch"
LISTENERS = 100
FEW, MANY = 10_000, 1_000_000


@dataclass
class InBatches:
    """Counts each event of a batch as a request. Errors are acknowledged events that the log lacks, and alarms of
    audit.
    """

    sent: OverHTTP
    log: Log

    @property
    def name(self) -> str:
        return self.sent.name

    @property
    def programs(self) -> Programs:
        return self.sent.programs

    def prepare(self) -> None:
        self.sent.prepare()

    def run(self, *, connections: int, seconds: int) -> Load:
        before = self.log.count()
        load = self.sent.run(connections=connections, seconds=seconds)
        acknowledged = load.requests * BATCH
        missing = max(0, acknowledged - (self.log.count() - before))
        load = replace(load, requests=acknowledged).with_error("missing", missing)
        return load.with_error("alarm", int(self.log.has_alarm()))


def single_appends(stage: Stage, rounds: int, seconds: int) -> Iterator[Run]:
    contenders = [*stage.contenders(scenario_named("events")), *stage.empty_contenders("empty")]
    return in_turns(contenders, rounds, connections=CONNECTIONS, seconds=seconds)


def batches(stage: Stage, rounds: int, seconds: int) -> Iterator[Run]:
    ours = in_batches(stage, "chartroom")
    feeding = Feeding(
        "writer",
        stage.programs,
        stage.system.environment("audit"),
        ours.sent.file,
        stage.system.data.logs,
    )
    return in_turns([ours, feeding], rounds, connections=BATCH_CONNECTIONS, seconds=seconds)


def listeners(stage: Stage, rounds: int, seconds: int) -> Iterator[Run]:
    encounters = stage.data.encounters[:LISTENERS]
    draw = random.Random("listeners")
    requests = [Request("POST", "/agent-events", event(one, draw)) for one in encounters * 20]
    alone = stage.over_http("alone", requests, "id", warm_up=LISTENERS)
    alone.prepare()
    log = stage.log
    streams = [
        (
            f"/agent-events/stream?encounter_id={one.id}&changes=false",
            f"Authorization: Bearer {token}",
        )
        for one, token in zip(encounters, cycle(stage.tokens))
    ]
    for _ in range(rounds):
        yield one_run(alone, connections=CONNECTIONS, seconds=seconds)
        with listening(stage.system.url, streams) as readers:
            listened = replace(
                alone, name="listened", programs={"listeners": readers.program, **stage.programs}
            )
            before = log.count_at_rest()
            run = one_run(listened, connections=CONNECTIONS, seconds=seconds)
            sent = log.count_at_rest() - before
            received = readers.wait_for(sent)
        load = run.load.with_error("not delivered", max(0, sent - received.events))
        load = load.with_error("not sent", max(0, received.events - sent))
        yield replace(run, load=load.with_error("repeated", received.repeated))


def spans(stage: Stage, rounds: int, seconds: int) -> Iterator[Run]:
    exports = Exports(
        "chartroom",
        stage.programs,
        stage.system.url,
        stage.file("spans"),
        stage.tokens,
        stage.log,
        stage.data.encounters[:EVENT_ENCOUNTERS],
    )
    return in_turns([exports], rounds, connections=BATCH_CONNECTIONS, seconds=seconds)


def growth(stage: Stage, rounds: int, seconds: int) -> Iterator[Run]:
    log, few, many = stage.log, in_batches(stage, "few"), in_batches(stage, "many")
    few.prepare()
    many.prepare()
    shorter = max(1, seconds // 2)
    for contender, size, every_round in ((few, FEW, True), (many, MANY, False), (few, FEW, True)):
        for number in range(rounds):
            if every_round or number == 0:
                log.fill(size, stage.data.encounters[:EVENT_ENCOUNTERS])
                # A shorter log raises an alarm of audit at the first append.
                contender.prepare()
                log.wait_until_signed()
            yield one_run(contender, connections=BATCH_CONNECTIONS, seconds=shorter)


def questions(stage: Stage, rounds: int, seconds: int) -> Iterator[Run]:
    encounters = stage.data.encounters[:EVENT_ENCOUNTERS]
    stage.log.fill_signed(MANY, encounters)
    newest = "/agent-events?order=desc&limit=100&changes=false"
    asked = {
        "events per minute": ("/agent-events/rates?minutes=60", "series"),
        "events per minute and agent": ("/agent-events/rates?minutes=60&by=agent_name", "series"),
        "newest": (newest, "events"),
        "newest of two types": (f"{newest}&event_type=decision&event_type=escalation", "events"),
    }
    contenders = [
        stage.over_http(name, [Request("GET", path)], answer)
        for name, (path, answer) in asked.items()
    ]
    patients = [
        Request("GET", f"/access-reports?patient_id={one.patient_id}") for one in encounters
    ]
    contenders.append(stage.over_http("readers of a patient", patients, "patient_id"))
    return in_turns(contenders, rounds, connections=1, seconds=seconds)


def in_batches(stage: Stage, name: str) -> InBatches:
    sent = stage.over_http(name, batch_requests(stage.data), "results")
    return InBatches(sent, stage.log)


def batch_requests(data: Data) -> list[Request]:
    draw = random.Random("batches")
    encounters = data.encounters[:EVENT_ENCOUNTERS]
    return [
        Request("POST", BATCH_PATH, [event(draw.choice(encounters), draw) for _ in range(BATCH)])
        for _ in range(BATCHES)
    ]


PLANNED = (
    Planned(
        "appends",
        f"single appends, {CONNECTIONS} connections",
        single_appends,
        (
            Goal("single appends, compared with the naive version", "chartroom", "naive", 12),
            Goal("single appends, compared with the empty endpoint", "chartroom", "empty", 0.5),
            Goal("single appends, compared with pgbench's INSERT", "chartroom", "database"),
        ),
    ),
    Planned(
        "batches",
        f"batches of {BATCH}, {BATCH_CONNECTIONS} connections",
        batches,
        (
            Goal(
                f"events in batches of {BATCH}, compared with the writer without HTTP",
                "chartroom",
                "writer",
                0.5,
            ),
            Goal(f"events in batches of {BATCH}, durable", "chartroom", least=8_000),
        ),
    ),
    Planned(
        "listeners",
        f"single appends, {CONNECTIONS} connections, while {LISTENERS} listen",
        listeners,
        (
            Goal(
                f"single appends while {LISTENERS} listen, compared with none",
                "listened",
                "alone",
                0.8,
            ),
        ),
    ),
    Planned(
        "spans",
        f"spans of OpenTelemetry in requests of {SPANS}, {BATCH_CONNECTIONS} connections",
        spans,
        (Goal(f"spans in requests of {SPANS}, durable", "chartroom", least=4_000),),
    ),
    Planned(
        "growth",
        f"batches of {BATCH} with {FEW:,} and with {MANY:,} stored events",
        growth,
        (Goal(f"events in batches at {MANY:,} stored, compared with {FEW:,}", "many", "few", 0.9),),
    ),
    Planned(
        "questions",
        f"single requests of the console's pages, with {MANY:,} stored events",
        questions,
        (
            Goal(
                "events per minute and agent, of an hour with 360,000",
                "events per minute and agent",
                p99_ms=1_000,
            ),
            Goal("who read a patient's chart", "readers of a patient", p99_ms=50),
            Goal("newest events of two types", "newest of two types", p99_ms=50),
        ),
    ),
)
