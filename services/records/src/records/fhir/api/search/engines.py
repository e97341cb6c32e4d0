"""Search entries find resources of all types; tasks, summaries and intake records also have rows."""

from collections.abc import Sequence

from chassis.database.pool import Connection
from chassis.identity.caller import Caller
from records.fhir.api.search import entry_search, row_search
from records.fhir.api.search.sources import Page, Place, Question, Source, merged


def _sources(type_: str) -> Sequence[Source]:
    return (entry_search, row_search) if type_ in row_search.TYPES else (entry_search,)


async def count(connection: Connection, caller: Caller, question: Question) -> int:
    return sum([await each.count(connection, caller, question) for each in _sources(question.type)])


async def find_page(
    connection: Connection,
    caller: Caller,
    question: Question,
    *,
    after: Place | None = None,
    limit: int,
) -> Page:
    pages = [
        await each.page(connection, caller, question, after=after, limit=limit)
        for each in _sources(question.type)
    ]
    return pages[0] if len(pages) == 1 else merged(pages, limit)
