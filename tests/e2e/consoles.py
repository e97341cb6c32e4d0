import hashlib
import json
import secrets
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from support.service_process import ServiceProcess
from support.system import System

from chartroom.system.ports import held_free

HOST = "127.0.0.1"
VALID_S = 300


def code_for(system: System, token: str) -> str:
    """Return a one-time code, like the launcher's, that signs in to the console with this token."""
    code = secrets.token_urlsafe(24)
    left = {"token": token, "until": int(time.time()) + VALID_S}
    name = hashlib.sha256(code.encode()).hexdigest()
    (system.data.sign_ins / f"{name}.json").write_text(json.dumps(left), encoding="utf-8")
    return code


@contextmanager
def console_beside(system: System, **settings: str) -> Iterator[str]:
    """Run a second console of the same system on a port outside the gateway."""
    description = system.supervisor.description(system.place("console"))
    with held_free(["console"]) as ports, tempfile.TemporaryDirectory() as directory:
        url = f"http://{HOST}:{ports['console']}"
        of_its_own = {"CONSOLE_PORT": str(ports["console"]), "CONSOLE_PUBLIC_URL": url}
        environment = {**description.environment, **of_its_own, **settings}
        process = ServiceProcess(
            "chassis.serve", "console", environment, Path(directory) / "run", description.argv[0]
        )
        try:
            process.wait_for_line(event="serving")
            yield url
        finally:
            process.terminate()
            process.finish()
