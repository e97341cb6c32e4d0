"""Parses searches such as `Practitioner?identifier=<system>|<value>`."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import unquote

from records.fhir.r4.search.criteria import Criterion, Presence, Reason, TokenMatch, WordsMatch
from records.fhir.r4.search.parameters import PARAMETERS
from records.fhir.r4.search.parsing import MAX_VALUES, are_too_many, parse_limited, parse_tokens
from records.identifiers import MAX_LENGTH, IdentifierQuery

IDENTIFIER, ID = "identifier", "_id"
OF_THE_LOOK = frozenset({"_format", "_pretty", "_summary", "_elements"})
_PLACE = re.compile(r"(?:[^?=]*/)?([A-Za-z]*)\?")  # A system may contain a question mark.
_ENCODED = re.compile(r"%[0-9A-Fa-f]{2}")
Criteria = tuple[Criterion | Presence, ...]


class InvalidCondition(ValueError):
    """`rule` and `parameter` never repeat values."""

    def __init__(self, rule: str, parameter: str = "") -> None:
        super().__init__(rule)
        self.rule = rule
        self.parameter = parameter


@dataclass(frozen=True, slots=True)
class Condition:
    """A search by identifiers alone, by IDs alone, or by any `criteria`."""

    identifiers: tuple[IdentifierQuery, ...] = ()
    ids: tuple[str, ...] = ()
    criteria: Criteria = ()


def read_condition(type_: str, text: str) -> Condition:
    """Parse a condition, URL-encoded or not. Raises InvalidCondition."""
    text = text.strip()
    if place := _PLACE.match(text):
        if place[1] not in {"", type_}:
            raise InvalidCondition("condition")
        text = text[place.end() :]
    parameters = [one.partition("=") for one in text.split("&")]
    try:
        return condition_of(
            type_, [(_decoded(name), _decoded(value)) for name, _, value in parameters]
        )
    except UnicodeDecodeError:
        raise InvalidCondition("condition") from None


def condition_of(type_: str, pairs: Iterable[tuple[str, str]]) -> Condition:
    """Parse search parameters. Raises InvalidCondition; an unsupported parameter is never ignored.
    Words do not identify a resource, so `:text` is not supported.
    """
    given = [(name, value) for name, value in pairs if name not in OF_THE_LOOK]
    if len(given) == 1:
        ((name, value),) = given
        try:
            if name == ID:
                return Condition(ids=_read_ids(value))
            if name == IDENTIFIER:
                return Condition(read_identifiers(type_, value))
        except ValueError:
            raise InvalidCondition("identifier-token", name) from None
    return Condition(criteria=criteria_of(type_, given))


def criteria_of(type_: str, pairs: Iterable[tuple[str, str]]) -> Criteria:
    given = [*pairs]
    if not given or type_ not in PARAMETERS:
        raise InvalidCondition("condition")
    if are_too_many(given):
        raise InvalidCondition("too-many-values")
    search = parse_limited(type_, given)
    for issue in search.issues:
        raise InvalidCondition(issue.reason, issue.parameter)
    for one in search.criteria:
        if isinstance(one, Criterion) and isinstance(one.matches[0], WordsMatch):
            raise InvalidCondition(Reason.UNKNOWN_MODIFIER, f"{one.parameter.name}:text")
    return tuple(sorted({*search.criteria}, key=repr))  # Equal conditions wait for one another.


def read_identifiers(type_: str, value: str) -> tuple[IdentifierQuery, ...]:
    """Raises ValueError, also for a missing system (`|<value>`) unless the type is Patient."""
    return tuple(dict.fromkeys(_identifier(type_, one) for one in _alternatives(value)))


def _read_ids(value: str) -> tuple[str, ...]:
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
    """A plus is a space if the value has a percent escape, but not an unencoded bar."""
    if not _ENCODED.search(value):
        return value
    return unquote(value if "|" in value else value.replace("+", " "), errors="strict")
