import re
from collections.abc import Collection
from functools import cache
from itertools import islice
from typing import Any

import msgspec
import orjson

from chassis.any_types import JSON
from chassis.http.bounded_json import STRING, has_many_values, may_have_many_values, without_strings
from chassis.http.fields import MAX_DIGITS

MAX_PAYLOAD_BYTES = 256 * 1024
MAX_ITEMS = 1_001  # Further items are skipped.
MAX_DEPTH = 500  # All JSON parsers accept this depth.
# Translates bytes so that a number becomes a run of zeros: a long run is a long number.
RUNS = bytes(ord("0") if chr(byte) in "+-.0123456789Ee" else ord(" ") for byte in range(256))
LONG_RUN = b"0" * (MAX_DIGITS + 1)
NUMBER = re.compile(rb"[-+.0-9eE]++")
# The last alternative, `"`, is an unterminated quote.
MARK = re.compile(STRING + rb'"|[\[{]+|[\]}]+|[,"]', re.DOTALL)
MAX_MARKS = 300_000  # About 0.1 s of CPU time.
BLANK = b" \t\r\n"
LINE = re.compile(rb"[^ \t\r\n][^\n]*+")

as_members = msgspec.json.Decoder(dict[str, msgspec.Raw])
# A struct of MAX_ITEMS items skips all further items; a list would read them.
NO_ITEM = msgspec.Raw()
Items = msgspec.defstruct(
    "Items", [(f"item_{n}", msgspec.Raw, NO_ITEM) for n in range(MAX_ITEMS)], array_like=True
)
as_items = msgspec.json.Decoder(Items)


class NotJSON(ValueError):
    def __init__(self, rule: str) -> None:
        super().__init__(rule)
        self.rule = rule


class NotAnObject(ValueError):
    """The text is JSON, but not the expected object or array."""


class Exact:
    __slots__ = ("text",)

    def __init__(self, text: bytes) -> None:
        self.text = text


def read_object(text: bytes, *, exact: str, known: Collection[str]) -> dict[str, Any]:
    """Return the members: `exact` ones as bytes, `known` ones parsed, all others as None.

    Raises NotJSON or NotAnObject. The last of duplicate members counts, as in common parsers.
    """
    if may_have_many_values(text) and has_many_values(_without(exact, text)):
        raise NotJSON("number-of-values")
    members = _decode(as_members, text)
    return {
        name: Exact(bytes(raw)) if name == exact else _value(bytes(raw)) if name in known else None
        for name, raw in members.items()
    }


def _without(member: str, text: bytes) -> bytes:
    value = _decode(_decoder_of(member), text).value
    return text if value is NO_ITEM else text.replace(bytes(value), b"", 1)


@cache
def _decoder_of(member: str) -> Any:  # Any: a decoder.
    only = msgspec.defstruct("Only", [("value", msgspec.Raw, NO_ITEM)], rename={"value": member})
    return msgspec.json.Decoder(only)


def read_array(text: bytes) -> list[bytes]:
    """Split an array into the bytes of its items, including invalid items if their end can be
    found. Raises NotJSON or NotAnObject.
    """
    try:
        items = msgspec.structs.astuple(_decode(as_items, text))
        return [bytes(raw) for raw in items if raw is not NO_ITEM]
    except NotJSON:
        split = _split_by_marks(text)
        if split is None:
            raise
        return split


def read_lines(text: bytes) -> list[bytes]:
    return [line[0] for line in islice(LINE.finditer(text), MAX_ITEMS)]


def has_long_number(text: bytes) -> bool:
    """Whether a number has more than MAX_DIGITS digits, including the exponent.

    Digits in strings do not count.
    """
    if len(text) <= MAX_DIGITS or LONG_RUN not in text.translate(RUNS):
        return False
    numbers = NUMBER.findall(without_strings(text))
    return any(
        sum(number.count(digit) for digit in b"0123456789") > MAX_DIGITS for number in numbers
    )


def _decode(decoder: Any, text: bytes) -> Any:  # Any: a decoder, and its result.
    try:
        text.decode()
        return decoder.decode(text)
    except msgspec.ValidationError:
        raise NotAnObject from None
    except RecursionError:
        raise NotJSON("nesting-depth") from None
    except UnicodeDecodeError:
        raise NotJSON("valid-unicode") from None
    except msgspec.DecodeError:
        raise NotJSON("valid-json") from None


def _split_by_marks(text: bytes) -> list[bytes] | None:
    """Split an array at brackets, commas and strings, without parsing its items. Return None if
    brackets are not balanced.
    """
    opened = re.match(rb"[ \t\r\n]*\[", text)
    if opened is None:
        return None
    items: list[bytes] = []
    level, begin = 1, opened.end()
    for mark in islice(MARK.finditer(text, begin), MAX_MARKS):
        first, end = mark.span()
        kind = text[first : first + 1]
        if kind == b'"':
            if end == first + 1:
                return None
            continue
        if kind in b"[{":
            level += end - first
        elif kind in b"]}":
            level -= end - first
        if level < 1 or (level == 1 and kind == b","):
            items.append(text[begin : end - 1].strip(BLANK))
            begin = end
            if len(items) == MAX_ITEMS:
                return items
        if level < 1:
            break
    ended = level == 0 and text[begin - 1 : begin] == b"]" and not text[begin:].strip(BLANK)
    return items if ended and all(items) else None


def _value(text: bytes) -> JSON:
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        raise NotJSON("valid-json") from None
