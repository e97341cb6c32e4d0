"""Searches for tasks, summaries and intake records, which are stored in rows."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import timedelta
from typing import Any, TypeVar
from uuid import UUID

from chassis.any_types import Values
from chassis.database.pool import Connection
from chassis.http.paging import PAGE_BYTES
from chassis.identity.caller import Caller
from records.encounters.rows import NamedEncounterRow
from records.fhir.api.rows import FoundIntake, FoundSummary, FoundTask
from records.fhir.api.search import row_repository
from records.fhir.api.search.conditions import ids_of, texts_of, times_of
from records.fhir.api.search.row_repository import Filters, RowCondition, RowTest
from records.fhir.api.search.row_values import PERIODS, TASK_STATUS
from records.fhir.api.search.sources import Page, Place, Question
from records.fhir.api.service import MAX_NUMBER, SUMMARY, intake_id, key_of, present, shown_row
from records.fhir.errors import ResourceNotFound
from records.fhir.mapping.resources import INTAKE, RenderedResource
from records.fhir.r4.search.criteria import Criterion, DateMatch, Presence, TokenMatch, WordsMatch
from records.fhir.r4.search.values import EPOCH, URI, Reference
from records.fhir.search_index.entries import UNDATED
from records.fhir.search_index.tokens import IDENTIFIER, form_of
from records.patient_references import resolve_reference

E = TypeVar("E", bound=NamedEncounterRow)
Row = FoundSummary | FoundTask | FoundIntake
TASK = "Task"
TYPES = frozenset({TASK, SUMMARY, INTAKE})
_TIME_ENDS = 80


async def page(
    connection: Connection, caller: Caller, question: Question, *, after: Place | None, limit: int
) -> Page:
    type_ = question.type
    rows, more = await row_repository.page(
        connection,
        caller,
        type_,
        await _filters(connection, question),
        after=_after(type_, after),
        limit=limit,
        max_bytes=PAGE_BYTES,
    )
    found = await _shown(connection, caller, type_, rows)
    places = [_place_of(row) for _, row in found]
    end = _place_of(rows[-1]) if more else None
    return Page([shown for shown, _ in found], end, places)


async def count(connection: Connection, caller: Caller, question: Question) -> int:
    filters = await _filters(connection, question)
    return await row_repository.count(connection, caller, question.type, filters)


async def whole_search(
    connection: Connection, caller: Caller, question: Question
) -> tuple[row_repository.Shape, dict[str, Any]]:
    filters = await _filters(connection, question)
    return row_repository.whole_search(connection, caller, question.type, filters)


def _place_of(row: Row) -> Place:
    return row.key, UUID(int=row.id) if isinstance(row, FoundIntake) else row.id


def _after(type_: str, after: Place | None) -> Values:
    if type_ == TASK:
        return {"after_id": _before(after)}
    if after is None:
        return {}
    key, id_ = after
    return {"after_key": key, "after_id": min(id_.int, MAX_NUMBER) if type_ == INTAKE else id_}


def _before(after: Place | None) -> UUID:
    if after is None:
        return UUID(int=2**128 - 1)
    if after[0] == UNDATED or after[0] < EPOCH:
        return UUID(int=0)
    milliseconds, rest = divmod(after[0] - EPOCH, timedelta(milliseconds=1))
    first, end = (UUID(int=(milliseconds + more) << _TIME_ENDS) for more in (0, 1))
    return end if rest else min(max(after[1], first), end)


async def _names(connection: Connection, patients: Iterable[UUID]) -> list[str]:
    found = set[str]()
    for patient in patients:
        if str(patient) not in found:
            found.update((await resolve_reference(connection, str(patient))).names)
    return sorted(found)


async def _shown(
    connection: Connection, caller: Caller, type_: str, rows: Sequence[Row]
) -> list[tuple[RenderedResource, Row]]:
    if type_ == INTAKE:
        return [(shown_row(caller, type_, row, 1), row) for row in rows]
    if type_ == TASK:
        return await _tasks(connection, caller, [row for row in rows if isinstance(row, FoundTask)])
    summaries = [row for row in rows if isinstance(row, FoundSummary)]
    return [*await summaries_of(connection, caller, summaries)]


async def summaries_of(
    connection: Connection, caller: Caller, rows: Sequence[E]
) -> list[tuple[RenderedResource, E]]:
    numbers = await row_repository.summary_numbers(connection, [row.id for row in rows])
    return [
        (shown_row(caller, SUMMARY, row, numbers[row.id]), row) for row in rows if row.id in numbers
    ]


async def _tasks(
    connection: Connection, caller: Caller, rows: Iterable[FoundTask]
) -> list[tuple[RenderedResource, Row]]:
    found: list[tuple[RenderedResource, Row]] = []
    for row in rows:
        if connection.is_limited and row.patient_id is None:
            with suppress(ResourceNotFound):
                found.append((await present(connection, caller, TASK, row.id), row))
        else:
            found.append((shown_row(caller, TASK, row, row.version), row))
    return found


async def _filters(connection: Connection, question: Question) -> Filters:
    by: dict[str, Sequence[Any]] = {}
    conditions: list[RowCondition] = []
    for one in question.criteria:
        found = _looked_up(connection, question.type, one)
        if found is None or found[0] in by:
            conditions.append(_condition(question.type, one))
        else:
            by[found[0]] = found[1]
    if question.patients is not None:
        is_by_id = question.type == SUMMARY
        by["patients"] = (
            [*question.patients] if is_by_id else await _names(connection, question.patients)
        )
    return Filters(by, conditions)


def _looked_up(
    connection: Connection, type_: str, one: Criterion | Presence
) -> tuple[str, Sequence[Any]] | None:
    """Return an indexed column and values that are equivalent to the criterion."""
    if isinstance(one, Presence) or one.is_negated:
        return None
    name = one.parameter.name
    if name == "_id":
        return "ids", _intake_ids(one) if type_ == INTAKE else ids_of(one)
    if name == "encounter" and (encounters := _encounters_of(one)) is not None:
        return "encounters", encounters
    if type_ == TASK and name == "status" and not connection.is_limited:
        statuses = [
            match.code
            for match in one.matches
            if isinstance(match, TokenMatch) and match.system in {None, TASK_STATUS}
        ]
        return None if None in statuses else ("statuses", statuses)
    return None


def _condition(type_: str, one: Criterion | Presence) -> RowCondition:
    name = one.parameter.name
    if isinstance(one, Presence):
        return RowCondition(name, RowTest.MISSING if one.is_missing else RowTest.PRESENT)
    if isinstance(one.matches[0], DateMatch) and name in PERIODS[type_]:
        return RowCondition(name, RowTest.WITHIN, times_of(one))
    if isinstance(one.matches[0], WordsMatch):
        return RowCondition(name, RowTest.WORDS, {"texts": texts_of(one)})
    if isinstance(one.matches[0], TokenMatch) and one.parameter.kind == "reference":
        name += IDENTIFIER
    matches = (one for one in one.matches if isinstance(one, TokenMatch | Reference | URI))
    forms = [form_of(match) for match in matches]
    return RowCondition(name, RowTest.NONE if one.is_negated else RowTest.ANY, {"forms": forms})


def _intake_ids(asked: Criterion) -> list[int]:
    texts = [
        match.code or ""
        for match in asked.matches
        if isinstance(match, TokenMatch) and not match.system
    ]
    numbers = [intake_id(INTAKE, text) for text in texts]
    return [number for number in numbers if number is not None]


def _encounters_of(asked: Criterion) -> list[UUID] | None:
    found = []
    for match in asked.matches:
        if not isinstance(match, Reference):
            return None
        if match.id is not None and match.type in {None, "Encounter"}:
            with suppress(ResourceNotFound):
                found.append(key_of(match.id))
    return found
