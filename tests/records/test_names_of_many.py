from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.databases import TestDatabase, execute

pytestmark = pytest.mark.anyio
Answer = dict[str, Any]
NAMELESS = """
UPDATE records.patients SET full_name = '', full_name_absent_reason = 'unknown'
WHERE full_name = 'Bert'
"""


async def test_answers_the_names_in_the_order_of_the_ids_each_once(
    client: httpx.AsyncClient, database: TestDatabase, recorded: Any
) -> None:
    anna, bert, carl = [
        (await client.post("/patients", json={"full_name": name})).json()["id"]
        for name in ("Anna", "Bert", "Carl")
    ]
    await execute(database.admin_dsn, NAMELESS)
    ids = [carl, anna, str(uuid4()), carl.upper(), bert]

    answer = await client.post("/patients/names", json={"ids": ids})

    assert answer.json()["patients"] == [
        {"id": carl, "full_name": "Carl"},
        {"id": anna, "full_name": "Anna"},
        {"id": bert, "full_name": None},
    ]
    event = (await recorded())[-1]
    assert event["patient_ids"] == sorted([anna, bert, carl])
    assert event["payload"]["data"]["count"] == 3
