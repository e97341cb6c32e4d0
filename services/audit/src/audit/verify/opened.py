import json
from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any, NamedTuple
from uuid import UUID

from audit.leaves.leaf_key import LeafKey
from audit.verify.findings import Finding, Findings, Kind
from audit.verify.rows import EventRow, LeafRow
from chassis.tlog.merkle import leaf_hash

HALF = 16  # Bytes of each half of a salt: one for the payload, one for patients and claims.
NAME_BYTES = 16
NAMED = 3  # Columns in a finding.
COLUMNS = {
    "seq": "seq",
    "pos": "stream_pos",
    "agent": "agent_name",
    "type": "event_type",
    "tool": "tool",
    "outcome": "outcome",
    "trace": "trace_id",
    "span": "span_id",
    "by": "recorded_by",
    "kind": "recorded_by_kind",
}
PLACES = [(name, column, EventRow._fields.index(column)) for name, column in COLUMNS.items()]
COMPACT = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False)


class OpenedEvent(NamedTuple):
    """An event compared with its leaf. `leaf` is the leaf's hash, or None if audit did not make the
    leaf. `patients` is None if the leaf could not be opened; `owner` is the encounter's patient if
    known at that time. `altered` are the columns that differ from the leaf. `has_own_payload`: the
    payload matches the leaf.
    """

    leaf: bytes | None
    fields: Mapping[str, Any]  # Any: JSON.
    patients: frozenset[str] | None = None
    owner: str | None = None
    payload: bytes | None = None
    altered: tuple[str, ...] = ()
    has_own_payload: bool = False

    @property
    def said(self) -> bool | None:
        """True for a known encounter with a verified patient, False for an unknown encounter, else
        None.
        """
        said = self.fields.get("said")
        if said == "known":
            return True if self.owner is not None else None
        return False if said == "unknown" else None


NOTHING = OpenedEvent(None, {})
OF_ANOTHER = OpenedEvent(None, {}, altered=("encounter_id",))  # The leaf is of another event.


