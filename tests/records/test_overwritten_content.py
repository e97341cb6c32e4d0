import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from fastapi import FastAPI
from support.databases import TestDatabase, execute

from chartroom.system.keys import Keyring
from records import overwritten_content
from records.fhir.store import overwritten
from tests.records.authored_charts import (
    ACCEPTED,
    AGENT,
    BY_AGENT,
    BY_PERSON,
    BY_SOURCE,
    FEED,
    LABEL,
    PERSON,
    TERMS,
    Chart,
    overwrite,
)
from tests.records.conftest import Rows
from tests.records.fhir_bundles import Client, Recorded

Command = Callable[..., Awaitable[str]]
Capture = pytest.CaptureFixture[str]
SOURCE = "?source=https://ehr.example/fhir"
IN_ERROR = {"coding": [{"system": f"{TERMS}/condition-ver-status", "code": "entered-in-error"}]}
NOTHING = "0 resources, 0 patients and encounters.\n"


@pytest.fixture
async def chart(client: Client, keyring: Keyring, app_of_client: FastAPI) -> Chart:
    return await Chart.begun(client, keyring, app_of_client)


@pytest.fixture
def command(database: TestDatabase, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> Command:
    monkeypatch.setenv("RECORDS_MIGRATE_DATABASE_URL", database.migrate_dsn)
    monkeypatch.setenv("RECORDS_TRUSTED_AGENTS", f"{FEED}:*")

    async def run(*arguments: str) -> str:
        capsys.readouterr()
        assert await asyncio.to_thread(overwritten_content.main, arguments) == 0
        return capsys.readouterr().out

    return run


class TestResources:
    async def test_listed_without_values_and_restored_once(
        self, chart: Chart, command: Command, rows_of: Rows, recorded: Recorded
    ):
        by_feed = await chart.import_resource(FEED, chart.problem("Gout", id="c1"), SOURCE)
        by_person = await chart.write(PERSON, chart.problem("Asthma"))
        draft = await chart.write(AGENT, chart.problem("Pain"))
        accepted = await chart.write(PERSON, draft, draft)
        own = await chart.write(AGENT, chart.problem("Cough"))
        own = await chart.write(AGENT, chart.problem("Fever"), own)
        await overwrite(rows_of, by_feed, code={"text": "Sprain"})
        await overwrite(rows_of, by_feed, code={"text": "Strain"})
        await overwrite(rows_of, by_person, verificationStatus=IN_ERROR)
        await overwrite(rows_of, accepted, note=[{"text": "worse"}])
        lost = {by_feed["id"]: (3, 1), by_person["id"]: (2, 1), accepted["id"]: (3, 2)}

        listed = await command()
        unchanged = [await chart.read(one) for one in (by_feed, by_person, accepted)]
        restored, again = [await command("--restore") for _ in range(2)]

        lines = [
            f"Condition/{id_}: version {now}, accepted {before}"
            for id_, (now, before) in sorted(lost.items())
        ]
        assert listed.splitlines() == [*lines, "3 resources, 0 patients and encounters."]
        assert [one["meta"]["security"] for one in unchanged] == [[LABEL]] * 3
        assert restored.splitlines()[-1] == "3 resources restored."
        assert again == f"{NOTHING}0 resources restored.\n"
        expected = ((by_feed, BY_SOURCE), (by_person, BY_PERSON), (accepted, ACCEPTED))
        for one, by in expected:
            shown = await chart.read(one)
            await chart.check(shown, by)
            of_versions = {"id": one["id"], "meta": shown["meta"]}
            assert shown == one | of_versions
            assert int(shown["meta"]["versionId"]) == lost[one["id"]][0] + 1
        assert await chart.review(await chart.read(own)) == BY_AGENT
        written = [one for one in await recorded() if one["agent_name"] == "records"]
        assert [one["event_type"] for one in written] == ["resource.amended"] * 3
        path = f"/patients/{chart.patient}/chart"
        answer = await chart.client.get(path, headers=chart.headers[PERSON])
        assert {one["id"] for one in answer.json()["problems"]} == {*lost}
        found = await chart.client.get(
            f"/fhir/Condition?patient={chart.patient}&code:text=Asthma",
            headers=chart.headers[PERSON],
        )
        assert [one["resource"]["id"] for one in found.json()["entry"]] == [by_person["id"]]

    async def test_a_labelled_correction_of_the_source_is_the_accepted_version(
        self, chart: Chart, command: Command, rows_of: Rows
    ):
        before = await chart.import_resource(FEED, chart.problem("Gout", id="c1"), SOURCE)
        await overwrite(rows_of, before, code={"text": "Pain"})
        await overwrite(rows_of, before, "https://ehr.example/fhir", code={"text": "Arthritis"})

        await command("--restore")

        shown = await chart.read(before)
        assert shown["code"] == {"text": "Arthritis"}
        await chart.check(shown, BY_SOURCE)
        repeated = await chart.import_resource(FEED, chart.problem("Arthritis", id="c1"), SOURCE)
        assert repeated == shown

    async def test_trusted_agents_do_not_overwrite(
        self, chart: Chart, command: Command, rows_of: Rows
    ):
        await overwrite(rows_of, await chart.write(PERSON, chart.problem()), note=[])
        assert await command("--trusted", f"{AGENT}:Condition") == NOTHING

    async def test_an_interrupted_command_continues(
        self,
        chart: Chart,
        command: Command,
        rows_of: Rows,
        monkeypatch: pytest.MonkeyPatch,
    ):
        made = [await chart.write(PERSON, chart.problem(code)) for code in ("Gout", "Asthma")]
        for one in made:
            await overwrite(rows_of, one, code={"text": "Pain"})
        restore, calls = overwritten.restore, iter((None, KeyboardInterrupt))

        async def interrupted(*arguments: Any) -> Any:
            if (failure := next(calls)) is not None:
                raise failure
            return await restore(*arguments)

        with monkeypatch.context() as patch:
            patch.setattr(overwritten, "restore", interrupted)
            assert await asyncio.to_thread(overwritten_content.main, ["--restore"]) == 130

        assert (await command("--restore")).splitlines()[-1] == "1 resources restored."
        for one in made:
            assert (await chart.read(one))["code"] == one["code"]


class TestRows:
    async def test_fields_that_an_agent_changed_after_a_person_are_listed(
        self, chart: Chart, command: Command, database: TestDatabase
    ):
        person = chart.headers[PERSON]
        born = await chart.client.patch(
            f"/patients/{chart.patient}",
            json={"date_of_birth": "1980-01-01"},
            headers=person | {"If-Match": "*"},
        )
        born.raise_for_status()
        opened = await chart.client.post(
            "/encounters",
            json={"patient_id": chart.patient, "chief_complaint": "Dyspnoea"},
            headers=person,
        )
        visit = opened.raise_for_status().json()["id"]
        assert await command() == NOTHING
        by_agent = "changed_by = 'triage-agent', changed_by_kind = 'agent'"
        for change in (
            f"patients SET date_of_birth = '1990-01-01', {by_agent}",
            f"encounters SET chief_complaint = 'Overdose', status = 'finished', {by_agent}",
        ):
            await execute(database.admin_dsn, f"UPDATE records.{change}")

        assert (await command("--restore")).splitlines() == [
            f"Patient/{chart.patient}: version 3, changed date_of_birth",
            f"Encounter/{visit}: version 2, changed chief_complaint",
            "0 resources, 2 patients and encounters.",
            "0 resources restored.",
        ]
