"""Measurements that compare contenders of their own: their names, how they are done, what is wanted
of them.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from bench.comparisons import Comparison, Goal
from bench.contenders import Contender
from bench.measuring import Run, one_run
from bench.stage import Stage


@dataclass(frozen=True)
class Planned:
    """A measurement: what it is called, how it is done and what is wanted of it."""

    name: str
    title: str
    ways: Callable[[Stage, int, int], Iterator[Run]]
    goals: tuple[Goal, ...]

    def begin(self) -> Comparison:
        """Return the place of its runs."""
        return Comparison(self.name, self.title, self.goals)


def in_turns(
    contenders: Sequence[Contender], rounds: int, *, connections: int, seconds: int
) -> Iterator[Run]:
    for contender in contenders:
        contender.prepare()
    for _ in range(rounds):
        for contender in contenders:
            yield one_run(contender, connections=connections, seconds=seconds)
