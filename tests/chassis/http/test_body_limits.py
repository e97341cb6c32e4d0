import asyncio
import contextlib
import re
from collections.abc import AsyncIterator
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect
from starlette.types import Message, Receive
from support.applications import assert_problem
from support.eventually import HANGS_S

from chassis.http import body_limits, problem_responses
from chassis.http.accepted_bodies import FORM, MAX_BODY_BYTES, NDJSON, TEXT, BodyRule, is_json
from chassis.http.body_limits import BodyMemory, Reservation, has_body, read_body
from chassis.http.bounded_json import MAX_VALUES
from chassis.http.form_data import FORM_DATA
from chassis.http.problem_responses import REFUSAL_S
from chassis.identity.caller import Caller, CallerKind
from chassis.problems.problem import BodyTooLarge, Invalid, TooManyBodies, UnsupportedMediaType
from tests.chassis.forged_tokens import agent_claims

JSON = {"Content-Type": "application/json"}
TEN = BodyRule(max_bytes=10)
LINES = BodyRule(ndjson=[NDJSON])
TRIAGE = Caller("triage", CallerKind.AGENT)
INTAKE = Caller("intake", CallerKind.AGENT)


def receiving(*messages: Message) -> Receive:
    waiting = iter(messages)

    async def receive() -> Message:
        return next(waiting)

    return receive


def part(body: bytes, *, more: bool = False) -> Message:
    return {"type": "http.request", "body": body, "more_body": more}


async def read(
    *messages: Message,
    headers: dict[str, str] = JSON,
    rule: BodyRule = TEN,
    memory: BodyMemory | None = None,
    caller: Caller = TRIAGE,
) -> bytes:
    with Reservation(memory or BodyMemory(), caller) as reservation:
        return await read_body(Headers(headers), receiving(*messages), rule, reservation)


class TestReadBody:
    async def test_returns_a_body_up_to_the_limit_in_one_piece(self):
        assert await read(part(b"[1,", more=True), part(b"2]")) == b"[1,2]"
        assert await read(part(b"1" * 10), headers=JSON | {"Content-Length": "10"}) == b"1" * 10

    async def test_rejects_a_declared_length_without_reading(self):
        for length in ("11", "9" * 5000, "9" * 19):
            with pytest.raises(BodyTooLarge):
                await read(headers=JSON | {"Content-Length": length})

    async def test_counts_the_bytes_if_the_declared_length_is_wrong_or_missing(self):
        for length in ("²", "x", "-1", "", "1_0", "2"):
            with pytest.raises(BodyTooLarge):
                await read(part(b"1" * 11), headers=JSON | {"Content-Length": length})
        with pytest.raises(BodyTooLarge):
            await read(part(b"12345", more=True), part(b"12345", more=True), part(b"1", more=True))

    async def test_does_not_count_values_in_a_form(self):
        rule = BodyRule(max_bytes=1_000_000, form_data=())
        for content_type in ("multipart/form-data; boundary=b", "application/json"):
            parts = (part(b"1," * 100_000, more=True), part(b"1"))
            is_form = content_type != "application/json"
            with contextlib.nullcontext() if is_form else pytest.raises(Invalid):
                await read(*parts, headers={"Content-Type": content_type}, rule=rule)

    async def test_never_returns_half_a_body(self):
        with pytest.raises(ClientDisconnect):
            await read(part(b"[1]", more=True), {"type": "http.disconnect"})

    async def test_accepts_only_media_types_that_the_rule_allows(self):
        for content_type in (NDJSON, "Application/X-NDJSON; charset=utf-8", "application/json"):
            headers = {"Content-Type": content_type}
            assert await read(part(b"{}\n{}"), headers=headers, rule=LINES) == b"{}\n{}"
        others = [("text/plain", TEN), ("multipart/form-data", TEN), (NDJSON, TEN)]
        for content_type, rule in [*others, ("application/x-ndjsonx", LINES)]:
            with pytest.raises(UnsupportedMediaType):
                await read(part(b"{}"), headers={"Content-Type": content_type}, rule=rule)
        with pytest.raises(UnsupportedMediaType):
            await read(part(b"{}"), headers={})


@pytest.mark.parametrize(
    ("rule", "accepted"),
    [
        (LINES, ["application/json", NDJSON]),
        (BodyRule(other=["image/png"]), ["application/json", "image/png"]),
        (BodyRule(form_data=["title"]), ["application/json", FORM_DATA]),
        (BodyRule(form=True), [FORM]),
        (BodyRule(text=True), [TEXT]),
    ],
)
def test_a_rejected_body_gets_the_accepted_types(rule: BodyRule, accepted: list[str]):
    assert re.findall("`(.+?)`", rule.advice or "") == accepted
    assert TEN.advice is None


