"""GET /encounters without a patient, and its filters."""

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from support.applications import assert_problem
from support.databases import TestDatabase, execute, fetch
from support.leaks.search import set_policies, tables_with_policies
from support.wards import Ward

from chartroom.system.keys import Keyring
from chassis.database.statements import Statement
from records.encounters import service

pytestmark = pytest.mark.anyio

Answer = dict[str, Any]
DAY = datetime(2026, 12, 1, tzinfo=UTC)
STATUSES = ("planned", "in-progress", "finished", "cancelled")
CLASSES = ("AMB", "IMP", "VR")
SUMMARY_STATUSES = ("preliminary", "final", "rejected")


async def opened(client: httpx.AsyncClient, patient: str, day: int | None, **more: Any) -> str:
    """Return the id of an encounter that starts on a day of a later December."""
    start = {} if day is None else {"start": f"2999-12-{day:02}T09:00:00Z"}
    body = {"patient_id": patient, "chief_complaint": "Cough"} | start | more
    answer = (await client.post("/encounters", json=body)).raise_for_status()
    id_: str = answer.json()["id"]
    return id_


async def listed(client: httpx.AsyncClient, query: str = "") -> list[str]:
    """Return the ids of all pages of a list."""
    following: str | None = f"/encounters?{query}"
    ids = []
    while following is not None:
        page = (await client.get(following)).raise_for_status()
        ids += [one["id"] for one in page.json()["encounters"]]
        following = page.links.get("next", {}).get("url")
        assert (following is None) == (page.json()["next"] is None)
    return ids


