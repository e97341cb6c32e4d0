import asyncio
import socket
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, ExitStack
from dataclasses import dataclass
from datetime import timedelta
from itertools import count
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import jwt
import orjson
import pytest
from fastapi import FastAPI
from support.applications import assert_problem, broken_rules, running
from support.databases import TestDatabase, fetch
from support.event_stream import EventStream, Message, opened
from support.events import Deliver, log
from support.eventually import HANGS_S, eventually

from audit.events import appending
from audit.settings import Settings
from audit.stream import follower as following
from audit.stream import listeners, retries
from audit.stream import service as stream_service
from audit.stream.follower import Follower
from chartroom.system.keys import Keyring
from chassis import uvicorn_protocol
from chassis.access import replica
from chassis.http import event_streams
from chassis.identity import revocations, tokens
from chassis.problems.problem import DatabaseBusy
from tests.audit.app import connect, create_app, on_a_port

STREAM = "/agent-events/stream"
LARGE = {"x": "x" * 20_000}
HELD_BY_NO_SOCKET = (
    40  # The number of large events that exceed the small socket buffers of `on_a_port`.
)
# The maximum delay until a revoked token or a withdrawn patient ends a stream.
COUNTS_WITHIN_S = 3.0
Answer = dict[str, Any]


@dataclass
class Service:
    app: FastAPI
    url: str
    stop: Callable[[], Awaitable[None]]


Start = Callable[..., Awaitable[Service]]


@pytest.fixture
async def start(
    network: None, settings: dict[str, Any], records: httpx.MockTransport
) -> AsyncIterator[Start]:
    async with AsyncExitStack() as stack:

        async def started(**more: Any) -> Service:
            app = create_app(Settings(**settings | more), records_transport=records)
            own = await stack.enter_async_context(AsyncExitStack())
            await own.enter_async_context(running(app, None))
            return Service(app, await own.enter_async_context(on_a_port(app)), own.aclose)

        yield started


@pytest.fixture
def follower(app_of_client: FastAPI) -> Follower:
    return app_of_client.state.follower


async def log_several(client: httpx.AsyncClient, events: list[Answer]) -> None:
    (await client.post("/agent-events/batch", json=events)).raise_for_status()


async def next_seqs(stream: EventStream, count: int) -> list[int]:
    async with asyncio.timeout(HANGS_S):
        return [message.seq for message in await stream.take(count)]


class TestRefusals:
    async def test_an_unknown_or_broken_parameter_is_refused(self, offline: httpx.AsyncClient):
        for value in ("-1", "x", "1.5", "", str(2**63)):
            response = await offline.get(STREAM, headers={"Last-Event-ID": value})
            ((pointer, _),) = broken_rules(assert_problem(response, 422, "invalid"))
            assert pointer == "/last-event-id"
        for query in ("after_seq=-2", "cursor=x", "limit=1", "encounter_id=x", "order=asc"):
            assert_problem(await offline.get(f"{STREAM}?{query}"), 422, "invalid")

    async def test_a_position_beyond_the_log_is_rejected_and_not_counted(
        self,
        agent: httpx.AsyncClient,
        event: Answer,
        follower: Follower,
        constants: pytest.MonkeyPatch,
    ):
        constants.setattr(follower.streams, "_per_caller", 1)
        receipt = await log(agent, event)

        response = await agent.get(STREAM, headers={"Last-Event-ID": str(receipt["seq"] + 1)})

        assert_problem(response, 409, "beyond-the-log")
        async with opened(agent, STREAM):
            pass

    async def test_a_callers_stream_limit_does_not_affect_other_callers_and_requests(
        self, start: Start, keyring: Keyring, event: Answer
    ):
        service = await start(max_in_flight=1, streams_per_caller=2)
        other = {"Authorization": f"Bearer {keyring.mint('test-agent', kind='person')}"}

        async with connect(service.url, keyring.mint("test-agent")) as agent:
            async with opened(agent, STREAM), opened(agent, STREAM) as stream:
                document = assert_problem(await agent.get(STREAM), 429, "too-many-streams")
                async with agent.stream("GET", STREAM, headers=other) as response:
                    assert response.status_code == 200
                assert (await agent.head(STREAM, headers=other)).status_code == 200
                receipt = await log(agent, event)
                assert await next_seqs(stream, 1) == [receipt["seq"]]
            follower = service.app.state.follower
            await eventually(lambda: follower.streams.total == 0 and follower.listeners == [])
            async with opened(agent, STREAM):
                pass  # A new stream is accepted, because an earlier stream has ended.

        assert (document["retryable"], document["retry_after_s"]) == (True, 5)

    async def test_a_stream_that_still_reads_stored_events_is_counted(
        self,
        url: str,
        agent: httpx.AsyncClient,
        follower: Follower,
        event: Answer,
        *,
        keyring: Keyring,
        constants: pytest.MonkeyPatch,
    ):
        constants.setattr(uvicorn_protocol, "STALLED_S", HANGS_S)
        constants.setattr(event_streams, "MAX_STREAMS", 1)
        await log_several(agent, [event | {"payload": LARGE}] * HELD_BY_NO_SOCKET)

        with slow_reader(url, keyring.mint("slow-agent")):
            await eventually(lambda: follower.streams.total == 1)
            response = await agent.get(STREAM)

            assert follower.listeners == []
            assert_problem(response, 503, "streams-full")
        await eventually(lambda: follower.streams.total == 0)


