"""JSON of bodies, read within bounds: how deep it nests and how many values it holds is counted
before. Pure.
"""

import json
import re
from array import array
from itertools import accumulate
from typing import Any

from pydantic_core import from_json

from chassis.problems.problem import FieldError, Invalid

MAX_VALUES = 10_000  # Some 1 ms to parse, and as much again to check and to store.
# More than any field takes, so that the field says what it takes; less than the parser takes.
MAX_NESTING = 150
OPENING, CLOSING, COMMA = b"[{", b"]}", b","
# The last string of a text's beginning may lack its end.
STRING = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)', re.DOTALL)
NO_BRACKET = bytes(byte for byte in range(256) if byte not in OPENING + CLOSING)
# 255 is -1, signed.
STEP = bytes(1 if byte in OPENING else 255 if byte in CLOSING else 0 for byte in range(256))


def require_bounded(text: bytes) -> None:
    """Raise Invalid for a JSON text of too many values or too deep nesting."""
    require_few_values(text)
    if nests_deeper_than(MAX_NESTING, text):
        raise Invalid(errors=(FieldError("", "nesting-depth", MAX_NESTING),))


def require_few_values(text: bytes) -> None:
    """Raise Invalid for a JSON text, or the beginning of one, of too many values."""
    if has_many_values(text):
        raise Invalid(errors=(FieldError("", "number-of-values", MAX_VALUES),))


def has_many_values(text: bytes) -> bool:
    """Whether a JSON text holds more values than are taken, at some 0.3 ms for a megabyte.

    Counts brackets and commas, and only where there are many looks which of them are part of
    strings.
    """
    return may_have_many_values(text) and marks(without_strings(text)) > MAX_VALUES


def may_have_many_values(text: bytes) -> bool:
    """Whether a JSON text holds as many brackets and commas, those in its strings included."""
    return len(text) > MAX_VALUES and marks(text) > MAX_VALUES


def marks(text: bytes) -> int:
    """Return how many brackets open and how many commas there are: never fewer than values, but for
    one.
    """
    return len(text) - len(text.translate(None, OPENING + COMMA))


def without_strings(text: bytes) -> bytes:
    """Return a JSON text with its strings taken out; more strings than there may be are left in."""
    return STRING.sub(b"", text, count=2 * MAX_VALUES)


def nests_deeper_than(limit: int, text: bytes) -> bool:
    """Whether a JSON text nests deeper: 1 for an object or array of scalars."""
    return text.count(b"[") + text.count(b"{") > limit and depth(without_strings(text)) > limit


def depth(text: bytes) -> int:
    """Return how deeply the brackets of a text nest."""
    return max(accumulate(array("b", text.translate(STEP, NO_BRACKET))), default=0)


def read_json(text: bytes) -> Any:
    """Return the value of a JSON text, exactly as Python's own parser does, which takes four times
    as long.

    Raises ValueError as that one: what the faster parser does not take is read by it.
    """
    try:
        return from_json(text)
    except ValueError:
        return json.loads(text)
