"""A single event is verified by its proof, or by its sender's receipt."""

import json
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from audit.leaves.leaf import Leaf
from audit.verify.__main__ import main
from audit.verify.findings import CannotTell, Verdict
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


def receipt_of(seq: int, mac: bytes) -> bytes:
    leaf = b64encode(LEAVES[seq].hash).decode()
    return json.dumps({"seq": seq, "leaf_hash": leaf, "leaf_mac": b64encode(mac).decode()}).encode()


class TestCheckEvent:
    def test_accepts_the_logs_entry_and_reports_a_different_entry(self) -> None:
        proof = proof_of(21)

        intact = check_event(proof, LEAVES[21].entry, KEYS)
        assert intact.verdict is Verdict.INTACT
        assert intact.said.startswith(
            f"event {UUID(int=22)}, seq 21, recorded at 2026-03-14T09:30:"
        )
        report = check_event(proof, LEAVES[22].entry, KEYS)
        assert [(one.kind, one.seq) for one in report.findings] == [("proof-broken", 21)]
        # A proof may include the entry.
        for seq, verdict in ((21, Verdict.INTACT), (22, Verdict.TAMPERED)):
            whole = replace(parse_proof(proof), extra=LEAVES[seq].entry).text
            assert check_event(whole, None, KEYS).verdict is verdict

    def test_reports_a_leaf_with_another_number_and_an_invalid_leaf(self) -> None:
        for leaf, kind in (
            (LEAVES[5], "number-wrong"),
            (LEAVES[5]._replace(entry=b"{}", hash=leaf_hash(b"{}")), "not-a-leaf"),
        ):
            leaves = [*LEAVES[:21], leaf, *LEAVES[22:]]
            report = check_event(proof_of(21, leaves), leaf.entry, KEYS)
            assert [(one.kind, one.seq) for one in report.findings] == [(kind, 21)]
            assert report.said == ""

    def test_is_unknown_without_an_entry_a_proof_or_a_witness(self) -> None:
        for proof, entry in ((proof_of(21), None), ("a text", LEAVES[21].entry)):
            with pytest.raises(CannotTell):
                check_event(proof, entry, KEYS)
        witness = Signer("records.example", bytes(range(64, 96)), Algorithm.WITNESS)
        report = check_event(proof_of(21), LEAVES[21].entry, KEYS, [witness.key])
        assert (report.verdict, report.unsigned) == (Verdict.UNKNOWN, ["records.example"])


def test_a_receipt_is_authenticated_by_audits_key() -> None:
    assert check_receipt(receipt_of(5, LEAVES[5].mac), SECRET).verdict is Verdict.INTACT
    report = check_receipt(receipt_of(5, bytes(16)), SECRET)
    assert [(one.kind, one.seq) for one in report.findings] == [("receipt-not-ours", 5)]
    for text in (b"[" * 100_000, receipt_of(5, LEAVES[5].mac).replace(b"5", b"1e999", 1)):
        with pytest.raises(CannotTell):
            check_receipt(text, SECRET)


def test_a_proof_that_is_not_text_gives_no_verdict(tmp_path: Path) -> None:
    proof, key = tmp_path / "proof", tmp_path / "log.vkey"
    proof.write_bytes(b"\xff\xfe")
    key.write_text(SIGNER.key.vkey)

    assert main(["event", str(proof), "--key", str(key)]) == Verdict.UNKNOWN
