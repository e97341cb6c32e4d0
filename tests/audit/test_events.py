import asyncio
import json
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, fetch
from support.events import Deliver, log
from support.json_texts import objects
from support.operations import operations
from support.refused_callers import Tokens

from audit.writer import writer
from chartroom.system.keys import Keyring
from tests.contract.contract_rules import unreported_rules

Answer = dict[str, Any]


# Invalid changes of an event, with the field and the broken rule: limits, and rules that no schema can state.
BROKEN: dict[str, tuple[Answer, str, str]] = {
    "about no patient": ({"encounter_id": None}, "/encounter_id", "encounter-id-or-patient-ids"),
    "a tab in a patient": ({"patient_ids": ["a\tb"]}, "/patient_ids/0", "printable"),
    "more patients than an agent may name": (
        {"encounter_id": None, "patient_ids": ["P"] * 101},
        "/patient_ids",
        "max-patients",
    ),
    "more patients than an event may name": (
        {"patient_ids": ["P"] * 1_001},
        "/patient_ids",
        "too-many-items",
    ),
    "a position in nothing": (
        {"expected_position": 0, "encounter_id": None, "patient_ids": ["P1"]},
        "",
        "expected-position-needs-encounter",
    ),
}
# Payloads at a limit, and values that jsonb cannot store.
PAYLOADS = (
    b"{}",
    b'{"a":"' + b"x" * (256 * 1024 - 8) + b'"}',
    b'{"a":' * 500 + b"1" + b"}" * 500,
    b'{"a":' + b"9" * 1_000 + b"}",
    b'{"a":"' + b"9" * 200_000 + b'"}',
    rb'{"\u0000":"\u0000","a":1e400,"a":-0}',
)


