import asyncio
import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, execute, fetch

from chartroom.system.keys import Keyring
from chassis.http.etags import MAX_VERSION
from chassis.http.paging import PAGE_BYTES
from chassis.identity.tokens import ServiceTokens
from records.encounters.repository import at_version, history, newest_first_page
from tests.records.plans import plan_of

Answer = dict[str, Any]
COUGH: Answer = {"chief_complaint": "Cough"}
PERIOD = {"start": "2026-03-14T09:30:00Z", "end": "2026-03-14T10:30:00Z"}
# Insert 200 patients with 100 encounters each; half of the encounters have two versions.
FILL = """
INSERT INTO records.patients (id, full_name)
SELECT ('00000000-0000-0000-0000-' || lpad(to_hex(n), 12, '0'))::uuid, 'Jane'
FROM generate_series(1, 200) AS n;
INSERT INTO records.encounters (id, patient_id, chief_complaint, started_at)
SELECT ('00000000-0000-0000-0001-' || lpad(to_hex(n), 12, '0'))::uuid,
    ('00000000-0000-0000-0000-' || lpad(to_hex(n % 200 + 1), 12, '0'))::uuid, 'Follow-up',
    timestamptz '2020-01-01' + n * interval '1 hour'
FROM generate_series(1, 20000) AS n;
UPDATE records.encounters SET summary = 'First.' WHERE started_at < timestamptz '2021-01-01';
VACUUM ANALYZE records.encounters, records.encounter_versions
"""


@pytest.mark.usefixtures("each_way")
class TestOpen:
    async def test_answers_what_it_has_stored(
        self, client: httpx.AsyncClient, patient: Answer, database: TestDatabase
    ):
        """The start and end of an encounter are stored and returned in UTC."""
        body = {"patient_id": patient["id"], "chief_complaint": "Atemnot seit dem Frühstück"}
        period = {"start": "2026-03-14T10:30:00+01:00", "end": "2026-03-14T11:00:00.5+01:00"}

        response = await client.post("/encounters", json=body)

        (stored,) = await fetch(
            database.admin_dsn, "SELECT id::text, chief_complaint FROM records.encounters"
        )
        assert response.status_code == 200
        answer = response.json()
        assert tuple(stored) == (answer["id"], body["chief_complaint"])
        assert answer.items() >= body.items()
        assert answer["id"] == answer["encounter_id"]
        assert (answer["summary"], answer["start"], answer["end"]) == (None, None, None)
        assert (answer["status"], answer["class"]) == ("in-progress", "AMB")
        assert answer["source_status"] is None
        assert (answer["version"], response.headers["ETag"]) == (1, 'W/"1"')
        over = (await client.post("/encounters", json=body | period)).json()
        assert over["start"] == "2026-03-14T09:30:00Z"
        assert over["end"] == "2026-03-14T10:00:00.500000Z"


class TestReadEncounter:
    @pytest.mark.parametrize("form", ["{}", "urn:uuid:{}", "{{{}}}"])
    async def test_answers_it_with_its_patients_name_under_any_spelling_of_its_id(
        self, client: httpx.AsyncClient, encounter: Answer, form: str
    ):
        response = await client.get(f"/encounters/{form.format(encounter['id'].upper())}")

        assert response.status_code == 200
        assert response.json() == encounter | {"patient_name": "李小龍"}

    async def test_names_no_patient_for_a_caller_who_may_not_read_patients(
        self, client: httpx.AsyncClient, encounter: Answer, scoped: Callable[[str], dict[str, str]]
    ):
        path = f"/encounters/{encounter['id']}"
        unnamed = encounter | {"patient_name": None}
        client.headers.update(scoped("system/Encounter.rus system/Patient.s"))

        lists = ("/encounters", f"/encounters?patient_id={encounter['patient_id']}")
        read = [(await client.get(one)).json()["encounters"] for one in lists]
        read += [[(await client.get(path)).json()]]
        versions = (await client.get(f"{path}/history")).json()["versions"]
        versions += [(await client.get(f"{path}/history/1")).json()]
        changed = (await client.patch(path, json={"chief_complaint": "Dyspnoea"})).json()
        context = (await client.post(f"{path}/context", json={})).json()

        assert read == [[unnamed]] * 3
        assert changed == context["encounter"] == unnamed
        assert [shown["patient_name"] for shown in versions] == [None, None]


