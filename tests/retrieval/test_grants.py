"""The privileges of the runtime roles; tests/architecture tests that other privileges are not granted."""

import asyncpg
import pytest
from support.databases import TestDatabase, cloned, execute
from support.rights import assert_rights

pytestmark = pytest.mark.final


database = cloned("module")


async def test_the_runtime_role_has_exactly_these_rights(database: TestDatabase):
    await assert_rights(database)
    for statement in (  # Nor on columns.
        "UPDATE retrieval.chunks SET patient_id = 'P2'",
        "UPDATE retrieval.term_counts SET number = 0",
        "UPDATE retrieval.document_versions SET text = ''",
        "UPDATE retrieval.embedding_models SET variant = 'fp32'",
    ):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await execute(database.app_dsn, statement)


SHARED = """
INSERT INTO retrieval.{} (id, version, corpus, codes, created_at, updated_at, source_type, source_ref, review_status,
    author_kind, text)
VALUES (uuidv7(), 1, 0, '{{}}', now(), now(), 'policy', 'r', 'draft', 'agent', 'a text')
"""


@pytest.mark.parametrize("table", ["documents", "document_versions"])
async def test_panel_role_reads_shared_rows_but_does_not_change_them(
    database: TestDatabase, table: str
):
    connection = await asyncpg.connect(database.admin_dsn)
    await connection.execute("BEGIN")
    await connection.execute(SHARED.format(table))
    await connection.execute("SET LOCAL ROLE retrieval_panel")

    shown = await connection.fetch(f"SELECT FROM retrieval.{table}")
    deleted = await connection.execute(f"DELETE FROM retrieval.{table}")
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await connection.execute(SHARED.format(table))
    await connection.close()

    assert (len(shown), deleted) == (1, "DELETE 0")
