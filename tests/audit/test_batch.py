import json
from typing import Any
from uuid import UUID

import httpx
import pytest
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, fetch

from audit.events.bodies import MAX_EVENTS
from audit.events.endpoints import BATCH_BYTES

Answer = dict[str, Any]
JSON = "application/json"
NDJSON = "application/x-ndjson"
DEEP = b'{"a":' * 3_000 + b"1" + b"}" * 3_000
# Invalid items of a batch; for each, the JSON pointer of the error and the broken rule.
BAD: dict[bytes, tuple[str, str]] = {
    b'{"encounter_id": 7}': ("/encounter_id", "must-be-uuid"),
    b'{"a": tru}': ("", "valid-json"),
    b"7": ("", "must-be-object"),
    b'{"payload": ' + DEEP + b"}": ("", "nesting-depth"),
    b'{"payload": "\xff"}': ("", "valid-unicode"),
}
RECEIPT = {
    *("id", "status", "seq", "stream_pos", "recorded_at", "recorded_by", "duplicate"),
    *("encounter_status", "clock_warning", "leaf_hash", "leaf_mac", "receipt_mac"),
}


async def send(
    client: httpx.AsyncClient, texts: list[bytes], media_type: str = JSON
) -> httpx.Response:
    body = b"[" + b",\n".join(texts) + b"]" if media_type == JSON else b"\n".join(texts)
    return await client.post(
        "/agent-events/batch", content=body, headers={"Content-Type": media_type}
    )


def texts_of(events: list[Answer]) -> list[bytes]:
    return [json.dumps(event).encode() for event in events]


async def stored_ids(database: TestDatabase) -> list[str]:
    rows = await fetch(database.admin_dsn, "SELECT id::text FROM audit.agent_events ORDER BY seq")
    return [row["id"] for row in rows]


