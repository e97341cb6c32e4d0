import asyncio
import json
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, execute, fetch
from support.events import Deliver
from support.json_texts import may_be_kept, objects, perhaps_broken
from support.operations import operations

from audit.writer import writer
from chartroom.system.keys import Keyring

pytestmark = pytest.mark.anyio

Answer = dict[str, Any]
MAX_BYTES = 256 * 1024
# Past the triggers.
STORED = "SET session_replication_role = replica; UPDATE audit.event_payloads SET body = convert_to('PAYLOAD', 'UTF8')"


def payload_of(size: int) -> Answer:
    """Return a payload that is `size` bytes long as compact JSON."""
    return {"a": "x" * (size - len('{"a":""}'))}


async def log(client: httpx.AsyncClient, event: Answer, **change: Any) -> Answer:
    """Log the event with something changed; return the answer."""
    response = await client.post("/agent-events", json=event | change)
    answer: Answer = response.raise_for_status().json()
    return answer


class TestLogAgentEvent:
    async def test_answers_with_a_receipt(self, client: httpx.AsyncClient, event: Answer) -> None:
        response = await client.post("/agent-events", json=event)

        assert response.status_code == 200
        answer = response.json()
        assert abs(
            datetime.fromisoformat(answer.pop("recorded_at")) - datetime.now(UTC)
        ) < timedelta(minutes=5)
        assert UUID(answer.pop("id")).version == 7
        assert (len(answer.pop("leaf_hash")), len(answer.pop("leaf_mac"))) == (44, 24)
        assert answer == {
            "status": "logged",
            "seq": 0,
            "stream_pos": 0,
            "recorded_by": "test-agent",
            "duplicate": False,
            "encounter_status": "known",
            "clock_warning": None,
        }

    async def test_has_stored_the_event_when_it_answers(
        self, client: httpx.AsyncClient, event: Answer, database: TestDatabase
    ) -> None:
        answer = await log(client, event)

        (stored,) = await fetch(
            database.admin_dsn,
            "SELECT agent_events.*, body FROM audit.agent_events JOIN audit.event_payloads USING (seq)",
        )
        assert (str(stored["id"]), str(stored["encounter_id"])) == (
            answer["id"],
            event["encounter_id"],
        )
        assert (stored["agent_name"], stored["event_type"]) == (
            event["agent_name"],
            event["event_type"],
        )
        assert json.loads(stored["body"]) == event["payload"]
        assert stored["unverified"] is False

    async def test_stores_the_caller_of_the_token_beside_the_agents_name(
        self, client: httpx.AsyncClient, event: Answer
    ) -> None:
        answer = await log(client, event, agent_name="someone else")

        (listed,) = (
            await client.get(f"/agent-events?encounter_id={event['encounter_id']}")
        ).json()["events"]
        assert answer["recorded_by"] == "test-agent"
        assert (listed["recorded_by"], listed["agent_name"]) == ("test-agent", "someone else")

    async def test_stores_the_name_of_a_person_as_well(
        self, client: httpx.AsyncClient, event: Answer, keyring: Keyring
    ) -> None:
        client.headers["Authorization"] = f"Bearer {keyring.mint('Dr. Núñez', kind='person')}"

        assert (await log(client, event))["recorded_by"] == "Dr. Núñez"

    async def test_stores_what_a_service_delivers_without_asking_records(
        self,
        client: httpx.AsyncClient,
        event: Answer,
        records: Any,
        deliver: Deliver,
        unknown_encounter: str,
    ) -> None:
        answer = await deliver(
            client, event, encounter_id=unknown_encounter, agent_name="triage-agent"
        )

        assert (answer["recorded_by"], answer["encounter_status"]) == ("records", "known")
        assert records.asked == []

    async def test_separates_the_events_that_two_agents_log_at_once(
        self, client: httpx.AsyncClient, event: Answer, keyring: Keyring, database: TestDatabase
    ) -> None:
        names = [f"agent-{number}" for number in range(2)]
        headers = [{"Authorization": f"Bearer {keyring.mint(name)}"} for name in names]

        responses = await asyncio.gather(
            *(
                client.post(
                    "/agent-events", json=event | {"payload": {"n": n}}, headers=headers[n % 2]
                )
                for n in range(20)
            )
        )

        rows = await fetch(
            database.admin_dsn,
            "SELECT id::text, body, recorded_by FROM audit.agent_events JOIN audit.event_payloads USING (seq)",
        )
        assert {response.json()["id"] for response in responses} == {row["id"] for row in rows}
        assert {(json.loads(row["body"])["n"], row["recorded_by"]) for row in rows} == {
            (n, names[n % 2]) for n in range(20)
        }

    async def test_refuses_an_anonymous_caller(
        self, offline: httpx.AsyncClient, event: Answer
    ) -> None:
        del offline.headers["authorization"]

        assert_problem(await offline.post("/agent-events", json=event), 401, "token-required")

    @pytest.mark.parametrize(
        ("change", "pointer", "rule"),
        [
            pytest.param({"encounter_id": "P12345"}, "/encounter_id", "must-be-uuid", id="no uuid"),
            pytest.param(
                {"encounter_id": None},
                "/encounter_id",
                "encounter-id-or-patient-ids",
                id="about no patient",
            ),
            pytest.param(
                {"patient_ids": None}, "/patient_ids", "must-be-list", id="null for patients"
            ),
            pytest.param(
                {"patient_ids": ["a/b"]},
                "/patient_ids/0",
                "usable-in-path",
                id="a slash in a patient",
            ),
            pytest.param(
                {"patient_ids": ["x" * 65]}, "/patient_ids/0", "too-long", id="a long patient"
            ),
            pytest.param(
                {"patient_ids": ["P"] * 1001},
                "/patient_ids",
                "too-many-items",
                id="too many patients",
            ),
            pytest.param(
                {"encounter_id": None, "patient_ids": ["P"] * 101},
                "/patient_ids",
                "max-patients",
                id="more patients than an agent may name",
            ),
            pytest.param({"id": "7"}, "/id", "must-be-uuid", id="an id that is not a uuid"),
            pytest.param({"tool": ""}, "/tool", "not-blank", id="a blank tool"),
            pytest.param({"tool": "x" * 129}, "/tool", "too-long", id="a long tool"),
            pytest.param({"outcome": "x" * 65}, "/outcome", "too-long", id="a long outcome"),
            pytest.param(
                {"occurred_at": "2026-03-14T09:30:00"},
                "/occurred_at",
                "must-be-timestamp",
                id="no offset",
            ),
            pytest.param(
                {"occurred_at": 1773480600}, "/occurred_at", "must-be-timestamp", id="seconds"
            ),
            pytest.param(
                {"expected_position": -1}, "/expected_position", "too-small", id="below 0"
            ),
            pytest.param(
                {"expected_position": "0"},
                "/expected_position",
                "must-be-whole-number",
                id="a text for a position",
            ),
            pytest.param(
                {"expected_position": 0, "encounter_id": None, "patient_ids": ["P1"]},
                "",
                "expected-position-needs-encounter",
                id="a position in nothing",
            ),
            pytest.param(
                {"access": 1}, "/access", "must-be-true-or-false", id="a number for access"
            ),
            pytest.param({"agent_name": " "}, "/agent_name", "not-blank", id="a blank name"),
            pytest.param({"agent_name": "x" * 129}, "/agent_name", "too-long", id="a long name"),
            pytest.param(
                {"agent_name": "a\0"}, "/agent_name", "no-nul-character", id="NUL in a name"
            ),
            pytest.param(
                {"event_type": 3}, "/event_type", "must-be-text", id="a number for a type"
            ),
            pytest.param({"event_type": "x" * 129}, "/event_type", "too-long", id="a long type"),
            pytest.param({"payload": None}, "/payload", "must-be-object", id="no payload"),
            pytest.param({"payload": []}, "/payload", "must-be-object", id="a list"),
            pytest.param({"payload": "text"}, "/payload", "must-be-object", id="a text"),
            pytest.param(
                {"payload": payload_of(MAX_BYTES + 1)},
                "/payload",
                "max-bytes",
                id="a byte too much",
            ),
            pytest.param({"recorded_by": "me"}, "", "unknown-field", id="a recorder"),
        ],
    )
    async def test_names_the_field_and_the_broken_rule(
        self, offline: httpx.AsyncClient, event: Answer, change: Answer, pointer: str, rule: str
    ) -> None:
        response = await offline.post("/agent-events", json=event | change)

        assert (pointer, rule) in broken_rules(assert_problem(response, 422, "invalid"))

    @pytest.mark.parametrize(
        ("payload", "rule"),
        [
            pytest.param(r'{"a": "\ud800"}', "valid-unicode", id="a lone surrogate"),
            pytest.param(r'{"\udfff": 1}', "valid-unicode", id="a lone surrogate in a name"),
            pytest.param('{"a": NaN}', "valid-json", id="no number"),
            pytest.param('{"a": -Infinity}', "valid-json", id="infinity"),
            pytest.param('{"a":' * 3_000 + "1" + "}" * 3_000, "nesting-depth", id="3,000 levels"),
        ],
    )
    async def test_refuses_a_payload_that_cannot_be_stored(
        self, offline: httpx.AsyncClient, event: Answer, payload: str, rule: str
    ) -> None:
        body = json.dumps(event | {"payload": "PAYLOAD"}).replace('"PAYLOAD"', payload)

        response = await offline.post(
            "/agent-events", content=body, headers={"Content-Type": "application/json"}
        )

        assert ("", rule) in broken_rules(assert_problem(response, 422, "invalid"))

    async def test_refuses_a_payload_with_a_number_that_other_parsers_refuse(
        self, client: httpx.AsyncClient, event: Answer
    ) -> None:
        response = await send(client, event, b'{"a":' + b"9" * 5_000 + b"}")

        assert broken_rules(assert_problem(response, 422, "invalid")) == {
            ("/payload", "max-digits")
        }
        page = await client.get("/agent-events")
        assert json.loads(page.content)["events"] == []

    @pytest.mark.parametrize(
        ("body", "status", "code"),
        [
            pytest.param("", 422, "invalid", id="nothing"),
            pytest.param("{", 422, "invalid", id="half a document"),
            pytest.param("[" * 100_000, 422, "invalid", id="endless nesting"),
            pytest.param(
                '{"payload":' + "9" * 5000 + "}", 422, "invalid", id="a number of 5000 digits"
            ),
            pytest.param("x" * (1024 * 1024 + 1), 413, "body-too-large", id="a body over 1 MiB"),
        ],
    )
    async def test_answers_a_body_that_is_not_json_with_a_problem(
        self, offline: httpx.AsyncClient, body: str, status: int, code: str
    ) -> None:
        response = await offline.post(
            "/agent-events", content=body, headers={"Content-Type": "application/json"}
        )

        assert_problem(response, status, code)

    async def test_stores_every_field_of_an_event(
        self, client: httpx.AsyncClient, event: Answer
    ) -> None:
        sent = {
            "id": "01a1f8ef-4626-7072-9367-5b41fc27520f",
            "patient_ids": ["P2", 'a"b,{c}', "Núñez 😀", "P2"],
            "tool": "risk_score",
            "outcome": "ok",
            "occurred_at": "2026-03-14T09:30:00.123456Z",
        }
        headers = {"traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"}

        answer = (await client.post("/agent-events", json=event | sent, headers=headers)).json()

        shown = (await client.get(f"/agent-events/{sent['id']}")).json()
        assert answer["id"] == sent["id"]
        assert event | sent == {name: shown[name] for name in event | sent}
        assert shown["trace_id"] == "4bf92f3577b34da6a3ce929d0e0e4736"
        assert shown["span_id"] == "00f067aa0ba902b7"

    async def test_stores_an_event_about_patients_without_an_encounter(
        self, client: httpx.AsyncClient, event: Answer, records: Any
    ) -> None:
        del event["encounter_id"]

        answer = await log(client, event, patient_ids=["P1", "P2"])

        assert (answer["stream_pos"], answer["encounter_status"], records.asked) == (None, None, [])
        for patient in ("P1", "P2"):
            (listed,) = (await client.get(f"/agent-events?patient_id={patient}")).json()["events"]
            assert listed["id"] == answer["id"]

    async def test_reads_one_uuid_of_a_patient_however_it_is_spelt(
        self, client: httpx.AsyncClient, event: Answer
    ) -> None:
        await log(client, event, patient_ids=["01980000-0000-7000-8000-00000000ABCD"])

        listed = (
            await client.get("/agent-events?patient_id=01980000-0000-7000-8000-00000000abcd")
        ).json()["events"]
        assert len(listed) == 1

    async def test_lets_only_services_record_accesses(
        self, client: httpx.AsyncClient, event: Answer, deliver: Deliver
    ) -> None:
        refused = await client.post("/agent-events", json=event | {"access": True})
        delivered = await deliver(client, event, access=True)

        assert_problem(refused, 403, "not-allowed")
        assert (delivered["status"], delivered["stream_pos"]) == ("logged", None)

    async def test_the_same_event_again_gets_the_first_receipt(
        self, client: httpx.AsyncClient, event: Answer, database: TestDatabase
    ) -> None:
        sent = event | {
            "id": str(UUID(int=7)),
            "patient_ids": ["P1"],
            "occurred_at": "2026-03-14T09:30:00Z",
        }
        first = await log(client, sent)
        await log(client, event)

        again = await log(client, sent, occurred_at="2026-03-14T10:30:00+01:00")

        assert again == first | {"duplicate": True}
        assert await fetch(database.admin_dsn, "SELECT count(*) FROM audit.agent_events") == [(2,)]

    @pytest.mark.parametrize(
        "change",
        [
            {"payload": {"result": "low"}},
            {"tool": "x"},
            {"patient_ids": ["P1"]},
            {"event_type": "other"},
        ],
        ids=lambda change: next(iter(change)),
    )
    async def test_another_event_with_the_same_id_is_refused(
        self, client: httpx.AsyncClient, event: Answer, change: Answer
    ) -> None:
        sent = event | {"id": str(UUID(int=7))}
        await log(client, sent)

        response = await client.post("/agent-events", json=sent | change)

        assert_problem(response, 409, "other-event-with-this-id")

    async def test_the_same_id_of_another_caller_is_refused(
        self, client: httpx.AsyncClient, event: Answer, keyring: Keyring
    ) -> None:
        sent = event | {"id": str(UUID(int=7))}
        await log(client, sent)
        client.headers["Authorization"] = f"Bearer {keyring.mint('another-agent')}"

        assert_problem(
            await client.post("/agent-events", json=sent), 409, "other-event-with-this-id"
        )

    async def test_the_same_payload_in_other_bytes_is_another_event(
        self, client: httpx.AsyncClient, event: Answer
    ) -> None:
        sent = json.dumps(event | {"id": str(UUID(int=7))})
        headers = {"Content-Type": "application/json"}
        await client.post("/agent-events", content=sent, headers=headers)

        spaced = await client.post(
            "/agent-events", content=sent.replace('"high"', '"high" '), headers=headers
        )
        around = await client.post(
            "/agent-events", content=sent.replace('", "', '" , "', 1), headers=headers
        )

        assert_problem(spaced, 409, "other-event-with-this-id")
        assert around.json()["duplicate"] is True  # Blanks around the payload do not count.

    async def test_an_event_gets_the_position_it_expects_or_none(
        self, client: httpx.AsyncClient, event: Answer
    ) -> None:
        first = await log(client, event, expected_position=0)

        late = await client.post("/agent-events", json=event | {"expected_position": 0})
        early = await client.post("/agent-events", json=event | {"expected_position": 2})
        second = await log(client, event, expected_position=1)

        assert (first["stream_pos"], second["stream_pos"]) == (0, 1)
        for refused in (late, early):
            document = assert_problem(refused, 409, "position-taken")
            assert document["errors"] == [
                {
                    "in": "body",
                    "pointer": "/expected_position",
                    "rule": "next-free-position",
                    "allowed": 1,
                }
            ]

    async def test_an_event_of_a_service_takes_no_position(
        self, client: httpx.AsyncClient, event: Answer, deliver: Deliver
    ) -> None:
        delivered = await deliver(client, event, event_type="encounter.created")

        first = await log(client, event, expected_position=0)

        assert (delivered["stream_pos"], first["stream_pos"]) == (None, 0)

    async def test_a_service_may_not_expect_a_position(
        self, client: httpx.AsyncClient, event: Answer, deliver: Deliver
    ) -> None:
        refused = await deliver(client, event, expected_position=0)

        assert [(error["pointer"], error["rule"]) for error in refused["errors"]] == [
            ("/expected_position", "services-have-no-position")
        ]

    async def test_a_full_queue_is_a_503_with_retry_after(
        self, client: httpx.AsyncClient, event: Answer, constants: pytest.MonkeyPatch
    ) -> None:
        await log(client, event)
        constants.setattr(writer, "MAX_WAITING_EVENTS", 0)

        document = assert_problem(await client.post("/agent-events", json=event), 503, "log-busy")

        assert (document["retryable"], document["retry_after_s"]) == (True, 1)


