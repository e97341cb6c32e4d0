"""The codes of links: each stands for a token that waits in a file, for the first who comes."""

import hashlib
import json
import os
import time
from pathlib import Path

from console.errors import CodeRefused

LONGEST_CODE = 128


def redeem(folder: Path, code: str) -> str:
    """Return the token of a code, once. Raises CodeRefused.

    The file is renamed before it is read: of two who come at once, the rename of one fails.
    """
    if not 0 < len(code) <= LONGEST_CODE:
        raise CodeRefused
    digest = hashlib.sha256(code.encode(errors="replace")).hexdigest()
    taken = folder / f".{digest}.{os.getpid()}.taken"
    try:
        (folder / f"{digest}.json").rename(taken)
        try:
            left = json.loads(taken.read_text(encoding="utf-8"))
        finally:
            taken.unlink()
        token, until = str(left["token"]), float(left["until"])
    except (OSError, ValueError, KeyError, TypeError):
        raise CodeRefused from None
    if time.time() > until:
        raise CodeRefused
    return token
