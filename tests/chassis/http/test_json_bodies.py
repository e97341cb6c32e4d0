import gzip
import json
from collections.abc import Mapping
from typing import Any

import httpx
import pytest
from fastapi import FastAPI, Request
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel
from starlette.responses import Response
from support.applications import assert_problem, unstarted_client

from chassis.http.accepted_bodies import NDJSON, take
from chassis.http.json_bodies import MAX_HALVES, replace_halves, without_byte_order_marks
from chassis.http.problem_responses import ProblemFormat
from chassis.http.raw_json import RawJSON
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow_everyone
from chassis.problems.problem import Invalid
from tests.chassis.samples import plain

JSON = {"Content-Type": "application/json"}
PIECES = [
    rb"\ud83d",
    rb"\uDE00",
    rb"\\",
    rb"\"",
    rb"\n",
    rb"\u0041",
    b"ud83d",
    b"\xed\xa0\xbd",
    "é한".encode(),
]
HALVES = {chr(code): "\ufffd" for code in range(0xD800, 0xE000)}


@given(st.lists(st.sampled_from(PIECES), max_size=8).map(b"".join))
def test_only_lone_surrogates_are_replaced(content: bytes):
    text = b'{"' + content + b'": ["' + content + b'"]}'
    sent = json.loads(text)

    replaced, count = replace_halves(text)

    (name, (value,)) = next(iter(sent.items()))
    whole = name.translate(str.maketrans(HALVES))
    assert json.loads(replaced) == {whole: [whole]}
    assert count == sum(one in HALVES for one in name + value)
    assert len(replaced) == len(text)


def test_too_many_lone_surrogates_are_rejected():
    assert replace_halves(rb"\ud83d" * MAX_HALVES)[1] == MAX_HALVES
    with pytest.raises(Invalid):
        replace_halves(rb"\ud83d" * (MAX_HALVES + 1))


def test_byte_order_marks_before_a_text_or_a_line_are_dropped():
    mark = "\ufeff".encode()
    lines = mark + b"{}\n" + mark + b'{"a": "' + mark + b'"}'

    assert without_byte_order_marks(lines, is_ndjson=True) == b'{}\n{"a": "' + mark + b'"}'
    assert without_byte_order_marks(mark + b'"a"', is_ndjson=False) == b'"a"'


class Note(BaseModel):
    text: str


@pytest.fixture
def app() -> FastAPI:
    router = Router()

    @router.post("/notes")
    @allow_everyone
    @take(max_bytes=10_000, form_data={"codes"})
    async def store(note: Note) -> Note:
        return note

    @router.post("/lines")
    @allow_everyone
    @take(max_bytes=1_000_000, ndjson=[NDJSON])
    async def echo(request: Request) -> Response:
        return Response(await request.body(), media_type=request.query_params["as"])

    @router.post("/hidden", include_in_schema=False)
    @allow_everyone
    @take(max_bytes=1_000)
    async def echo_hidden(request: Request) -> Response:
        return RawJSON(await request.body())

    @router.post("/fhir/notes")
    @allow_everyone
    @take(max_bytes=1_000)
    async def store_resource(request: Request) -> Response:
        return RawJSON(await request.body())

    application = plain()
    application.write_problems(ProblemFormat("/fhir", "", "", {}, answer=lambda *_: Response()))
    return application.finish([router])


class TestTheAnswer:
    async def send(
        self, app: FastAPI, path: str, body: bytes, headers: Mapping[str, str] = JSON
    ) -> httpx.Response:
        async with unstarted_client(app, "") as client:
            return await client.post(path, content=body, headers=headers)

    async def test_has_the_number_of_replaced_characters(self, app: FastAPI):
        answer = await self.send(app, "/notes", rb'{"text": "cut \ud83d, \ude00"}')

        assert answer.json() == {"text": "cut \ufffd, \ufffd", "replaced_characters": 2}
        assert answer.headers["Replaced-Characters"] == "2"
        assert int(answer.headers["Content-Length"]) == len(answer.content)

    async def test_has_no_number_if_none_was_replaced(self, app: FastAPI):
        answer = await self.send(app, "/notes", rb'{"text": "\ud83d\ude00 \\ud83d"}')

        assert answer.json() == {"text": "\U0001f600 \\ud83d"}
        assert "Replaced-Characters" not in answer.headers

    @pytest.mark.parametrize(
        ("path", "body"),
        [
            pytest.param("/fhir/notes", rb'{"a": "\ud83d"}', id="an object of a standard"),
            pytest.param("/lines?as=text/plain", rb'{"a": "\ud83d"}', id="a text"),
            pytest.param("/lines?as=application/json", rb'["\ud83d"]', id="a list"),
            pytest.param("/hidden", rb'{"a": "\ud83d"}', id="a protocol of its own"),
        ],
    )
    async def test_has_only_the_header_if_it_is(self, app: FastAPI, path: str, body: bytes):
        answer = await self.send(app, path, body)

        assert answer.content == body.replace(b"d83d", b"fffd")
        assert answer.headers["Replaced-Characters"] == "1"

    async def test_is_the_same_for_large_encoded_and_marked_bodies(self, app: FastAPI):
        lines = b"\n".join([b'{"a": "' + b"x" * 70_000 + rb'\ud83d"}', b"{}"])
        marked = b"\n".join(b"\xef\xbb\xbf" + line for line in lines.split(b"\n"))
        headers = {"Content-Type": NDJSON, "Content-Encoding": "gzip"}

        answer = await self.send(app, "/lines?as=text/plain", gzip.compress(marked), headers)

        assert answer.content == lines.replace(b"d83d", b"fffd")
        assert answer.headers["Replaced-Characters"] == "1"

    async def test_of_a_form_equals_that_of_its_json(self, app: FastAPI):
        async with unstarted_client(app, "") as client:
            parts: Any = {"codes": (None, '\ufeff["\\ud83d"]'), "text": (None, "a")}
            answer = await client.post("/notes", files=parts)

        assert answer.headers["Replaced-Characters"] == "1"

    async def test_rejects_bytes_that_are_not_utf_8_with_an_accurate_message(self, app: FastAPI):
        cut = b'{"text": "cut \xf0\x9f\x98"}'

        problem = assert_problem(await self.send(app, "/notes", cut), 400, "malformed-request")
        assert "UTF-8" in problem["detail"]