class TestPayloads:
    @settings(
        max_examples=40,
        suppress_health_check=[HealthCheck.function_scoped_fixture],
    )
    @given(payload=objects())
    async def test_any_object_is_returned_byte_for_byte(
        self, client: httpx.AsyncClient, event: Answer, payload: bytes
    ) -> None:
        answer = await send(client, event, payload)

        shown = await client.get(f"/agent-events/{answer.json()['id']}")
        exact = b'"payload":' + payload.strip(b" \t\r\n") + b',"occurred_at":'
        assert exact in shown.content
        listed = await client.get(
            f"/agent-events?encounter_id={event['encounter_id']}&order=desc&limit=1"
        )
        assert exact in listed.content

    @settings(
        max_examples=60,
        suppress_health_check=[HealthCheck.function_scoped_fixture],
    )
    @given(payload=perhaps_broken())
    async def test_are_refused_where_an_independent_parser_refuses_them(
        self, client: httpx.AsyncClient, event: Answer, payload: bytes
    ) -> None:
        response = await send(client, event, payload)

        assert response.status_code == (200 if may_be_kept(payload) else 422), response.text

    @pytest.mark.parametrize(
        "payload",
        [
            pytest.param(b"{}", id="nothing"),
            pytest.param(b'{"a":"' + b"x" * (MAX_BYTES - 8) + b'"}', id="256 KiB"),
            pytest.param(b'{"a":' * 500 + b"1" + b"}" * 500, id="500 levels"),
            pytest.param(b'{"a":' + b"9" * 1_000 + b"}", id="a number of 1,000 digits"),
            pytest.param(b'{"a":"' + b"9" * 200_000 + b'"}', id="a text of 200,000 digits"),
            pytest.param(rb'{"\u0000":"\u0000","a":1e400,"a":-0}', id="what jsonb cannot hold"),
        ],
    )
    async def test_at_a_limit_are_returned_as_well(
        self, client: httpx.AsyncClient, event: Answer, payload: bytes
    ) -> None:
        answer = await send(client, event, payload)

        shown = await client.get(f"/agent-events/{answer.json()['id']}")
        assert b'"payload":' + payload + b"," in shown.content

    async def test_with_a_long_number_of_an_older_version_are_returned_unchanged(
        self, client: httpx.AsyncClient, event: Answer, database: TestDatabase
    ) -> None:
        payload = '{"a":' + "9" * 5_000 + "}"
        answer = await log(client, event)
        await execute(database.admin_dsn, STORED.replace("PAYLOAD", payload))

        for path in ("", f"/{answer['id']}"):
            shown = await client.get(f"/agent-events{path}")
            assert b'"payload":' + payload.encode() + b"," in shown.content


