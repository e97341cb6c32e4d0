import json
from base64 import b64encode
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

from audit.leaves.leaf import ChainEnd, Leaf, LeafPlace, new_salts, unplaced
from audit.leaves.leaf_key import LeafKey
from audit.writer.entries import NewEvent
from chassis.tlog.checkpoints import Checkpoint
from chassis.tlog.merkle import Edges, inclusion_proof, leaf_hash, root_of
from chassis.tlog.notes import Note, Signer, parse_note
from chassis.tlog.proofs import Proof
from chassis.tlog.tiles import WIDTH, pack_entries, tile_root, tiles_of, widest

ORIGIN = "chartroom/audit"
SIGNER = Signer(ORIGIN, bytes(range(32)))
SECRET = bytes(range(32, 64))
AT = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
EVENT = NewEvent(
    id=UUID(int=1),
    encounter_id=None,
    agent_name="triage-ägent",
    event_type="tool_call",
    tool=None,
    outcome=None,
    occurred_at=None,
    recorded_by_kind="agent",
    patient_ids=("P1",),
    payload=b'{"score": 1e400}',
    recorded_by="triage-agent",
    recorded_with='{"scope": "user/AuditEvent.c"}',
)


EXPORT: dict[str, Any] = {
    "is_access": True,
    "event_type": "agent-event.exported",
    "recorded_by": "audit",
    "recorded_by_kind": "service",
}


def leaves_of(
    size: int, *, encounters: int = 7, exported: UUID | None = None, ahead: int | None = None
) -> list[Leaf]:
    """Return leaves.

    Every fifth leaf lacks an encounter, the last leaf is the export of `exported`, and `ahead` has a wrong
    position.
    """
    key, ends, made = LeafKey(SECRET), {}, []
    positions: dict[UUID, int] = {}
    for seq in range(size):
        name = None if seq % 5 == 4 else UUID(int=1000 + seq % encounters)
        event = EVENT._replace(id=UUID(int=seq + 1), encounter_id=name)
        if exported is not None and seq == size - 1:
            name = exported
            event = event._replace(encounter_id=name, **EXPORT)
        end, pos = ends.get(name, ChainEnd()), None
        if name is not None and not event.is_access:
            pos = positions.get(name, 0) + (1000 if seq == ahead else 0)
            positions[name] = pos + 1
        leaf = unplaced(event, key, *new_salts(1)).placed(LeafPlace(seq, AT, pos, end), key)
        ends[name] = end.then(leaf.hash)
        made.append(leaf)
    return made


def note_of(entries: list[bytes], signer: Signer = SIGNER) -> str:
    edges = Edges()
    edges.extend(map(leaf_hash, entries))
    text = Checkpoint(ORIGIN, edges.size, edges.root()).text
    return Note(text, (signer.sign(text),)).document


def write_log(folder: Path, entries: list[bytes], signer: Signer = SIGNER) -> None:
    levels = [[leaf_hash(one) for one in entries]]
    while len(levels[-1]) >= WIDTH:
        below = levels[-1]
        full = range(0, len(below) // WIDTH * WIDTH, WIDTH)
        levels.append([tile_root(below[at : at + WIDTH]) for at in full])
    for path in tiles_of(len(entries)):
        start = path.index * WIDTH
        hashes = levels[path.level or 0][start : start + path.width]
        put(folder, path.text, b"".join(hashes))
    for index in range(-(-len(entries) // WIDTH)):
        put_entries(folder, index, entries)
    (folder / "checkpoint").write_text(note_of(entries, signer))


def put_entries(folder: Path, index: int, entries: list[bytes]) -> None:
    path = widest(None, index, len(entries))
    put(folder, path.text, pack_entries(entries[index * WIDTH : index * WIDTH + path.width]))


def put(folder: Path, path: str, data: bytes) -> None:
    file = folder / "tile" / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


def bundle_of(leaves: list[Leaf], encounter: UUID, *, without: int = 0) -> list[dict[str, Any]]:
    """Return the lines of an encounter's bundle, which ends with the export. A dishonest operator can omit events."""
    hashes = [one.hash for one in leaves]
    opener = LeafKey(SECRET).opener_of(encounter.bytes)
    name = b64encode(sha256(opener + encounter.bytes).digest()[:16]).decode()
    linked = [one for one in leaves if json.loads(one.entry).get("enc") == name]
    linked = linked[: len(linked) - without]
    last = linked[-1].seq
    path = inclusion_proof(
        last, len(hashes), lambda level, at: root_of(hashes[at << level : (at + 1) << level])
    )
    note = parse_note(note_of([one.entry for one in leaves]))
    head = {
        "format": "chartroom-bundle@v1",
        "encounter_id": str(encounter),
        "patient_id": "P0",
        "opener": b64encode(opener).decode(),
        "access": {"seq": last, "id": json.loads(linked[-1].entry)["id"]},
        "proof": Proof(last, tuple(path), note).text,
    }
    return [head, *map(_bundled, linked)]


def _bundled(leaf: Leaf) -> dict[str, Any]:
    return {
        "seq": leaf.seq,
        "leaf": b64encode(leaf.entry).decode(),
        "salt": b64encode(leaf.salt).decode(),
        "payload": b64encode(EVENT.payload).decode(),
        "patient_ids": [*EVENT.patient_ids],
        "claims": EVENT.recorded_with,
    }
