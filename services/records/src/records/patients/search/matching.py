import asyncio
from collections.abc import Mapping, Sequence
from contextlib import suppress
from uuid import UUID

from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.http.paging import PAGE_BYTES
from chassis.identity.caller import Caller
from chassis.uuids import uuid7
from records.event_types import Access
from records.partial_dates import Precision, read_date
from records.patients.rows import PatientRow
from records.patients.search import repository
from records.patients.search.repository import FIRST_ID, Criteria
from records.patients.search.scoring import POSSIBLE, Candidate, Person, grade_of, score_of
from records.patients.search.service import birth_dates
from records.patients.service import survivor

CONSIDERED = 200


async def match(
    database: Database, caller: Caller, asked: Person, *, limit: int
) -> list[Candidate]:
    """Rank candidates: patients born on the given day, or with day and month exchanged; or in that
    year and with the longest word of the name; or with all words of the name. Of merged patients,
    only the survivor can be certain.
    """
    asked = asked.without_placeholders()
    async with database.searching(caller) as connection:
        rows = await _considered(connection, asked)
        persons = {row.id: await _person(connection, rows, row) for row in rows.values()}
    scores = await asyncio.to_thread(
        lambda: {row.id: score_of(asked, row) for row in rows.values()}
    )
    ranked = sorted(
        rows.values(), key=lambda row: (-scores[row.id], persons[row.id] != row.id, row.id)
    )

    def graded(row: PatientRow) -> Candidate:
        near = {persons[id_] for id_, score in scores.items() if score >= scores[row.id]}
        grade = grade_of(asked, row, scores[row.id], is_alone=near == {row.id})
        return Candidate(row, scores[row.id], grade)

    return [graded(row) for row in ranked[:limit] if scores[row.id] >= POSSIBLE]


def event_of(found: Sequence[Candidate]) -> Event:
    return Event(
        Access.PATIENTS_SEARCHED,
        "patient-search",
        uuid7(),
        patient_ids=[one.row.id for one in found],
        data={"count": len(found), "criteria": ["match"]},
    )


async def _person(connection: Connection, rows: Mapping[UUID, PatientRow], row: PatientRow) -> UUID:
    while row.replaced_by is not None and row.replaced_by in rows:
        row = rows[row.replaced_by]
    return (await survivor(connection, row)).id


async def _considered(connection: Connection, asked: Person) -> dict[UUID, PatientRow]:
    lists = [Criteria(born=birth_dates(day)) for day in _days(asked.birth_date)]
    if asked.birth_date and asked.words:
        longest = max(asked.words, key=lambda one: len(one.word))
        lists.append(Criteria(words=[longest], born=birth_dates(asked.birth_date[:4])))
    found: dict[UUID, PatientRow] = {}
    for criteria in lists:
        rows, _ = await repository.by_criteria(
            connection, criteria, after=None, limit=CONSIDERED, max_bytes=PAGE_BYTES
        )
        found |= {row.id: row for row in rows}
    if asked.words:
        leading, second = await repository.rarest(connection, asked.words)
        rows, _ = await repository.by_name(
            connection,
            asked.words,
            leading=leading,
            second=second,
            after=(leading.forms[0], FIRST_ID),
            limit=CONSIDERED,
            max_bytes=PAGE_BYTES,
        )
        found |= {row.id: row for row in rows}
    return found


def _days(birth_date: str) -> list[str]:
    found = [birth_date] if birth_date else []
    with suppress(ValueError):
        if birth_date and read_date(birth_date)[1] is Precision.DAY:
            year, month, day = birth_date.split("-")
            read_date(exchanged := f"{year}-{day}-{month}")
            found.append(exchanged)
    return [*dict.fromkeys(found)]
