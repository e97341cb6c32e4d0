"""The use case of destroying content: the entry and the destruction are one transaction."""

from collections.abc import Sequence

from audit.destroy_content import repository
from audit.leaves.leaf_key import LeafKey
from audit.leaves.proof_folder import ProofFolder
from audit.log import own_events
from chassis.database.connections import Database
from chassis.settings import StartupError
from chassis.tlog.merkle import leaf_hash

CONTENT_DESTROYED = "content.destroyed"
MOST = 1_000  # Events at once: appends wait for them.


async def destroy_content(
    database: Database, proof: ProofFolder, seqs: Sequence[int], reason: str
) -> int:
    """Destroy the payloads of events, and the salts of their leaves; return the number of the entry
    that says so.

    Raises StartupError, a sentence, where one of them cannot be destroyed: then none is.
    """
    wanted = sorted({*seqs})
    if len(wanted) > MOST:
        raise StartupError(f"At most {MOST} events can be destroyed at once; give fewer.")
    async with own_events.appending_as_owner(database) as connection:
        found = await repository.find(connection, wanted)
        _require_destroyable(wanted, found, proof.key)
        said = {"seqs": wanted, "reason": reason}
        seq = await own_events.append(connection, proof, CONTENT_DESTROYED, said)
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
