"""A bundle's text taken apart into entries, each resource exactly as it came, if it can be stored
at all.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

import msgspec
import orjson

from chassis.http.fields import MAX_DEPTH
from chassis.problems.problem import FieldError, Invalid
from records.imports.fhir.elements import Broken, Element, place_of

STRING = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"', re.DOTALL)
TOKEN = re.compile(STRING.pattern + rb"|[\[{\]},]", re.DOTALL)
BRACKET = re.compile(rb"[\[\]{}]")
NUL = rb"\u0000"
# What a double takes for nothing, and PostgreSQL's numeric cannot hold.
EXPONENT = re.compile(rb"[0-9][eE][+-]?[0-9]{4}")
DIGITS = re.compile(rb"[0-9]{16000}")
MANY_DIGITS = 16_000
METHODS = ("POST", "PUT")
NOT_JSON = FieldError("", "valid-json")
MAX_TOKENS = 1_000_000  # Some 0.5 s of one core; only of what no parser takes.
MAX_VALUES = 100_000  # Of a resource: some 5 ms of the parser, during which nobody else goes on.
OUTSIDE, INSIDE = 1, 2  # How deep: between the members of a bundle, between its entries.
as_members = msgspec.json.Decoder(dict[str, msgspec.Raw])
as_items = msgspec.json.Decoder(list[msgspec.Raw])


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a bundle. `text` is its resource as it came, `resource` what it says."""

    pointer: str
    envelope: Element
    text: bytes
    resource: Element


def read_entries(text: bytes) -> list[bytes]:
    """Return the entries of a transaction bundle, each as it came. Raises Invalid."""
    try:
        members = _members(text, "")
        _require(members, "resourceType", "Bundle")
        _require(members, "type", "transaction")
        return (
            [bytes(raw) for raw in as_items.decode(members["entry"])] if "entry" in members else []
        )
    except msgspec.ValidationError:
        raise Invalid(errors=(FieldError("/entry", "must-be-list"),)) from None
    except RecursionError:
        raise Invalid(
            errors=(_first_broken(text, FieldError("", "nesting-depth", MAX_DEPTH)),)
        ) from None
    except Broken as broken:
        is_unread = broken.error == NOT_JSON
        raise Invalid(
            errors=(_first_broken(text, NOT_JSON) if is_unread else broken.error,)
        ) from None


def _require(members: Mapping[str, msgspec.Raw], name: str, value: str) -> None:
    pointer = f"/{name}"
    if name not in members:
        raise Broken(pointer, "required")
    if _value(members[name], pointer) != value:
        raise Broken(pointer, "must-be-one-of", [value])


def read_entry(text: bytes, index: int) -> Entry:
    """Return an entry. Raises Broken."""
    pointer = f"/entry/{index}"
    members = _members(text, pointer)
    if "resource" not in members:
        raise Broken(f"{pointer}/resource", "required")
    resource = bytes(members.pop("resource"))
    envelope = {
        name: _value(raw, f"{pointer}/{name}")
        for name, raw in members.items()
        if name in {"fullUrl", "request"}
    }
    if NUL in text and (place := place_of(envelope, _holds_nul, pointer)):
        raise Broken(place, "no-nul-character")
    return Entry(
        pointer, Element(envelope, pointer), resource, storable(resource, f"{pointer}/resource")
    )


def _members(text: bytes, pointer: str) -> dict[str, msgspec.Raw]:
    try:
        return as_members.decode(text)
    except msgspec.ValidationError:
        raise Broken(pointer, "must-be-object") from None
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise Broken(pointer, "valid-json") from None


def _value(text: bytes | msgspec.Raw, pointer: str) -> Any:
    """Return what a JSON text says. orjson names three things that are no JSON for it by its
    messages alone.
    """
    try:
        return orjson.loads(bytes(text))
    except orjson.JSONDecodeError as failure:
        said = str(failure)
        rule = "valid-json"
        if "infinity" in said:
            rule = "finite-number"
        elif "surrogate" in said or "UTF-8" in said:
            rule = "valid-unicode"
        elif "depth" in said:
            rule = "nesting-depth"
        raise Broken(pointer, rule) from None


def storable(text: bytes, pointer: str) -> Element:
    """Return a resource that jsonb can hold. Raises Broken for others."""
    if text.count(b"[") + text.count(b"{") > MAX_DEPTH and _depth(text) > MAX_DEPTH:
        raise Broken(pointer, "nesting-depth", MAX_DEPTH)
    if text.count(b",") >= MAX_VALUES and STRING.sub(b"", text).count(b",") >= MAX_VALUES:
        raise Broken(pointer, "number-of-values", MAX_VALUES)
    value = _value(text, pointer)
    if NUL in text and (place := place_of(value, _holds_nul, pointer)):
        raise Broken(place, "no-nul-character")
    if _holds_huge_number(text):
        raise Broken(pointer, "finite-number")
    if not isinstance(value, dict):
        raise Broken(pointer, "must-be-object")
    return Element(value, pointer)


def _holds_huge_number(text: bytes) -> bool:
    patterns = (EXPONENT, DIGITS) if len(text) > MANY_DIGITS else (EXPONENT,)
    return any(
        pattern.search(text) and pattern.search(STRING.sub(b'""', text)) for pattern in patterns
    )


def _holds_nul(name: str | None, value: Any) -> bool:
    return "\0" in (name or "") or (isinstance(value, str) and "\0" in value)


def _depth(text: bytes) -> int:
    deepest = level = 0
    for bracket in BRACKET.findall(STRING.sub(b"", text)):
        level += 1 if bracket in b"[{" else -1
        deepest = max(deepest, level)
    return deepest


def _told_apart(text: bytes) -> Iterator[bytes]:
    """Yield the entries of a bundle that no parser takes, told apart by brackets, commas and
    strings alone.
    """
    level, begin, name = 0, 0, b""
    for token in islice(TOKEN.finditer(text), MAX_TOKENS):
        kind = token[0][:1]
        level += (kind in b"[{") - (kind in b"]}")
        if level == OUTSIDE and kind == b'"':
            name = token[0]
        elif level == INSIDE and kind == b"[":
            begin = token.end()
        elif name == b'"entry"' and (
            (level == INSIDE and kind == b",") or (level == OUTSIDE and kind == b"]")
        ):
            yield text[begin : token.start()]
            begin = token.end()
            name = b"" if kind == b"]" else name
    if name == b'"entry"' and begin:
        yield text[begin:]


def _first_broken(text: bytes, otherwise: FieldError) -> FieldError:
    """Return which entry keeps a bundle from being read, and why."""
    for index, entry in enumerate(_told_apart(text)):
        pointer = f"/entry/{index}"
        if _depth(entry) > MAX_DEPTH:
            return FieldError(pointer, "nesting-depth", MAX_DEPTH)
        try:
            _value(entry, pointer)
        except Broken as broken:
            return broken.error
    return otherwise
