"""`python -m audit.record_restore`: record in a restored log that it was restored, and find content
to destroy again.
"""

import argparse
import asyncio
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import aclosing, asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import orjson
from pydantic import SecretStr

from audit.leaves import repository
from audit.leaves.leaf import is_of_own_event
from audit.leaves.leaf_key import LeafKey
from audit.leaves.proof_folder import ProofFolder
from audit.settings import LOG_NAME, OwnerSettings
from audit.tlog import repository as tree
from audit.tlog.checkpoint_file import CheckpointFile
from audit.writer import own_events
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.problems.problem import Problem
from chassis.settings import StartupError, database_address, read_settings
from chassis.tlog.checkpoints import Checkpoint, parse_checkpoint
from chassis.tlog.merkle import leaf_hash
from chassis.tlog.notes import Note, NoteBroken, parse_note, signed_by

LOG_RESTORED = "log.restored"


class Settings(OwnerSettings):
    former_database_url: SecretStr | None = None
    former_database_password: SecretStr | None = None
    former_proof_folder: Path | None = None


@dataclass(frozen=True)
class Restore:
    """A restore; `erased` are the `seq` of events that have lost their content, according to an
    operator.
    """

    at: datetime
    by: str
    reason: str
    erased: Sequence[int]


@dataclass(frozen=True)
class Recorded:
    seq: int
    lost: int | None  # Lost events, by the last known checkpoint of the former log.
    to_destroy: Sequence[int]


def main(arguments: Sequence[str] | None = None) -> int:
    options = parser().parse_args(arguments)
    restore = Restore(options.at, options.by, options.reason, options.erased)
    try:
        settings = read_settings(Settings)
        done = asyncio.run(_run(settings, options.former_name, restore))
    except StartupError as failure:
        sys.stderr.write(f"{failure}\n")
    except Problem:
        sys.stderr.write(
            "A database that AUDIT_MIGRATE_DATABASE_URL or AUDIT_FORMER_DATABASE_URL names did not do it: it cannot "
            "be reached, is busy, or the role may not act as audit_owner. Nothing was recorded unless the log has "
            "an event.\n"
        )
    else:
        _say(done, is_read=settings.former_database_url is not None)
        return 0
    return 1


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="python -m audit.record_restore", description=__doc__)
    made.add_argument(
        "--at", type=_time, required=True, help="the time to which the log was restored"
    )
    made.add_argument(
        "--by", type=own_events.text_for_the_log, required=True, help="the person who restored it"
    )
    made.add_argument(
        "--reason",
        type=own_events.text_for_the_log,
        required=True,
        help="stored in the log for good; must not identify a patient",
    )
    made.add_argument("--former-name", default=LOG_NAME, help="the log's name before the restore")
    made.add_argument(
        "--erased",
        type=int,
        action="append",
        default=[],
        metavar="SEQ",
        help="`seq` of an event whose content was destroyed after that time, if the former database "
        "is gone; may be repeated",
    )
    return made


def _time(text: str) -> datetime:
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        time = datetime.min  # noqa: DTZ901 - Refused below.
    if time.tzinfo is None:
        raise argparse.ArgumentTypeError("write it with its offset, as 2026-11-20T08:34:25+00:00")
    return time.astimezone(UTC)


async def _run(settings: Settings, former_name: str, restore: Restore) -> Recorded:
    proof = ProofFolder(settings.proof_folder, settings.log_name)
    former = ProofFolder(settings.former_proof_folder or settings.proof_folder, former_name)
    for folder in (proof, former):
        if not folder.file("mac.key").exists():
            raise StartupError(
                f"The folder {folder.file('mac.key').parent} has no mac.key; set AUDIT_PROOF_FOLDER to the folder "
                "with audit's keys, and AUDIT_FORMER_PROOF_FOLDER to the former folder, if there is one."
            )
        await folder.load()
    async with (
        aclosing(Database(settings.database(), schema="audit", pool_size=2)) as database,
        _former(settings) as before,
    ):
        return await record_restore(database, before, proof, former, restore)


