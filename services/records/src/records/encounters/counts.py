"""Counts encounters. A count over all patients stops at its limit, so that it takes milliseconds."""

from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, bindparam, func, literal_column, select, true
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Query, row_type
from records.encounters.codes import EncounterStatus, SummaryStatus
from records.tables.base import registered_members
from records.tables.encounters import Encounter

Code = EncounterStatus | SummaryStatus
CODES: tuple[Code, ...] = (*EncounterStatus, *SummaryStatus)
_MOST = bindparam("most", type_=Integer)


@row_type
class CountsRow:
    planned: int
    in_progress: int
    finished: int
    cancelled: int
    preliminary: int
    final: int
    rejected: int


def _field(code: Code) -> str:
    return "status" if isinstance(code, EncounterStatus) else "summary_status"


def _capped(code: Code) -> ColumnElement[int]:
    following = Encounter.class_code if isinstance(code, EncounterStatus) else Encounter.status
    found = (
        select(literal_column("1"))
        .where(col(getattr(Encounter, _field(code))) == literal_column(f"'{code}'"))
        .order_by(col(following))
        .limit(_MOST)
        .subquery()
    )
    return select(func.count()).select_from(found).scalar_subquery()


def _of_members() -> Select[Any]:
    each = registered_members()
    theirs = (
        select(col(Encounter.status), col(Encounter.summary_status))
        .where(col(Encounter.patient_id) == each.c.id)
        .offset(literal_column("0"))
        .lateral("theirs")
    )
    counts = (
        func.count().filter(theirs.c[_field(code)] == literal_column(f"'{code}'")) for code in CODES
    )
    capped = (
        func.least(count, _MOST).label(code.name.lower())
        for code, count in zip(CODES, counts, strict=True)
    )
    return select(*capped).select_from(each).join(theirs, true())


COUNTS = Query(
    select(*(_capped(code).label(code.name.lower()) for code in CODES)),
    CountsRow,
    limited=_of_members(),
)


async def count(connection: Connection, *, most: int) -> CountsRow:
    return await COUNTS.one(connection, most=most)
