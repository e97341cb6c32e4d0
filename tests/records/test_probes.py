"""Requests with indirect references to a patient out of reach do not reveal whether the patient exists."""

import base64
from typing import Any
from uuid import uuid4

import httpx
import orjson
from support import fhir
from support.applications import assert_problem

from chartroom.system.keys import Keyring
from tests.records.wards import MISSING, Answer, Ward, content, intake


class TestARequest:
    """Answers about a patient out of reach and about an unknown patient have equal status, headers and bytes."""

    async def test_learns_nothing_by_a_body_that_breaks_a_rule(self, ward: Ward):
        broken: list[tuple[str, str, Any]] = [
            ("PATCH", "/patients/{patient}", {"gender": 5}),
            ("PATCH", "/encounters/{encounter}", {"status": "finished"}),  # Requires If-Match.
            ("PATCH", "/encounters/{encounter}", {"end": "2020-01-01T00:00:00Z"}),
            ("PATCH", "/encounters/{encounter}", {"status": "planned"}),
            ("POST", "/encounters/{encounter}/context", {"limit": 0}),
            ("POST", "/intake/{record}/routing", {"to": ""}),
        ]
        for method, path, body in broken:
            answers = [
                await ward.client.request(method, path.format(**ids), json=body)
                for ids in (ward.bert, MISSING)
            ]
            assert not answers[0].is_success
            assert content(answers[0]) == content(answers[1])

    async def test_learns_nothing_by_amending_what_is_amended(self, ward: Ward):
        amended = intake(ward.bert["patient"], amends=ward.bert["record"])
        await ward.client.post("/intake", json=amended, headers=ward.everyone)

        answers = [
            await ward.client.post("/intake", json=intake(ward.anna["patient"], amends=record))
            for record in (ward.bert["record"], MISSING["record"])
        ]

        assert_problem(answers[0], 404, "intake-record-not-found")
        assert content(answers[0]) == content(answers[1])


async def test_a_registration_finds_no_foreign_patient_by_an_identifier(ward: Ward):
    """A new patient with the identifier of a hidden patient is registered; the identifier becomes a claim."""
    number = {"identifiers": [{"system": "urn:mrn", "value": "1"}]}
    body = {"full_name": "D"} | number
    foreign = (await ward.client.post("/patients", json=body, headers=ward.everyone)).json()
    unless = {"If-None-Exist": "identifier=urn:mrn|1"}

    for claimed in ({}, number):
        body = {"full_name": "C"} | claimed
        made = await ward.client.post("/patients", json=body, headers=unless)
        assert made.status_code == 201
        assert foreign["id"] not in made.text


async def test_an_import_of_another_caller_is_a_missing_one(
    client: httpx.AsyncClient, keyring: Keyring
):
    answer = await client.post("/imports/fhir-bundle", json=fhir.small())
    path = answer.headers["Location"]
    assert (await client.get(path)).is_success

    callers: list[tuple[str, Any]] = [("other-agent", "agent"), ("test-agent", "person")]
    for name, kind in callers:
        client.headers["Authorization"] = f"Bearer {keyring.mint(name, kind=kind)}"
        foreign = await client.get(path)
        missing = await client.get(f"/imports/{uuid4()}")
        assert_problem(foreign, 404, "import-not-found")
        assert content(foreign) == content(missing)


async def test_a_search_takes_no_cursor_at_a_foreign_patient(ward: Ward):
    """A forged cursor at a patient out of reach is answered like a forged cursor at an unknown patient."""
    (await ward.client.post("/patients", json={"full_name": "Anne Berg"})).raise_for_status()
    asked: Answer = {"name": "berg", "limit": 1}
    cursor = (await ward.client.post("/patients/search", json=asked)).json()["next"]
    assert cursor is not None

    answers = [
        await ward.client.post("/patients/search", json=asked | {"cursor": forged(cursor, patient)})
        for patient in (ward.bert["patient"], MISSING["patient"])
    ]

    assert_problem(answers[0], 422, "invalid")
    assert content(answers[0]) == content(answers[1])


def forged(cursor: str, patient: str) -> str:
    binding, _, *rest = orjson.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    position = orjson.dumps([binding, patient, *rest])
    return base64.urlsafe_b64encode(position).decode().rstrip("=")
