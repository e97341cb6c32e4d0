"""Parses the leaves of a log independently of the code that creates them."""

import base64
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

import asyncpg
from support.databases import TestDatabase, fetch
from support.queries import connected

# Selects every event in log order, with its leaf.
ROWS = """
SELECT e.*, p.body, l.leaf, l.salt, l.mac
FROM audit.agent_events e JOIN audit.event_payloads p USING (seq) JOIN audit.event_leaves l USING (seq)
ORDER BY seq
"""
FIELDS = {
    "seq": "seq",
    "pos": "stream_pos",
    "agent": "agent_name",
    "type": "event_type",
    "by": "recorded_by",
    "kind": "recorded_by_kind",
    "tool": "tool",
    "outcome": "outcome",
    "trace": "trace_id",
    "span": "span_id",
}


@dataclass(frozen=True)
class ReadLeaf:
    seq: int
    encounter_id: UUID | None
    document: dict[str, Any]
    hash: bytes
    owner: str | None
    patient_ids: tuple[str, ...]
    payload: bytes

    @property
    def kind(self) -> str:
        """The event type if audit itself logged the event; empty for events by callers and for access events."""
        by_audit = (self.document["by"], self.document.get("kind")) == ("audit", "service")
        return str(self.document["type"]) if by_audit and "access" not in self.document else ""


async def leaves_of(database: TestDatabase) -> list[ReadLeaf]:
    """Return the leaves; fail if a leaf differs from its event's row, or if an encounter's hash chain is broken."""
    rows, at_heads, checks, (head,) = await snapshot(
        database,
        ROWS,
        "SELECT * FROM audit.encounter_heads",
        "SELECT encounter_id, patient_id FROM audit.encounter_checks WHERE is_known",
        "SELECT next_seq FROM audit.log_head",
    )
    heads = {row["encounter_id"]: (row["leaves"], row["head"]) for row in at_heads}
    owners = {row["encounter_id"]: row["patient_id"] for row in checks}
    leaves = [_read(row, owners) for row in rows]
    assert_chained(leaves, heads)
    assert [leaf.seq for leaf in leaves] == [*range(head["next_seq"])]
    return leaves


async def snapshot(database: TestDatabase, *queries: str) -> list[list[asyncpg.Record]]:
    async with (
        connected(database.admin_dsn) as connection,
        connection.transaction(isolation="repeatable_read", readonly=True),
    ):
        return [await connection.fetch(query) for query in queries]


async def assert_covered(database: TestDatabase) -> None:
    """Fail if the stored encounters and patients differ from those in the leaves."""
    leaves = await leaves_of(database)
    said: dict[tuple[UUID, bool], str | None] = {}
    of_traces: dict[int, UUID] = {}
    found = {(one.seq, patient) for one in leaves for patient in one.patient_ids}
    for at, leaf in enumerate(leaves):
        if leaf.owner is not None:
            found.add((leaf.seq, leaf.owner))
        if leaf.encounter_id is None or "said" not in leaf.document:
            continue
        is_known = leaf.document["said"] == "known"
        before = [one for one in leaves[:at] if one.encounter_id == leaf.encounter_id]
        if is_known and leaf.owner is not None:
            is_correction = said.keys() & {(leaf.encounter_id, False)} and not said.keys() & {
                (leaf.encounter_id, True)
            }
            settled = leaf.kind == "encounter.settled"
            found |= {
                (one.seq, leaf.owner)
                for one in before
                if is_correction or (settled and "unverified" in one.document)
            }
        if not is_known or leaf.owner is not None:
            said.setdefault((leaf.encounter_id, is_known), leaf.owner)
        if leaf.kind == "trace.settled" and leaf.owner is not None:
            for seq in json.loads(leaf.payload)["seqs"]:
                if of_traces.setdefault(seq, leaf.encounter_id) == leaf.encounter_id:
                    found.add((seq, leaf.owner))
    rows = await fetch(database.admin_dsn, "SELECT * FROM audit.encounter_checks")
    assert {(one["encounter_id"], one["is_known"]): one["patient_id"] for one in rows} == said
    rows = await fetch(database.admin_dsn, "SELECT * FROM audit.event_encounters")
    assert {one["seq"]: one["encounter_id"] for one in rows} == of_traces
    rows = await fetch(database.admin_dsn, "SELECT * FROM audit.event_patients")
    assert {(one["seq"], one["patient_id"]) for one in rows} == found


def assert_chained(leaves: Sequence[ReadLeaf], heads: dict[UUID, tuple[int, bytes | None]]) -> None:
    ends: dict[UUID, tuple[int, bytes | None]] = {}
    names: dict[UUID, str] = {}
    for leaf in leaves:
        if leaf.encounter_id is None:
            assert not {"enc", "nth", "prev"} & leaf.document.keys()
            continue
        count, last = ends.get(leaf.encounter_id, (0, None))
        assert leaf.document["nth"] == count
        assert leaf.document.get("prev") == (None if last is None else _text(last))
        assert names.setdefault(leaf.encounter_id, leaf.document["enc"]) == leaf.document["enc"]
        ends[leaf.encounter_id] = count + 1, leaf.hash
    assert len(set(names.values())) == len(names)
    assert {one: heads[one] for one in ends} == ends


def _read(row: Any, owners: dict[UUID, str]) -> ReadLeaf:
    document = json.loads(row["leaf"])
    assert {name: document.get(name) for name in FIELDS} == {
        name: row[column] for name, column in FIELDS.items()
    }
    assert document["id"] == str(row["id"])
    assert document["at"] == _time(row["recorded_at"])
    assert document.get("occurred") == (row["occurred_at"] and _time(row["occurred_at"]))
    assert document.get("access", False) == row["is_access"]
    assert document.get("unverified", False) == row["unverified"]
    salt, body = row["salt"], row["body"]
    assert (document["size"], document["body"]) == (len(body), _hash(salt[:16], body))
    claims = row["recorded_with"]
    assert document.get("claims") == (claims and _hash(salt[16:], claims.encode()))
    encounter = None if row["encounter_id"] is None else UUID(str(row["encounter_id"]))
    # The leaf's hash identifies the patient: exactly one of the candidate patients has this hash.
    (owner,) = (
        one
        for one in {None, owners.get(row["encounter_id"])}
        if document["who"] == _hash(salt[16:], _compact([one, row["patient_ids"]]))
    )
    hashed = sha256(b"\0" + row["leaf"]).digest()
    patients = tuple(row["patient_ids"])
    return ReadLeaf(row["seq"], encounter, document, hashed, owner, patients, body)


def _compact(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()


def _hash(salt: bytes, data: bytes) -> str:
    return _text(sha256(salt + data).digest())


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _time(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%f}Z"
