import json
from base64 import b64decode, b64encode
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.leaves.leaf import commitment_to_patients
from audit.verify.__main__ import main
from audit.verify.bundle import _who, check_bundle
from audit.verify.findings import CannotTell, Verdict
from chassis.tlog.notes import Signer
from tests.audit.verified_logs import SIGNER, bundle_of, leaves_of

ENCOUNTER = UUID(int=1003)
LEAVES = leaves_of(60, exported=ENCOUNTER)
KEYS = [SIGNER.key]
Lines = list[dict[str, Any]]
Change = Callable[[Lines], object]


def document(lines: Lines) -> bytes:
    return b"".join(orjson.dumps(one) + b"\n" for one in lines)


def bundle() -> Lines:
    return bundle_of(LEAVES, ENCOUNTER)


def flipped(text: str) -> str:
    data = bytearray(b64decode(text))
    data[-2] ^= 1
    return b64encode(data).decode()


def forged(event: dict[str, Any], **changed: object) -> None:
    leaf = json.loads(b64decode(event["leaf"])) | changed
    event["leaf"] = b64encode(orjson.dumps(leaf)).decode()


def swap(lines: Lines) -> None:
    lines[2], lines[3] = lines[3], lines[2]


# Forged changes of a bundle and the expected findings. Line 0 is the head, so `b[3]` is the third event.
CHANGES: dict[str, tuple[Change, set[str]]] = {
    "payload": (lambda b: b[3].update(payload=flipped(b[3]["payload"])), {"payload-altered"}),
    "payload gone": (lambda b: b[3].update(payload=None), {"payload-altered"}),
    "salt gone": (lambda b: b[3].update(salt=None), {"payload-altered"}),
    "patients": (lambda b: b[3].update(patient_ids=["P2"]), {"patients-altered"}),
    "one patient less": (lambda b: b[3].update(patient_ids=[]), {"patients-altered"}),
    "claims": (lambda b: b[3].update(claims="{}"), {"claims-altered"}),
    "claims gone": (lambda b: b[3].update(claims=None), {"claims-altered"}),
    "leaf": (lambda b: forged(b[3], agent="another"), {"chain-broken"}),
    "number": (lambda b: b[3].update(seq=1), {"number-wrong"}),
    "left out": (lambda b: b.pop(3), {"chain-broken"}),
    "first left out": (lambda b: b.pop(1), {"chain-broken"}),
    "all but the access left out": (lambda b: b.__delitem__(slice(1, -1)), {"chain-broken"}),
    "the one before the access left out": (lambda b: b.pop(-2), {"chain-broken"}),
    "the one before the access forged": (
        lambda b: forged(b[-2], agent="another"),
        {"chain-broken"},
    ),
    "last left out": (lambda b: b.pop(), {"proof-broken", "access-missing"}),
    "all left out": (lambda b: b.__delitem__(slice(1, None)), {"proof-broken", "access-missing"}),
    "another access": (lambda b: b[0]["access"].update(id=str(UUID(int=5))), {"access-missing"}),
    "swapped": (swap, {"chain-broken"}),
    "last forged": (lambda b: forged(b[-1], agent="another"), {"proof-broken"}),
    "another encounter": (
        lambda b: b[0].update(encounter_id=str(UUID(int=9))),
        {"other-encounter"},
    ),
    "another's opener": (
        lambda b: b[0].update(opener=flipped(b[0]["opener"])),
        {"other-encounter"},
    ),
}


class TestCheckBundle:
    def test_accepts_intact_bundles_also_with_destroyed_content(self):
        lines, leaf = bundle(), json.loads(LEAVES[-1].entry)

        report = check_bundle(document(lines), KEYS)
        lines[2] |= {"salt": None, "payload": None}

        assert (report.verdict, report.findings, report.size) == (Verdict.INTACT, (), len(LEAVES))
        said = f"read by {leaf['agent']} at {leaf['at']}: compare it with when you asked"
        assert report.said == said
        assert check_bundle(document(lines), KEYS).verdict is Verdict.INTACT

    @pytest.mark.parametrize(("change", "kinds"), CHANGES.values(), ids=CHANGES)
    def test_reports_a_change(self, change: Change, kinds: set[str]):
        lines = bundle()
        change(lines)

        report = check_bundle(document(lines), KEYS)

        assert report.verdict is Verdict.TAMPERED
        assert {str(one.kind) for one in report.findings} == kinds

    def test_reports_attacks_of_the_logs_operator_and_another_key(self):
        without_end = document(bundle_of(LEAVES, ENCOUNTER, without=1))
        ahead = leaves_of(60, exported=ENCOUNTER, ahead=38)
        other = Signer(SIGNER.key.name, bytes(32)).key

        for text, key, kind in (
            (without_end, SIGNER.key, "access-missing"),
            (document(bundle_of(ahead, ENCOUNTER)), SIGNER.key, "position-wrong"),
            (document(bundle()), other, "checkpoint-not-signed"),
        ):
            assert [str(one.kind) for one in check_bundle(text, [key]).findings] == [kind]

    def test_reports_the_position_in_the_encounter(self):
        lines = bundle()
        lines[3]["patient_ids"] = ["P2"]

        (finding,) = check_bundle(document(lines), KEYS).findings

        assert (finding.seq, finding.nth) == (lines[3]["seq"], 2)

    def test_is_unknown_for_an_invalid_bundle(self):
        for text in (b"", b"a text", b"[]", b"{}", b'{"format":"other@v1"}', b"[" * 100_000):
            with pytest.raises(CannotTell):
                check_bundle(text, KEYS)
        with pytest.raises(CannotTell, match="cut off"):
            check_bundle(document(bundle())[:-20], KEYS)
        for line in (b"[" * 100_000, b'{"seq":1e999}'):
            with pytest.raises(CannotTell, match="cut off"):
                check_bundle(document(bundle()) + line, KEYS)

    @pytest.mark.parametrize(
        ("field", "kind"),
        [
            (b'"claims":"', "claims-altered"),
            (b'"patient_ids":["', "patients-altered"),
            (b"\\n\\nchartroom/audit", "checkpoint-not-signed"),
        ],
    )
    def test_reports_half_a_character_in_a_field(self, field: bytes, kind: str):
        text = document(bundle())
        assert field in text
        changed = text.replace(field, field + b"\\ud800", 1)

        (found,) = check_bundle(changed, KEYS).findings
        assert found.kind == kind


@pytest.mark.parametrize(
    ("change", "code"),
    [(lambda _: None, 0), (lambda b: b.pop(3), 1), (lambda b: b.__setitem__(0, {}), 2)],
    ids=["intact", "tampered", "cannot tell"],
)
def test_the_command_has_the_exit_code_of_its_verdict(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], change: Change, code: int
):
    lines = bundle()
    change(lines)
    file, key = tmp_path / "bundle", tmp_path / "log.vkey"
    file.write_bytes(document(lines))
    key.write_text(SIGNER.key.vkey)

    assert main(["bundle", str(file), "--key", str(key)]) == code
    shown = capsys.readouterr().out
    assert shown.isascii()  # Control characters of events are not printed to the terminal.
    assert (r"read by triage-\xe4gent at" in shown) is (code == 0)


@given(
    st.none() | st.text(max_size=64),
    st.lists(st.text(max_size=64), max_size=5),
    st.binary(max_size=9),
)
def test_commits_to_patients_like_audit(owner: str | None, patients: list[str], salt: bytes):
    made = commitment_to_patients(bytes(16) + salt, owner, patients)
    assert _who(salt, owner, patients) == made
