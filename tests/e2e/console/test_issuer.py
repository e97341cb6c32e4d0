from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from playwright.sync_api import Page, expect
from support.eventually import wait_until
from support.system import System

from tests.e2e.browsing import Visitor
from tests.e2e.consoles import console_beside
from tests.e2e.login_page import PASSWORD, LoginPage, login_page

# A hostname of this machine that browsers treat as another site than 127.0.0.1.
ISSUER_HOST = "localhost"
CLIENT = "chartroom-console"
SECRETS = ("state", "nonce", "code_challenge")


@pytest.fixture(scope="module")
def issuer(system: System) -> Iterator[LoginPage]:
    def token_for(person: str) -> str:
        return system.keyring.mint(person, kind="person")

    with login_page(token_for, ISSUER_HOST) as served:
        yield served


@pytest.fixture(scope="module")
def home(system: System, issuer: LoginPage) -> Iterator[str]:
    settings = {"CONSOLE_OIDC_ISSUER": issuer.url, "CONSOLE_OIDC_CLIENT_ID": CLIENT}
    with console_beside(system, **settings) as url:
        # On a busy machine, the first answer of the issuer may miss the console's deadline.
        wait_until(lambda: httpx.get(f"{url}/console/sign-in/issuer").is_redirect)
        yield url


@pytest.fixture
def stranger(opened: Callable[..., Visitor]) -> Visitor:
    return opened(None)


def log_in(page: Page, person: str, password: str = PASSWORD) -> None:
    page.get_by_role("link", name="Sign in with your organisation").click()
    expect(page.get_by_role("heading", name="Clinic")).to_be_visible()
    page.get_by_label("Name").fill(person)
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Log in").click()


def test_a_person_returns_from_the_login_page_to_the_requested_page(
    home: str, issuer: LoginPage, patient: dict[str, Any], stranger: Visitor
):
    place = f"{home}/console/patients/{patient['id']}"
    page = stranger.page(place)

    log_in(page, "uma.reviewer")

    expect(page.get_by_role("heading", name=patient["full_name"])).to_be_visible()
    assert page.url == place
    expect(page.get_by_text("uma.reviewer").first).to_be_visible()
    assert issuer.asked["code_challenge_method"] == "S256"
    assert all(len(issuer.asked[name]) >= 43 for name in SECRETS)
    (cookie,) = stranger.context.cookies(place)
    assert (cookie["httpOnly"], cookie["sameSite"]) == (True, "Strict")
    page.get_by_role("link", name="My work").click()
    expect(page.get_by_role("heading", name="My work")).to_be_visible()


def test_a_person_rejected_by_the_issuer_is_told_and_not_signed_in(home: str, stranger: Visitor):
    page = stranger.page(f"{home}/console")

    log_in(page, "uma.reviewer", "wrong")

    expect(page.get_by_role("heading", name="Sign-in refused")).to_be_visible()
    page.goto(f"{home}/console")
    expect(page.get_by_role("heading", name="Sign in", exact=True)).to_be_visible()
