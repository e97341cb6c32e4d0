import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

import asyncpg
import pytest
from support.databases import Template, TestDatabase, cloned, execute
from support.migrations import heads
from support.rights import assert_rights

pytestmark = pytest.mark.final

COLUMNS = (
    "seq, id, encounter_id, stream_pos, agent_name, event_type, patient_ids, recorded_by, "
    "recorded_by_kind, recorded_at, is_access, unverified"
)
EVENT = f"""
    INSERT INTO audit.agent_events ({COLUMNS})
    VALUES (7, uuidv7(), uuidv7(), 0, 'triage-agent', 'tool_call', '{{P1}}', 'triage-agent', 'agent', now(),
        false, true)
"""
# A trigger stores the attribute of this payload.
PAYLOAD = """INSERT INTO audit.event_payloads VALUES (7, '{"model": "m-1"}')"""
PATIENT = "INSERT INTO audit.event_patients VALUES ('P1', false, 7)"
CHECK = "INSERT INTO audit.encounter_checks (encounter_id, is_known, said_by) VALUES (uuidv7(), false, 0)"
ENCOUNTER = "INSERT INTO audit.event_encounters VALUES (7, uuidv7(), 0)"
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
    "event_attributes",
    "event_encounters",
    "encounter_checks",
    "tlog_tiles",
    "tlog_checkpoints",
    "tlog_cosignatures",
)

CHANGES = {
    "UPDATE events": "UPDATE audit.agent_events SET agent_name = 'someone else'",
    "UPDATE payloads": "UPDATE audit.event_payloads SET body = '[]'",
    "UPDATE patients": "UPDATE audit.event_patients SET patient_id = 'P2'",
    "UPDATE attributes": "UPDATE audit.event_attributes SET value = 'm-2'",
    "UPDATE checks": "UPDATE audit.encounter_checks SET said_by = 8",
    "UPDATE encounters": "UPDATE audit.event_encounters SET said_by = 8",
    **{f"DELETE {table}": f"DELETE FROM audit.{table}" for table in LOG_TABLES},
    **{f"TRUNCATE {table}": f"TRUNCATE audit.{table} CASCADE" for table in LOG_TABLES},
    "ON CONFLICT DO UPDATE": (
        f"INSERT INTO audit.agent_events ({COLUMNS}) SELECT {COLUMNS} FROM audit.agent_events "
        "ON CONFLICT (id) DO UPDATE SET agent_name = 'someone else'"
    ),
    "MERGE and DELETE": (
        "MERGE INTO audit.agent_events e USING (SELECT 1) ON true WHEN MATCHED THEN DELETE"
    ),
    "TRUNCATE all": f"TRUNCATE {', '.join('audit.' + table for table in LOG_TABLES)}",
}


CONTENTS = f"SELECT {', '.join(f'ARRAY(SELECT t::text FROM audit.{one} t)' for one in LOG_TABLES)}"


@dataclass(frozen=True)
class Roles:
    """One connection per database role, because logins are slow. Failed statements are rolled back."""

    app: asyncpg.Connection
    migrate: asyncpg.Connection
    admin: asyncpg.Connection

    async def contents(self) -> tuple[object, ...]:
        return tuple(await self.admin.fetchrow(CONTENTS))


@asynccontextmanager
async def roles_of(database: TestDatabase) -> AsyncIterator[Roles]:
    async with AsyncExitStack() as stack:
        made = []
        for dsn in (database.app_dsn, database.migrate_dsn, database.admin_dsn):
            made.append(await asyncpg.connect(dsn))
            stack.push_async_callback(made[-1].close)
        yield Roles(*made)


# An empty log, which the tests of this module do not change.
migrated = cloned("module")


@pytest.fixture(scope="module")
async def empty(migrated: TestDatabase) -> AsyncIterator[Roles]:
    async with roles_of(migrated) as roles:
        yield roles


@pytest.fixture(scope="module")
def databases(template: Template) -> Iterator[tuple[TestDatabase, TestDatabase]]:
    """Two filled logs; in the second log the runtime role has all privileges on the tables."""
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
    @pytest.mark.parametrize(
        ("granted", "role", "refusal"),
        [
            pytest.param(False, "app", "permission denied", id="the runtime role"),
            pytest.param(True, "app", "append-only", id="the runtime role with all grants"),
            pytest.param(False, "migrate", "append-only", id="the owner"),
            pytest.param(False, "admin", "append-only", id="a superuser"),
        ],
    )
    async def test_no_role_changes_anything(
        self, filled: Roles, granted_too_much: Roles, *, granted: bool, role: str, refusal: str
    ):
        roles = granted_too_much if granted else filled
        before, own = await roles.contents(), getattr(roles, role)
        if role == "migrate":
            await own.execute("SET ROLE audit_owner")

        not_refused = []
        for what, change in CHANGES.items():
            try:
                await own.execute(change)
            except asyncpg.InsufficientPrivilegeError as error:
                if refusal in str(error):
                    continue
            not_refused.append(what)

        assert not_refused == []
        assert await roles.contents() == before

    async def test_rejects_repeated_and_invalid_positions(self, filled: Roles):
        insert = f"INSERT INTO audit.agent_events ({COLUMNS})"
        rest = "'a', 'b', '{}', 'c', 'agent', now(), false, false"
        for same in (
            "8, id, uuidv7(), 0",
            "seq, uuidv7(), uuidv7(), 0",
            "8, uuidv7(), encounter_id, stream_pos",
        ):
            with pytest.raises(asyncpg.UniqueViolationError):
                await filled.app.execute(f"{insert} SELECT {same}, {rest} FROM audit.agent_events")
        for places in (
            "-1, uuidv7(), NULL, NULL",
            # PostgreSQL rejects an event that has an encounter, but no position in the encounter.
            "8, uuidv7(), uuidv7(), NULL",
            "8, uuidv7(), NULL, 0",
            "8, uuidv7(), uuidv7(), -1",
        ):
            with pytest.raises(asyncpg.CheckViolationError):
                await filled.app.execute(f"{insert} VALUES ({places}, {rest})")


class TestRuntimeRole:
    async def test_appends(self, empty: Roles):
        for statement in (EVENT, PAYLOAD, LEAF, TILE, CHECKPOINT, COSIGNATURE, PATIENT, CHECK):
            attempt = empty.app.transaction()
            await attempt.start()
            try:
                assert await empty.app.execute(statement) == "INSERT 0 1"
            finally:
                await attempt.rollback()

    async def test_has_exactly_these_rights(self, migrated: TestDatabase):
        await assert_rights(migrated)

    async def test_reads_the_revision_of_its_schema(self, empty: Roles):
        rows = await empty.app.fetch("SELECT version_num FROM audit.alembic_version")

        assert [row["version_num"] for row in rows] == heads("audit")


async def test_migration_role_owns_nothing(empty: Roles):
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await empty.migrate.execute("SELECT * FROM audit.agent_events")
