from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from records.fhir.api.search.conditions import NEWEST, Condition, Order
from records.fhir.mapping.resources import RenderedResource
from records.fhir.r4.search.criteria import Criterion, Presence
from records.fhir.r4.search.values import EPOCH
from records.fhir.search_index.entries import UNDATED

Place = tuple[datetime, UUID]


def place_of(at: str | None, id_: str) -> Place:
    return UNDATED if at is None else datetime.fromisoformat(at), UUID(id_)


def values_of(at: datetime, id_: UUID) -> list[str | None]:
    return [None if at == UNDATED else at.isoformat(), str(id_)]


@dataclass(frozen=True, slots=True)
class Question:
    type: str
    criteria: Sequence[Criterion | Presence]
    patients: Collection[UUID] | None = None
    order: Order = NEWEST
    referring: Sequence[Condition] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """A page of one source. `end`, its last position, is None if no resources follow."""

    shown: Sequence[RenderedResource] = ()
    end: Place | None = None
    places: Sequence[Place] = ()
    total: int | None = None


def merged(pages: Sequence[Page], count: int) -> Page:
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
    at, id_ = place
    return (False, EPOCH, id_) if at == UNDATED else (True, at, id_)
