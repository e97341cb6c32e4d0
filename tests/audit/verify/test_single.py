import hmac
import json
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from audit.leaves.leaf import Leaf
from audit.verify.__main__ import main
from audit.verify.findings import CannotTell, Report, Verdict
from audit.verify.single import check_event, check_receipt
from chassis.tlog.merkle import inclusion_proof, leaf_hash, root_of
from chassis.tlog.notes import Algorithm, Signer, parse_note
from chassis.tlog.proofs import Proof, parse_proof
from tests.audit.verified_logs import SECRET, SIGNER, leaves_of, note_of

LEAVES = leaves_of(37)
KEYS = [SIGNER.key]


def proof_of(index: int, leaves: Sequence[Leaf] = LEAVES) -> str:
    hashes = [leaf.hash for leaf in leaves]
    path = inclusion_proof(
        index, len(hashes), lambda level, at: root_of(hashes[at << level : (at + 1) << level])
    )
    note = parse_note(note_of([leaf.entry for leaf in leaves]))
    return Proof(index, tuple(path), note).text


def receipt_of(leaf: Leaf, mac: bytes | None = None) -> dict[str, Any]:
    hashed, mac = b64encode(leaf.hash).decode(), leaf.mac if mac is None else mac
    fields = {"id": str(UUID(int=leaf.seq + 1)), "seq": leaf.seq, "stream_pos": None}
    said = {"recorded_at": "2026-03-14T09:30:00Z", "recorded_by": "Агент"}
    return fields | said | {"leaf_hash": hashed, "leaf_mac": b64encode(mac).decode()}


def authenticated(receipt: dict[str, Any]) -> dict[str, Any]:
    """Add the authentication code to a receipt, computed independently of the tested code."""
    names = ("id", "seq", "stream_pos", "recorded_at", "recorded_by", "leaf_hash")
    shown = receipt | {"recorded_at": "2026-03-14T09:30:00.000000Z"}
    text = json.dumps(["chartroom-receipt@v1", *(shown[name] for name in names)])
    key = hmac.digest(SECRET, b"receipts", "sha256")
    mac = hmac.digest(key, text.encode(), "sha256")[:16]
    return receipt | {"receipt_mac": b64encode(mac).decode()}


def checked(receipt: dict[str, Any]) -> Report:
    return check_receipt(json.dumps(receipt).encode(), SECRET)


class TestCheckEvent:
    def test_accepts_the_logs_entry_and_reports_a_different_entry(self):
        proof = proof_of(21)

        intact = check_event(proof, LEAVES[21].entry, KEYS)
        assert intact.verdict is Verdict.INTACT
        assert intact.said.startswith(
            f"event {UUID(int=22)}, seq 21, recorded at 2026-03-14T09:30:"
        )
        report = check_event(proof, LEAVES[22].entry, KEYS)
        assert [(one.kind, one.seq) for one in report.findings] == [("proof-broken", 21)]
        for seq, verdict in ((21, Verdict.INTACT), (22, Verdict.TAMPERED)):
            whole = replace(parse_proof(proof), extra=LEAVES[seq].entry).text
            assert check_event(whole, None, KEYS).verdict is verdict

    def test_reports_a_leaf_with_another_number_and_an_invalid_leaf(self):
        for leaf, kind in (
            (LEAVES[5], "number-wrong"),
            (LEAVES[5]._replace(entry=b"{}", hash=leaf_hash(b"{}")), "not-a-leaf"),
        ):
            leaves = [*LEAVES[:21], leaf, *LEAVES[22:]]
            report = check_event(proof_of(21, leaves), leaf.entry, KEYS)
            assert [(one.kind, one.seq) for one in report.findings] == [(kind, 21)]
            assert report.said == ""

    def test_is_unknown_without_an_entry_a_proof_or_a_witness(self):
        for proof, entry in ((proof_of(21), None), ("a text", LEAVES[21].entry)):
            with pytest.raises(CannotTell):
                check_event(proof, entry, KEYS)
        witness = Signer("records.example", bytes(range(64, 96)), Algorithm.WITNESS)
        report = check_event(proof_of(21), LEAVES[21].entry, KEYS, [witness.key])
        assert (report.verdict, report.unsigned) == (Verdict.UNKNOWN, ["records.example"])


class TestCheckReceipt:
    def test_accepts_a_receipt_with_the_mac_of_audits_key(self):
        assert checked(authenticated(receipt_of(LEAVES[5]))).verdict is Verdict.INTACT

    @pytest.mark.parametrize(
        "change",
        [
            {"id": str(UUID(int=7))},
            {"seq": 6},
            {"stream_pos": 0},
            {"recorded_at": "2026-03-14T09:30:01Z"},
            {"recorded_by": "someone"},
            {name: receipt_of(LEAVES[6])[name] for name in ("leaf_hash", "leaf_mac")},
            {"leaf_mac": b64encode(bytes(16)).decode()},
            {"receipt_mac": b64encode(bytes(16)).decode()},
        ],
        ids="+".join,
    )
    def test_reports_a_changed_field(self, change: dict[str, Any]):
        forged = authenticated(receipt_of(LEAVES[5])) | change

        report = checked(forged)

        found = [(one.kind, one.seq) for one in report.findings]
        assert found == [("receipt-not-ours", forged["seq"])]

    def test_authenticates_only_the_hash_of_a_receipt_of_an_earlier_version(self):
        """A forger could remove the newer authentication code, so the verifier does not give a verdict."""
        with pytest.raises(CannotTell, match="does not authenticate its id, seq"):
            checked(receipt_of(LEAVES[5]))
        report = checked(receipt_of(LEAVES[5], bytes(16)))
        assert [one.kind for one in report.findings] == ["receipt-not-ours"]

    @pytest.mark.parametrize("change", [{"seq": 1e999}, {"recorded_at": "today"}, {"leaf_mac": 1}])
    def test_gives_no_verdict_if_the_text_is_not_a_receipt(self, change: dict[str, Any]):
        with pytest.raises(CannotTell, match="not a receipt"):
            checked(authenticated(receipt_of(LEAVES[5])) | change)
        with pytest.raises(CannotTell, match="not a receipt"):
            check_receipt(b"[" * 100_000, SECRET)


def test_a_proof_that_is_not_text_gives_no_verdict(tmp_path: Path):
    proof, key = tmp_path / "proof", tmp_path / "log.vkey"
    proof.write_bytes(b"\xff\xfe")
    key.write_text(SIGNER.key.vkey)

    assert main(["event", str(proof), "--key", str(key)]) == Verdict.UNKNOWN
