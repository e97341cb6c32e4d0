from collections.abc import Callable
from typing import Any
from urllib.parse import quote, quote_plus

import httpx
import pytest
from playwright.sync_api import Page, expect
from support.system import System

from tests.e2e.browsing import Visitor

NAME = "Ottilie Brandwein-Quast"
NUMBER = "MRN-77-4410-Q"
QUESTION = "Why were the tablets of Brandwein halved?"
BORN = "1947-05-31"
SECRETS = (NAME, "Brandwein", NUMBER, QUESTION, BORN)
# This script reads everything that a page has stored in the browser.
STORED = """async () => ({
  local: { ...localStorage },
  session: { ...sessionStorage },
  databases: await indexedDB.databases(),
  caches: await caches.keys(),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
  cookies: document.cookie,
  name: window.name,
  state: history.state,
})"""
NOTHING = {
    "local": {},
    "session": {},
    "databases": [],
    "caches": [],
    "workers": 0,
    "cookies": "",
    "name": "",
    "state": None,
}


@pytest.fixture
def patient(agent: httpx.Client) -> dict[str, Any]:
    number = {"system": "urn:example:mrn", "value": NUMBER, "type": "MR"}
    body = {"full_name": NAME, "date_of_birth": BORN, "identifiers": [number]}
    answer = agent.post("/patients", json=body)
    if answer.status_code == httpx.codes.CONFLICT:  # An earlier test has created the patient.
        search = {"identifier": NUMBER}
        return agent.post("/patients/search", json=search).raise_for_status().json()["patients"][0]
    return answer.raise_for_status().json()


def search(page: Page, **fields: str) -> None:
    page.goto("/console/patients")
    for label, text in fields.items():
        page.get_by_label(label).fill(text)
    page.get_by_role("button", name="Search").click()
    expect(page.get_by_role("link", name=NAME)).to_be_visible()


def test_a_search_and_a_question_survive_back_and_reload(patient: dict[str, Any], visitor: Visitor):
    page = visitor.page()
    search(page, Name=NAME)
    page.get_by_role("link", name=NAME).click()
    expect(page.get_by_role("heading", name=NAME)).to_be_visible()
    for step in (page.go_back, page.reload):
        step()
        expect(page.get_by_label("Name")).to_have_value(NAME)
        expect(page.get_by_role("link", name=NAME)).to_be_visible()

    page.goto("/console/ask")
    page.get_by_label("Question").fill(QUESTION)
    page.get_by_label("only policies").check()
    page.get_by_role("button", name="Ask").click()
    expect(page.locator(".passages li").first).to_be_visible()
    page.get_by_role("link", name="Review").click()
    expect(page.get_by_role("heading", name="Review")).to_be_visible()
    for step in (page.go_back, page.reload):
        step()
        expect(page.get_by_label("Question")).to_have_value(QUESTION)
        expect(page.get_by_label("only policies")).to_be_checked()
        expect(page.locator(".passages li").first).to_be_visible()


def test_nothing_is_stored_and_urls_titles_and_history_reveal_nothing(
    system: System,
    encounter: dict[str, Any],
    summarised: Callable[..., dict[str, Any]],
    patient: dict[str, Any],
    visitor: Visitor,
):
    system.sent.values.update(SECRETS)
    summarised(encounter, f"Of {NAME}, {NUMBER}.")
    page, titles = visitor.page(), set()

    search(page, Name=NAME, **{"Birth date": BORN})
    titles.add(page.title())
    search(page, Identifier=NUMBER)
    for path in (
        "",
        "/review",
        "/log",
        f"/patients/{patient['id']}",
        f"/encounters/{encounter['id']}",
    ):
        page.goto(f"/console{path}")
        titles.add(page.title())
    page.get_by_label("Reason to reject").fill(f"{NAME} says so.")
    page.get_by_role("button", name="Reject").click()
    expect(page.get_by_role("status")).to_have_text("✓ Rejected.")
    page.goto(f"/console/ask?patient_id={patient['id']}")
    page.get_by_label("Question").fill(QUESTION)
    page.get_by_role("button", name="Ask").click()
    expect(page.locator(".passages li").first).to_be_visible()
    titles.add(page.title())

    assert page.evaluate(STORED) == NOTHING
    seen = "\n".join([*visitor.requests, *visitor.places, *visitor.history(page), *titles])
    spelt = {f(secret) for secret in SECRETS for f in (str, quote, quote_plus)}
    assert [secret for secret in spelt if secret.lower() in seen.lower()] == []
    cookies = visitor.context.cookies()
    assert {(cookie["httpOnly"], cookie["sameSite"]) for cookie in cookies} == {(True, "Strict")}
    assert visitor.foreign == []
