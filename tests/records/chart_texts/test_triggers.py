import json
from collections.abc import AsyncIterator
from dataclasses import fields
from datetime import UTC, datetime
from typing import Any

import asyncpg
import pytest
from support.databases import TestDatabase

from records.chart_texts.naming import NAMING, name_of
from records.chart_texts.repository import VisitRow
from records.fhir.r4.resource_types import RESOURCE_TYPES
from records.fhir.r4.standings import ANY, RULES, Standing
from records.lenient_json import LenientJSON

Body = dict[str, Any]
NAMED: Body = {"code": {"text": "Asthma"}, "status": "final"}
IN_ERROR = [
    (element, form)
    for (type_, element, code), standing in RULES.items()
    if type_ == ANY and standing is Standing.ENTERED_IN_ERROR
    for written in (code, code.replace("-", " ").capitalize())
    for form in (
        written,
        [written],
        {"text": written},
        {"coding": [{"code": "EIE"}, {"code": written}]},
        {"coding": [{"display": written}]},
    )
]
RENAMED: list[tuple[Body, Body]] = [
    (NAMED, NAMED | {"code": {"text": "Corrected"}}),
    ({"name": "Ward 3"}, {"name": "Ward 4"}),
    (
        {"name": [{"given": ["Ann"], "family": "Lee"}]},
        {"name": [{"given": ["Ann"], "family": "Ray"}]},
    ),
    ({"deviceName": [{"name": "Pump 1"}]}, {"deviceName": [{"name": "Pump 2"}]}),
    ({"practitioner": {"display": "Ann Lee"}}, {"practitioner": {"display": "Ann Ray"}}),
    *((NAMED, NAMED | {element: form}) for element, form in IN_ERROR),
]
NOT_RENAMED = [(NAMED, NAMED | {"status": "amended"}), (NAMED, NAMED | {"note": [{"text": "x"}]})]


@pytest.fixture
async def admin_connection(database: TestDatabase) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(database.admin_dsn)
    yield connection
    await connection.close()


async def queues_dependents(
    connection: asyncpg.Connection, type_: str, before: Body, after: Body
) -> bool:
    """Change a resource; return whether the trigger queues the rendered texts of resources that refer to the changed
    one.
    """
    added = "INSERT INTO records.resources (type, body) VALUES ($1, $2) RETURNING id"
    id_ = await connection.fetchval(added, type_, json.dumps(before))
    changed = "UPDATE records.resources SET body = $2 WHERE id = $1"
    await connection.execute(changed, id_, json.dumps(after))
    found = "SELECT EXISTS (SELECT FROM records.feed_renames WHERE resource_id = $1)"
    return await connection.fetchval(found, id_)


async def test_changed_name_is_queued(admin_connection: asyncpg.Connection):
    for before, after in RENAMED:
        assert name_of(LenientJSON(before)) != name_of(LenientJSON(after)), after
        assert await queues_dependents(admin_connection, "Condition", before, after), after


async def test_unchanged_name_is_not_queued(admin_connection: asyncpg.Connection):
    assert [
        after
        for before, after in NOT_RENAMED
        if await queues_dependents(admin_connection, "Observation", before, after)
    ] == []


async def test_each_referenced_type_is_queued(admin_connection: asyncpg.Connection):
    noted = {
        type_
        for type_ in RESOURCE_TYPES
        if await queues_dependents(admin_connection, type_, {"code": "a"}, {"code": "b"})
    }
    assert noted == NAMING


async def test_each_used_encounter_column_is_queued(admin_connection: asyncpg.Connection):
    one, other = await admin_connection.fetch(
        "INSERT INTO records.patients (full_name) VALUES ('A'), ('B') RETURNING id"
    )
    added = (
        "INSERT INTO records.encounters (patient_id, chief_complaint) VALUES ($1, '') RETURNING id"
    )
    encounter = await admin_connection.fetchval(added, one["id"])
    now = datetime.now(UTC)
    values = {"patient_id": other["id"], "started_at": now, "ended_at": now}
    names = {field.name.removesuffix("_code") for field in fields(VisitRow)}
    # Only earlier versions set these, and the chief complaint with its author.
    of_versions = {"was_final_at_once", "complaint_by", "complaint_by_kind"}
    columns = names - of_versions - {"id", "at"}
    for column in columns:
        await admin_connection.execute("DELETE FROM records.feed")

        changed = f"UPDATE records.encounters SET {column} = $2 WHERE id = $1"
        await admin_connection.execute(changed, encounter, values.get(column, "x"))

        sent = await admin_connection.fetch("SELECT resource_id FROM records.feed")
        assert [row["resource_id"] for row in sent] == [encounter], column
