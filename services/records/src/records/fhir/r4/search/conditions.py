"""Parses searches such as `Practitioner?identifier=<system>|<value>`."""

import re
from dataclasses import dataclass
from urllib.parse import unquote

from records.fhir.r4.search.criteria import TokenMatch
from records.fhir.r4.search.parsing import MAX_VALUES, parse_tokens
from records.identifiers import MAX_LENGTH, IdentifierQuery

FORM = "identifier=<system>|<value>, or _id=<id>"
OF_THE_LOOK = frozenset({"_format", "_pretty", "_summary"})
_PLACE = re.compile(r"(?:[^?=]*/)?([A-Za-z]*)\?")  # A system may contain a question mark.
_ENCODED = re.compile(r"%[0-9A-Fa-f]{2}")


@dataclass(frozen=True, slots=True)
class Condition:
    identifiers: tuple[IdentifierQuery, ...] = ()
    ids: tuple[str, ...] = ()


def read_condition(type_: str, text: str) -> Condition:
    """Parse a condition, URL-encoded or not."""
    text = text.strip()
    if place := _PLACE.match(text):
        if place[1] not in {"", type_}:
            raise ValueError
        text = text[place.end() :]
    parameters = [one.partition("=") for one in text.split("&")]
    given = [(name, value) for name, _, value in parameters if name not in OF_THE_LOOK]
    if len(given) != 1:
        raise ValueError
    ((name, value),) = given
    if name == "_id":
        return Condition(ids=read_ids(_decoded(value)))
    if name == "identifier":
        return Condition(read_identifiers(type_, _decoded(value)))
    raise ValueError


def read_identifiers(type_: str, value: str) -> tuple[IdentifierQuery, ...]:
    """Raises ValueError, also for a missing system (`|<value>`) unless the type is Patient."""
    return tuple(dict.fromkeys(_identifier(type_, one) for one in _alternatives(value)))


def read_ids(value: str) -> tuple[str, ...]:
    found = _alternatives(value)
    ids = [one.code for one in found if one.code is not None and one.system is None]
    if len(ids) != len(found):
        raise ValueError
    return tuple(dict.fromkeys(ids))


def _alternatives(value: str) -> list[TokenMatch]:
    found = parse_tokens(value)
    if len(found) > MAX_VALUES:
        raise ValueError
    return found


def _identifier(type_: str, match: TokenMatch) -> IdentifierQuery:
    system = None if match.system is None else match.system.strip()
    value = (match.code or "").strip()
    if not value or max(len(system or ""), len(value)) > MAX_LENGTH:
        raise ValueError
    if system == "" and type_ != "Patient":
        raise ValueError
    return IdentifierQuery(system, value)


def _decoded(value: str) -> str:
    """Decode a value. A plus is a space only if the value has a percent escape, but not an
    unencoded bar.
    """
    if not _ENCODED.search(value):
        return value
    return unquote(value if "|" in value else value.replace("+", " "), errors="strict")