class TestBeginning:
    async def test_is_the_next_event_also_if_the_connection_breaks_before_it(
        self, agent: httpx.AsyncClient, event: Answer
    ):
        await log(agent, event)
        async with opened(agent, STREAM) as stream:
            first = await anext(stream.messages())
        missed = await log(agent, event)

        async with opened(agent, STREAM, after=first.seq) as stream, opened(agent, STREAM) as new:
            receipt = await log(agent, event)
            assert await next_seqs(stream, 2) == [missed["seq"], receipt["seq"]]
            (message,) = await new.take(1)

        assert (message.seq, message.event) == (receipt["seq"], "message")

    async def test_is_after_the_requested_place_or_the_last_event_id_or_at_a_moment_or_a_day(
        self, agent: httpx.AsyncClient, event: Answer
    ):
        receipts = [await log(agent, event) for _ in range(4)]
        seqs = [receipt["seq"] for receipt in receipts]
        moment = receipts[1]["recorded_at"]
        day = moment[: len("2026-10-20")]
        places: list[tuple[Answer, int | None, list[int]]] = [
            ({"after_seq": -1}, None, seqs),
            ({"after_seq": seqs[1]}, None, seqs[2:]),
            ({"after_seq": -1}, seqs[1], seqs[2:]),
            ({"recorded_from": moment}, None, seqs[1:]),
            ({"recorded_from": day, "recorded_to": day}, None, seqs),
        ]

        for query, after, wanted in places:
            path = f"{STREAM}?{httpx.QueryParams(query)}"
            async with opened(agent, path, after=after) as stream:
                assert await next_seqs(stream, len(wanted)) == wanted
        async with opened(agent, f"{STREAM}?after_seq=-1") as stream:
            assert (await anext(stream.messages())).id is None

    async def test_comes_in_pieces_if_many_events_are_stored(
        self, agent: httpx.AsyncClient, event: Answer, constants: pytest.MonkeyPatch
    ):
        constants.setattr(stream_service, "PIECE_EVENTS", 3)
        constants.setattr(listeners, "LARGE_PIECE_BYTES", 1000)
        receipts = [
            await log(agent, event, payload={"x": "x" * (number % 3) * 400}) for number in range(12)
        ]

        async with opened(agent, f"{STREAM}?after_seq=-1") as stream:
            assert await next_seqs(stream, 12) == [receipt["seq"] for receipt in receipts]


