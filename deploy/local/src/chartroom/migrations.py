"""The one-shot migrations of the services, side by side, each from its own environment."""

import subprocess
import time
from collections.abc import Mapping

from chartroom.errors import CannotStart
from chartroom.logs import last_plain_line
from chartroom.services import Plan
from chartroom.supervision import MARK

POLL_SECONDS = 0.02


def migrate(plan: Plan, environments: Mapping[str, Mapping[str, str]]) -> None:
    """Run them all; the first that fails ends the others and is told with its own last words."""
    running = {service: _start(plan, service, environment) for service, environment in environments.items()}
    try:
        while running:
            for service, process in list(running.items()):
                code = process.poll()
                if code:
                    raise CannotStart(_failure(plan, service))
                if code == 0:
                    del running[service]
            time.sleep(POLL_SECONDS)
    finally:
        for process in running.values():
            process.kill()
            process.wait()


def _start(plan: Plan, service: str, environment: Mapping[str, str]) -> "subprocess.Popen[bytes]":
    with plan.data.log(f"{service}-migrate").open("wb") as log:
        return subprocess.Popen(  # noqa: S603 - the service's own migrations.
            [str(plan.clone.python(service)), "-m", "chassis.migrate", service],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            cwd=plan.clone.member(service),
            env={**environment, MARK: plan.data.instance},
            start_new_session=True,
        )


def _failure(plan: Plan, service: str) -> str:
    log = plan.data.log(f"{service}-migrate")
    words = last_plain_line(log).rstrip(".")
    return f"The migrations of {service} failed{': ' + words if words else ''}. Their log is {log}."
