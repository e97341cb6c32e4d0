"""Running the walk-through of deploy/check-containers on a system, as whoever deployed it does."""

import os
import subprocess
from pathlib import Path

SCRIPT = Path(__file__).parents[2] / "deploy" / "check-containers"
LONG_S = 110  # Only guards against hanging.


def check(url: str, token: str) -> "subprocess.CompletedProcess[str]":
    environment = os.environ | {"CHARTROOM_TOKEN": token}
    return subprocess.run(
        [SCRIPT, "--url", url],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=LONG_S,
    )