class TestMessages:
    async def test_show_events_as_a_read_of_one_shows_them(
        self, agent: httpx.AsyncClient, event: Answer
    ):
        payload = b'{"n": 1e400, "n": -0.0,\t"\\u0000": "\xe2\x80\xa8 \xc3\xa9\\u000b"}'
        broken = b'{\n"a":\r\n\n1,\r"b": "\\n"}'
        members = orjson.dumps({name: one for name, one in event.items() if name != "payload"})

        async with opened(agent, STREAM) as stream:
            first, _ = [
                await agent.post(
                    "/agent-events",
                    content=members[:-1] + b',"payload":' + one + b"}",
                    headers={"Content-Type": "application/json"},
                )
                for one in (payload, broken)
            ]
            last = await log(agent, event)
            messages = await stream.take(3)

        read = await agent.get(f"/agent-events/{first.raise_for_status().json()['id']}")
        assert payload in read.content
        assert messages[0].data.encode() == read.content
        # Server-sent events cannot contain CR, so the stream replaces a payload's CR line breaks by LF.
        assert '{\n"a":\n\n1,\n"b": "\\n"}' in messages[1].data
        assert messages[2].seq == last["seq"]

    async def test_begin_with_the_pause_before_a_reconnect(self, agent: httpx.AsyncClient):
        async with opened(agent, STREAM) as stream:
            first = await anext(stream.messages())

            assert (first.retry, first.data) == ("1000", "")
            headers = stream.response.headers
            assert headers["content-type"].startswith("text/event-stream")
            assert (headers["cache-control"], headers["x-accel-buffering"]) == ("no-store", "no")

    async def test_come_whichever_process_wrote_the_event(
        self, start: Start, event: Answer, keyring: Keyring
    ):
        own, other = await start(), await start()

        async with (
            connect(own.url, keyring.mint("test-agent")) as agent,
            connect(other.url, keyring.mint("other-agent")) as elsewhere,
            opened(agent, STREAM) as stream,
        ):
            for writer in (agent, elsewhere, elsewhere, agent):
                receipt = await log(writer, event)
                assert await next_seqs(stream, 1) == [receipt["seq"]]

    def test_come_within_200_ms_plus_the_work(self):
        assert max(following.GATHER_S, following.POLL_S) < 0.2

    async def test_include_a_heartbeat_when_nothing_happens(self, start: Start, keyring: Keyring):
        service = await start(stream_heartbeat_s=0.2)

        async with (
            connect(service.url, keyring.mint("test-agent")) as agent,
            opened(agent, STREAM) as stream,
            asyncio.timeout(HANGS_S),
        ):
            beats = [await anext(stream.messages()) for _ in range(4)][1:]

        assert [(beat.comments, beat.id, beat.data) for beat in beats] == [(1, None, "")] * 3


# Search filters, and the indices of the matching events of seven. A service delivered the last event on a
# caller's behalf.
FILTERS: dict[str, tuple[Answer, list[int]]] = {
    "none": ({}, [0, 1, 2, 3, 4, 5, 6]),
    "encounter": ({"encounter_id": "known"}, [0, 1, 4, 6]),
    "patient": ({"patient_id": "P-1"}, [1, 2]),
    "the encounter's patient": ({"patient_id": "known"}, [0, 1, 4, 6]),
    "patient and encounter": ({"patient_id": "P-1", "encounter_id": "known"}, [1]),
    "agent": ({"agent_name": "summariser"}, [4]),
    "type": ({"event_type": "note"}, [3]),
    "tool": ({"tool": "risk_score"}, [0, 2]),
    "tool and outcome": ({"tool": "risk_score", "outcome": "failed"}, [2]),
    "recorded by": ({"recorded_by": "other-agent"}, [5]),
    "trace": ({"trace_id": "0af7651916cd43dd8448eb211c80319c"}, [5]),
    "either of two types": ({"event_type": ["note", "message"]}, [3]),
    "either of two agents and of two callers": (
        {"agent_name": ["summariser", "x"], "recorded_by": ["test-agent", "other-agent"]},
        [4],
    ),
    "either of two callers": ({"recorded_by": ["other-agent", "x"]}, [5]),
    "without changes": ({"changes": "false"}, [0, 1, 2, 3, 4, 5]),
    "delivered for a caller": ({"recorded_by": "dr-okafor"}, [6]),
    "by a service or for a caller": (
        {"recorded_by": ["records", "dr-okafor", "test-agent"]},
        [0, 1, 2, 3, 4, 6],
    ),
    "a time that is over": ({"recorded_to": "2001-01-01T00:00:00Z"}, []),
}


