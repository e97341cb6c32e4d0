import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

import asyncpg
import pytest
from support.databases import Template, TestDatabase, execute, fetch
from support.migrations import heads
from support.rights import assert_rights

pytestmark = [pytest.mark.anyio, pytest.mark.final]

COLUMNS = (
    "seq, id, encounter_id, stream_pos, agent_name, event_type, patient_ids, recorded_by, recorded_at, is_access, "
    "unverified"
)
EVENT = f"""
    INSERT INTO audit.agent_events ({COLUMNS})
    VALUES (7, uuidv7(), uuidv7(), 0, 'triage-agent', 'tool_call', '{{P1}}', 'triage-agent', now(), false, true)
"""  # noqa: S608 - Our own columns.
PAYLOAD = "INSERT INTO audit.event_payloads VALUES (7, '{}')"
PATIENT = "INSERT INTO audit.event_patients VALUES ('P1', false, 7)"
CHECK = "INSERT INTO audit.encounter_checks (encounter_id, is_known) VALUES (uuidv7(), false)"
ENCOUNTER = "INSERT INTO audit.event_encounters VALUES (7, uuidv7())"
LEAF = "INSERT INTO audit.event_leaves VALUES (7, '{}', 'salt', 'mac')"
TILE = "INSERT INTO audit.tlog_tiles VALUES (0, 0, 'hashes', 'root')"
CHECKPOINT = "INSERT INTO audit.tlog_checkpoints VALUES ('chartroom/audit', 1, 'note')"
COSIGNATURE = (
    "INSERT INTO audit.tlog_cosignatures VALUES ('chartroom/audit', 1, 'chartroom/records', 'line')"
)
FILLED = f"{EVENT}; {PAYLOAD}; {PATIENT}; {CHECK}; {ENCOUNTER}; {LEAF}; {TILE}; {CHECKPOINT}; {COSIGNATURE}"
LOG_TABLES = (
    "agent_events",
    "event_payloads",
    "event_leaves",
    "event_patients",
    "event_encounters",
    "encounter_checks",
    "tlog_tiles",
    "tlog_checkpoints",
    "tlog_cosignatures",
)
OTHER = "CREATE SCHEMA other; CREATE TABLE other.secrets (secret text); INSERT INTO other.secrets VALUES ('a secret')"

CHANGES = pytest.mark.parametrize(
    "change",
    [
        pytest.param(
            "UPDATE audit.agent_events SET agent_name = 'someone else'", id="UPDATE events"
        ),
        pytest.param("UPDATE audit.event_payloads SET body = '[]'", id="UPDATE payloads"),
        pytest.param("UPDATE audit.event_patients SET patient_id = 'P2'", id="UPDATE patients"),
        pytest.param("UPDATE audit.encounter_checks SET checked_at = now()", id="UPDATE checks"),
        pytest.param("UPDATE audit.event_encounters SET seq = 8", id="UPDATE encounters"),
        pytest.param(
            "UPDATE audit.encounter_checks SET patient_id = 'P2', said_by = 8", id="UPDATE answers"
        ),
        *(pytest.param(f"DELETE FROM audit.{table}", id=f"DELETE {table}") for table in LOG_TABLES),  # noqa: S608
        *(
            pytest.param(f"TRUNCATE audit.{table} CASCADE", id=f"TRUNCATE {table}")
            for table in LOG_TABLES
        ),
        pytest.param(
            f"INSERT INTO audit.agent_events ({COLUMNS}) SELECT {COLUMNS} FROM audit.agent_events "  # noqa: S608
            "ON CONFLICT (id) DO UPDATE SET agent_name = 'someone else'",
            id="ON CONFLICT DO UPDATE",
        ),
        pytest.param(
            "MERGE INTO audit.agent_events e USING (SELECT 1) ON true WHEN MATCHED THEN DELETE",
            id="MERGE and DELETE",
        ),
        pytest.param(
            f"TRUNCATE {', '.join('audit.' + table for table in LOG_TABLES)}", id="TRUNCATE all"
        ),
    ],
)


CONTENTS = f"SELECT {', '.join(f'ARRAY(SELECT t::text FROM audit.{one} t)' for one in LOG_TABLES)}"  # noqa: S608 - Our own names.


@dataclass(frozen=True)
class Roles:
    """A connection of each role to one database, for many tests: a login takes longer than what they
    try. Each statement is undone where it fails.
    """

    app: asyncpg.Connection
    migrate: asyncpg.Connection
    admin: asyncpg.Connection

    async def contents(self) -> tuple[object, ...]:
        """Return all rows of the log."""
        return tuple(await self.admin.fetchrow(CONTENTS))


