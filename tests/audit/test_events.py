import asyncio
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, fetch

from chartroom.keys import Keyring

pytestmark = pytest.mark.anyio

Answer = dict[str, Any]
MAX_BYTES = 256 * 1024


def payload_of(size: int) -> Answer:
    """Return a payload that is `size` bytes long as compact JSON."""
    return {"a": "x" * (size - len('{"a":""}'))}


async def log(client: httpx.AsyncClient, event: Answer, **change: Any) -> Answer:
    """Log the event with something changed; return the answer."""
    response = await client.post("/agent-events", json=event | change)
    answer: Answer = response.raise_for_status().json()
    return answer


class TestLogAgentEvent:
    async def test_says_that_it_was_logged(self, client: httpx.AsyncClient, event: Answer) -> None:
        response = await client.post("/agent-events", json=event)

        assert response.status_code == 200
        answer = response.json()
        assert (answer["status"], answer["encounter_status"]) == ("logged", "known")
        assert abs(datetime.fromisoformat(answer["recorded_at"]) - datetime.now(UTC)) < timedelta(minutes=5)

    async def test_has_stored_the_event_when_it_answers(
        self, client: httpx.AsyncClient, event: Answer, database: TestDatabase
    ) -> None:
        answer = await log(client, event)

        (stored,) = await fetch(database.admin_dsn, "SELECT * FROM audit.agent_events")
        assert (str(stored["id"]), str(stored["encounter_id"])) == (answer["id"], event["encounter_id"])
        assert (stored["agent_name"], stored["event_type"]) == (event["agent_name"], event["event_type"])
        assert json.loads(stored["payload"]) == event["payload"]
        assert stored["unverified"] is False

    async def test_keeps_who_showed_the_token_beside_the_name_that_was_given(
        self, client: httpx.AsyncClient, event: Answer
    ) -> None:
        answer = await log(client, event, agent_name="someone else")

        (listed,) = (await client.get(f"/agent-events?encounter_id={event['encounter_id']}")).json()["events"]
        assert answer["recorded_by"] == "test-agent"
        assert (listed["recorded_by"], listed["agent_name"]) == ("test-agent", "someone else")

    async def test_keeps_the_name_of_a_person_too(
        self, client: httpx.AsyncClient, event: Answer, keyring: Keyring
    ) -> None:
        client.headers["Authorization"] = f"Bearer {keyring.mint('Dr. Núñez', kind='person')}"

        assert (await log(client, event))["recorded_by"] == "Dr. Núñez"

    async def test_stores_what_a_service_delivers_without_asking_records(
        self, client: httpx.AsyncClient, event: Answer, records: Any, service_token: str, unknown_encounter: str
    ) -> None:
        client.headers["Authorization"] = f"Bearer {service_token}"

        answer = await log(client, event, encounter_id=unknown_encounter, agent_name="triage-agent")

        assert (answer["recorded_by"], answer["encounter_status"]) == ("records", "known")
        assert records.asked == []

    async def test_keeps_apart_what_two_agents_log_at_once(
        self, client: httpx.AsyncClient, event: Answer, keyring: Keyring, database: TestDatabase
    ) -> None:
        names = [f"agent-{number}" for number in range(2)]
        headers = [{"Authorization": f"Bearer {keyring.mint(name)}"} for name in names]

        responses = await asyncio.gather(
            *(
                client.post("/agent-events", json=event | {"payload": {"n": n}}, headers=headers[n % 2])
                for n in range(20)
            )
        )

        rows = await fetch(database.admin_dsn, "SELECT id::text, seq, payload, recorded_by FROM audit.agent_events")
        assert {response.json()["id"] for response in responses} == {row["id"] for row in rows}
        assert len({row["seq"] for row in rows}) == 20
        assert {(json.loads(row["payload"])["n"], row["recorded_by"]) for row in rows} == {
            (n, names[n % 2]) for n in range(20)
        }

    async def test_refuses_an_anonymous_caller(self, offline: httpx.AsyncClient, event: Answer) -> None:
        del offline.headers["authorization"]

        assert_problem(await offline.post("/agent-events", json=event), 401, "token-required")

    @pytest.mark.parametrize(
        ("change", "pointer", "rule"),
        [
            pytest.param({"encounter_id": "P12345"}, "/encounter_id", "uuid-parsing", id="no uuid"),
            pytest.param({"encounter_id": None}, "/encounter_id", "uuid-type", id="no encounter"),
            pytest.param({"agent_name": " "}, "/agent_name", "not-blank", id="a blank name"),
            pytest.param({"agent_name": "x" * 129}, "/agent_name", "string-too-long", id="a long name"),
            pytest.param({"agent_name": "a\0"}, "/agent_name", "no-nul-character", id="NUL in a name"),
            pytest.param({"event_type": 3}, "/event_type", "string-type", id="a number for a type"),
            pytest.param({"event_type": "x" * 129}, "/event_type", "string-too-long", id="a long type"),
            pytest.param({"payload": None}, "/payload", "dict-type", id="no payload"),
            pytest.param({"payload": []}, "/payload", "dict-type", id="a list"),
            pytest.param({"payload": "text"}, "/payload", "dict-type", id="a text"),
            pytest.param({"payload": {"a": ["\0"]}}, "/payload", "no-nul-character", id="NUL in a text"),
            pytest.param({"payload": {"\0": 1}}, "/payload", "no-nul-character", id="NUL in a name of the payload"),
            pytest.param({"payload": payload_of(MAX_BYTES + 1)}, "/payload", "max-bytes", id="a byte too much"),
            pytest.param({"recorded_by": "me"}, "/recorded_by", "extra-forbidden", id="a recorder"),
        ],
    )
    async def test_names_the_field_and_the_rule_that_was_broken(
        self, offline: httpx.AsyncClient, event: Answer, change: Answer, pointer: str, rule: str
    ) -> None:
        response = await offline.post("/agent-events", json=event | change)

        assert (pointer, rule) in broken_rules(assert_problem(response, 422, "invalid"))

    @pytest.mark.parametrize(
        ("payload", "rule"),
        [
            pytest.param(r'{"a": "\ud800"}', "valid-unicode", id="a lone surrogate"),
            pytest.param(r'{"\udfff": 1}', "valid-unicode", id="a lone surrogate in a name"),
            pytest.param('{"a": 1e400}', "finite-number", id="a number beyond a double"),
            pytest.param('{"a": NaN}', "finite-number", id="no number"),
            pytest.param('{"a": -Infinity}', "finite-number", id="infinity"),
            pytest.param('{"a":' * 101 + "1" + "}" * 101, "nesting-depth", id="deep nesting"),
        ],
    )
    async def test_refuses_a_payload_that_cannot_be_kept(
        self, offline: httpx.AsyncClient, event: Answer, payload: str, rule: str
    ) -> None:
        body = json.dumps(event | {"payload": "PAYLOAD"}).replace('"PAYLOAD"', payload)

        response = await offline.post("/agent-events", content=body, headers={"Content-Type": "application/json"})

        assert ("/payload", rule) in broken_rules(assert_problem(response, 422, "invalid"))

    @pytest.mark.parametrize(
        ("body", "status", "code"),
        [
            pytest.param("", 422, "invalid", id="nothing"),
            pytest.param("{", 422, "invalid", id="half a document"),
            pytest.param("[" * 100_000, 400, "malformed-request", id="endless nesting"),
            pytest.param('{"payload":' + "9" * 5000 + "}", 400, "malformed-request", id="a number of 5000 digits"),
            pytest.param("x" * (1024 * 1024 + 1), 413, "body-too-large", id="a body over 1 MiB"),
        ],
    )
    async def test_answers_a_body_that_is_no_document_with_a_problem(
        self, offline: httpx.AsyncClient, body: str, status: int, code: str
    ) -> None:
        response = await offline.post("/agent-events", content=body, headers={"Content-Type": "application/json"})

        assert_problem(response, status, code)

    @pytest.mark.parametrize(
        "payload",
        [
            pytest.param({}, id="nothing"),
            pytest.param(payload_of(MAX_BYTES), id="256 KiB"),
            pytest.param({"": [None, True, 0, -1.5e-7, 10**300, {}], "😀": "\u2028\ufeff\x1f"}, id="all there is"),
            pytest.param({"a": [[[[[[[[[[{"b": 1}]]]]]]]]]]}, id="nesting"),
        ],
    )
    async def test_reads_back_what_a_payload_may_hold(
        self, client: httpx.AsyncClient, event: Answer, payload: Answer
    ) -> None:
        await log(client, event, payload=payload)

        (listed,) = (await client.get(f"/agent-events?encounter_id={event['encounter_id']}")).json()["events"]
        assert listed["payload"] == payload
