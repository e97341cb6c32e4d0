from typing import Any
from unittest.mock import ANY
from uuid import UUID, uuid4

import httpx
import pytest
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, fetch

from records.intake import service as intake

pytestmark = pytest.mark.anyio

Answer = dict[str, Any]
ROUTING: Answer = {"to": "cardiology", "reason": "Chest pain on exertion", "urgency": "urgent"}


@pytest.fixture
async def record(client: httpx.AsyncClient) -> int:
    """The number of a stored intake record."""
    body = {
        "patient_id": "P12345",
        "age": 36,
        "symptoms": ["chest tightness"],
        "urgency": "routine",
    }
    number: int = (await client.post("/intake", json=body)).json()["record_id"]
    return number


class TestRouteIntake:
    async def test_answers_the_decision_with_who_made_it_and_when(
        self, client: httpx.AsyncClient, record: int
    ) -> None:
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
    ) -> None:
        monkeypatch.setattr("records.intake.service.MAX_ROUTINGS", 2)

        answers = [await client.post(f"/intake/{record}/routing", json=ROUTING) for _ in range(3)]

        assert [answer.status_code for answer in answers[:2]] == [200, 200]
        assert_problem(answers[2], 409, "too-many-routings")
        assert len((await client.get("/intake/P12345")).json()["records"][0]["routing"]) == 2

    async def test_counts_towards_the_size_of_a_page(
        self, client: httpx.AsyncClient, record: int, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        await client.post(
            "/intake",
            json={"patient_id": "P12345", "age": 36, "symptoms": [], "urgency": "routine"},
        )
        monkeypatch.setattr(intake, "PAGE_BYTES", 50)
        before = (await client.get("/intake/P12345")).json()

        for _ in range(2):
            await client.post(f"/intake/{record}/routing", json=ROUTING)  # Of 31 bytes each.

        after = (await client.get("/intake/P12345")).json()
        assert (len(before["records"]), before["next"]) == (2, None)
        assert (len(after["records"]), after["next"] is None) == (1, False)

    async def test_needs_no_urgency(self, client: httpx.AsyncClient, record: int) -> None:
        response = await client.post(
            f"/intake/{record}/routing", json={"to": "Radiología", "reason": "X-ray"}
        )

        assert response.json()["urgency"] is None

    async def test_is_listed_with_its_record_the_oldest_decision_first(
        self, client: httpx.AsyncClient, record: int, as_person: dict[str, str]
    ) -> None:
        path = f"/intake/{record}/routing"
        agents = (await client.post(path, json=ROUTING)).json()
        persons = (
            await client.post(path, json=ROUTING | {"to": "emergency"}, headers=as_person)
        ).json()
        body = {
            "patient_id": "P12345",
            "age": 36,
            "symptoms": [],
            "urgency": "routine",
            "amends": record,
        }
        await client.post("/intake", json=body)

        routed, amended = (await client.get("/intake/P12345")).json()["records"]

        assert routed["routing"] == [agents, persons]
        assert (persons["decided_by"], persons["decided_by_kind"]) == ("dr-osei", "person")
        assert amended["routing"] == []

    async def test_is_part_of_the_context_of_an_encounter(
        self, client: httpx.AsyncClient, encounter: Answer
    ) -> None:
        body = {
            "patient_id": encounter["patient_id"],
            "age": 36,
            "symptoms": [],
            "urgency": "routine",
        }
        number = (await client.post("/intake", json=body)).json()["record_id"]
        routing = (await client.post(f"/intake/{number}/routing", json=ROUTING)).json()

        context = (await client.post(f"/encounters/{encounter['id']}/context", json={})).json()

        assert [intake["routing"] for intake in context["intakes"]] == [[routing]]

    async def test_records_an_event_without_content(
        self, client: httpx.AsyncClient, record: int, recorded: Any
    ) -> None:
        routing = (await client.post(f"/intake/{record}/routing", json=ROUTING)).json()

        event = (await recorded())[-1]
        assert (event["event_type"], event["agent_name"]) == ("intake.routed", "test-agent")
        assert (event["patient_ids"], event["payload"]["resource"]) == (
            ["P12345"],
            f"intake-record/{record}",
        )
        assert event["payload"]["data"] == {
            "caller_kind": "agent",
            "caller": ANY,
            "routing_id": routing["id"],
        }

    async def test_repeats_its_answer_to_a_repeated_request(
        self, client: httpx.AsyncClient, record: int, database: TestDatabase
    ) -> None:
        headers = {"Idempotency-Key": str(uuid4())}

        first, second = [
            await client.post(f"/intake/{record}/routing", json=ROUTING, headers=headers)
            for _ in range(2)
        ]

        assert (second.status_code, second.json()) == (200, first.json())
        assert second.headers["Idempotency-Replayed"] == "true"
        assert len(await fetch(database.admin_dsn, "SELECT FROM records.intake_routings")) == 1

    async def test_refuses_an_anonymous_caller(self, offline: httpx.AsyncClient) -> None:
        del offline.headers["authorization"]

        assert_problem(await offline.post("/intake/1/routing", json=ROUTING), 401, "token-required")

    async def test_does_not_find_an_unknown_record(self, client: httpx.AsyncClient) -> None:
        assert_problem(
            await client.post("/intake/4711/routing", json=ROUTING), 404, "intake-record-not-found"
        )

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
    ) -> None:
        response = await offline.post(f"/intake/{number}/routing", json=ROUTING)

        assert ("/record_id", rule) in broken_rules(assert_problem(response, 422, "invalid"))

    async def test_shares_its_address_with_the_list_of_a_patient(
        self, client: httpx.AsyncClient, record: int
    ) -> None:
        """A patient may have the number of a record: one address names the patient, the other
        the other.
        """
        body = {"patient_id": str(record), "age": 36, "symptoms": [], "urgency": "routine"}
        of_patient = (await client.post("/intake", json=body)).json()["record_id"]

        routed = (await client.post(f"/intake/{record}/routing", json=ROUTING)).json()
        listed = (await client.get(f"/intake/{record}")).json()["records"]

        assert (routed["record_id"], [each["id"] for each in listed]) == (record, [of_patient])

    @pytest.mark.parametrize(
        ("change", "pointer", "rule"),
        [
            pytest.param({"to": None}, "/to", "must-be-text", id="nowhere"),
            pytest.param({"to": " "}, "/to", "not-blank", id="a blank place"),
            pytest.param({"to": "x" * 201}, "/to", "too-long", id="a long place"),
            pytest.param({"reason": ""}, "/reason", "not-blank", id="no reason"),
            pytest.param({"reason": "x" * 2001}, "/reason", "too-long", id="a long reason"),
            pytest.param({"reason": "a\0"}, "/reason", "no-nul-character", id="NUL"),
            pytest.param({"urgency": "x" * 33}, "/urgency", "too-long", id="a long urgency"),
            pytest.param({"decided_by": "me"}, "", "unknown-field", id="who decides is the caller"),
        ],
    )
    async def test_names_the_field_and_the_rule_that_was_broken(
        self, offline: httpx.AsyncClient, change: Answer, pointer: str, rule: str
    ) -> None:
        response = await offline.post("/intake/1/routing", json=ROUTING | change)

        assert (pointer, rule) in broken_rules(assert_problem(response, 422, "invalid"))

    @pytest.mark.parametrize("field", ["to", "reason"])
    async def test_names_the_field_that_is_missing(
        self, offline: httpx.AsyncClient, field: str
    ) -> None:
        body = {name: value for name, value in ROUTING.items() if name != field}

        response = await offline.post("/intake/1/routing", json=body)

        assert broken_rules(assert_problem(response, 422, "invalid")) == {(f"/{field}", "required")}
