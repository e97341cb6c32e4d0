"""Verifies one event: with a proof of the log, or with the receipt that its sender got."""

import json
from base64 import b64decode
from collections.abc import Sequence

from audit.leaves.leaf_key import LeafKey
from audit.verify.checkpoints import opened, witnessed
from audit.verify.entries import link_of, number_in
from audit.verify.findings import CannotTell, Finding, Kind, Report
from chassis.tlog.merkle import ProofBroken, check_inclusion, leaf_hash
from chassis.tlog.notes import Key, NoteBroken
from chassis.tlog.proofs import parse_proof


def check_event(
    proof_text: str, entry: bytes | None, keys: Sequence[Key], witnesses: Sequence[Key] = ()
) -> Report:
    """Verify that a signed checkpoint covers this entry, or the leaf in the proof if None. Raises
    CannotTell.
    """
    try:
        proof = parse_proof(proof_text)
    except NoteBroken as error:
        raise CannotTell(str(error)) from None
    leaf = entry or proof.extra
    if not leaf:
        raise CannotTell("the proof has no leaf in it: give the entry, too")
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
    """Return a description of the leaf's event for the reader to compare, or a finding if the leaf
    is not event `index`.
    """
    link = link_of(leaf)
    if link is None:
        return "", (Finding(Kind.NOT_A_LEAF, "the entry is no leaf of an event", index),)
    if link.seq != index:
        detail = f"the leaf has the number {link.seq}"
        return "", (Finding(Kind.NUMBER_WRONG, detail, index),)
    fields = json.loads(leaf)
    event = f"event {fields.get('id')}, seq {index}, recorded at {fields.get('at')}"
    return f"{event}: compare it with the one that you mean", ()


def check_receipt(receipt: bytes, secret: bytes) -> Report:
    """Verify with audit's own key that audit made the leaf of a receipt. Raises CannotTell."""
    try:
        fields = json.loads(receipt)
        seq = number_in(fields["seq"])
        leaf, mac = b64decode(fields["leaf_hash"]), b64decode(fields["leaf_mac"])
    except (ValueError, KeyError, TypeError, RecursionError):
        raise CannotTell("not a receipt with a leaf's hash and its MAC") from None
    if LeafKey(secret).has_made(leaf, mac):
        return Report(())
    return Report((Finding(Kind.RECEIPT_NOT_OURS, "audit's key did not make it", seq),))
