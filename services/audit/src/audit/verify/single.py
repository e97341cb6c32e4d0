"""The check of one event: by a proof of the log, or by the receipt that its sender got."""

import json
from base64 import b64decode
from collections.abc import Sequence

from audit.leaves.leaf_key import LeafKey
from audit.verify.checkpoints import opened, witnessed
from audit.verify.entries import number_in
from audit.verify.findings import CannotTell, Finding, Kind, Report
from chassis.tlog.merkle import ProofBroken, check_inclusion, leaf_hash
from chassis.tlog.notes import Key, NoteBroken
from chassis.tlog.proofs import parse_proof


def check_event(
    proof_text: str, entry: bytes | None, keys: Sequence[Key], witnesses: Sequence[Key] = ()
) -> Report:
    """Check that a signed checkpoint covers this entry; None: the one in the proof. Raises
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
    found: tuple[Finding, ...] = ()
    try:
        check_inclusion(
            leaf_hash(leaf), proof.index, checkpoint.size, proof.hashes, checkpoint.root
        )
    except ProofBroken as error:
        found = (Finding(Kind.PROOF_BROKEN, str(error), proof.index),)
    return Report(found, checkpoint.size, checkpoint.root.hex(), seen)


def check_receipt(receipt: bytes, secret: bytes) -> Report:
    """Check that audit made the leaf of a receipt, by audit's own key. Raises CannotTell."""
    try:
        fields = json.loads(receipt)
        seq = number_in(fields["seq"])
        leaf, mac = b64decode(fields["leaf_hash"]), b64decode(fields["leaf_mac"])
    except (ValueError, KeyError, TypeError, RecursionError):
        raise CannotTell("not a receipt with a leaf's hash and its MAC") from None
    if LeafKey(secret).has_made(leaf, mac):
        return Report(())
    return Report((Finding(Kind.RECEIPT_NOT_OURS, "audit's key did not make it", seq),))
