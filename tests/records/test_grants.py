import asyncpg
import pytest
from support.databases import TestDatabase, execute, fetch
from support.migrations import heads
from support.queries import connected
from support.rights import assert_rights

pytestmark = pytest.mark.final

OTHER = "CREATE SCHEMA other; CREATE TABLE other.secrets (content text); INSERT INTO other.secrets VALUES ('a secret')"
WRITES = (
    "INSERT INTO records.patients (full_name) VALUES ('Jane Doe')",
    "INSERT INTO records.intake_records (patient_id, age, symptoms, urgency) VALUES ('P1', 1, '[]', 'low')",
)
REFUSED = (
    "CREATE TABLE records.more (n int)",
    "CREATE TABLE public.more (n int)",
    "CREATE TEMPORARY TABLE more (n int)",
    "CREATE SCHEMA more",
    "ALTER TABLE records.patients ADD COLUMN ssn text",
    "DROP TABLE records.intake_records",
    "DELETE FROM records.patients",
    "TRUNCATE records.intake_records",
    "UPDATE records.intake_records SET age = 2",
    "UPDATE records.alembic_version SET version_num = 'x'",
    "SET ROLE records_owner",
    "SELECT * FROM other.secrets",
)


async def test_privileges_of_the_runtime_role(database: TestDatabase) -> None:
    """The runtime database role may write the service's tables, but only read the schema's revision."""
    await assert_rights(database.admin_dsn, "records")
    await execute(database.admin_dsn, OTHER)
    async with connected(database.app_dsn) as connection:
        for statement in WRITES:
            assert await connection.execute(statement) == "INSERT 0 1"
        for statement in REFUSED:
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.execute(statement)
        rows = await connection.fetch("SELECT version_num FROM records.alembic_version")
    assert [row["version_num"] for row in rows] == heads("records")


async def test_migration_role_owns_no_objects(database: TestDatabase) -> None:
    """The migration role owns no objects itself: it must switch to the owner's role."""
    statement = "SELECT * FROM records.patients"

    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await fetch(database.migrate_dsn, statement)
    answer = await execute(database.migrate_dsn, f"SET ROLE records_owner; {statement}")

    assert answer.startswith("SELECT")