@asynccontextmanager
async def _former(settings: Settings) -> AsyncIterator[Database | None]:
    if settings.former_database_url is None:
        yield None
        return
    address = database_address(settings.former_database_url, settings.former_database_password)
    async with aclosing(Database(address, schema="audit", pool_size=1)) as database:
        yield database


async def record_restore(
    database: Database,
    former: Database | None,
    proof: ProofFolder,
    former_proof: ProofFolder,
    restore: Restore,
) -> Recorded:
    """Append the event about the restore. `former` is the database as it was before the restore, if
    available.

    - The event has the last known checkpoint of the former log, which shows how many events were
      lost.
    - An event is destroyed again only if it has the same id or, if the former database is
      unavailable, was recorded before the restored time, because later numbers are assigned a
      second time.

    Raises StartupError if keys of another log signed the last former checkpoints, or the events
    about destroyed content are not authentic.
    """
    if proof.log_name == former_proof.log_name:
        raise StartupError(
            f"The log still has the name {proof.log_name}, under which more was signed; "
            "set AUDIT_LOG_NAME to another one and restart audit first."
        )
    notes, destroyed = await _known_of(former, former_proof)
    async with database.connection(database.service) as connection:
        notes = [*notes, *await _last_stored(connection, former_proof.log_name)]
    kept = CheckpointFile(former_proof.file("checkpoints")).last_if_any(former_proof.log_name)
    last = _last([*notes, *([kept] if kept else [])], former_proof)
    async with own_events.appending_as_owner(database) as connection:
        found = await repository.ALIVE.all(connection, seqs=sorted({*destroyed, *restore.erased}))
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
    former: Database | None, proof: ProofFolder
) -> tuple[Sequence[Note], Mapping[int, UUID]]:
    if former is None:
        return [], {}
    async with former.connection(former.service) as connection:
        entries = await repository.DESTRUCTIONS.all(connection)
        seqs = {seq for entry in entries for seq in _destroyed_by(entry, proof.key)}
        return (
            await _last_stored(connection, proof.log_name),
            await repository.ids_of(connection, sorted(seqs)),
        )


def _destroyed_by(entry: repository.DestructionEntry, key: LeafKey) -> Sequence[int]:
    """Return the events with content that a former event destroyed. Raises StartupError if audit
    did not write that event.
    """
    body, leaf, salt = entry.body or b"", entry.leaf or b"", entry.salt or b""
    is_ours = key.has_made(leaf_hash(leaf), entry.mac or b"")
    if is_ours and is_of_own_event(leaf, salt, own_events.CONTENT_DESTROYED, body):
        seqs: list[int] = orjson.loads(body)["seqs"]
        return seqs
    raise StartupError(
        f"Event {entry.seq} of the former log says what was destroyed, and is not as audit's key made it; look at "
        "docs/runbooks/log-alarm.md. Without AUDIT_FORMER_DATABASE_URL, --erased names what was destroyed."
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


async def _last_stored(connection: Connection, log_name: str) -> Sequence[Note]:
    """Read only the last stored checkpoint: a log has millions per year."""
    row = await tree.LAST_CHECKPOINT.first(connection, origin=log_name)
    if row is None:
        return []
    with suppress(NoteBroken):
        note = parse_note(row.note)
        if _checkpoint(note)[:2] == (log_name, row.size):
            return [note]
    raise StartupError("A checkpoint of the former log is damaged; see docs/runbooks/log-alarm.md.")


def _checkpoint(note: Note) -> Checkpoint:
    return parse_checkpoint(note.text)


def _say(done: Recorded, *, is_read: bool) -> None:
    said = [f"Event {done.seq} of the log says that it was restored."]
    if done.lost is not None:
        said.append(f"At least {done.lost} events of the former log are gone.")
    if done.to_destroy:
        chosen = " ".join(f"--seq {seq}" for seq in done.to_destroy)
        said.append(
            f"Their content was destroyed before and is back; destroy it again:\n"
            f'python -m audit.destroy_content {chosen} --reason "destroyed before the log was restored"'
        )
    elif is_read:
        said.append("No content that was destroyed is back.")
    else:
        said.append(
            "Whether content that was destroyed is back is not known: the former database was not read."
        )
    sys.stdout.write("\n".join(said) + "\n")


if __name__ == "__main__":
    sys.exit(main())
