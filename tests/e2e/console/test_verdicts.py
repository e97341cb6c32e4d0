from collections.abc import Callable
from typing import Any

import httpx
import pytest
from playwright.sync_api import Page, expect
from support.system import System

from tests.e2e.browsing import screenshot

Encounter = dict[str, Any]
# Start times of the most urgent encounters, earlier than the encounters of other tests.
LONG_AGO = ("1931-04-02T08:00:00Z", "1931-04-02T09:00:00Z")
LOOKS = ("color", "background-color", "font-weight", "font-size", "border")
LOOK = f"(button) => {[*LOOKS]}.map((name) => getComputedStyle(button).getPropertyValue(name))"
OTHER = "Odalys Brandvold"
REASONS = ("Agrees with the letter of Tuesday.", "The ECG is of someone else.")


@pytest.fixture
def drafts(
    agent: httpx.Client,
    open_encounter: Callable[..., Encounter],
    summarised: Callable[..., Encounter],
) -> list[Encounter]:
    other = {"full_name": OTHER, "date_of_birth": "1957-05-05"}
    made = agent.post("/patients", json=other).raise_for_status().json()
    patients: list[dict[str, str]] = [{}, {"patient_id": made["id"]}]
    opened = [
        open_encounter(start=start, **of) for start, of in zip(LONG_AGO, patients, strict=True)
    ]
    for one in opened:
        of = {"patient_id": one["patient_id"], "encounter_id": one["id"]}
        task = {"kind": "triage", "priority": "stat", **of}
        agent.post("/tasks", json=task).raise_for_status()
    return [summarised(one, f"Orthostatic: halve the tablets. {one['id']}") for one in opened]


def newest(agent: httpx.Client, encounter: Encounter) -> Encounter:
    history = agent.get(f"/encounters/{encounter['id']}/history").raise_for_status().json()
    return history["versions"][0]


def go(page: Page, *keys: str) -> None:
    for key in keys[:-1]:
        page.keyboard.press(key)
    with page.expect_navigation():
        page.keyboard.press(keys[-1])


def test_a_person_accepts_and_rejects_with_reasons_by_keyboard_and_each_leads_to_the_next(
    system: System, agent: httpx.Client, drafts: list[Encounter], page: Page
):
    system.sent.values.update(REASONS)
    first, second = drafts
    page.goto("/console")

    go(page, "g", "r")
    go(page, "j", "Enter")
    expect(page.locator(".summary")).to_have_text(first["summary"])
    page.keyboard.press("v")
    page.keyboard.type(REASONS[0])
    go(page, "Tab", "Enter")

    name = agent.get(f"/patients/{first['patient_id']}").json()["full_name"]
    message = page.get_by_role("status")
    expect(message).to_contain_text(f"Accepted: the summary of {name}, born ")
    expect(message).to_contain_text(f"Next: {OTHER}, born 5 May 1957, no MRN")
    screenshot(page, "next")
    expect(page.locator(".summary")).to_have_text(second["summary"])
    expect(page.locator("#s-summary")).to_be_focused()
    page.evaluate(
        "document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'x', repeat: true, bubbles: true}))"
    )
    expect(
        page.locator("#s-summary")
    ).to_be_focused()  # A held key of the page before decides nothing here.
    page.keyboard.press("ArrowDown")  # The keys of verdicts need another key first.
    page.keyboard.press("x")  # A rejection that lacks a reason puts the focus on the field.
    page.keyboard.type(REASONS[1])
    page.keyboard.press("Escape")
    go(page, "2", "x")
    expect(message).to_contain_text(f"Rejected: the summary of {OTHER}")

    stored = [newest(agent, draft) for draft in drafts]
    assert [(one["version"], one["summary_status"], one["reason"]) for one in stored] == [
        (3, "final", REASONS[0]),
        (3, "rejected", f"wrong dose or value: {REASONS[1]}"),
    ]
    assert {one["changed_by_kind"] for one in stored} == {"person"}
    tasks = agent.get("/tasks", params={"encounter_id": second["id"], "queue": "summary-revisions"})
    (task,) = tasks.json()["tasks"]
    assert task["owner"]["kind"] == "agent"


