"""The JSON text of a bundle, split into entries. Each resource keeps its text unchanged, and is
refused unless PostgreSQL's jsonb can hold it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

import msgspec
import orjson
from pydantic import JsonValue

from chassis.http.fields import MAX_DEPTH
from chassis.problems.problem import FieldError, Invalid
from records.imports.fhir.elements import Element, InvalidElement, find_pointer

STRING = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"', re.DOTALL)
TOKEN = re.compile(STRING.pattern + rb"|[\[{\]},]", re.DOTALL)
BRACKET = re.compile(rb"[\[\]{}]")
ESCAPED_NUL = rb"\u0000"
# A double rounds these to zero, or drops digits; PostgreSQL's numeric refuses them.
EXPONENT = re.compile(rb"[0-9][eE][+-]?[0-9]{4}")
MAX_DIGITS = 16_000
DIGITS = re.compile(rb"[0-9]{%d}" % MAX_DIGITS)
NOT_JSON = FieldError("", "valid-json")
MAX_TOKENS = 1_000_000  # 0.5 s of one core, spent only on a text that no parser reads.
MAX_VALUES = 100_000  # Per resource: 5 ms of the parser, which holds the interpreter's lock.
IN_BUNDLE, IN_ENTRIES = 1, 2  # Nesting levels.
_members_decoder = msgspec.json.Decoder(dict[str, msgspec.Raw])
_items_decoder = msgspec.json.Decoder(list[msgspec.Raw])


@dataclass(frozen=True, slots=True)
class EntryJSON:
    """An entry of a bundle: its members but the resource, and the resource's text and members."""

    envelope: Element
    text: bytes
    resource: Element


def split_entries(text: bytes) -> list[bytes]:
    """Return the text of each entry of a transaction bundle. Raises Invalid."""
    return split_bundle(text, ("transaction",))[1]


def split_bundle(text: bytes, types: Sequence[str]) -> tuple[str, list[bytes]]:
    """Return the type of a bundle, one of `types`, and the text of each entry. Raises Invalid."""
    try:
        members = _members(text, "")
        _require(members, "resourceType", ("Bundle",))
        type_ = _require(members, "type", types)
        entries = _items_decoder.decode(members["entry"]) if "entry" in members else []
    except msgspec.ValidationError:
        error = FieldError("/entry", "must-be-list")
    except RecursionError:
        error = _first_broken_entry(text, FieldError("", "nesting-depth", MAX_DEPTH))
    except InvalidElement as invalid:
        error = invalid.error
        if error == NOT_JSON:
            error = _first_broken_entry(text, NOT_JSON)
    else:
        return type_, [bytes(entry) for entry in entries]
    raise Invalid(errors=(error,))


def read_entry(text: bytes, pointer: str) -> EntryJSON:
    """Raises InvalidElement."""
    envelope, resource = read_envelope(text, pointer)
    if resource is None:
        raise InvalidElement(f"{pointer}/resource", "required")
    return EntryJSON(envelope, resource, read_resource(resource, f"{pointer}/resource"))


def read_envelope(text: bytes, pointer: str) -> tuple[Element, bytes | None]:
    """Return the members of an entry but the resource, and the resource's text, if there is one.
    Raises InvalidElement.
    """
    members = _members(text, pointer)
    envelope = {
        name: _value(bytes(member), f"{pointer}/{name}")
        for name, member in members.items()
        if name in {"fullUrl", "request"}
    }
    if ESCAPED_NUL in text and (place := find_pointer(envelope, _holds_nul, pointer)):
        raise InvalidElement(place, "no-nul-character")
    resource = members.get("resource")
    return Element(envelope, pointer), None if resource is None else bytes(resource)


