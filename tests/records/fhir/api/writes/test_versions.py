from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from support import fhir
from support.fhir import entry, urn

from chassis.database.statements import Query
from tests.records import fhir_bundles
from tests.records.conftest import Rows
from tests.records.fhir_bundles import Client, Recorded
from tests.records.wards import Ward

Resource = dict[str, Any]
SENT = {"Patient": (fhir.patient(), urn(1)), "Encounter": (fhir.encounter(), urn(3))}
# Changes of a patient or encounter: PATCHES through chartroom's own routes, CHANGES by PUT under /fhir.
PATCHES = {"Patient": {"gender": "other"}, "Encounter": {"chief_complaint": "Cough"}}
PATHS = {"Patient": "/patients", "Encounter": "/encounters"}
CHANGES = {
    "Patient": {"birthDate": "1961-04-13", "gender": "male", "multipleBirthInteger": 3},
    "Encounter": {
        "reasonCode": [{"text": "Chest pain"}],
        "period": {"start": "2011-12-13T22:00:00Z", "end": "2011-12-13T23:00:00Z"},
        "length": {"value": 60, "unit": "min"},
    },
}


async def imported(client: Client, type_: str, change: Resource) -> str:
    entries = [
        entry(sent | (change if each == type_ else {}), url) for each, (sent, url) in SENT.items()
    ]
    found = await fhir_bundles.imported(client, *entries, entry(fhir.practitioner(), urn(2)))
    return found[[*SENT].index(type_)]


async def put(client: Client, shown: Resource, change: Resource) -> None:
    path = f"/fhir/{shown['resourceType']}/{shown['id']}"
    headers = {"Idempotency-Key": shown["meta"]["versionId"]}
    first, again = [
        await client.put(path, json=shown | change, headers=headers) for _ in ("first", "again")
    ]
    assert first.status_code == 200, first.text
    assert (again.content, again.headers["etag"]) == (first.content, first.headers["etag"])


def bundled(kind: str) -> Callable[[httpx.AsyncClient, Resource, Resource], Awaitable[None]]:
    async def write(client: Client, shown: Resource, change: Resource) -> None:
        url = f"{shown['resourceType']}/{shown['id']}"
        entries = [{"resource": shown | change, "request": {"method": "PUT", "url": url}}]
        bundle = {"resourceType": "Bundle", "type": kind, "entry": entries}
        answer = await client.post("/fhir", json=bundle)
        assert answer.json()["entry"][0]["response"]["status"].startswith("200"), answer.text

    return write


async def reimported(client: Client, shown: Resource, change: Resource) -> None:
    assert await imported(client, shown["resourceType"], change) == shown["id"]


@pytest.mark.parametrize(
    "write",
    [put, bundled("transaction"), bundled("batch"), reimported],
    ids=["PUT", "transaction", "batch", "import"],
)
@pytest.mark.parametrize("type_", SENT)
async def test_write_is_one_version_with_one_event(
    client: Client,
    recorded: Recorded,
    type_: str,
    write: Callable[[httpx.AsyncClient, Resource, Resource], Awaitable[None]],
):
    id_ = await imported(client, type_, {})
    path, own = f"/fhir/{type_}/{id_}", f"{PATHS[type_]}/{id_}"
    states = [(await client.get(path)).json()]
    patched = await client.patch(own, json=PATCHES[type_], headers={"If-Match": "*"})
    assert patched.status_code == 200, patched.text
    states.append((await client.get(path)).json())
    before = len(await recorded())

    for change in (CHANGES[type_], {"language": "nl"}, SENT[type_][0] | {"id": id_}):
        await write(client, states[-1], change)
        states.append((await client.get(path)).json())

    events = [one["event_type"] for one in (await recorded())[before:] if not one["access"]]
    assert events.count(f"{type_.lower()}.amended") == 2
    assert events.count("resource.amended") == (write is not reimported)
    assert [one["meta"]["versionId"] for one in states] == ["1", "2", "3", "4", "5"]
    history = (await client.get(f"{path}/_history")).json()
    assert (history["type"], history["total"]) == ("history", 5)
    listed = history["entry"]
    assert [one["resource"] for one in listed] == states[::-1]
    assert [one["request"]["method"] for one in listed] == [*["PUT"] * 4, "POST"]
    assert [one["response"]["etag"] for one in listed] == [f'W/"{n}"' for n in (5, 4, 3, 2, 1)]
    for number, state in enumerate(states, start=1):
        assert (await client.get(f"{path}/_history/{number}")).json() == state
    (found,) = (await client.get(f"/fhir/{type_}?_id={id_}")).json()["entry"]
    assert found["resource"] == states[-1]