class TestLogAgentEvent:
    async def test_returns_a_receipt_after_it_has_stored_the_event(
        self, client: httpx.AsyncClient, event: Answer, database: TestDatabase
    ):
        response = await client.post("/agent-events", json=event)

        assert response.status_code == 200
        answer = response.json()
        (stored,) = await fetch(
            database.admin_dsn,
            "SELECT e.*, body FROM audit.agent_events e JOIN audit.event_payloads USING (seq)",
        )
        assert (str(stored["id"]), str(stored["encounter_id"])) == (
            answer["id"],
            event["encounter_id"],
        )
        assert (stored["agent_name"], stored["event_type"], stored["unverified"]) == (
            event["agent_name"],
            event["event_type"],
            False,
        )
        assert json.loads(stored["body"]) == event["payload"]
        assert abs(
            datetime.fromisoformat(answer.pop("recorded_at")) - datetime.now(UTC)
        ) < timedelta(minutes=5)
        assert UUID(answer.pop("id")).version == 7
        assert [len(answer.pop(f"leaf_{name}")) for name in ("hash", "mac")] == [44, 24]
        assert len(answer.pop("receipt_mac")) == 24
        assert answer == {
            "status": "logged",
            "seq": 0,
            "stream_pos": 0,
            "recorded_by": "test-agent",
            "duplicate": False,
            "encounter_status": "known",
            "clock_warning": None,
        }

    async def test_stores_the_caller_and_the_agents_name(
        self, client: httpx.AsyncClient, event: Answer, keyring: Keyring
    ):
        person = {"Authorization": f"Bearer {keyring.mint('Dr. Núñez', kind='person')}"}
        await log(client, event, agent_name="someone else")
        (await client.post("/agent-events", json=event, headers=person)).raise_for_status()

        found = (await client.get("/agent-events")).json()["events"]
        assert [(one["recorded_by"], one["agent_name"]) for one in found] == [
            ("test-agent", "someone else"),
            ("Dr. Núñez", event["agent_name"]),
        ]

    async def test_stores_the_events_of_two_concurrent_agents_separately(
        self, client: httpx.AsyncClient, event: Answer, keyring: Keyring
    ):
        names = ["agent-0", "agent-1"]
        headers = [{"Authorization": f"Bearer {keyring.mint(name)}"} for name in names]

        await asyncio.gather(
            *(
                client.post(
                    "/agent-events", json=event | {"payload": {"n": n}}, headers=headers[n % 2]
                )
                for n in range(20)
            )
        )

        found = (await client.get("/agent-events")).json()["events"]
        assert {one["payload"]["n"]: one["recorded_by"] for one in found} == {
            n: names[n % 2] for n in range(20)
        }

    async def test_rejects_with_the_field_and_the_broken_rule(
        self, offline: httpx.AsyncClient, event: Answer
    ):
        found = {}
        for what, (change, _, _) in BROKEN.items():
            response = await offline.post("/agent-events", json=event | change)
            found[what] = broken_rules(assert_problem(response, 422, "invalid"))

        missed = {
            what: found[what]
            for what, (_, *rule) in BROKEN.items()
            if tuple(rule) not in found[what]
        }
        assert missed == {}

    async def test_rejects_with_each_rule_of_the_contract(
        self, offline: httpx.AsyncClient, keyring: Keyring
    ):
        sent, unreported = await unreported_rules(offline, Tokens(keyring, "audit"))

        assert unreported == []
        assert sent > 90

    async def test_returns_the_first_receipt_to_a_repeat_and_rejects_a_different_event(
        self, client: httpx.AsyncClient, event: Answer, keyring: Keyring, database: TestDatabase
    ):
        sent = event | {
            "id": str(UUID(int=7)),
            "patient_ids": ["P1"],
            "occurred_at": "2026-03-14T09:30:00Z",
        }
        first = await log(client, sent)
        await log(client, event)

        again = await log(client, sent, occurred_at="2026-03-14T10:30:00+01:00")

        assert again == first | {"duplicate": True}
        other = {"Authorization": f"Bearer {keyring.mint('another-agent')}"}
        for change, headers in (
            ({"payload": {"result": "low"}}, {}),
            ({"tool": "x"}, {}),
            ({"patient_ids": ["P2"]}, {}),
            ({"event_type": "other"}, {}),
            ({}, other),
        ):
            refused = await client.post("/agent-events", json=sent | change, headers=headers)
            assert_problem(refused, 409, "other-event-with-this-id")
        assert await fetch(database.admin_dsn, "SELECT count(*) FROM audit.agent_events") == [(2,)]

    async def test_the_same_payload_in_other_bytes_is_another_event(
        self, client: httpx.AsyncClient, event: Answer
    ):
        sent = json.dumps(event | {"id": str(UUID(int=7))})
        changes = [("", ""), ('"high"', '"high" '), ('", "', '" , "')]
        headers = {"Content-Type": "application/json"}

        _, spaced, around = [
            await client.post("/agent-events", content=sent.replace(*change, 1), headers=headers)
            for change in changes
        ]

        assert_problem(spaced, 409, "other-event-with-this-id")
        assert around.json()["duplicate"] is True  # Audit ignores white space around the payload.

    async def test_rejects_an_event_at_another_than_the_expected_position(
        self, client: httpx.AsyncClient, event: Answer
    ):
        first = await log(client, event, expected_position=0)

        late = await client.post("/agent-events", json=event | {"expected_position": 0})
        early = await client.post("/agent-events", json=event | {"expected_position": 2})
        second = await log(client, event, expected_position=1)

        assert (first["stream_pos"], second["stream_pos"]) == (0, 1)
        (error,) = assert_problem(late, 409, "position-taken")["errors"]
        assert assert_problem(early, 409, "position-taken")["errors"] == [error]
        assert error == {
            "in": "body",
            "pointer": "/expected_position",
            "rule": "next-free-position",
            "allowed": 1,
        }

    async def test_a_full_queue_is_a_503_with_retry_after(
        self, client: httpx.AsyncClient, event: Answer, constants: pytest.MonkeyPatch
    ):
        constants.setattr(writer, "MAX_WAITING_EVENTS", 1)

        refused = await client.post("/agent-events/batch", json=[event] * 2)

        document = assert_problem(refused, 503, "log-busy")
        assert (document["retryable"], document["retry_after_s"]) == (True, 1)
        assert (await client.get("/agent-events")).json()["events"] == []

    async def test_a_scope_for_one_agent_name_permits_no_other(
        self, client: httpx.AsyncClient, event: Answer, keyring: Keyring
    ):
        scope = "system/AuditEvent.c?agent-name=triage-agent"
        client.headers["Authorization"] = f"Bearer {keyring.mint('triage', scope=scope)}"
        own, other = event | {"agent_name": "triage-agent"}, event | {"agent_name": "intake-agent"}

        assert (await client.post("/agent-events", json=own)).status_code == 200
        assert_problem(await client.post("/agent-events", json=other), 403, "scope-missing")
        batch = await client.post("/agent-events/batch", json=[other, own])
        codes = [result.get("code") for result in batch.json()["results"]]
        assert codes == ["scope-missing", None]


