"""Runs the log reader of `make log-reader`, which uses only Go's library golang.org/x/mod/sumdb."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from support.programs import ended

READER = Path(__file__).parents[2] / ".venv-go/log_reader"
LONGEST_S = 60


class NotRead(Exception):
    """The log reader's error message about a log."""


@dataclass(frozen=True, slots=True)
class Read:
    """The log reader's results: all entries of a tree with `size` leaves, the fetched tiles, and the proofs."""

    size: int
    tiles: int
    proofs: int


def read_log(
    url: str, vkey: str, events: Iterable[str] = (), *, token: str = "", older: Path | None = None
) -> Read:
    """Read a whole log, which must extend the checkpoint in `older`. Raises NotRead."""
    assert READER.exists(), "Go's reader is not built: run `make log-reader`."
    flags = [] if older is None else ["-older", str(older)]
    done = ended(
        [READER, *flags, url, vkey, *events], env={"READER_TOKEN": token}, timeout=LONGEST_S
    )
    if done.returncode:
        raise NotRead(done.stderr.strip())
    return Read(**json.loads(done.stdout))
