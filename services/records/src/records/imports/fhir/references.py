"""What a reference says, and where references stand in the text of a resource, so that they can be
rewritten there.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

import orjson

from records.identifiers import parse_token
from records.imports.fhir.elements import Broken, Element
from records.imports.fhir.r4 import RESOURCE_TYPES

# In JSON an unescaped quote before this word opens a name, and a string behind name and colon is
# its value. That the quote is unescaped is looked at afterwards: a pattern that begins with a plain
# text is found ten times as fast.
REFERENCE = re.compile(
    rb'"reference"[ \t\r\n]*+:[ \t\r\n]*+("[^"\\]*+(?:\\.[^"\\]*+)*+")', re.DOTALL
)
RELATIVE = re.compile(r"([A-Za-z]+)/([A-Za-z0-9.-]{1,64})(?:/_history/[A-Za-z0-9.-]{1,64})?")
HISTORY = re.compile(r"/_history/[^/]*$")
TAIL = re.compile(r"/([A-Za-z]+)/([A-Za-z0-9.-]{1,64})$")
SEARCH = re.compile(r"([A-Za-z]+)\?(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class ByURL:
    """An entry's `fullUrl`, of this bundle or of one before. What is elsewhere on the web may stay
    unknown.
    """

    url: str

    @property
    def may_be_elsewhere(self) -> bool:
        """Whether it is a page of another system."""
        return not self.url.startswith("urn:")


@dataclass(frozen=True, slots=True)
class ByID:
    """`Type/id`: an entry's resource with this id, else one of ours."""

    type: str
    id: str


@dataclass(frozen=True, slots=True)
class ByIdentifier:
    """`Type?identifier=system|value`. Without a system (None) any counts."""

    type: str
    system: str | None
    value: str


@dataclass(frozen=True, slots=True)
class Contained:
    """`#id`: a resource inside of the resource."""

    id: str


Reference = ByURL | ByID | ByIdentifier | Contained


def canonical(url: str) -> str:
    """Return a URL as it is compared: how a UUID's letters are written says nothing, nor which
    version is meant.
    """
    return url.lower() if url[:9].lower() == "urn:uuid:" else HISTORY.sub("", url)


def parse(reference: str) -> Reference | None:
    """Return what a reference says, or None where it is none that is known."""
    if reference.startswith("#"):
        return Contained(reference[1:])
    if reference.startswith(("urn:", "http://", "https://")):
        return ByURL(canonical(reference))
    if search := SEARCH.fullmatch(reference):
        return parse_search(search[1], search[2])
    relative = RELATIVE.fullmatch(reference)
    return ByID(relative[1], relative[2]) if relative and relative[1] in RESOURCE_TYPES else None


def short_of(url: str) -> ByID | None:
    """Return how others of the same server refer to what has a URL."""
    tail = TAIL.search(url)
    return ByID(tail[1], tail[2]) if tail and tail[1] in RESOURCE_TYPES else None


def parse_search(type_: str, query: str) -> ByIdentifier | None:
    """Return what a search by one identifier says; no other search is known."""
    name, _, token = query.partition("=")
    if name != "identifier" or "&" in query or type_ not in RESOURCE_TYPES:
        return None
    try:
        wanted = parse_token(unquote(token))
    except ValueError:
        return None
    return ByIdentifier(type_, wanted.system, wanted.value.strip())


def references_in(text: bytes) -> frozenset[str]:
    """Return all references of a resource, wherever they stand in it."""
    return frozenset(_text(match[1]) for match in REFERENCE.finditer(text) if _is_name(match))


def rewritten(text: bytes, targets: Mapping[str, str]) -> bytes:
    """Return the resource with each reference that has a target turned to it; nothing else
    changes.
    """

    def turned(match: re.Match[bytes]) -> bytes:
        target = targets.get(_text(match[1])) if _is_name(match) else None
        return match[0] if target is None else b'"reference":"' + target.encode() + b'"'

    return REFERENCE.sub(turned, text)


@dataclass(frozen=True, slots=True)
class Link:
    """A reference in an element that we map, where it stands and as it stands there."""

    reference: Reference
    pointer: str
    text: str | None  # None where it is logical: an identifier alone.


def link(resource: Element, name: str, target: str, *, is_needed: bool) -> Link | None:
    """Return the reference to a resource of type `target` in an element. Raises Broken where it is
    needed and none.
    """
    element = resource.object(name)
    text = element.text("reference") if element else None
    identifier = element.object("identifier") if element else None
    value = identifier.text("value") if identifier else None
    if element is not None and text is not None:
        parsed = parse(text)
        if isinstance(parsed, Contained):
            if is_needed:
                raise Broken(element.at("reference"), "not-contained")
            return None
        if parsed is None:
            raise Broken(element.at("reference"), "reference-format")
        return Link(parsed, element.at("reference"), text)
    if identifier is not None and value is not None:
        return Link(
            ByIdentifier(target, identifier.text("system"), value), identifier.pointer, None
        )
    if is_needed:
        raise Broken(resource.at(name) if element is None else element.at("reference"), "required")
    return None


def contained_ids(resource: Element) -> Iterator[str]:
    """Yield the ids of the resources inside of a resource."""
    for inner in resource.objects("contained"):
        inner_id = inner.text("id")
        if inner_id is not None:
            yield inner_id


def _is_name(match: re.Match[bytes]) -> bool:
    return match.string[match.start() - 1 : match.start()] != b"\\"


def _text(literal: bytes) -> str:
    value: Any = orjson.loads(literal)  # A JSON string.
    return str(value)