def test_a_second_press_or_click_does_not_decide_about_the_next_summary(
    agent: httpx.Client, drafts: list[Encounter], page: Page
):
    for draft in drafts:
        letter = {"patient_id": draft["patient_id"], "source_ref": draft["id"], "text": "Dizzy."}
        made = agent.post("/documents", json=letter | {"source_type": "letter"}).raise_for_status()
        source = {"document_id": made.json()["id"], "version": 1, "start": 0, "end": 6}
        written = {"summary": draft["summary"], "sources": [source]}
        agent.patch(f"/encounters/{draft['id']}", json=written).raise_for_status()
    first, second = drafts
    name = agent.get(f"/patients/{first['patient_id']}").json()["full_name"]
    page.goto("/console/review")
    page.get_by_role("row", name=first["summary"]).get_by_role("link").click()
    expect(page.locator(".summary")).to_contain_text(first["id"])
    page.keyboard.press("ArrowDown")

    go(page, "a")
    expect(page.locator(".summary")).to_contain_text(second["id"])
    accept = page.get_by_role("button", name="Accept", exact=True)
    place = accept.bounding_box()
    page.keyboard.press("a")
    expect(page.get_by_text("Nothing was decided: this page has just opened.")).to_be_visible()
    assert accept.bounding_box() == place
    page.evaluate("addEventListener('click', (e) => (window.isPrevented = e.defaultPrevented))")
    accept.hover()
    page.mouse.down(click_count=2)
    page.mouse.up(click_count=2)
    expect(page.get_by_text("Nothing was decided")).to_be_hidden()
    assert page.evaluate("window.isPrevented") is True
    assert newest(agent, second)["summary_status"] == "preliminary"

    offer = page.get_by_role("form", name=f"{name}, born 3 Feb 1961, no MRN")
    order = [offer, page.get_by_text("Next: "), page.get_by_role("group", name="Patient")]
    places = [one.bounding_box() for one in order]
    tops = [place["y"] for place in places if place is not None]
    assert tops == sorted(tops)
    assert len(tops) == len(order)
    offer.get_by_role("button", name="Withdraw the acceptance").click()
    expect(page.get_by_role("status")).to_contain_text("Your decision is withdrawn.")
    expect(page.locator(".summary")).to_contain_text(first["id"])


def test_verdicts_have_their_own_forms_look_different_and_a_repeat_counts_once(
    agent: httpx.Client, drafts: list[Encounter], page: Page
):
    draft = drafts[0]
    page.goto(f"/console/encounters/{draft['id']}")
    buttons = [page.get_by_role("button", name=name) for name in ("Accept", "Reject")]
    accept, reject = (one.evaluate(LOOK) for one in buttons)
    assert [at for at, name in enumerate(LOOKS) if accept[at] == reject[at]] == [
        LOOKS.index("font-size")
    ]
    for button, label in zip(buttons, ("Reason to accept", "Reason to reject"), strict=True):
        form = page.locator("form", has=button)
        expect(form.get_by_role("textbox")).to_have_count(1)
        expect(form.get_by_label(label)).to_have_count(1)
    page.get_by_label("Reason to accept").fill(REASONS[0])
    with page.expect_request("**/verdict") as sent:
        page.get_by_role("button", name="Accept").click()
    expect(page.get_by_role("status")).to_have_text("✓ Accepted.")

    def send_again(**changed: str) -> str:
        form = {**sent.value.post_data_json, **changed}
        own = {"Sec-Fetch-Site": "same-origin"}
        return page.request.post(sent.value.url, form=form, headers=own).url

    assert "?said=accepted&" in send_again()
    assert "said=changed" in send_again(key="0b8e2f3a-6f1f-4f57-9a51-3c6bb5f4f1d0")
    assert newest(agent, draft)["version"] == 3


def test_a_rejection_is_withdrawn_with_its_task(
    agent: httpx.Client, drafts: list[Encounter], page: Page
):
    draft = drafts[0]
    page.goto(f"/console/encounters/{draft['id']}")
    page.get_by_label("wrong patient").check()
    page.get_by_role("button", name="Reject").click()

    page.get_by_role("button", name="Withdraw this rejection").click()

    expect(page.get_by_role("status")).to_contain_text("Your decision is withdrawn.")
    expect(page.get_by_role("status")).to_contain_text("is cancelled.")
    expect(page.locator(".summary")).to_have_text(draft["summary"])
    expect(page.get_by_role("button", name="Accept")).to_be_visible()
    assert newest(agent, draft)["summary_status"] == "preliminary"
    tasks = agent.get("/tasks", params={"encounter_id": draft["id"], "queue": "summary-revisions"})
    assert [one["status"] for one in tasks.json()["tasks"]] == ["cancelled"]


def test_back_after_a_verdict_shows_the_new_status(drafts: list[Encounter], page: Page):
    page.goto("/console/review")
    page.get_by_role("row", name=drafts[0]["summary"]).get_by_role("link").click()
    page.get_by_label("Reason to accept").fill(REASONS[0])
    page.get_by_role("button", name="Accept").click()
    expect(page.get_by_role("status")).to_contain_text("Accepted")

    page.go_back()

    expect(page.get_by_text("✓ final").first).to_be_visible()
    expect(page.get_by_role("button", name="Accept")).to_have_count(0)
    page.go_back()
    expect(page.get_by_role("heading", name="Review")).to_be_visible()
    expect(page.get_by_text(drafts[0]["summary"])).to_have_count(0)
