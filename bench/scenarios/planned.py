from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from bench.figures.comparisons import Comparison, Goal
from bench.figures.runs import Run, one_run
from bench.load.contenders import Contender
from bench.systems.stage import Stage


@dataclass(frozen=True)
class Planned:
    name: str
    title: str
    measure: Callable[
        [Stage, int, int], Iterator[Run]
    ]  # Arguments: stage, rounds, seconds per run.
    goals: tuple[Goal, ...]

    def comparison(self) -> Comparison:
        return Comparison(self.name, self.title, self.goals)


def in_turns(
    contenders: Sequence[Contender], rounds: int, *, connections: int, seconds: int
) -> Iterator[Run]:
    for contender in contenders:
        contender.prepare()
    for _ in range(rounds):
        for contender in contenders:
            yield one_run(contender, connections=connections, seconds=seconds)
