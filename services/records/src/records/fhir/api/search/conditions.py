from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID

from chassis.any_types import Values
from records.fhir.mapping.resources import uuid_of
from records.fhir.r4.search.criteria import (
    Comparison,
    Criterion,
    DateMatch,
    Extent,
    Presence,
    QuantityMatch,
    TextMatch,
    TokenMatch,
    WordsMatch,
)
from records.fhir.r4.search.parameters import TEXTS as TEXT_PATHS
from records.fhir.r4.search.parameters import Parameter
from records.fhir.r4.search.parsing import OF_ALL_TYPES
from records.fhir.r4.search.values import EPOCH, URI, Reference, microseconds, read_interval
from records.fhir.search_index.entries import BORN, EARLIEST, LATEST, NAMES, periods_around
from records.fhir.search_index.tokens import CODED, IDENTIFIER, form_of, token_of
from records.name_matching import search_words

PATIENT = BORN[0]
_IS_TEXT = ' ? (@.type() == "string")'  # In a JSON path.


BY_DATE, BY_CHANGE, BY_ID = "date", "_lastUpdated", "_id"


@dataclass(frozen=True, slots=True)
class Order:
    """`by`: one of the constants above, or a further date of `type`."""

    by: str = BY_DATE
    type: str | None = None
    is_falling: bool = True
    has_falling_ids: bool = True


NEWEST = Order()


class Start(StrEnum):
    CODES = "codes"
    IDS = "ids"
    NAMES = "names"
    ENTRIES = "entries"


class Kind(StrEnum):
    TOKENS = "tokens"
    NO_TOKENS = "no-tokens"
    DATES = "dates"
    UPDATED = "updated"
    QUANTITIES = "quantities"
    IDS = "ids"
    NO_IDS = "no-ids"
    TEXT_BEGINNING = "text-beginning"
    TEXT_PART = "text-part"
    TEXT_WHOLE = "text-whole"
    WORDS = "words"


TEXTS = {
    Extent.BEGINNING: Kind.TEXT_BEGINNING,
    Extent.PART: Kind.TEXT_PART,
    Extent.WHOLE: Kind.TEXT_WHOLE,
}


@dataclass(frozen=True, slots=True)
class Referring:
    """A condition that is met by a resource to which other resources refer. `is_coded`: the table of codes
    lists the others.
    """

    is_by_encounter: bool
    is_coded: bool
    kinds: tuple[Kind, ...]


@dataclass(frozen=True, slots=True)
class Condition:
    kind: Kind | Referring
    given: Values


@dataclass(frozen=True, slots=True)
class Conditions:
    start: Start = Start.ENTRIES
    codes: Sequence[int] = ()
    ids: Sequence[UUID] = ()
    forms: Sequence[str] = ()
    others: Sequence[Condition] = field(default_factory=list)

    @property
    def kinds(self) -> tuple[Kind | Referring, ...]:
        return tuple(condition.kind for condition in self.others)

    def given(self) -> Values:
        found: dict[str, Any] = {
            f"{name}_{place}": value
            for place, condition in enumerate(self.others)
            for name, value in condition.given.items()
        }
        if self.start is Start.CODES:
            found["codes"] = [*self.codes]
        if self.start is Start.IDS:
            found["ids"] = [*self.ids]
        if self.start is Start.NAMES:
            found["forms"] = [*self.forms]
        return found


@dataclass(frozen=True, slots=True)
class Box:
    """Bounds of matching intervals: start in [start_from, start_before), end in (end_after,
    end_to], in microseconds.
    """

    start_from: int = EARLIEST
    start_before: int = LATEST
    end_after: int = EARLIEST
    end_to: int = LATEST


def conditions_of(type_: str, criteria: Iterable[Criterion | Presence]) -> Conditions:
    asked = [*criteria]
    others = entry_conditions(type_, asked)
    for one in asked:
        if isinstance(one, Criterion) and one.parameter.name == "_id" and not one.is_negated:
            ids = ids_of(one)
            return Conditions(Start.IDS, ids=ids, others=others)
    coded = [
        one
        for one in asked
        if isinstance(one, Criterion)
        and one.parameter.name in CODED
        and not one.is_negated
        and not any(isinstance(match, TokenMatch) and match.code is None for match in one.matches)
    ]
    for one in sorted(coded, key=lambda one: CODED.index(one.parameter.name)):
        codes = row_tokens(type_, one)
        if codes is not None:
            condition = _condition(type_, one)
            if condition.given["tokens"] == sorted({*codes}):
                others = [other for other in others if other != condition]
            return Conditions(Start.CODES, sorted({*codes}), others=others)
    return _of_patients(asked, others) if type_ == PATIENT else Conditions(others=others)


