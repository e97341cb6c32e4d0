"""Searches for patients and encounters, which have rows of their own.

What can be looked up in the rows narrows them; each row is then judged as the resource that it is, by
all that is asked, so that a search finds what a read shows. A page ends after so many rows.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from chassis.database.pool import Connection
from chassis.identity.caller import Caller
from records.facade.search import repository
from records.facade.search.conditions import ids_of, row_tokens
from records.facade.search.matching import meets
from records.facade.search.rows import FoundEncounter, FoundPatient
from records.facade.service import Shown, shown_now
from records.fhir.search.criteria import (
    Comparison,
    Criterion,
    DateMatch,
    Extent,
    Presence,
    TextMatch,
    TokenMatch,
)
from records.fhir.search.evaluation import evaluate, read

PATIENT, ENCOUNTER = "Patient", "Encounter"
TYPES = frozenset({PATIENT, ENCOUNTER})
BATCH = 100
MAX_READ = 2_000  # Rows that one page reads.
MAX_COUNTED = 5_000
NAMES = frozenset({"name", "family", "given"})
MONTH_DAYS = 31
Asked = Sequence[Criterion | Presence]


@dataclass(frozen=True, slots=True)
class Page:
    """`end` is where it ended, None at the end of all."""

    shown: Sequence[Shown]
    end: tuple[datetime, UUID] | None


async def page(
    connection: Connection,
    caller: Caller,
    type_: str,
    asked: Asked,
    *,
    patients: Iterable[UUID] | None = None,
    after: tuple[datetime, UUID] | None = None,
    limit: int,
    max_read: int = MAX_READ,
) -> Page:
    """Return what meets all criteria, of these patients if any are named: up to `limit`, fewer where
    few of many rows do.
    """
    given = _narrowed(type_, asked)
    if patients is not None:
        given["patients"] = [*patients]
    found: list[Shown] = []
    places: list[tuple[datetime, UUID]] = []
    count = 0
    while count < max_read:
        rows = await rows_after(connection, type_, given, after)
        for shown, row in await shown_of(connection, caller, type_, rows):
            values = evaluate(read(shown.body))
            if all(meets(one, shown.identity, values) for one in asked):
                found.append(shown)
                places.append((row.key, row.id))
        if len(found) > limit:
            return Page(found[:limit], places[limit - 1])
        if len(rows) < BATCH:
            return Page(found, None)
        after = rows[-1].key, rows[-1].id
        count += len(rows)
    return Page(found, after)


async def count(
    connection: Connection,
    caller: Caller,
    type_: str,
    asked: Asked,
    *,
    patients: Iterable[UUID] | None = None,
) -> int | None:
    """Return how many meet all criteria; None where there are too many rows to judge."""
    if not asked:
        given = {} if patients is None else {"patients": [*patients]}
        return await repository.count_all(connection, type_, given)
    counted = await page(
        connection,
        caller,
        type_,
        asked,
        patients=patients,
        limit=MAX_COUNTED,
        max_read=MAX_COUNTED,
    )
    return len(counted.shown) if counted.end is None else None


Rows = Sequence[FoundPatient] | Sequence[FoundEncounter]


async def rows_after(
    connection: Connection,
    type_: str,
    given: Mapping[str, Any],  # Any: values of parameters.
    after: tuple[datetime, UUID] | None,
) -> Rows:
    """Return up to BATCH rows after one of them, in the order of the answer."""
    asked = dict(given) | {"limit": BATCH}
    if after is not None:
        asked |= {"after_id": after[1]}
    if type_ == PATIENT:
        return await repository.patients(connection, asked)
    if after is not None:
        asked |= {"after_key": after[0]}
    return await repository.encounters(connection, asked)


async def shown_of(
    connection: Connection, caller: Caller, type_: str, rows: Rows
) -> list[tuple[Shown, FoundPatient | FoundEncounter]]:
    """Return each row as the resource that it is, too."""
    ids = [row.id for row in rows]
    bodies = {
        body.id: body
        for body in (await repository.bodies(connection, ids, are_shared=False) if ids else ())
        if body.type == type_
    }
    return [(shown_now(caller, type_, str(row.id), row, bodies.get(row.id)), row) for row in rows]


def _narrowed(type_: str, asked: Asked) -> dict[str, Any]:  # Any: values of parameters.
    """Return what narrows the rows that can meet the criteria."""
    given: dict[str, Any] = {}
    for one in asked:
        if not isinstance(one, Criterion) or one.is_negated:
            continue
        name = one.parameter.name
        if name == "_id":
            given["ids"] = ids_of(one)
        elif type_ == ENCOUNTER and name == "identifier":
            if (tokens := row_tokens(type_, one)) is not None:
                given["codes"] = tokens
        elif type_ == PATIENT:
            given |= _narrowed_patients(one)
    return given


def _narrowed_patients(asked: Criterion) -> dict[str, Any]:  # Any: values of parameters.
    name, first = asked.parameter.name, asked.matches[0]
    if name == "identifier":
        tokens = [match for match in asked.matches if isinstance(match, TokenMatch)]
        if all(match.code is not None for match in tokens):
            return {
                "systems": [match.system for match in tokens],
                "values": [match.code for match in tokens],
            }
    if len(asked.matches) > 1:
        return {}
    if name in NAMES and isinstance(first, TextMatch) and first.extent is Extent.BEGINNING:
        words = first.text.split()
        return {"word": max(words, key=len)} if words else {}
    if name == "birthdate" and isinstance(first, DateMatch):
        return _born(first)
    return {}


def _born(match: DateMatch) -> dict[str, Any]:  # Any: values of parameters.
    start, end = match.interval.start, match.interval.end
    if match.comparison is not Comparison.EQUAL or start is None or end is None:
        return {}
    days = (end - start).days
    partial = []
    if 1 < days <= MONTH_DAYS:
        partial = [f"{start:%Y-%m}"]
    elif days > MONTH_DAYS:
        partial = [f"{start:%Y}", *(f"{start:%Y}-{month:02}" for month in range(1, 13))]
    last = (end - timedelta(microseconds=1)).date()
    return {"first": start.date(), "last": last, "partial": partial}
