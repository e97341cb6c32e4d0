import json
from typing import Any
from uuid import UUID

import httpx
import pytest
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, fetch

from audit.events.bodies import MAX_EVENTS
from audit.events.endpoints import BATCH_BYTES
from audit.writer import writer

pytestmark = pytest.mark.anyio

Answer = dict[str, Any]
JSON = "application/json"
NDJSON = "application/x-ndjson"
MEDIA_TYPES = pytest.mark.parametrize("media_type", [JSON, NDJSON])
DEEP = b'{"a":' * 3_000 + b"1" + b"}" * 3_000


async def send(
    client: httpx.AsyncClient, texts: list[bytes], media_type: str = JSON
) -> httpx.Response:
    """Log a batch of events given as texts, in one of the two forms."""
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
    @MEDIA_TYPES
    async def test_answers_a_receipt_for_each_event_in_the_order_sent(
        self, client: httpx.AsyncClient, event: Answer, database: TestDatabase, media_type: str
    ) -> None:
        events = [event | {"id": str(UUID(int=n))} for n in (5, 3, 9)]

        response = await send(client, texts_of(events), media_type)

        assert response.status_code == 200
        results = response.json()["results"]
        assert (
            [one["id"] for one in results]
            == [one["id"] for one in events]
            == await stored_ids(database)
        )
        assert [(one["seq"], one["stream_pos"]) for one in results] == [(0, 0), (1, 1), (2, 2)]
        assert {frozenset(one) for one in results} == {
            frozenset(
                {
                    "id",
                    "status",
                    "seq",
                    "stream_pos",
                    "recorded_at",
                    "recorded_by",
                    "duplicate",
                    "encounter_status",
                    "clock_warning",
                    "leaf_hash",
                    "leaf_mac",
                }
            )
        }

    @MEDIA_TYPES
    @pytest.mark.parametrize(
        ("bad", "rule"),
        [
            pytest.param(
                b'{"encounter_id": 7}', ("/encounter_id", "must-be-uuid"), id="a broken rule"
            ),
            pytest.param(b'{"a": tru}', ("", "valid-json"), id="no JSON"),
            pytest.param(b"7", ("", "must-be-object"), id="no object"),
            pytest.param(rb'{"payload": {"a": "\ud800"}}', ("", "valid-unicode"), id="a surrogate"),
            pytest.param(b'{"payload": ' + DEEP + b"}", ("", "nesting-depth"), id="3,000 levels"),
            pytest.param(b'{"payload": "\xff"}', ("", "valid-unicode"), id="no UTF-8"),
        ],
    )
    async def test_one_bad_item_never_rejects_the_others(
        self,
        client: httpx.AsyncClient,
        event: Answer,
        media_type: str,
        bad: bytes,
        rule: tuple[str, str],
    ) -> None:
        good = texts_of([event])

        response = await send(client, [*good, bad, *good, bad, *good], media_type)

        first, refused, second, _, third = response.json()["results"]
        assert (refused["status"], refused["code"]) == (422, "invalid")
        assert rule in broken_rules(refused)
        assert refused["request_id"] == response.headers["x-request-id"]
        assert [one["id"] for one in (first, second, third)] == [
            one["id"] for one in (await client.get("/agent-events")).json()["events"]
        ]

    async def test_each_kind_of_refusal_stays_with_its_item(
        self, client: httpx.AsyncClient, event: Answer, unknown_encounter: str
    ) -> None:
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
    ) -> None:
        texts = texts_of([event | {"id": str(UUID(int=n))} for n in range(20)])
        first = (await send(client, texts)).json()["results"]

        again = (await send(client, texts[10:] + texts[:10])).json()["results"]

        assert again == [one | {"duplicate": True} for one in first[10:] + first[:10]]
        assert len(await stored_ids(database)) == 20

    async def test_keeps_every_payload_byte_for_byte(
        self, client: httpx.AsyncClient, event: Answer
    ) -> None:
        payload = b'{ "dose":1.10,\t"dose" : 1e400, "\\u0000":"\\ud83d\\uDE00" }'
        text = json.dumps(event | {"payload": 0}).encode().replace(b": 0", b": " + payload)

        for media_type in (JSON, NDJSON):
            (receipt,) = (await send(client, [text], media_type)).json()["results"]
            shown = await client.get(f"/agent-events/{receipt['id']}")
            assert b'"payload":' + payload + b"," in shown.content

    async def test_belongs_to_one_trace(self, client: httpx.AsyncClient, event: Answer) -> None:
        trace = "4bf92f3577b34da6a3ce929d0e0e4736"
        client.headers["traceparent"] = f"00-{trace}-00f067aa0ba902b7-01"

        await send(client, texts_of([event, event]))

        assert len((await client.get(f"/agent-events?trace_id={trace}")).json()["events"]) == 2

    @MEDIA_TYPES
    async def test_an_empty_batch_has_an_empty_answer(
        self, client: httpx.AsyncClient, media_type: str
    ) -> None:
        assert (await send(client, [], media_type)).json() == {"results": []}

    @MEDIA_TYPES
    async def test_takes_1000_events_and_no_more(
        self, client: httpx.AsyncClient, event: Answer, database: TestDatabase, media_type: str
    ) -> None:
        texts = texts_of([event]) * MAX_EVENTS

        refused = await send(client, [*texts, *texts[:1]], media_type)
        taken = await send(client, texts, media_type)

        document = assert_problem(refused, 413, "too-many-events")
        assert document["errors"] == [
            {"in": "body", "pointer": "", "rule": "max-events", "allowed": 1_000}
        ]
        assert [one["seq"] for one in taken.json()["results"]] == list(range(1_000))
        assert len(await stored_ids(database)) == 1_000

    async def test_names_100000_patients_and_no_more(
        self, client: httpx.AsyncClient, event: Answer
    ) -> None:
        many = event | {"patient_ids": [str(number) for number in range(1_000)]}

        response = await client.post(
            "/agent-events/batch", json=[many] * 100 + [event | {"patient_ids": ["P1"]}]
        )

        document = assert_problem(response, 413, "too-many-patients")
        assert document["errors"] == [
            {"in": "body", "pointer": "", "rule": "max-patients", "allowed": 100_000}
        ]

    @MEDIA_TYPES
    async def test_takes_8_mib_and_no_more(
        self, client: httpx.AsyncClient, event: Answer, media_type: str
    ) -> None:
        (around,) = texts_of([event | {"payload": {"a": ""}}])
        texts = [around.replace(b'""', b'"' + b"x" * 200_000 + b'"')] * 41
        between = 2 if media_type == JSON else 1
        left = BATCH_BYTES - sum(map(len, texts)) - between * 41 - (2 if media_type == JSON else 0)
        last = around + b" " * (left - len(around))

        taken = await send(client, [*texts, last], media_type)
        refused = await send(client, [*texts, last + b" "], media_type)

        assert {one["status"] for one in taken.json()["results"]} == {"logged"}
        assert_problem(refused, 413, "body-too-large")

    @pytest.mark.parametrize(
        ("body", "media_type", "status", "code"),
        [
            pytest.param(b"{}", JSON, 422, "invalid", id="not an array"),
            pytest.param(b"", JSON, 422, "invalid", id="nothing"),
            pytest.param(b"[{}", JSON, 422, "invalid", id="half an array"),
            pytest.param(b"[" * 100_000, JSON, 422, "invalid", id="endless nesting"),
            pytest.param(b"[]", "text/plain", 415, "unsupported-media-type", id="a text"),
        ],
    )
    async def test_answers_a_body_that_is_not_a_batch_with_a_problem(
        self, offline: httpx.AsyncClient, body: bytes, media_type: str, status: int, code: str
    ) -> None:
        response = await offline.post(
            "/agent-events/batch", content=body, headers={"Content-Type": media_type}
        )

        assert_problem(response, status, code)

    async def test_a_single_event_comes_as_json_only(
        self, offline: httpx.AsyncClient, event: Answer
    ) -> None:
        response = await offline.post(
            "/agent-events", content=texts_of([event])[0], headers={"Content-Type": NDJSON}
        )

        assert_problem(response, 415, "unsupported-media-type")

    async def test_refuses_an_anonymous_caller(
        self, offline: httpx.AsyncClient, event: Answer
    ) -> None:
        del offline.headers["authorization"]

        assert_problem(
            await offline.post("/agent-events/batch", json=[event]), 401, "token-required"
        )

    async def test_a_full_queue_refuses_the_whole_batch(
        self,
        client: httpx.AsyncClient,
        event: Answer,
        constants: pytest.MonkeyPatch,
        database: TestDatabase,
    ) -> None:
        constants.setattr(writer, "MAX_WAITING_EVENTS", 1)

        assert_problem(await send(client, texts_of([event, event])), 503, "log-busy")

        assert await stored_ids(database) == []