@asynccontextmanager
async def roles_of(database: TestDatabase) -> AsyncIterator[Roles]:
    async with AsyncExitStack() as stack:
        made = []
        for dsn in (database.app_dsn, database.migrate_dsn, database.admin_dsn):
            made.append(await asyncpg.connect(dsn))
            stack.push_async_callback(made[-1].close)
        yield Roles(*made)


@pytest.fixture(scope="module")
def migrated(template: Template) -> Iterator[TestDatabase]:
    """An empty log beside the schema of another service; no test changes it."""
    database = template.clone()
    asyncio.run(execute(database.admin_dsn, OTHER))
    yield database
    database.drop()


@pytest.fixture(scope="module")
async def empty(migrated: TestDatabase) -> AsyncIterator[Roles]:
    async with roles_of(migrated) as roles:
        yield roles


@pytest.fixture(scope="module")
def databases(template: Template) -> Iterator[tuple[TestDatabase, TestDatabase]]:
    """Two with a row in each table of the log, which no test can change. In the second one the
    runtime role has all privileges on the tables.
    """
    filled, granted = template.clone(), template.clone()
    grant = "GRANT ALL ON ALL TABLES IN SCHEMA audit TO audit_app"
    asyncio.run(execute(filled.admin_dsn, FILLED))
    asyncio.run(execute(granted.admin_dsn, f"{FILLED}; {grant}"))
    yield filled, granted
    filled.drop()
    granted.drop()


@pytest.fixture(scope="module")
async def filled(databases: tuple[TestDatabase, TestDatabase]) -> AsyncIterator[Roles]:
    async with roles_of(databases[0]) as roles:
        yield roles


@pytest.fixture(scope="module")
async def granted_too_much(databases: tuple[TestDatabase, TestDatabase]) -> AsyncIterator[Roles]:
    async with roles_of(databases[1]) as roles:
        yield roles


class TestAppendOnly:
    @CHANGES
    async def test_the_runtime_role_has_no_grant(self, filled: Roles, change: str) -> None:
        before = await filled.contents()

        with pytest.raises(asyncpg.InsufficientPrivilegeError, match="permission denied"):
            await filled.app.execute(change)

        assert await filled.contents() == before

    @CHANGES
    async def test_an_excessive_grant_changes_nothing(
        self, granted_too_much: Roles, change: str
    ) -> None:
        before = await granted_too_much.contents()

        with pytest.raises(asyncpg.InsufficientPrivilegeError, match="append-only"):
            await granted_too_much.app.execute(change)

        assert await granted_too_much.contents() == before

    @CHANGES
    async def test_the_owner_is_stopped_by_triggers(self, filled: Roles, change: str) -> None:
        before = await filled.contents()

        with pytest.raises(asyncpg.InsufficientPrivilegeError, match="append-only"):
            await filled.migrate.execute(f"SET ROLE audit_owner; {change}")

        assert await filled.contents() == before

    @CHANGES
    async def test_a_superuser_is_stopped_by_triggers(self, filled: Roles, change: str) -> None:
        before = await filled.contents()

        with pytest.raises(asyncpg.InsufficientPrivilegeError, match="append-only"):
            await filled.admin.execute(change)

        assert await filled.contents() == before

    @pytest.mark.parametrize("table", ["encounter_checks", "event_encounters"])
    async def test_which_leaf_says_a_row_is_said_once(
        self, database: TestDatabase, table: str
    ) -> None:
        await execute(database.admin_dsn, FILLED)
        said = f"UPDATE audit.{table} SET said_by ="  # noqa: S608 - Our own names.

        await execute(database.app_dsn, f"{said} 7")
        with pytest.raises(asyncpg.InsufficientPrivilegeError, match="append-only"):
            await execute(database.app_dsn, f"{said} 8")

        rows = await fetch(database.admin_dsn, f"SELECT said_by FROM audit.{table}")  # noqa: S608
        assert [row["said_by"] for row in rows] == [7]

    @pytest.mark.parametrize(
        "same",
        [
            pytest.param("8, id, uuidv7(), 0", id="an id"),
            pytest.param("seq, uuidv7(), uuidv7(), 0", id="a place in the log"),
            pytest.param(
                "8, uuidv7(), encounter_id, stream_pos", id="a place among the encounter's events"
            ),
        ],
    )
    async def test_is_not_given_twice(self, filled: Roles, same: str) -> None:
        again = (
            f"INSERT INTO audit.agent_events ({COLUMNS}) "  # noqa: S608 - Our own columns.
            f"SELECT {same}, 'a', 'b', '{{}}', 'c', now(), false, false FROM audit.agent_events"
        )

        with pytest.raises(asyncpg.UniqueViolationError):
            await filled.app.execute(again)

    @pytest.mark.parametrize(
        "places",
        [
            pytest.param("-1, uuidv7(), NULL, NULL", id="before the first"),
            pytest.param(
                "8, uuidv7(), uuidv7(), NULL", id="an encounter's event without a position"
            ),
            pytest.param("8, uuidv7(), NULL, 0", id="a position in nothing"),
            pytest.param("8, uuidv7(), uuidv7(), -1", id="a position before the first"),
        ],
    )
    async def test_refuses_meaningless_positions(self, filled: Roles, places: str) -> None:
        wrong = (
            f"INSERT INTO audit.agent_events ({COLUMNS}) "  # noqa: S608 - Our own columns.
            f"VALUES ({places}, 'a', 'b', '{{}}', 'c', now(), false, false)"
        )

        with pytest.raises(asyncpg.CheckViolationError):
            await filled.app.execute(wrong)