class TestFilters:
    @pytest.mark.parametrize("is_replayed", [False, True])
    async def test_pass_only_matching_events(
        self,
        agent: httpx.AsyncClient,
        event: Answer,
        records: Any,
        keyring: Keyring,
        *,
        deliver: Deliver,
        is_replayed: bool,
    ):
        known = {"encounter_id": records.encounter, "patient_id": records.patient}
        bare = {name: value for name, value in event.items() if name != "encounter_id"}
        other = {
            "Authorization": f"Bearer {keyring.mint('other-agent')}",
            "traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        }

        def path(query: Answer) -> str:
            asked = {name: known[name] if one == "known" else one for name, one in query.items()}
            return f"{STREAM}?{httpx.QueryParams(asked)}" + "&after_seq=-1" * is_replayed

        async def write() -> list[int]:
            receipts = [
                await log(agent, event, tool="risk_score", outcome="ok"),
                await log(agent, event, patient_ids=["P-1", "P-2"]),
                await log(agent, bare, patient_ids=["P-1"], tool="risk_score", outcome="failed"),
                await log(agent, bare, patient_ids=["P-3"], event_type="note"),
                await log(agent, event, agent_name="summariser"),
            ]
            of_other = await agent.post(
                "/agent-events", json=bare | {"patient_ids": ["P-4"]}, headers=other
            )
            receipts.append(of_other.raise_for_status().json())
            change = {"event_type": "encounter.amended", "agent_name": "dr-okafor"}
            receipts.append(await deliver(agent, event, **change))
            return [receipt["seq"] for receipt in receipts]

        async with AsyncExitStack() as stack:
            seqs = await write() if is_replayed else []
            streams = {
                what: await stack.enter_async_context(opened(agent, path(query)))
                for what, (query, _) in FILTERS.items()
            }
            seqs = seqs or await write()
            last = await log(agent, event, agent_name="last")
            found = {
                what: await next_seqs(streams[what], len(wanted))
                for what, (_, wanted) in FILTERS.items()
            }
            for what in ("none", "by a service or for a caller"):  # No event came twice.
                assert await next_seqs(streams[what], 1) == [last["seq"]]

        assert found == {
            what: [seqs[number] for number in wanted] for what, (_, wanted) in FILTERS.items()
        }

    async def test_pass_reads_with_access_only(self, agent: httpx.AsyncClient, event: Answer):
        async with (
            opened(agent, STREAM) as plain,
            opened(agent, f"{STREAM}?access=true") as with_reads,
        ):
            await agent.get("/agent-events")
            await log(agent, event)
            shown = [message.json for message in await with_reads.take(3)]
            (event_only,) = await plain.take(1)

        types = ["agent-event.streamed", "agent-event.searched", "tool_call"]
        assert [one["event_type"] for one in shown] == types
        assert [one["access"] for one in shown] == [True, True, False]
        assert event_only.json["access"] is False


async def test_access_is_recorded_before_anything_is_shown_once_for_each_connection(
    agent: httpx.AsyncClient, event: Answer, records: Any, database: TestDatabase
):
    await log(agent, event)
    async with opened(agent, f"{STREAM}?encounter_id={records.encounter}&after_seq=-1"):
        (row,) = await fetch(database.admin_dsn, ACCESSES)
    for _ in range(2):
        async with opened(agent, f"{STREAM}?patient_id=P-1") as stream:
            await log(agent, event, patient_ids=["P-1"])
            await stream.take(1)

    assert (row["event_type"], row["agent_name"], row["recorded_by"]) == (
        "agent-event.streamed",
        "test-agent",
        "audit",
    )
    assert (str(row["encounter_id"]), row["patient_ids"]) == (
        records.encounter,
        [records.patient],
    )
    assert not row["unverified"]  # Audit does not ask records about a known encounter again.
    assert b'"after_seq":-1' in row["body"]
    _, *rows = await fetch(database.admin_dsn, ACCESSES)
    assert [row["patient_ids"] for row in rows] == [["P-1"], ["P-1"]]


ACCESSES = "SELECT * FROM audit.agent_events JOIN audit.event_payloads USING (seq) WHERE is_access ORDER BY seq"


class TestABusyDatabase:
    async def test_ends_no_stream(
        self, agent: httpx.AsyncClient, event: Answer, constants: pytest.MonkeyPatch
    ):
        first = await log(agent, event)
        make_busy(constants, following.repository, "by_seq")
        make_busy(constants, stream_service, "read_page")

        async with (
            opened(agent, f"{STREAM}?after_seq=-1") as replayed,
            opened(agent, STREAM) as live,
        ):
            second = await log(agent, event)
            assert await next_seqs(live, 1) == [second["seq"]]
            assert await next_seqs(replayed, 2) == [first["seq"], second["seq"]]

    async def test_ends_no_stream_of_a_caller_with_panels(
        self,
        url: str,
        follower: Follower,
        records: Any,
        *,
        keyring: Keyring,
        event: Answer,
        constants: pytest.MonkeyPatch,
    ):
        records.panels.let("caller:nurse", "P1")
        token = keyring.mint("nurse", scope="user/AuditEvent.s user/AuditEvent.c")
        async with connect(url, token) as nurse, opened(nurse, STREAM) as stream:
            await eventually(lambda: any(one.joined.is_set() for one in follower.listeners))
            make_busy(constants, following.Reaches, "of")
            receipt = await log(nurse, event, patient_ids=["P1"], encounter_id=None)
            assert await next_seqs(stream, 1) == [receipt["seq"]]

    async def test_ends_streams_if_it_stays_busy(self, monkeypatch: pytest.MonkeyPatch):
        async def read() -> None:
            raise DatabaseBusy

        monkeypatch.setattr(retries, "PATIENCE_S", 0.0)

        with pytest.raises(DatabaseBusy):
            await retries.retry_reads(read)


def make_busy(constants: pytest.MonkeyPatch, of: Any, name: str) -> None:
    """Make the first three calls of a function fail as if the database were busy."""
    function, calls = getattr(of, name), count()

    async def busy_first(*given: Any, **more: Any) -> Any:
        if next(calls) < 3:
            raise DatabaseBusy
        return await function(*given, **more)

    constants.setattr(retries, "PAUSE_S", 0.0)
    constants.setattr(of, name, busy_first)


class TestEnding:
    async def test_a_client_that_reads_too_slowly_gets_a_problem_to_reconnect(
        self,
        url: str,
        agent: httpx.AsyncClient,
        follower: Follower,
        event: Answer,
        *,
        keyring: Keyring,
        constants: pytest.MonkeyPatch,
    ):
        constants.setattr(uvicorn_protocol, "STALLED_S", HANGS_S)
        constants.setattr(listeners, "MAX_WAITING_BYTES", 20 * 20_000)
        all_seqs: list[int] = []
        async with opened(agent, f"{STREAM}?after_seq=-1") as stream:
            with slow_reader(url, keyring.mint("slow-agent")) as reader:
                await eventually(lambda: len(follower.listeners) == 2)
                for _ in range(10):
                    await log_several(agent, [event | {"payload": LARGE}] * 10)
                    all_seqs += await next_seqs(stream, 10)
                read = await asyncio.to_thread(read_all, reader)

        *events, last = [
            block for block in read.split(b"\n\n") if block.startswith((b"id: ", b"event: "))
        ]
        seqs = [int(block.partition(b"\n")[0].removeprefix(b"id: ")) for block in events]
        assert last.startswith(b"event: problem\ndata: {")
        assert b'"code":"stream-too-slow"' in last
        assert b'"retryable":true' in last
        assert seqs == all_seqs[: len(seqs)]
        assert len(seqs) < len(all_seqs) == 100

    async def test_clients_that_read_nothing_hold_little_memory_and_get_a_problem_to_reconnect(
        self,
        url: str,
        agent: httpx.AsyncClient,
        follower: Follower,
        event: Answer,
        *,
        keyring: Keyring,
        constants: pytest.MonkeyPatch,
    ):
        constants.setattr(uvicorn_protocol, "STALLED_S", HANGS_S)
        constants.setattr(listeners, "MAX_HELD_BYTES", 400_000)
        constants.setattr(listeners, "LARGE_PIECE_BYTES", 25_000)
        constants.setattr(following, "READ_BYTES", 200_000)
        patients = [f"P-{number}" for number in range(5)]
        own = event | {"encounter_id": None, "payload": LARGE}
        held = []
        async with opened(agent, f"{STREAM}?patient_id=P-quiet") as stream:
            with ExitStack() as stack:
                token = keyring.mint("slow-agent")
                readers = [
                    stack.enter_context(slow_reader(url, token, f"?patient_id={one}"))
                    for one in patients
                ]
                await eventually(lambda: len(follower.listeners) == 6)
                for _ in range(HELD_BY_NO_SOCKET):
                    await log_several(agent, [own | {"patient_ids": [one]} for one in patients])
                    held.append(follower.memory.bytes)
                last = await log(agent, own, patient_ids=["P-quiet"])
                assert await next_seqs(stream, 1) == [last["seq"]]
                await eventually(lambda: any(one.is_over for one in follower.listeners))
                over = [one.query.patient_id for one in follower.listeners if one.is_over]
                ended = readers[patients.index(str(over[0]))]
                read = await asyncio.to_thread(read_all, ended)
        await eventually(lambda: follower.streams.total == 0)

        # The memory limit is exceeded by at most one page, which audit reads before it ends the stream.
        assert max(held) <= 700_000
        assert follower.memory.bytes == 0
        assert b'"code":"stream-too-slow"' in read.split(b"\n\n")[-2]

    async def test_a_stream_ends_when_its_time_is_over(self, start: Start, keyring: Keyring):
        service = await start(stream_longest_s=0.2)

        async with (
            connect(service.url, keyring.mint("test-agent")) as agent,
            opened(agent, STREAM) as stream,
            asyncio.timeout(HANGS_S),
        ):
            messages = [message async for message in stream.messages()]

        assert [message.event for message in messages if message.data] == []
        assert service.app.state.follower.listeners == []

    async def test_a_stream_ends_when_its_callers_token_expires(
        self, url: str, keyring: Keyring, event: Answer, constants: pytest.MonkeyPatch
    ):
        constants.setattr(following, "CALLERS_CHECKED_S", 0.02)
        token = keyring.mint("test-agent", lifetime=timedelta(hours=1))
        expires = jwt.decode(token, options={"verify_signature": False})["exp"] + tokens.LEEWAY_S
        clock = SimpleNamespace(time=lambda: expires - 1, monotonic=time.monotonic)
        constants.setattr(tokens, "time", clock)

        async with (
            connect(url, token) as agent,
            connect(url, keyring.mint("other-agent")) as other,
            opened(other, STREAM) as lasting,
            opened(agent, STREAM) as stream,
            asyncio.timeout(HANGS_S),
        ):
            receipts = [await log(other, event)]
            assert await next_seqs(stream, 1) == [receipts[0]["seq"]]
            clock.time = lambda: expires
            messages = [message async for message in stream.messages()]
            receipts.append(await log(other, event))
            assert await next_seqs(lasting, 2) == [receipt["seq"] for receipt in receipts]

        assert_ends_with(messages, "expired")

    async def test_a_stream_ends_when_its_token_or_its_subject_is_withdrawn(
        self, start: Start, keyring: Keyring, event: Answer, tmp_path: Path
    ):
        path = tmp_path / "revocations.json"
        withdraw(path)
        service = await start(revocations=str(path))
        token = keyring.mint("test-agent")
        claims = jwt.decode(token, options={"verify_signature": False})

        async with (
            connect(service.url, token) as agent,
            connect(service.url, keyring.mint("former-agent")) as former,
            connect(service.url, keyring.mint("other-agent")) as other,
            opened(other, STREAM) as lasting,
            opened(agent, STREAM) as of_token,
            opened(former, STREAM) as of_subject,
            asyncio.timeout(HANGS_S),
        ):
            receipts = [await log(agent, event)]
            for stream in (of_token, of_subject):
                assert await next_seqs(stream, 1) == [receipts[0]["seq"]]
            withdraw(
                path, tokens={claims["jti"]: claims["exp"]}, subjects={"former-agent": time.time()}
            )
            await service.app.state.verifier.revocations.refresh()
            for client, stream in ((agent, of_token), (former, of_subject)):
                assert_ends_with([one async for one in stream.messages()], "withdrawn")
                assert_problem(await client.get(STREAM), 401, "token-invalid")
            receipts.append(await log(other, event))
            assert await next_seqs(lasting, 2) == [receipt["seq"] for receipt in receipts]

    def test_a_withdrawal_counts_in_time(self):
        of_tokens = revocations.READ_S + following.CALLERS_CHECKED_S
        of_events = replica.EVERY_S + (following.OLDEST_CHECKS + 1) * following.CALLERS_CHECKED_S
        of_appends = replica.EVERY_S + appending.KEPT_S

        assert max(of_tokens, of_events, of_appends) < COUNTS_WITHIN_S

    async def test_events_waiting_for_a_slow_reader_are_dropped_before_a_withdrawal_counts(
        self,
        url: str,
        agent: httpx.AsyncClient,
        follower: Follower,
        keyring: Keyring,
        event: Answer,
        *,
        records: Any,
        constants: pytest.MonkeyPatch,
    ):
        constants.setattr(uvicorn_protocol, "STALLED_S", HANGS_S)
        constants.setattr(following, "CALLERS_CHECKED_S", 0.02)
        records.panels.let("caller:nurse", "P1")
        nurse = keyring.mint("nurse", scope="user/AuditEvent.s")
        about = event | {"encounter_id": None, "patient_ids": ["P1"], "payload": LARGE}

        with slow_reader(url, nurse, "") as reader:
            await eventually(lambda: len(follower.listeners) == 1)
            (listener,) = follower.listeners
            while not (listener.waiting_bytes or listener.is_over):
                await log_several(agent, [about] * 10)
            await eventually(lambda: listener.is_over)
            waiting, read = listener.waiting_bytes, await asyncio.to_thread(read_all, reader)

        assert waiting == 0
        assert b'"code":"stream-too-slow"' in read.split(b"\n\n")[-2]

    async def test_a_stream_ends_while_it_still_reads_stored_events(
        self,
        start: Start,
        keyring: Keyring,
        event: Answer,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ):
        monkeypatch.setattr(stream_service, "PIECE_EVENTS", 1)
        path = tmp_path / "revocations.json"
        withdraw(path)
        service = await start(revocations=str(path))
        async with (
            connect(service.url, keyring.mint("test-agent")) as agent,
            connect(service.url, keyring.mint("other-agent")) as other,
        ):
            await log_several(other, [event | {"payload": LARGE}] * HELD_BY_NO_SOCKET)
            async with opened(agent, f"{STREAM}?after_seq=-1") as stream, asyncio.timeout(HANGS_S):
                await stream.take(1)
                withdraw(path, subjects={"test-agent": time.time()})
                await service.app.state.verifier.revocations.refresh()
                messages = [message async for message in stream.messages()]

        assert_ends_with(messages, "withdrawn")
        assert len(messages) < HELD_BY_NO_SOCKET

    async def test_streams_end_in_order_when_the_service_stops(
        self, start: Start, keyring: Keyring, event: Answer
    ):
        """Streams that outlast the wait for their end are cut off, which clients notice."""
        service = await start()

        async with (
            connect(service.url, keyring.mint("test-agent")) as agent,
            opened(agent, STREAM) as stream,
        ):
            receipt = await log(agent, event)
            assert await next_seqs(stream, 1) == [receipt["seq"]]
            stopping = asyncio.create_task(service.stop())
            messages = [message async for message in stream.events()]
            await stopping

        assert messages == []


def withdraw(path: Path, **entries: Answer) -> None:
    new = path.with_suffix(".new")
    new.write_bytes(orjson.dumps({"tokens": {}, "subjects": {}} | entries))
    new.rename(path)


def assert_ends_with(messages: list[Message], word: str) -> None:
    assert messages[-1].event == "problem"
    assert messages[-1].json["code"] == "token-invalid"
    assert word in messages[-1].json["detail"]


def slow_reader(url: str, token: str, query: str = "?after_seq=-1") -> socket.socket:
    parts = httpx.URL(url)
    reader = socket.socket()
    reader.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    reader.connect((parts.host, parts.port))
    request = (
        f"GET {STREAM}{query} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n\r\n"
    )
    reader.sendall(request.encode())
    return reader


def read_all(reader: socket.socket) -> bytes:
    reader.settimeout(HANGS_S)
    body = b""
    with reader.makefile("rb") as answer:
        while answer.readline().strip():
            pass
        while size := int(answer.readline(), 16):
            body += answer.read(size)
            answer.readline()
    return body
