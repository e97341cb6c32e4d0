import hashlib

import pytest
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from pydantic import SecretStr
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import create_async_engine
from support.databases import TestDatabase, execute, fetch

from chassis.database import migration_steps
from chassis.settings import database_address

# Each statement as a migration first ran it. These texts never change; others may be added.
FIRST_RUN = {
    "OUTBOX": "653515cb7c43d53e",
    "QUEUE": "1b75d3a900c498f0",
    "IDEMPOTENCY_KEYS": "6614cde6929a9cee",
    "ACCESS": "74f8ba5371e11867",
    "ACCESS_FEED": "edb306938d89acf4",
    "IN_REACH": "3356ce36c11667e3",
    "IN_REACH_OF_PANELS": "24b174eb7e9b9284",
    "POLICIES": "02232807069b2fa1",
    "KEEP_VERSION": "1c0dcdec17bfa413",
    "KEEP_VERSION_OF": "6203df7865e3988c",
    "VERSIONS": "640ab6ec4d1185fa",
}


def test_each_statement_is_listed_and_stays_what_migrations_have_run() -> None:
    texts = {name: value for name, value in vars(migration_steps).items() if name.isupper()}
    found = {
        name: hashlib.sha256(text.encode()).hexdigest()[:16]
        for name, text in texts.items()
        if isinstance(text, str)
    }

    assert found == FIRST_RUN, "add a function instead"


BREAK = """
UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'sample.ix_things_again'::regclass
"""
STATE = BREAK.replace(
    "UPDATE pg_index SET indisvalid = false", "SELECT indexrelid, indisvalid FROM pg_index"
)


@pytest.mark.anyio
async def test_an_index_whose_build_was_interrupted_is_built_again(database: TestDatabase) -> None:
    def build(connection: Connection) -> None:
        context = MigrationContext.configure(connection)
        with context.begin_transaction(), Operations.context(context):
            migration_steps.build_index("sample", "ix_things_again", "things (place)")

    engine = create_async_engine(database_address(SecretStr(database.admin_dsn), None))
    found = []
    async with engine.connect() as connection:
        for statement in (BREAK, "SELECT 1", "SELECT 1"):
            await connection.run_sync(build)
            found += await fetch(database.admin_dsn, STATE)
            await execute(database.admin_dsn, statement)
    await engine.dispose()

    interrupted, again, kept = found
    assert interrupted != again == kept
    assert kept["indisvalid"]
