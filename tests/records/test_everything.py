from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, execute

from records.chart import patient_walk
from tests.records.pages import pages_of

Answer = dict[str, Any]
CHART = """
INSERT INTO records.encounters (patient_id, chief_complaint)
SELECT '{patient}', 'No. ' || n FROM generate_series(1, 5) AS n;
INSERT INTO records.intake_records (patient_id, age, symptoms, urgency)
SELECT '{patient}', 30 + n, '[]', 'low' FROM generate_series(1, 5) AS n;
"""
RESOURCES = """
INSERT INTO records.resources (type, patient_id, body)
SELECT '{type}', '{patient}', jsonb_build_object('resourceType', '{type}', 'valueQuantity', jsonb_build_object('value', '1.10'::numeric))
FROM generate_series(1, {count})
"""  # noqa: E501
OTHERS = ["encounter", "intake-record", "resource", "task"]
# Scopes of a caller, the listed types except the patient, and the types that are withheld.
SCOPES: list[tuple[str, set[str], list[str]]] = [
    ("system/*.cruds", {"encounter", "intake-record", "Observation", "Condition", "task"}, []),
    ("", set(), OTHERS),
    ("system/Encounter.r", {"encounter"}, ["intake-record", "resource", "task"]),
    ("system/QuestionnaireResponse.rs", {"intake-record"}, ["encounter", "resource", "task"]),
    ("system/Condition.r system/Observation.s", {"Condition"}, OTHERS),
    ("system/Task.r", {"task"}, ["encounter", "intake-record", "resource"]),
    ("system/*.r", {"encounter", "Observation", "Condition", "task"}, ["intake-record"]),
    ("user/*.cruds", set(), OTHERS),
]


@pytest.fixture
async def chart(
    client: httpx.AsyncClient, patient: Answer, database: TestDatabase, as_person: dict[str, str]
) -> list[Answer]:
    """Insert a patient's chart; return its items in the expected order, with the open tasks last."""
    other = (await client.post("/patients", json={"full_name": "Somebody Else"})).json()
    for one in (other["id"], patient["id"]):
        statements = (CHART + RESOURCES).format(patient=one, type="Observation", count=5)
        await execute(database.admin_dsn, statements)
        task = {"kind": "follow_up", "patient_id": one, "input": {"call": "+41"}}
        made = [(await client.post("/tasks", json=task)).json()["id"] for _ in range(3)]
        tasks = [(await client.get(f"/tasks/{one}/history/1")).json() for one in made]
    cancel = f"/tasks/{tasks[1]['id']}/cancel"
    headers = as_person | {"If-Match": 'W/"1"'}
    await client.post(cancel, json={"reason": "Done"}, headers=headers)
    visits = (await client.get("/encounters", params={"patient_id": patient["id"]})).json()
    for encounter in visits["encounters"]:
        del encounter["patient_name"]
    records = (await client.get(f"/intake/{patient['id']}")).json()["records"]
    return [
        {"type": "patient", "patient": patient},
        *({"type": "encounter", "encounter": encounter} for encounter in visits["encounters"]),
        *({"type": "intake-record", "intake_record": record} for record in reversed(records)),
        *(
            {"type": "task", "task": {n: v for n, v in task.items() if n != "deduplicated"}}
            for task in (tasks[2], tasks[0])
        ),
    ]


def kind_of(item: Answer) -> str:
    return item["type"] if item["type"] != "resource" else item["resource"]["type"]


def items_of(pages: list[Answer]) -> list[Answer]:
    return [item for page in pages for item in page["items"]]


async def test_everything_is_listed_as_other_reads_show_it_on_pages_of_any_size(
    client: httpx.AsyncClient,
    patient: Answer,
    chart: list[Answer],
    *,
    recorded: Any,
    monkeypatch: pytest.MonkeyPatch,
):
    """The list shows each item as other reads show it; open tasks are last, newest first."""
    path = f"/patients/{patient['id']}/everything"
    response = await client.get(path)
    event = (await recorded())[-1]

    assert (event["event_type"], event["patient_ids"]) == (
        "patient.everything-read",
        [patient["id"]],
    )
    assert response.text.count('"value": 1.10') == 5
    whole, last = response.json()["items"], response.json()["next"]
    assert ([*whole[:11], *whole[16:]], last) == (chart, None)
    assert [kind_of(item) for item in whole[11:16]] == ["Observation"] * 5
    for limit in (1, 2, 3, 6, 17, 18, 1000):
        pages = await pages_of(client, f"{path}?limit={limit}")
        assert all(0 < len(page["items"]) <= limit for page in pages)
        assert items_of(pages) == whole, limit
    # A resource has about 65 bytes, an intake record about 2.
    for size, counts in ((150, [13, 2, 3]), (4, [8, 2, 2, 1, 1, 1, 3])):
        monkeypatch.setattr(patient_walk, "PAGE_BYTES", size)
        pages = await pages_of(client, path)
        assert [len(page["items"]) for page in pages] == counts
        assert items_of(pages) == whole


async def test_everything_has_no_maximum(
    client: httpx.AsyncClient, patient: Answer, database: TestDatabase
):
    statement = RESOURCES.format(patient=patient["id"], type="Observation", count=2500)
    await execute(database.admin_dsn, statement)

    pages = await pages_of(client, f"/patients/{patient['id']}/everything?limit=1000")

    ids = [item[item["type"]]["id"] for item in items_of(pages)]
    assert len(ids) == len(set(ids)) == 2501


async def test_each_type_that_the_caller_has_no_scope_for_is_withheld(
    client: httpx.AsyncClient,
    patient: Answer,
    chart: list[Answer],
    *,
    database: TestDatabase,
    scoped: Any,
):
    """A cursor stays valid if a type is withheld meanwhile; a cursor of another patient's list is rejected."""
    statement = RESOURCES.format(patient=patient["id"], type="Condition", count=4)
    await execute(database.admin_dsn, statement)
    path = f"/patients/{patient['id']}/everything"
    whole = (await client.get(path)).json()["items"]
    cursor = {"cursor": (await client.get(path, params={"limit": 3})).json()["next"]}

    for scopes, others, withheld in SCOPES:
        headers = scoped(f"system/Patient.r {scopes}")
        expected = [item for item in whole if kind_of(item) in {"patient", *others}]
        for limit in (3, 1000):
            pages = await pages_of(client, f"{path}?limit={limit}", headers)

            assert items_of(pages) == expected, scopes
            assert all(len(page["items"]) == limit for page in pages[:-1]), scopes
            assert all(page["withheld"] == withheld for page in pages), scopes

    headers = scoped("system/Patient.r system/QuestionnaireResponse.s")
    following = await client.get(path, params=cursor, headers=headers)
    refused = await client.get(f"/patients/{uuid4()}/everything", params=cursor)
    assert following.json()["items"] == chart[6:11]
    assert ("/cursor", "cursor-of-this-list") in broken_rules(
        assert_problem(refused, 422, "invalid")
    )
