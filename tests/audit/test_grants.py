import asyncio
from uuid import uuid4

import asyncpg
import pytest
from support.databases import Template, TestDatabase, execute, fetch
from support.migrations import heads

pytestmark = pytest.mark.anyio

EVENT = """
    INSERT INTO audit.agent_events (encounter_id, agent_name, event_type, payload, recorded_by, unverified)
    VALUES (uuidv7(), 'triage-agent', 'tool_call', '{}', 'triage-agent', false)
"""
CHECK = "INSERT INTO audit.encounter_checks (encounter_id, is_known) VALUES (uuidv7(), false)"
OTHER = "CREATE SCHEMA other; CREATE TABLE other.secrets (told text); INSERT INTO other.secrets VALUES ('a secret')"

CHANGES = pytest.mark.parametrize(
    "change",
    [
        pytest.param("UPDATE audit.agent_events SET agent_name = 'someone else'", id="UPDATE events"),
        pytest.param("DELETE FROM audit.agent_events", id="DELETE events"),
        pytest.param("TRUNCATE audit.agent_events", id="TRUNCATE events"),
        pytest.param(
            "INSERT INTO audit.agent_events (id, agent_name, event_type, payload, recorded_by, unverified) "
            "SELECT id, 'a', 'b', '{}', 'c', false FROM audit.agent_events "
            "ON CONFLICT (id) DO UPDATE SET agent_name = 'someone else'",
            id="ON CONFLICT DO UPDATE",
        ),
        pytest.param(
            "MERGE INTO audit.agent_events e USING (SELECT 1) ON true WHEN MATCHED THEN DELETE", id="MERGE and DELETE"
        ),
        pytest.param("UPDATE audit.encounter_checks SET checked_at = now()", id="UPDATE checks"),
        pytest.param("DELETE FROM audit.encounter_checks", id="DELETE checks"),
        pytest.param("TRUNCATE audit.agent_events, audit.encounter_checks CASCADE", id="TRUNCATE both"),
    ],
)


@pytest.fixture(scope="module")
def filled(template: Template) -> TestDatabase:
    """A database with an event and a check in it; all tests share it, since none can change it."""
    database = template.clone()
    asyncio.run(execute(database.admin_dsn, f"{EVENT}; {CHECK}"))
    return database


@pytest.fixture(scope="module")
def granted_too_much(template: Template) -> TestDatabase:
    """The same with all privileges on the tables for the runtime role."""
    database = template.clone()
    asyncio.run(execute(database.admin_dsn, f"{EVENT}; {CHECK}; GRANT ALL ON ALL TABLES IN SCHEMA audit TO audit_app"))
    return database


async def contents(database: TestDatabase) -> list[tuple[object, ...]]:
    rows = [
        await fetch(database.admin_dsn, f"SELECT * FROM audit.{table}")  # noqa: S608 - Our own names.
        for table in ("agent_events", "encounter_checks")
    ]
    return [tuple(row) for table in rows for row in table]


class TestAppendOnly:
    @CHANGES
    async def test_the_runtime_role_has_no_grant(self, filled: TestDatabase, change: str) -> None:
        before = await contents(filled)

        with pytest.raises(asyncpg.InsufficientPrivilegeError, match="permission denied"):
            await execute(filled.app_dsn, change)

        assert await contents(filled) == before

    @CHANGES
    async def test_a_grant_too_much_changes_nothing(self, granted_too_much: TestDatabase, change: str) -> None:
        before = await contents(granted_too_much)

        with pytest.raises(asyncpg.InsufficientPrivilegeError, match="append-only"):
            await execute(granted_too_much.app_dsn, change)

        assert await contents(granted_too_much) == before

    @CHANGES
    async def test_the_owner_is_stopped_by_triggers(self, filled: TestDatabase, change: str) -> None:
        before = await contents(filled)

        with pytest.raises(asyncpg.InsufficientPrivilegeError, match="append-only"):
            await execute(filled.migrate_dsn, f"SET ROLE audit_owner; {change}")

        assert await contents(filled) == before

    @CHANGES
    async def test_a_superuser_is_stopped_by_triggers(self, filled: TestDatabase, change: str) -> None:
        before = await contents(filled)

        with pytest.raises(asyncpg.InsufficientPrivilegeError, match="append-only"):
            await execute(filled.admin_dsn, change)

        assert await contents(filled) == before

    async def test_an_id_is_not_given_twice(self, filled: TestDatabase) -> None:
        same = f"({str(uuid4())!r}, 'a', 'b', '{{}}', 'c', false)"
        twice = (
            "INSERT INTO audit.agent_events (id, agent_name, event_type, payload, recorded_by, unverified) "  # noqa: S608
            f"VALUES {same}, {same}"
        )

        with pytest.raises(asyncpg.UniqueViolationError):
            await execute(filled.app_dsn, twice)

    async def test_the_runtime_role_does_not_choose_the_sequence(self, filled: TestDatabase) -> None:
        chosen = (
            "INSERT INTO audit.agent_events (seq, agent_name, event_type, payload, recorded_by, unverified) "
            "VALUES (7, 'a', 'b', '{}', 'c', false)"
        )

        with pytest.raises(asyncpg.PostgresError, match="seq"):
            await execute(filled.app_dsn, chosen)


class TestRuntimeRole:
    @pytest.mark.parametrize("statement", [pytest.param(EVENT, id="events"), pytest.param(CHECK, id="checks")])
    async def test_appends(self, database: TestDatabase, statement: str) -> None:
        assert await execute(database.app_dsn, statement) == "INSERT 0 1"

    @pytest.mark.parametrize(
        "statement",
        [
            pytest.param("CREATE TABLE audit.more (n int)", id="a table in its schema"),
            pytest.param("CREATE TABLE public.more (n int)", id="a table in public"),
            pytest.param("CREATE TEMPORARY TABLE more (n int)", id="a temporary table"),
            pytest.param("CREATE SCHEMA more", id="a schema"),
            pytest.param("ALTER TABLE audit.agent_events DISABLE TRIGGER ALL", id="no triggers"),
            pytest.param("DROP TRIGGER refuse_truncate ON audit.agent_events", id="one trigger less"),
            pytest.param("SET session_replication_role = replica", id="a session without triggers"),
            pytest.param("DROP TABLE audit.agent_events", id="no table"),
            pytest.param("UPDATE audit.alembic_version SET version_num = 'x'", id="another revision"),
            pytest.param("SET ROLE audit_owner", id="the owner"),
            pytest.param("SELECT setval('audit.agent_events_seq_seq', 1)", id="the sequence"),
            pytest.param("SELECT * FROM other.secrets", id="another service's rows"),
        ],
    )
    async def test_may_not_make_or_read_what_is_not_its_business(self, database: TestDatabase, statement: str) -> None:
        await execute(database.admin_dsn, OTHER)

        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await execute(database.app_dsn, statement)

    async def test_knows_where_its_schema_stands(self, database: TestDatabase) -> None:
        rows = await fetch(database.app_dsn, "SELECT version_num FROM audit.alembic_version")

        assert [row["version_num"] for row in rows] == heads("audit")


class TestMigrationRole:
    async def test_owns_nothing_by_itself(self, database: TestDatabase) -> None:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await execute(database.migrate_dsn, "SELECT * FROM audit.agent_events")
