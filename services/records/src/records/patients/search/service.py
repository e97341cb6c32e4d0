"""A search by name alone lists patients by the words that begin with the rarest search word. Other
searches list patients in the order of registration.
"""

import calendar
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.http.etags import MAX_VERSION
from chassis.http.paging import PAGE_BYTES, row_number
from chassis.identity.caller import Caller
from chassis.problems.problem import FieldError, Invalid
from chassis.uuids import uuid7
from records.errors import AmbiguousReference, PatientNotFound
from records.identifiers import IdentifierQuery
from records.name_matching import SearchWord, search_words
from records.partial_dates import Precision, read_date
from records.patient_references import ResolvedReference, resolve_any_reference, resolve_references
from records.patients import repository as patients
from records.patients.rows import PatientRow
from records.patients.search import repository
from records.patients.search.repository import FIRST_ID, BirthDates, Criteria
from records.patients.search.schemas import PatientSearch
from records.patients.service import survivor


@dataclass(frozen=True, slots=True)
class SearchPosition:
    patient_id: UUID
    version: int | None = None
    place: int = 0

    @classmethod
    # Any: values of a cursor.
    def parse(cls, patient_id: Any, version: Any = None, place: Any = 0) -> "SearchPosition":
        if type(place) is not int or place < 0:
            raise ValueError
        if version is not None and row_number(version) > MAX_VERSION:
            raise ValueError
        return cls(UUID(patient_id), version, place)


@dataclass(frozen=True, slots=True)
class SearchPage:
    """`repeats`: merged patients of which the survivor also matches the search."""

    rows: Sequence[PatientRow]
    more: bool
    place: int | None = None
    repeats: frozenset[UUID] = frozenset()

    def position(self, row: PatientRow) -> list[str | int]:
        return [str(row.id)] if self.place is None else [str(row.id), row.version, self.place]


async def search(
    database: Database,
    caller: Caller,
    submitted: PatientSearch,
    *,
    after: SearchPosition | None,
    limit: int,
) -> SearchPage:
    """Raises Invalid if the caller cannot see the patient of the position."""
    criteria = criteria_of(submitted)
    async with database.searching(caller) as connection:
        if criteria.born or criteria.identifier:
            page = await repository.by_criteria(
                connection,
                criteria,
                after=None if after is None else after.patient_id,
                limit=limit,
                max_bytes=PAGE_BYTES,
            )
            return SearchPage(*page, repeats=await _repeats(connection, page[0], criteria))
        if after is None or after.version is None:
            leading, second = await repository.rarest(connection, criteria.words)
            last = (leading.forms[0], FIRST_ID)
        else:
            last = await _last_listed(connection, criteria.words, after, after.version)
            leading, second = criteria.words[after.place], None
        page = await repository.by_name(
            connection,
            criteria.words,
            leading=leading,
            after=last,
            limit=limit,
            max_bytes=PAGE_BYTES,
            second=second,
        )
        repeats = await _repeats(connection, page[0], criteria)
        return SearchPage(*page, criteria.words.index(leading), repeats)


async def _repeats(
    connection: Connection, rows: Sequence[PatientRow], criteria: Criteria
) -> frozenset[UUID]:
    survivors = {
        row.id: await survivor(connection, row) for row in rows if row.replaced_by is not None
    }
    return frozenset(
        merged
        for merged, one in survivors.items()
        if one.replaced_by is None and matches(one, criteria)
    )


def matches(row: PatientRow, criteria: Criteria) -> bool:
    parts = patients.name_parts(row.full_name, row.names or ())
    if not all(any(f" {form}" in parts for form in word.forms) for word in criteria.words):
        return False
    if criteria.born is not None and not criteria.born.include(row):
        return False
    wanted = criteria.identifier
    return wanted is None or any(
        one["value"] == wanted.value and wanted.system in {None, one.get("system")}
        for one in row.identifiers or ()
    )


async def _last_listed(
    connection: Connection, asked: Sequence[SearchWord], after: SearchPosition, version: int
) -> tuple[str, UUID]:
    parts = (
        await repository.NAME_PARTS.first(connection, patient_id=after.patient_id, version=version)
        or ""
    )
    forms = tuple(asked[after.place].forms) if after.place < len(asked) else ()
    begun = [part for part in parts.split() if part.startswith(forms)]
    if not begun:
        raise Invalid(errors=(FieldError("/cursor", "cursor-of-this-list"),))
    return min(begun), after.patient_id


def criteria_of(submitted: PatientSearch) -> Criteria:
    identifier = submitted.identifier
    return Criteria(
        words=() if submitted.name is None else search_words(submitted.name),
        born=None if submitted.date_of_birth is None else birth_dates(submitted.date_of_birth),
        identifier=None
        if identifier is None
        else IdentifierQuery(identifier.system, identifier.value),
    )


def birth_dates(text: str) -> BirthDates:
    first, precision = read_date(text)
    if precision is Precision.DAY:
        return BirthDates(first, first)
    month = first.month if precision is Precision.MONTH else 12
    last = first.replace(month=month, day=calendar.monthrange(first.year, month)[1])
    months = (
        [] if precision is Precision.MONTH else [f"{text}-{number:02}" for number in range(1, 13)]
    )
    return BirthDates(first, last, [text, *months])


async def resolve(database: Database, caller: Caller, reference: str) -> PatientRow:
    """Raises PatientNotFound; AmbiguousReference if several have it and one is visible."""
    async with database.connection(caller) as connection:
        named = await resolve_any_reference(connection, reference)
        # Always look up, so that invisible and unknown patients take the same time.
        found = await patients.find(connection, named.patient_id or uuid7())
    if named.is_ambiguous:
        raise AmbiguousReference
    if found is None:
        raise PatientNotFound
    return found


async def look_up_names(
    database: Database, caller: Caller, references: Sequence[str]
) -> list[ResolvedReference]:
    async with database.connection(caller) as connection:
        return await resolve_references(connection, references)


async def birth_dates_of(
    database: Database, caller: Caller, found: Iterable[ResolvedReference]
) -> dict[UUID, str]:
    ids = {row.patient_id for row in found if row.patient_id is not None}
    if not ids:
        return {}
    async with database.connection(caller) as connection:
        rows = await patients.NAMED.all(connection, ids=[*ids])
    return {row.id: row.birth_date for row in rows if row.birth_date}
