import asyncio
from typing import Any
from uuid import UUID

import pytest
from support.applications import running, settings_for
from support.databases import TestDatabase, cloned, execute

from audit.settings import Settings
from audit.verify.database import DatabasePlan, check_database
from audit.verify.findings import Kind
from chartroom.system.keys import Keyring
from tests.audit.app import create_app
from tests.audit.fake_records import FakeRecords
from tests.audit.leaf_rows import leaves_of
from tests.audit.spans import TOOL, TRACE, exported, span

pytestmark = pytest.mark.final
database = cloned()
OTHER_TRACE, OTHER_ENCOUNTER = "ab" * 16, str(UUID(int=2**100))
ABOUT, ABOUT_OTHER = (
    TOOL | {"chartroom.encounter_id": one} for one in (FakeRecords().encounter, OTHER_ENCOUNTER)
)
OF_A_PATIENT = TOOL | {"chartroom.patient_ids": ["P2"]}
MOVED = """
SET session_replication_role = replica; UPDATE audit.agent_events SET {} WHERE seq = {};
UPDATE audit.trace_settling SET next_seq = {}
"""


# `column`: the column that the attack changes. `taken`: the event that audit then assigns to the encounter.
@pytest.mark.parametrize(
    ("spans", "column", "values", "at", "taken"),
    [
        ([span(1), span(2, ABOUT, trace=OTHER_TRACE)], "trace_id", (TRACE, OTHER_TRACE), 1, 0),
        ([span(1, OF_A_PATIENT), span(2, ABOUT)], "patient_ids", ("{}", "{P2}"), 0, 0),
        ([span(1, ABOUT), span(2, ABOUT_OTHER), span(3)], "trace_id", (OTHER_TRACE, TRACE), 1, 2),
    ],
    ids=["of another trace", "about a patient", "of a trace with two encounters"],
)
async def test_an_event_wrongly_settled_by_its_trace_is_reported(
    *,
    database: TestDatabase,
    keyring: Keyring,
    spans: list[Any],
    column: str,
    values: tuple[str, str],
    at: int,
    taken: int,
):
    records = FakeRecords()
    records.patients[OTHER_ENCOUNTER] = records.patient
    settings = settings_for(database, keyring, settle_interval_s=3600.0, encounter_check_s=5)
    app = create_app(Settings(**settings), records_transport=records)
    async with running(app, keyring.mint("triage-agent", scope="system/AuditEvent.crs")) as client:
        await exported(client, *spans)
        await app.state.settling.settle_traces()
        for value, next_seq in zip(values, (0, len(spans) + 1), strict=True):
            moved = MOVED.format(f"{column} = '{value}'", at, next_seq)
            await execute(database.admin_dsn, moved)
            await app.state.settling.settle_traces()
        assert [one.kind for one in await leaves_of(database) if one.kind] == ["trace.settled"]
        proof = app.state.tree.proof
        mac_key = proof.file("mac.key").read_bytes()
        plan = DatabasePlan(database.admin_dsn, mac_key, [proof.signer.key])
        report = await asyncio.to_thread(check_database, plan)

    assert [(one.kind, one.seq) for one in report.findings] == [(Kind.TRACE_ALTERED, taken)]
