"""Runs deploy/check-containers against a running system, like an operator after a deployment."""

import os
import subprocess
from pathlib import Path

from support.programs import ended

SCRIPT = Path(__file__).parents[2] / "deploy" / "check-containers"


def check(
    url: str, token: str = "", *, secrets: Path | None = None
) -> "subprocess.CompletedProcess[str]":
    environment = os.environ | {"CHARTROOM_TOKEN": token}
    return ended(
        [SCRIPT, "--url", url, *([] if secrets is None else ["--secrets", secrets])],
        env=environment,
    )
