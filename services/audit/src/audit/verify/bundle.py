"""Proves that a bundle (an exported encounter) has all events of the encounter up to the access
event of the export, unchanged. Fields to which the log does not commit are ignored.
"""

import json
from base64 import b64decode
from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import Any, NamedTuple
from uuid import UUID

from audit.verify.chains import Chains
from audit.verify.checkpoints import opened
from audit.verify.entries import Link, link_of, number_in
from audit.verify.findings import CannotTell, Finding, Findings, Kind, Report
from chassis.tlog.merkle import ProofBroken, check_inclusion, leaf_hash
from chassis.tlog.notes import Key
from chassis.tlog.proofs import Proof, parse_proof

FORMAT = "chartroom-bundle@v1"
# Lengths in bytes: each half of a salt, and an encounter's pseudonym (services/audit/README.md).
HALF_SALT, ENCOUNTER_NAME = 16, 16


class BundleHead(NamedTuple):
    encounter_id: UUID
    patient_id: str | None
    opener: bytes
    access: str  # The id of the export's access event.
    proof: Proof


class BundledEvent(NamedTuple):
    """`payload` and `salt` are None if the content was destroyed. `claims` are those in the
    sender's token, as JSON.
    """

    seq: int
    leaf: bytes
    salt: bytes | None
    payload: bytes | None
    patient_ids: list[str]
    claims: str | None


def check_bundle(document: bytes, keys: Sequence[Key]) -> Report:
    lines = document.splitlines()
    if not lines:
        raise CannotTell("the file is empty")
    head = _head(lines[0])
    checkpoint = opened(head.proof.checkpoint.document, keys)
    if isinstance(checkpoint, Finding):
        return Report((checkpoint,))
    findings, size = Findings(), checkpoint.size
    chains = Chains(findings, is_whole=True)
    last, event = None, None
    for event in map(_event, lines[1:]):
        last = leaf_hash(event.leaf)
        link = link_of(event.leaf)
        chains.add(event.seq, {last}, link)
        findings.extend(_differences(head, event, link))
    chains.finish()
    read, missing = _access(head, event)
    findings.extend(missing)
    root = checkpoint.root
    try:
        check_inclusion(last or b"", head.proof.index, size, head.proof.hashes, root)
    except ProofBroken as error:
        detail = f"the proof does not match the last event: {error}"
        findings.add(Finding(Kind.PROOF_BROKEN, detail, head.proof.index))
    found = findings.all()
    return Report(found, size, root.hex(), said="" if found else read)


def _access(head: BundleHead, last: BundledEvent | None) -> tuple[str, tuple[Finding, ...]]:
    leaf = {} if last is None or link_of(last.leaf) is None else json.loads(last.leaf)
    said = (leaf.get("by"), leaf.get("kind"), leaf.get("type"), leaf.get("access"))
    is_own = said == ("audit", "service", "agent-event.exported", True)
    place = (head.proof.index, head.access)
    if last is None or not is_own or (last.seq, leaf.get("id")) != place:
        detail = "the last event is not the export of this bundle, so later events may be missing"
        return "", (Finding(Kind.ACCESS_MISSING, detail, head.proof.index),)
    return f"read by {leaf.get('agent')} at {leaf.get('at')}: compare it with when you asked", ()


def _head(line: bytes) -> BundleHead:
    try:
        fields = json.loads(line)
        if fields["format"] != FORMAT:
            raise CannotTell("this verifier does not read this format")
        return BundleHead(
            UUID(fields["encounter_id"]),
            _text_or_none(fields["patient_id"]),
            b64decode(fields["opener"], validate=True),
            str(fields["access"]["id"]),
            parse_proof(fields["proof"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise CannotTell("not a bundle of an encounter") from None


def _event(line: bytes) -> BundledEvent:
    try:
        fields = json.loads(line)
        return BundledEvent(
            number_in(fields["seq"]),
            b64decode(fields["leaf"], validate=True),
            _bytes_or_none(fields["salt"]),
            _bytes_or_none(fields["payload"]),
            [str(one) for one in fields["patient_ids"]],
            _text_or_none(fields["claims"]),
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        raise CannotTell("a line of the bundle is not an event; the file may be cut off") from None


def _text_or_none(value: object) -> str | None:
    return None if value is None else str(value)


# Any: values of any JSON type; b64decode raises TypeError unless it is a text.
def _bytes_or_none(value: Any) -> bytes | None:
    return None if value is None else b64decode(value, validate=True)


def _differences(head: BundleHead, event: BundledEvent, link: Link | None) -> Iterator[Finding]:
    if link is None:
        return
    leaf = json.loads(event.leaf)
    if link.encounter != _name_of(head):
        detail = "an event belongs to another encounter than the bundle"
        yield Finding(Kind.OTHER_ENCOUNTER, detail, event.seq, nth=link.nth)
    if event.salt is None and event.payload is None:
        return
    if event.salt is None or event.payload is None:
        detail = "the payload or the salt is missing, so the leaf cannot be checked"
        yield Finding(Kind.PAYLOAD_ALTERED, detail, event.seq, nth=link.nth)
        return
    body = sha256(event.salt[:HALF_SALT] + event.payload).digest()
    if not _is(leaf.get("body"), body) or leaf.get("size") != len(event.payload):
        detail = "the payload does not match its leaf"
        yield Finding(Kind.PAYLOAD_ALTERED, detail, event.seq, nth=link.nth)
    of_patients = event.salt[HALF_SALT:]
    # The encounter's patient may have been unknown when the event was stored.
    owners = {None, head.patient_id}
    if not any(_is(leaf.get("who"), _who(of_patients, one, event.patient_ids)) for one in owners):
        detail = "the patients do not match its leaf"
        yield Finding(Kind.PATIENTS_ALTERED, detail, event.seq, nth=link.nth)
    claims = event.claims
    said = None if claims is None else sha256(of_patients + _bytes_of(claims)).digest()
    if ("claims" in leaf) != (said is not None) or (said and not _is(leaf["claims"], said)):
        detail = "the claims of the sender's token do not match its leaf"
        yield Finding(Kind.CLAIMS_ALTERED, detail, event.seq, nth=link.nth)


def _name_of(head: BundleHead) -> bytes:
    return sha256(head.opener + head.encounter_id.bytes).digest()[:ENCOUNTER_NAME]


def _who(salt: bytes, owner: str | None, patient_ids: list[str]) -> bytes:
    named = json.dumps([owner, patient_ids], separators=(",", ":"), ensure_ascii=False)
    return sha256(salt + _bytes_of(named)).digest()


def _bytes_of(text: str) -> bytes:
    return text.encode(errors="surrogatepass")


def _is(text: object, expected: bytes) -> bool:
    try:
        return isinstance(text, str) and b64decode(text, validate=True) == expected
    except ValueError:
        return False
