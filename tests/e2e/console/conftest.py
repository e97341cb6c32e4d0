from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright
from support import chromium
from support.eventually import HANGS_S
from support.system import System

from chartroom.system.roles import Role, scopes_of
from tests.e2e.browsing import Cookie, Visitor
from tests.e2e.consoles import code_for

expect.set_options(timeout=HANGS_S * 1000)
PERSON = "ines.reviewer"
SignIn = Callable[..., Cookie]
Open = Callable[..., Visitor]


@pytest.fixture(scope="package")
def chrome() -> Iterator[Browser]:
    """These tests share one browser. While the browser runs, nothing else can use asyncio."""
    program = chromium.browser()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def sign_in(system: System) -> SignIn:
    def cookie_for(name: str, lifetime: timedelta = timedelta(hours=1)) -> Cookie:
        scope = scopes_of(Role.REVIEWER, name)  # As links of the launcher.
        token = system.keyring.mint(name, kind="person", lifetime=lifetime, scope=scope)
        code = code_for(system, token)
        with system.client(None, headers={"Sec-Fetch-Site": "same-origin"}) as browser:
            browser.post("/console/sign-in", data={"code": code})
            (cookie,) = browser.cookies.jar
        return {
            "name": cookie.name,
            "value": cookie.value,
            "domain": cookie.domain,
            "path": cookie.path,
            "httpOnly": True,
            "sameSite": "Strict",
        }

    return cookie_for


@pytest.fixture(scope="session")
def session(sign_in: SignIn) -> Cookie:
    return sign_in(PERSON)


@pytest.fixture
def opened(system: System, chrome: Browser, session: Cookie) -> Iterator[Open]:
    """Open browser windows of persons, by default of one signed-in person. The browsers must not report errors."""
    visitors: list[Visitor] = []

    def open_window(cookie: Cookie | None = session, **options: object) -> Visitor:
        visitors.append(Visitor.of(chrome, system.url, cookie, **options))
        return visitors[-1]

    yield open_window
    for visitor in visitors:
        visitor.context.close()
    assert [complaint for visitor in visitors for complaint in visitor.complaints] == []


@pytest.fixture
def visitor(opened: Open) -> Visitor:
    return opened()


@pytest.fixture
def page(visitor: Visitor) -> Page:
    return visitor.page()


@pytest.fixture
def summarised(agent: httpx.Client) -> Callable[..., dict[str, Any]]:
    def write(encounter: dict[str, Any], summary: str, **more: object) -> dict[str, Any]:
        body = {"summary": summary, "summary_model": "summariser-2", **more}
        answer = agent.patch(f"/encounters/{encounter['id']}", json=body)
        return answer.raise_for_status().json()

    return write
