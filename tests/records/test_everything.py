"""GET /patients/{id}/everything."""

from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, execute

from records.chart import everything as service
from records.intake import service as intake

pytestmark = pytest.mark.anyio

Answer = dict[str, Any]
RESOURCES = """
INSERT INTO records.resources (type, patient_id, body)
SELECT 'Observation', '{patient}', jsonb_build_object('resourceType', 'Observation', 'valueQuantity', jsonb_build_object('value', '1.10'::numeric))
FROM generate_series(1, {count})
"""  # noqa: E501


@pytest.fixture
async def chart(client: httpx.AsyncClient, patient: Answer, database: TestDatabase) -> list[Answer]:
    """Everything about the patient as other reads show it; another patient has a chart,
    too.
    """
    other = (await client.post("/patients", json={"full_name": "Somebody Else"})).json()
    encounters, records = [], []
    for one in (other, patient):
        for number in range(5):
            visit = {"patient_id": one["id"], "chief_complaint": f"No. {number}"}
            await client.post("/encounters", json=visit)
            submitted = {
                "patient_id": one["id"],
                "age": 30 + number,
                "symptoms": [],
                "urgency": "low",
            }
            await client.post("/intake", json=submitted)
        await execute(database.admin_dsn, RESOURCES.format(patient=one["id"], count=5))
    encounters = (await client.get("/encounters", params={"patient_id": patient["id"]})).json()[
        "encounters"
    ]
    for encounter in encounters:
        del encounter["patient_name"]  # Everything names the patient once.
    records = (await client.get(f"/intake/{patient['id']}")).json()["records"]
    return [
        {"type": "patient", "patient": patient},
        *({"type": "encounter", "encounter": encounter} for encounter in encounters),
        *({"type": "intake-record", "intake_record": record} for record in reversed(records)),
    ]


def kind_of(item: Answer) -> str:
    """Return the type of an item, of a resource that of FHIR."""
    kind: str = item["type"] if item["type"] != "resource" else item["resource"]["type"]
    return kind


async def pages_of(
    client: httpx.AsyncClient, path: str, headers: dict[str, str] | None = None
) -> list[Answer]:
    following: str | None = path
    pages: list[Answer] = []
    while following is not None:
        response = await client.get(following, headers=headers)
        pages.append(response.json())
        following = response.links.get("next", {}).get("url")
    return pages


