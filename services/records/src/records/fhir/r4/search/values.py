"""The values that search parameters find in resources, by kind, and references as texts."""

import re
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

_VERSION = r"(?:/_history/[A-Za-z0-9.-]{1,64})?"
_LOCAL = re.compile(rf"([A-Z][A-Za-z]+)/([A-Za-z0-9.-]{{1,64}}){_VERSION}")
_ABSOLUTE = re.compile(rf"(https?://.+?(?:/([A-Z][A-Za-z]+)/[A-Za-z0-9.-]{{1,64}})?){_VERSION}")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:.+", re.DOTALL)


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


def read_reference(text: str) -> Reference | None:
    """Read a reference of a resource or a search; None for what leads to no resource of its own:
    `#id`, or a text in another format.
    """
    if local := _LOCAL.fullmatch(text):
        return Reference(type=local[1], id=local[2])
    if absolute := _ABSOLUTE.fullmatch(text):
        return Reference(type=absolute[2], url=absolute[1])
    return Reference(url=text) if _SCHEME.fullmatch(text) else None
