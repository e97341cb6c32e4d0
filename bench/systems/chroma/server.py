from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil
from support.sources import REPOSITORY

from bench.figures.processes import Program
from bench.systems.filling import output_of
from bench.systems.running import start, terminated, wait_for
from chartroom.system.ports import LOOPBACK, held_free

BIN = REPOSITORY / ".venv-chroma" / "bin"
FILL = Path(__file__).with_name("fill.py")
COLLECTIONS = "/api/v2/tenants/default_tenant/databases/default_database/collections"


@dataclass(frozen=True)
class Chroma:
    url: str
    path: str
    program: Program


@contextmanager
def chroma_running(directory: Path) -> Iterator[Chroma]:
    log = directory / "chroma.log"
    with held_free(["chroma"]) as ports:
        port = str(ports["chroma"])
        data = str(directory / "chroma")
        command = [str(BIN / "chroma"), "run", "--path", data, "--host", LOOPBACK, "--port", port]
        started = start(command, {"ANONYMIZED_TELEMETRY": "False"}, log)
    with terminated(started):
        url = f"http://{LOOPBACK}:{port}"
        wait_for(f"{url}/api/v2/heartbeat", started, log)
        filled = output_of([BIN / "python", FILL, port, str(directory)], "Chroma takes no passages")
        path = f"{COLLECTIONS}/{filled.split()[-1]}/query"
        yield Chroma(url, path, Program(psutil.Process(started.pid)))
