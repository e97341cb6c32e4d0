"""Writes the log's public keys where witnesses read it."""

from collections.abc import Awaitable, Callable
from pathlib import Path

from audit.leaves.proof_folder import ProofFolder
from chassis.durable_files import PUBLIC, write_durably
from chassis.settings import StartupError


def publishing(proof: ProofFolder, file: Path) -> Callable[[], Awaitable[None]]:
    """Return the step of a start that writes the file; the proof's folder is loaded before it."""

    async def publish() -> None:
        """Raises StartupError."""
        try:
            text = "".join(f"{key.vkey}\n" for key in proof.keys)
            write_durably(file, text.encode(), mode=PUBLIC)
        except OSError as error:
            raise StartupError(
                f"The log's public key cannot be written to {file} ({error.strerror}); let AUDIT_LOG_KEY_FILE "
                "name a file in a folder that audit may write."
            ) from None

    return publish
