"""The keys of the log's proofs in all stored states, which contain only rows."""

from hashlib import sha256
from pathlib import Path


def write_proof_keys(folder: Path) -> None:
    """Write the keys that sealed and signed each stored state. They do not protect data."""
    folder.mkdir(mode=0o700)
    for name in ("mac.key", "signing.key"):
        (folder / name).write_bytes(sha256(f"stored states: {name}".encode()).digest())
