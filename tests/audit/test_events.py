import asyncio
import json
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import httpx
import pytest
from fastapi import FastAPI
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, execute, fetch
from support.plans import plan, statements

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


async def every_page(client: httpx.AsyncClient, path: str) -> list[list[Answer]]:
    """Follow the Link headers from `path` and return the pages."""
    pages = []
    following: str | None = path
    while following is not None:
        response = await client.get(following)
        pages.append(response.json()["events"])
        following = response.links.get("next", {}).get("url")
    return pages


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


class TestListAgentEvents:
    @pytest.fixture
    async def logged(self, client: httpx.AsyncClient, event: Answer, records: Any) -> list[str]:
        """Seven events of two encounters of one patient, and one of another patient's; the ids of the seven."""
        second, other = str(uuid4()), str(uuid4())
        records.patients |= {second: records.patient, other: str(uuid4())}
        await log(client, event, encounter_id=other)
        encounters = [records.encounter, second, records.encounter, records.encounter, second, second, second]
        return [
            (await log(client, event, encounter_id=encounter, event_type=f"type-{n % 2}"))["id"]
            for n, encounter in enumerate(encounters)
        ]

    async def test_lists_whole_events(self, client: httpx.AsyncClient, event: Answer, records: Any) -> None:
        answer = await log(client, event)

        response = await client.get(f"/agent-events?encounter_id={event['encounter_id']}")

        assert response.status_code == 200
        assert response.json() == {
            "events": [
                event
                | {
                    "id": answer["id"],
                    "patient_id": records.patient,
                    "recorded_by": "test-agent",
                    "recorded_at": answer["recorded_at"],
                    "encounter_status": "known",
                }
            ],
            "next": None,
        }

    @pytest.mark.parametrize(
        ("query", "expected"),
        [
            pytest.param("encounter_id={encounter}", [0, 2, 3], id="of an encounter, in the order logged"),
            pytest.param("encounter_id={encounter}&order=desc", [3, 2, 0], id="of an encounter, the newest first"),
            pytest.param("patient_id={patient}", [0, 1, 2, 3, 4, 5, 6], id="of a patient"),
            pytest.param("patient_id={patient}&event_type=type-1", [1, 3, 5], id="of a patient and a type"),
            pytest.param("encounter_id={encounter}&event_type=type-1", [3], id="of an encounter and a type"),
            pytest.param("encounter_id={encounter}&patient_id={patient}", [0, 2, 3], id="of both"),
            pytest.param("encounter_id={encounter}&patient_id=P12345", [], id="of an encounter that is another's"),
            pytest.param("patient_id={patient}&event_type=TYPE-1", [], id="of a type in other letters"),
            pytest.param("encounter_id=00000000-0000-0000-0000-000000000001", [], id="of an unknown encounter"),
            pytest.param("patient_id=P12345", [], id="of an unknown patient"),
        ],
    )
    async def test_lists_what_the_filters_ask_for(
        self, client: httpx.AsyncClient, logged: list[str], records: Any, query: str, expected: list[int]
    ) -> None:
        filled = query.format(encounter=records.encounter, patient=records.patient)

        response = await client.get(f"/agent-events?{filled}")

        assert [logged.index(event["id"]) for event in response.json()["events"]] == expected

    @pytest.mark.parametrize(("order", "expected"), [("asc", [0, 1, 2, 3, 4, 5, 6]), ("desc", [6, 5, 4, 3, 2, 1, 0])])
    async def test_pages_in_both_orders(
        self, client: httpx.AsyncClient, logged: list[str], records: Any, order: str, expected: list[int]
    ) -> None:
        pages = await every_page(client, f"/agent-events?patient_id={records.patient}&order={order}&limit=3")

        assert [len(page) for page in pages] == [3, 3, 1]
        assert [logged.index(event["id"]) for page in pages for event in page] == expected

    async def test_a_page_goes_on_with_what_was_logged_meanwhile(
        self, client: httpx.AsyncClient, event: Answer
    ) -> None:
        first = [await log(client, event) for _ in range(3)]
        path = f"/agent-events?encounter_id={event['encounter_id']}&limit=2"
        page = await client.get(path)
        later = await log(client, event)

        response = await client.get(page.links["next"]["url"])

        assert [listed["id"] for listed in response.json()["events"]] == [first[2]["id"], later["id"]]

    @pytest.mark.usefixtures("logged")
    async def test_refuses_the_cursor_of_the_other_order(self, client: httpx.AsyncClient, records: Any) -> None:
        page = (await client.get(f"/agent-events?patient_id={records.patient}&limit=3")).json()

        response = await client.get(f"/agent-events?patient_id={records.patient}&order=desc&cursor={page['next']}")

        assert_problem(response, 422, "invalid")

    async def test_refuses_an_anonymous_caller(self, offline: httpx.AsyncClient) -> None:
        del offline.headers["authorization"]

        assert_problem(await offline.get("/agent-events?patient_id=P1"), 401, "token-required")

    @pytest.mark.parametrize(
        ("query", "pointer", "rule"),
        [
            pytest.param("", "", "encounter-id-or-patient-id", id="the whole log"),
            pytest.param("event_type=tool_call", "", "encounter-id-or-patient-id", id="a type of the whole log"),
            pytest.param("encounter_id=", "/encounter_id", "uuid-parsing", id="an empty encounter"),
            pytest.param("encounter_id=P1", "/encounter_id", "uuid-parsing", id="no uuid"),
            pytest.param("patient_id=%00", "/patient_id", "printable", id="NUL in a patient"),
            pytest.param("patient_id=a%2Fb", "/patient_id", "usable-in-path", id="a slash"),
            pytest.param("patient_id=P1&event_type=%00", "/event_type", "no-nul-character", id="NUL in a type"),
            pytest.param("patient_id=P1&order=DESC", "/order", "literal-error", id="an unknown order"),
            pytest.param("patient_id=P1&limit=1001", "/limit", "less-than-equal", id="too many rows"),
            pytest.param("patient_id=P1&limit=" + "9" * 5000, "/limit", "int-parsing-size", id="a huge limit"),
            pytest.param("patient_id=P1&cursor=%00", "/cursor", "cursor-of-this-list", id="a broken cursor"),
            pytest.param("patient_id=P1&seq=3", "/seq", "extra-forbidden", id="an unknown filter"),
        ],
    )
    async def test_names_the_parameter_and_the_rule_that_was_broken(
        self, offline: httpx.AsyncClient, query: str, pointer: str, rule: str
    ) -> None:
        response = await offline.get(f"/agent-events?{query}")

        assert (pointer, rule) in broken_rules(assert_problem(response, 422, "invalid"))

    @pytest.fixture(params=["asc", "desc"])
    async def long_log(self, request: pytest.FixtureRequest, database: TestDatabase) -> str:
        """A log of 40,000 events of 2,000 encounters of 400 patients, and an order to list it in."""
        await execute(
            database.admin_dsn,
            """
            CREATE TABLE public.e AS
            SELECT n, uuidv7() AS id, 'P' || n % 400 AS patient FROM generate_series(0, 1999) n;
            INSERT INTO audit.encounter_checks (encounter_id, is_known, patient_id)
            SELECT id, true, patient FROM public.e;
            INSERT INTO audit.agent_events (encounter_id, agent_name, event_type, payload, recorded_by, unverified)
            SELECT id, 'a', 'b', '{}', 'a', false FROM generate_series(1, 40000) k JOIN public.e ON n = k % 2000;
            ANALYZE audit.agent_events, audit.encounter_checks;
            """,
        )
        return str(request.param)

    async def test_reads_an_encounters_events_by_their_index(
        self, app: FastAPI, client: httpx.AsyncClient, database: TestDatabase, long_log: str
    ) -> None:
        (row,) = await fetch(database.admin_dsn, "SELECT id FROM public.e WHERE n = 7")

        with statements(app.state.database.engine) as sent:
            response = await client.get(f"/agent-events?encounter_id={row['id']}&order={long_log}&limit=5")

        found = await plan(database, sent[-1])
        assert len(response.json()["events"]) == 5
        assert "ix_agent_events_encounter_id_seq" in found, found
        assert "Seq Scan" not in found, found

    async def test_reads_a_patients_events_without_reading_the_whole_log(
        self, app: FastAPI, client: httpx.AsyncClient, database: TestDatabase, long_log: str
    ) -> None:
        with statements(app.state.database.engine) as sent:
            response = await client.get(f"/agent-events?patient_id=P7&order={long_log}")

        found = await plan(database, sent[-1])
        assert len(response.json()["events"]) == 100
        assert "Seq Scan" not in found, found
        assert "ix_encounter_checks_patient_id" in found, found
