"""Audit's keys and the last checkpoints of the signed log, in a folder outside every database."""

import os
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from audit.leaves.alarms import AlarmFile
from audit.leaves.leaf_key import LeafKey
from chassis.durable_files import PUBLIC, make_durably, write_durably
from chassis.settings import StartupError
from chassis.tlog.notes import Key, Note, NoteBroken, Signer
from chassis.tlog.rotations import Rotation, followed, notes_of, parse_rotation

KEY_BYTES = 32
_MAC_KEY, _SIGNING_KEY, _NEXT_KEY, _ROTATIONS = "mac.key", "signing.key", "next.key", "rotations"
_CHECKPOINTS, _WEBHOOK_KEY = "checkpoints", "webhooks.key"
ROTATIONS = ".rotations"  # The suffix of the public copy.


class ProofFolder:
    """Mode 0700, files 0600. `load` MUST be awaited before the keys are used. `old_keys` were
    replaced by `signer`; `webhook_key` encrypts the secrets of webhooks.
    """

    key: LeafKey
    webhook_key: bytes
    signer: Signer
    old_keys: tuple[Key, ...]

    def __init__(self, path: Path, log_name: str) -> None:
        self._path = path
        self.log_name = log_name
        self.alarms = AlarmFile(self.file("alarm.json"))

    def file(self, name: str) -> Path:
        return self._path / name

    @property
    def keys(self) -> list[Key]:
        """All public keys, including replaced ones."""
        return [*self.old_keys, self.signer.key]

    async def load(self) -> None:
        """Read the keys; the first start makes them. Raises StartupError."""
        try:
            self._path.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._require_mac_key()
            self.key = LeafKey(self._load_or_make(_MAC_KEY))
            self.webhook_key = self._load_or_make(_WEBHOOK_KEY)
            rotations = self._rotations()
            self._finish_rotation(rotations)
            self.signer = Signer(self.log_name, self._load_or_make(_SIGNING_KEY))
        except OSError as error:
            raise StartupError(
                f"The folder {self._path} cannot be used ({error.strerror}); set AUDIT_PROOF_FOLDER to "
                "a folder that only audit may read and write."
            ) from None
        self.old_keys = tuple(one.old for one in rotations if one.old.name == self.log_name)

    def later_keys(self) -> list[Key]:
        """Return the keys that replaced `signer` after it was loaded. Raises NoteBroken."""
        return followed([self.signer.key], self.rotations())[1:]

    def rotate(self) -> Rotation:
        """Replace the signing key at the next start. Earlier signatures stay valid. Raises OSError."""
        seed = os.urandom(KEY_BYTES)
        now = datetime.now(UTC).isoformat(timespec="seconds")
        rotation = Rotation(self.signer.key, Signer(self.log_name, seed).key, now)
        note = Note(rotation.text, (self.signer.sign(rotation.text),))
        write_durably(self.file(_NEXT_KEY), seed)
        before = self.rotations()
        text = f"{before}\n{note.document}" if before else note.document
        write_durably(self.file(_ROTATIONS), text.encode())
        self._finish_rotation([rotation])
        return rotation

    def rotations(self) -> str:
        """Signed notes, oldest first."""
        try:
            return self.file(_ROTATIONS).read_text(encoding="utf-8")
        except FileNotFoundError:
            return ""

    def _rotations(self) -> list[Rotation]:
        try:
            return [
                parse_rotation(note.rpartition("\n\n")[0] + "\n")
                for note in notes_of(self.rotations())
            ]
        except NoteBroken:
            raise StartupError(
                f"The file {self.file(_ROTATIONS)} is damaged; restore it from a backup of that folder."
            ) from None

    def _finish_rotation(self, rotations: list[Rotation]) -> None:
        """Install the next signing key of an interrupted rotation, or delete it. Keep it if the
        rotation is of another log.
        """
        made = self.file(_NEXT_KEY)
        with suppress(FileNotFoundError):  # Another process was faster.
            seed = made.read_bytes()
            logs = {one.new.name for one in rotations if Signer(one.new.name, seed).key == one.new}
            if self.log_name in logs:
                made.replace(self.file(_SIGNING_KEY))
            elif not logs:
                made.unlink()

    def _require_mac_key(self) -> None:
        """Raises StartupError if the leaf key is missing but was used: a new key would invalidate
        every leaf.
        """
        # Look for checkpoints first: another process may be making both files now.
        has_signed = any(self.file(name).exists() for name in (_CHECKPOINTS, _ROTATIONS))
        if has_signed and not self.file(_MAC_KEY).exists():
            raise StartupError(
                f"The key {self.file(_MAC_KEY)} is missing, although a log was signed with the folder; restore it "
                "from a backup of that folder."
            )

    def _load_or_make(self, name: str) -> bytes:
        file = self._path / name
        if not file.exists():
            make_durably(file, os.urandom(KEY_BYTES))
        secret = file.read_bytes()
        if len(secret) != KEY_BYTES:
            raise StartupError(
                f"The key {file} is damaged; restore it from a backup of that folder."
            )
        return secret


def publishing(proof: ProofFolder, file: Path) -> Callable[[], Awaitable[None]]:
    """Return a step of the start that writes public keys for witnesses to `file`, and key rotations
    for auditors to a second file. The folder MUST be loaded before.
    """

    async def publish() -> None:
        try:
            text = "".join(f"{key.vkey}\n" for key in proof.keys)
            write_durably(file, text.encode(), mode=PUBLIC)
            if rotations := proof.rotations():
                write_durably(file.with_suffix(ROTATIONS), rotations.encode(), mode=PUBLIC)
        except OSError as error:
            raise StartupError(
                f"The log's public key cannot be written to {file} ({error.strerror}); set AUDIT_LOG_KEY_FILE "
                "to a file in a folder that audit may write."
            ) from None

    return publish
