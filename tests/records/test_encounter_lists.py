import random
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from support.applications import assert_problem
from support.databases import TestDatabase, execute, fetch

from chartroom.system.keys import Keyring
from chassis.database.statements import Statement
from records.encounters import service
from tests.leaks.worlds import policies_off
from tests.records.pages import pages_of

Answer = dict[str, Any]
DAY = datetime(2026, 12, 1, tzinfo=UTC)
STATUSES = ("planned", "in-progress", "finished", "cancelled")
CLASSES = ("AMB", "IMP", "VR")
SUMMARY_STATUSES = ("preliminary", "final", "rejected")


async def opened(client: httpx.AsyncClient, patient: str, day: int | None, **more: Any) -> str:
    start = {} if day is None else {"start": f"2999-12-{day:02}T09:00:00Z"}
    body = {"patient_id": patient, "chief_complaint": "Cough"} | start | more
    answer = (await client.post("/encounters", json=body)).raise_for_status()
    return answer.json()["id"]


async def ids_of_pages(client: httpx.AsyncClient, query: str) -> list[list[str]]:
    pages = await pages_of(client, f"/encounters?{query}")
    return [[one["id"] for one in page["encounters"]] for page in pages]


async def listed(client: httpx.AsyncClient, query: str) -> list[str]:
    return [one for page in await ids_of_pages(client, query) for one in page]


async def test_order(client: httpx.AsyncClient, patient: Answer, recorded: Any):
    """Encounters are sorted by start; an encounter without a start is sorted by the time at which it was opened."""
    own = patient["id"]
    other = (await client.post("/patients", json={"full_name": "Bert"})).json()["id"]
    third, of_other = await opened(client, own, 3), await opened(client, other, 1)
    second = await opened(client, own, 2, status="planned")
    now = await opened(client, own, None)
    old, older = [
        await opened(client, own, None, start=start)
        for start in ("2020-01-01T00:00:00Z", "2019-12-31T23:30:00-00:15")
    ]

    of_patient = (await client.get(f"/encounters?patient_id={own}")).raise_for_status().json()
    of_all = (await client.get("/encounters")).raise_for_status().json()

    event = (await recorded())[-1]
    assert (event["event_type"], event["patient_ids"]) == (
        "encounters.listed",
        sorted([own, other]),
    )
    assert event["payload"]["data"]["count"] == 6
    ids = [one["id"] for one in of_all["encounters"]]
    assert (ids, of_all["next"]) == ([older, old, now, of_other, second, third], None)
    assert [one["patient_name"] for one in of_all["encounters"][2:5]] == [
        patient["full_name"],
        "Bert",
        patient["full_name"],
    ]
    assert of_all["encounters"][3]["patient_id"] == other
    ids = [one["id"] for one in of_patient["encounters"]]
    assert (ids, of_patient["next"]) == ([third, second, now, old, older], None)
    assert await listed(client, "start_from=2020-01-02T00:00:00Z") == [now, of_other, second, third]


async def test_filters(client: httpx.AsyncClient, patient: Answer):
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
        "start_from=2999-12-03T10:00:00%2B01:00&limit=1": [3, 4, 5],
    }.items():
        expected = [ids[day] for day in days]
        assert await listed(client, query) == expected, query
        of_patient = f"patient_id={patient['id']}&{query}"
        assert await listed(client, of_patient) == expected[::-1], query


async def test_pages_with_equal_starts(client: httpx.AsyncClient, patient: Answer):
    equal = [await opened(client, patient["id"], 1) for _ in range(3)]
    later = [
        await opened(client, patient["id"], None, start=f"2999-12-02T09:00:00.00000{digit}Z")
        for digit in range(3)
    ]
    expected = [*sorted(equal), *later]

    for query in ("limit=1", "limit=2&status=in-progress", "limit=2&class=AMB"):
        assert await listed(client, query) == expected, query
        of_patient = f"patient_id={patient['id']}&{query}"
        assert await listed(client, of_patient) == expected[::-1], query