class TestAnEventOfAService:
    async def test_is_stored_without_asking_records_and_without_a_position(
        self,
        client: httpx.AsyncClient,
        event: Answer,
        records: Any,
        deliver: Deliver,
        unknown_encounter: str,
    ):
        answer = await deliver(
            client, event, encounter_id=unknown_encounter, agent_name="triage-agent"
        )

        assert (answer["recorded_by"], answer["encounter_status"]) == ("records", "known")
        assert (answer["stream_pos"], records.asked) == (None, [])
        refused = await deliver(client, event, expected_position=0)
        assert [(error["pointer"], error["rule"]) for error in refused["errors"]] == [
            ("/expected_position", "services-have-no-position")
        ]
        delivered = await deliver(client, event, event_type="encounter.created")
        first = await log(client, event, expected_position=0)
        assert (delivered["stream_pos"], first["stream_pos"]) == (None, 0)

    async def test_may_be_an_access_unlike_events_of_agents(
        self, client: httpx.AsyncClient, event: Answer, deliver: Deliver
    ):
        refused = await client.post("/agent-events", json=event | {"access": True})
        delivered = await deliver(client, event, access=True)

        assert_problem(refused, 403, "not-allowed")
        assert (delivered["status"], delivered["stream_pos"]) == ("logged", None)


class TestPayloads:
    @settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(payload=objects())
    async def test_any_object_is_returned_byte_for_byte(
        self, client: httpx.AsyncClient, event: Answer, payload: bytes
    ):
        answer = await send(client, event, payload)

        exact = b'"payload":' + payload.strip(b" \t\r\n") + b',"occurred_at":'
        shown = await client.get(f"/agent-events/{answer.json()['id']}")
        listed = await client.get("/agent-events?order=desc&limit=1")
        assert exact in shown.content
        assert exact in listed.content

    async def test_at_a_limit_are_returned_as_well(self, client: httpx.AsyncClient, event: Answer):
        for payload in PAYLOADS:
            answer = await send(client, event, payload)

            shown = await client.get(f"/agent-events/{answer.json()['id']}")
            assert b'"payload":' + payload + b"," in shown.content


async def send(client: httpx.AsyncClient, event: Answer, payload: bytes) -> httpx.Response:
    around = json.dumps(event | {"payload": 0}).encode()
    body = around.replace(b'"payload": 0', b'"payload": ' + payload)
    return await client.post(
        "/agent-events", content=body, headers={"Content-Type": "application/json"}
    )


def test_each_write_has_an_idempotency_key_or_recognises_its_repeat():
    without = {
        str(one)
        for one in operations("audit")
        if one.method != "GET" and "Idempotency-Key" not in one.takes
    }

    assert without == {"POST /v1/traces"}  # Spans have ids.
