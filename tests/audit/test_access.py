from typing import Any
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI
from support.applications import assert_problem
from support.databases import TestDatabase, execute, fetch
from support.events import Answer, Deliver, listed, log
from support.operations import operation_at, operations

from audit.encounters.settling import Settling
from audit.events.schemas import MAX_PATIENTS, MAX_PATIENTS_OF_AGENTS
from chartroom.system.keys import Keyring

REFUSE = """
CREATE FUNCTION audit.refuse_accesses() RETURNS trigger LANGUAGE plpgsql AS
    $$BEGIN IF NEW.is_access THEN RAISE EXCEPTION 'no' USING ERRCODE = '53100'; END IF; RETURN NEW; END$$;
CREATE TRIGGER refuse_accesses BEFORE INSERT ON audit.agent_events
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_accesses();
"""


TRACE, SPAN = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"


@pytest.fixture
def reviewer(keyring: Keyring) -> dict[str, str]:
    return {"Authorization": f"Bearer {keyring.mint('Dr. Núñez', kind='person')}"}


@pytest.fixture
def records_headers(service_token: str, keyring: Keyring) -> dict[str, str]:
    return {"Authorization": f"Bearer {service_token}", "X-Caller-Token": keyring.mint("nurse")}


async def read_events(database: TestDatabase) -> list[Any]:
    return await fetch(
        database.admin_dsn,
        """
        SELECT agent_events.*, convert_from(body, 'UTF8')::json AS payload, (
            SELECT array_agg(patient_id::text ORDER BY patient_id) FROM audit.event_patients
            WHERE event_patients.seq = agent_events.seq AND event_patients.is_access) AS found_by
        FROM audit.agent_events JOIN audit.event_payloads USING (seq) WHERE is_access ORDER BY seq
        """,
    )


# For each route that reads, the type of the logged access event, or the reason why no event is logged;
# `{event}` stands for an event's id.
NAMES_NO_PATIENT = "what it shows names no patient"
READS: dict[str, str] = {
    "/agent-events": "agent-event.searched",
    "/agent-events/{event}": "agent-event.read",
    "/agent-events/{event}/proof": "agent-event.read",
    "/agent-events/rates": "agent-event.counted",
    "/access-reports?patient_id=P3": "access-report.read",
    "/tlog/key": NAMES_NO_PATIENT,
    "/tlog/checkpoint": NAMES_NO_PATIENT,
    "/tlog/tile/000": NAMES_NO_PATIENT,
    "/webhooks": NAMES_NO_PATIENT,
    "/webhooks/{event}": NAMES_NO_PATIENT,
    "/webhooks/{event}/deliveries": NAMES_NO_PATIENT,
}
# Routes that read, except routes that need a port or a checkpoint: tests/audit/test_stream.py and
# tests/audit/tlog test those.
ELSEWHERE = {"/agent-events/stream", "/tlog/bundle"}


async def test_each_read_stores_its_event(
    client: httpx.AsyncClient, event: Answer, database: TestDatabase
):
    id_ = (await log(client, event, patient_ids=["P3"]))["id"]
    left, count = dict[str, list[str]](), 0

    for path in READS:
        await client.get(path.format(event=id_))
        found = [one["event_type"] for one in await read_events(database)]
        left[path], count = found[count:], len(found)

    assert left == {
        path: [] if kind == NAMES_NO_PATIENT else [kind] for path, kind in READS.items()
    }


def test_each_read_of_the_contract_is_tested():
    reads = [one for one in operations("audit") if one.method == "GET"]
    examined = {operation_at(reads, "GET", path).path for path in READS}

    assert examined | ELSEWHERE == {one.path for one in reads}


