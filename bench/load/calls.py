import time
from collections.abc import Callable
from dataclasses import dataclass

from bench.errors import BenchmarkError
from bench.figures.processes import Programs
from bench.load.pgbench import load_of
from bench.load.wrk import Load

WARM_UP = 200


@dataclass
class Calls:
    """Calls of Python functions. The measured time is CPU time, because waiting for responses varies too much."""

    name: str
    programs: Programs
    call: Callable[[], dict[str, object]]
    answer: str  # A field that every valid response contains.

    def prepare(self) -> None:
        for _ in range(WARM_UP):
            if self.answer not in self.call():
                raise BenchmarkError(f"{self.name}: an answer has no {self.answer}")

    def run(self, *, connections: int, seconds: int) -> Load:
        assert connections == 1
        times: list[float] = []
        began = time.perf_counter()
        while (lasted := time.perf_counter() - began) < seconds:
            used = time.thread_time()
            self.call()
            times.append(1000 * (time.thread_time() - used))
        return load_of(times, lasted, {})
