import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest
from starlette.types import Message, Receive, Scope, Send
from support.applications import assert_problem

from chassis.bodies import MAX_BODY_BYTES, NDJSON, BodyRule, JSONBodies, is_json

pytestmark = pytest.mark.anyio
JSON = {"Content-Type": "application/json"}


class Application:
    """An ASGI application that keeps what it was given, beneath JSONBodies."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []

    async def __call__(self, _: Scope, receive: Receive, send: Send) -> None:
        message = await receive()
        assert not message.get("more_body")
        self.bodies.append(message["body"])
        await send({"type": "http.response.start", "status": 204, "headers": []})
        await send({"type": "http.response.body", "body": b""})


async def status_of(
    application: Application, messages: list[Message], headers: dict[str, str], path: str = "/ten"
) -> int | None:
    """Return what JSONBodies with a limit of ten bytes, at this path, answers to a request in these messages."""
    rules = {"/ten": BodyRule(max_bytes=10), "/lines": BodyRule(ndjson=True)}
    return await answer_of(JSONBodies(application, rules), anext_of(*messages), headers, path)


async def answer_of(
    bodies: JSONBodies, receive: Receive, headers: dict[str, str] = JSON, path: str = "/other"
) -> int | None:
    """Return the status that a request is answered with, None where nobody is told anything."""
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    encoded = [(name.lower().encode(), value.encode("latin-1")) for name, value in headers.items()]
    await bodies({"type": "http", "method": "POST", "path": path, "headers": encoded}, receive, send)
    return sent[0]["status"] if sent else None


def anext_of(*messages: Message) -> Receive:
    """Return what gives these messages, one after the other."""
    waiting = iter(messages)

    async def receive() -> Message:
        return next(waiting)

    return receive


def part(body: bytes, *, more: bool = False) -> Message:
    return {"type": "http.request", "body": body, "more_body": more}


class TestJSONBodies:
    async def test_gives_the_application_a_body_in_one_piece(self) -> None:
        application = Application()

        status = await status_of(application, [part(b"[1,", more=True), part(b"2]")], JSON)

        assert (status, application.bodies) == (204, [b"[1,2]"])

    async def test_takes_a_body_of_just_the_limit(self) -> None:
        assert await status_of(Application(), [part(b"1" * 10)], JSON | {"Content-Length": "10"}) == 204

    async def test_refuses_a_declared_length_without_reading(self) -> None:
        application = Application()

        status = await status_of(application, [], JSON | {"Content-Length": "11"})

        assert (status, application.bodies) == (413, [])

    @pytest.mark.parametrize("length", ["9" * 5000, "9" * 19])
    async def test_refuses_a_length_beyond_all_numbers(self, length: str) -> None:
        assert await status_of(Application(), [], JSON | {"Content-Length": length}) == 413

    @pytest.mark.parametrize("length", ["²", "x", "-1", "", "1_0"])
    async def test_counts_for_itself_where_the_length_is_no_number(self, length: str) -> None:
        assert await status_of(Application(), [part(b"1" * 11)], JSON | {"Content-Length": length}) == 413

    async def test_stops_reading_a_body_of_unknown_length_at_the_limit(self) -> None:
        parts = [part(b"12345", more=True), part(b"12345", more=True), part(b"1", more=True)]

        assert await status_of(Application(), parts, JSON) == 413

    async def test_does_not_believe_a_length_that_is_too_small(self) -> None:
        assert await status_of(Application(), [part(b"1" * 11)], JSON | {"Content-Length": "2"}) == 413

    async def test_never_hands_on_half_a_body(self) -> None:
        application = Application()

        status = await status_of(application, [part(b"[1]", more=True), {"type": "http.disconnect"}], JSON)

        assert (status, application.bodies) == (None, [])

    async def test_needs_no_content_type_without_a_body(self) -> None:
        assert await status_of(Application(), [part(b"")], {}) == 204

    @pytest.mark.parametrize("content_type", [None, "", "text/plain", "multipart/form-data; boundary=x"])
    async def test_refuses_another_media_type(self, content_type: str | None) -> None:
        headers = {} if content_type is None else {"Content-Type": content_type}

        assert await status_of(Application(), [part(b"{}")], headers) == 415

    async def test_a_path_without_a_rule_of_its_own_takes_what_the_others_take(self) -> None:
        assert await status_of(Application(), [part(b"1" * 11)], JSON, "/other") == 204
        assert await status_of(Application(), [part(b"1" * (MAX_BODY_BYTES + 1))], JSON, "/other") == 413

    @pytest.mark.parametrize("content_type", [NDJSON, "Application/X-NDJSON; charset=utf-8", "application/json"])
    async def test_takes_lines_where_the_rule_says_so(self, content_type: str) -> None:
        assert await status_of(Application(), [part(b"{}\n{}")], {"Content-Type": content_type}, "/lines") == 204

    @pytest.mark.parametrize(
        ("content_type", "path"), [(NDJSON, "/ten"), (NDJSON, "/other"), ("application/x-ndjsonx", "/lines")]
    )
    async def test_takes_lines_nowhere_else(self, content_type: str, path: str) -> None:
        assert await status_of(Application(), [part(b"{}")], {"Content-Type": content_type}, path) == 415

    async def test_all_that_are_on_their_way_together_hold_no_more_than_a_limit(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("chassis.bodies.SMALL_BYTES", 4)
        monkeypatch.setattr("chassis.bodies.MAX_HELD_BYTES", 10)
        halves: asyncio.Queue[Message] = asyncio.Queue()
        application = Application()
        bodies = JSONBodies(application)
        await halves.put(part(b"1" * 12, more=True))  # 8 of them count.
        waiting = asyncio.create_task(answer_of(bodies, halves.get))
        while halves.qsize():  # noqa: ASYNC110 - A queue tells nobody that it is empty.
            await asyncio.sleep(0)

        assert await answer_of(bodies, anext_of(part(b"1" * 4))) == 204
        assert await answer_of(bodies, anext_of(part(b"1" * 6))) == 204
        assert await answer_of(bodies, anext_of(part(b"1" * 7))) == 503
        await halves.put(part(b""))
        assert await waiting == 204
        assert await answer_of(bodies, anext_of(part(b"1" * 14))) == 204
        assert [len(body) for body in application.bodies] == [4, 6, 12, 14]

    async def test_one_that_breaks_off_holds_nothing_any_more(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("chassis.bodies.SMALL_BYTES", 0)
        monkeypatch.setattr("chassis.bodies.MAX_HELD_BYTES", 10)
        bodies = JSONBodies(Application())

        for _ in range(3):
            assert await answer_of(bodies, anext_of(part(b"1" * 10, more=True), {"type": "http.disconnect"})) is None
        assert await answer_of(bodies, anext_of(part(b"1" * 10))) == 204

    async def test_answers_a_large_body_with_the_limit(self, offline: httpx.AsyncClient) -> None:
        response = await offline.post("/things", content=b" " * (MAX_BODY_BYTES + 1), headers=JSON)

        document = assert_problem(response, 413, "body-too-large")
        assert document["errors"] == [{"in": "body", "pointer": "", "rule": "max-bytes", "allowed": MAX_BODY_BYTES}]

    async def test_answers_a_large_body_in_chunks(self, offline: httpx.AsyncClient) -> None:
        async def chunks() -> AsyncIterator[bytes]:
            for _ in range(20):
                yield b" " * 64 * 1024

        response = await offline.post("/things", content=chunks(), headers=JSON)

        assert_problem(response, 413, "body-too-large")

    async def test_answers_another_media_type(self, offline: httpx.AsyncClient) -> None:
        response = await offline.post("/things", content=b"name=Jane", headers={"Content-Type": "text/plain"})

        assert_problem(response, 415, "unsupported-media-type")


class TestIsJson:
    @pytest.mark.parametrize(
        "content_type",
        ["application/json", "APPLICATION/JSON", "application/json; charset=utf-8", "application/merge-patch+json"],
    )
    def test_knows_json(self, content_type: str) -> None:
        assert is_json(content_type)

    @pytest.mark.parametrize(
        "content_type",
        [
            "",
            "json",
            "application/x-www-form-urlencoded",
            "text/json",
            "application/jsonp",
            "text/plain; application/json",
            "application/json, text/plain/x",
            "/json",
            "ü/json",
            ";" * 1000,
            "application/",
        ],
    )
    def test_takes_nothing_else_for_it(self, content_type: str) -> None:
        assert not is_json(content_type)
