from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bench.errors import BenchmarkError
from bench.figures.processes import Programs
from bench.load.wrk import Load, Request, run_wrk, write_requests
from bench.systems.database import query

WARM_UP_S = 5
CHUNKS = "SELECT count(*) FROM retrieval.chunks"


@dataclass
class Ingest:
    """The load consists of chunks; times are per document. Each document is sent once."""

    name: str
    programs: Programs
    url: str
    requests: Sequence[Request]
    file: Path
    tokens: Sequence[str]
    admin_dsn: str
    _sent: int = 0

    def prepare(self) -> None:
        write_requests(self.file, self.requests, self.tokens)
        if not self.run(connections=1, seconds=WARM_UP_S).requests:
            raise BenchmarkError(f"{self.name}: no document is stored; look at retrieval's log.")

    def run(self, *, connections: int, seconds: int) -> Load:
        before = query(self.admin_dsn, CHUNKS)
        load = run_wrk(
            self.url, self.file, first=self._sent, connections=connections, seconds=seconds
        )
        self._sent += load.requests + connections
        if self._sent > len(self.requests):
            raise BenchmarkError(f"{self.name}: there are too few documents for so long a run.")
        return replace(load, requests=query(self.admin_dsn, CHUNKS) - before)
