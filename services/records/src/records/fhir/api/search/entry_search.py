"""Search entries find resources of all types; tasks, summaries and intake records also have rows.
`find_page` and `count` search both, the other functions search entries only.
"""

from collections.abc import Collection
from dataclasses import replace
from typing import Any
from uuid import UUID

from chassis.database.pool import Connection
from chassis.http.paging import PAGE_BYTES
from chassis.identity.caller import Caller
from records.fhir.api.search import repository, row_search
from records.fhir.api.search.conditions import Conditions, Start, conditions_of
from records.fhir.api.search.sources import Page, Place, Question, merged
from records.fhir.api.service import shown_now
from records.fhir.r4.resource_types import SHARED
from records.tables.base import OF_NO_PATIENT


async def count(connection: Connection, caller: Caller, question: Question) -> int:
    conditions = await _conditions(connection, question)
    found = await repository.count(
        connection, question.type, conditions, patients=_patients(question)
    )
    if question.type in row_search.TYPES:
        found += await row_search.count(connection, caller, question)
    return found


async def find_page(
    connection: Connection,
    caller: Caller,
    question: Question,
    *,
    after: Place | None = None,
    limit: int,
) -> Page:
    entries = await page_of_entries(connection, caller, question, after=after, limit=limit)
    if question.type not in row_search.TYPES:
        return entries
    rows = await row_search.page(connection, caller, question, after=after, limit=limit)
    return merged([entries, rows], limit)


async def page_of_entries(
    connection: Connection, caller: Caller, question: Question, *, after: Place | None, limit: int
) -> Page:
    rows, more = await repository.page(
        connection,
        question.type,
        await _conditions(connection, question),
        patients=_patients(question),
        order=question.order,
        after=after,
        limit=limit,
        max_bytes=PAGE_BYTES,
    )
    places = [(row.key, row.id) for row in rows]
    shown = [shown_now(caller, question.type, row) for row in rows]
    return Page(shown, places[-1] if more else None, places)


async def ids_of_entries(connection: Connection, question: Question, *, limit: int) -> list[UUID]:
    conditions = await _conditions(connection, question)
    return await repository.ids(
        connection, question.type, conditions, patients=_patients(question), limit=limit
    )


async def whole_search_of_entries(
    connection: Connection, question: Question
) -> tuple[repository.Shape, dict[str, Any]]:
    conditions = await _conditions(connection, question)
    return repository.whole_search(question.type, conditions, patients=_patients(question))


async def _conditions(connection: Connection, question: Question) -> Conditions:
    """Return SQL conditions. A search's duration must not reveal patients out of reach."""
    found = conditions_of(question.type, question.criteria)
    found = replace(found, others=[*found.others, *question.referring])
    if found.start is Start.NAMES and (
        connection.is_limited or await repository.are_common(connection, found.forms)
    ):
        return Conditions(others=found.others)
    return found


def _patients(question: Question) -> Collection[UUID] | None:
    return [OF_NO_PATIENT] if question.type in SHARED else question.patients
