import platform
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import psutil

MIB = 1024 * 1024


@dataclass(frozen=True)
class Program:
    """PostgreSQL starts a process per connection, so descendants are included unless `alone`."""

    process: psutil.Process
    alone: bool = False

    def tree(self) -> Iterator[psutil.Process]:
        yield self.process
        if not self.alone:
            yield from self.process.children(recursive=True)

    def cpu_seconds(self) -> float:
        used = 0.0
        for process in self.tree():
            try:
                times = process.cpu_times()
            except psutil.NoSuchProcess:
                continue
            used += times.user + times.system
            if not self.alone:
                used += times.children_user + times.children_system
        return used

    def memory(self) -> "Memory":
        rss, pss = 0, 0
        for process in self.tree():
            try:
                used = process.memory_full_info()
            except psutil.NoSuchProcess:
                continue
            rss += used.rss
            pss += getattr(used, "pss", 0) or used.uss
        return Memory(rss / MIB, pss / MIB)


@dataclass(frozen=True)
class Memory:
    """Memory of a program in MiB. PSS divides shared memory among the processes."""

    rss: float
    pss: float


Programs = Mapping[str, Program]


@dataclass(frozen=True)
class Clock:
    """CPU seconds since the start: of each program, of the whole machine, and of all cores including idle time."""

    programs: dict[str, float]
    busy: float
    cores: float

    @classmethod
    def read(cls, programs: Programs) -> "Clock":
        times = psutil.cpu_times()
        idle = times.idle + getattr(times, "iowait", 0.0)
        guests = getattr(times, "guest", 0.0) + getattr(times, "guest_nice", 0.0)
        cores = sum(times) - guests
        return cls(
            {name: program.cpu_seconds() for name, program in programs.items()}, cores - idle, cores
        )

    def since(self, earlier: "Clock") -> "Clock":
        return Clock(
            {name: used - earlier.programs.get(name, 0.0) for name, used in self.programs.items()},
            self.busy - earlier.busy,
            self.cores - earlier.cores,
        )


def memory_of(programs: Programs) -> dict[str, Memory]:
    return {name: program.memory() for name, program in programs.items()}


def processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("ascii", errors="replace").splitlines()
        return next(
            line.partition(":")[2].strip() for line in lines if line.startswith("model name")
        )
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()
