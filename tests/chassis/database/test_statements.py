from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime

import pytest
from sample.endpoints import INSERT, ThingRow
from sqlalchemy import (
    BigInteger,
    Column,
    DateTime,
    MetaData,
    String,
    Table,
    bindparam,
    delete,
    insert,
    literal_column,
    select,
    text,
)
from support.databases import TestDatabase
from support.statements import wrong_columns

from chassis.audit_trail.relay import OUTBOX
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, Statement
from chassis.delivery import Statements
from chassis.writes.idempotency import IdempotencyKeys

THINGS = Table(
    "things",
    MetaData(schema="sample"),
    Column("id", BigInteger, primary_key=True),
    Column("name", String),
    Column("at", DateTime(timezone=True)),
)
ALL = select(THINGS.c.id, THINGS.c.name).order_by(THINGS.c.id)


@dataclass(frozen=True, slots=True)
class Misspelt:
    id: int
    nmae: str


@dataclass(frozen=True, slots=True)
class WronglyTyped:
    id: int
    name: datetime


@pytest.fixture
async def connection(engine: Database) -> AsyncIterator[Connection]:
    async with engine.connection(engine.service) as lent:
        yield lent


async def store(connection: Connection, *names: str) -> list[ThingRow]:
    return [await INSERT.one(connection, name=name, place=None, at=None) for name in names]


class TestQuery:
    async def test_returns_typed_rows_values_and_numbers_of_rows(self, connection: Connection):
        stored = await store(connection, "b", "a", "c")
        names = Query(select(THINGS.c.name).order_by(THINGS.c.name), str)
        named = Query(ALL.where(THINGS.c.name == bindparam("wanted")), ThingRow)
        literal = Query(ALL.where(THINGS.c.name == "a", THINGS.c.id > bindparam("above")), ThingRow)
        others = Command(delete(THINGS).where(THINGS.c.name != bindparam("kept")))

        assert await Query(ALL, ThingRow).all(connection) == stored
        assert await names.all(connection) == ["a", "b", "c"]
        assert await named.first(connection, wanted="b") == stored[0]
        assert await named.first(connection, wanted="d") is None
        with pytest.raises(LookupError):
            await named.one(connection, wanted="d")
        assert await literal.all(connection, above=0) == [stored[1]]
        assert await others.run(connection, kept="a") == 2
        assert await Command(text("SET LOCAL work_mem = '4MB'")).run(connection) == 0

    def test_rejects_a_row_type_with_other_columns(self):
        for statement in (ALL, insert(THINGS).returning(THINGS.c.id, THINGS.c.name)):
            with pytest.raises(TypeError, match="nmae"):
                Query(statement, Misspelt)
        with pytest.raises(TypeError, match="more than one column"):
            Query(ALL, str)

    def test_passes_the_values_in_the_statements_order(self):
        statement = Statement(text("SELECT :b, :a, :b"))

        assert (statement.sql, statement.values({"a": 1, "b": 2})) == ("SELECT $1, $2, $1", [2, 1])
        with pytest.raises(KeyError, match="a"):
            statement.values({"b": 2})
        with pytest.raises(TypeError, match="other"):
            statement.values({"a": 1, "b": 2, "other": 3})


class TestTheColumnsOfStatements:
    async def test_match_the_row_types(self, unchanging: TestDatabase):
        of_schema = [
            statement
            for holder in (Statements("sample", OUTBOX), IdempotencyKeys("sample"))
            for statement in vars(holder).values()
            if isinstance(statement, Statement)
        ]
        assert len(of_schema) >= 9

        assert await wrong_columns(unchanging, "chassis", *of_schema) == []
        assert await wrong_columns(unchanging, "sample") == []

    async def test_are_compared_by_name_and_type(self, unchanging: TestDatabase):
        misspelt = Query(text("SELECT id, name FROM sample.things"), Misspelt)
        mistyped = Query(ALL, WronglyTyped)
        unknown = Command(text("DELETE FROM sample.nothing"))
        other = Query(select(literal_column("1::int")), str)

        wrong = await wrong_columns(unchanging, "sample", misspelt, mistyped, unknown, other)

        assert [line.rpartition(": ")[2] for line in wrong] == [
            "['id', 'name'] for ['id', 'nmae']",
            "name is varchar for <class 'datetime.datetime'>",
            'relation "sample.nothing" does not exist',
            wrong[3].rpartition(": ")[2],
        ]
        assert wrong[3].endswith("for str")
