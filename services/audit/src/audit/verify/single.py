import json
from base64 import b64decode
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from audit.leaves.leaf_key import LeafKey
from audit.leaves.receipts import authenticated_text
from audit.verify.checkpoints import opened, witnessed
from audit.verify.entries import link_of, number_in
from audit.verify.findings import CannotTell, Finding, Kind, Report
from audit.verify.opened import time_in_leaf
from chassis.tlog.merkle import ProofBroken, check_inclusion, leaf_hash
from chassis.tlog.notes import Key, NoteBroken
from chassis.tlog.proofs import parse_proof

ONLY_HASH = (
    "audit's key made the leaf_hash, but this receipt of an earlier version does not authenticate its "
    "id, seq, stream_pos, recorded_at and recorded_by"
)


def check_event(
    proof_text: str, entry: bytes | None, keys: Sequence[Key], witnesses: Sequence[Key] = ()
) -> Report:
    """Verify a proof of one event against its log entry, or the leaf in the proof if `entry` is
    None.
    """
    try:
        proof = parse_proof(proof_text)
    except NoteBroken as error:
        raise CannotTell(str(error)) from None
    leaf = entry or proof.extra
    if not leaf:
        raise CannotTell("the proof does not contain the leaf: pass the entry, too")
    checkpoint = opened(proof.checkpoint.document, keys)
    if isinstance(checkpoint, Finding):
        return Report((checkpoint,))
    seen = witnessed(proof.checkpoint.document, witnesses)
    if isinstance(seen, Finding):
        return Report((seen,), checkpoint.size, checkpoint.root.hex())
    said, found = _said(leaf, proof.index)
    try:
        check_inclusion(
            leaf_hash(leaf), proof.index, checkpoint.size, proof.hashes, checkpoint.root
        )
    except ProofBroken as error:
        said, found = "", (Finding(Kind.PROOF_BROKEN, str(error), proof.index),)
    return Report(found, checkpoint.size, checkpoint.root.hex(), seen, said)


def _said(leaf: bytes, index: int) -> tuple[str, tuple[Finding, ...]]:
    link = link_of(leaf)
    if link is None:
        return "", (Finding(Kind.NOT_A_LEAF, "the entry is not the leaf of an event", index),)
    if link.seq != index:
        detail = f"the leaf has the number {link.seq}"
        return "", (Finding(Kind.NUMBER_WRONG, detail, index),)
    fields = json.loads(leaf)
    event = f"event {fields.get('id')}, seq {index}, recorded at {fields.get('at')}"
    return f"{event}: compare it with the event that you expect", ()


def check_receipt(receipt: bytes, secret: bytes) -> Report:
    """Verify a receipt. Raises CannotTell if only the leaf's hash is authentic, as in receipts of
    versions without `receipt_mac`.
    """
    try:
        fields = json.loads(receipt)
        seq = number_in(fields["seq"])
        leaf, leaf_mac = b64decode(fields["leaf_hash"]), b64decode(fields["leaf_mac"])
        text = None if fields.get("receipt_mac") is None else _authenticated(fields)
        mac = b64decode(fields.get("receipt_mac") or "")
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
        raise CannotTell("not a receipt with a leaf's hash and its MAC") from None
    key = LeafKey(secret)
    if not key.has_made(leaf, leaf_mac):
        return Report((Finding(Kind.RECEIPT_NOT_OURS, "it was not made with audit's key", seq),))
    if text is None:
        raise CannotTell(ONLY_HASH)
    if not key.has_given(text, mac):
        detail = "its leaf_hash is authentic, but other fields were changed"
        return Report((Finding(Kind.RECEIPT_NOT_OURS, detail, seq),))
    return Report((), said=f"event {fields['id']}, seq {seq}, recorded at {fields['recorded_at']}")


def _authenticated(fields: Mapping[str, Any]) -> bytes:
    position = fields["stream_pos"]
    return authenticated_text(
        str(fields["id"]),
        number_in(fields["seq"]),
        stream_pos=None if position is None else number_in(position),
        recorded_at=time_in_leaf(datetime.fromisoformat(fields["recorded_at"])),
        recorded_by=str(fields["recorded_by"]),
        leaf_hash=str(fields["leaf_hash"]),
    )