class TestReadingAList:
    async def test_records_one_event_with_the_reader_the_patients_and_the_query(
        self,
        client: httpx.AsyncClient,
        event: Answer,
        records: Any,
        reviewer: dict[str, str],
        database: TestDatabase,
    ):
        await log(client, event, patient_ids=["P3"])
        await log(client, event, encounter_id=None, patient_ids=["P4"])

        shown = await client.get(
            "/agent-events?agent_name=triage-agent&recorded_from=2026-01-01T01:00:00%2B01:00",
            headers=reviewer,
        )

        assert len(shown.json()["events"]) == 2
        (left,) = await read_events(database)
        assert (left["agent_name"], left["recorded_by"], left["recorded_by_kind"]) == (
            "Dr. Núñez",
            "audit",
            "service",
        )
        assert (left["event_type"], left["seq"], left["stream_pos"]) == (
            "agent-event.searched",
            2,
            None,
        )
        assert left["patient_ids"] == left["found_by"] == sorted([records.patient, "P3", "P4"])
        assert left["payload"] == (
            '{"query":{"agent_name":"triage-agent","recorded_from":"2026-01-01T00:00:00Z"},'
            '"returned":2,"first_seq":0,"last_seq":1,"data":{"caller_kind":"person"}}'
        )

    async def test_records_one_event_for_each_page_with_the_patients_of_that_page(
        self, client: httpx.AsyncClient, event: Answer, database: TestDatabase
    ):
        for patient in ("P3", "P4", "P5"):
            await log(client, event, encounter_id=None, patient_ids=[patient])

        first = await client.get("/agent-events?limit=2")
        await client.get(first.links["next"]["url"])
        assert await listed(client, "patient_id=P9") == []

        left = await read_events(database)
        assert [one["patient_ids"] for one in left] == [["P3", "P4"], ["P5"], ["P9"]]
        assert left[-1]["found_by"] == ["P9"]

    async def test_has_the_trace_of_its_request(self, client: httpx.AsyncClient):
        await client.get("/agent-events", headers={"traceparent": f"00-{TRACE}-{SPAN}-01"})
        await client.get("/agent-events")

        shown = await listed(client, "access=true")
        assert [(one["trace_id"], one["span_id"]) for one in shown] == [(TRACE, SPAN), (None, None)]
        assert len(await listed(client, f"access=true&trace_id={TRACE}")) == 1

    async def test_that_a_service_delivers_has_the_trace_in_its_payload(
        self, client: httpx.AsyncClient, event: Answer, deliver: Deliver
    ):
        traced = {"schema": "x", "trace": {"trace_id": TRACE, "span_id": SPAN}, "data": {}}
        said = {"data": {"said": f'"trace":{{"trace_id":"{TRACE}","span_id":"{SPAN}"}}'}}
        stored = {"schema": "x", "data": {"details": {"trace": traced["trace"]}}}

        for payload in (traced, said, stored):
            await deliver(client, event, access=True, payload=payload)
        await log(client, event, payload=traced)

        shown = await listed(client, "access=true&agent_name=triage-agent")
        found = [(one["trace_id"], one["span_id"]) for one in shown]
        assert found == [(TRACE, SPAN), *[(None, None)] * 3]

    async def test_of_several_encounters_has_their_patients(
        self, client: httpx.AsyncClient, event: Answer, records: Any, database: TestDatabase
    ):
        other, patient = str(UUID(int=7)), str(UUID(int=8))
        records.patients[other] = patient
        for encounter in (records.encounter, other):
            await log(client, event, encounter_id=encounter)

        query = f"encounter_id={records.encounter}&encounter_id={other}"
        assert await listed(client, f"{query}&event_type=none") == []

        (left,) = await read_events(database)
        assert (left["encounter_id"], left["patient_ids"]) == (
            None,
            sorted([records.patient, patient]),
        )

    async def test_has_the_encounters_patient_once_records_has_answered(
        self,
        client: httpx.AsyncClient,
        event: Answer,
        records: Any,
        settling: Settling,
        unknown_encounter: str,
    ):
        for encounter in (event["encounter_id"], unknown_encounter):
            assert await listed(client, f"encounter_id={encounter}") == []

        await settling.settle()

        (known,) = await listed(client, f"access=true&changes=false&patient_id={records.patient}")
        (unknown,) = await listed(
            client, f"access=true&changes=false&encounter_id={unknown_encounter}"
        )
        assert (known["encounter_id"], known["encounter_status"]) == (
            event["encounter_id"],
            "known",
        )
        assert (unknown["encounter_status"], unknown["patient_id"]) == ("unknown", None)

    async def test_is_listed_only_with_accesses_and_has_no_position(
        self, client: httpx.AsyncClient, event: Answer, records: Any
    ):
        answer = await log(client, event)
        query = f"patient_id={records.patient}"

        for _ in range(2):
            assert [one["id"] for one in await listed(client, query)] == [answer["id"]]
        both = await listed(client, f"{query}&access=true")
        newest_first = await listed(client, f"{query}&access=true&order=desc")
        await listed(client, f"encounter_id={event['encounter_id']}")

        assert [(one["seq"], one["access"]) for one in both] == [(0, False), (1, True), (2, True)]
        assert [one["seq"] for one in newest_first] == [3, 2, 1, 0]
        assert (await log(client, event))["stream_pos"] == 1

    async def test_is_found_by_each_filter_of_the_read(
        self, client: httpx.AsyncClient, event: Answer, records: Any
    ):
        encounter, patient = f"encounter_id={records.encounter}", f"patient_id={records.patient}"
        await log(client, event)
        await listed(client, encounter)

        for query in (
            "",
            encounter,
            patient,
            "agent_name=test-agent",
            "event_type=agent-event.searched",
            "recorded_by=audit",
            "recorded_from=2026-01-01T00:00:00Z",
            f"{patient}&recorded_by=audit",
            f"{encounter}&{patient}",
        ):
            without, both = (
                await listed(client, query),
                await listed(client, f"{query}&access=true"),
            )

            assert [one["seq"] for one in without if one["access"]] == [], query
            assert next(one["seq"] for one in both if one["access"]) == 1, query

    async def test_ends_although_each_page_records_an_event(
        self, client: httpx.AsyncClient, event: Answer
    ):
        patients = [f"P{number}" for number in range(3 * MAX_PATIENTS)]
        for first in range(0, len(patients), MAX_PATIENTS_OF_AGENTS):
            named = patients[first : first + MAX_PATIENTS_OF_AGENTS]
            await log(client, event, encounter_id=None, patient_ids=named)

        pages = [(await client.get("/agent-events?access=true&limit=1000")).json()]
        while pages[-1]["next"] is not None and len(pages) < 20:
            query = {"access": "true", "limit": 1000, "cursor": pages[-1]["next"]}
            pages.append((await client.get("/agent-events", params=query)).json())

        assert len(pages) == 3
        shown = [event["seq"] for page in pages for event in page["events"]]
        assert shown == list(range(len(patients) // MAX_PATIENTS_OF_AGENTS))
        again = (await client.get("/agent-events?access=true&order=desc&limit=1")).json()
        assert again["events"][0]["event_type"] == "agent-event.searched"

    async def test_is_not_recorded_for_services_and_rejected_calls(
        self, client: httpx.AsyncClient, event: Answer, service_token: str, database: TestDatabase
    ):
        await log(client, event)
        service = {"Authorization": f"Bearer {service_token}"}

        shown = await client.get("/agent-events", headers=service)
        for path in ("?order=DESC", "?cursor=x", "?limit=0", f"/{UUID(int=1)}", "/17"):
            assert (await client.get(f"/agent-events{path}")).status_code in {404, 422}

        assert len(shown.json()["events"]) == 1
        assert await read_events(database) == []

    async def test_by_a_service_for_a_caller_records_all_shown_patients(
        self,
        client: httpx.AsyncClient,
        event: Answer,
        records: Any,
        records_headers: dict[str, str],
        database: TestDatabase,
    ):
        records.names.register(records.patient, ("urn:example:hospital", "MRN-1"))
        left: list[Any] = []
        for patient in (records.patient, "MRN-1", "P2"):
            assert left == []
            await log(client, event, patient_ids=[patient])
            await client.get(
                f"/agent-events?encounter_id={records.encounter}", headers=records_headers
            )
            left = await read_events(database)

        (only,) = left
        assert (only["agent_name"], only["event_type"]) == ("nurse", "agent-event.searched")
        assert only["patient_ids"] == only["found_by"] == ["P2"]
        readers = (await client.get("/access-reports?patient_id=P2")).json()["readers"]
        assert [one["reader"] for one in readers] == ["nurse"]


class TestReadingOne:
    async def test_records_one_event_with_the_patients_of_the_event(
        self,
        client: httpx.AsyncClient,
        event: Answer,
        records: Any,
        reviewer: dict[str, str],
        database: TestDatabase,
    ):
        answer = await log(client, event, patient_ids=["P3"])

        await client.get(f"/agent-events/{answer['id']}", headers=reviewer)

        (left,) = await read_events(database)
        assert (left["agent_name"], left["event_type"]) == ("Dr. Núñez", "agent-event.read")
        assert str(left["encounter_id"]) == event["encounter_id"]
        assert left["found_by"] == sorted([records.patient, "P3"])
        assert left["payload"] == (f'{{"id":"{answer["id"]}","data":{{"caller_kind":"person"}}}}')

    async def test_reading_an_access_event_is_an_access(
        self, client: httpx.AsyncClient, database: TestDatabase
    ):
        await listed(client, "patient_id=P9")
        (first,) = await read_events(database)

        response = await client.get(f"/agent-events/{first['id']}")

        assert response.json()["access"] is True
        assert [one["found_by"] for one in await read_events(database)] == [["P9"], ["P9"]]


class TestStoringTheRead:
    @pytest.mark.usefixtures("app")  # The trigger makes each insert of an access event fail.
    async def test_fails_if_the_read_cannot_be_stored(
        self, client: httpx.AsyncClient, event: Answer, database: TestDatabase
    ):
        answer = await log(client, event, agent_name="an agent with a secret")
        await execute(database.admin_dsn, REFUSE)

        for path in ("", f"/{answer['id']}"):
            response = await client.get(f"/agent-events{path}")

            assert_problem(response, 503, "database-unavailable")
            assert "secret" not in response.text
        assert await read_events(database) == []

    async def test_commits_before_the_answer_begins(
        self,
        client: httpx.AsyncClient,
        app_of_client: FastAPI,
        event: Answer,
        database: TestDatabase,
    ):
        answer = await log(client, event)
        stored_at_start: list[int] = []

        async def watched(scope: Any, receive: Any, send: Any) -> None:
            async def look_first(message: Any) -> None:
                if message["type"] == "http.response.start":
                    stored_at_start.append(len(await read_events(database)))
                await send(message)

            await app_of_client(scope, receive, look_first)

        transport = httpx.ASGITransport(watched)
        async with httpx.AsyncClient(
            transport=transport, base_url="http://x", headers=client.headers
        ) as watching:
            for path in ("", f"/{answer['id']}"):
                assert (await watching.get(f"/agent-events{path}")).status_code == 200

        assert stored_at_start == [1, 2]
