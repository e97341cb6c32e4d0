from typing import Any
from uuid import UUID

import httpx
import pytest
from support.applications import assert_problem, broken_rules

from records.intake import service
from tests.records.wards import intake

Answer = dict[str, Any]
ROUTING: Answer = {"to": "cardiology", "reason": "Chest pain on exertion", "urgency": "urgent"}


@pytest.fixture
async def record(client: httpx.AsyncClient) -> int:
    body = intake("P12345", symptoms=["chest tightness"])
    return (await client.post("/intake", json=body)).json()["record_id"]


class TestRouteIntake:
    async def test_answers_the_decision_with_who_made_it_and_when(
        self, client: httpx.AsyncClient, record: int
    ):
        response = await client.post(f"/intake/{record}/routing", json=ROUTING)

        assert response.status_code == 200
        answer = response.json()
        assert answer == ROUTING | {
            "id": answer["id"],
            "record_id": record,
            "decided_by": "test-agent",
            "decided_by_kind": "agent",
            "decided_at": answer["decided_at"],
        }
        assert UUID(answer["id"]).version == 7

    async def test_refuses_more_than_the_maximum_of_decisions(
        self, client: httpx.AsyncClient, record: int, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setattr("records.intake.service.MAX_ROUTINGS", 2)

        answers = [await client.post(f"/intake/{record}/routing", json=ROUTING) for _ in range(3)]

        assert [answer.status_code for answer in answers[:2]] == [200, 200]
        assert_problem(answers[2], 409, "too-many-routings")
        assert len((await client.get("/intake/P12345")).json()["records"][0]["routing"]) == 2

    async def test_counts_towards_the_size_of_a_page(
        self, client: httpx.AsyncClient, record: int, monkeypatch: pytest.MonkeyPatch
    ):
        await client.post("/intake", json=intake("P12345", symptoms=[]))
        monkeypatch.setattr(service, "PAGE_BYTES", 50)
        before = (await client.get("/intake/P12345")).json()

        for _ in range(2):
            await client.post(f"/intake/{record}/routing", json=ROUTING)  # Each has 31 bytes.

        after = (await client.get("/intake/P12345")).json()
        assert (len(before["records"]), before["next"]) == (2, None)
        assert (len(after["records"]), after["next"] is None) == (1, False)

    async def test_is_listed_with_its_record_the_oldest_decision_first(
        self, client: httpx.AsyncClient, record: int, as_person: dict[str, str]
    ):
        path = f"/intake/{record}/routing"
        agents = (await client.post(path, json=ROUTING)).json()
        persons = (
            await client.post(path, json=ROUTING | {"to": "emergency"}, headers=as_person)
        ).json()
        await client.post("/intake", json=intake("P12345", amends=record))

        routed, amended = (await client.get("/intake/P12345")).json()["records"]

        assert routed["routing"] == [agents, persons]
        assert (persons["decided_by"], persons["decided_by_kind"]) == ("dr-osei", "person")
        assert amended["routing"] == []

    async def test_is_part_of_the_context_of_an_encounter(
        self, client: httpx.AsyncClient, encounter: Answer
    ):
        body = intake(encounter["patient_id"])
        number = (await client.post("/intake", json=body)).json()["record_id"]
        routing = (await client.post(f"/intake/{number}/routing", json=ROUTING)).json()

        context = (await client.post(f"/encounters/{encounter['id']}/context", json={})).json()

        assert [intake["routing"] for intake in context["intakes"]] == [[routing]]

    @pytest.mark.parametrize(
        ("number", "rule"),
        [
            ("0", "too-small"),
            (str(2**53), "too-large"),
            ("P12345", "must-be-whole-number"),
            ("store", "must-be-whole-number"),
        ],
    )
    async def test_refuses_an_invalid_record_number(
        self, offline: httpx.AsyncClient, number: str, rule: str
    ):
        response = await offline.post(f"/intake/{number}/routing", json=ROUTING)

        assert ("/record_id", rule) in broken_rules(assert_problem(response, 422, "invalid"))

    async def test_shares_its_address_with_the_list_of_a_patient(
        self, client: httpx.AsyncClient, record: int
    ):
        """If a patient's identifier equals an intake record's number, POST uses the record and GET the patient."""
        body = intake(str(record))
        of_patient = (await client.post("/intake", json=body)).json()["record_id"]

        routed = (await client.post(f"/intake/{record}/routing", json=ROUTING)).json()
        listed = (await client.get(f"/intake/{record}")).json()["records"]

        assert (routed["record_id"], [each["id"] for each in listed]) == (record, [of_patient])

    async def test_needs_no_urgency(self, client: httpx.AsyncClient, record: int):
        body = {"to": "Radiología", "reason": "X-ray"}

        routed = await client.post(f"/intake/{record}/routing", json=body)

        assert routed.json()["urgency"] is None
