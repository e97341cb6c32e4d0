import base64
import json
from datetime import UTC, datetime, timedelta, timezone
from hashlib import sha256
from typing import Any
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from audit.leaves.leaf import (
    ChainEnd,
    Leaf,
    LeafPlace,
    commitment_to_claims,
    commitment_to_patients,
    name_of,
    new_salts,
    unplaced,
)
from audit.leaves.leaf_key import LeafKey
from audit.writer.entries import NewEvent
from chassis.tlog.merkle import leaf_hash

KEY = LeafKey(bytes(range(32)))
SALT = bytes(range(100, 132))
ENCOUNTER = UUID("01980000-0000-7000-8000-00000000000e")
AT = datetime(2026, 3, 14, 9, 30, 1, 250, UTC)
EVENT = NewEvent(
    id=UUID("01980000-0000-7000-8000-000000000001"),
    encounter_id=ENCOUNTER,
    agent_name="triage-agent",
    event_type="tool_call",
    tool="risk_score",
    outcome="success",
    patient_ids=("P2", "P3"),
    occurred_at=datetime(2026, 3, 14, 11, 30, tzinfo=timezone(timedelta(hours=2))),
    payload=b'{"dose":1e400}',
    recorded_by="triage-agent",
    recorded_by_kind="agent",
    trace_id="4bf92f3577b34da6a3ce929d0e0e4736",
    span_id="00f067aa0ba902b7",
    owner="P1",
    recorded_with='{"purpose":"TREAT"}',
)
PLACE = LeafPlace(7, AT, 3, ChainEnd(5, bytes(32)))
# The encoded bytes of a leaf MUST NOT change, because existing proofs depend on these bytes.
FROZEN = (
    b'{"v":1,"seq":7,"at":"2026-03-14T09:30:01.000250Z","pos":3,"nth":5,'
    b'"prev":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",'
    b'"id":"01980000-0000-7000-8000-000000000001","size":14,'
    b'"body":"2g0kQrw3rkAQNXRO3szMhSmCgGdBGQfYV+B/X/IiV5w=","who":"+MTmzIvm2921OAyRZCbg8G8CRXrWdZSLD7NKnTs/ICo=","enc":"hW2TF04FtpcF7WlNw1kLtg==",'
    b'"agent":"triage-agent","type":"tool_call","by":"triage-agent","kind":"agent",'
    b'"tool":"risk_score","outcome":"success",'
    b'"trace":"4bf92f3577b34da6a3ce929d0e0e4736","span":"00f067aa0ba902b7",'
    b'"occurred":"2026-03-14T09:30:00.000000Z","claims":"tRcHCcYL+NpBlv1Ov5tVurhSWQtxgjGvgQf8Q63jg/M="}'
)


def leaf_of(event: NewEvent, place: LeafPlace = PLACE) -> Leaf:
    return unplaced(event, KEY, SALT).placed(place, KEY)


def shown(event: NewEvent, place: LeafPlace = PLACE) -> dict[str, Any]:
    return json.loads(leaf_of(event, place).entry)


def text_of(data: bytes) -> str:
    return base64.b64encode(data).decode()


def test_a_leaf_of_version_1_has_these_bytes():
    assert leaf_of(EVENT).entry == FROZEN


def test_its_hash_follows_rfc_6962_and_its_mac_covers_the_hash():
    leaf = leaf_of(EVENT)
    assert leaf.hash == leaf_hash(leaf.entry)
    assert KEY.has_made(leaf.hash, leaf.mac)
    assert not LeafKey(bytes(32)).has_made(leaf.hash, leaf.mac)


def test_omits_absent_fields():
    names = ("encounter_id", "tool", "outcome", "occurred_at", "trace_id", "span_id")
    nothing = dict.fromkeys((*names, "recorded_with"))
    place = LeafPlace(0, AT, None, ChainEnd())
    assert set(shown(EVENT._replace(**nothing), place)) == {
        *("v", "seq", "at", "id", "size", "body", "who", "agent", "type", "by", "kind")
    }


