"""JSON whose objects are kept byte for byte: what a body holds is found without changing it.
Pure.
"""

import re
from collections.abc import Collection
from functools import cache
from itertools import islice
from typing import Any

import msgspec
import orjson

from chassis.http.bounded_json import (
    STRING,
    has_many_values,
    may_have_many_values,
    nests_deeper_than,
    without_strings,
)
from chassis.http.fields import MAX_DIGITS

MAX_PAYLOAD_BYTES = 256 * 1024
MAX_ITEMS = 1_001  # What comes behind them is not taken apart: it could be millions.
MAX_DEPTH = 500  # Below what parsers of other languages give up at.
# Zeros where a character may be part of a number, blanks elsewhere: a long number shows as a run.
RUNS = bytes(ord("0") if chr(byte) in "+-.0123456789Ee" else ord(" ") for byte in range(256))
LONG_RUN = b"0" * (MAX_DIGITS + 1)
NUMBER = re.compile(rb"[-+.0-9eE]++")
# What tells the items of an array apart; a quote that begins no string, too, since nothing is
# certain behind it.
MARK = re.compile(STRING + rb'"|[\[{]+|[\]}]+|[,"]', re.DOTALL)
MAX_MARKS = (
    300_000  # Some 0.1 s of one core; only of an array that holds something that cannot be kept.
)
BLANK = b" \t\r\n"
SURROGATE = re.compile(rb"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")
LINE = re.compile(rb"[^ \t\r\n][^\n]*+")

as_it_is = msgspec.json.Decoder(msgspec.Raw)
as_members = msgspec.json.Decoder(dict[str, msgspec.Raw])
# A list would hold all items there are; this has a place for each one that is wanted, and passes
# the others over.
NO_ITEM = msgspec.Raw()
Items = msgspec.defstruct(
    "Items", [(f"item_{n}", msgspec.Raw, NO_ITEM) for n in range(MAX_ITEMS)], array_like=True
)
as_items = msgspec.json.Decoder(Items)


class NotJSON(ValueError):
    """The text is no JSON, or JSON that cannot be kept. `rule` says which."""

    def __init__(self, rule: str) -> None:
        super().__init__(rule)
        self.rule = rule


class NotAnObject(ValueError):
    """The text is JSON, but not an object (or not an array, where one is expected)."""


class Exact:
    """A value as it was sent."""

    __slots__ = ("text",)

    def __init__(self, text: bytes) -> None:
        self.text = text


def read_object(text: bytes, *, exact: str, known: Collection[str]) -> dict[str, Any]:
    """Return the members of the JSON object `text`: the one named `exact` as `Exact`, those that
    are `known` as Python values. All others are None, whatever they hold.

    Raises NotJSON or NotAnObject. Of members with the same name the last counts, as in every common
    parser.
    """
    if may_have_many_values(text) and has_many_values(_without(exact, text)):
        raise NotJSON("number-of-values")
    members = _decode(as_members, text)
    return {
        name: Exact(bytes(raw)) if name == exact else _value(bytes(raw)) if name in known else None
        for name, raw in members.items()
    }


def _without(member: str, text: bytes) -> bytes:
    """Return an object's text without the value of a member, which may hold as much as is kept."""
    value = _decode(_as_only(member), text).value
    return text if value is NO_ITEM else text.replace(bytes(value), b"", 1)


@cache
def _as_only(member: str) -> Any:  # A decoder that passes all other members over.
    only = msgspec.defstruct("Only", [("value", msgspec.Raw, NO_ITEM)], rename={"value": member})
    return msgspec.json.Decoder(only)


def read_array(text: bytes) -> list[bytes]:
    """Return the first MAX_ITEMS items of the JSON array `text`, each as it was sent: also one that
    cannot be kept, as long as it can be told where it ends. Raises NotJSON or NotAnObject.
    """
    try:
        items = msgspec.structs.astuple(_decode(as_items, text))
        return [bytes(raw) for raw in items if raw is not NO_ITEM]
    except NotJSON:
        told_apart = _told_apart(text)
        if told_apart is None:
            raise
        return told_apart


def read_lines(text: bytes) -> list[bytes]:
    """Return the first MAX_ITEMS lines of NDJSON that are not blank; what is in them is read one by
    one.
    """
    return [line[0] for line in islice(LINE.finditer(text), MAX_ITEMS)]


def too_deep(text: bytes) -> bool:
    """Whether a valid JSON text is nested deeper than is kept."""
    return nests_deeper_than(MAX_DEPTH, text)


def has_long_number(text: bytes) -> bool:
    """Whether a valid JSON text holds a number of more than MAX_DIGITS digits, of all its parts
    together.

    Every append pays for this, so a text without a long run of such characters ends here: 0.1 ms
    for 256 KiB. Digits within strings do not count.
    """
    if len(text) <= MAX_DIGITS or LONG_RUN not in text.translate(RUNS):
        return False
    numbers = NUMBER.findall(without_strings(text))
    return any(
        sum(number.count(digit) for digit in b"0123456789") > MAX_DIGITS for number in numbers
    )


def _decode(decoder: Any, text: bytes) -> Any:  # One of the decoders above, and what it makes.
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
        raise NotJSON(
            "valid-unicode" if SURROGATE.search(text) and _would_be_json(text) else "valid-json"
        ) from None


def _told_apart(text: bytes) -> list[bytes] | None:
    """Return the items of an array by its brackets, commas and strings alone, or None where these
    do not add up.
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


def _would_be_json(text: bytes) -> bool:
    """Whether only half a surrogate pair keeps the text from being JSON that can be kept."""
    try:
        as_it_is.decode(SURROGATE.sub(rb"\\u0041", text))
    except (msgspec.DecodeError, RecursionError):
        return False
    return True


def _value(text: bytes) -> Any:  # Any JSON value.
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        raise NotJSON("valid-json") from None
