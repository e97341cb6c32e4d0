"""Search entries of patients and encounters are written in the transaction that writes the row or
body. `settle` writes the entries of rows that an older version of the service stored.
"""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Text, exists, literal_column, select
from sqlmodel import col

from chassis.audit_trail.event_insert import InsertWithEvents
from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database, in_transaction
from chassis.database.failures import NotPrepared
from chassis.database.pool import Connection
from chassis.database.statements import Query, is_any_of
from chassis.health import Check
from chassis.problems.problem import Problem
from chassis.writes.creation_statements import Addition
from chassis.writes.write import Transaction
from records.event_types import PATIENT, Change
from records.fhir.mapping.encounters import encounter_json
from records.fhir.mapping.patients import patient_json
from records.fhir.mapping.resources import Identity
from records.fhir.search_index import repository
from records.fhir.search_index.entries import UNDATED, RowEntry, entry_of
from records.fhir.store.rows_with_bodies import (
    EncounterWithBody,
    PatientWithBody,
    RowWithBody,
    Table,
    with_body,
    without_body,
)
from records.tables.encounters import Encounter
from records.tables.patients import Patient
from records.tables.resources import Resource, SearchEntry

T = TypeVar("T")
FEW = 20  # More are evaluated in a thread.
BATCH = 500
RESOURCE_NAMES = {PATIENT: "Patient", "encounter": "Encounter"}


@dataclass(frozen=True, slots=True)
class Indexed:
    lock: Query[UUID]
    find: Query[Any]  # Any: the row with its body.
    entry: Callable[[Any], RowEntry]


def _locked(table: Table) -> Query[UUID]:
    id_ = col(table.id)
    rows = select(id_).where(is_any_of(id_, "ids")).order_by(id_)
    return Query(rows.with_for_update(key_share=True), UUID)


def _outdated(type_: str, table: Table, row: type, **others: ColumnElement[Any]) -> Query[Any]:
    id_ = col(table.id)
    is_current = exists(
        select(literal_column("1")).where(
            col(SearchEntry.resource_id) == id_,
            col(SearchEntry.row_version) == col(table.version),
            col(SearchEntry.body_version).is_not_distinct_from(col(Resource.version)),
        )
    )
    asked = is_any_of(id_, "ids")
    return Query(with_body(type_, table, row, **others).where(asked, ~is_current), row)


def _encounter_entry(row: EncounterWithBody) -> RowEntry:
    identity = _identity("Encounter", row)
    body = encounter_json(row, identity, row.body, is_named=False)
    return _entry(row, identity, row.patient_id, body, at=row.started_at or row.created_at)


def _patient_entry(row: PatientWithBody) -> RowEntry:
    identity = _identity("Patient", row)
    return _entry(row, identity, row.id, patient_json(row, identity, row.body), at=UNDATED)


def _identity(type_: str, row: RowWithBody) -> Identity:
    updated_at = max(row.updated_at, row.body_updated_at or row.updated_at)
    return Identity(type_, str(row.id), row.version, updated_at)


def _entry(
    row: RowWithBody, identity: Identity, patient_id: UUID, body: bytes, *, at: datetime
) -> RowEntry:
    found = entry_of(row.id, body)
    return RowEntry(
        row.id,
        at,
        found.tokens,
        found.codes,
        found.others,
        type=identity.type,
        patient_id=patient_id,
        updated_at=identity.updated_at,
        row_version=row.version,
        body_version=row.body_version,
    )


# Types in the order in which imports lock them.
INDEXED: Mapping[str, Indexed] = {
    "Patient": Indexed(
        _locked(Patient), _outdated("Patient", Patient, PatientWithBody), _patient_entry
    ),
    "Encounter": Indexed(
        _locked(Encounter),
        _outdated(
            "Encounter", Encounter, EncounterWithBody, patient_name=literal_column("''", Text)
        ),
        _encounter_entry,
    ),
}


async def store(connection: Connection, type_: str, ids: Collection[UUID]) -> None:
    """The transaction MUST have changed or locked these rows."""
    if entries := await _outdated_entries(connection, type_, ids):
        await repository.put_rows(connection, entries)


async def _outdated_entries(
    connection: Connection, type_: str, ids: Collection[UUID]
) -> list[RowEntry]:
    indexed = INDEXED[type_]
    rows = await indexed.find.all(connection, ids=[*ids]) if ids else []
    is_large = len(rows) > FEW
    return await asyncio.to_thread(_made, indexed, rows) if is_large else _made(indexed, rows)


def _made(indexed: Indexed, rows: Sequence[Any]) -> list[RowEntry]:
    return [indexed.entry(row) for row in rows]


async def follow(transaction: Transaction) -> InsertWithEvents | None:
    """Only changed rows are read, because a new row does not have a body."""
    changed: dict[str, set[UUID]] = {type_: set() for type_ in INDEXED}
    for event in transaction.events:
        type_ = RESOURCE_NAMES.get(event.resource, event.resource)
        if isinstance(event.type, Change) and type_ in changed:
            named = event.patient_ids if type_ == "Patient" else (event.resource_id,)
            changed[type_].update(UUID(str(id_)) for id_ in named)
    entries: list[RowEntry] = []
    for type_, ids in changed.items():
        created = ids & transaction.created.keys()
        rows = [without_body(transaction.created[id_]) for id_ in created]
        entries += _made(INDEXED[type_], rows)
        entries += await _outdated_entries(transaction.connection, type_, ids - created)
    return repository.with_events(entries) if entries else None


def complete(event: Event, new: object) -> Addition:
    (entry,) = _made(INDEXED[RESOURCE_NAMES[event.resource]], [without_body(new)])
    return repository.of_new_row(entry)


async def settle(connection: Connection) -> bool:
    """Index some of the rows that are listed without a search entry; return whether there were any."""
    ids = await repository.LOCK_WAITING.all(connection, limit=BATCH)
    for type_, indexed in INDEXED.items():
        locked = await indexed.lock.all(connection, ids=ids)
        await store(connection, type_, locked)
    await repository.FORGET.run(connection, ids=ids)
    return bool(ids)


async def with_all_entries(database: Database, search: Callable[[], Awaitable[T]]) -> T:
    """Repeat a search after indexing the rows that an older process has stored."""
    step = in_transaction(database, settle)
    while True:
        try:
            return await search()
        except NotPrepared:  # Of records.require_search_entries.
            while await step():
                pass


def completeness(database: Database) -> Check:
    """Return a check: after a migration, the service is ready when all rows are indexed."""
    were_complete = False

    async def check() -> str:
        nonlocal were_complete
        if not were_complete:
            try:
                were_complete = not await _is_waiting(database)
            except Problem:
                return "unreachable"
        return "ok" if were_complete else "incomplete"

    return check


async def _is_waiting(database: Database) -> bool:
    async with database.searching(database.service) as connection:
        return await repository.IS_WAITING.one(connection)
