from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from records.fhir.r4.search.parameters import Parameter
from records.fhir.r4.search.values import URI, Interval, Reference


class Comparison(StrEnum):
    EQUAL = "eq"
    NOT_EQUAL = "ne"
    GREATER = "gt"
    LESS = "lt"
    GREATER_OR_EQUAL = "ge"
    LESS_OR_EQUAL = "le"
    STARTS_AFTER = "sa"
    ENDS_BEFORE = "eb"


class Extent(StrEnum):
    BEGINNING = "beginning"
    PART = "part"
    WHOLE = "whole"  # The original text.


@dataclass(frozen=True, slots=True)
class TokenMatch:
    """A searched code or identifier. `system`: "" if it must not have a system; None means any."""

    system: str | None
    code: str | None


@dataclass(frozen=True, slots=True)
class TextMatch:
    extent: Extent
    text: str


@dataclass(frozen=True, slots=True)
class WordsMatch:
    """A part of the text of a code or identifier."""

    text: str


@dataclass(frozen=True, slots=True)
class DateMatch:
    comparison: Comparison
    interval: Interval


@dataclass(frozen=True, slots=True)
class QuantityMatch:
    """All numbers from `low` to before `high` round to `value`. `unit` None means any."""

    comparison: Comparison
    value: Decimal
    low: Decimal
    high: Decimal
    system: str | None = None
    unit: str | None = None


Match = TokenMatch | TextMatch | WordsMatch | DateMatch | QuantityMatch | Reference | URI


@dataclass(frozen=True, slots=True)
class Criterion:
    """A parameter with alternative values. A reference without type means any type; a token can
    match the `identifier` of a reference.
    """

    parameter: Parameter
    matches: tuple[Match, ...]
    is_negated: bool = False
    is_of_patient: bool = False


@dataclass(frozen=True, slots=True)
class Presence:
    parameter: Parameter
    is_missing: bool
    is_of_patient: bool = False


class Reason(StrEnum):
    UNKNOWN_PARAMETER = "unknown-parameter"
    # The modifier is unknown, or not supported for this kind of parameter.
    UNKNOWN_MODIFIER = "unknown-modifier"
    UNKNOWN_PREFIX = "unknown-prefix"
    INVALID_VALUE = "invalid-value"
    UNINDEXED_REFERENCE = "reverse-reference"
    TOO_MANY = "too-many-values"  # Rejected for lenient clients, too.


@dataclass(frozen=True, slots=True)
class Issue:
    """A part of a search that is not supported. Its value is omitted, because it may be PHI."""

    parameter: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Search:
    criteria: tuple[Criterion | Presence, ...]
    issues: tuple[Issue, ...]
