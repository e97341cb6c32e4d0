"""`python -m audit.destroy_content`: destroy the content of events for good. The events' numbers,
hashes and proofs stay.
"""

import argparse
import asyncio
import sys
from collections.abc import Sequence
from contextlib import aclosing

from audit.leaves import repository
from audit.leaves.leaf_key import LeafKey
from audit.leaves.proof_folder import ProofFolder
from audit.settings import OwnerSettings
from audit.writer import own_events
from chassis.database.connections import Database
from chassis.problems.problem import Problem
from chassis.settings import StartupError, read_settings
from chassis.tlog.merkle import leaf_hash

MOST = 1_000  # Events per call, because appends wait.


def main(arguments: Sequence[str] | None = None) -> int:
    options = parser().parse_args(arguments)
    try:
        entry = asyncio.run(_run(read_settings(OwnerSettings), options.seq, options.reason))
    except StartupError as failure:
        sys.stderr.write(f"{failure}\n")
    except Problem:
        sys.stderr.write(
            "The database that AUDIT_MIGRATE_DATABASE_URL names did not do it: it cannot be reached, is busy, "
            "or the role may not act as audit_owner. Nothing was destroyed unless the log has an entry.\n"
        )
    else:
        sys.stdout.write(f"Destroyed; event {entry} of the log records that.\n")
        return 0
    return 1


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="python -m audit.destroy_content", description=__doc__)
    made.add_argument(
        "--seq", type=int, action="append", required=True, help="`seq` of an event; may be repeated"
    )
    made.add_argument(
        "--reason",
        type=own_events.text_for_the_log,
        required=True,
        help="stored in the log for good; must not identify a patient",
    )
    return made


async def _run(settings: OwnerSettings, seqs: Sequence[int], reason: str) -> int:
    proof = ProofFolder(settings.proof_folder, settings.log_name)
    if not proof.file("mac.key").exists():
        raise StartupError(
            f"The folder {settings.proof_folder} has no mac.key; set AUDIT_PROOF_FOLDER to the folder "
            "with audit's keys."
        )
    await proof.load()
    async with aclosing(Database(settings.database(), schema="audit", pool_size=2)) as database:
        return await destroy_content(database, proof, seqs, reason)


async def destroy_content(
    database: Database, proof: ProofFolder, seqs: Sequence[int], reason: str
) -> int:
    """Return the `seq` of the event that records the destruction. Raises StartupError if one event
    cannot be destroyed; then none is destroyed.
    """
    wanted = sorted({*seqs})
    if len(wanted) > MOST:
        raise StartupError(f"At most {MOST} events can be destroyed at once; give fewer.")
    async with own_events.appending_as_owner(database) as connection:
        found = await repository.contents(connection, wanted)
        _require_destroyable(wanted, found, proof.key)
        said = {"seqs": wanted, "reason": reason}
        seq = await own_events.append(connection, proof, own_events.CONTENT_DESTROYED, said)
        await repository.destroy(connection, wanted)
    return seq


def _require_destroyable(
    wanted: Sequence[int], found: dict[int, repository.Content], key: LeafKey
) -> None:
    for seq in wanted:
        content = found.get(seq)
        if content is None:
            raise StartupError(f"The log has no event {seq}.")
        if content.is_own:
            raise StartupError(f"Event {seq} says what audit itself did, and is kept.")
        if content.leaf is None or content.mac is None:
            raise StartupError(f"Event {seq} has no leaf yet; try again later.")
        if not key.has_made(leaf_hash(content.leaf), content.mac):
            raise StartupError(
                "The key in AUDIT_PROOF_FOLDER has not made the leaves of this log; name the folder of audit's keys."
            )
        if not content.is_there:
            raise StartupError(f"The content of event {seq} was destroyed before.")


if __name__ == "__main__":
    sys.exit(main())