def test_has_a_mark_only_if_it_applies():
    for change, field, value in (
        ({"is_access": True}, "access", True),
        ({"unverified": True}, "unverified", True),
        ({"said": "known"}, "said", "known"),
    ):
        assert field not in shown(EVENT)
        assert shown(EVENT._replace(**change))[field] == value
    first = shown(EVENT, LeafPlace(7, AT, 0, ChainEnd()))
    assert first["nth"] == 0
    assert "prev" not in first


# Changes of an event's visible columns and of its place in the log; each change must give a different leaf.
CHANGES: list[dict[str, Any]] = [
    {"id": UUID(int=1)},
    {"encounter_id": UUID(int=2)},
    {"encounter_id": None},
    {"agent_name": "other"},
    {"event_type": "other"},
    {"tool": None},
    {"outcome": "failure"},
    {"owner": None},
    {"patient_ids": ("P2",)},
    {"patient_ids": ("P3", "P2")},
    {"occurred_at": AT},
    {"payload": b'{"dose":1e401}'},
    {"recorded_by": "other"},
    {"recorded_by_kind": "person"},
    {"recorded_with": None},
    {"recorded_with": '{"purpose":"ETREAT"}'},
    {"trace_id": None},
    {"span_id": None},
    {"is_access": True},
    {"unverified": True},
    {"said": "known"},
]
PLACES = [
    PLACE._replace(seq=8),
    PLACE._replace(recorded_at=AT + timedelta(microseconds=1)),
    PLACE._replace(stream_pos=None),
    PLACE._replace(after=ChainEnd(4, bytes(32))),
    PLACE._replace(after=ChainEnd(5, bytes(31) + b"\x01")),
]


def test_each_change_gives_a_different_leaf():
    made = [leaf_of(EVENT).entry]
    made += [leaf_of(EVENT._replace(**change)).entry for change in CHANGES]
    made += [leaf_of(EVENT, place).entry for place in PLACES]
    assert len(set(made)) == 1 + len(CHANGES) + len(PLACES)


def test_patients_the_payload_and_claims_are_salted_hashes_that_open():
    document, other = shown(EVENT), UUID(int=9)
    assert document["body"] == text_of(sha256(SALT[:16] + EVENT.payload).digest())
    assert document["who"] == text_of(commitment_to_patients(SALT, "P1", ("P2", "P3")))
    assert document["claims"] == text_of(commitment_to_claims(SALT, '{"purpose":"TREAT"}'))
    opener = KEY.opener_of(ENCOUNTER.bytes)
    assert document["enc"] == text_of(name_of(opener, ENCOUNTER))
    # The secret that reveals one encounter's leaves must not reveal another encounter's leaves.
    assert name_of(opener, other) != name_of(KEY.opener_of(other.bytes), other)


def test_reveals_neither_patient_nor_encounter():
    entry = leaf_of(EVENT._replace(owner="MRN-4711", patient_ids=("MRN-4711",))).entry
    for secret in (b"MRN-4711", str(ENCOUNTER).encode(), EVENT.payload):
        assert secret not in entry


def test_two_leaves_of_equal_content_share_no_hash():
    first, second = (
        json.loads(unplaced(EVENT, KEY, salt).placed(PLACE, KEY).entry) for salt in new_salts(2)
    )
    for field in ("body", "who", "claims"):
        assert first[field] != second[field]


@given(
    texts=st.lists(
        st.text(st.characters(exclude_categories=["Cs"]), max_size=60), min_size=4, max_size=4
    )
)
def test_keeps_any_text_unchanged(texts: list[str]):
    agent, type_, tool, by = texts
    event = EVENT._replace(agent_name=agent, event_type=type_, tool=tool, recorded_by=by)
    document = shown(event)
    assert [document[name] for name in ("agent", "type", "tool", "by")] == texts
    assert list(document) == list(shown(EVENT))
