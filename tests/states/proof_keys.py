"""The keys of the audit log's proofs in stored states: a stored state contains only database rows."""

from hashlib import sha256
from pathlib import Path


def write_proof_keys(folder: Path) -> None:
    """Write the keys with which the log of every stored state was sealed and signed. They are public test keys."""
    folder.mkdir(mode=0o700)
    for name in ("mac.key", "signing.key"):
        (folder / name).write_bytes(sha256(f"stored states: {name}".encode()).digest())
