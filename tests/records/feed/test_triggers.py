"""The triggers of the feed note each change on which a text depends."""

import json
from collections.abc import AsyncIterator
from dataclasses import fields
from datetime import UTC, datetime
from typing import Any

import asyncpg
import pytest
from support.databases import TestDatabase

from records.chart_texts.repository import VisitRow
from records.chart_texts.service import NAMING, name_of
from records.fhir.r4.resource_types import RESOURCE_TYPES
from records.fhir.r4.standings import ANY, RULES, Standing
from records.lenient_json import LenientJSON

pytestmark = pytest.mark.anyio
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
    *((NAMED, NAMED | {element: form}) for element, form in IN_ERROR),
]
NOT_RENAMED = [(NAMED, NAMED | {"status": "amended"}), (NAMED, NAMED | {"note": [{"text": "x"}]})]


@pytest.fixture
async def administrator(database: TestDatabase) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(database.admin_dsn)
    yield connection
    await connection.close()


async def is_noted(connection: asyncpg.Connection, type_: str, before: Body, after: Body) -> bool:
    """Change a resource, and return whether the texts that use its name are sent again."""
    added = "INSERT INTO records.resources (type, body) VALUES ($1, $2) RETURNING id"
    id_ = await connection.fetchval(added, type_, json.dumps(before))
    changed = "UPDATE records.resources SET body = $2 WHERE id = $1"
    await connection.execute(changed, id_, json.dumps(after))
    found = "SELECT EXISTS (SELECT FROM records.feed_renames WHERE resource_id = $1)"
    noted: bool = await connection.fetchval(found, id_)
    return noted


async def test_a_name_that_differs_for_the_service_is_noted(
    administrator: asyncpg.Connection,
) -> None:
    for before, after in RENAMED:
        assert name_of(LenientJSON(before)) != name_of(LenientJSON(after)), after
        assert await is_noted(administrator, "Condition", before, after), after


async def test_a_change_that_leaves_the_name_as_it_was_is_not_noted(
    administrator: asyncpg.Connection,
) -> None:
    assert [
        after
        for before, after in NOT_RENAMED
        if await is_noted(administrator, "Observation", before, after)
    ] == []


async def test_names_of_the_types_that_texts_use_are_noted(
    administrator: asyncpg.Connection,
) -> None:
    noted = {
        type_
        for type_ in RESOURCE_TYPES
        if await is_noted(administrator, type_, {"code": "a"}, {"code": "b"})
    }
    assert noted == NAMING


async def test_each_column_that_the_text_of_an_encounter_uses_is_sent_when_it_changes(
    administrator: asyncpg.Connection,
) -> None:
    one, other = await administrator.fetch(
        "INSERT INTO records.patients (full_name) VALUES ('A'), ('B') RETURNING id"
    )
    added = (
        "INSERT INTO records.encounters (patient_id, chief_complaint) VALUES ($1, '') RETURNING id"
    )
    encounter = await administrator.fetchval(added, one["id"])
    now = datetime.now(UTC)
    values = {"patient_id": other["id"], "started_at": now, "ended_at": now}
    columns = {field.name.removesuffix("_code") for field in fields(VisitRow)} - {"id", "at"}
    for column in columns:
        await administrator.execute("DELETE FROM records.feed")

        changed = f"UPDATE records.encounters SET {column} = $2 WHERE id = $1"  # noqa: S608 - Ours.
        await administrator.execute(changed, encounter, values.get(column, "x"))

        sent = await administrator.fetch("SELECT resource_id FROM records.feed")
        assert [row["resource_id"] for row in sent] == [encounter], column
