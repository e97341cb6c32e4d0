import asyncio
import json
from typing import Any

import pytest
from support import fhir
from support.databases import TestDatabase, fetch
from support.fhir import bundle, entry, extract, patient, urn

from records.fhir.bundles.source_times import last_updated
from records.fhir.store.resource_writes import time_of
from tests.records.fhir.imports.test_names_of_resources import (
    JANE,
    OTHER_SERVER,
    SERVER,
    import_from,
    with_new_urns,
)
from tests.records.fhir_bundles import Client
from tests.records.imports import PATH, body_of, events, ids, imported, rows

NINE, TEN, ELEVEN = (f"2026-05-01T{hour}:00:00Z" for hour in ("09", "10", "11"))
TEN_IN_OSLO = "2026-05-01T12:00:00.000+02:00"
ABOUT = {"subject": {"reference": "Patient/1"}}


def state(resource: fhir.Resource, updated_at: str | None, **more: Any) -> fhir.Resource:
    meta = {} if updated_at is None else {"lastUpdated": updated_at}
    return resource | more | {"meta": resource.get("meta", {}) | meta}


def jane(phone: str, updated_at: str | None, **more: Any) -> fhir.Resource:
    telecom = [{"system": "phone", "value": phone}]
    return state(patient("1", id="1", **JANE), updated_at, telecom=telecom, **more)


def outcomes(answer: dict[str, Any]) -> list[tuple[str, str | None, str | None]]:
    return [
        (one["outcome"], one["last_updated"], one["known_last_updated"])
        for one in answer["entries"]
    ]


CHANGED = ("updated", None, None)
OLDER = ("older-than-known", NINE, TEN)
STATES = {
    "Encounter": [
        fhir.encounter(id="v", status=one) | ABOUT for one in ("finished", "in-progress")
    ],
    "Observation": [
        {"resourceType": "Observation", "id": "k", "status": "final", "code": {"text": "K"}}
        | {"valueString": value}
        | ABOUT
        for value in ("4.1", "6.9")
    ],
    "MedicationRequest": [
        {"resourceType": "MedicationRequest", "id": "w", "status": status, "intent": "order"}
        | {"medicationCodeableConcept": {"text": "Warfarin"}}
        | ABOUT
        for status in ("stopped", "active")
    ],
    "Organization": [
        {"resourceType": "Organization", "id": "o", "name": name} for name in ("New", "Old")
    ],
}


WRITTEN = [
    *(TEN, TEN_IN_OSLO, "2026-05-01T10:00:00.5-14:00", "2026-05-01T10:00:00.9999999Z"),
    *("2016-12-31T23:59:60Z", "2026-05-01T24:00:00Z", "2026-05-01T10:00:00+15:00"),
    *("2026-02-30T10:00:00Z", "0000-01-01T00:00:00Z", "0001-01-01T00:00:00+14:00"),
    *("2026-05-01", "2026-05-01T10:00:00", "2026-05-01T10:00Z", "2026-05-01t10:00:00z", f"{TEN}\n"),
    *(
        "9999-01-01T00:00:00Z",
        "2026-05-01T10:00:61Z",
        "1960-05-01T10:00:00Z",
        "٢٠٢٦-05-01T10:00:00Z",
        "now",
        "",
    ),
]


async def test_sql_and_python_parse_equal_times(database: TestDatabase):
    bodies = [{"meta": {"lastUpdated": text}} for text in WRITTEN]
    found = f"SELECT {time_of('given')} AS at FROM unnest($1::jsonb[]) AS given (body)"

    read = await fetch(database.admin_dsn, found, [json.dumps(body) for body in bodies])

    by_text = dict(zip(WRITTEN, (row["at"] for row in read), strict=True))
    assert by_text == {text: last_updated(body) for text, body in zip(WRITTEN, bodies, strict=True)}
    assert sum(import_from is not None for import_from in by_text.values()) == 6


async def phone_of(client: Client, answer: dict[str, Any]) -> str:
    shown = await client.get(f"/patients/{ids(answer)['Patient']}")
    return str(shown.raise_for_status().json()["telecom"][0]["value"])


@pytest.mark.parametrize("said_by", ["address", "meta.source", "nothing"])
async def test_older_patient_is_reported(client: Client, database: TestDatabase, said_by: str):
    async def sent(phone: str, updated_at: str) -> dict[str, Any]:
        if said_by == "address":
            return await import_from(client, SERVER, jane(phone, updated_at))
        person = jane(phone, updated_at)
        if said_by == "meta.source":
            person["meta"]["source"] = SERVER
        return await imported(client, with_new_urns(person))

    first = await sent("111", TEN)
    before = await rows(database), await events(database)

    older = await sent("000", NINE)

    assert outcomes(older) == [OLDER]
    assert (older["older_than_known"], older["unchanged"]) == (1, 0)
    assert (await rows(database), await events(database)) == before
    assert await phone_of(client, first) == "111"
    assert outcomes(await sent("222", TEN_IN_OSLO)) == [CHANGED]
    assert outcomes(await sent("333", ELEVEN)) == [CHANGED]
    assert await phone_of(client, first) == "333"


