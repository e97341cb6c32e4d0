"""The patient search.

By a name alone, patients come in the order of the word that the rarest word asked for begins;
otherwise in the order they were registered in.
"""

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from chassis.database.connections import Database
from chassis.database.pool import Row
from chassis.http.paging import PAGE_BYTES
from records.identifiers import IdentifierQuery
from records.partial_dates import Precision, read_date
from records.patients.name_matching import words
from records.patients.search import repository
from records.patients.search.repository import NOBODY, Asked, Born
from records.patients.search.schemas import PatientSearch


@dataclass(frozen=True, slots=True)
class Position:
    """Where a page ended: at a patient; by a name alone, at the `part` of theirs that the word
    `leading` begins.
    """

    patient_id: UUID = NOBODY
    leading: str = ""
    part: str = ""

    @classmethod
    # What a cursor holds.
    def parse(cls, patient_id: Any, leading: Any = "", part: Any = "") -> "Position":
        """Raises ValueError, TypeError for what is no position."""
        if not (isinstance(leading, str) and isinstance(part, str)):
            raise TypeError
        return cls(UUID(patient_id), leading, part)


@dataclass(frozen=True, slots=True)
class Found:
    """A page of patients, whether there are more, and which of the words asked for lists them."""

    rows: Sequence[Row]
    more: bool
    leading: str = ""

    def position(self, row: Row) -> list[Any]:
        """Return where a page ends that ends with this patient, as `Position.parse` takes it."""
        return [str(row["id"])] if not self.leading else [str(row["id"]), self.leading, row["part"]]


async def search(
    database: Database, submitted: PatientSearch, after: Position | None, limit: int
) -> Found:
    """Return patients who have all that is asked for, those after a position where one is given: up
    to `limit`, fewer where they are large.
    """
    asked = asked_for(submitted)
    async with database.hot() as connection:
        if asked.born or asked.identifier:
            last = None if after is None else after.patient_id
            return Found(
                *await repository.by_others(connection, asked, last, limit, max_bytes=PAGE_BYTES)
            )
        narrowing = None
        if after is None or not after.leading:
            leading, narrowing = await repository.rarest(connection, asked.words)
            after = Position(leading=leading)
        place = (after.part, after.patient_id)
        found = await repository.by_name(
            connection,
            asked.words,
            after.leading,
            place,
            limit,
            max_bytes=PAGE_BYTES,
            narrowing=narrowing,
        )
        return Found(*found, after.leading)


def asked_for(submitted: PatientSearch) -> Asked:
    """Return what a search asks for, as it is stored."""
    identifier = submitted.identifier
    return Asked(
        words=() if submitted.name is None else words(submitted.name),
        born=None if submitted.date_of_birth is None else born(submitted.date_of_birth),
        identifier=None
        if identifier is None
        else IdentifierQuery(identifier.system, identifier.value),
    )


def born(text: str) -> Born:
    """Return who was born on a date, or in a month or a year."""
    first, precision = read_date(text)
    if precision is Precision.DAY:
        return Born(first, first)
    month = first.month if precision is Precision.MONTH else 12
    last = first.replace(month=month, day=calendar.monthrange(first.year, month)[1])
    months = (
        [] if precision is Precision.MONTH else [f"{text}-{number:02}" for number in range(1, 13)]
    )
    return Born(first, last, [text, *months])
