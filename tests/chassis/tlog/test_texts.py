"""Checkpoints, proofs and requests to witnesses are the texts of C2SP, in one spelling each."""

import pytest

from chassis.tlog.checkpoints import Checkpoint, parse_checkpoint
from chassis.tlog.fields import NoteBroken
from chassis.tlog.merkle import EMPTY_ROOT, leaf_hash
from chassis.tlog.notes import Note, Signer
from chassis.tlog.proofs import Proof, parse_proof
from chassis.tlog.witnessing import AddCheckpoint, parse_add_checkpoint

# The example of C2SP tlog-checkpoint.
PUBLISHED = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
CHECKPOINT = Checkpoint("chartroom/audit", 5, leaf_hash(b"root"))
NOTE = Note(CHECKPOINT.text, (Signer("chartroom/audit", bytes(32)).sign(CHECKPOINT.text),))
HASHES = (leaf_hash(b"a"), leaf_hash(b"b"))


def test_the_published_checkpoint_is_read() -> None:
    checkpoint = parse_checkpoint(PUBLISHED)
    assert (checkpoint.origin, checkpoint.size) == ("example.com/behind-the-sofa", 20852163)
    assert checkpoint.text == PUBLISHED


def test_lines_of_extensions_are_kept() -> None:
    text = f"{PUBLISHED}one\ntwo\n"
    assert parse_checkpoint(text).extensions == ("one", "two")
    assert parse_checkpoint(text).text == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        PUBLISHED[:-1],
        PUBLISHED.replace("20852163", "020852163"),
        PUBLISHED.replace("20852163", "-1"),
        PUBLISHED.replace("20852163", "\u0663"),
        PUBLISHED.replace("CsUY", "AA=="),
        PUBLISHED.replace("CsUY", ""),
        PUBLISHED.partition("\n")[2],
        f"\n{PUBLISHED}",
        f"{PUBLISHED}\nlast\n",
    ],
)
def test_what_is_no_checkpoint_is_refused(text: str) -> None:
    with pytest.raises(NoteBroken):
        parse_checkpoint(text)


@pytest.mark.parametrize("extra", [b"", b"leaf"])
@pytest.mark.parametrize("hashes", [(), HASHES])
def test_a_proof_comes_out_as_it_went_in(hashes: tuple[bytes, ...], extra: bytes) -> None:
    proof = Proof(3, hashes, NOTE, extra)
    assert proof.text.startswith("c2sp.org/tlog-proof@v1\n")
    assert parse_proof(proof.text) == proof


PROOF = Proof(3, HASHES, NOTE).text


@pytest.mark.parametrize(
    "text",
    [
        "",
        PROOF.replace("@v1", "@v2"),
        PROOF.replace("index 3", "index 03"),
        PROOF.replace("index 3\n", ""),
        PROOF.replace("index 3", "extra ?\nindex 3"),
        Proof(3, (EMPTY_ROOT[:-1],), NOTE).text,
        Proof(3, (EMPTY_ROOT,) * 64, NOTE).text,
        PROOF.partition("\n\n")[0],
    ],
)
def test_what_is_no_proof_is_refused(text: str) -> None:
    with pytest.raises(NoteBroken):
        parse_proof(text)


@pytest.mark.parametrize("hashes", [(), HASHES])
def test_a_request_to_a_witness_comes_out_as_it_went_in(hashes: tuple[bytes, ...]) -> None:
    asked = AddCheckpoint(2, hashes, NOTE)
    assert asked.text.startswith("old 2\n")
    assert parse_add_checkpoint(asked.text) == asked


ASKED = AddCheckpoint(2, HASHES, NOTE).text


@pytest.mark.parametrize(
    "text",
    ["", ASKED.replace("old 2", "2"), ASKED.replace("old 2", "old -2"), ASKED.partition("\n\n")[0]],
)
def test_what_is_no_request_to_a_witness_is_refused(text: str) -> None:
    with pytest.raises(NoteBroken):
        parse_add_checkpoint(text)
