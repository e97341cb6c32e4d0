import asyncio

import asyncpg
import pytest
from support.databases import Template, TestDatabase, execute, fetch
from support.migrations import heads
from support.rights import assert_rights

pytestmark = [pytest.mark.anyio, pytest.mark.final]

CHUNK = """
    INSERT INTO retrieval.medical_chunks (patient_id, source_type, source_ref, chunk_text, model_id, embedding)
    SELECT 'P1', 'note', 'n-1', 'a passage', id, array_fill(0.5::real, ARRAY[384])::vector
      FROM retrieval.embedding_models
"""
OTHER = "CREATE SCHEMA other; CREATE TABLE other.secrets (secret text); INSERT INTO other.secrets VALUES ('a secret')"


@pytest.fixture(scope="module")
def database(template: Template) -> TestDatabase:
    """A database for all tests of the module, with a schema that is not retrieval's."""
    made = template.clone()
    asyncio.run(execute(made.admin_dsn, OTHER))
    return made


class TestRuntimeRole:
    async def test_stores_chunks_and_reads_them(self, database: TestDatabase) -> None:
        assert await execute(database.app_dsn, CHUNK) == "INSERT 0 1"

        assert len(await fetch(database.app_dsn, "SELECT FROM retrieval.medical_chunks")) == 1

    @pytest.mark.parametrize(
        "statement",
        [
            pytest.param("CREATE TABLE retrieval.more (n int)", id="a table in its schema"),
            pytest.param("CREATE TABLE public.more (n int)", id="a table in public"),
            pytest.param("CREATE TEMPORARY TABLE more (n int)", id="a temporary table"),
            pytest.param("CREATE SCHEMA more", id="a schema"),
            pytest.param("DROP INDEX retrieval.ix_medical_chunks_embedding", id="no index"),
            pytest.param(
                "ALTER TABLE retrieval.medical_chunks ALTER embedding TYPE vector(3)",
                id="another dimension",
            ),
            pytest.param(
                "UPDATE retrieval.medical_chunks SET patient_id = 'P2'", id="another patient"
            ),
            pytest.param("UPDATE retrieval.term_counts SET number = 0", id="another count"),
            pytest.param("UPDATE retrieval.document_versions SET text = ''", id="another past"),
            pytest.param("TRUNCATE retrieval.medical_chunks", id="no chunks at all"),
            pytest.param(
                "UPDATE retrieval.embedding_models SET variant = 'fp32'", id="another variant"
            ),
            pytest.param(
                "INSERT INTO retrieval.embedding_models VALUES (DEFAULT)", id="another model"
            ),
            pytest.param("DELETE FROM retrieval.embedding_models", id="no model"),
            pytest.param(
                "UPDATE retrieval.alembic_version SET version_num = 'x'", id="another revision"
            ),
            pytest.param("SET ROLE retrieval_owner", id="the owner"),
            pytest.param("SELECT * FROM other.secrets", id="another service's rows"),
        ],
    )
    async def test_may_do_nothing_else(self, database: TestDatabase, statement: str) -> None:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await execute(database.app_dsn, statement)

    async def test_holds_these_rights_and_no_more(self, database: TestDatabase) -> None:
        await assert_rights(database.admin_dsn, "retrieval")

    async def test_reads_the_revision_of_its_schema(self, database: TestDatabase) -> None:
        rows = await fetch(database.app_dsn, "SELECT version_num FROM retrieval.alembic_version")

        assert [row["version_num"] for row in rows] == heads("retrieval")


SHARED = """
INSERT INTO retrieval.{} (id, version, corpus, codes, created_at, updated_at, source_type, source_ref, review_status,
    author_kind, text)
VALUES (uuidv7(), 1, 0, '{{}}', now(), now(), 'policy', 'r', 'draft', 'agent', 'a text')
"""


class TestPanelRole:
    @pytest.mark.parametrize("table", ["documents", "document_versions"])
    async def test_reads_what_is_shared_and_changes_nothing_of_it(
        self, database: TestDatabase, table: str
    ) -> None:
        connection = await asyncpg.connect(database.admin_dsn)
        await connection.execute("BEGIN")
        await connection.execute(SHARED.format(table))
        await connection.execute("SET LOCAL ROLE retrieval_panel")

        shown = await connection.fetch(f"SELECT FROM retrieval.{table}")
        deleted = await connection.execute(f"DELETE FROM retrieval.{table}")  # noqa: S608
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await connection.execute(SHARED.format(table))
        await connection.close()

        assert (len(shown), deleted) == (1, "DELETE 0")


class TestMigrationRole:
    async def test_owns_nothing_by_itself(self, database: TestDatabase) -> None:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await execute(database.migrate_dsn, "SELECT * FROM retrieval.medical_chunks")

    async def test_may_act_as_the_owner(self, database: TestDatabase) -> None:
        answer = await execute(
            database.migrate_dsn, "SET ROLE retrieval_owner; SELECT FROM retrieval.medical_chunks"
        )

        assert answer.startswith("SELECT")