async def send(client: httpx.AsyncClient, event: Answer, payload: bytes) -> httpx.Response:
    """Log the event with a payload in just these bytes."""
    around = json.dumps(event | {"payload": 0}).encode()
    body = around.replace(b'"payload": 0', b'"payload": ' + payload)
    return await client.post(
        "/agent-events", content=body, headers={"Content-Type": "application/json"}
    )


class TestAScopeForOneAgentName:
    @pytest.fixture
    def limited(self, client: httpx.AsyncClient, keyring: Keyring) -> httpx.AsyncClient:
        scope = "system/AuditEvent.c?agent-name=triage-agent"
        client.headers["Authorization"] = f"Bearer {keyring.mint('triage', scope=scope)}"
        return client

    async def test_appends_events_of_that_name(
        self, limited: httpx.AsyncClient, event: Answer
    ) -> None:
        response = await limited.post("/agent-events", json=event | {"agent_name": "triage-agent"})

        assert response.status_code == 200

    async def test_appends_no_event_of_another_name(
        self, limited: httpx.AsyncClient, event: Answer
    ) -> None:
        other = event | {"agent_name": "intake-agent"}

        assert_problem(await limited.post("/agent-events", json=other), 403, "scope-missing")
        batch = await limited.post(
            "/agent-events/batch", json=[other, event | {"agent_name": "triage-agent"}]
        )
        codes = [result.get("code") for result in batch.json()["results"]]
        assert codes == ["scope-missing", None]


def test_each_change_takes_a_key_or_is_known_again_by_what_it_holds() -> None:
    without = {
        str(one)
        for one in operations("audit")
        if one.method != "GET" and "Idempotency-Key" not in one.takes
    }

    assert without == {"POST /v1/traces"}  # By the ids of its spans.