class TestOfAllPatients:
    async def test_lists_the_soonest_first(self, client: httpx.AsyncClient) -> None:
        one, other = [
            (await client.post("/patients", json={"full_name": name})).json()["id"]
            for name in ("Anna", "Bert")
        ]
        third = await opened(client, one, 3)
        first = await opened(client, other, 1)
        second = await opened(client, one, 2, status="planned")

        answer = (await client.get("/encounters")).raise_for_status().json()

        assert [encounter["id"] for encounter in answer["encounters"]] == [first, second, third]
        assert [one["patient_name"] for one in answer["encounters"]] == ["Bert", "Anna", "Anna"]
        assert answer["encounters"][0]["patient_id"] == other
        assert answer["next"] is None

    async def test_takes_for_the_start_of_one_without_when_it_was_opened(
        self, client: httpx.AsyncClient, patient: Answer
    ) -> None:
        later, now = [await opened(client, patient["id"], day) for day in (1, None)]
        await opened(client, patient["id"], None, start="2020-01-01T00:00:00Z")

        found = await listed(client, "start_from=2020-01-02T00:00:00Z")

        assert found == [now, later]

    async def test_filters_by_both_statuses_class_and_start(
        self, client: httpx.AsyncClient, patient: Answer
    ) -> None:
        """A patient's own list is filtered alike; it is the newest first."""
        kinds = {2: {"status": "planned"}, 3: {"class": "IMP"}} | {
            5: {"status": "planned", "class": "IMP"}
        }
        ids = {
            day: await opened(client, patient["id"], day, **kinds.get(day, {}))
            for day in (4, 1, 5, 3, 2)
        }
        for day in (2, 4):
            await client.patch(f"/encounters/{ids[day]}", json={"summary": "Well."})

        for query, days in {
            "status=planned": [2, 5],
            "status=in-progress": [1, 3, 4],
            "status=finished": [],
            "class=IMP": [3, 5],
            "class=VR": [],
            "status=planned&class=IMP": [5],
            "summary_status=preliminary": [2, 4],
            "summary_status=rejected": [],
            "summary_status=preliminary&status=planned": [2],
            "summary_status=preliminary&start_from=2999-12-03T00:00:00Z": [4],
            "start_from=2999-12-03T09:00:00Z": [3, 4, 5],
            "start_to=2999-12-03T09:00:00Z": [1, 2],
            "status=in-progress&start_from=2999-12-02T00:00:00Z": [3, 4],
            "status=planned&start_to=2999-12-05T09:00:00Z": [2],
            "start_from=2999-12-05T00:00:00Z&start_to=2999-12-01T00:00:00Z": [],
            "start_from=2999-12-03T10:00:00%2B01:00&limit=1": [3, 4, 5],
        }.items():
            expected = [ids[day] for day in days]
            assert await listed(client, query) == expected, query
            of_patient = f"patient_id={patient['id']}&{query}"
            assert await listed(client, of_patient) == expected[::-1], query

    @pytest.mark.parametrize(
        "query", ["limit=2", "limit=2&status=in-progress", "limit=3&class=AMB"]
    )
    async def test_pages_through_equal_starts_without_loss_or_repetition(
        self, client: httpx.AsyncClient, patient: Answer, query: str
    ) -> None:
        ids = [await opened(client, patient["id"], 1) for _ in range(5)]
        ids += [await opened(client, patient["id"], 2) for _ in range(3)]

        assert await listed(client, query) == [*sorted(ids[:5]), *sorted(ids[5:])]

    @pytest.mark.parametrize("query", ["limit=5", "limit=5&status=in-progress"])
    async def test_ends_a_page_before_it_becomes_too_large(
        self,
        client: httpx.AsyncClient,
        patient: Answer,
        monkeypatch: pytest.MonkeyPatch,
        query: str,
    ) -> None:
        monkeypatch.setattr(service, "PAGE_BYTES", 100)
        ids = [
            await opened(client, patient["id"], day, chief_complaint="c" * size)
            for day, size in enumerate((60, 40, 101, 30), 1)
        ]

        pages = [await client.get(f"/encounters?{query}")]
        while following := pages[-1].links.get("next", {}).get("url"):
            pages.append(await client.get(following))

        shown = [[one["id"] for one in page.json()["encounters"]] for page in pages]
        assert shown == [ids[:2], [ids[2]], [ids[3]]]

    async def test_refuses_the_cursor_of_another_list(
        self, client: httpx.AsyncClient, patient: Answer
    ) -> None:
        for day in (1, 2):
            await opened(client, patient["id"], day)
        cursor = (await client.get("/encounters?limit=1")).json()["next"]

        for query in (f"patient_id={patient['id']}", "status=planned", "class=AMB"):
            response = await client.get(f"/encounters?{query}&cursor={cursor}")
            assert_problem(response, 422, "invalid")

    async def test_records_which_patients_were_shown(
        self, client: httpx.AsyncClient, patient: Answer, recorded: Any
    ) -> None:
        for day in (1, 2):
            await opened(client, patient["id"], day)

        await client.get("/encounters")

        event = (await recorded())[-1]
        assert (event["event_type"], event["patient_ids"]) == (
            "encounters.listed",
            [patient["id"]],
        )
        assert event["payload"]["data"]["count"] == 2

    @pytest.mark.parametrize("of_patient", [False, True])
    async def test_names_no_patient_to_a_caller_who_may_not_read_patients(
        self,
        *,
        client: httpx.AsyncClient,
        patient: Answer,
        scoped: Callable[[str], dict[str, str]],
        of_patient: bool,
    ) -> None:
        await opened(client, patient["id"], 1)
        query = f"?patient_id={patient['id']}" if of_patient else ""

        response = await client.get(f"/encounters{query}", headers=scoped("system/Encounter.s"))

        (encounter,) = response.raise_for_status().json()["encounters"]
        assert encounter["patient_name"] is None

    async def test_needs_the_scope_to_search_encounters(
        self, client: httpx.AsyncClient, scoped: Callable[[str], dict[str, str]]
    ) -> None:
        response = await client.get("/encounters", headers=scoped("system/Encounter.r"))

        assert_problem(response, 403, "scope-missing")


class TestOfPatientsInReach:
    @pytest.mark.parametrize("level", ["user", "patient"])
    @pytest.mark.parametrize("query", ["", "status=in-progress", "class=AMB", "limit=1"])
    async def test_lists_theirs_alone(self, ward: Ward, level: str, query: str) -> None:
        ward.become("nurse", f"{level}/*.cruds", patient=ward.anna["patient"])

        response = await ward.client.get(f"/encounters?{query}")

        assert [one["id"] for one in response.json()["encounters"]] == [ward.anna["encounter"]]
        assert response.json()["next"] is None

    async def test_lists_none_to_who_sees_no_patient(self, ward: Ward) -> None:
        ward.become("porter", "user/*.cruds")

        assert (await ward.client.get("/encounters")).json() == {"encounters": [], "next": None}

    async def test_lists_one_of_several_panels_once(
        self, ward: Ward, as_person: dict[str, str]
    ) -> None:
        body = {"name": "Ward 4", "callers": ["nurse"], "patients": [ward.anna["patient"]]}
        (await ward.client.post("/panels", json=body, headers=as_person)).raise_for_status()

        assert await listed(ward.client) == [ward.anna["encounter"]]


