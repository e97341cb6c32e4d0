"""A leaf is a JSON object (services/audit/README.md). It has only salted hashes of content that may
be confidential or have to be destroyed.
"""

import os
from binascii import b2a_base64
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import lru_cache
from hashlib import sha256
from typing import NamedTuple, Protocol
from uuid import UUID

import orjson

from audit.leaves.leaf_key import LeafKey
from chassis.tlog.merkle import leaf_hash

VERSION = 1
SALT_BYTES = 32  # 16 for the payload, 16 for patients and claims.
HALF = SALT_BYTES // 2
NAME_BYTES = 16
LABELS = 10_000  # Cache size.
LABELLED = ("agent", "type", "by", "kind", "said", "tool", "outcome")


class LeafFields(Protocol):
    """`owner` is the encounter's patient, if audit knew it at that time; `said` is the answer of
    the records service about the encounter.
    """

    @property
    def id(self) -> UUID: ...
    @property
    def encounter_id(self) -> UUID | None: ...
    @property
    def agent_name(self) -> str: ...
    @property
    def event_type(self) -> str: ...
    @property
    def tool(self) -> str | None: ...
    @property
    def outcome(self) -> str | None: ...
    @property
    def owner(self) -> str | None: ...
    @property
    def said(self) -> str | None: ...
    @property
    def patient_ids(self) -> Sequence[str]: ...
    @property
    def occurred_at(self) -> datetime | None: ...
    @property
    def payload(self) -> bytes: ...
    @property
    def recorded_by(self) -> str: ...
    @property
    def recorded_by_kind(self) -> str: ...
    @property
    def recorded_with(self) -> str | None: ...
    @property
    def trace_id(self) -> str | None: ...
    @property
    def span_id(self) -> str | None: ...
    @property
    def is_access(self) -> bool: ...
    @property
    def unverified(self) -> bool: ...


class ChainEnd(NamedTuple):
    leaves: int = 0
    head: bytes | None = None

    def then(self, leaf: bytes) -> "ChainEnd":
        return ChainEnd(self.leaves + 1, leaf)


class LeafPlace(NamedTuple):
    """The leaf's position in the log; `after` is the encounter's previous event."""

    seq: int
    recorded_at: datetime
    stream_pos: int | None
    after: ChainEnd


class Leaf(NamedTuple):
    """A leaf's text (`entry`) and hash (RFC 6962). `salt` opens the salted hashes in `entry`."""

    seq: int
    entry: bytes
    hash: bytes
    salt: bytes
    mac: bytes


class UnplacedLeaf(NamedTuple):
    """A leaf without its position in the log, which is known only while the log's head is locked."""

    rest: bytes
    salt: bytes
    has_encounter: bool

    def placed(self, place: LeafPlace, key: LeafKey) -> Leaf:
        entry = _head(place, has_encounter=self.has_encounter) + self.rest
        hashed = leaf_hash(entry)
        return Leaf(place.seq, entry, hashed, self.salt, key.mac(hashed))


def new_salts(count: int) -> list[bytes]:
    made = os.urandom(count * SALT_BYTES)
    return [made[at : at + SALT_BYTES] for at in range(0, len(made), SALT_BYTES)]