def entry_conditions(type_: str, criteria: Iterable[Criterion | Presence]) -> list[Condition]:
    return sorted((_condition(type_, one) for one in criteria), key=lambda one: str(one.kind))


def referring_to(
    type_: str, criteria: Sequence[Criterion | Presence], *, is_by_encounter: bool
) -> Condition:
    """Return the condition that a resource of this type refers to the result and meets the criteria."""
    found = conditions_of(type_, criteria)
    is_coded = found.start is Start.CODES and not is_by_encounter
    others = found.others if is_coded else entry_conditions(type_, criteria)
    kinds = tuple(one.kind for one in others if isinstance(one.kind, Kind))
    given: dict[str, Any] = {
        f"{name}_{place}": value
        for place, one in enumerate(others)
        for name, value in one.given.items()
    }
    given |= {"codes": [*found.codes]} if is_coded else {"type": type_}
    return Condition(Referring(is_by_encounter, is_coded, kinds), given)


def _of_patients(
    criteria: Iterable[Criterion | Presence], others: Sequence[Condition]
) -> Conditions:
    asked = [one for one in criteria if isinstance(one, Criterion) and not one.is_negated]
    for one in asked:
        codes = [_birth_code(match) for match in one.matches if one.parameter.name == BORN[1]]
        if codes and None not in codes:
            found = {code for code in codes if code is not None}
            return Conditions(Start.CODES, sorted(found), others=others)
    for one in asked:
        first = one.matches[0]
        is_name = one.parameter.name in NAMES and len(one.matches) == 1
        if is_name and isinstance(first, TextMatch) and first.extent is Extent.BEGINNING:
            longest = max(search_words(first.text), key=lambda each: len(each.word))
            return Conditions(Start.NAMES, forms=longest.forms, others=others)
    return Conditions(others=others)


def _birth_code(match: object) -> int | None:
    if not isinstance(match, DateMatch) or match.comparison is not Comparison.EQUAL:
        return None
    interval = match.interval
    forms = [form for form in periods_around(interval) if read_interval(form) == interval]
    return token_of(*BORN, forms[0]) if forms else None


def row_tokens(type_: str, asked: Criterion) -> list[int] | None:
    """Return codes to look up; None if the table of codes cannot answer the criterion."""
    tokens = [_row_token(type_, asked.parameter, match) for match in asked.matches]
    found = [token for token in tokens if token is not None]
    return found if len(found) == len(tokens) else None


def _row_token(type_: str, parameter: Parameter, match: object) -> int | None:
    if isinstance(match, TokenMatch) and match.code is not None and parameter.kind != "reference":
        return token_of(type_, parameter.name, match.code)
    if isinstance(match, Reference) and match.id is not None:
        return token_of(type_, parameter.name, f"/{match.id}")
    return None


def _condition(type_: str, asked: Criterion | Presence) -> Condition:
    name = asked.parameter.name
    if isinstance(asked, Presence):
        return _of_presence(type_, asked)
    if name == "_id":
        return Condition(Kind.NO_IDS if asked.is_negated else Kind.IDS, {"ids": ids_of(asked)})
    first = asked.matches[0]
    if isinstance(first, DateMatch):
        return _of_dates(asked)
    if isinstance(first, TextMatch | WordsMatch):
        return _of_texts(type_, asked, first)
    if isinstance(first, QuantityMatch):
        return _of_quantities(asked)
    kind = Kind.NO_TOKENS if asked.is_negated else Kind.TOKENS
    return Condition(kind, {"tokens": _tokens(type_, asked)})


def texts_of(asked: Criterion) -> list[str]:
    return [match.text for match in asked.matches if isinstance(match, TextMatch | WordsMatch)]


def _of_texts(type_: str, asked: Criterion, first: TextMatch | WordsMatch) -> Condition:
    name, texts = asked.parameter.name, texts_of(asked)
    if isinstance(first, WordsMatch):
        paths = [
            "$" + "".join(f'."{member}"' for member in path.split(".")) + _IS_TEXT
            for path in TEXT_PATHS[type_][name]
        ]
        return Condition(Kind.WORDS, {"paths": paths, "texts": texts})
    if type_ == PATIENT and name in NAMES and first.extent is not Extent.WHOLE:
        name, texts = f"{name}:{first.extent}", [text.replace(" ", "") for text in texts]
    return Condition(TEXTS[first.extent], {"name": name, "texts": texts})