class TestUpdateEncounter:
    async def test_answers_and_shows_the_encounter_with_its_summary(
        self, client: httpx.AsyncClient, encounter: Answer
    ):
        path = f"/encounters/{encounter['id']}"

        response = await client.patch(path, json={"summary": "No fever."})

        assert (response.status_code, response.headers["ETag"]) == (200, 'W/"2"')
        assert response.json() == encounter | {
            "summary": "No fever.",
            "summary_status": "preliminary",
            "summary_recorded_by": "test-agent",
            "sources_checked": True,
            "patient_name": "李小龍",
            "version": 2,
            "updated_at": response.json()["updated_at"],
        }
        assert (await client.get(path)).json() == response.json()

    async def test_changes_the_submitted_fields_and_no_others(
        self, client: httpx.AsyncClient, patient: Answer
    ):
        opened = COUGH | {"patient_id": patient["id"], "class": "EMER", **PERIOD}
        encounter = (await client.post("/encounters", json=opened)).json()

        for change in (
            {"chief_complaint": "Wheezing"},
            {"class": "IMP"},
            {"start": "2026-03-14T09:00:00Z", "end": "2026-03-14T11:00:00Z"},
            {"end": None},
            {"start": None},
        ):
            before = encounter
            response = await client.patch(f"/encounters/{encounter['id']}", json=change)
            encounter = response.json()

            changed = {name for name in encounter if encounter[name] != before.get(name)}
            assert changed - {"patient_name", "version", "updated_at"} == set(change)
            assert encounter.items() >= change.items()

    async def test_moves_no_end_before_the_start(
        self, client: httpx.AsyncClient, patient: Answer, database: TestDatabase
    ):
        """An imported encounter that ends before its start may still be changed in other fields."""
        opened = COUGH | {"patient_id": patient["id"], "start": "2026-03-14T09:30:00Z"}
        path = f"/encounters/{(await client.post('/encounters', json=opened)).json()['id']}"

        refused = await client.patch(path, json={"end": "2026-03-14T10:29:59+01:00"})
        imported = "SET started_at = '2026-03-14', ended_at = '2026-03-13', status = 'finished'"
        await execute(database.admin_dsn, f"UPDATE records.encounters {imported}")
        changed = await client.patch(
            path, json={"summary": "No fever.", "end": "2026-03-13T00:00:00Z"}
        )

        assert broken_rules(assert_problem(refused, 422, "invalid")) == {
            ("/end", "end-not-before-start")
        }
        assert changed.status_code == 200

    async def test_names_in_its_event_what_changed_and_makes_no_version_without_a_change(
        self, client: httpx.AsyncClient, encounter: Answer, as_person: dict[str, str], recorded: Any
    ):
        """A request without a change makes no version. The same summary by another author is a change."""
        path = f"/encounters/{encounter['id']}"
        summary, start = {"summary": "No fever."}, {"start": "2026-03-14T09:30:00Z"}
        body = {"chief_complaint": "Dyspnoea", "end": None, "class": "EMER"} | summary | start

        first = await client.patch(path, json=body)
        again = await client.patch(path, json=body | {"start": "2026-03-14T10:30:00+01:00"})
        another = await client.patch(path, json=summary, headers=as_person)

        amended, read, decided = (await recorded())[-3:]
        assert (again.json(), again.headers["ETag"]) == (first.json(), 'W/"2"')
        assert (another.json()["summary_status"], another.headers["ETag"]) == ("final", 'W/"3"')
        assert amended["event_type"] == decided["event_type"] == "encounter.amended"
        assert amended["payload"]["data"]["changed"] == ["class", "start", "summary"]
        assert read["event_type"] == "encounter.read"
        assert decided["payload"]["data"]["changed"] == ["summary"]

    async def test_lets_one_of_many_changes_of_the_same_version_win(
        self, client: httpx.AsyncClient, encounter: Answer
    ):
        path, first = f"/encounters/{encounter['id']}", {"If-Match": 'W/"1"'}

        responses = await asyncio.gather(
            *(client.patch(path, json={"summary": f"{n}."}, headers=first) for n in range(16))
        )

        (winner,) = [response.json() for response in responses if response.status_code == 200]
        assert {response.status_code for response in responses} == {200, 412}
        assert (await client.get(path)).json() == winner

    async def test_shows_each_of_many_agents_its_own_change(
        self, client: httpx.AsyncClient, encounter: Answer
    ):
        path = f"/encounters/{encounter['id']}"
        summaries = [f"Summary {number}" for number in range(8)]

        responses = await asyncio.gather(
            *(client.patch(path, json={"summary": summary}) for summary in summaries)
        )

        assert [response.json()["summary"] for response in responses] == summaries
        assert (await client.get(path)).json()["summary"] in summaries


async def test_audit_looks_up_the_patients_of_encounters_that_exist(
    client: httpx.AsyncClient, encounter: Answer, keyring: Keyring
):
    token = ServiceTokens("audit", keyring.service_key_file("audit")).token_for("records")

    response = await client.post(
        "/internal/encounters/lookup",
        json={"ids": [str(uuid4()), *[encounter["id"]] * 999]},
        headers={"Authorization": f"Bearer {token}"},
    )

    assert response.status_code == 200
    found = {"id": encounter["id"], "patient_id": encounter["patient_id"]}
    assert response.json() == {"encounters": [found]}


async def test_pages_and_versions_are_read_by_their_indexes(database: TestDatabase):
    for statement in FILL.split(";\n"):
        await execute(database.admin_dsn, statement)
    encounter_id, most = UUID(int=(1 << 64) + 1), {"limit": 101, "max_bytes": PAGE_BYTES}

    page = await plan_of(
        database,
        newest_first_page(is_first=False, is_whole=True),
        patient_id=UUID(int=1),
        after_time=datetime(2020, 6, 1, tzinfo=UTC),
        after_id=UUID(int=0),
        **most,
    )
    versions = [
        await plan_of(database, history, id=encounter_id, before=MAX_VERSION, **most),
        await plan_of(database, at_version, id=encounter_id, version=1),
    ]

    # Only the newest encounters of each patient are sorted.
    _, _, sorted_rows = page.partition("Sort Key")
    assert re.search(r"(?s)Limit .*ix_encounters_patient_id_newest", sorted_rows), page
    assert page.count("Sort Key") == 1, page
    for found in versions:
        assert "pk_encounters" in found, found
        assert "pk_encounter_versions" in found, found
        assert "Seq Scan on encounter" not in found, found
