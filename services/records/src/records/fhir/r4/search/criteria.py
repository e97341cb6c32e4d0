"""Search criteria: conditions on the values of one parameter."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from records.fhir.r4.search.parameters import Parameter
from records.fhir.r4.search.values import URI, Interval, Reference


class Comparison(StrEnum):
    """FHIR prefixes of dates and quantities."""

    EQUAL = "eq"
    NOT_EQUAL = "ne"
    GREATER = "gt"
    LESS = "lt"
    GREATER_OR_EQUAL = "ge"
    LESS_OR_EQUAL = "le"
    STARTS_AFTER = "sa"
    ENDS_BEFORE = "eb"


class Extent(StrEnum):
    """The part of a text that is compared."""

    BEGINNING = "beginning"  # In the normalised text.
    PART = "part"  # In the normalised text.
    WHOLE = "whole"  # The original text.


@dataclass(frozen=True, slots=True)
class TokenMatch:
    """`system`: empty if the token must not have one; None means any."""

    system: str | None
    code: str | None


@dataclass(frozen=True, slots=True)
class TextMatch:
    """`text` is normalised, unless `extent` is WHOLE."""

    extent: Extent
    text: str


@dataclass(frozen=True, slots=True)
class DateMatch:
    comparison: Comparison
    interval: Interval


@dataclass(frozen=True, slots=True)
class QuantityMatch:
    """`value` means all numbers that round to it, from `low` to before `high`. `unit`: a code, or
    without a system a code or word; None means any.
    """

    comparison: Comparison
    value: Decimal
    low: Decimal
    high: Decimal
    system: str | None = None
    unit: str | None = None


Match = TokenMatch | TextMatch | DateMatch | QuantityMatch | Reference | URI


@dataclass(frozen=True, slots=True)
class Criterion:
    """A value must be in `matches`; if negated, none may be.

    A reference without type means any type. A token can match the `identifier` of a reference.
    `is_of_patient`: the parameter belongs to the patient.
    """

    parameter: Parameter
    matches: tuple[Match, ...]
    is_negated: bool = False
    is_of_patient: bool = False


@dataclass(frozen=True, slots=True)
class Presence:
    """The parameter must have values, or must not (`:missing`)."""

    parameter: Parameter
    is_missing: bool
    is_of_patient: bool = False


class Reason(StrEnum):
    UNKNOWN_PARAMETER = "unknown-parameter"
    UNKNOWN_MODIFIER = "unknown-modifier"  # Or not supported for this kind of parameter.
    UNKNOWN_PREFIX = "unknown-prefix"
    INVALID_VALUE = "invalid-value"
    TOO_MANY = "too-many-values"  # Rejected for lenient clients, too.


@dataclass(frozen=True, slots=True)
class Issue:
    """`parameter`: the name as written, or empty if FHIR has no similar one. The value is omitted,
    because it may be PHI.
    """

    parameter: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Search:
    """All `criteria` must match; parameters with `issues` are not included."""

    criteria: tuple[Criterion | Presence, ...]
    issues: tuple[Issue, ...]
