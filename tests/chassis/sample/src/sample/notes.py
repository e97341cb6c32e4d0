from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import Field
from sqlalchemy import Boolean, Integer, Text, Uuid, bindparam, column, insert, select, table, text

from chassis.audit_trail.outbox import Event
from chassis.database.connections import DatabaseDep
from chassis.database.pool import Connection
from chassis.database.statements import Query
from chassis.http.etags import VersionMismatch
from chassis.http.fields import STORABLE, RequestBody, ResponseBody
from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.identity.authentication import CallerDep
from chassis.identity.caller import Caller
from chassis.problems.problem import NotFound
from chassis.reads import ReadDep
from chassis.uuids import uuid7
from chassis.writes.creation import Creation
from chassis.writes.creation_statements import Insert, is_first
from chassis.writes.idempotency import Reference
from chassis.writes.write import (
    VERSIONED_CHANGE,
    WRITE,
    CreateDep,
    Transaction,
    VersionedWriteDep,
    WriteDep,
    Written,
)

router = Router(prefix="/notes")


@dataclass(frozen=True, slots=True)
class NoteRow:
    id: UUID
    text: str
    is_closed: bool
    version: int


FIND = Query(text("SELECT id, text, is_closed, version FROM sample.notes WHERE id = :id"), NoteRow)
INSERT = Query(
    text("INSERT INTO sample.notes (text) VALUES (:text) RETURNING id, text, is_closed, version"),
    NoteRow,
)
AMEND = Query(
    text("""
UPDATE sample.notes SET text = :text
WHERE id = :id AND (CAST(:expected AS int) IS NULL OR version = :expected)
RETURNING id, text, is_closed, version
"""),
    NoteRow,
)
CLOSE = Query(
    text("""
UPDATE sample.notes SET is_closed = true
WHERE id = :id AND (CAST(:expected AS int) IS NULL OR version = :expected)
RETURNING id, text, is_closed, version
"""),
    NoteRow,
)
AT_VERSION = Query(
    text("""
SELECT id, text, is_closed, version FROM sample.notes WHERE id = :id AND version = :version
UNION ALL
SELECT id, text, is_closed, version FROM sample.note_versions WHERE id = :id AND version = :version
"""),
    NoteRow,
)


_notes = table(
    "notes",
    column("id", Uuid),
    column("text", Text),
    column("is_closed", Boolean),
    column("version", Integer),
    schema="sample",
)
_given = select(bindparam("id", type_=Uuid), bindparam("text", type_=Text))
CREATE = Insert(
    insert(_notes)
    .from_select(["id", "text"], _given.where(is_first("sample")))
    .returning(*_notes.c)
    .cte("added"),
    NoteRow,
)


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
    def of(cls, row: NoteRow) -> "Note":
        return cls(id=row.id, text=row.text, is_closed=row.is_closed)


def event(kind: NoteEvent, row: NoteRow) -> Event:
    return Event(
        kind, "note", row.id, row.version, patient_ids=[row.id], data={"characters": len(row.text)}
    )


async def create(transaction: Transaction, text: str) -> Written[NoteRow]:
    row = await INSERT.one(transaction.connection, text=text)
    transaction.record(event(NoteEvent.CREATED, row))
    return Written(row, "note", row.id, row.version, status=201)


def creation(_: Caller, text: str) -> Creation[NoteRow] | None:
    draft = NoteRow(uuid7(), text, is_closed=False, version=1)
    return Creation(
        CREATE,
        {"id": draft.id, "text": text},
        draft,
        event(NoteEvent.CREATED, draft),
        result=lambda row: row,
        status=201,
    )


async def change(
    transaction: Transaction, statement: Query[NoteRow], note_id: UUID, **values: str
) -> Written[NoteRow]:
    expected = transaction.precondition.version
    row = await statement.first(transaction.connection, id=note_id, expected=expected, **values)
    if row is None:
        is_there = await FIND.first(transaction.connection, id=note_id)
        raise VersionMismatch if is_there else NotFound
    transaction.record(event(NoteEvent.AMENDED, row))
    return Written(row, "note", row.id, row.version)


async def close(transaction: Transaction, note_id: UUID) -> Written[NoteRow]:
    transaction.precondition.require()
    return await change(transaction, CLOSE, note_id)


async def replay_write(connection: Connection, first: Reference) -> NoteRow:
    return await AT_VERSION.one(connection, id=UUID(first.id), version=first.version)


@router.post("", responses=documented(*WRITE), status_code=201)
@allow("Basic.c")
async def create_note(submitted: NoteBody, write: CreateDep) -> Note:
    return Note.of(
        await write(
            lambda transaction: create(transaction, submitted.text),
            replay=replay_write,
            creation=lambda caller: creation(caller, submitted.text),
        )
    )


@router.patch("/{note_id}", responses=documented(NotFound, *VERSIONED_CHANGE))
@allow("Basic.u")
async def amend_note(note_id: UUID, submitted: NoteBody, write: WriteDep) -> Note:
    return Note.of(
        await write(
            lambda transaction: change(transaction, AMEND, note_id, text=submitted.text),
            replay=replay_write,
        )
    )


@router.post("/{note_id}/closing", responses=documented(NotFound, *VERSIONED_CHANGE))
@allow("Basic.u")
async def close_note(note_id: UUID, write: VersionedWriteDep) -> Note:
    return Note.of(
        await write(lambda transaction: close(transaction, note_id), replay=replay_write)
    )


@router.get("/{note_id}", responses=documented(NotFound))
@allow("Basic.r", peers=["friend"])
async def read_note(note_id: UUID, read: ReadDep) -> Note:
    async with read.database.connection(read.caller) as connection:
        row = await FIND.first(connection, id=note_id)
    if row is None:
        raise NotFound
    await read.disclose(event(NoteEvent.READ, row), version=row.version)
    return Note.of(row)


@router.get("/{note_id}/versions/{version}", responses=documented(NotFound))
@allow("Basic.r")
async def read_version(
    note_id: UUID, version: int, database: DatabaseDep, caller: CallerDep
) -> Note:
    async with database.connection(caller) as connection:
        row = await AT_VERSION.first(connection, id=note_id, version=version)
    if row is None:
        raise NotFound
    return Note.of(row)
