"""Numbers and bytes have one spelling each, and every other one is refused in the same way."""

import pytest

from chassis.tlog.fields import NoteBroken, binary, number

NO_NUMBERS = ["", "00", "07", "-1", "+1", "1 ", "1_0", "\u0663", "\u00b2", "9" * 20, "9" * 10_000]
NO_BASE64 = ["A", "AAE", "AAE= ", "AA\nE=", "AA-_", "\u0663AA=", "AAF=", "AB=="]


def test_a_number_is_read_and_anything_else_is_refused() -> None:
    for text in ("0", "7", "20852163", str(2**63 - 1)):
        assert str(number(text)) == text
    for text in NO_NUMBERS:
        with pytest.raises(NoteBroken):
            number(text)


def test_bytes_are_read_and_what_is_no_base64_is_refused() -> None:
    assert binary("AAE=") == b"\x00\x01"
    for text in NO_BASE64:
        with pytest.raises(NoteBroken):
            binary(text)
