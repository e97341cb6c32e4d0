import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from alembic import command
from pydantic import SecretStr
from support.applications import running, settings_for
from support.databases import TestDatabase, execute, fetch
from support.eventually import HANGS_S, eventually_is
from support.migration_rules import MigrationRules
from support.migrations import empty_database, start_migrating

from audit.settings import Settings
from audit.tables import AuditModel
from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.keys import Keyring
from chassis.database.migrations import alembic_config, upgrade
from chassis.settings import database_address
from tests.audit.app import create_app

KNOWN, UNKNOWN, WAITING = (UUID(int=n) for n in (1, 2, 3))
PATIENT = "01980000-0000-7000-8000-00000000abcd"
# As the first version wrote them; `seq` 3 was taken by an event that was rolled back.
OLD_ROWS = f"""
    INSERT INTO audit.encounter_checks (encounter_id, is_known, patient_id)
    VALUES ('{KNOWN}', true, '{PATIENT}'), ('{UNKNOWN}', false, NULL);
    INSERT INTO audit.agent_events
        (id, seq, encounter_id, agent_name, event_type, payload, recorded_by, recorded_at, unverified)
    OVERRIDING SYSTEM VALUE VALUES
        ('{UUID(int=11)}', 1, '{KNOWN}', 'a', 'b', '{{"n": 1.10, "é": [1, 2]}}', 'agent', '2026-03-14 09:30Z', false),
        ('{UUID(int=12)}', 2, '{WAITING}', 'a', 'b', '{{}}', 'agent', '2026-03-14 09:31Z', true),
        ('{UUID(int=14)}', 4, '{KNOWN}', 'a', 'b', '{{}}', 'agent', '2026-03-14 09:29Z', true),
        ('{UUID(int=15)}', 5, '{UNKNOWN}', 'a', 'b', '{{}}', 'agent', '2026-03-14 09:32Z', true);
    SELECT setval('audit.agent_events_seq_seq', 5)
"""  # noqa: S608 - Our own values.
SAID = "SELECT FROM audit.encounter_checks WHERE encounter_id = $1 AND said_by IS NOT NULL"
ONE_MORE = """
    INSERT INTO audit.agent_events (agent_name, event_type, payload, recorded_by, unverified)
    VALUES ('a', 'b', '{}', 'agent', false)
"""


@pytest.fixture
def empty(cluster: EmbeddedPostgres) -> TestDatabase:
    return empty_database(cluster, "audit")


@pytest.fixture
def old(empty: TestDatabase) -> TestDatabase:
    """A database that the first version has written events to."""
    command.upgrade(
        alembic_config("audit", url=database_address(SecretStr(empty.migrate_dsn), None)),
        "audit_0001",
    )
    asyncio.run(execute(empty.admin_dsn, OLD_ROWS))
    return empty


class TestMigrations(MigrationRules):
    service = "audit"
    metadata = AuditModel.metadata


class TestOneOrder:
    @pytest.fixture
    def migrated(self, old: TestDatabase) -> TestDatabase:
        """A database with events of the first version, migrated."""
        upgrade("audit", database_address(SecretStr(old.migrate_dsn), None))
        return old

    @pytest.mark.anyio
    async def test_keeps_the_rows_of_the_first_version_in_their_order_and_continues_after_them(
        self, migrated: TestDatabase, keyring: Keyring, records: Any
    ) -> None:
        rows = await fetch(
            migrated.admin_dsn,
            "SELECT seq, id, stream_pos, body, to_char(recorded_at AT TIME ZONE 'UTC', 'HH24:MI') AS at, unverified "
            "FROM audit.agent_events JOIN audit.event_payloads USING (seq) ORDER BY seq",
        )

        assert [tuple(row) for row in rows] == [
            (0, UUID(int=11), 0, '{"n": 1.10, "é": [1, 2]}'.encode(), "09:30", False),
            (1, UUID(int=12), 0, b"{}", "09:31", True),
            # Time never runs back in the order of the log.
            (2, UUID(int=14), 1, b"{}", "09:31", True),
            (3, UUID(int=15), 0, b"{}", "09:32", True),
        ]
        records.patients[str(WAITING)] = PATIENT
        settings = Settings(**settings_for(migrated, keyring, settle_interval_s=3600.0))
        app = create_app(settings, records_transport=records)
        event = {"encounter_id": str(KNOWN), "agent_name": "a", "event_type": "b", "payload": {}}

        async with running(app, keyring.mint("agent")) as client:
            await app.state.settling.settle()
            own = {"changes": "false"}  # Without audit's own events.
            found, unknown = [
                (await client.get("/agent-events", params=own | one)).json()["events"]
                for one in ({"patient_id": PATIENT}, {"encounter_id": str(UNKNOWN)})
            ]
            await eventually_is(lambda: fetch(migrated.admin_dsn, SAID, KNOWN))
            answer = (await client.post("/agent-events", json=event)).json()

        # Their patients find them once records has answered.
        assert [(one["seq"], one["encounter_status"], one["patient_id"]) for one in found] == [
            (seq, "known", PATIENT) for seq in range(3)
        ]
        assert [one["encounter_status"] for one in unknown] == ["unknown"]
        assert {id_ for asked in records.asked for id_ in asked} == {str(WAITING)}
        assert (answer["seq"] > 4, answer["stream_pos"]) == (True, 2)
        last = datetime(2026, 3, 14, 9, 32, tzinfo=UTC)
        assert datetime.fromisoformat(answer["recorded_at"]) > last

    @pytest.mark.anyio
    async def test_loses_nothing_that_the_first_version_still_writes(
        self, old: TestDatabase, tmp_path: Path
    ) -> None:
        first_version = await asyncpg.connect(old.app_dsn)
        try:
            async with first_version.transaction():
                await first_version.execute(ONE_MORE)
                migrating = start_migrating(old, tmp_path)
                blocked = (
                    "SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = $1"
                )
                await eventually_is(lambda: fetch(old.admin_dsn, blocked, old.name))
        finally:
            await first_version.close()
        output = await asyncio.to_thread(migrating.communicate, timeout=HANGS_S)

        assert output == ("", "")
        rows = await fetch(old.admin_dsn, "SELECT seq FROM audit.agent_events")
        assert [row["seq"] for row in rows] == [0, 1, 2, 3, 4]
