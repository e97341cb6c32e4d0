from collections.abc import Callable
from typing import Any
from uuid import uuid4

import httpx
from support.databases import TestDatabase, execute

Answer = dict[str, Any]
NAMELESS = """
UPDATE records.patients SET full_name = '', full_name_absent_reason = 'unknown'
WHERE full_name = 'Bert'
"""
UNCONFIRMED = """
UPDATE records.patient_identifiers SET is_vouched = false
FROM records.patients WHERE patients.id = patient_id AND full_name = 'Emil'
"""


async def test_answers_the_names_in_the_order_of_the_ids_each_once(
    client: httpx.AsyncClient, database: TestDatabase, recorded: Any
):
    anna, bert, carl = [
        (await client.post("/patients", json={"full_name": name})).json()["id"]
        for name in ("Anna", "Bert", "Carl")
    ]
    await execute(database.admin_dsn, NAMELESS)
    ids = [carl, anna, str(uuid4()), carl.upper(), bert]

    answer = await client.post("/patients/names", json={"ids": ids})

    assert [(one["id"], one["full_name"]) for one in answer.json()["patients"]] == [
        (carl, "Carl"),
        (anna, "Anna"),
        (bert, None),
    ]
    event = (await recorded())[-1]
    assert event["patient_ids"] == sorted([anna, bert, carl])
    assert event["payload"]["data"]["count"] == 3


async def test_answers_birth_date_and_confirmed_number_to_callers_who_may_read_the_patient(
    client: httpx.AsyncClient, database: TestDatabase, scoped: Callable[..., dict[str, str]]
):
    system, type_ = "http://hospital.example/mrn", "MR"
    ended = {"system": system, "value": uuid4().hex, "type": type_, "use": "old"}
    number = {"system": system, "value": uuid4().hex, "type": type_}
    whole = {"full_name": "Dora", "date_of_birth": "1950-02-11", "identifiers": [ended, number]}
    body = {"ids": [(await client.post("/patients", json=whole)).json()["id"]]}
    plain = {"system": "http://hospital.example/ids", "value": uuid4().hex}
    licence = {"system": "http://hospital.example/dl", "value": uuid4().hex, "type": "DL"}
    fay = {"full_name": "Fay", "identifiers": [licence, plain]}
    emil = {"full_name": "Emil", "identifiers": [number | {"value": uuid4().hex}]}
    body["ids"].append((await client.post("/patients", json=emil)).json()["id"])
    body["ids"].append((await client.post("/patients", json=fay)).json()["id"])
    await execute(database.admin_dsn, UNCONFIRMED)

    async def read(scope: str) -> list[tuple[Any, ...]]:
        answer = await client.post("/patients/names", json=body, headers=scoped(scope))
        fields = ("birth_date", "medical_record_number", "identifier")
        return [tuple(map(one.get, fields)) for one in answer.json()["patients"]]

    assert await read("system/Patient.rs") == [
        ("1950-02-11", number["value"], None),
        (None, None, None),
        (None, None, plain),
    ]
    assert await read("system/Patient.s") == [(None, None, None)] * 3
