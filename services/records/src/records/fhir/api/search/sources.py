"""The sources of a search: search entries, and rows. A source is a module that counts and reads."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from chassis.database.pool import Connection
from chassis.identity.caller import Caller
from records.fhir.api.mapping.resources import RenderedResource
from records.fhir.api.search.conditions import Order
from records.fhir.r4.search.criteria import Criterion, Presence
from records.fhir.search_index.entries import EPOCH, UNDATED

Place = tuple[datetime, UUID]  # A date in the order of the answer, and an id.


def place_of(at: str | None, id_: str) -> Place:
    """Return the place that a cursor holds."""
    return UNDATED if at is None else datetime.fromisoformat(at), UUID(id_)


def values_of(at: datetime, id_: UUID) -> list[str | None]:
    """Return a place for a cursor, as JSON."""
    return [None if at == UNDATED else at.isoformat(), str(id_)]


@dataclass(frozen=True, slots=True)
class Question:
    """Resources of a type that meet all criteria, and belong to these patients if any are named."""

    type: str
    criteria: Sequence[Criterion | Presence]
    patients: Collection[UUID] | None = None
    order: Order = Order.NEWEST


@dataclass(frozen=True, slots=True)
class Page:
    """`end` is where the page ended, None at the end of all; `places` are those of what is shown. `total`
    is None where it is not known. `read` is how many rows were judged.
    """

    shown: Sequence[RenderedResource] = ()
    end: Place | None = None
    places: Sequence[Place] = ()
    read: int = 0
    total: int | None = None


class Source(Protocol):
    async def count(self, connection: Connection, caller: Caller, question: Question, /) -> int: ...

    async def page(
        self,
        connection: Connection,
        caller: Caller,
        question: Question,
        /,
        *,
        after: Place | None,
        limit: int,
    ) -> Page:
        """Return up to `limit` resources after a place, fewer where they are large."""
        ...


def merged(pages: Sequence[Page], count: int) -> Page:
    """Return the first of what pages show, the newest first, up to where each of them is known."""
    ends = [page.end for page in pages if page.end is not None]
    known = max(map(_order, ends), default=None)
    found = [
        one
        for page in pages
        for one in zip(page.places, page.shown, strict=True)
        if known is None or _order(one[0]) >= known
    ]
    found.sort(key=lambda one: _order(one[0]), reverse=True)
    shown = [one for _, one in found[:count]]
    if len(found) > count:
        return Page(shown, found[count - 1][0])
    return Page(shown, max(ends, key=_order, default=None))


def _order(place: Place) -> tuple[bool, datetime, UUID]:
    """Return the key of a place: what has no date comes first."""
    at, id_ = place
    return (False, EPOCH, id_) if at == UNDATED else (True, at, id_)
