"""Runs a program to its end, whatever its exit code is."""

import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from support.eventually import HANGS_S


def ended(
    command: Sequence[str | Path], *, timeout: float = HANGS_S, **options: Any
) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=timeout, **options
    )