async def test_size_limit(
    client: httpx.AsyncClient, patient: Answer, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(service, "PAGE_BYTES", 100)
    ids = []
    for day, size in enumerate((60, 40, 101, 30), 1):
        ids.append(await opened(client, patient["id"], day, chief_complaint="c" * (size // 2)))
        summary = {"summary": "s" * (size - size // 2)}
        await client.patch(f"/encounters/{ids[-1]}", json=summary)
    first, second, third, fourth = ids

    for query, expected in {
        "limit=5": [[first, second], [third], [fourth]],
        "limit=5&status=in-progress": [[first, second], [third], [fourth]],
        f"limit=5&patient_id={patient['id']}": [[fourth], [third], [second, first]],
    }.items():
        assert await ids_of_pages(client, query) == expected, query


async def test_cursor_of_another_list(client: httpx.AsyncClient, patient: Answer):
    other = (await client.post("/patients", json={"full_name": "Bert"})).json()["id"]
    of_patient = f"patient_id={patient['id']}"
    for day in (1, 2):
        await opened(client, patient["id"], day)

    for query, others in {
        "": (of_patient, "status=planned", "class=AMB"),
        of_patient: ("", f"patient_id={other}"),
    }.items():
        cursor = (await client.get(f"/encounters?{query}&limit=1")).json()["next"]
        for another in others:
            response = await client.get(f"/encounters?{another}&cursor={cursor}")
            assert_problem(response, 422, "invalid")


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
    fields = {"status": STATUSES, "summary_status": SUMMARY_STATUSES}
    return {
        f"{field}es": {
            code: {"count": sum(one[field] == code for one in encounters), "is_more": False}
            for code in codes
        }
        for field, codes in fields.items()
    }


def drawn(draw: random.Random) -> str:
    begin = DAY + timedelta(hours=draw.randrange(40))
    query = {
        "status": draw.choice((None, None, *STATUSES)),
        "class": draw.choice((None, None, *CLASSES)),
        "summary_status": draw.choice((None, None, *SUMMARY_STATUSES)),
        "start_from": draw.choice((None, begin)),
        "start_to": draw.choice((None, begin + timedelta(hours=draw.randrange(60)))),
    }
    return "&".join(
        f"{name}={value.isoformat().replace('+', '%2B') if isinstance(value, datetime) else value}"
        for name, value in query.items()
        if value is not None
    )


@pytest.mark.usefixtures("app")
async def test_limited_caller(
    client: httpx.AsyncClient,
    database: TestDatabase,
    keyring: Keyring,
    monkeypatch: pytest.MonkeyPatch,
):
    """The list contains only encounters of patients in reach, even if one of the two layers of access control
    is off.
    """
    for statement in FILL.split(";\n"):
        await execute(database.admin_dsn, statement)
    members = await fetch(database.admin_dsn, "SELECT ref FROM records.access_members")
    shown = {row["ref"] for row in members}
    draw, everyone = random.Random(7), dict(client.headers)
    nurse = {"Authorization": f"Bearer {keyring.mint('nurse', scope='user/*.cruds')}"}
    whole = (await client.get("/encounters?limit=1000", headers=everyone)).json()["encounters"]
    counts = counts_of([one for one in whole if one["patient_id"] in shown])
    asked = []
    for _ in range(16):
        query = drawn(draw)
        answer = await client.get(f"/encounters?limit=1000&{query}")
        found = [one["id"] for one in answer.json()["encounters"] if one["patient_id"] in shown]
        asked.append((f"limit={draw.choice((7, 50))}&{query}", found))
    assert sum(len(found) for _, found in asked) > 100

    async def assert_shown() -> None:
        for query, expected in asked:
            assert await listed(client, query) == expected, query
        assert (await client.get("/encounters/counts")).raise_for_status().json() == counts

    client.headers.update(nurse)
    with monkeypatch.context() as patch:
        patch.setattr(Statement, "on", lambda statement, _: statement)
        await assert_shown()
    async with policies_off(database.admin_dsn, "records"):
        await assert_shown()
