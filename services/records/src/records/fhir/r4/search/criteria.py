"""The criteria of a search: conditions on the values of one parameter."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from records.fhir.r4.search.parameters import Parameter
from records.fhir.r4.search.values import URI, Interval, Reference


class Comparison(StrEnum):
    """FHIR's prefixes of dates and quantities."""

    EQUAL = "eq"
    NOT_EQUAL = "ne"
    GREATER = "gt"
    LESS = "lt"
    GREATER_OR_EQUAL = "ge"
    LESS_OR_EQUAL = "le"
    STARTS_AFTER = "sa"
    ENDS_BEFORE = "eb"


class Extent(StrEnum):
    """Which part of a text must be equal."""

    BEGINNING = "beginning"  # In the normalised text.
    PART = "part"  # In the normalised text.
    WHOLE = "whole"  # The unchanged text.


@dataclass(frozen=True, slots=True)
class TokenMatch:
    """`system` is empty for a token without a system. None means any."""

    system: str | None
    code: str | None


@dataclass(frozen=True, slots=True)
class TextMatch:
    """`text` is normalised unless the whole of it must be equal."""

    extent: Extent
    text: str


@dataclass(frozen=True, slots=True)
class DateMatch:
    comparison: Comparison
    interval: Interval


@dataclass(frozen=True, slots=True)
class QuantityMatch:
    """`value` means what rounds to it: from `low` until before `high`. `unit` is a code, or without a
    system a code or the word for it. None means any.
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
    """At least one value of the parameter is one of `matches`, or, if negated, none is.

    A reference's type may be missing, and means any. A token is matched with the `identifier` of a
    reference. The parameter is of the resource itself, or of the patient whom its `patient` names.
    """

    parameter: Parameter
    matches: tuple[Match, ...]
    is_negated: bool = False
    is_of_patient: bool = False


@dataclass(frozen=True, slots=True)
class Presence:
    """The parameter has values, or it has none (`:missing`)."""

    parameter: Parameter
    is_missing: bool
    is_of_patient: bool = False


class Reason(StrEnum):
    UNKNOWN_PARAMETER = "unknown-parameter"
    UNKNOWN_MODIFIER = "unknown-modifier"  # Or one that this kind of parameter does not take.
    UNKNOWN_PREFIX = "unknown-prefix"
    INVALID_VALUE = "invalid-value"
    TOO_MANY = "too-many-values"  # Refused for lenient clients, too.


@dataclass(frozen=True, slots=True)
class Issue:
    """`parameter` is the name that the client wrote, or empty if FHIR has none like it. The value is
    not here: it may name a person.
    """

    parameter: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Search:
    """All of `criteria` must hold. Parameters with `issues` are not among them."""

    criteria: tuple[Criterion | Presence, ...]
    issues: tuple[Issue, ...]
