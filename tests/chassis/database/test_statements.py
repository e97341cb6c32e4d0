from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime

import pytest
from pydantic import SecretStr
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
from chassis.settings import database_address
from chassis.timings import Timings
from chassis.writes.idempotency import IdempotencyKeys

pytestmark = pytest.mark.anyio
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
async def connection(database: TestDatabase) -> AsyncIterator[Connection]:
    url = database_address(SecretStr(database.app_dsn), None)
    made = Database(url, schema="sample", pool_size=1, timings=Timings.unhurried())
    async with made.connection(made.service) as lent:
        yield lent
    await made.aclose()


async def store(connection: Connection, *names: str) -> list[ThingRow]:
    return [await INSERT.one(connection, name=name, place=None, at=None) for name in names]


class TestQuery:
    async def test_returns_typed_rows_in_the_statements_order(self, connection: Connection) -> None:
        stored = await store(connection, "b", "a")

        assert await Query(ALL, ThingRow).all(connection) == stored

    async def test_returns_the_values_of_a_single_column(self, connection: Connection) -> None:
        await store(connection, "b", "a")

        names = Query(select(THINGS.c.name).order_by(THINGS.c.name), str)

        assert await names.all(connection) == ["a", "b"]

    async def test_finds_none_or_the_first(self, connection: Connection) -> None:
        (stored,) = await store(connection, "a")
        named = Query(ALL.where(THINGS.c.name == bindparam("wanted")), ThingRow)

        assert await named.first(connection, wanted="a") == stored
        assert await named.first(connection, wanted="b") is None
        with pytest.raises(LookupError):
            await named.one(connection, wanted="b")

    async def test_sends_literals_of_its_statement_as_well(self, connection: Connection) -> None:
        stored = await store(connection, "a", "b")

        found = Query(ALL.where(THINGS.c.name == "b", THINGS.c.id > bindparam("above")), ThingRow)

        assert await found.all(connection, above=0) == stored[1:]

    def test_refuses_a_row_type_that_spells_a_column_otherwise(self) -> None:
        with pytest.raises(TypeError, match="nmae"):
            Query(ALL, Misspelt)
        with pytest.raises(TypeError, match="nmae"):
            Query(insert(THINGS).returning(THINGS.c.id, THINGS.c.name), Misspelt)

    def test_refuses_several_columns_where_one_value_is_promised(self) -> None:
        with pytest.raises(TypeError, match="more than one column"):
            Query(ALL, str)


class TestCommand:
    async def test_returns_how_many_rows_it_changed(self, connection: Connection) -> None:
        await store(connection, "a", "b", "c")
        others = Command(delete(THINGS).where(THINGS.c.name != bindparam("kept")))

        assert await others.run(connection, kept="a") == 2
        assert await Command(text("SET LOCAL work_mem = '4MB'")).run(connection) == 0


class TestValues:
    def test_are_in_the_order_of_the_statement(self) -> None:
        statement = Statement(text("SELECT :b, :a, :b"))

        assert (statement.sql, statement.values({"a": 1, "b": 2})) == ("SELECT $1, $2, $1", [2, 1])

    def test_must_be_those_of_the_statement(self) -> None:
        statement = Statement(text("SELECT :a"))

        with pytest.raises(KeyError, match="a"):
            statement.values({})
        with pytest.raises(TypeError, match="other"):
            statement.values({"a": 1, "other": 2})


class TestTheColumnsOfStatements:
    async def test_are_those_of_the_row_types(self, database: TestDatabase) -> None:
        of_schema = [
            statement
            for holder in (Statements("sample", OUTBOX), IdempotencyKeys("sample"))
            for statement in vars(holder).values()
            if isinstance(statement, Statement)
        ]
        assert len(of_schema) >= 9

        assert await wrong_columns(database, "chassis", *of_schema) == []
        assert await wrong_columns(database, "sample") == []

    async def test_are_compared_by_name_and_type(self, database: TestDatabase) -> None:
        misspelt = Query(text("SELECT id, name FROM sample.things"), Misspelt)
        mistyped = Query(ALL, WronglyTyped)
        unknown = Command(text("DELETE FROM sample.nothing"))
        other = Query(select(literal_column("1::int")), str)

        wrong = await wrong_columns(database, "sample", misspelt, mistyped, unknown, other)

        assert [line.rpartition(": ")[2] for line in wrong] == [
            "['id', 'name'] for ['id', 'nmae']",
            "name is varchar for <class 'datetime.datetime'>",
            'relation "sample.nothing" does not exist',
            wrong[3].rpartition(": ")[2],
        ]
        assert wrong[3].endswith("for str")
