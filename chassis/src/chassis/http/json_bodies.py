"""Repairs invalid characters in JSON bodies, as `replaced_characters` in `docs/problems.md` explains to callers."""

import re

from chassis.problems.problem import FieldError, Invalid

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
MAX_HALVES = 100_000  # Replaced in 0.1 s.
_FIRST, _SECOND = rb"[89abAB][0-9a-fA-F]{2}", rb"[c-fC-F][0-9a-fA-F]{2}"
_ESCAPED = rb"\\u[dD](?:%b(?!\\u[dD]%b)|(?<!\\u[dD]%b\\u[dD])%b)" % (
    _FIRST,
    _SECOND,
    _FIRST,
    _SECOND,
)
_HALF = re.compile(_ESCAPED + rb"|\xed[\xa0-\xbf][\x80-\xbf]")
_REPLACEMENTS = {len(one): one for one in (rb"\ufffd", "\ufffd".encode())}


def may_have_halves(text: bytes) -> bool:
    return rb"\ud" in text or rb"\uD" in text or b"\xed" in text


def replace_halves(text: bytes) -> tuple[bytes, int]:
    """Return the text and the number of replacements. Clients that cut strings by UTF-16 units send
    lone surrogates, for instance JavaScript's `slice`.
    """
    # Escaped backslashes are blanked, so that each remaining \u is an escape.
    escapes = text.replace(rb"\\", b"  ")
    replaced, count = bytearray(text), 0
    for count, half in enumerate(_HALF.finditer(escapes), 1):
        if count > MAX_HALVES:
            raise Invalid(errors=(FieldError("", "valid-unicode"),))
        replaced[half.start() : half.end()] = _REPLACEMENTS[len(half[0])]
    return (bytes(replaced), count) if count else (text, 0)


def without_byte_order_marks(text: bytes, *, is_ndjson: bool) -> bytes:
    """Windows tools write byte order marks. In NDJSON of concatenated files, other lines have one
    as well.
    """
    text = text.removeprefix(BYTE_ORDER_MARK)
    return text.replace(b"\n" + BYTE_ORDER_MARK, b"\n") if is_ndjson else text
