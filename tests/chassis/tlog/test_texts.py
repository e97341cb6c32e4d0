from collections.abc import Callable

import pytest

from chassis.tlog.checkpoints import Checkpoint, parse_checkpoint
from chassis.tlog.merkle import EMPTY_ROOT, leaf_hash
from chassis.tlog.notes import Note, NoteBroken, Signer, parse_signatures, time_of
from chassis.tlog.proofs import Proof, parse_proof
from chassis.tlog.witnessing import AddCheckpoint, parse_add_checkpoint

# The example checkpoint of the specification C2SP tlog-checkpoint.
PUBLISHED = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
# The example request and response of C2SP tlog-witness. The example of C2SP tlog-proof lacks a whole signature.
PUBLISHED_REQUEST = f"""\
old 20852014
PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=
jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=
5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=
/6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=

{PUBLISHED}
\u2014 example.com/behind-the-sofa \
Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
\u2014 example.com/behind-the-sofa \
opLqBQsREYCgu6xQkYQwJr9fo45a62DN9EdmHXnZdXNqlcVGlCum2Wks+49/V6267UEjw6QUXTS5Rovnzv++qbSzm9Q=
"""
PUBLISHED_ANSWER = """\
\u2014 witness.example/w1 \
CMp+6LWBU0anHGH5aNDTJkH/gj79sG+T6+iP2ThYN5krrDJbR1HDnucjL39QsZTSvVjyQLrdk3DXDqI5G2HgLatVs0pWh6Up69HVOw==
\u2014 witness.example/w1 \
I7rEps0pvK2UqkS2gSpVUDhrhVtQV9lgF6pRrWAvjJHjyWpW7VcE3SiOlVlbQNt64vWhO+DlkL0+UfzuOBMh9ChdMkP1vi/lCAsmlw==
\u2014 witness.example/w2 \
AWui8Sk55XjYLOijihBjhqEH6nS1ndDymE0a+6idX7pLcnoB+dhnz0854aLZgrrKbYKA7nC3HNJhm/kWl7oJlqU3rXXvpysAdyP3wQ==
"""
CHECKPOINT = Checkpoint("chartroom/audit", 5, leaf_hash(b"root"))
NOTE = Note(CHECKPOINT.text, (Signer("chartroom/audit", bytes(32)).sign(CHECKPOINT.text),))
HASHES = (leaf_hash(b"a"), leaf_hash(b"b"))


def test_the_published_checkpoint_is_parsed_with_extension_lines():
    checkpoint = parse_checkpoint(PUBLISHED)
    assert (checkpoint.origin, checkpoint.size) == ("example.com/behind-the-sofa", 20852163)
    text = f"{PUBLISHED}one\ntwo\n"
    assert parse_checkpoint(text).extensions == ("one", "two")
    assert (checkpoint.text, parse_checkpoint(text).text) == (PUBLISHED, text)


def test_the_published_witness_request_and_response_round_trip():
    asked = parse_add_checkpoint(PUBLISHED_REQUEST)
    assert (asked.old_size, len(asked.proof)) == (20852014, 4)
    assert parse_checkpoint(asked.checkpoint.text).size == 20852163
    assert asked.text == PUBLISHED_REQUEST
    cosigned = parse_signatures(PUBLISHED_ANSWER)
    assert "".join(one.line for one in cosigned) == PUBLISHED_ANSWER
    assert [one.name[-2:] for one in cosigned] == ["w1", "w1", "w2"]
    assert all(time_of(one) > 0 for one in cosigned)


NO_CHECKPOINTS = [
    "",
    PUBLISHED[:-1],
    *(PUBLISHED.replace("20852163", size) for size in ("020852163", "-1", "\u0663")),
    *(PUBLISHED.replace("CsUY", root) for root in ("AA==", "")),
    *(PUBLISHED.partition("\n")[2], f"\n{PUBLISHED}", f"{PUBLISHED}\nlast\n"),
]


@pytest.mark.parametrize("hashes", [(), HASHES])
def test_proofs_and_witness_requests_round_trip(hashes: tuple[bytes, ...]):
    for extra in (b"", b"leaf"):
        proof = Proof(3, hashes, NOTE, extra)
        assert proof.text.startswith("c2sp.org/tlog-proof@v1\n")
        assert parse_proof(proof.text) == proof
    asked = AddCheckpoint(2, hashes, NOTE)
    assert asked.text.startswith("old 2\n")
    assert parse_add_checkpoint(asked.text) == asked


PROOF, ASKED = Proof(3, HASHES, NOTE).text, AddCheckpoint(2, HASHES, NOTE).text
NO_PROOFS = [
    "",
    PROOF.replace("@v1", "@v2"),
    PROOF.replace("index 3", "index 03"),
    PROOF.replace("index 3\n", ""),
    PROOF.replace("index 3", "extra ?\nindex 3"),
    Proof(3, (EMPTY_ROOT[:-1],), NOTE).text,
    Proof(3, (EMPTY_ROOT,) * 64, NOTE).text,
    PROOF.partition("\n\n")[0],
]
NOT_ASKED = ["", ASKED.replace("old 2", "2"), ASKED.replace("old 2", "old -2")]


@pytest.mark.parametrize(
    ("parse", "texts"),
    [
        (parse_checkpoint, NO_CHECKPOINTS),
        (parse_proof, NO_PROOFS),
        (parse_add_checkpoint, [*NOT_ASKED, ASKED.partition("\n\n")[0]]),
    ],
    ids=["checkpoints", "proofs", "requests"],
)
def test_any_other_text_is_rejected(parse: Callable[[str], object], texts: list[str]):
    for text in texts:
        with pytest.raises(NoteBroken):
            parse(text)
