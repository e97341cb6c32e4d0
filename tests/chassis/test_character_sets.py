from encodings.aliases import aliases

import pytest

from chassis.character_sets import decoded

NO_CHARACTERS = [b"\\ud800", b"+2AA-", b"\x00\xd8", b"\xed\xa0\x80", b"xn--\xff", b"a" * 70 + b".b"]


def test_a_text_is_decoded_by_its_character_set_or_rejected():
    for charset in ("utf-8", "latin-1", "cp1252", "utf-16", "shift_jis", "MacRoman"):
        written = "u" if charset == "shift_jis" else "ü"
        assert decoded(written.encode(charset), charset) == written
    others = ["idna", "punycode", "unicode_escape", "raw_unicode_escape", "UTF-7", "hex", "rot13"]
    for charset in [*others, "x"]:
        with pytest.raises(ValueError):  # noqa: PT011 - Bytes and names alike.
            decoded(b"abc", charset)


def test_every_character_set_gives_an_encodable_text_or_a_rejection():
    for charset in {*aliases.values(), *aliases, "undefined"}:
        for content in NO_CHARACTERS:
            try:
                text = decoded(content, charset)
            except ValueError:
                continue
            text.encode()