def test_headers_determine_whether_a_request_has_a_body():
    assert not has_body(Headers({}))
    assert not has_body(Headers({"Content-Length": "0"}))
    assert has_body(Headers({"Content-Length": "1"}))
    assert has_body(Headers({"Transfer-Encoding": "chunked"}))


class TestReservation:
    @pytest.fixture(autouse=True)
    def little(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(body_limits, "SMALL_BYTES", 4)

    async def test_limits_the_memory_of_all_callers_together(self):
        memory = BodyMemory(20)
        for _ in range(3):
            with pytest.raises(ClientDisconnect):
                await read(part(b"1" * 10, more=True), {"type": "http.disconnect"}, memory=memory)
        assert (memory.held, memory.held_by) == (0, {})

        with contextlib.ExitStack() as held:
            for caller in (TRIAGE, INTAKE):
                held.enter_context(Reservation(memory, caller)).grow_to(14)

            with pytest.raises(TooManyBodies):
                await read(
                    part(b"1" * 5), memory=memory, caller=Caller("another", CallerKind.AGENT)
                )
            assert await read(part(b"1" * 4), memory=memory, caller=TRIAGE) == b"1" * 4

        assert await read(part(b"1" * 10), memory=memory) == b"1" * 10

    async def test_of_one_caller_leaves_memory_for_others(self):
        memory = BodyMemory(20)
        with Reservation(memory, TRIAGE) as reservation:
            reservation.grow_to(12)

            with pytest.raises(TooManyBodies):
                await read(part(b"1" * 7), memory=memory, caller=TRIAGE)
            assert await read(part(b"1" * 7), memory=memory, caller=INTAKE) == b"1" * 7


class Upload:
    def __init__(
        self, app: FastAPI, path: str, token: str | None, *parts: bytes, method: str = "POST"
    ) -> None:
        self.messages: asyncio.Queue[Message] = asyncio.Queue()
        self.taken = 0
        self.status: int | None = None
        for each in parts:
            self.messages.put_nowait(part(each, more=True))
        headers = [(b"content-type", b"application/json"), (b"transfer-encoding", b"chunked")]
        if token is not None:
            headers.append((b"authorization", f"Bearer {token}".encode()))
        scope = {
            "type": "http",
            "method": method,
            "path": path,
            "headers": headers,
            "query_string": b"",
        }
        self.done = asyncio.create_task(app(scope, self._receive, self._send))

    async def _receive(self) -> Message:
        message = await self.messages.get()
        self.taken += 1
        return message

    async def _send(self, message: Message) -> None:
        self.status = self.status or message.get("status")


class TestAnUnfinishedUpload:
    async def test_is_answered_before_a_byte_of_it_is_read(self, offline_app: FastAPI, keys: Any):
        for method, path, token, status in (
            ("POST", "/things", None, 401),
            ("POST", "/things", "x.y.z", 401),
            ("POST", "/nothing", None, 404),
            ("PUT", "/things", None, 405),
            ("GET", "/internal/peers", keys.issuer.sign(agent_claims()), 403),
        ):
            upload = Upload(offline_app, path, token, b"[", method=method)
            await asyncio.wait_for(upload.done, HANGS_S)
            assert (upload.status, upload.taken) == (status, 0)

        # The service sends no answer to a client that disconnects during an upload.
        upload = Upload(offline_app, "/things", keys.issuer.sign(agent_claims()), b"[")
        upload.messages.put_nowait({"type": "http.disconnect"})
        await asyncio.wait_for(upload.done, HANGS_S)
        assert (upload.status, upload.taken) == (None, 2)

    async def test_is_rejected_after_its_time_limit(
        self, offline_app: FastAPI, keys: Any, monkeypatch: pytest.MonkeyPatch
    ):
        times = offline_app.state.body_times
        monkeypatch.setitem(times.longer, "/things", 0.01)
        upload = Upload(offline_app, "/things", keys.issuer.sign(agent_claims()), b"[")

        await asyncio.wait_for(upload.done, HANGS_S)

        assert upload.status == 408
        assert offline_app.state.body_memory.held == 0
        assert [times.of(path) for path in ("/things/1", "/thingsX", "/")] == [0.01, 60, 60]

    async def test_without_a_token_does_not_block_large_bodies(
        self, offline_app: FastAPI, offline: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setattr(offline_app.state.body_memory, "max_bytes", 1024 * 1024)
        uploads = [Upload(offline_app, "/things", None, b" " * 1_000_000) for _ in range(100)]

        response = await offline.post(
            "/things", content=b'{"unknown": "' + b" " * 500_000 + b'"}', headers=JSON
        )

        assert_problem(response, 422, "invalid")
        await asyncio.gather(*(upload.done for upload in uploads))


class TestALargeBody:
    async def test_is_rejected_with_the_limit(self, offline: httpx.AsyncClient):
        async def chunks() -> AsyncIterator[bytes]:
            for _ in range(20):
                yield b" " * 64 * 1024

        for content in (b" " * (MAX_BODY_BYTES + 1), chunks()):
            response = await offline.post("/things", content=content, headers=JSON)
            assert assert_problem(response, 413, "body-too-large")["errors"] == [
                {"in": "body", "pointer": "", "rule": "max-bytes", "allowed": MAX_BODY_BYTES}
            ]

    async def test_with_too_many_values_is_rejected_before_it_is_parsed(
        self, offline: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
    ):
        def refuse_to_parse(_: bytes) -> Any:
            raise AssertionError

        monkeypatch.setattr(body_limits, "read_json", refuse_to_parse)
        body = b'{"a":[' + b",".join([b"[]"] * 300_000) + b"]}"

        response = await offline.post("/things", content=body, headers=JSON)

        assert assert_problem(response, 422, "invalid")["errors"] == [
            {"in": "body", "pointer": "", "rule": "number-of-values", "allowed": MAX_VALUES}
        ]

    async def test_with_too_many_values_is_not_read_to_its_end(
        self, offline_app: FastAPI, keys: Any
    ):
        part_of_it = b"[]," * 20_000
        parts = [b"[" + part_of_it, *[part_of_it] * 9]
        upload = Upload(offline_app, "/things", keys.issuer.sign(agent_claims()), *parts)

        await asyncio.wait_for(upload.done, HANGS_S)

        assert (upload.status, upload.taken) == (422, 2)

    async def test_does_not_block_other_requests(self):
        memory = BodyMemory()
        body = b'"' + b"a" * 100_000 + b'"'
        turns = 0
        is_done = asyncio.Event()

        async def count() -> None:
            nonlocal turns
            while not is_done.is_set():
                turns += 1
                await asyncio.sleep(0)

        counting = asyncio.create_task(count())
        await asyncio.gather(*(memory.check(body) for _ in range(10)))
        is_done.set()
        await counting

        assert turns >= 10


class TestTheRejectionOfALargeBody:
    async def test_is_delayed_and_closes_the_connection(
        self, offline: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
    ):
        slept: list[float] = []

        async def sleep(seconds: float) -> None:
            slept.append(seconds)

        monkeypatch.setattr(problem_responses, "asyncio", SimpleNamespace(sleep=sleep))
        del offline.headers["authorization"]

        response = await offline.post("/things", content=b" " * 100_000, headers=JSON)

        assert_problem(response, 401, "token-required")
        assert slept == [REFUSAL_S]
        assert response.headers["connection"] == "close"

    async def test_does_not_close_the_connection_of_a_small_or_read_body(
        self, offline: httpx.AsyncClient
    ):
        large = b'{"name": "' + b"a" * 100_000 + b'"}'
        read = await offline.post("/things", content=large, headers=JSON)
        of_another_type = await offline.post(
            "/things", content=b"a", headers={"Content-Type": "a/b"}
        )
        del offline.headers["authorization"]
        small = await offline.post("/things", content=b"{}", headers=JSON)

        assert_problem(read, 422, "invalid")
        assert_problem(of_another_type, 415, "unsupported-media-type")
        assert_problem(small, 401, "token-required")
        for response in (read, small):
            assert "connection" not in response.headers


IS_JSON = [
    *("application/json", "APPLICATION/JSON", "application/json; charset=utf-8"),
    "application/merge-patch+json",
]
IS_OTHER = [
    *("", "json", "application/x-www-form-urlencoded", "text/json", "application/jsonp"),
    *("text/plain; application/json", "application/json, text/plain/x", "/json", "ü/json"),
    *(";" * 1000, "application/"),
]


def test_json_is_recognised_by_its_media_type():
    assert [one for one in [*IS_JSON, *IS_OTHER] if is_json(one)] == IS_JSON
