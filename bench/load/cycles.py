from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bench.figures.processes import Programs
from bench.load.wrk import Load, run_script, warm_up

SCRIPT = Path(__file__).with_name("cycles.lua")
WARM_UP_CONNECTIONS = 16


@dataclass
class Cycles:
    """The load consists of completed tasks; each claim covers several tasks."""

    name: str
    programs: Programs
    url: str
    queue: str
    kind: str
    most: int  # Tasks per claim.
    tokens: Mapping[str, str]  # The caller that claimed the tasks also completes them.
    file: Path

    def prepare(self) -> None:
        self.file.write_text(
            "".join(f"{caller} {token}\n" for caller, token in self.tokens.items()),
            encoding="utf-8",
        )
        warm_up(
            lambda: self.run(connections=WARM_UP_CONNECTIONS, seconds=1),
            f"{self.name}: no task was completed",
        )

    def run(self, *, connections: int, seconds: int) -> Load:
        arguments = (self.queue, self.kind, str(self.most), str(self.file))
        return run_script(self.url, SCRIPT, arguments, connections=connections, seconds=seconds)
