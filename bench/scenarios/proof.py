import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

from support.sources import REPOSITORY

from bench.figures.comparisons import Goal
from bench.figures.processes import Programs
from bench.figures.runs import MAIN, Run, one_run
from bench.load.feeding import PYTHON
from bench.load.proof import MEMORY, Idle, Lag, Proofs, Verifying
from bench.scenarios.endpoints import EVENT_ENCOUNTERS, event, scenario_named
from bench.scenarios.planned import Planned, in_turns
from bench.systems.filling import output_of
from bench.systems.stage import IN_MEMORY, Stage

MANY = 1_000_000
PROVEN = 1_000
LONGER = 5
OF_A_CORE = "% of a core"


def proofs(stage: Stage, rounds: int, seconds: int) -> Iterator[Run]:
    log = stage.log
    encounters = stage.data.encounters[:EVENT_ENCOUNTERS]
    log.fill_signed(MANY, encounters)
    draw = random.Random("proof")
    with stage.system.client("agent-0") as agent:
        requests = scenario_named("events").requests(stage.data)
        appends = stage.over_http("appends", requests, "id")
        lag = Lag("lag", stage.programs, agent, event(encounters[0], draw), appends, log)
        yield from in_turns([lag], rounds, connections=MAIN, seconds=LONGER * seconds)
        log.wait_until_signed()
        ids = log.ids(draw.sample(range(MANY), PROVEN))
        asked = Proofs("proof", stage.programs, agent, ids)
        yield from in_turns([asked], rounds, connections=1, seconds=seconds)


def verifying(stage: Stage, *_: int) -> Iterator[Run]:
    log = stage.log
    log.fill_signed(MANY, stage.data.encounters[:EVENT_ENCOUNTERS])
    with tempfile.TemporaryDirectory(dir=IN_MEMORY if IN_MEMORY.is_dir() else None) as directory:
        folder = Path(directory)
        size = copied(stage, folder)
        key = ["--key", str(folder / "key")]
        program = [str(PYTHON), "-m", "audit.verify"]
        yield one_run(
            Verifying("full", {}, [*program, "full", str(folder), *key], size),
            connections=1,
            seconds=0,
        )
        mac_key = ["--mac-key", str(stage.system.data.audit_proof / "mac.key")]
        yield one_run(
            Verifying(
                "database",
                {"postgres": stage.programs["postgres"]},
                [*program, "database", stage.system.admin_dsn, *mac_key, *key, "--without-changes"],
                log.size(),
            ),
            connections=1,
            seconds=0,
        )


def copied(stage: Stage, folder: Path) -> int:
    command = [str(PYTHON), "-m", "bench.load.copying", f"{stage.system.url}/tlog", str(folder)]
    environment = {"PYTHONPATH": str(REPOSITORY), "AUDIT_VERIFY_TOKEN": stage.tokens[0]}
    return int(output_of(command, "The log was not copied", environment=environment))


def idle(stage: Stage, rounds: int, seconds: int) -> Iterator[Run]:
    stage.log.wait_until_signed()
    programs: Programs = {name: stage.programs[name] for name in ("audit", "postgres")}
    return in_turns(
        [Idle("idle", programs, OF_A_CORE)], rounds, connections=0, seconds=LONGER * seconds
    )


PLANNED = (
    Planned(
        "proofs",
        f"checkpoints and proofs with {MANY:,} stored events",
        proofs,
        (
            Goal(f"an event is under a checkpoint, {MAIN} append", "lag", p99_ms=2_000),
            Goal("the proof of an event", "proof", p99_ms=20),
        ),
    ),
    Planned(
        "verifying",
        f"the verifier with {MANY:,} stored events",
        verifying,
        (
            Goal("events that `full` checks, from files", "full", least=60_000),
            Goal("events that `database` checks", "database", least=12_000),
            *(
                Goal(f"a process of `{name}`, at most", name, unit=MEMORY)
                for name in ("full", "database")
            ),
        ),
    ),
    Planned(
        "idle",
        "audit and PostgreSQL without requests",
        idle,
        (Goal("audit and PostgreSQL without requests", "idle", unit=OF_A_CORE),),
    ),
)
