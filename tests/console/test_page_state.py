import time
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI, Request, Response

from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from console.session import page_state
from tests.console.app import sign_in

PAGE = "/console/find"


@pytest.fixture
def app(app: FastAPI) -> FastAPI:
    router = Router(include_in_schema=False)

    @router.post(PAGE, response_model=None)
    @allow(None, only_person=True)
    async def search(request: Request) -> Response:
        response = Response(status_code=303, headers={"Location": PAGE})
        page_state.keep(request, response, PAGE, {"name": request.headers["x-asked"]})
        return response

    @router.get("/console/{name}", response_model=None)
    @allow(None, only_person=True)
    async def show(request: Request) -> dict[str, str]:
        return page_state.read(request, request.url.path)

    app.router.routes.extend(router.routes)
    return app


async def test_arrives_and_stays_for_a_reload(browser: httpx.AsyncClient):
    sent = await browser.post(PAGE, headers={"X-Asked": "Ada Quill"})

    assert "Ada" not in sent.headers["set-cookie"]
    assert "Max-Age=600; Path=/console/find; SameSite=strict" in sent.headers["set-cookie"]
    for _ in range(2):
        assert (await browser.get(PAGE)).json() == {"name": "Ada Quill"}


async def test_belongs_to_one_page_and_expires_after_ten_minutes(
    browser: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
):
    await browser.post(PAGE, headers={"X-Asked": "Ada Quill"})
    kept, now = browser.cookies["chartroom-page-8080"], time.time()

    browser.cookies.set("chartroom-page-8080", kept, "127.0.0.1", "/console")
    assert (await browser.get("/console/others")).json() == {}
    monkeypatch.setattr(page_state, "time", type("Later", (), {"time": lambda: now + 601}))
    assert (await browser.get(PAGE)).json() == {}


async def test_is_not_visible_to_the_next_person(
    browser: httpx.AsyncClient, folder: Path, token: str
):
    await browser.post(PAGE, headers={"X-Asked": "Ada Quill"})

    await browser.post("/console/sign-out")
    await sign_in(browser, folder, token)

    assert (await browser.get(PAGE)).json() == {}


async def test_that_exceeds_a_cookie_is_rejected(browser: httpx.AsyncClient):
    refused = await browser.post(PAGE, headers={"X-Asked": "a" * 3_000})

    assert (refused.status_code, "too long" in refused.text) == (413, True)
