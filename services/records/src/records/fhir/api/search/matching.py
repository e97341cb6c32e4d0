from collections.abc import Mapping, Sequence
from datetime import timedelta
from decimal import Decimal

from records.fhir.api.search.conditions import boxes_of
from records.fhir.mapping.resources import Identity
from records.fhir.r4.search.criteria import (
    Comparison,
    Criterion,
    DateMatch,
    Extent,
    Match,
    Presence,
    QuantityMatch,
    TextMatch,
    TokenMatch,
)
from records.fhir.r4.search.values import Interval, Quantity, Reference, Text, Token, Value
from records.fhir.search_index.entries import EARLIEST, LATEST, microseconds

Values = Mapping[str, Sequence[Value]]


def matches(asked: Criterion | Presence, identity: Identity, values: Values) -> bool:
    name = asked.parameter.name
    found = values.get(name, ())
    if name == "_id":
        found = [Token(None, identity.id)]
    elif name == "_lastUpdated":
        end = identity.updated_at + timedelta(microseconds=1)
        found = [Interval(identity.updated_at, end)]
    if isinstance(asked, Presence):
        return bool(found) is not asked.is_missing
    is_found = any(_fits(match, value) for match in asked.matches for value in found)
    return is_found is not asked.is_negated


def _fits(match: Match, value: Value) -> bool:
    if isinstance(match, TokenMatch):
        token = value.identifier if isinstance(value, Reference) else value
        return isinstance(token, Token) and _fits_token(match, token)
    if isinstance(match, TextMatch):
        return isinstance(value, Text) and _fits_text(match, value)
    if isinstance(match, DateMatch):
        return isinstance(value, Interval) and _fits_date(match, value)
    if isinstance(match, QuantityMatch):
        return isinstance(value, Quantity) and _fits_quantity(match, value)
    if isinstance(match, Reference) and isinstance(value, Reference):
        type_ = match.type or value.type
        return (type_, match.id, match.url) == (value.type, value.id, value.url)
    return match == value


def _fits_token(match: TokenMatch, token: Token) -> bool:
    return match.system in {None, token.system or ""} and match.code in {None, token.code}


def _fits_text(match: TextMatch, text: Text) -> bool:
    if match.extent is Extent.WHOLE:
        return text.text == match.text
    if match.extent is Extent.PART:
        return match.text in text.normalised
    return text.normalised.startswith(match.text)


def _fits_date(match: DateMatch, interval: Interval) -> bool:
    start = microseconds(interval.start, EARLIEST)
    end = microseconds(interval.end, LATEST)
    return any(
        box.start_from <= start < box.start_before and box.end_after < end <= box.end_to
        for box in boxes_of(match)
    )


def _fits_quantity(match: QuantityMatch, quantity: Quantity) -> bool:
    units = {quantity.code} if match.system else {quantity.code, quantity.unit}
    is_of_unit = match.system in {None, quantity.system} and match.unit in {None, *units}
    return is_of_unit and _compares(match, quantity.value)


def _compares(match: QuantityMatch, value: Decimal) -> bool:
    return {
        Comparison.EQUAL: match.low <= value < match.high,
        Comparison.NOT_EQUAL: not match.low <= value < match.high,
        Comparison.GREATER: value > match.value,
        Comparison.LESS: value < match.value,
        Comparison.GREATER_OR_EQUAL: value >= match.value,
        Comparison.LESS_OR_EQUAL: value <= match.value,
        Comparison.STARTS_AFTER: value > match.value,
        Comparison.ENDS_BEFORE: value < match.value,
    }[match.comparison]
