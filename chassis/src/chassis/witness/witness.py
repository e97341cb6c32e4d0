"""The witness of a log.

- It only signs checkpoints that extend the last checkpoint of the log that it signed.
- A checkpoint is stored durably before it is signed.
- If a log does not extend its last checkpoint, an alarm is stored durably before the response, and
  remains until an operator ends it.
- If the witness has lost its state, it does not sign until an operator resets it.
- Of several processes with one key, one signs. When it ends, another process takes over.
"""

import asyncio
import time
from base64 import b64encode
from dataclasses import asdict, dataclass

import structlog
from prometheus_client import CollectorRegistry, Gauge

from chassis.problems.problem import MalformedRequest
from chassis.tlog.checkpoints import Checkpoint, parse_checkpoint
from chassis.tlog.merkle import EMPTY_ROOT, ProofBroken, check_consistency
from chassis.tlog.notes import Key, NoteBroken, binary, signed_by
from chassis.tlog.witnessing import AddCheckpoint, parse_add_checkpoint
from chassis.witness.errors import (
    CheckpointUnsigned,
    LogShrank,
    LogUnknown,
    ProofWrong,
    WitnessForgot,
    WitnessLocked,
)
from chassis.witness.folder import Alarm, Kind, Known, MemoryLost, WitnessFolder, keys_of

# An older request of the log may arrive this long after a signature.
LATE_S = 60
NO_REQUEST = "The body is not a valid request to sign a checkpoint (C2SP tlog-witness)."
NOTHING = Known(0, b64encode(EMPTY_ROOT).decode(), "", 0)


@dataclass(frozen=True, slots=True)
class OtherSize:
    """The request's old size is not `size`, the size of the last signed checkpoint."""

    size: int


class Witness:
    def __init__(self, folder: WitnessFolder, log_keys: str, registry: CollectorRegistry) -> None:
        """`log_keys` is read for each request, because its file may be written later."""
        self._folder = folder
        self._log_keys = log_keys
        self._turn = asyncio.Lock()
        gauge = Gauge(
            "chartroom_witness_alarm",
            "Whether a witnessed log does not extend its last checkpoint, or the witness's state is lost",
            registry=registry,
        )
        gauge.set_function(lambda: bool(self.state()["alarms"]))

    async def add(self, text: str) -> str | OtherSize:
        """Return the signature line. If this raises Problem or OSError, the checkpoint is not
        signed.
        """
        try:
            request = parse_add_checkpoint(text)
            checkpoint = parse_checkpoint(request.checkpoint.text)
        except NoteBroken:
            raise MalformedRequest(NO_REQUEST) from None
        async with self._turn:
            return await asyncio.to_thread(self._add, request, checkpoint)

    def _add(self, request: AddCheckpoint, checkpoint: Checkpoint) -> str | OtherSize:
        self._require_signed(request, checkpoint.origin)
        if not self._folder.has_lock():
            raise WitnessLocked
        try:
            memory = self._folder.memory()
        except MemoryLost:
            raise WitnessForgot from None
        known = memory.get(checkpoint.origin, NOTHING)
        now = int(time.time())
        if checkpoint.size < request.old_size:
            if request.old_size == known.size:
                self._alarm("rolled-back", known, request, checkpoint)
            raise LogShrank
        if request.old_size != known.size:
            if checkpoint.size < known.size and now - known.at > LATE_S:
                self._alarm("rolled-back", known, request, checkpoint)
            return OtherSize(known.size)
        root = binary(known.root)
        if checkpoint.size == known.size and checkpoint.root != root:
            self._alarm("forked", known, request, checkpoint)
            return OtherSize(known.size)
        try:
            check_consistency(known.size, root, checkpoint.size, checkpoint.root, request.proof)
        except ProofBroken:
            self._alarm("not-extended", known, request, checkpoint)
            raise ProofWrong from None
        signed = Known(
            checkpoint.size, b64encode(checkpoint.root).decode(), request.checkpoint.document, now
        )
        self._folder.remember(memory | {checkpoint.origin: signed})
        return self._folder.signer.cosign(request.checkpoint.text, now).line

    def _require_signed(self, request: AddCheckpoint, origin: str) -> None:
        keys = [key for key in self._keys() if key.name == origin]
        if not keys:
            raise LogUnknown
        try:
            signers = signed_by(request.checkpoint, keys)
        except NoteBroken:
            signers = {}
        if not signers:
            raise CheckpointUnsigned

    def _keys(self) -> tuple[Key, ...]:
        try:
            return keys_of(self._log_keys)
        except ValueError:
            structlog.get_logger().error("the public keys of logs cannot be read")
            return ()

    def _alarm(
        self, kind: Kind, known: Known, request: AddCheckpoint, checkpoint: Checkpoint
    ) -> None:
        shown = request.checkpoint.document
        self._folder.raise_alarm(checkpoint.origin, Alarm.of(kind, known, checkpoint.size, shown))
        structlog.get_logger().error(
            "the log differs from the signed log",
            part=kind,
            known_size=known.size,
            size=checkpoint.size,
        )

    def state(self) -> dict[str, object]:
        try:
            return {"key": self._folder.signer.key.vkey, **self._kept()}
        except OSError:
            return {"sizes": {}, "alarms": {"": {"kind": "folder-unreadable"}}}

    def _kept(self) -> dict[str, object]:
        alarms: dict[str, object] = {
            origin: {name: value for name, value in asdict(one).items() if name not in _NOTES}
            for origin, one in self._folder.alarms().items()
        }
        try:
            sizes = {origin: one.size for origin, one in self._folder.memory().items()}
        except MemoryLost:
            return {"sizes": {}, "alarms": alarms | {"": {"kind": "memory-lost"}}}
        return {"sizes": sizes, "alarms": alarms}


_NOTES = {"known", "shown"}