FILL = """
INSERT INTO records.patients (full_name) SELECT 'No. ' || n FROM generate_series(1, 40) AS n;
INSERT INTO records.encounters (patient_id, chief_complaint, summary_status, status, class, started_at)
SELECT patients.id, 'Cough', ('{preliminary,final,rejected}'::text[])[1 + n / 3 % 4],
    ('{planned,in-progress,finished,cancelled}'::text[])[1 + n * 7 % 4],
    ('{AMB,IMP,VR}'::text[])[1 + n * 5 % 3],
    CASE WHEN n % 11 > 0 THEN timestamptz '2026-12-01' + n * 13 % 50 * interval '1 hour' END
FROM records.patients, generate_series(1, 9) AS n;
INSERT INTO records.panels (name, callers, groups, changed_by, changed_by_kind)
SELECT 'Ward ' || n, '{nurse}', '{}', 'dr-osei', 'person' FROM generate_series(1, 2) AS n;
INSERT INTO records.access_callers SELECT 'caller:nurse', number FROM records.panels;
INSERT INTO records.access_members
SELECT number, patients.id::text FROM records.panels, records.patients
WHERE hashtext(patients.id::text || number) % 3 = 0;
INSERT INTO records.access_members
SELECT number, unnest('{M-17,"",00000000000000000000000000000000}'::text[]) FROM records.panels
"""


def counts_of(encounters: list[Answer]) -> Answer:
    """Return the counts of these encounters."""
    fields = {"status": STATUSES, "summary_status": SUMMARY_STATUSES}
    return {
        f"{field}es": {
            code: {"count": sum(one[field] == code for one in encounters), "is_more": False}
            for code in codes
        }
        for field, codes in fields.items()
    }


@pytest.mark.parametrize("walls", ["both walls", "predicates alone", "policies alone"])
@pytest.mark.usefixtures("app")
async def test_a_limited_caller_is_shown_what_all_lists_show_within_reach(
    *,
    client: httpx.AsyncClient,
    database: TestDatabase,
    keyring: Keyring,
    walls: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for statement in FILL.split(";\n"):
        await execute(database.admin_dsn, statement)
    members = await fetch(database.admin_dsn, "SELECT ref FROM records.access_members")
    shown = {row["ref"] for row in members}
    draw, everyone = random.Random(7), dict(client.headers)
    nurse = {"Authorization": f"Bearer {keyring.mint('nurse', scope='user/*.cruds')}"}
    if walls == "predicates alone":
        tables = await tables_with_policies(database.admin_dsn, "records")
        await set_policies(database.admin_dsn, "records", are_on=False, tables=tables)
    whole = (await client.get("/encounters?limit=1000", headers=everyone)).json()["encounters"]
    counts = counts_of([one for one in whole if one["patient_id"] in shown])
    found = 0
    for _ in range(16):
        query = {
            "status": draw.choice((None, None, *STATUSES)),
            "class": draw.choice((None, None, *CLASSES)),
            "summary_status": draw.choice((None, None, *SUMMARY_STATUSES)),
            "start_from": draw.choice((None, DAY + timedelta(hours=draw.randrange(40)))),
            "start_to": draw.choice((None, DAY + timedelta(hours=draw.randrange(60)))),
        }
        given = "&".join(
            f"{name}={value.isoformat().replace('+', '%2B') if isinstance(value, datetime) else value}"
            for name, value in query.items()
            if value is not None
        )
        client.headers.update(everyone)
        answer = await client.get(f"/encounters?limit=1000&{given}")
        expected = [one["id"] for one in answer.json()["encounters"] if one["patient_id"] in shown]

        client.headers.update(nurse)
        with monkeypatch.context() as patch:
            if walls == "policies alone":
                patch.setattr(Statement, "on", lambda statement, _: statement)
            limit = draw.choice((7, 50))
            assert await listed(client, f"limit={limit}&{given}") == expected, given
            counted = (await client.get("/encounters/counts")).raise_for_status().json()
        assert counted == counts
        found += len(expected)
    assert found > 100