def read_resource(text: bytes, pointer: str) -> Element:
    """Return a resource that jsonb can hold. Raises InvalidElement for others."""
    if text.count(b"[") + text.count(b"{") > MAX_DEPTH and _depth(text) > MAX_DEPTH:
        raise InvalidElement(pointer, "nesting-depth", MAX_DEPTH)
    if text.count(b",") >= MAX_VALUES and STRING.sub(b"", text).count(b",") >= MAX_VALUES:
        raise InvalidElement(pointer, "number-of-values", MAX_VALUES)
    value = _value(text, pointer)
    if ESCAPED_NUL in text and (place := find_pointer(value, _holds_nul, pointer)):
        raise InvalidElement(place, "no-nul-character")
    if _holds_huge_number(text):
        raise InvalidElement(pointer, "finite-number")
    if not isinstance(value, dict):
        raise InvalidElement(pointer, "must-be-object")
    return Element(value, pointer)


def _require(members: Mapping[str, msgspec.Raw], name: str, values: Sequence[str]) -> str:
    pointer = f"/{name}"
    if name not in members:
        raise InvalidElement(pointer, "required")
    value = _value(bytes(members[name]), pointer)
    if not isinstance(value, str) or value not in values:
        raise InvalidElement(pointer, "must-be-one-of", [*values])
    return value


def _members(text: bytes, pointer: str) -> dict[str, msgspec.Raw]:
    try:
        return _members_decoder.decode(text)
    except msgspec.ValidationError:
        raise InvalidElement(pointer, "must-be-object") from None
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise InvalidElement(pointer, "valid-json") from None


def _value(text: bytes, pointer: str) -> JsonValue:
    """Parse a JSON text. Only orjson's messages distinguish the rules that it can break."""
    try:
        value: JsonValue = orjson.loads(text)
    except orjson.JSONDecodeError as failure:
        message = str(failure)
        rule = "valid-json"
        if "infinity" in message:
            rule = "finite-number"
        elif "surrogate" in message or "UTF-8" in message:
            rule = "valid-unicode"
        elif "depth" in message:
            rule = "nesting-depth"
        raise InvalidElement(pointer, rule) from None
    return value


def _holds_huge_number(text: bytes) -> bool:
    patterns = (EXPONENT, DIGITS) if len(text) > MAX_DIGITS else (EXPONENT,)
    return any(
        pattern.search(text) and pattern.search(STRING.sub(b'""', text)) for pattern in patterns
    )


def _holds_nul(name: str | None, value: JsonValue) -> bool:
    return "\0" in (name or "") or (isinstance(value, str) and "\0" in value)


def _depth(text: bytes) -> int:
    deepest = level = 0
    for bracket in BRACKET.findall(STRING.sub(b"", text)):
        level += 1 if bracket in b"[{" else -1
        deepest = max(deepest, level)
    return deepest


def _first_broken_entry(text: bytes, otherwise: FieldError) -> FieldError:
    """Return the error of the first entry that no parser reads."""
    for index, entry in enumerate(_split_by_brackets(text)):
        pointer = f"/entry/{index}"
        if _depth(entry) > MAX_DEPTH:
            return FieldError(pointer, "nesting-depth", MAX_DEPTH)
        try:
            _value(entry, pointer)
        except InvalidElement as invalid:
            return invalid.error
    return otherwise


def _split_by_brackets(text: bytes) -> Iterator[bytes]:
    """Yield the entries of a bundle that no parser reads, by its brackets, commas and strings."""
    level, begin, name = 0, 0, b""
    for token in islice(TOKEN.finditer(text), MAX_TOKENS):
        kind = token[0][:1]
        level += (kind in b"[{") - (kind in b"]}")
        if level == IN_BUNDLE and kind == b'"':
            name = token[0]
        elif level == IN_ENTRIES and kind == b"[":
            begin = token.end()
        elif name == b'"entry"' and (
            (level == IN_ENTRIES and kind == b",") or (level == IN_BUNDLE and kind == b"]")
        ):
            yield text[begin : token.start()]
            begin = token.end()
            name = b"" if kind == b"]" else name
    if name == b'"entry"' and begin:
        yield text[begin:]
