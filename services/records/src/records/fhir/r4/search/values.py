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
    system: str | None
    code: str


@dataclass(frozen=True, slots=True)
class Text:
    text: str
    normalised: str


@dataclass(frozen=True, slots=True)
class Interval:
    """An interval reaches from `start` to before `end`, in UTC. None means open."""

    start: datetime | None
    end: datetime | None


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference: `type` and `id` on this server, or the `url` of another server; `identifier`
    alone or in addition.
    """

    type: str | None = None
    id: str | None = None
    url: str | None = None
    identifier: Token | None = None


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with a unit. `value` keeps all digits; the unit is a `code` of `system`, or the word
    `unit`.
    """

    value: Decimal
    system: str | None
    code: str | None
    unit: str | None


@dataclass(frozen=True, slots=True)
class URI:
    uri: str


Value = Token | Text | Interval | Reference | Quantity | URI


def read_reference(text: str) -> Reference | None:
    """Return None for `#id` and for other formats."""
    if local := _LOCAL.fullmatch(text):
        return Reference(type=local[1], id=local[2])
    if absolute := _ABSOLUTE.fullmatch(text):
        return Reference(type=absolute[2], url=absolute[1])
    return Reference(url=text) if _SCHEME.fullmatch(text) else None