@pytest.mark.parametrize(("part", "statements"), [("", 1), ("/_history", 1), ("/_history", 2)])
@pytest.mark.parametrize("type_", SENT)
async def test_read_is_consistent_during_a_write(
    client: Client, type_: str, part: str, statements: int, monkeypatch: pytest.MonkeyPatch
):
    """The write commits after this number of statements about the resource."""
    path = f"/fhir/{type_}/{await imported(client, type_, {})}"
    shown = (await client.get(path)).json()
    done = []

    def then_written(run: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
        async def run_and_write(*asked: Any, **given: Any) -> Any:
            found = await run(*asked, **given)
            if str(given.get("id")) == shown["id"]:
                done.append(run)
                if len(done) == statements:
                    await put(client, shown, CHANGES[type_])
            return found

        return run_and_write

    async def content() -> Any:
        found = (await client.get(path + part)).json()
        return found.get("entry", found)

    before = await content()
    for name in ("first", "all"):
        monkeypatch.setattr(Query, name, then_written(getattr(Query, name)))
    during = await content()
    monkeypatch.undo()

    after = await content()
    assert before != after
    assert during in (before, after)


async def test_first_body_is_one_version(client: Client):
    id_ = (await client.post("/patients", json={"full_name": "Jane Doe"})).json()["id"]
    shown = (await client.get(f"/fhir/Patient/{id_}")).json()

    answer = await client.put(f"/fhir/Patient/{id_}", json=shown | CHANGES["Patient"])

    assert answer.headers["etag"] == 'W/"2"'
    history = (await client.get(f"/fhir/Patient/{id_}/_history")).json()
    assert [one["resource"] for one in history["entry"]] == [answer.json(), shown]


async def moved(ward: Ward, rows_of: Rows) -> tuple[str, Resource]:
    """Return a resource that an earlier version of records moved from Bert to Anna."""
    everyone = {"headers": ward.everyone}
    anna, bert = ward.anna["patient"], ward.bert["patient"]
    of_bert = fhir.condition(f"Patient/{bert}")
    made = (await ward.client.post("/fhir/Condition", json=of_bert, **everyone)).json()
    where = f"WHERE %s = '{made['id']}'"
    body = f"replace(body::text, '{bert}', '{anna}')::jsonb"
    await rows_of(
        f"UPDATE records.resources SET patient_id = '{anna}', body = {body} {where % 'id'}"
    )
    for table in "search_entries", "chart_entries":
        await rows_of(f"UPDATE records.{table} SET patient_id = '{anna}' {where % 'resource_id'}")
    path = f"/fhir/Condition/{made['id']}"
    return path, (await ward.client.get(path, **everyone)).json()


async def test_version_number_is_independent_of_reach(ward: Ward, rows_of: Rows):
    path, now = await moved(ward, rows_of)

    shown = await ward.client.get(path)

    assert (shown.headers["etag"], shown.json()) == ('W/"2"', now)
    assert (await ward.client.get(f"{path}/_history/2")).json() == now
    (listed,) = (await ward.client.get(f"{path}/_history")).json()["entry"]
    assert (listed["resource"], listed["response"]["status"][:3]) == (now, "200")
    await put(ward.client, shown.json(), {"code": {"text": "Cough"}})


@pytest.mark.parametrize(("page", "names"), [("", ["anna", "bert"]), ("?_count=1", ["anna"])])
async def test_history_of_a_moved_resource(
    ward: Ward, recorded: Recorded, rows_of: Rows, page: str, names: list[str]
):
    path, _ = await moved(ward, rows_of)

    await ward.client.get(f"{path}/_history{page}", headers=ward.everyone)

    event = (await recorded())[-1]
    shown = event["event_type"], event["payload"]["data"]["count"]
    assert shown == ("resource.history-read", len(names))
    assert event["patient_ids"] == sorted(getattr(ward, name)["patient"] for name in names)
