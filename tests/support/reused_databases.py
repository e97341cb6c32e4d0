"""A database for consecutive tests, restored after each test, which is ten times as fast as a clone per test."""

import asyncio

import asyncpg

from support.databases import Template, TestDatabase, execute

# Deletes the rows of a test with triggers off. TRUNCATE would invalidate query plans. Queue positions continue, because
# commits may be pending.
KEEP = """
CREATE SCHEMA first;
DO $$
DECLARE
    stored text;
    has_rows boolean;
    statements text := '';
BEGIN
    FOR stored IN SELECT tablename FROM pg_tables WHERE schemaname = '{schema}' LOOP
        statements := statements || format('DELETE FROM {schema}.%I;', stored);
    END LOOP;
    FOR stored IN SELECT tablename FROM pg_tables WHERE schemaname = '{schema}' LOOP
        EXECUTE format('SELECT EXISTS (TABLE {schema}.%I)', stored) INTO has_rows;
        IF has_rows THEN
            EXECUTE format('CREATE TABLE first.%I AS TABLE {schema}.%I', stored, stored);
            statements := statements
                || format('INSERT INTO {schema}.%I TABLE first.%I;', stored, stored);
        END IF;
    END LOOP;
    EXECUTE format(
        'CREATE FUNCTION first.restore_rows() RETURNS void LANGUAGE plpgsql AS %L',
        format('BEGIN %s END', statements)
    );
END $$;
CREATE FUNCTION first.restore() RETURNS void LANGUAGE plpgsql SET session_replication_role = replica AS $$
BEGIN
    PERFORM first.restore_rows();
    PERFORM setval(format('%I.%I', schemaname, sequencename)::regclass, start_value, false)
    FROM pg_sequences WHERE schemaname = '{schema}' AND last_value IS NOT NULL
        AND sequencename NOT LIKE '%position_seq';
END $$;
CREATE FUNCTION first.refuse() RETURNS event_trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE 'tests share this database, so none may change its schema';
END $$;
CREATE EVENT TRIGGER refuse ON ddl_command_start EXECUTE FUNCTION first.refuse();
"""


def make_reused(template: Template) -> TestDatabase:
    """Clone the template, and remember the rows of its migrations for `restore`."""
    database = template.clone()
    asyncio.run(execute(database.admin_dsn, KEEP.format(schema=database.service)))
    return database


async def restore(administrator: asyncpg.Connection) -> None:
    await administrator.execute("SELECT first.restore()")
