"""The values that search parameters find in resources, by kind."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Token:
    """A code, an identifier or a truth value. `system` is None if it has none."""

    system: str | None
    code: str


@dataclass(frozen=True, slots=True)
class Text:
    """`normalised` has no case, accents and punctuation, like the names that patients are found by."""

    text: str
    normalised: str


@dataclass(frozen=True, slots=True)
class Interval:
    """From `start` until before `end`, in UTC. None is open."""

    start: datetime | None
    end: datetime | None


@dataclass(frozen=True, slots=True)
class Reference:
    """`type` and `id` of a resource of this server, or the `url` of another one, whose `type` may be
    known; or its `identifier`, alone or in addition.
    """

    type: str | None = None
    id: str | None = None
    url: str | None = None
    identifier: Token | None = None


@dataclass(frozen=True, slots=True)
class Quantity:
    """`value` has the digits that the resource has. `code` is a code of `system`, `unit` a word."""

    value: Decimal
    system: str | None
    code: str | None
    unit: str | None


@dataclass(frozen=True, slots=True)
class URI:
    uri: str


Value = Token | Text | Interval | Reference | Quantity | URI
