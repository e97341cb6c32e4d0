from base64 import b64decode, b64encode

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from chassis.tlog.notes import (
    COSIGNATURE_BYTES,
    Algorithm,
    Key,
    Note,
    NoteBroken,
    Signature,
    Signer,
    binary,
    number,
    parse_note,
    parse_signatures,
    signed_by,
    time_of,
)

# The example of Go's package golang.org/x/mod/sumdb/note, which publishes the private key, too.
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
NO_NUMBERS = ["", "00", "07", "-1", "+1", "1 ", "1_0", "\u0663", "\u00b2", "9" * 20, "9" * 10_000]
NO_BASE64 = ["A", "AAE", "AAE= ", "AA\nE=", "AA-_", "\u0663AA=", "AAF=", "AB=="]
WITNESS = Signer("witness.example/records", bytes(range(32)), Algorithm.WITNESS)


def test_the_published_note_is_signed_and_verified_by_its_key():
    key = Key.parse(VKEY)
    assert (SIGNER.sign(TEXT).line, SIGNER.key.vkey) == (LINE, VKEY)
    assert list(signed_by(parse_note(f"{TEXT}\n{LINE}"), [key])) == [key]


def test_notes_lines_and_keys_round_trip():
    signatures = (SIGNER.sign(TEXT), WITNESS.cosign(TEXT, 1_700_000_000))
    note = Note(TEXT, signatures)
    assert parse_note(note.document) == note
    assert set(signed_by(note, [SIGNER.key, WITNESS.key])) == {SIGNER.key, WITNESS.key}
    assert parse_signatures("".join(one.line for one in signatures)) == signatures
    with pytest.raises(NoteBroken):
        parse_signatures(LINE[:-1])
    for key in (SIGNER.key, WITNESS.key):
        assert Key.parse(key.vkey) == key


def test_the_last_empty_line_ends_the_text():
    text = "a\n\nb\n"
    assert parse_note(Note(text, (SIGNER.sign(text),)).document).text == text


def test_signatures_by_other_keys_do_not_count():
    note = Note(TEXT, (Signer("PeterNeumann", bytes(32)).sign(TEXT),))
    assert signed_by(note, [SIGNER.key]) == signed_by(note, []) == {}


@given(st.integers(0, len(TEXT) - 2), st.sampled_from("xyz"))
def test_a_changed_text_is_not_verified(at: int, character: str):
    changed = TEXT[:at] + character + TEXT[at + 1 :]
    note = Note(changed, (SIGNER.sign(TEXT),))
    if changed == TEXT:
        return
    with pytest.raises(NoteBroken, match="not by the key"):
        signed_by(note, [SIGNER.key])


# The example of the specification C2SP tlog-cosignature, which does not publish the private key.
COSIGNED = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
LINES = (
    "— example.com/behind-the-sofa "
    "Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n"
    "— witness.example.com/w1 "
    "jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBI"
    "fZ+qnA==\n"
)


def test_the_published_cosignature_covers_the_specified_message():
    note = parse_note(f"{COSIGNED}\n{LINES}")
    log, witness = note.signatures
    assert note.document == f"{COSIGNED}\n{LINES}"
    assert len(log.value) == 64
    assert (witness.name, len(witness.value)) == ("witness.example.com/w1", COSIGNATURE_BYTES)
    assert time_of(witness) == 1_679_315_147

    message = f"cosignature/v1\ntime 1679315147\n{COSIGNED}".encode()
    signed = Ed25519PrivateKey.from_private_bytes(bytes(range(32))).sign(message)
    assert WITNESS.cosign(COSIGNED, 1_679_315_147).value[8:] == signed


def test_a_cosignature_covers_the_time_and_is_not_a_log_signature():
    signature = WITNESS.cosign(TEXT, 1_700_000_000)
    value = (1_700_000_001).to_bytes(8, "big") + signature.value[8:]
    later = Signature(signature.name, signature.key_id, value)
    log = Signer(WITNESS.key.name, bytes(range(32)))

    assert time_of(signature) == 1_700_000_000
    assert WITNESS.key.has_signed(TEXT, signature)
    assert not WITNESS.key.has_signed(TEXT, later)
    assert log.key.id != WITNESS.key.id
    assert not log.key.has_signed(TEXT, signature)


NO_NOTES = [
    *("", TEXT, f"{TEXT}\n", f"{TEXT}{LINE}", f"{TEXT}\n{LINE[:-1]}", f"{TEXT}\n{LINE}\n"),
    f"{TEXT}\n- PeterNeumann x08go/ZJkuBS9UG/\n",
    *(f"{TEXT}\n— PeterNeumann {one}\n" for one in ("x08gow==", "not_base64", "x08go/ZJkuBS9U")),
    *(f"a\tb\n\n{LINE}", f"{TEXT}\n{LINE * 101}"),
]
NO_KEYS = [
    *("", "name", VKEY[:-4], VKEY.replace("c74f20a3", "c74f20a4")),
    *(VKEY.replace("PeterNeumann", name) for name in ("Peter Neumann", "")),
    f"a+00000000+{b64encode(bytes([9]) + bytes(32)).decode()}",
]


def test_invalid_notes_and_public_keys_are_rejected():
    for document in NO_NOTES:
        with pytest.raises(NoteBroken):
            parse_note(document)
    for vkey in NO_KEYS:
        with pytest.raises(ValueError):  # noqa: PT011 - Each says what is wrong in words of its own.
            Key.parse(vkey)


def test_only_numbers_are_accepted():
    for text in ("0", "7", "20852163", str(2**63 - 1)):
        assert str(number(text)) == text
    for text in NO_NUMBERS:
        with pytest.raises(NoteBroken):
            number(text)


def test_only_base64_is_accepted():
    assert binary("AAE=") == b"\x00\x01"
    for text in NO_BASE64:
        with pytest.raises(NoteBroken):
            binary(text)
