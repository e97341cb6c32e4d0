"""Numbers and bytes in the lines of a log's texts, each of which has one spelling. Pure."""

from base64 import b64decode, b64encode
from binascii import Error as NotBase64

MAX_DIGITS = 19  # As 2^63 has, which no log outgrows.


class NoteBroken(ValueError):
    """A text is not what it should be, or a signature in it is not by the key that it names."""


def number(text: str) -> int:
    """Return a number of decimal digits without leading zeros. Raises NoteBroken."""
    is_decimal = text.isascii() and text.isdigit() and len(text) <= MAX_DIGITS
    if not is_decimal or (text != "0" and text[0] == "0"):
        raise NoteBroken("not a number")
    return int(text)


def binary(text: str) -> bytes:
    """Return the bytes of base64. Raises NoteBroken."""
    try:
        data = b64decode(text, validate=True)
    except (NotBase64, ValueError) as error:  # The second: of characters beyond ASCII.
        raise NoteBroken("not base64") from error
    if b64encode(data).decode() != text:  # Bits that stand for nothing.
        raise NoteBroken("not base64")
    return data