def _of_presence(type_: str, asked: Presence) -> Condition:
    name = asked.parameter.name
    if name in OF_ALL_TYPES:
        return Condition(Kind.IDS if asked.is_missing else Kind.NO_IDS, {"ids": []})
    kind = Kind.NO_TOKENS if asked.is_missing else Kind.TOKENS
    return Condition(kind, {"tokens": [token_of(type_, name)]})


def _of_dates(asked: Criterion) -> Condition:
    name = asked.parameter.name
    if name == "_lastUpdated":
        return Condition(Kind.UPDATED, times_of(asked))
    return Condition(Kind.DATES, {"name": name} | _columns(_boxes(asked), int))


def times_of(asked: Criterion) -> Values:
    return _columns(_boxes(asked), _moment)


def _boxes(asked: Criterion) -> list[Box]:
    dates = [match for match in asked.matches if isinstance(match, DateMatch)]
    return [box for match in dates for box in _boxes_of(match)]


def _of_quantities(asked: Criterion) -> Condition:
    matches = [match for match in asked.matches if isinstance(match, QuantityMatch)]
    given = {
        "name": asked.parameter.name,
        "ranges": [_range(match) for match in matches],
        "systems": [match.system for match in matches],
        "units": [match.unit for match in matches],
    }
    return Condition(Kind.QUANTITIES, given)


def _tokens(type_: str, asked: Criterion) -> list[int]:
    name = asked.parameter.name
    found = []
    for match in asked.matches:
        if isinstance(match, TokenMatch | Reference | URI):
            is_of_reference = isinstance(match, TokenMatch) and asked.parameter.kind == "reference"
            end = IDENTIFIER if is_of_reference else ""
            found.append(token_of(type_, name + end, form_of(match)))
    return sorted({*found})


def ids_of(asked: Criterion) -> list[UUID]:
    texts = [
        match.code or ""
        for match in asked.matches
        if isinstance(match, TokenMatch) and not match.system
    ]
    return [id_ for text in texts if (id_ := uuid_of(text)) is not None]


def _boxes_of(match: DateMatch) -> Sequence[Box]:
    start = microseconds(match.interval.start, EARLIEST)
    end = microseconds(match.interval.end, LATEST)
    within = Box(start_from=start, end_to=end)
    found: Mapping[Comparison, Sequence[Box]] = {
        Comparison.EQUAL: (within,),
        Comparison.NOT_EQUAL: (Box(start_before=start), Box(end_after=end)),
        Comparison.GREATER: (Box(end_after=end),),
        Comparison.LESS: (Box(start_before=start),),
        Comparison.GREATER_OR_EQUAL: (Box(end_after=end), within),
        Comparison.LESS_OR_EQUAL: (Box(start_before=start), within),
        Comparison.STARTS_AFTER: (Box(start_from=end),),
        Comparison.ENDS_BEFORE: (Box(end_to=start),),
    }
    return found[match.comparison]


def _columns(boxes: Sequence[Box], write: Callable[[int], Any]) -> dict[str, list[Any]]:
    names = ("start_from", "start_before", "end_after", "end_to")
    return {name: [write(getattr(box, name)) for box in boxes] for name in names}


def _moment(microseconds_: int) -> datetime:
    if microseconds_ <= EARLIEST:
        return datetime.min  # noqa: DTZ901 - The driver's minus infinity.
    if microseconds_ >= LATEST:
        return datetime.max  # noqa: DTZ901 - The driver's infinity.
    return EPOCH + timedelta(microseconds=microseconds_)


def _range(match: QuantityMatch) -> str:
    value, low, high = (_number(each) for each in (match.value, match.low, match.high))
    return {
        Comparison.EQUAL: f"{{[{low},{high})}}",
        Comparison.NOT_EQUAL: f"{{(,{low}),[{high},)}}",
        Comparison.GREATER: f"{{({value},)}}",
        Comparison.LESS: f"{{(,{value})}}",
        Comparison.GREATER_OR_EQUAL: f"{{[{value},)}}",
        Comparison.LESS_OR_EQUAL: f"{{(,{value}]}}",
        Comparison.STARTS_AFTER: f"{{({value},)}}",
        Comparison.ENDS_BEFORE: f"{{(,{value})}}",
    }[match.comparison]


def _number(value: Decimal) -> str:
    return format(value, "f") if abs(value.adjusted()) < 100 else str(value)  # noqa: PLR2004
