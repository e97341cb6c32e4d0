"""Notes are signed and read as C2SP signed-note and tlog-cosignature say."""

from base64 import b64decode, b64encode

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from chassis.tlog.fields import NoteBroken
from chassis.tlog.notes import (
    COSIGNATURE_BYTES,
    Algorithm,
    Key,
    Note,
    Signature,
    Signer,
    parse_note,
    parse_signatures,
    signed_by,
    time_of,
)

# The example of the package golang.org/x/mod/sumdb/note, whose private key is public.
SEED = b64decode("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz")[1:]
VKEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
TEXT = (
    "If you think cryptography is the answer to your problem,\n"
    "then you don't know what your problem is.\n"
)
LINE = (
    "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6K"
    "E6RyyBwJnAM=\n"
)
SIGNER = Signer("PeterNeumann", SEED)
WITNESS = Signer("witness.example/records", bytes(range(32)), Algorithm.WITNESS)


class TestThePublishedNote:
    def test_is_made_by_its_key(self) -> None:
        assert SIGNER.sign(TEXT).line == LINE
        assert SIGNER.key.vkey == VKEY

    def test_is_by_its_key(self) -> None:
        key = Key.parse(VKEY)
        assert list(signed_by(parse_note(f"{TEXT}\n{LINE}"), [key])) == [key]


def test_a_note_comes_out_as_it_went_in() -> None:
    note = Note(TEXT, (SIGNER.sign(TEXT), WITNESS.cosign(TEXT, 1_700_000_000)))
    assert parse_note(note.document) == note
    assert set(signed_by(note, [SIGNER.key, WITNESS.key])) == {SIGNER.key, WITNESS.key}


def test_an_empty_line_belongs_to_the_text_but_for_the_last() -> None:
    text = "a\n\nb\n"
    assert parse_note(Note(text, (SIGNER.sign(text),)).document).text == text


def test_signatures_of_keys_that_are_not_asked_about_do_not_count() -> None:
    other = Signer("PeterNeumann", bytes(32))
    note = Note(TEXT, (other.sign(TEXT),))
    assert signed_by(note, [SIGNER.key]) == {}
    assert signed_by(note, []) == {}


@given(st.integers(0, len(TEXT) - 2), st.sampled_from("xyz"))
def test_a_text_that_was_changed_is_not_what_its_key_signed(at: int, character: str) -> None:
    changed = TEXT[:at] + character + TEXT[at + 1 :]
    note = Note(changed, (SIGNER.sign(TEXT),))
    if changed == TEXT:
        return
    with pytest.raises(NoteBroken, match="not by the key"):
        signed_by(note, [SIGNER.key])


class TestThePublishedCosignature:
    """The example of C2SP tlog-cosignature; the key of its witness is not published."""

    TEXT = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
    LINES = (
        "— example.com/behind-the-sofa "
        "Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n"
        "— witness.example.com/w1 "
        "jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBI"
        "fZ+qnA==\n"
    )
    MESSAGE = f"cosignature/v1\ntime 1679315147\n{TEXT}".encode()

    def test_is_read_with_its_time(self) -> None:
        note = parse_note(f"{self.TEXT}\n{self.LINES}")
        log, witness = note.signatures

        assert note.document == f"{self.TEXT}\n{self.LINES}"
        assert len(log.value) == 64
        assert (witness.name, len(witness.value)) == ("witness.example.com/w1", COSIGNATURE_BYTES)
        assert time_of(witness) == 1_679_315_147

    def test_is_over_the_message_that_the_specification_has(self) -> None:
        signed = Ed25519PrivateKey.from_private_bytes(bytes(range(32))).sign(self.MESSAGE)

        assert WITNESS.cosign(self.TEXT, 1_679_315_147).value[8:] == signed


class TestACosignature:
    def test_says_when(self) -> None:
        assert time_of(WITNESS.cosign(TEXT, 1_700_000_000)) == 1_700_000_000

    def test_is_over_the_time_too(self) -> None:
        signature = WITNESS.cosign(TEXT, 1_700_000_000)
        later = Signature(
            signature.name,
            signature.key_id,
            (1_700_000_001).to_bytes(8, "big") + signature.value[8:],
        )
        assert WITNESS.key.has_signed(TEXT, signature)
        assert not WITNESS.key.has_signed(TEXT, later)

    def test_is_no_signature_of_a_log(self) -> None:
        log = Signer(WITNESS.key.name, bytes(range(32)))
        assert log.key.id != WITNESS.key.id
        assert not log.key.has_signed(TEXT, WITNESS.cosign(TEXT, 0))


@pytest.mark.parametrize(
    "document",
    [
        "",
        TEXT,
        f"{TEXT}\n",
        f"{TEXT}{LINE}",
        f"{TEXT}\n{LINE[:-1]}",
        f"{TEXT}\n{LINE}\n",
        f"{TEXT}\n- PeterNeumann x08go/ZJkuBS9UG/\n",
        f"{TEXT}\n— PeterNeumann x08gow==\n",
        f"{TEXT}\n— PeterNeumann not_base64\n",
        f"{TEXT}\n— PeterNeumann x08go/ZJkuBS9U\n",
        f"a\tb\n\n{LINE}",
        f"{TEXT}\n{LINE * 101}",
    ],
)
def test_what_is_no_note_is_refused(document: str) -> None:
    with pytest.raises(NoteBroken):
        parse_note(document)


def test_lines_of_signatures_come_out_as_they_went_in() -> None:
    signatures = (SIGNER.sign(TEXT), WITNESS.cosign(TEXT, 5))
    assert parse_signatures("".join(one.line for one in signatures)) == signatures
    with pytest.raises(NoteBroken):
        parse_signatures(LINE[:-1])


@pytest.mark.parametrize(
    "vkey",
    [
        "",
        "name",
        VKEY.replace("c74f20a3", "c74f20a4"),
        VKEY.replace("PeterNeumann", "Peter Neumann"),
        VKEY.replace("PeterNeumann", ""),
        VKEY[:-4],
        f"a+00000000+{b64encode(bytes([9]) + bytes(32)).decode()}",
    ],
)
def test_what_is_no_public_key_is_refused(vkey: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - Each says what is wrong in words of its own.
        Key.parse(vkey)


def test_a_public_key_comes_out_as_it_went_in() -> None:
    for key in (SIGNER.key, WITNESS.key):
        assert Key.parse(key.vkey) == key