class Opener:
    """Opens leaves with stored rows. `owners` maps encounters to patients."""

    def __init__(self, key: LeafKey, owners: Mapping[UUID, str], findings: Findings) -> None:
        self._key = key
        self._owners = owners
        self._findings = findings
        self._names: dict[UUID, str] = {}
        self._answers: dict[str, Finding] = {}  # Keys are details of findings.
        self.has_opened = False
        self._moved: dict[str, tuple[int, str]] = {}
        self._misplaced: dict[int, int | None] = {}

    def open(
        self,
        seq: int,
        event: EventRow,
        leaf: LeafRow,
        payload: bytes | None,
        found_by: Iterable[str],
    ) -> OpenedEvent:
        hashed = leaf_hash(leaf.leaf)
        fields = _fields(leaf.leaf)
        if fields is None or not self._key.has_made(hashed, leaf.mac):
            self._add(Kind.LEAF_FORGED, "audit's key did not make the leaf", seq)
            return NOTHING
        self.has_opened = True
        if fields.get("seq") != seq:
            self._misplaced[seq] = fields.get("seq")
            return OF_ANOTHER
        altered = self._altered(event, fields)
        if "id" in altered:
            self._moved[str(event.id)] = (seq, str(fields.get("id")))
            return OpenedEvent(hashed, fields, altered=tuple(altered))
        if leaf.salt is None:
            if altered:
                self._add_altered(seq, altered)
            return OpenedEvent(hashed, fields, altered=tuple(altered))
        has_own_payload = payload is not None and self._check_payload(
            seq, event, leaf.salt, payload, fields
        )
        patients, owner = self._open_hashes(event, leaf.salt, fields, found_by, altered)
        return OpenedEvent(
            hashed, fields, patients, owner, payload, tuple(altered), has_own_payload
        )

    def _open_hashes(
        self,
        event: EventRow,
        salt: bytes,
        fields: Mapping[str, Any],
        found_by: Iterable[str],
        altered: list[str],
    ) -> tuple[frozenset[str] | None, str | None]:
        claims = event.recorded_with
        if fields.get("claims") != (claims and _commitment(salt[HALF:], claims.encode())):
            altered.append("recorded_with")
        opened = self._patients(event, salt, fields, found_by)
        if opened is None:
            altered.append("patient_ids")
        if altered[-2:] == ["recorded_with", "patient_ids"]:
            self._add(Kind.SALT_ALTERED, "the salt does not open the leaf", event.seq)
        elif altered:
            self._add_altered(event.seq, altered)
        if opened is None:
            return None, None
        known = event.encounter_id and self._owners.get(event.encounter_id)
        if opened[1] is not None and known is not None and opened[1] != known:
            self._note_answer(event.seq, event.encounter_id)
        return opened

    def place_of(self, leaf: LeafRow) -> int | None:
        fields = _fields(leaf.leaf) or {}
        is_own = self._key.has_made(leaf_hash(leaf.leaf), leaf.mac)
        nth: int | None = fields.get("nth")
        return nth if is_own and fields.get("seq") == leaf.seq else None

    def finish(self) -> None:
        self._findings.extend(self._answers.values())
        leaf_ids = {of_leaf: seq for seq, of_leaf in self._moved.values()}
        places = {seq: leaf_ids.get(row_id) for row_id, (seq, _) in self._moved.items()}
        for seq, other in self._misplaced.items():
            places[seq] = other if other is not None and self._misplaced.get(other) == seq else None
        done: set[int] = set()
        for seq, other in sorted(places.items()):
            if other is None:
                column = "seq" if seq in self._misplaced else "id"
                self._add(Kind.EVENT_ALTERED, f"differs from its leaf: {column}", seq)
            elif seq not in done:
                done |= {seq, other}
                first, last = sorted((seq, other))
                detail = "two events are swapped"
                self._findings.add(Finding(Kind.EVENTS_SWAPPED, detail, first, last))

    def _note_answer(self, seq: int, encounter_id: UUID | None) -> None:
        detail = f"the patient of encounter {encounter_id} differs from the leaves"
        finding = Finding(Kind.ANSWER_ALTERED, detail, seq)
        before = self._answers.get(detail)
        self._answers[detail] = finding if before is None else before.joined(finding)

    def _altered(self, event: EventRow, fields: Mapping[str, Any]) -> list[str]:
        altered = [column for name, column, at in PLACES if fields.get(name) != event[at]]
        if fields.get("id") != str(event.id):
            altered.append("id")
        if fields.get("at") != time_in_leaf(event.recorded_at):
            altered.append("recorded_at")
        if fields.get("occurred") != (event.occurred_at and time_in_leaf(event.occurred_at)):
            altered.append("occurred_at")
        if fields.get("access", False) is not event.is_access:
            altered.append("is_access")
        if fields.get("unverified", False) is not event.unverified:
            altered.append("unverified")
        if fields.get("enc") != (event.encounter_id and self._name_of(event.encounter_id)):
            altered.append("encounter_id")
        return altered

    def _check_payload(
        self, seq: int, event: EventRow, salt: bytes, payload: bytes, fields: Mapping[str, Any]
    ) -> bool:
        if fields.get("body") == _commitment(salt[:HALF], payload):
            return True
        opens = self._patients(event, salt, fields, ()) is not None
        if opens or fields.get("size") != len(payload):
            self._add(Kind.PAYLOAD_ALTERED, "the payload does not match its leaf", seq)
        else:
            self._add(Kind.SALT_ALTERED, "the salt does not open the leaf", seq)
        return False

    def _patients(
        self, event: EventRow, salt: bytes, fields: Mapping[str, Any], found_by: Iterable[str]
    ) -> tuple[frozenset[str], str | None] | None:
        """Return the patients in the leaf and the encounter's patient; None if no candidate opens
        the leaf.
        """
        known = None if event.encounter_id is None else self._owners.get(event.encounter_id)
        ids = event.patient_ids
        for one in dict.fromkeys((known, None, *sorted(found_by))):
            text = COMPACT.encode([one, ids])
            if fields.get("who") == _commitment(salt[HALF:], text.encode()):
                return frozenset(ids if one is None else (*ids, one)), one
        return None

    def _name_of(self, encounter_id: UUID) -> str:
        name = self._names.get(encounter_id)
        if name is None:
            opener = self._key.opener_of(encounter_id.bytes)
            name = b64encode(sha256(opener + encounter_id.bytes).digest()[:NAME_BYTES]).decode()
            self._names[encounter_id] = name
        return name

    def _add_altered(self, seq: int, altered: list[str]) -> None:
        named = ", ".join(altered[:NAMED]) + (" and more" if len(altered) > NAMED else "")
        self._add(Kind.EVENT_ALTERED, f"differs from its leaf: {named}", seq)

    def _add(self, kind: Kind, detail: str, seq: int) -> None:
        self._findings.add(Finding(kind, detail, seq))


def hash_in(fields: Mapping[str, Any], name: str) -> bytes | None:
    value = fields.get(name)
    return b64decode(value) if isinstance(value, str) else None


def _fields(leaf: bytes) -> dict[str, Any] | None:
    try:
        fields = json.loads(leaf)
    except (ValueError, RecursionError):
        return None
    return fields if isinstance(fields, dict) else None


def _commitment(salt: bytes, data: bytes) -> str:
    return b64encode(sha256(salt + data).digest()).decode()


def time_in_leaf(moment: datetime) -> str:
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"
