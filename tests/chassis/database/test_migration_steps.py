from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from pydantic import SecretStr
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import create_async_engine
from support.databases import TestDatabase, execute, fetch

from chassis.database import migration_steps
from chassis.settings import database_address

BREAK = """
UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'sample.ix_things_again'::regclass
"""
STATE = BREAK.replace(
    "UPDATE pg_index SET indisvalid = false", "SELECT indexrelid, indisvalid FROM pg_index"
)


async def test_an_interrupted_index_is_rebuilt(database: TestDatabase):
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
