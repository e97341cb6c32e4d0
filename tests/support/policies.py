"""Lists a service's tables that show all rows to callers who may see some patients only."""

from support.databases import TestDatabase, fetch

WITHOUT_POLICY = """
SELECT relname FROM pg_class
WHERE relnamespace = $1::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f')
    AND (has_table_privilege($2, oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER')
        OR has_any_column_privilege($2, oid, 'SELECT, INSERT, UPDATE, REFERENCES'))
    AND NOT (relrowsecurity AND EXISTS (
        SELECT FROM pg_policy WHERE polrelid = pg_class.oid AND $2::regrole = ANY (polroles)
    ))
"""


async def tables_without_policy(database: TestDatabase) -> set[str]:
    service = database.service
    rows = await fetch(database.admin_dsn, WITHOUT_POLICY, service, f"{service}_panel")
    return {row["relname"] for row in rows}