@pytest.mark.parametrize("type_", STATES)
async def test_older_resource_is_not_stored(client: Client, database: TestDatabase, type_: str):
    newer, older = STATES[type_]
    first = await import_from(client, SERVER, patient("1", id="1"), state(newer, TEN))
    before = await rows(database)

    answer = await import_from(client, SERVER, state(older, NINE))

    assert outcomes(answer) == [OLDER]
    assert await rows(database) == before
    stored = await body_of(database, ids(first)[type_])
    assert stored["meta"]["lastUpdated"] == TEN
    if type_ == "Encounter":
        shown = (await client.get(f"/encounters/{ids(first)[type_]}")).json()
        assert shown["status"] == "finished"


async def test_other_sources_do_not_count(client: Client):
    first = await import_from(client, SERVER, jane("111", TEN))
    other = await import_from(client, OTHER_SERVER, jane("222", NINE))

    assert outcomes(other) == [CHANGED]
    assert await phone_of(client, first) == "222"
    assert outcomes(await import_from(client, SERVER, jane("000", NINE))) == [OLDER]
    assert await phone_of(client, first) == "222"


async def test_local_changes_do_not_count(client: Client):
    first = await import_from(client, SERVER, jane("111", TEN))
    path = f"/fhir/Patient/{ids(first)['Patient']}"
    shown = (await client.get(path)).json()
    assert shown["meta"]["lastUpdated"] > ELEVEN
    changed = shown | {"birthDate": "1980-02-03"}
    (await client.put(path, json=changed)).raise_for_status()

    assert outcomes(await import_from(client, SERVER, jane("000", NINE))) == [OLDER]
    assert outcomes(await import_from(client, SERVER, jane("222", ELEVEN))) == [CHANGED]
    assert await phone_of(client, first) == "222"


@pytest.mark.parametrize(
    "unordered", [None, "2026-05-01", "09:00", "2026-05-01T09:00:00", "2026-13-01T09:00:00Z"]
)
async def test_state_without_time_is_stored(client: Client, unordered: str | None):
    first = await import_from(client, SERVER, jane("111", TEN))

    assert outcomes(await import_from(client, SERVER, jane("222", unordered))) == [CHANGED]
    assert await phone_of(client, first) == "222"
    assert outcomes(await import_from(client, SERVER, jane("000", NINE))) == [OLDER]


async def test_future_time_does_not_block_later_states(client: Client):
    await import_from(client, SERVER, jane("111", "2962-05-01T10:00:00Z"))

    assert outcomes(await import_from(client, SERVER, jane("222", TEN))) == [CHANGED]


async def test_newest_state_remains_in_any_order(client: Client, database: TestDatabase):
    states = [jane("1", NINE), jane("2", TEN), jane("3", ELEVEN)]
    for one in (states[0], states[2], *states, *reversed(states)):
        last = await import_from(client, SERVER, one)

    assert await phone_of(client, last) == "3"
    assert (await rows(database))[3] == 1


@pytest.mark.parametrize("kind", ["extract", "ndjson", "unnamed", "transaction", "meta.source"])
@pytest.mark.parametrize("is_newest_first", [True, False])
async def test_states_in_one_file(client: Client, kind: str, is_newest_first: bool):
    states = [jane("111", TEN), jane("000", NINE)]
    if not is_newest_first:
        states.reverse()
    kept = int(not is_newest_first)
    if kind == "extract":
        answer = await import_from(client, SERVER, *states)
    elif kind == "ndjson":
        headers = {"content-type": "application/fhir+ndjson"}
        sent = await client.post(
            f"{PATH}?source={SERVER}", content=fhir.ndjson(*states), headers=headers
        )
        answer = sent.raise_for_status().json()
    elif kind == "unnamed":
        answer = await imported(client, extract("collection", *states))
    elif kind == "transaction":
        answer = await imported(
            client, bundle(*(entry(one, f"{SERVER}/Patient/1") for one in states))
        )
    else:
        for one in states:
            one["meta"]["source"] = SERVER
        answer = await imported(
            client, bundle(*(entry(one, urn(n)) for n, one in enumerate(states)))
        )

    assert outcomes(answer)[1 - kept] == OLDER
    assert answer["entries"][1 - kept]["superseded_by"] == kept
    assert outcomes(answer)[kept][0] == "created"
    assert await phone_of(client, answer) == "111"


async def test_references_to_both_states(client: Client, database: TestDatabase):
    newer, older = STATES["Observation"]

    answer = await import_from(
        client, SERVER, patient("1", id="1"), state(newer, TEN), state(older, NINE)
    )

    assert [one["outcome"] for one in answer["entries"]] == ["created"] * 2 + ["older-than-known"]
    assert (await body_of(database, answer["entries"][2]["id"]))["valueString"] == "4.1"


async def test_one_id_of_two_people_is_rejected(client: Client):
    """An id that belongs to two people is rejected: some sources copy a template's id into each message."""
    id_ = "3f2504e0-4f89-41d3-9a0c-0305e82c3301"
    tom = {"name": [{"given": ["Tom"], "family": "Doe"}], "gender": "male", "birthDate": "1950"}
    two = [state(patient("1", id=id_, **JANE), TEN), state(patient("2", id=id_, **tom), NINE)]

    refused = await client.post(PATH, json=extract("collection", *two))

    assert refused.status_code == 422, refused.text


async def test_concurrent_states(client: Client):
    last = await import_from(client, SERVER, jane("0", NINE))
    for minute in range(10, 15):
        times = [f"2026-05-01T10:{minute}:{second}Z" for second in ("00", "30", "59")]
        await asyncio.gather(
            *(import_from(client, SERVER, jane(time, time)) for time in reversed(times))
        )

        assert await phone_of(client, last) == times[-1]