def unplaced(fields: LeafFields, key: LeafKey, salt: bytes) -> UnplacedLeaf:
    """Make a leaf without its position. `salt` MUST NOT be used for another leaf."""
    body = sha256(salt[:HALF] + fields.payload).digest()
    who = commitment_to_patients(salt, fields.owner, fields.patient_ids)
    rest = (
        f'"id":{_json(fields.id)},"size":{len(fields.payload)},'
        f'"body":"{text_of(body)}","who":"{text_of(who)}",'
    )
    if fields.encounter_id is not None:
        rest += f'"enc":"{_name(key, fields.encounter_id)}",'
    rest += _labels(
        fields.agent_name,
        fields.event_type,
        fields.recorded_by,
        fields.recorded_by_kind,
        fields.said,
        fields.tool,
        fields.outcome,
    )
    if fields.is_access:
        rest += ',"access":true'
    if fields.unverified:
        rest += ',"unverified":true'
    if fields.trace_id is not None:
        rest += f',"trace":{_json(fields.trace_id)}'
    if fields.span_id is not None:
        rest += f',"span":{_json(fields.span_id)}'
    if fields.occurred_at is not None:
        rest += f',"occurred":"{time_text(fields.occurred_at)}"'
    if fields.recorded_with is not None:
        rest += f',"claims":"{text_of(commitment_to_claims(salt, fields.recorded_with))}"'
    return UnplacedLeaf(rest.encode() + b"}", salt, fields.encounter_id is not None)


def commitment_to_patients(salt: bytes, owner: str | None, patient_ids: Sequence[str]) -> bytes:
    return sha256(salt[HALF:] + orjson.dumps([owner, list(patient_ids)])).digest()


def commitment_to_claims(salt: bytes, claims: str) -> bytes:
    return sha256(salt[HALF:] + claims.encode()).digest()


def is_leaf_of(
    entry: bytes, event_id: UUID, seq: int, stream_pos: int | None, recorded_at: datetime
) -> bool:
    """Whether the leaf matches the event. Does not check that audit made the leaf."""
    fields = orjson.loads(entry)
    said = [fields.get(name) for name in ("id", "seq", "pos", "at")]
    return said == [str(event_id), seq, stream_pos, time_text(recorded_at)]


def is_of_own_event(entry: bytes, salt: bytes, event_type: str, payload: bytes) -> bool:
    fields = orjson.loads(entry)
    said = [fields.get(name) for name in ("by", "kind", "type", "access", "body")]
    body = text_of(sha256(salt[:HALF] + payload).digest())
    return said == ["audit", "service", event_type, None, body]


def confirms(
    entry: bytes,
    salt: bytes,
    key: LeafKey,
    *,
    encounter_id: UUID,
    patient_id: str,
    patient_ids: Sequence[str],
) -> bool:
    """Whether the leaf has the records service's answer that the encounter belongs to this patient."""
    fields = orjson.loads(entry)
    who = text_of(commitment_to_patients(salt, patient_id, patient_ids))
    said = (fields.get("said"), fields.get("enc"), fields.get("who"))
    return said == ("known", _name(key, encounter_id), who)


def name_of(opener: bytes, encounter_id: UUID) -> bytes:
    return sha256(opener + encounter_id.bytes).digest()[:NAME_BYTES]


def time_text(moment: datetime) -> str:
    utc = moment.astimezone(UTC).replace(tzinfo=None)
    return utc.isoformat(timespec="microseconds") + "Z"


def text_of(data: bytes) -> str:
    return b2a_base64(data, newline=False).decode()


_recorded_text = lru_cache(64)(time_text)  # All events of a commit have the same time.


def _head(place: LeafPlace, *, has_encounter: bool) -> bytes:
    head = f'{{"v":{VERSION},"seq":{place.seq},"at":"{_recorded_text(place.recorded_at)}",'
    if place.stream_pos is not None:
        head += f'"pos":{place.stream_pos},'
    if has_encounter:
        head += f'"nth":{place.after.leaves},'
        if place.after.head is not None:
            head += f'"prev":"{text_of(place.after.head)}",'
    return head.encode()


@lru_cache(LABELS)
def _name(key: LeafKey, encounter_id: UUID) -> str:
    return text_of(name_of(key.opener_of(encounter_id.bytes), encounter_id))


@lru_cache(LABELS)
def _labels(*texts: str | None) -> str:
    named = zip(LABELLED, texts, strict=True)
    return ",".join(f'"{name}":{_json(text)}' for name, text in named if text is not None)


def _json(value: str | UUID) -> str:
    return orjson.dumps(value, default=str).decode()  # The driver's UUID type needs `default`.
