import asyncpg
import pytest
from support.databases import TestDatabase, execute, fetch
from support.migrations import heads
from support.queries import connected
from support.rights import assert_rights

pytestmark = pytest.mark.final

WRITES = (
    "INSERT INTO records.patients (full_name) VALUES ('Jane Doe')",
    "INSERT INTO records.intake_records (patient_id, age, symptoms, urgency) VALUES ('P1', 1, '[]', 'low')",
)


async def test_privileges_of_the_runtime_role(database: TestDatabase):
    """The runtime database role may write the service's tables, but only read the schema's revision."""
    await assert_rights(database)
    async with connected(database.app_dsn) as connection:
        for statement in WRITES:
            assert await connection.execute(statement) == "INSERT 0 1"
        with pytest.raises(asyncpg.InsufficientPrivilegeError):  # Not even a column.
            await connection.execute("UPDATE records.intake_records SET age = 2")
        rows = await connection.fetch("SELECT version_num FROM records.alembic_version")
    assert [row["version_num"] for row in rows] == heads("records")


async def test_migration_role_owns_no_objects(database: TestDatabase):
    """The migration role owns no objects itself: it must switch to the owner's role."""
    statement = "SELECT * FROM records.patients"

    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await fetch(database.migrate_dsn, statement)
    answer = await execute(database.migrate_dsn, f"SET ROLE records_owner; {statement}")

    assert answer.startswith("SELECT")
