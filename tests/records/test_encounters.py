import asyncio
import re
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, execute, fetch
from support.plans import plan_of

from chartroom.system.keys import Keyring
from chassis.http.paging import PAGE_BYTES
from chassis.identity.tokens import ServiceTokens
from records.encounters import service
from records.encounters.repository import newest_first_page

pytestmark = pytest.mark.anyio

Answer = dict[str, Any]


async def open_at(client: httpx.AsyncClient, patient: Answer, *starts: str | None) -> list[str]:
    """Open an encounter for each start; return their ids."""
    bodies = [
        {"patient_id": patient["id"], "chief_complaint": "Follow-up", "start": start}
        for start in starts
    ]
    return [(await client.post("/encounters", json=body)).json()["id"] for body in bodies]


async def every_page(client: httpx.AsyncClient, path: str, noun: str) -> list[Answer]:
    """Follow the Link headers from `path` and return all rows."""
    rows = []
    following: str | None = path
    while following is not None:
        response = await client.get(following)
        rows += response.json()[noun]
        following = response.links.get("next", {}).get("url")
    return rows


class TestOpenEncounter:
    async def test_answers_the_encounter(self, client: httpx.AsyncClient, patient: Answer) -> None:
        body = {"patient_id": patient["id"], "chief_complaint": "Atemnot seit dem Frühstück"}

        response = await client.post("/encounters", json=body)

        assert response.status_code == 200
        answer = response.json()
        assert answer["id"] == answer["encounter_id"]
        assert answer["patient_id"] == patient["id"]
        assert answer["chief_complaint"] == "Atemnot seit dem Frühstück"
        assert (answer["summary"], answer["start"], answer["end"]) == (None, None, None)
        assert (answer["status"], answer["class"], answer["source_status"]) == (
            "in-progress",
            "AMB",
            None,
        )
        assert (answer["version"], response.headers["ETag"]) == (1, 'W/"1"')

    async def test_has_committed_before_it_answers(
        self, client: httpx.AsyncClient, patient: Answer, database: TestDatabase
    ) -> None:
        body = {"patient_id": patient["id"], "chief_complaint": "Dyspnoea"}

        opened = (await client.post("/encounters", json=body)).json()

        rows = await fetch(
            database.admin_dsn, "SELECT id::text, chief_complaint FROM records.encounters"
        )
        assert [tuple(row) for row in rows] == [(opened["id"], "Dyspnoea")]

    async def test_answers_the_period_in_utc(
        self, client: httpx.AsyncClient, patient: Answer
    ) -> None:
        period = {"start": "2026-03-14T10:30:00+01:00", "end": "2026-03-14T11:00:00.5+01:00"}
        body = {"patient_id": patient["id"], "chief_complaint": "Cough", **period}

        answer = (await client.post("/encounters", json=body)).json()

        assert (answer["start"], answer["end"]) == (
            "2026-03-14T09:30:00Z",
            "2026-03-14T10:00:00.500000Z",
        )

    async def test_refuses_an_anonymous_caller(self, offline: httpx.AsyncClient) -> None:
        del offline.headers["authorization"]

        response = await offline.post(
            "/encounters", json={"patient_id": str(uuid4()), "chief_complaint": "Cough"}
        )

        assert_problem(response, 401, "token-required")

    async def test_does_not_find_an_unknown_patient(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        response = await client.post(
            "/encounters", json={"patient_id": str(uuid4()), "chief_complaint": "Cough"}
        )

        assert_problem(response, 404, "patient-not-found")
        assert await fetch(database.admin_dsn, "SELECT FROM records.encounters") == []

    @pytest.mark.parametrize(
        ("change", "pointer", "rule"),
        [
            pytest.param(
                {"patient_id": "P12345"}, "/patient_id", "must-be-uuid", id="an outside number"
            ),
            pytest.param({"patient_id": None}, "/patient_id", "must-be-uuid", id="no patient"),
            pytest.param(
                {"chief_complaint": None}, "/chief_complaint", "must-be-text", id="no complaint"
            ),
            pytest.param(
                {"chief_complaint": " \n"}, "/chief_complaint", "not-blank", id="a blank complaint"
            ),
            pytest.param(
                {"chief_complaint": "x" * 2001},
                "/chief_complaint",
                "too-long",
                id="a long complaint",
            ),
            pytest.param(
                {"chief_complaint": "a\0"}, "/chief_complaint", "no-nul-character", id="NUL"
            ),
            pytest.param({"summary": "Well"}, "", "unknown-field", id="an unknown field"),
            pytest.param(
                {"start": "2026-03-14T09:30:00"},
                "/start",
                "must-be-timestamp",
                id="a start without an offset",
            ),
            pytest.param(
                {"start": "1773480600"}, "/start", "must-be-timestamp", id="seconds as text"
            ),
            pytest.param({"start": 1773480600}, "/start", "must-be-timestamp", id="seconds"),
            pytest.param(
                {"start": "2026-02-30T09:30:00Z"}, "/start", "must-be-timestamp", id="no such day"
            ),
            pytest.param(
                {"start": "0001-01-01T00:00:00+14:00"},
                "/start",
                "must-be-timestamp",
                id="before year 1 in UTC",
            ),
            pytest.param(
                {"start": "9999-12-31T23:59:59-14:00"},
                "/start",
                "must-be-timestamp",
                id="after year 9999 in UTC",
            ),
            pytest.param(
                {"start": "0001-01-01T00:00:00Z"},
                "/start",
                "must-be-timestamp",
                id="no start, as some clients write",
            ),
            pytest.param(
                {"end": "2026-03-14T09:30:00Z"},
                "",
                "end-not-before-start",
                id="an end without a start",
            ),
            pytest.param(
                {"start": "2026-03-14T09:30:00Z", "end": "2026-03-14T10:29:59+01:00"},
                "",
                "end-not-before-start",
                id="an end before the start in another zone",
            ),
        ],
    )
    async def test_names_the_field_and_the_rule_that_was_broken(
        self, offline: httpx.AsyncClient, change: Answer, pointer: str, rule: str
    ) -> None:
        body = {"patient_id": str(uuid4()), "chief_complaint": "Cough"} | change

        response = await offline.post("/encounters", json=body)

        assert (pointer, rule) in broken_rules(assert_problem(response, 422, "invalid"))


class TestReadEncounter:
    async def test_answers_the_encounter_with_its_patients_name(
        self, client: httpx.AsyncClient, encounter: Answer
    ) -> None:
        response = await client.get(f"/encounters/{encounter['id']}")

        assert response.status_code == 200
        assert response.json() == encounter | {"patient_name": "李小龍"}

    @pytest.mark.parametrize("form", ["urn:uuid:{}", "{{{}}}"])
    async def test_finds_it_under_another_spelling_of_its_id(
        self, client: httpx.AsyncClient, encounter: Answer, form: str
    ) -> None:
        response = await client.get(f"/encounters/{form.format(encounter['id'].upper())}")

        assert response.json()["id"] == encounter["id"]

    async def test_names_no_patient_for_a_caller_who_may_not_read_patients(
        self, client: httpx.AsyncClient, encounter: Answer, scoped: Any
    ) -> None:
        path = f"/encounters/{encounter['id']}"
        unnamed = encounter | {"patient_name": None}
        client.headers.update(scoped("system/Encounter.ru system/Patient.s"))

        read = (await client.get(path)).json()
        listed = (await client.get(f"{path}/history")).json()["versions"]
        version = (await client.get(f"{path}/history/1")).json()
        changed = (await client.patch(path, json={"chief_complaint": "Dyspnoea"})).json()
        context = (await client.post(f"{path}/context", json={})).json()

        assert read == changed == context["encounter"] == unnamed
        assert [shown["patient_name"] for shown in (*listed, version)] == [None, None]

    async def test_refuses_an_anonymous_caller(self, offline: httpx.AsyncClient) -> None:
        del offline.headers["authorization"]

        assert_problem(await offline.get(f"/encounters/{uuid4()}"), 401, "token-required")

    async def test_does_not_find_an_unknown_id(self, client: httpx.AsyncClient) -> None:
        assert_problem(await client.get(f"/encounters/{uuid4()}"), 404, "encounter-not-found")

    @pytest.mark.parametrize("no_id", ["P12345", "%07", "%FF", "9" * 40])
    async def test_refuses_an_invalid_id(self, offline: httpx.AsyncClient, no_id: str) -> None:
        assert_problem(await offline.get(f"/encounters/{no_id}"), 422, "invalid")


class TestListEncounters:
    async def test_lists_by_start_else_by_creation_the_newest_first(
        self, client: httpx.AsyncClient, patient: Answer
    ) -> None:
        old, opened_now, planned, older = await open_at(
            client,
            patient,
            "2020-01-01T00:00:00Z",
            None,
            "2999-01-01T00:00:00Z",
            "2019-12-31T23:30:00-00:15",
        )

        response = await client.get(f"/encounters?patient_id={patient['id']}")

        assert response.status_code == 200
        assert [listed["id"] for listed in response.json()["encounters"]] == [
            planned,
            opened_now,
            old,
            older,
        ]
        assert response.json()["next"] is None

    async def test_pages_through_equal_starts_without_loss_or_repetition(
        self, client: httpx.AsyncClient, patient: Answer
    ) -> None:
        opened = await open_at(
            client, patient, *["2026-03-14T09:30:00Z"] * 5, *["2026-03-13T09:30:00Z"] * 2
        )

        listed = await every_page(
            client, f"/encounters?patient_id={patient['id']}&limit=2", "encounters"
        )

        assert [encounter["id"] for encounter in listed] == [
            *sorted(opened[:5], reverse=True),
            *sorted(opened[5:], reverse=True),
        ]

    async def test_pages_with_microseconds(
        self, client: httpx.AsyncClient, patient: Answer
    ) -> None:
        starts = [f"2026-03-14T09:30:00.00000{digit}Z" for digit in range(4)]
        opened = await open_at(client, patient, *starts)

        listed = await every_page(
            client, f"/encounters?patient_id={patient['id']}&limit=1", "encounters"
        )

        assert [encounter["id"] for encounter in listed] == opened[::-1]

    async def test_ends_a_page_before_it_becomes_too_large(
        self, client: httpx.AsyncClient, patient: Answer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(service, "PAGE_BYTES", 100)
        opened = await open_at(client, patient, *[f"2026-03-1{day}T09:30:00Z" for day in range(6)])
        for id_, size in zip(reversed(opened), (10, 90, 101, 50, 50, 2), strict=True):
            await client.patch(
                f"/encounters/{id_}", json={"chief_complaint": "c", "summary": "s" * (size - 1)}
            )

        pages = [await client.get(f"/encounters?patient_id={patient['id']}&limit=5")]
        while following := pages[-1].links.get("next", {}).get("url"):
            pages.append(await client.get(following))

        shown = [[encounter["id"] for encounter in page.json()["encounters"]] for page in pages]
        assert shown == [opened[:3:-1], [opened[3]], opened[2:0:-1], [opened[0]]]

    async def test_omits_other_patients(
        self, client: httpx.AsyncClient, patient: Answer, encounter: Answer
    ) -> None:
        other = (await client.post("/patients", json={"full_name": "Jane Doe"})).json()
        await open_at(client, other, None)

        response = await client.get(f"/encounters?patient_id={patient['id']}")

        assert [listed["id"] for listed in response.json()["encounters"]] == [encounter["id"]]

    async def test_lists_nothing_of_a_patient_without_encounters(
        self, client: httpx.AsyncClient, patient: Answer
    ) -> None:
        response = await client.get(f"/encounters?patient_id={patient['id']}")

        assert response.json() == {"encounters": [], "next": None}

    async def test_refuses_an_anonymous_caller(self, offline: httpx.AsyncClient) -> None:
        del offline.headers["authorization"]

        assert_problem(
            await offline.get(f"/encounters?patient_id={uuid4()}"), 401, "token-required"
        )

    async def test_does_not_find_an_unknown_patient(self, client: httpx.AsyncClient) -> None:
        assert_problem(
            await client.get(f"/encounters?patient_id={uuid4()}"), 404, "patient-not-found"
        )

    @pytest.mark.parametrize(
        ("query", "pointer", "rule"),
        [
            pytest.param("patient_id=a/b", "/patient_id", "usable-in-path", id="a slash"),
            pytest.param("patient_id=%00", "/patient_id", "printable", id="NUL"),
            pytest.param("patient_id={id}&limit=0", "/limit", "too-small", id="no rows"),
            pytest.param("patient_id={id}&limit=1001", "/limit", "too-large", id="too many rows"),
            pytest.param(
                "patient_id={id}&limit=" + "9" * 5000, "/limit", "too-large", id="a huge limit"
            ),
            pytest.param(
                "patient_id={id}&cursor=nonsense",
                "/cursor",
                "cursor-of-this-list",
                id="a broken cursor",
            ),
            pytest.param("patient_id={id}&name=Jane", "", "unknown-field", id="an unknown filter"),
            pytest.param("status=open", "/status", "must-be-one-of", id="an unknown status"),
            pytest.param("class=WARD", "/class", "must-be-one-of", id="an unknown class"),
            pytest.param(
                "summary_status=draft", "/summary_status", "must-be-one-of", id="no summary status"
            ),
            pytest.param("class_code=AMB", "", "unknown-field", id="the name of a column"),
            pytest.param(
                "start_from=2026-03-14T09:30:00", "/start_from", "must-be-timestamp", id="no offset"
            ),
            pytest.param("start_to=today", "/start_to", "must-be-timestamp", id="no time"),
        ],
    )
    async def test_names_the_parameter_and_the_rule_that_was_broken(
        self, offline: httpx.AsyncClient, query: str, pointer: str, rule: str
    ) -> None:
        response = await offline.get(f"/encounters?{query.format(id=uuid4())}")

        assert (pointer, rule) in broken_rules(assert_problem(response, 422, "invalid"))

    async def test_refuses_the_cursor_of_another_patients_list(
        self, client: httpx.AsyncClient, patient: Answer
    ) -> None:
        await open_at(client, patient, None, None)
        other = (await client.post("/patients", json={"full_name": "Jane Doe"})).json()
        page = (await client.get(f"/encounters?patient_id={patient['id']}&limit=1")).json()

        response = await client.get(f"/encounters?patient_id={other['id']}&cursor={page['next']}")

        assert_problem(response, 422, "invalid")

    @pytest.mark.usefixtures("app")
    async def test_uses_its_index(self, patient: Answer, database: TestDatabase) -> None:
        await execute(
            database.admin_dsn,
            f"""
            WITH others AS (
                INSERT INTO records.patients (full_name)
                SELECT 'Jane' FROM generate_series(1, 200) RETURNING id
            ), numbered AS (SELECT id, row_number() OVER () AS number FROM others)
            INSERT INTO records.encounters (patient_id, chief_complaint, started_at)
            SELECT CASE WHEN n % 10 = 0 THEN '{patient["id"]}' ELSE numbered.id END, 'Follow-up',
                timestamptz '2020-01-01' + n * interval '1 hour'
              FROM generate_series(1, 20000) n JOIN numbered ON number = n % 200 + 1;
            ANALYZE records.encounters;
            """,  # noqa: S608 - An id the database made.
        )
        statement = newest_first_page(is_first=False, is_whole=True)

        found = await plan_of(
            database,
            statement,
            patient_id=UUID(patient["id"]),
            after_time=datetime(2020, 6, 1, tzinfo=UTC),
            after_id=UUID(int=0),
            limit=101,
            max_bytes=PAGE_BYTES,
        )

        # Sorted are the newest of each patient whom the number names: here of one.
        _, _, sorted_rows = found.partition("Sort Key")
        assert re.search(r"(?s)Limit .*ix_encounters_patient_id_newest", sorted_rows), found
        assert found.count("Sort Key") == 1, found


class TestUpdateEncounter:
    async def test_answers_the_encounter_with_its_summary(
        self, client: httpx.AsyncClient, encounter: Answer
    ) -> None:
        response = await client.patch(
            f"/encounters/{encounter['id']}", json={"summary": "No fever."}
        )

        assert (response.status_code, response.headers["ETag"]) == (200, 'W/"2"')
        assert response.json() == encounter | {
            "summary": "No fever.",
            "summary_status": "preliminary",
            "summary_recorded_by": "test-agent",
            "patient_name": "李小龍",
            "version": 2,
            "updated_at": response.json()["updated_at"],
        }

    async def test_changes_the_submitted_fields_and_no_others(
        self, client: httpx.AsyncClient, patient: Answer
    ) -> None:
        period = {"start": "2026-03-14T09:30:00Z", "end": "2026-03-14T10:30:00Z"}
        opened = {
            "patient_id": patient["id"],
            "chief_complaint": "Cough",
            "class": "EMER",
            **period,
        }
        encounter = (await client.post("/encounters", json=opened)).json()
        changes = [
            {"chief_complaint": "Wheezing"},
            {"class": "IMP"},
            {"start": "2026-03-14T09:00:00Z", "end": "2026-03-14T11:00:00Z"},
            {"end": None},
            {"start": None},
        ]

        for change in changes:
            before, encounter = (
                encounter,
                (await client.patch(f"/encounters/{encounter['id']}", json=change)).json(),
            )

            own = {"patient_name", "version", "updated_at"}
            assert {name for name in encounter if encounter[name] != before.get(name)} - own == set(
                change
            )
            assert {name: encounter[name] for name in change} == change

    async def test_moves_no_end_before_the_start(
        self, client: httpx.AsyncClient, patient: Answer
    ) -> None:
        (id_,) = await open_at(client, patient, "2026-03-14T09:30:00Z")

        response = await client.patch(
            f"/encounters/{id_}", json={"end": "2026-03-14T10:29:59+01:00"}
        )

        assert broken_rules(assert_problem(response, 422, "invalid")) == {
            ("/end", "end-not-before-start")
        }

    async def test_changes_other_fields_of_an_encounter_with_an_impossible_imported_period(
        self, client: httpx.AsyncClient, encounter: Answer, database: TestDatabase
    ) -> None:
        imported = (
            "UPDATE records.encounters"
            " SET started_at = '2026-03-14', ended_at = '2026-03-13', status = 'finished'"
        )
        await execute(database.admin_dsn, imported)

        response = await client.patch(
            f"/encounters/{encounter['id']}", json={"summary": "No fever."}
        )

        assert response.status_code == 200

    async def test_makes_no_version_without_a_change_and_records_a_read(
        self, client: httpx.AsyncClient, encounter: Answer, recorded: Any
    ) -> None:
        path = f"/encounters/{encounter['id']}"
        body = {"summary": "No fever.", "class": "EMER", "start": "2026-03-14T09:30:00Z"}
        first = await client.patch(path, json=body)

        again = await client.patch(path, json=body | {"start": "2026-03-14T10:30:00+01:00"})

        assert (again.json(), again.headers["ETag"]) == (first.json(), 'W/"2"')
        assert [event["event_type"] for event in await recorded()][-2:] == [
            "encounter.amended",
            "encounter.read",
        ]

    async def test_names_in_its_event_only_what_changed(
        self, client: httpx.AsyncClient, encounter: Answer, recorded: Any
    ) -> None:
        same = {"chief_complaint": encounter["chief_complaint"], "end": None}

        await client.patch(
            f"/encounters/{encounter['id']}", json=same | {"class": "EMER", "summary": "No fever."}
        )

        assert (await recorded())[-1]["payload"]["data"]["changed"] == ["class", "summary"]

    async def test_is_a_change_where_another_author_writes_the_same_summary(
        self, client: httpx.AsyncClient, encounter: Answer, as_person: dict[str, str], recorded: Any
    ) -> None:
        path = f"/encounters/{encounter['id']}"
        await client.patch(path, json={"summary": "No fever."})

        response = await client.patch(path, json={"summary": "No fever."}, headers=as_person)

        assert (response.json()["summary_status"], response.headers["ETag"]) == ("final", 'W/"3"')
        assert (await recorded())[-1]["payload"]["data"]["changed"] == ["summary"]

    async def test_lets_one_of_many_changes_of_the_same_version_win(
        self, client: httpx.AsyncClient, encounter: Answer
    ) -> None:
        path = f"/encounters/{encounter['id']}"

        responses = await asyncio.gather(
            *(
                client.request(
                    "PATCH",
                    path,
                    json={"summary": f"{number}."},
                    headers={"If-Match": 'W/"1"'},
                )
                for number in range(50)
            )
        )

        (winner,) = [response.json() for response in responses if response.status_code == 200]
        assert {response.status_code for response in responses} == {200, 412}
        assert (await client.get(f"/encounters/{encounter['id']}")).json() == winner

    async def test_is_not_changed_by_a_new_name_of_its_patient(
        self, client: httpx.AsyncClient, encounter: Answer, database: TestDatabase
    ) -> None:
        before = await client.get(f"/encounters/{encounter['id']}")
        await execute(database.admin_dsn, "UPDATE records.patients SET full_name = 'Bruce Lee'")

        after = await client.get(f"/encounters/{encounter['id']}")

        assert after.json() == before.json() | {"patient_name": "Bruce Lee"}
        assert after.headers["ETag"] == before.headers["ETag"]

    async def test_shows_the_change_to_the_next_agent(
        self, client: httpx.AsyncClient, encounter: Answer
    ) -> None:
        await client.patch(f"/encounters/{encounter['id']}", json={"summary": "First."})

        await client.patch(f"/encounters/{encounter['id']}", json={"summary": "Second."})

        assert (await client.get(f"/encounters/{encounter['id']}")).json()["summary"] == "Second."

    async def test_shows_each_of_two_agents_its_own_change(
        self, client: httpx.AsyncClient, encounter: Answer
    ) -> None:
        summaries = [f"Summary {number}" for number in range(8)]

        responses = await asyncio.gather(
            *(
                client.patch(f"/encounters/{encounter['id']}", json={"summary": summary})
                for summary in summaries
            )
        )

        assert [response.json()["summary"] for response in responses] == summaries
        assert (await client.get(f"/encounters/{encounter['id']}")).json()["summary"] in summaries

    async def test_refuses_an_anonymous_caller(self, offline: httpx.AsyncClient) -> None:
        del offline.headers["authorization"]

        response = await offline.patch(f"/encounters/{uuid4()}", json={"summary": "No fever."})

        assert_problem(response, 401, "token-required")

    async def test_does_not_find_an_unknown_id(self, client: httpx.AsyncClient) -> None:
        response = await client.patch(f"/encounters/{uuid4()}", json={"summary": "No fever."})

        assert_problem(response, 404, "encounter-not-found")

    @pytest.mark.parametrize(
        ("body", "pointer", "rule"),
        [
            pytest.param({}, "", "at-least-one-field", id="nothing"),
            pytest.param(
                {"chief_complaint": None}, "/chief_complaint", "must-be-text", id="no complaint"
            ),
            pytest.param(
                {"chief_complaint": "x" * 2001},
                "/chief_complaint",
                "too-long",
                id="a long complaint",
            ),
            pytest.param({"class": None}, "/class", "must-be-one-of", id="no class"),
            pytest.param({"class": "amb"}, "/class", "must-be-one-of", id="another class"),
            pytest.param({"class_code": "AMB"}, "", "unknown-field", id="a column's name"),
            pytest.param({"status": None}, "/status", "must-be-one-of", id="no status"),
            pytest.param(
                {"status": "arrived"}, "/status", "must-be-one-of", id="a status that is not ours"
            ),
            pytest.param(
                {"start": "2026-03-14T09:30:00"},
                "/start",
                "must-be-timestamp",
                id="a start without an offset",
            ),
            pytest.param(
                {"summary_model": "m-1"},
                "",
                "summary-model-needs-summary",
                id="a model that wrote nothing",
            ),
            pytest.param(
                {"summary": "a", "summary_model": "x" * 129},
                "/summary_model",
                "too-long",
                id="a long model",
            ),
            pytest.param(
                {"summary": "x" * 50_001}, "/summary", "too-long", id="a summary over its limit"
            ),
            pytest.param({"summary": "a\0b"}, "/summary", "no-nul-character", id="NUL"),
            pytest.param(
                {"summary": "a", "patient_id": str(UUID(int=1))}, "", "unknown-field", id="more"
            ),
        ],
    )
    async def test_names_the_field_and_the_rule_that_was_broken(
        self, offline: httpx.AsyncClient, body: Answer, pointer: str, rule: str
    ) -> None:
        response = await offline.patch(f"/encounters/{uuid4()}", json=body)

        assert (pointer, rule) in broken_rules(assert_problem(response, 422, "invalid"))

    async def test_names_all_methods_where_another_is_used(
        self, offline: httpx.AsyncClient
    ) -> None:
        response = await offline.delete(f"/encounters/{uuid4()}")

        assert_problem(response, 405, "method-not-allowed")
        assert response.headers["allow"] == "GET, PATCH"


class TestLookUpEncounters:
    @pytest.fixture
    def as_audit(self, keyring: Keyring) -> dict[str, str]:
        """The token of audit, as a header."""
        token = ServiceTokens("audit", keyring.service_key_file("audit")).token_for("records")
        return {"Authorization": f"Bearer {token}"}

    async def test_returns_those_that_exist_with_their_patients(
        self, client: httpx.AsyncClient, encounter: Answer, as_audit: dict[str, str]
    ) -> None:
        response = await client.post(
            "/internal/encounters/lookup",
            json={"ids": [str(uuid4()), encounter["id"]]},
            headers=as_audit,
        )

        assert response.status_code == 200
        found = {"id": encounter["id"], "patient_id": encounter["patient_id"]}
        assert response.json() == {"encounters": [found]}

    async def test_returns_an_encounter_once_however_often_it_is_listed(
        self, client: httpx.AsyncClient, encounter: Answer, as_audit: dict[str, str]
    ) -> None:
        response = await client.post(
            "/internal/encounters/lookup", json={"ids": [encounter["id"]] * 1000}, headers=as_audit
        )

        assert len(response.json()["encounters"]) == 1

    async def test_refuses_an_anonymous_caller(self, offline: httpx.AsyncClient) -> None:
        del offline.headers["authorization"]

        response = await offline.post("/internal/encounters/lookup", json={"ids": [str(uuid4())]})

        assert_problem(response, 401, "token-required")

    @pytest.mark.parametrize("kind", ["agent", "person"])
    async def test_refuses_callers_other_than_services(
        self, offline: httpx.AsyncClient, keyring: Keyring, kind: Any
    ) -> None:
        offline.headers["Authorization"] = f"Bearer {keyring.mint('audit', kind=kind)}"

        response = await offline.post("/internal/encounters/lookup", json={"ids": [str(uuid4())]})

        assert_problem(response, 403, "not-allowed")

    @pytest.mark.parametrize(
        ("ids", "pointer", "rule"),
        [
            pytest.param([], "/ids", "too-few-items", id="none"),
            pytest.param([str(UUID(int=1))] * 1001, "/ids", "too-many-items", id="too many"),
            pytest.param(["P12345"], "/ids/0", "must-be-uuid", id="an outside number"),
        ],
    )
    async def test_names_the_field_and_the_rule_that_was_broken(
        self,
        offline: httpx.AsyncClient,
        as_audit: dict[str, str],
        ids: list[str],
        pointer: str,
        rule: str,
    ) -> None:
        response = await offline.post(
            "/internal/encounters/lookup", json={"ids": ids}, headers=as_audit
        )

        assert (pointer, rule) in broken_rules(assert_problem(response, 422, "invalid"))
