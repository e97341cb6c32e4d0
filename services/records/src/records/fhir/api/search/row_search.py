"""Searches types that are rendered from rows, such as Task: each rendered row is tested against all
criteria, so that searches and reads agree.
"""

from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from datetime import timedelta
from typing import Any, TypeVar
from uuid import UUID

from chassis.any_types import Values
from chassis.database.pool import Connection
from chassis.http.paging import PAGE_BYTES
from chassis.identity.caller import Caller
from records.encounters.rows import NamedEncounterRow
from records.errors import ResourceNotFound
from records.fhir.api.rows import FoundIntake, FoundPatient, FoundSummary, FoundTask
from records.fhir.api.search import row_repository
from records.fhir.api.search.conditions import ids_of
from records.fhir.api.search.matching import matches
from records.fhir.api.search.requests import invalid_search
from records.fhir.api.search.sources import Page, Place, Question
from records.fhir.api.service import (
    INTAKE,
    MAX_NUMBER,
    SUMMARY,
    intake_id,
    key_of,
    present,
    shown_row,
)
from records.fhir.mapping.resources import RenderedResource
from records.fhir.r4.search.criteria import (
    Criterion,
    Issue,
    Presence,
    Reason,
    TokenMatch,
)
from records.fhir.r4.search.evaluation import evaluate
from records.fhir.r4.search.evaluation import read as parsed
from records.fhir.r4.search.values import Reference
from records.fhir.search_index.entries import EPOCH, UNDATED
from records.patient_references import resolve_reference

E = TypeVar("E", bound=NamedEncounterRow)
TASK = "Task"
TYPES = frozenset({TASK, SUMMARY, INTAKE})
BY_NAME = frozenset({TASK, INTAKE})  # Rows of these types may have any identifier of a patient.
BATCH = 100
MAX_READ = 2_000
MAX_COUNTED = 5_000
_TIME_ENDS = 80


async def page(
    connection: Connection,
    caller: Caller,
    question: Question,
    *,
    after: Place | None = None,
    limit: int,
    max_read: int = MAX_READ,
) -> Page:
    """Return fewer than `limit` rows if resources are large or few rows match."""
    type_ = question.type
    given = _row_filters(type_, question.criteria)
    if question.patients is not None and type_ in BY_NAME:
        given["names"] = await _names(connection, question.patients)
    elif question.patients is not None:
        given["patients"] = [*question.patients]
    found: list[RenderedResource] = []
    places: list[Place] = []
    read = size = 0
    while read < max_read and size < PAGE_BYTES:
        rows, more = await rows_after(connection, caller, type_, given, after)
        read += len(rows)
        for shown, row in await shown_of(connection, caller, type_, rows):
            if not _is_of(row, given.get("names")):
                continue
            values = evaluate(parsed(shown.body))
            if all(matches(one, shown.identity, values) for one in question.criteria):
                found.append(shown)
                places.append(_place_of(row))
                size += len(shown.body)
        if len(found) > limit:
            return Page(found[:limit], places[limit - 1], places[:limit], read)
        if not more:
            return Page(found, None, places, read)
        after = _place_of(rows[-1])
    return Page(found, after, places, read)


async def count(connection: Connection, caller: Caller, question: Question) -> int:
    """Raise InvalidSearch if there are too many rows to test."""
    counted = read = 0
    after: Place | None = None
    while read < MAX_COUNTED:
        part = await page(
            connection,
            caller,
            question,
            after=after,
            limit=MAX_COUNTED,
            max_read=MAX_COUNTED - read,
        )
        counted += len(part.shown)
        if part.end is None:
            return counted
        after, read = part.end, read + part.read
    raise invalid_search([Issue("_total", Reason.INVALID_VALUE)])


Row = FoundPatient | FoundSummary | FoundTask | FoundIntake
Rows = Sequence[FoundPatient] | Sequence[FoundSummary] | Sequence[FoundTask] | Sequence[FoundIntake]


def _is_of(row: Row, names: Collection[str] | None) -> bool:
    return names is None or not isinstance(row, FoundTask) or row.patient_id in names


def _place_of(row: Row) -> Place:
    return row.key, UUID(int=row.id) if isinstance(row, FoundIntake) else row.id


async def rows_after(
    connection: Connection,
    caller: Caller,
    type_: str,
    given: Values,
    after: Place | None,
) -> tuple[Rows, bool]:
    asked = dict(given) | {"limit": BATCH}
    if type_ == TASK:
        asked |= {"before": _before(after)}
        return await row_repository.tasks(connection, caller, asked, max_bytes=PAGE_BYTES)
    if type_ == INTAKE:
        if after is not None:
            asked |= {"after_key": after[0], "after_id": min(after[1].int, MAX_NUMBER)}
        return await row_repository.intakes(connection, asked, max_bytes=PAGE_BYTES)
    if after is not None:
        asked |= {"after_key": after[0], "after_id": after[1]}
    rows = await row_repository.summaries(connection, asked)
    return rows, len(rows) == BATCH


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


async def shown_of(
    connection: Connection, caller: Caller, type_: str, rows: Rows
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


def _row_filters(type_: str, asked: Sequence[Criterion | Presence]) -> Values:
    given: dict[str, Any] = {}
    for one in asked:
        if not isinstance(one, Criterion) or one.is_negated:
            continue
        name = one.parameter.name
        if name == "_id":
            given |= {"numbers": _intake_ids(one)} if type_ == INTAKE else {"ids": ids_of(one)}
        elif name == "encounter" and (encounters := _encounters_of(one)) is not None:
            given |= {"encounters" if type_ in BY_NAME else "ids": encounters}
        elif type_ == TASK and name == "status":
            codes = [match.code for match in one.matches if isinstance(match, TokenMatch)]
            if None not in codes:
                given["statuses"] = codes
    return given


def _intake_ids(asked: Criterion) -> list[int]:
    texts = [match.code or "" for match in asked.matches if isinstance(match, TokenMatch)]
    numbers = [intake_id(INTAKE, text) for text in texts]
    return [number for number in numbers if number is not None]


def _encounters_of(asked: Criterion) -> list[UUID] | None:
    found = []
    for match in asked.matches:
        if not isinstance(match, Reference) or match.id is None:
            return None
        with suppress(ResourceNotFound):
            found.append(key_of(match.id))
    return found
