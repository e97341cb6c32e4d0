from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.identity.caller import Caller
from chassis.uuids import uuid7
from records.event_types import Access
from records.fhir.api.search.cursors import Cursors
from records.fhir.api.search.entry_search import count, find_page
from records.fhir.api.search.includes import included
from records.fhir.api.search.parts import summarised, with_elements
from records.fhir.api.search.references import PatientFilter, has_unknown_patient, resolve
from records.fhir.api.search.requests import SearchRequest, invalid_search, is_refused, read_request
from records.fhir.api.search.sources import Page, Place, Question, place_of, values_of
from records.fhir.api.source_ids import SourceIDs
from records.fhir.mapping.resources import RenderedResource, patients_of
from records.fhir.r4.search.criteria import Issue
from records.fhir.store.row_entries import with_all_entries


@dataclass(frozen=True, slots=True)
class SearchResult:
    """`is_ambiguous`: several patients have an identifier of the search. `has_unknown_patient`: a
    patient is unknown or not visible to the caller. `has_more_referring`: `_revinclude` has more resources
    than the limit.
    """

    shown: Sequence[RenderedResource] = ()
    included: Sequence[RenderedResource] = ()
    total: int | None = None
    next: str | None = None
    ignored: Sequence[Issue] = ()
    is_ambiguous: bool = False
    has_unknown_patient: bool = False
    asked: SearchRequest = field(default_factory=lambda: SearchRequest(""))
    has_more_referring: bool = False

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
    source: SourceIDs,
) -> SearchResult:
    place, pairs = await cursors.read(caller, type_, pairs)
    after = None if place is None else place_of(*place)
    asked = read_request(type_, pairs)
    if after is None and is_refused(asked.issues, is_lenient=is_lenient):
        raise invalid_search(asked.issues)

    async def find() -> tuple[PatientFilter, Page, bool]:
        async with database.searching(caller) as connection:
            patients, question = await resolve(connection, caller, asked, base, source)
            page = await _find_page(connection, caller, asked, question, after)
            has_unknown = not page.shown and await has_unknown_patient(connection, patients)
            return patients, page, has_unknown

    patients, page, has_unknown = await with_all_entries(database, find)
    following, total = None, page.total
    if page.end is not None:
        following = await cursors.write(caller, type_, values_of(*page.end), asked.asked)
    elif after is None and not asked.is_count:
        total = len(page.shown)
    more, has_more = list[RenderedResource](), False
    if asked.has_includes:
        more, has_more = await included(database, caller, asked, page.shown)
    return SearchResult(
        [_part(asked, one) for one in page.shown],
        [_part(asked, one, is_match=False) for one in more],
        total,
        following,
        asked.issues,
        patients.is_ambiguous,
        has_unknown,
        asked,
        has_more_referring=has_more,
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
    total = None
    if asked.is_count or (asked.has_total and after is None):
        total = await count(connection, caller, question)
    if asked.is_count:
        return Page(total=total)
    page = await find_page(connection, caller, question, after=after, limit=asked.count)
    return replace(page, total=total)