class TestEverything:
    async def test_lists_everything_as_other_reads_show_it(
        self, client: httpx.AsyncClient, patient: Answer, chart: list[Answer]
    ) -> None:
        response = await client.get(f"/patients/{patient['id']}/everything")

        items = response.json()["items"]
        assert (response.status_code, response.json()["next"]) == (200, None)
        assert items[:11] == chart
        assert [(item["type"], item["resource"]["type"]) for item in items[11:]] == [
            ("resource", "Observation")
        ] * 5

    async def test_ends_with_the_open_tasks_the_newest_first(
        self, client: httpx.AsyncClient, patient: Answer, chart: list[Answer], as_person: Answer
    ) -> None:
        other = (await client.post("/patients", json={"full_name": "Somebody Else"})).json()
        added = []
        for one in (patient, patient, patient, other):
            task = {"kind": "follow_up", "patient_id": one["id"], "input": {"call": "+41"}}
            added.append((await client.post("/tasks", json=task)).raise_for_status().json())
        headers = as_person | {"If-Match": 'W/"1"'}
        cancel = f"/tasks/{added[1]['id']}/cancel"
        await client.post(cancel, json={"reason": "Done"}, headers=headers)

        response = await client.get(f"/patients/{patient['id']}/everything")

        assert response.json()["items"][len(chart) + 5 :] == [
            {"type": "task", "task": added[2]},
            {"type": "task", "task": added[0]},
        ]

    async def test_keeps_every_digit_of_a_resource(
        self, client: httpx.AsyncClient, patient: Answer, chart: list[Answer]
    ) -> None:
        response = await client.get(f"/patients/{patient['id']}/everything")

        assert response.text.count('"value": 1.10') == 5
        assert len(chart) == 11

    async def test_pages_through_everything_with_any_limit(
        self, client: httpx.AsyncClient, patient: Answer, chart: list[Answer]
    ) -> None:
        path = f"/patients/{patient['id']}/everything"
        whole = (await client.get(path)).json()["items"]
        assert whole[:11] == chart

        for limit in (1, 2, 3, 6, 15, 16, 1000):
            pages = await pages_of(client, f"{path}?limit={limit}")

            assert all(0 < len(page["items"]) <= limit for page in pages)
            assert [item for page in pages for item in page["items"]] == whole

    async def test_ends_a_page_before_it_becomes_too_large(
        self,
        client: httpx.AsyncClient,
        patient: Answer,
        chart: list[Answer],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        path = f"/patients/{patient['id']}/everything"
        whole = (await client.get(path)).json()["items"]
        # For resources of 65 each or so.
        monkeypatch.setattr(service, "PAGE_BYTES", 150)
        monkeypatch.setattr(intake, "PAGE_BYTES", 4)  # For records of 2 each.

        pages = [await client.get(path)]
        while following := pages[-1].links.get("next", {}).get("url"):
            pages.append(await client.get(following))

        assert [len(page.json()["items"]) for page in pages] == [8, 2, 3, 2, 1]
        assert [item for page in pages for item in page.json()["items"]] == whole
        assert whole[:11] == chart

    async def test_has_no_maximum(
        self, client: httpx.AsyncClient, patient: Answer, database: TestDatabase
    ) -> None:
        await execute(database.admin_dsn, RESOURCES.format(patient=patient["id"], count=2500))

        following: str | None = f"/patients/{patient['id']}/everything?limit=1000"
        ids = []
        while following is not None:
            page = await client.get(following)
            ids += [item[item["type"]]["id"] for item in page.json()["items"]]
            following = page.links.get("next", {}).get("url")

        assert len(ids) == len(set(ids)) == 2501

    async def test_records_the_read(
        self, client: httpx.AsyncClient, patient: Answer, recorded: Any
    ) -> None:
        await client.get(f"/patients/{patient['id']}/everything")

        event = (await recorded())[-1]
        assert (event["event_type"], event["access"], event["patient_ids"]) == (
            "patient.everything-read",
            True,
            [patient["id"]],
        )

    async def test_refuses_the_cursor_of_another_patient(
        self, client: httpx.AsyncClient, patient: Answer, chart: list[Answer]
    ) -> None:
        cursor = (
            await client.get(f"/patients/{patient['id']}/everything?limit={len(chart)}")
        ).json()["next"]

        response = await client.get(f"/patients/{uuid4()}/everything", params={"cursor": cursor})

        assert ("/cursor", "cursor-of-this-list") in broken_rules(
            assert_problem(response, 422, "invalid")
        )

    async def test_does_not_find_an_unknown_id(self, client: httpx.AsyncClient) -> None:
        assert_problem(
            await client.get(f"/patients/{uuid4()}/everything"), 404, "patient-not-found"
        )

    @pytest.mark.parametrize(
        ("scopes", "shown", "withheld"),
        [
            (
                "system/*.cruds",
                {"patient", "encounter", "intake-record", "Observation", "Condition", "task"},
                [],
            ),
            ("system/Patient.r", {"patient"}, ["encounter", "intake-record", "resource", "task"]),
            (
                "system/Patient.r system/Encounter.r",
                {"patient", "encounter"},
                ["intake-record", "resource", "task"],
            ),
            (
                "system/Patient.r system/QuestionnaireResponse.rs",
                {"patient", "intake-record"},
                ["encounter", "resource", "task"],
            ),
            (
                "system/Patient.r system/Condition.r system/Observation.s",
                {"patient", "Condition"},
                ["encounter", "intake-record", "resource", "task"],
            ),
            (
                "system/Patient.r system/Task.r",
                {"patient", "task"},
                ["encounter", "intake-record", "resource"],
            ),
            (
                "system/*.r",
                {"patient", "encounter", "Observation", "Condition", "task"},
                ["intake-record"],
            ),
            (
                "system/Patient.r user/*.cruds",
                {"patient"},
                ["encounter", "intake-record", "resource", "task"],
            ),
        ],
    )
    async def test_withholds_each_type_that_the_caller_has_no_scope_for(
        self,
        *,
        client: httpx.AsyncClient,
        patient: Answer,
        chart: list[Answer],
        database: TestDatabase,
        scoped: Any,
        scopes: str,
        shown: set[str],
        withheld: list[str],
    ) -> None:
        conditions = RESOURCES.replace("'Observation'", "'Condition'")
        await execute(database.admin_dsn, conditions.format(patient=patient["id"], count=4))
        for _ in range(4):
            task = {"kind": "follow_up", "patient_id": patient["id"]}
            (await client.post("/tasks", json=task)).raise_for_status()
        path = f"/patients/{patient['id']}/everything"
        whole = (await client.get(path)).json()["items"]
        assert len(chart) == 11

        for limit in (3, 1000):
            pages = await pages_of(client, f"{path}?limit={limit}", scoped(scopes))

            assert [item for page in pages for item in page["items"]] == [
                item for item in whole if kind_of(item) in shown
            ]
            assert all(len(page["items"]) == limit for page in pages[:-1])
            assert all(page["withheld"] == withheld for page in pages)

    async def test_goes_on_after_a_cursor_in_what_is_withheld_by_now(
        self, client: httpx.AsyncClient, patient: Answer, chart: list[Answer], scoped: Any
    ) -> None:
        path = f"/patients/{patient['id']}/everything"
        cursor = (await client.get(path, params={"limit": 3})).json()["next"]

        response = await client.get(
            path,
            params={"cursor": cursor},
            headers=scoped("system/Patient.r system/QuestionnaireResponse.s"),
        )

        assert response.json()["items"] == chart[6:]

    async def test_refuses_an_anonymous_caller(self, offline: httpx.AsyncClient) -> None:
        del offline.headers["authorization"]

        assert_problem(await offline.get(f"/patients/{uuid4()}/everything"), 401, "token-required")
