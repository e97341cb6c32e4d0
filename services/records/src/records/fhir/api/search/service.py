from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cache

from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.identity.caller import Caller
from chassis.identity.scopes import Need
from chassis.uuids import uuid7
from records.errors import ResourceNotFound
from records.event_types import Access
from records.fhir.api import repository as stored
from records.fhir.api import service as resources
from records.fhir.api.search import entry_search, row_search
from records.fhir.api.search.cursors import Cursors
from records.fhir.api.search.parts import summarised, with_elements
from records.fhir.api.search.references import (
    PatientFilter,
    filter_of,
    has_unknown_patient,
    with_joined,
)
from records.fhir.api.search.requests import (
    SearchRequest,
    invalid_search,
    is_refused,
    read_request,
)
from records.fhir.api.search.sources import (
    Page,
    Place,
    Question,
    Source,
    merged,
    place_of,
    values_of,
)
from records.fhir.api.service import ROWS
from records.fhir.mapping.resources import RenderedResource, patients_of, uuid_of
from records.fhir.r4.search.criteria import Issue
from records.fhir.r4.search.evaluation import evaluate, read
from records.fhir.r4.search.values import Reference
from records.fhir.store.row_entries import with_all_entries

MAX_INCLUDED = 100


@dataclass(frozen=True, slots=True)
class SearchResult:
    """`is_ambiguous`: several patients have an identifier of the search. `has_unknown_patient`: a
    patient is unknown or not visible to the caller.
    """

    shown: Sequence[RenderedResource] = ()
    included: Sequence[RenderedResource] = ()
    total: int | None = None
    next: str | None = None
    ignored: Sequence[Issue] = ()
    is_ambiguous: bool = False
    has_unknown_patient: bool = False
    asked: SearchRequest = field(default_factory=lambda: SearchRequest(""))

    def event(self) -> Event:
        everyone = [*self.shown, *self.included]
        return Event(
            Access.RESOURCES_SEARCHED,
            self.asked.type,
            uuid7(),
            patient_ids=patients_of(*everyone),
            data={"count": len(everyone), "criteria": [*self.asked.names]},
        )


async def search(
    database: Database,
    cursors: Cursors,
    caller: Caller,
    type_: str,
    pairs: Sequence[tuple[str, str]],
    *,
    base: str,
    is_lenient: bool,
) -> SearchResult:
    place, pairs = await cursors.read(caller, type_, pairs)
    after = None if place is None else place_of(*place)
    asked = read_request(type_, pairs)
    if after is None and is_refused(asked.issues, is_lenient=is_lenient):
        raise invalid_search(asked.issues)

    async def find() -> tuple[PatientFilter, Page, bool]:
        async with database.searching(caller) as connection:
            patients = await filter_of(connection, caller, type_, asked.criteria, base)
            criteria = await with_joined(connection, type_, patients.others)
            question = Question(type_, criteria, patients.ids, asked.order)
            page = await _find_page(connection, caller, asked, question, after)
            has_unknown = not page.shown and await has_unknown_patient(connection, patients)
            return patients, page, has_unknown

    patients, page, has_unknown = await with_all_entries(database, find)
    following, total = None, page.total
    if page.end is not None:
        following = await cursors.write(caller, type_, values_of(*page.end), asked.asked)
    elif after is None and not asked.is_count:
        total = len(page.shown)
    included = await _included(database, caller, asked, page.shown)
    return SearchResult(
        [_part(asked, one) for one in page.shown],
        [_part(asked, one, is_match=False) for one in included],
        total,
        following,
        asked.issues,
        patients.is_ambiguous,
        has_unknown,
        asked,
    )


def _part(
    asked: SearchRequest, shown: RenderedResource, *, is_match: bool = True
) -> RenderedResource:
    if asked.elements:
        return with_elements(shown, asked.elements) if is_match else shown
    return shown if asked.summary is None else summarised(shown, asked.summary)


async def _find_page(
    connection: Connection,
    caller: Caller,
    asked: SearchRequest,
    question: Question,
    after: Place | None,
) -> Page:
    sources, total = _sources(asked.type), None
    if asked.is_count or (asked.has_total and after is None):
        total = sum([await each.count(connection, caller, question) for each in sources])
    if asked.is_count:
        return Page(total=total)
    pages = [
        await each.page(connection, caller, question, after=after, limit=asked.count)
        for each in sources
    ]
    return replace(pages[0] if len(pages) == 1 else merged(pages, asked.count), total=total)


def _sources(type_: str) -> Sequence[Source]:
    return (entry_search, row_search) if type_ in row_search.TYPES else (entry_search,)


@cache
def _read_need(type_: str) -> Need:
    return Need.of(f"{type_}.r")


async def _included(
    database: Database, caller: Caller, asked: SearchRequest, page: Sequence[RenderedResource]
) -> Sequence[RenderedResource]:
    readable = [one for one in _included_targets(asked, page) if caller.may(_read_need(one[0]))]
    wanted = readable[:MAX_INCLUDED]
    found: dict[tuple[str, str], RenderedResource] = {}
    for type_, id_ in wanted:
        if type_ in ROWS:
            with suppress(ResourceNotFound):
                found[type_, id_] = await resources.read(database, caller, type_, id_)
    others = [one for one in wanted if one[0] not in ROWS]
    for shown in await bodies(database, caller, others) if others else ():
        found[shown.identity.type, shown.identity.id] = shown
    return [found[one] for one in wanted if one in found]


def _included_targets(
    asked: SearchRequest, shown: Sequence[RenderedResource]
) -> list[tuple[str, str]]:
    wanted: dict[tuple[str, str], None] = {}
    found = {(one.identity.type, one.identity.id) for one in shown}
    for one in shown if asked.includes else ():
        values = evaluate(read(one.body))
        for include in asked.includes:
            for value in values.get(include.parameter, ()):
                if isinstance(value, Reference) and value.type and value.id:
                    target = value.type, value.id
                    if include.target in {None, value.type} and target not in found:
                        wanted[target] = None
    return [*wanted]


async def bodies(
    database: Database, caller: Caller, wanted: Sequence[tuple[str, str]]
) -> list[RenderedResource]:
    asked = {*wanted}
    ids = {id_ for _, text in asked if (id_ := uuid_of(text)) is not None}
    async with database.connection(caller) as connection:
        rows = await stored.bodies(connection, ids)
    return [
        resources.shown_now(caller, row.type, str(row.id), None, row)
        for row in rows
        if (row.type, str(row.id)) in asked
    ]