class TestRuntimeRole:
    @pytest.mark.parametrize(
        "statement",
        [
            pytest.param(EVENT, id="events"),
            pytest.param(PAYLOAD, id="payloads"),
            pytest.param(LEAF, id="leaves"),
            pytest.param(TILE, id="tiles"),
            pytest.param(CHECKPOINT, id="checkpoints"),
            pytest.param(COSIGNATURE, id="cosignatures"),
            pytest.param(PATIENT, id="patients"),
            pytest.param(CHECK, id="checks"),
        ],
    )
    async def test_appends(self, empty: Roles, statement: str) -> None:
        attempt = empty.app.transaction()
        await attempt.start()
        try:
            assert await empty.app.execute(statement) == "INSERT 0 1"
        finally:
            await attempt.rollback()

    async def test_updates_nothing_but_the_heads(self, empty: Roles) -> None:
        rows = await empty.admin.fetch(
            "SELECT table_name, privilege_type FROM information_schema.role_table_grants "
            "WHERE grantee = 'audit_app' AND table_schema = 'audit' AND privilege_type <> 'SELECT'",
        )

        assert {(row["table_name"], row["privilege_type"]) for row in rows} == {
            *((table, "INSERT") for table in LOG_TABLES),
            ("leaf_sealing", "UPDATE"),
            ("log_head", "UPDATE"),
            ("tlog_state", "UPDATE"),
            ("trace_settling", "UPDATE"),
            ("encounter_heads", "INSERT"),
            ("encounter_heads", "UPDATE"),
            ("unsettled_events", "INSERT"),
            ("unsettled_events", "DELETE"),
            ("access_feed", "UPDATE"),
            *(
                (table, right)
                for table in ("access_callers", "access_members")
                for right in ("INSERT", "UPDATE", "DELETE")
            ),
        }

    async def test_cannot_remove_the_head_of_the_log(self, empty: Roles) -> None:
        for statement in (
            "DELETE FROM audit.log_head",
            "INSERT INTO audit.log_head VALUES (0, 0, now())",
        ):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await empty.app.execute(statement)

    @pytest.mark.parametrize(
        "statement",
        [
            pytest.param("CREATE TABLE audit.more (n int)", id="a table in its schema"),
            pytest.param("CREATE TABLE public.more (n int)", id="a table in public"),
            pytest.param("CREATE TEMPORARY TABLE more (n int)", id="a temporary table"),
            pytest.param("CREATE SCHEMA more", id="a schema"),
            pytest.param("ALTER TABLE audit.agent_events DISABLE TRIGGER ALL", id="no triggers"),
            pytest.param(
                "DROP TRIGGER refuse_truncate ON audit.agent_events", id="one trigger less"
            ),
            pytest.param("SET session_replication_role = replica", id="a session without triggers"),
            pytest.param("DROP TABLE audit.agent_events", id="no table"),
            pytest.param(
                "UPDATE audit.alembic_version SET version_num = 'x'", id="another revision"
            ),
            pytest.param("SET ROLE audit_owner", id="the owner"),
            pytest.param("SELECT * FROM other.secrets", id="another service's rows"),
        ],
    )
    async def test_may_not_create_or_read_anything_else(self, empty: Roles, statement: str) -> None:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await empty.app.execute(statement)

    async def test_holds_these_rights_and_no_more(self, database: TestDatabase) -> None:
        await assert_rights(database.admin_dsn, "audit")

    async def test_reads_the_revision_of_its_schema(self, empty: Roles) -> None:
        rows = await empty.app.fetch("SELECT version_num FROM audit.alembic_version")

        assert [row["version_num"] for row in rows] == heads("audit")


class TestMigrationRole:
    async def test_owns_nothing_by_itself(self, empty: Roles) -> None:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await empty.migrate.execute("SELECT * FROM audit.agent_events")
