import asyncio
from typing import Any

import pytest
from support import fhir
from support.databases import execute, fetch
from support.eventually import eventually_is

from chassis.problems.problem import DatabaseUnavailable
from records.chart_texts.rebuild import ENOUGH, PAGE, Rebuilding, main, rebuild_all

from .conftest import ChartTexts

STORED_BEFORE = """
WITH person AS (INSERT INTO records.patients (full_name) VALUES ('Jane Doe') RETURNING id)
INSERT INTO records.resources (type, patient_id, body)
SELECT 'Condition', id, jsonb_build_object('code', jsonb_build_object('text', 'No. ' || n))
FROM person CROSS JOIN generate_series(1, $1::int) AS n
"""
MERGE = "UPDATE records.patients SET replaced_by = $1 WHERE id = $2"
RENAMED_BEFORE = """
INSERT INTO records.feed_renames (type, resource_id, patient_id)
SELECT 'Condition', uuidv7(), uuidv7() FROM generate_series(1, 60)
"""
OF_ENCOUNTERS = "UPDATE records.feed_rebuilds SET of = 'encounters'"
FORGET = "DELETE FROM records.feed"


async def queued_rebuilds(chart_texts: ChartTexts) -> int:
    return len(await fetch(chart_texts.database.admin_dsn, "SELECT FROM records.feed_rebuilds"))


async def imported(chart_texts: ChartTexts, number: str) -> dict[str, str]:
    answer = await chart_texts.client.post("/imports/fhir-bundle", json=fhir.small(number))
    return {one["type"]: one["id"] for one in answer.raise_for_status().json()["entries"]}


class TestRebuilds:
    async def test_sends_older_data_in_pages(self, chart_texts: ChartTexts):
        """Data stored before the migration is rendered and sent page by page; the migration queues this rebuild."""
        await fetch(chart_texts.database.admin_dsn, STORED_BEFORE, PAGE + 1)
        await execute(chart_texts.database.admin_dsn, FORGET)
        assert await queued_rebuilds(chart_texts) == 1
        rebuilding = Rebuilding(chart_texts.process.database)

        sent = []
        while await rebuilding.advance():
            sent += await chart_texts.waiting()
            await execute(chart_texts.database.admin_dsn, FORGET)

        assert len({*sent}) == len(sent) == PAGE + 1
        assert await queued_rebuilds(chart_texts) == 0

    async def test_pages_without_documents_advance(
        self, chart_texts: ChartTexts, monkeypatch: pytest.MonkeyPatch
    ):
        """A page with encounters only queues no documents, because imported encounters are sent as resources."""
        visits = [
            (await imported(chart_texts, number))["Encounter"] for number in ("48151", "48152")
        ]
        await execute(chart_texts.database.admin_dsn, OF_ENCOUNTERS)
        monkeypatch.setattr("records.chart_texts.rebuild.PAGE", 1)

        assert await Rebuilding(chart_texts.process.database).advance()

        (row,) = await fetch(
            chart_texts.database.admin_dsn, "SELECT after FROM records.feed_rebuilds"
        )
        assert str(row["after"]) == min(visits)

    async def test_waits_for_a_short_queue(self, chart_texts: ChartTexts):
        await fetch(chart_texts.database.admin_dsn, STORED_BEFORE, ENOUGH)

        assert await Rebuilding(chart_texts.process.database).advance()

        assert len(await chart_texts.waiting()) == ENOUGH

    async def test_continues_after_a_failure(
        self, chart_texts: ChartTexts, monkeypatch: pytest.MonkeyPatch
    ):
        rebuilding = Rebuilding(chart_texts.process.database)
        advance, failures = rebuilding.advance, [ValueError("a defect")]

        async def fail_once() -> bool:
            if failures:
                raise failures.pop()
            return await advance()

        monkeypatch.setattr(rebuilding, "advance", fail_once)
        monkeypatch.setattr("records.chart_texts.rebuild.POLL_S", 0.0)

        async def is_over() -> bool:
            return not await queued_rebuilds(chart_texts)

        async with rebuilding.running():
            await eventually_is(is_over)

    async def test_does_not_delay_merges_or_renames(self, chart_texts: ChartTexts):
        one, other = [await imported(chart_texts, number) for number in ("48151", "48152")]
        dsn = chart_texts.database.admin_dsn
        await fetch(dsn, STORED_BEFORE, 3 * PAGE)
        await execute(dsn, FORGET)
        await execute(dsn, RENAMED_BEFORE)
        await fetch(dsn, MERGE, one["Patient"], other["Patient"])

        assert await Rebuilding(chart_texts.process.database).advance()

        waiting = {*(await chart_texts.waiting())}
        assert {f"Condition/{each['Condition']}" for each in (one, other)} <= waiting
        assert await fetch(dsn, "SELECT FROM records.feed_renames WHERE type = 'Patient'") == []

    async def test_continues_if_renames_fail(
        self, chart_texts: ChartTexts, monkeypatch: pytest.MonkeyPatch
    ):
        async def fail(*_: object, **__: object) -> None:
            raise DatabaseUnavailable

        monkeypatch.setattr("records.chart_texts.repository.lock_renames", fail)
        rebuilding = Rebuilding(chart_texts.process.database)

        for _ in range(2):  # The first step queues resources, the second encounters.
            with pytest.raises(DatabaseUnavailable):
                await rebuilding.advance()

        assert await queued_rebuilds(chart_texts) == 0

    async def test_documents_are_equal(self, chart_texts: ChartTexts, encounter: dict[str, Any]):
        rebuilding, stand_in = Rebuilding(chart_texts.process.database), chart_texts.stand_in
        while await rebuilding.advance():
            pass
        await imported(chart_texts, "48151")
        path, body = f"/encounters/{encounter['id']}", {"summary": "No fever."}
        (await chart_texts.client.patch(path, json=body)).raise_for_status()
        await chart_texts.deliver()
        before, stand_in.documents = stand_in.documents, {}

        await rebuild_all(chart_texts.process.database)
        while await rebuilding.advance():
            pass
        await chart_texts.deliver()

        assert len(before) == 5
        assert stand_in.documents == before
        assert await queued_rebuilds(chart_texts) == 0


class TestCommand:
    async def test_resends_one_or_all_patients(
        self,
        chart_texts: ChartTexts,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ):
        one, other, _ = [
            await imported(chart_texts, number) for number in ("48151", "48152", "48153")
        ]
        await fetch(chart_texts.database.admin_dsn, MERGE, one["Patient"], other["Patient"])
        monkeypatch.setenv("RECORDS_DATABASE_URL", chart_texts.database.app_dsn)
        types = ("Observation", "Condition", "Encounter")
        expected = {f"{type_}/{each[type_]}" for each in (one, other) for type_ in types}

        for named in (one, other):
            await execute(chart_texts.database.admin_dsn, FORGET)
            assert await asyncio.to_thread(main, ["--patient", named["Patient"]]) == 0
            assert capsys.readouterr().out.endswith("6 resources wait to be sent again.\n")
            assert {*(await chart_texts.waiting())} == expected
        assert await asyncio.to_thread(main, ["--all"]) == 0
        assert await queued_rebuilds(chart_texts) == 2

    def test_reports_missing_arguments(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ):
        monkeypatch.delenv("RECORDS_DATABASE_URL", raising=False)

        assert main(["--all"]) == 1

        assert "RECORDS_DATABASE_URL is not set" in capsys.readouterr().err