class TestBatch:
    async def test_returns_a_receipt_per_event_in_request_order(
        self, client: httpx.AsyncClient, event: Answer, database: TestDatabase
    ):
        trace = "4bf92f3577b34da6a3ce929d0e0e4736"
        client.headers["traceparent"] = f"00-{trace}-00f067aa0ba902b7-01"
        sent = list[str]()
        for media_type, numbers in ((JSON, (5, 3, 9)), (NDJSON, (6, 4, 10))):
            assert (await send(client, [], media_type)).json() == {"results": []}
            ids = [str(UUID(int=n)) for n in numbers]

            response = await send(
                client, texts_of([event | {"id": one} for one in ids]), media_type
            )

            assert response.status_code == 200
            results = response.json()["results"]
            assert [one["id"] for one in results] == ids
            places = [(n, n) for n in range(len(sent), len(sent) + 3)]
            assert [(one["seq"], one["stream_pos"]) for one in results] == places
            assert {frozenset(one) for one in results} == {frozenset(RECEIPT)}
            sent += ids
        assert await stored_ids(database) == sent
        found = (await client.get(f"/agent-events?trace_id={trace}")).json()["events"]
        assert [one["id"] for one in found] == sent

    @pytest.mark.parametrize("media_type", [JSON, NDJSON])
    async def test_a_bad_item_never_rejects_the_others(
        self, client: httpx.AsyncClient, event: Answer, media_type: str
    ):
        (good,) = texts_of([event])

        response = await send(
            client, [good, *(text for bad in BAD for text in (bad, good))], media_type
        )

        taken, refused = response.json()["results"][::2], response.json()["results"][1::2]
        assert {(one["status"], one["code"]) for one in refused} == {(422, "invalid")}
        for rule, one in zip(BAD.values(), refused, strict=True):
            assert rule in broken_rules(one)
            assert one["request_id"] == response.headers["x-request-id"]
        stored = (await client.get("/agent-events")).json()["events"]
        assert [one["id"] for one in taken] == [one["id"] for one in stored]

    async def test_each_kind_of_rejection_affects_only_its_item(
        self, client: httpx.AsyncClient, event: Answer, unknown_encounter: str
    ):
        id_ = str(UUID(int=7))
        events = [
            event | {"id": id_},
            event | {"id": id_},
            event | {"id": id_, "tool": "other"},
            event | {"expected_position": 0},
            event | {"expected_position": 1},
            event | {"encounter_id": unknown_encounter},
            event | {"encounter_id": None},
            event | {"access": True},
            event,
        ]

        results = (await send(client, texts_of(events))).json()["results"]

        assert [
            (one.get("code"), one.get("duplicate"), one.get("stream_pos")) for one in results
        ] == [
            (None, False, 0),
            (None, True, 0),
            ("other-event-with-this-id", None, None),
            ("position-taken", None, None),
            (None, False, 1),
            ("encounter-not-found", None, None),
            ("invalid", None, None),
            ("not-allowed", None, None),
            (None, False, 2),
        ]
        assert results[3]["errors"][0]["allowed"] == 1

    async def test_a_batch_sent_again_gets_the_first_receipts(
        self, client: httpx.AsyncClient, event: Answer, database: TestDatabase
    ):
        texts = texts_of([event | {"id": str(UUID(int=n))} for n in range(20)])
        first = (await send(client, texts)).json()["results"]

        again = (await send(client, texts[10:] + texts[:10])).json()["results"]

        assert again == [one | {"duplicate": True} for one in first[10:] + first[:10]]
        assert len(await stored_ids(database)) == 20

    async def test_accepts_at_most_1000_events(
        self, client: httpx.AsyncClient, event: Answer, database: TestDatabase
    ):
        texts = texts_of([event]) * MAX_EVENTS

        refused = await send(client, [*texts, *texts[:1]])
        taken = await send(client, texts)

        document = assert_problem(refused, 413, "too-many-events")
        assert document["errors"] == [
            {"in": "body", "pointer": "", "rule": "max-events", "allowed": 1_000}
        ]
        assert [one["seq"] for one in taken.json()["results"]] == list(range(1_000))
        assert len(await stored_ids(database)) == 1_000

    async def test_accepts_at_most_100000_patients(self, client: httpx.AsyncClient, event: Answer):
        many = event | {"patient_ids": [str(number) for number in range(1_000)]}

        response = await client.post(
            "/agent-events/batch", json=[many] * 100 + [event | {"patient_ids": ["P1"]}]
        )

        document = assert_problem(response, 413, "too-many-patients")
        assert document["errors"] == [
            {"in": "body", "pointer": "", "rule": "max-patients", "allowed": 100_000}
        ]

    async def test_accepts_at_most_8_mib(self, client: httpx.AsyncClient, event: Answer):
        (around,) = texts_of([event | {"payload": {"a": ""}}])
        texts = [around.replace(b'""', b'"' + b"x" * 200_000 + b'"')] * 41
        left = BATCH_BYTES - sum(map(len, texts)) - len(texts)  # Including the line ends.
        last = around + b" " * (left - len(around))

        taken = await send(client, [*texts, last], NDJSON)
        refused = await send(client, [*texts, last + b" "], NDJSON)

        assert {one["status"] for one in taken.json()["results"]} == {"logged"}
        assert_problem(refused, 413, "body-too-large")

    async def test_is_a_json_array_or_ndjson_and_a_single_event_is_json(
        self, offline: httpx.AsyncClient, event: Answer
    ):
        for path, media_type in (("/agent-events/batch", "text/plain"), ("/agent-events", NDJSON)):
            response = await offline.post(
                path, content=texts_of([event])[0], headers={"Content-Type": media_type}
            )

            assert_problem(response, 415, "unsupported-media-type")
        response = await offline.post("/agent-events/batch", json={})
        assert_problem(response, 422, "invalid")
        large = b" " * (1024 * 1024 + 1)
        response = await offline.post(
            "/agent-events", content=large, headers={"Content-Type": JSON}
        )
        assert_problem(response, 413, "body-too-large")
