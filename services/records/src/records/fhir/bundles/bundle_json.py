"""Reads the JSON of bundles. The text of resources stays unchanged. Resources that jsonb cannot
store are rejected.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice

import msgspec
import orjson
from pydantic import JsonValue

from chassis.http.fields import MAX_DEPTH
from chassis.problems.problem import FieldError, Invalid
from records.fhir.bundles.references import without_base
from records.fhir.r4.strict_json import InvalidElement, StrictJSON, find_pointer

STRING = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"', re.DOTALL)
TOKEN = re.compile(STRING.pattern + rb"|[\[{\]},]", re.DOTALL)
BRACKET = re.compile(rb"[\[\]{}]")
ESCAPED_NUL = rb"\u0000"
ESCAPED_COLON = re.compile(rb"\\u003[aA]")
# Numbers that PostgreSQL's numeric rejects. A double would drop their digits.
EXPONENT = re.compile(rb"[0-9][eE][+-]?[0-9]{4}")
MAX_DIGITS = 16_000
DIGITS = re.compile(rb"[0-9]{%d}" % MAX_DIGITS)
NOT_JSON = FieldError("", "valid-json")
MAX_TOKENS = 1_000_000  # 0.5 s of one core, only for malformed JSON.
MAX_VALUES = 100_000  # Per resource: 5 ms of parsing, while the GIL is held.
IN_BUNDLE, IN_ENTRIES = 1, 2
TRANSACTION, COLLECTION, SEARCHSET = "transaction", "collection", "searchset"
IMPORTED = (TRANSACTION, COLLECTION, SEARCHSET, "document")
_members_decoder = msgspec.json.Decoder(dict[str, msgspec.Raw])
_items_decoder = msgspec.json.Decoder(list[msgspec.Raw])


@dataclass(frozen=True, slots=True)
class BundleJSON:
    type: str
    entries: list[bytes]
    source: str | None = None

    @property
    def is_extract(self) -> bool:
        return self.type != TRANSACTION


def as_bundle(text: bytes, *, is_ndjson: bool, source: str | None, base: str) -> bytes:
    """Read a bundle, a resource or NDJSON. Relative references lead to the server at `base`.
    Invalid lines of NDJSON become `unreadable` entries.
    """
    text = without_base(text, base)
    if not is_ndjson and source is None:
        return text
    meta = {} if source is None else {"meta": msgspec.Raw(orjson.dumps({"source": source}))}
    if is_ndjson:
        return _collection(_lines(text), meta)
    try:
        members = _members(text, "")
        is_single = _is_single(members)
    except (InvalidElement, RecursionError):
        return text
    if is_single:
        return _collection([_entry(text)], meta)
    return msgspec.json.encode(members | meta)


def split_import(text: bytes) -> BundleJSON:
    return _split(text, _read_import)


def split_bundle(text: bytes, types: Sequence[str]) -> BundleJSON:
    return _split(text, lambda members: _read_bundle(members, types))


def _split(text: bytes, read: Callable[[dict[str, msgspec.Raw]], BundleJSON]) -> BundleJSON:
    try:
        return read(_members(text, ""))
    except msgspec.ValidationError:
        error = FieldError("/entry", "must-be-list")
    except RecursionError:
        error = _first_broken_entry(text, FieldError("", "nesting-depth", MAX_DEPTH))
    except InvalidElement as invalid:
        error = invalid.error
        if error == NOT_JSON:
            error = _first_broken_entry(text, NOT_JSON)
    raise Invalid(errors=(error,))


def without_fragment(source: str | None) -> str | None:
    """Remove the fragment of a source URL, which some servers change with each request."""
    return (source or "").partition("#")[0].rstrip("/") or None


def line_of(entry: bytes) -> int | None:
    try:
        line = _value(bytes(_members(entry, "").get("line", b"null")), "")
    except InvalidElement:
        return None
    return line if isinstance(line, int) else None


def missing_resource(envelope: StrictJSON) -> InvalidElement:
    rule = envelope.members.get("unreadable")
    if rule == "nesting-depth":
        return InvalidElement(envelope.at("resource"), rule, MAX_DEPTH)
    rule = rule if rule in {"valid-json", "must-be-object", "each-member-once"} else "required"
    return InvalidElement(envelope.at("resource"), str(rule))


def read_envelope(text: bytes, pointer: str) -> tuple[StrictJSON, bytes | None]:
    members = _members(text, pointer)
    envelope = {
        name: _value_once(bytes(member), f"{pointer}/{name}")
        for name, member in members.items()
        if name in {"fullUrl", "request", "search", "unreadable"}
    }
    if ESCAPED_NUL in text and (place := find_pointer(envelope, _holds_nul, pointer)):
        raise InvalidElement(place, "no-nul-character")
    resource = members.get("resource")
    return StrictJSON(envelope, pointer), None if resource is None else bytes(resource)


def read_resource(text: bytes, pointer: str) -> StrictJSON:
    """Raise InvalidElement if jsonb cannot store the resource."""
    if text.count(b"[") + text.count(b"{") > MAX_DEPTH and _depth(text) > MAX_DEPTH:
        raise InvalidElement(pointer, "nesting-depth", MAX_DEPTH)
    if text.count(b",") >= MAX_VALUES and STRING.sub(b"", text).count(b",") >= MAX_VALUES:
        raise InvalidElement(pointer, "number-of-values", MAX_VALUES)
    value = _value(text, pointer)
    # The parser drops repeated members, and so their colons.
    is_dropped = text.count(b":") != orjson.dumps(value).count(b":")
    if is_dropped or (b"\\u" in text and ESCAPED_COLON.search(text)):
        _require_each_once(text, pointer)
    if ESCAPED_NUL in text and (place := find_pointer(value, _holds_nul, pointer)):
        raise InvalidElement(place, "no-nul-character")
    if _holds_huge_number(text):
        raise InvalidElement(pointer, "finite-number")
    if not isinstance(value, dict):
        raise InvalidElement(pointer, "must-be-object")
    return StrictJSON(value, pointer)


def _read_bundle(members: dict[str, msgspec.Raw], types: Sequence[str]) -> BundleJSON:
    _require(members, "resourceType", ("Bundle",))
    type_ = _require(members, "type", types)
    entries = _items_decoder.decode(members["entry"]) if "entry" in members else []
    return BundleJSON(type_, [bytes(entry) for entry in entries])


def _read_import(members: dict[str, msgspec.Raw]) -> BundleJSON:
    if _is_single(members):
        return BundleJSON(COLLECTION, [_entry(msgspec.json.encode(members))])
    bundle = _read_bundle(members, IMPORTED)
    if "meta" not in members:
        return bundle
    meta = read_resource(bytes(members["meta"]), "/meta")
    return replace(bundle, source=without_fragment(meta.text("source")))


def _is_single(members: Mapping[str, msgspec.Raw]) -> bool:
    type_ = _value(bytes(members.get("resourceType", b"null")), "/resourceType")
    return isinstance(type_, str) and type_ != "Bundle"


def _lines(text: bytes) -> Iterator[bytes]:
    for number, line in enumerate(text.split(b"\n"), 1):
        if not line.strip():
            continue
        try:
            _members(line, "")
        except InvalidElement as invalid:
            yield b'{"line":%d,"unreadable":"%b"}' % (number, invalid.error.rule.encode())
        except RecursionError:
            yield b'{"line":%d,"unreadable":"nesting-depth"}' % number
        else:
            yield b'{"line":%d,"resource":%b}' % (number, line)


def _entry(resource: bytes) -> bytes:
    return b'{"resource":' + resource + b"}"


def _collection(entries: Iterable[bytes], meta: Mapping[str, msgspec.Raw]) -> bytes:
    listed = msgspec.Raw(b"[" + b",".join(entries) + b"]")
    members = {"resourceType": "Bundle", "type": COLLECTION, **meta, "entry": listed}
    return msgspec.json.encode(members)


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
        members = _members_decoder.decode(text)
    except msgspec.ValidationError:
        raise InvalidElement(pointer, "must-be-object") from None
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise InvalidElement(pointer, "valid-json") from None
    values = b"".join(members.values())
    if text.count(b":") != len(members) + values.count(b":") and (
        _count_members(text) != len(members) + _count_members(values)
    ):
        raise InvalidElement(pointer, "each-member-once")
    return members


def _count_members(text: bytes) -> int:
    """Count without parsing, because the text may be a large bundle."""
    return STRING.sub(b"", text).count(b":")


def _require_each_once(text: bytes, pointer: str) -> None:
    """FHIR requires unique names. Takes some 20 ms per megabyte."""
    try:
        json.loads(text, object_pairs_hook=partial(_once, pointer), parse_int=str, parse_float=str)
    except ValueError:
        raise InvalidElement(pointer, "valid-json") from None
    except RecursionError:
        raise InvalidElement(pointer, "nesting-depth", MAX_DEPTH) from None


def _once(pointer: str, members: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
    found = dict(members)
    if len(found) < len(members):
        raise InvalidElement(pointer, "each-member-once")
    return found


def _value_once(text: bytes, pointer: str) -> JsonValue:
    value = _value(text, pointer)
    if b"{" in text:
        _require_each_once(text, pointer)
    return value


def _value(text: bytes, pointer: str) -> JsonValue:
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
