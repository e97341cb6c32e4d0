"""The patient search.

A search by name alone lists patients by the word that the rarest search word begins; any other
search lists them in the order of their registration.
"""

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from chassis.database.connections import Database
from chassis.http.paging import PAGE_BYTES
from chassis.identity.caller import Caller
from records.identifiers import IdentifierQuery
from records.partial_dates import Precision, read_date
from records.patients.name_matching import words
from records.patients.search import repository
from records.patients.search.repository import FIRST_ID, BirthDates, Criteria
from records.patients.search.rows import FoundPatientRow
from records.patients.search.schemas import PatientSearch


@dataclass(frozen=True, slots=True)
class Position:
    """The end of a page: a patient and, in a search by name, the search word `leading` and the word
    `part` of the name that it begins.
    """

    patient_id: UUID = FIRST_ID
    leading: str = ""
    part: str = ""

    @classmethod
    # Any: values of a cursor.
    def parse(cls, patient_id: Any, leading: Any = "", part: Any = "") -> "Position":
        """Raises ValueError, TypeError."""
        if not (isinstance(leading, str) and isinstance(part, str)):
            raise TypeError
        return cls(UUID(patient_id), leading, part)


@dataclass(frozen=True, slots=True)
class Found:
    rows: Sequence[FoundPatientRow]
    more: bool
    leading: str = ""

    def position(self, row: FoundPatientRow) -> list[str]:
        return [str(row.id)] if not self.leading else [str(row.id), self.leading, row.part]


async def search(
    database: Database,
    caller: Caller,
    submitted: PatientSearch,
    *,
    after: Position | None,
    limit: int,
) -> Found:
    criteria = criteria_of(submitted)
    async with database.connection(caller) as connection:
        if criteria.born or criteria.identifier:
            page = await repository.by_criteria(
                connection,
                criteria,
                after=None if after is None else after.patient_id,
                limit=limit,
                max_bytes=PAGE_BYTES,
            )
            return Found(*page)
        second = None
        if after is None or not after.leading:
            leading, second = await repository.rarest(connection, criteria.words)
            after = Position(leading=leading)
        page = await repository.by_name(
            connection,
            criteria.words,
            leading=after.leading,
            after=(after.part, after.patient_id),
            limit=limit,
            max_bytes=PAGE_BYTES,
            second=second,
        )
        return Found(*page, after.leading)


def criteria_of(submitted: PatientSearch) -> Criteria:
    identifier = submitted.identifier
    return Criteria(
        words=() if submitted.name is None else words(submitted.name),
        born=None if submitted.date_of_birth is None else _birth_dates(submitted.date_of_birth),
        identifier=None
        if identifier is None
        else IdentifierQuery(identifier.system, identifier.value),
    )


def _birth_dates(text: str) -> BirthDates:
    first, precision = read_date(text)
    if precision is Precision.DAY:
        return BirthDates(first, first)
    month = first.month if precision is Precision.MONTH else 12
    last = first.replace(month=month, day=calendar.monthrange(first.year, month)[1])
    months = (
        [] if precision is Precision.MONTH else [f"{text}-{number:02}" for number in range(1, 13)]
    )
    return BirthDates(first, last, [text, *months])
