"""A noun that follows all rules of writes: versions, safe repeats, events."""

from enum import StrEnum
from typing import Annotated
from uuid import UUID

from fastapi import Response
from pydantic import Field

from chassis.audit_trail.outbox import DisclosuresDep, Event
from chassis.database.connections import DatabaseDep
from chassis.database.pool import Connection, Row, only
from chassis.http.etags import VersionMismatch, etag
from chassis.http.fields import STORABLE, RequestBody, ResponseBody
from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.http.rules import AGENT, PERSON, allow
from chassis.problems.problem import NotFound
from chassis.writes.write import VERSIONED_WRITE, WRITE, CreateDep, Transaction, WriteDep, Written

router = Router(prefix="/notes")
FIND = "SELECT id, text, is_closed, version FROM sample.notes WHERE id = $1"
INSERT = "INSERT INTO sample.notes (text) VALUES ($1) RETURNING id, text, is_closed, version"
AMEND = """
UPDATE sample.notes SET text = $3 WHERE id = $1 AND ($2::int IS NULL OR version = $2)
RETURNING id, text, is_closed, version
"""
CLOSE = """
UPDATE sample.notes SET is_closed = true WHERE id = $1 AND ($2::int IS NULL OR version = $2)
RETURNING id, text, is_closed, version
"""
AT_VERSION = """
SELECT id, text, is_closed, version FROM sample.notes WHERE id = $1 AND version = $2
UNION ALL SELECT id, text, is_closed, version FROM sample.note_versions WHERE id = $1 AND version = $2
"""


class NoteEvent(StrEnum):
    CREATED = "note.created"
    AMENDED = "note.amended"
    READ = "note.read"


class NoteBody(RequestBody):
    text: Annotated[str, Field(max_length=200), STORABLE]


class Note(ResponseBody):
    id: UUID
    text: str
    is_closed: bool

    @classmethod
    def of(cls, row: Row) -> "Note":
        return cls(id=row["id"], text=row["text"], is_closed=row["is_closed"])


def event(kind: NoteEvent, row: Row) -> Event:
    return Event(
        kind,
        "note",
        row["id"],
        row["version"],
        patient_ids=[row["id"]],
        data={"characters": len(row["text"])},
    )


async def create(transaction: Transaction, text: str) -> Written[Row]:
    row = only(await transaction.connection.fetchrow(INSERT, text))
    transaction.record(event(NoteEvent.CREATED, row))
    return Written(row, "note", row["id"], row["version"], status=201)


async def change(
    transaction: Transaction, statement: str, note_id: UUID, *values: str
) -> Written[Row]:
    expected = transaction.precondition.version
    row = await transaction.connection.fetchrow(statement, note_id, expected, *values)
    if row is None:
        raise (
            NotFound
            if await transaction.connection.fetchrow(FIND, note_id) is None
            else VersionMismatch
        )
    transaction.record(event(NoteEvent.AMENDED, row))
    return Written(row, "note", row["id"], row["version"])


async def close(transaction: Transaction, note_id: UUID) -> Written[Row]:
    transaction.precondition.require()
    return await change(transaction, CLOSE, note_id)


async def at_version(connection: Connection, note_id: str, version: int) -> Row:
    return only(await connection.fetchrow(AT_VERSION, UUID(note_id), version))


@router.post("", responses=documented(*WRITE), status_code=201)
@allow(AGENT, PERSON)
async def create_note(submitted: NoteBody, write: CreateDep) -> Note:
    return Note.of(
        await write(lambda transaction: create(transaction, submitted.text), replay=at_version)
    )


@router.patch("/{note_id}", responses=documented(NotFound, *VERSIONED_WRITE))
@allow(AGENT, PERSON)
async def amend_note(note_id: UUID, submitted: NoteBody, write: WriteDep) -> Note:
    return Note.of(
        await write(
            lambda transaction: change(transaction, AMEND, note_id, submitted.text),
            replay=at_version,
        )
    )


@router.post("/{note_id}/closing", responses=documented(NotFound, *VERSIONED_WRITE))
@allow(AGENT, PERSON)
async def close_note(note_id: UUID, write: WriteDep) -> Note:
    return Note.of(await write(lambda transaction: close(transaction, note_id), replay=at_version))


@router.get("/{note_id}", responses=documented(NotFound))
@allow(AGENT, PERSON, peers=["friend"])
async def read_note(
    note_id: UUID, database: DatabaseDep, disclosures: DisclosuresDep, response: Response
) -> Note:
    async with database.hot() as connection:
        row = await connection.fetchrow(FIND, note_id)
    if row is None:
        raise NotFound
    await disclosures.record(event(NoteEvent.READ, row))
    response.headers["ETag"] = etag(row["version"])
    return Note.of(row)


@router.get("/{note_id}/versions/{version}", responses=documented(NotFound))
@allow(AGENT, PERSON)
async def read_version(note_id: UUID, version: int, database: DatabaseDep) -> Note:
    async with database.hot() as connection:
        row = await connection.fetchrow(AT_VERSION, note_id, version)
    if row is None:
        raise NotFound
    return Note.of(row)
