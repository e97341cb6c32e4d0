import asyncpg
import pytest
from support.databases import TestDatabase, execute, fetch
from support.migrations import heads
from support.rights import assert_rights

pytestmark = [pytest.mark.anyio, pytest.mark.final]

PATIENT = "INSERT INTO records.patients (full_name) VALUES ('Jane Doe')"
INTAKE = "INSERT INTO records.intake_records (patient_id, age, symptoms, urgency) VALUES ('P1', 1, '[]', 'low')"


OTHER = "CREATE SCHEMA other; CREATE TABLE other.secrets (content text); INSERT INTO other.secrets VALUES ('a secret')"


class TestRuntimeRole:
    @pytest.mark.parametrize("statement", [PATIENT, INTAKE])
    async def test_writes_the_tables_of_the_service(
        self, database: TestDatabase, statement: str
    ) -> None:
        assert await execute(database.app_dsn, statement) == "INSERT 0 1"

    @pytest.mark.parametrize(
        "statement",
        [
            pytest.param("CREATE TABLE records.more (n int)", id="a table in its schema"),
            pytest.param("CREATE TABLE public.more (n int)", id="a table in public"),
            pytest.param("CREATE TEMPORARY TABLE more (n int)", id="a temporary table"),
            pytest.param("CREATE SCHEMA more", id="a schema"),
            pytest.param("ALTER TABLE records.patients ADD COLUMN ssn text", id="a column"),
            pytest.param("DROP TABLE records.intake_records", id="no table"),
            pytest.param("DELETE FROM records.patients", id="no patients"),
            pytest.param("TRUNCATE records.intake_records", id="no intake"),
            pytest.param("UPDATE records.intake_records SET age = 2", id="another intake"),
            pytest.param(
                "UPDATE records.alembic_version SET version_num = 'x'", id="another revision"
            ),
            pytest.param("SET ROLE records_owner", id="the owner"),
            pytest.param("SELECT * FROM other.secrets", id="another service's rows"),
        ],
    )
    async def test_may_not_create_or_read_anything_else(
        self, database: TestDatabase, statement: str
    ) -> None:
        await execute(database.admin_dsn, OTHER)

        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await execute(database.app_dsn, statement)

    async def test_holds_these_rights_and_no_more(self, database: TestDatabase) -> None:
        await assert_rights(database.admin_dsn, "records")

    async def test_reads_the_revision_of_its_schema(self, database: TestDatabase) -> None:
        rows = await fetch(database.app_dsn, "SELECT version_num FROM records.alembic_version")

        assert [row["version_num"] for row in rows] == heads("records")


class TestMigrationRole:
    async def test_owns_nothing_by_itself(self, database: TestDatabase) -> None:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await execute(database.migrate_dsn, "SELECT * FROM records.patients")

    async def test_may_act_as_the_owner(self, database: TestDatabase) -> None:
        answer = await execute(
            database.migrate_dsn, "SET ROLE records_owner; SELECT * FROM records.patients"
        )

        assert answer.startswith("SELECT")
