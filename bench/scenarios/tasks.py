from collections.abc import Iterator

from bench.figures.comparisons import Goal
from bench.figures.runs import MAIN, Run, one_run
from bench.load.contenders import Contender
from bench.load.cycles import Cycles
from bench.load.polls import Polls
from bench.load.procrastination import Procrastinate
from bench.scenarios.planned import Planned, in_turns
from bench.systems import tasks
from bench.systems.stage import Stage
from bench.systems.tasks import Waiting

PROCRASTINATE = "procrastinate"
QUEUE, KIND = "bench", "follow_up"
ENOUGH = 20_000
FEW, MANY, DONE = 1_000, 1_000_000, 500_000
TO_CLAIM = 4_000  # Tasks per run.


def agents(stage: Stage, name: str, most: int = 1) -> Cycles:
    return Cycles(
        name,
        stage.programs,
        stage.system.url,
        QUEUE,
        KIND,
        most,
        {f"agent-{number}": token for number, token in enumerate(stage.tokens)},
        stage.file(f"tokens-{most}"),
    )


def cycles(stage: Stage, rounds: int, seconds: int) -> Iterator[Run]:
    dsn = stage.system.admin_dsn
    tasks.clear(dsn)
    database = {"postgres": stage.programs["postgres"]}
    beside = Procrastinate(PROCRASTINATE, database, tasks.make_database(dsn, PROCRASTINATE))
    contenders: list[Contender] = [
        *(agents(stage, f"max {most}", most) for most in (1, 10)),
        beside,
    ]
    for contender in contenders:
        tasks.store(dsn, QUEUE, ENOUGH)
        contender.prepare()
    for _ in range(rounds):
        for contender in contenders:
            tasks.store(dsn, QUEUE, ENOUGH)
            yield one_run(contender, connections=MAIN, seconds=seconds)
    tasks.clear(dsn)


def polls(stage: Stage, rounds: int, seconds: int) -> Iterator[Run]:
    tasks.clear(stage.system.admin_dsn)
    contender = Polls("waiting claims", stage.programs, stage.system.url, QUEUE, stage.tokens)
    yield from in_turns([contender], rounds, connections=MAIN, seconds=seconds)


def crowds(stage: Stage, rounds: int, seconds: int) -> Iterator[Run]:
    dsn = stage.system.admin_dsn
    for waiting in Waiting:
        tasks.clear(dsn)
        for count, more in ((FEW, FEW), (MANY, MANY - FEW)):
            tasks.store(dsn, QUEUE, more, waiting)
            yield from _runs(stage, name_of(waiting, count), rounds, seconds)
    tasks.clear(dsn)
    yield from _runs(stage, "none completed", rounds, seconds)
    tasks.store(dsn, "done", DONE)
    tasks.complete(dsn, "done")
    yield from _runs(stage, "many completed", rounds, seconds, vacuum=False)
    yield from _runs(stage, "many completed, vacuumed", rounds, seconds)
    tasks.clear(dsn)


def _runs(
    stage: Stage, name: str, rounds: int, seconds: int, *, vacuum: bool = True
) -> Iterator[Run]:
    contender = agents(stage, name)
    tasks.store(stage.system.admin_dsn, QUEUE, TO_CLAIM)
    if vacuum:
        tasks.vacuum(stage.system.admin_dsn)
    contender.prepare()
    for _ in range(rounds):
        yield one_run(contender, connections=MAIN, seconds=max(1, seconds // 2))
        tasks.store(stage.system.admin_dsn, QUEUE, TO_CLAIM)


def name_of(waiting: Waiting, count: int) -> str:
    return f"{count:,} {waiting}"


PLANNED = (
    Planned(
        "tasks",
        f"agents that claim and complete tasks, with Idempotency-Keys, {MAIN} connections",
        cycles,
        (
            Goal("claim one task and complete it", "max 1", least=200),
            Goal("claim ten tasks and complete them", "max 10", least=350),
            Goal("procrastinate's jobs, which have no HTTP, fence or log", PROCRASTINATE),
        ),
    ),
    Planned(
        "waiting-claims",
        f"claims that wait for tasks, {MAIN} of them",
        polls,
        (
            Goal("a new task for a waiting claim", "waiting claims", p50_ms=10),
            Goal("a new task for a waiting claim", "waiting claims", p99_ms=100),
        ),
    ),
    Planned(
        "many-tasks",
        f"claims among many tasks, {MAIN} connections",
        crowds,
        (
            *(
                Goal(
                    f"claim among {MANY:,} tasks {waiting}, compared with {FEW:,}",
                    name_of(waiting, MANY),
                    name_of(waiting, FEW),
                    most=1.2,
                )
                for waiting in Waiting
            ),
            Goal(f"claim after {DONE:,} completed", "many completed", "none completed", most=1.5),
            Goal(
                f"claim after {DONE:,} completed, vacuumed",
                "many completed, vacuumed",
                "none completed",
                most=1.2,
            ),
        ),
    ),
)
