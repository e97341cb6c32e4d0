import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import ClassVar

import orjson

from records.fhir.r4.addresses import BINARY, canonical
from records.fhir.r4.resource_types import RESOURCE_TYPES
from records.fhir.r4.search.conditions import (
    ID,
    Condition,
    Criteria,
    InvalidCondition,
    criteria_of,
    read_condition,
)
from records.fhir.r4.strict_json import InvalidElement, StrictJSON

# Patterns that begin with plain text match ten times as fast, so a preceding backslash is checked
# later, in `_is_name`.
REFERENCE = re.compile(
    rb'"reference"[ \t\r\n]*+:[ \t\r\n]*+("[^"\\]*+(?:\\.[^"\\]*+)*+")', re.DOTALL
)
URL = re.compile(rb'"url"[ \t\r\n]*+:[ \t\r\n]*+("[^"\\]*+(?:\\.[^"\\]*+)*+")', re.DOTALL)
RELATIVE = re.compile(r"([A-Za-z]+)/([A-Za-z0-9.-]{1,64})(?:/_history/[A-Za-z0-9.-]{1,64})?")
TAIL = re.compile(r"/([A-Za-z]+)/([A-Za-z0-9.-]{1,64})$")
UNIQUE_ID = re.compile(
    r"(?i)[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
)
SEARCH = re.compile(r"([A-Za-z]+)\?(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class ByURL:
    url: str

    @property
    def may_be_external(self) -> bool:
        return not self.url.startswith("urn:")


@dataclass(frozen=True, slots=True)
class ByID:
    """`Type/id`."""

    type: str
    id: str


@dataclass(frozen=True, slots=True)
class ByIdentifier:
    """A reference `Type?identifier=system|value`. `system` None means any."""

    type: str
    system: str | None
    value: str

    @property
    def alternatives(self) -> tuple["ByIdentifier", ...]:
        return (self,)


@dataclass(frozen=True, slots=True)
class ByIdentifiers:
    """`Type?identifier=system|value,system|value`."""

    type: str
    alternatives: tuple[ByIdentifier, ...]


@dataclass(frozen=True, slots=True)
class BySearch:
    """`Type?parameter=value`, by any other search parameters."""

    type: str
    criteria: Criteria = field(repr=False)  # PHI.
    alternatives: ClassVar[tuple[ByIdentifier, ...]] = ()


@dataclass(frozen=True, slots=True)
class Contained:
    id: str


Search = ByIdentifier | ByIdentifiers
Reference = ByURL | ByID | Search | BySearch | Contained


@dataclass(frozen=True, slots=True)
class Link:
    reference: Reference
    pointer: str
    text: str | None  # None for a logical reference.


def parse_reference(text: str) -> Reference | None:
    if text.startswith("#"):
        return Contained(text[1:])
    if text.startswith(("urn:", "http://", "https://")):
        return ByURL(canonical(text))
    if search := SEARCH.fullmatch(text):
        return _search_or_none(search[1], search[2])
    relative = RELATIVE.fullmatch(text)
    return ByID(relative[1], relative[2]) if relative and relative[1] in RESOURCE_TYPES else None


def relative_reference(url: str) -> ByID | None:
    tail = TAIL.search(url)
    return ByID(tail[1], tail[2]) if tail and tail[1] in RESOURCE_TYPES else None


def urn_of(id_: str) -> str | None:
    return f"urn:uuid:{id_.lower()}" if UNIQUE_ID.fullmatch(id_) else None


def server_of(url: str) -> str | None:
    tail = TAIL.search(url)
    return url[: tail.start()] if tail and tail[1] in RESOURCE_TYPES else None


def _search_or_none(type_: str, query: str) -> Search | BySearch | None:
    try:
        return parse_search(type_, query)
    except InvalidCondition:
        return None


def invalid_reference(pointer: str, text: str) -> InvalidElement:
    """Return the error of a text that `parse_reference` does not accept."""
    if search := SEARCH.fullmatch(text):
        try:
            parse_search(search[1], search[2])
        except InvalidCondition as invalid:
            return InvalidElement(pointer, invalid.rule)
    return InvalidElement(pointer, "reference-format")


def parse_search(type_: str, query: str) -> Search | BySearch:
    """Raises InvalidCondition."""
    if type_ not in RESOURCE_TYPES:
        raise InvalidCondition("resource-type")
    return search_of(type_, read_condition(type_, query))


def search_of(type_: str, condition: Condition) -> Search | BySearch:
    alternatives = tuple(
        ByIdentifier(type_, one.system, one.value) for one in condition.identifiers
    )
    if len(alternatives) == 1:
        return alternatives[0]
    if alternatives:
        return ByIdentifiers(type_, alternatives)
    ids = [(ID, ",".join(condition.ids))] if condition.ids else []
    return BySearch(type_, criteria_of(type_, ids) if ids else condition.criteria)


def read_link(resource: StrictJSON, name: str, target: str, *, is_required: bool) -> Link | None:
    """`target` is the type if only an identifier is given."""
    element = resource.object(name)
    text = element.text("reference") if element else None
    identifier = element.object("identifier") if element else None
    value = identifier.text("value") if identifier else None
    if element is not None and text is not None:
        reference = parse_reference(text)
        if isinstance(reference, Contained):
            if is_required:
                raise InvalidElement(element.at("reference"), "not-contained")
            return None
        if reference is None:
            raise invalid_reference(element.at("reference"), text)
        return Link(reference, element.at("reference"), text)
    if identifier is not None and value is not None:
        logical = ByIdentifier(target, identifier.text("system"), value)
        return Link(logical, identifier.pointer, None)
    if is_required:
        pointer = resource.at(name) if element is None else element.at("reference")
        raise InvalidElement(pointer, "required")
    return None


def contained_ids(resource: StrictJSON) -> Iterator[str]:
    for contained in resource.objects("contained"):
        contained_id = contained.text("id")
        if contained_id is not None:
            yield contained_id


def find_references(text: bytes) -> frozenset[str]:
    return frozenset(_text(match[1]) for match in REFERENCE.finditer(text) if _is_name(match))


def find_binaries(text: bytes) -> frozenset[str]:
    if b"Binary" not in text and b"urn:uuid:" not in text.lower():
        return frozenset()
    urls = (_text(match[1]) for match in URL.finditer(text) if _is_name(match))
    return frozenset(url for url in urls if BINARY.fullmatch(url))


def rewrite_references(text: bytes, targets: Mapping[str, str]) -> bytes:
    """Replace references in a resource's JSON text; all other bytes stay the same."""
    return _rewritten(REFERENCE, b"reference", text, targets.get)


def rewrite_urls(text: bytes, targets: Mapping[str, str]) -> bytes:
    if not targets:
        return text
    return _rewritten(URL, b"url", text, lambda url: targets.get(canonical(url)))


def _rewritten(
    pattern: re.Pattern[bytes], name: bytes, text: bytes, target_of: Callable[[str], str | None]
) -> bytes:
    def replacement(match: re.Match[bytes]) -> bytes:
        target = target_of(_text(match[1])) if _is_name(match) else None
        return match[0] if target is None else b'"%b":%b' % (name, orjson.dumps(target))

    return pattern.sub(replacement, text)


def without_base(text: bytes, base: str) -> bytes:
    """Make references to the server at `base` relative. The text may be invalid JSON."""
    begin = b'"%b/' % base.encode()
    if begin not in text and rb"\/" not in text:
        return text
    own = re.compile(re.escape(begin).replace(b"/", rb"\\?/"))

    def replacement(match: re.Match[bytes]) -> bytes:
        address = own.match(match[1]) if _is_name(match) else None
        return match[0] if address is None else b'"reference":"' + match[1][address.end() :]

    def relative_url(match: re.Match[bytes]) -> bytes:
        address = own.match(match[1]) if _is_name(match) else None
        is_binary = address is not None and BINARY.fullmatch(_text(match[1])) is not None
        return match[0] if not (address and is_binary) else b'"url":"' + match[1][address.end() :]

    return URL.sub(relative_url, REFERENCE.sub(replacement, text))


def _is_name(match: re.Match[bytes]) -> bool:
    return match.string[match.start() - 1 : match.start()] != b"\\"


def _text(literal: bytes) -> str:
    return str(orjson.loads(literal))
