"""The use case of a restored log: one event of it says what happened, under its next checkpoint.

Promises:

- It has the last checkpoint that is known of the former name, so that its size and root show how
  much was lost; it is signed by this log's key.
- An event to destroy again is the one that was destroyed: of the same id, or, where the former
  database cannot be asked, recorded by the time of the restore. The log gives a number after that
  time a second time.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from audit.leaves.proof_folder import ProofFolder
from audit.log import own_events
from audit.record_restore import repository
from audit.tlog.checkpoint_file import CheckpointFile
from chassis.database.connections import Database
from chassis.settings import StartupError
from chassis.tlog.checkpoints import Checkpoint, parse_checkpoint
from chassis.tlog.fields import NoteBroken
from chassis.tlog.notes import Note, parse_note, signed_by

LOG_RESTORED = "log.restored"


@dataclass(frozen=True)
class Restore:
    """`erased` are numbers of events that a person knows to have been destroyed."""

    at: datetime
    by: str
    reason: str
    erased: Sequence[int]


@dataclass(frozen=True)
class Recorded:
    seq: int
    lost: int | None  # How many events the former log had more, as far as a checkpoint says.
    to_destroy: Sequence[int]


async def record_restore(
    database: Database,
    former: Database | None,
    proof: ProofFolder,
    former_proof: ProofFolder,
    restore: Restore,
) -> Recorded:
    """Append the event, and return what is to be done. `former` is the database from before.

    Raises StartupError where the former checkpoints are not by this log's key.
    """
    if proof.log_name == former_proof.log_name:
        raise StartupError(
            f"The log still has the name {proof.log_name}, under which more was signed; "
            "set AUDIT_LOG_NAME to another one and restart audit first."
        )
    notes, destroyed = await _known_of(former, former_proof.log_name)
    async with database.connection(database.service) as connection:
        notes = [*notes, *await repository.checkpoints(connection, former_proof.log_name)]
    kept = CheckpointFile(former_proof.file("checkpoints")).last_if_any(former_proof.log_name)
    last = _last([*(_parsed(note) for note in notes), *([kept] if kept else [])], former_proof)
    async with own_events.appending_as_owner(database) as connection:
        found = await repository.alive(connection, sorted({*destroyed, *restore.erased}))
        to_destroy = [
            one.seq
            for one in found
            if destroyed.get(one.seq) == one.id
            or (one.seq in restore.erased and one.recorded_at <= restore.at)
        ]
        said = {
            "restored_to": restore.at.isoformat(),
            "by": restore.by,
            "reason": restore.reason,
            "log_name": proof.log_name,
            "former_log_name": former_proof.log_name,
            "former_checkpoint": last.document if last else None,
            "former_log_was_read": former is not None,
            "destroy_again": to_destroy,
        }
        seq = await own_events.append(connection, proof, LOG_RESTORED, said)
    lost = max(0, _checkpoint(last).size - seq) if last else None
    return Recorded(seq, lost, to_destroy)


async def _known_of(
    former: Database | None, origin: str
) -> tuple[Sequence[str], Mapping[int, UUID]]:
    if former is None:
        return [], {}
    async with former.connection(former.service) as connection:
        return (
            await repository.checkpoints(connection, origin),
            await repository.destroyed(connection),
        )


def _last(notes: Sequence[Note], proof: ProofFolder) -> Note | None:
    for note in notes:
        try:
            signers = signed_by(note, proof.keys)
        except NoteBroken:
            signers = {}
        if not signers:
            raise StartupError(
                f"A checkpoint of {proof.log_name} is not by the key in AUDIT_PROOF_FOLDER; name the folder of audit's "
                "keys, and look at docs/runbooks/log-alarm.md."
            )
    return max(notes, key=lambda note: _checkpoint(note).size, default=None)


def _parsed(document: str) -> Note:
    try:
        return parse_note(document)
    except NoteBroken:
        raise StartupError(
            "A checkpoint of the former log is damaged; docs/runbooks/log-alarm.md says what that means."
        ) from None


def _checkpoint(note: Note) -> Checkpoint:
    return parse_checkpoint(note.text)
