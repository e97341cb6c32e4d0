"""Compiled handlers answer like FastAPI's own."""

import gc
from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from typing import Annotated, Any

import httpx
import pytest
from fastapi import (
    Body,
    Cookie,
    Depends,
    FastAPI,
    Header,
    HTTPException,
    Path,
    Query,
    Request,
    Response,
)
from fastapi.responses import PlainTextResponse
from pydantic import BaseModel, Field
from support.applications import unstarted_client

from chassis.application import Application
from chassis.http.compiled_handlers import compile_handler
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow_everyone
from chassis.problems.problem import NotFound
from chassis.settings import ServerSettings


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


class Thing(BaseModel, extra="forbid"):
    name: str = Field(max_length=5)
    colour: Colour = Colour.RED
    parts: list[int] = []


class Page(BaseModel, extra="forbid"):
    limit: Annotated[int, Field(ge=1, le=9)] = 3
    tag: list[str] = []


async def doubled(n: Annotated[int, Query(ge=0)] = 1) -> int:
    if n == 7:
        raise NotFound
    return 2 * n


async def counted(request: Request, response: Response) -> int:
    request.state.calls = getattr(request.state, "calls", 0) + 1
    response.headers.append("Calls", str(request.state.calls))
    return int(request.state.calls)


@dataclass(frozen=True)
class Both:
    number: Annotated[int, Depends(doubled)]
    calls: Annotated[int, Depends(counted)]


def routes() -> Router:
    router = Router()

    @router.get("/values/{number}/{rest}")
    @allow_everyone
    async def values(
        *,
        number: Annotated[int, Path(le=99)],
        rest: str,
        both: Annotated[Both, Depends()],
        calls: Annotated[int, Depends(counted)],
        colour: Colour | None = None,
        tag: Annotated[list[str], Query(max_length=2, default_factory=list)],
        if_match: Annotated[str | None, Header()] = None,
    ) -> list[Any]:
        return [number, rest, both.number, both.calls, calls, colour, tag, if_match]

    @router.get("/pages")
    @allow_everyone
    async def pages(page: Annotated[Page, Query()]) -> Page:
        return page

    @router.post("/things", status_code=201, response_model_exclude_unset=True)
    @allow_everyone
    async def things(thing: Thing, response: Response, number: int = 0) -> Thing:
        response.headers["Location"] = "/things/1"
        response.status_code = 200 if number else None
        return thing

    @router.put("/things")
    @allow_everyone
    async def optional(thing: Annotated[Thing | None, Body()] = None) -> dict[str, Any]:
        return {"thing": thing}

    @router.delete("/things", status_code=204)
    @allow_everyone
    async def nothing() -> None:
        pass

    @router.get("/texts", response_class=PlainTextResponse)
    @allow_everyone
    async def texts(number: int = 0) -> Any:
        return Response("own", status_code=418) if number else "text"

    return router


def application(router: Router, *, is_compiled: bool) -> FastAPI:
    settings = ServerSettings(port=0, compiled_handlers=is_compiled)
    return Application("sample", settings, description="", version="1").finish([router])


THING = '{"name": "cup"}'
REQUESTS = [
    *product(
        ["GET"],
        [
            "/values/1/x?colour=red&tag=a&tag=b",
            "/values/1/x?n=3&tag=a&tag=b&tag=c",
            "/values/1/%2e?number=7",
            "/values/x/x?n=7",
            "/values/100/x?colour=green&n=-1",
            "/values/1/x?n=",
            "/pages",
            "/pages?limit=9&tag=a&tag=b",
            "/pages?limit=10&other=1",
            "/texts",
            "/texts?number=1",
            "/texts?number=x",
            "/texts/none",
        ],
        [None],
    ),
    *product(
        ["POST", "PUT", "PATCH"],
        ["/things", "/things?number=1", "/things?number=x"],
        [THING, '{"name": "too long", "parts": ["x"]}', "{", "null", "", "[1]", '{"x": 1}'],
    ),
    ("DELETE", "/things", None),
]


async def answer(app: FastAPI, method: str, path: str, body: str | None, **headers: str) -> Any:
    async with unstarted_client(app, None) as client:
        found = await client.request(method, path, content=body, headers=headers)
    kept = httpx.Headers({k: v for k, v in found.headers.items() if "request-id" not in k})
    text = found.text.replace(found.headers["X-Request-Id"], "ID")
    return found.status_code, kept, text


@pytest.mark.parametrize(
    "type_", ["application/json", "application/json; charset=utf-8", "text/plain"]
)
async def test_answers_equal_those_of_fastapi(type_: str):
    router = routes()
    plain, compiled = (application(router, is_compiled=one) for one in (False, True))
    headers = {"Content-Type": type_, "If-Match": '"7"'}
    codes = set()
    for method, path, body in REQUESTS:
        wanted, found = [
            await answer(app, method, path, body, **headers) for app in (plain, compiled)
        ]
        assert found == wanted, (method, path, body)
        codes.add(found[0])
    assert codes >= {200, 204, 404, 405, 418, 422} if type_ == "text/plain" else {200, 201}


async def test_a_refused_request_runs_each_dependency_once():
    status, headers, _ = await answer(
        application(routes(), is_compiled=True), "GET", "/values/1/x?tag=1&tag=2&tag=3", None
    )
    assert status == 422
    assert "Calls" not in headers


@pytest.mark.parametrize("body", ['{"name": "', "[" * 9, '{"name": 7}'])
async def test_a_refused_body_does_not_wait_for_the_garbage_collector(body: str):
    app = application(routes(), is_compiled=True)
    gc.collect()
    gc.disable()
    try:
        status, _, _ = await answer(
            app, "POST", "/things", body, **{"Content-Type": "application/json"}
        )
        kept = [one for one in gc.get_objects() if isinstance(one, ValueError | HTTPException)]
    finally:
        gc.enable()
    assert status in {400, 422}
    assert kept == []


async def test_unsupported_endpoints_are_fastapis():
    def thread() -> None:
        pass

    async def with_cookie(cookie: Annotated[str, Cookie()] = "") -> None:
        pass

    async def with_two(a: Annotated[int, Body()], b: Annotated[int, Body()]) -> None:
        pass

    async def with_thread(_: Annotated[None, Depends(thread)]) -> None:
        pass

    router = Router()
    for endpoint in (thread, with_cookie, with_two, with_thread):
        router.add_api_route("/", allow_everyone(endpoint), methods=["POST"])
    for route in router.routes:
        assert compile_handler(route, None) is None  # type: ignore[arg-type]
