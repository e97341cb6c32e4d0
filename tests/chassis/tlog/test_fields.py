"""Numbers and bytes have one spelling each, and every other one is refused in the same way."""

import pytest

from chassis.tlog.fields import NoteBroken, binary, number


@pytest.mark.parametrize("text", ["0", "7", "20852163", str(2**63 - 1)])
def test_a_number_is_read(text: str) -> None:
    assert str(number(text)) == text


@pytest.mark.parametrize(
    "text", ["", "00", "07", "-1", "+1", "1 ", "1_0", "\u0663", "\u00b2", "9" * 20, "9" * 10_000]
)
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(NoteBroken):
        number(text)


def test_bytes_are_read() -> None:
    assert binary("AAE=") == b"\x00\x01"


@pytest.mark.parametrize(
    "text", ["A", "AAE", "AAE= ", "AA\nE=", "AA-_", "\u0663AA=", "AAF=", "AB=="]
)
def test_what_is_no_base64_is_refused(text: str) -> None:
    with pytest.raises(NoteBroken):
        binary(text)
