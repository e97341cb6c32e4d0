"""A clinician sees the important facts first, in a browser. With CHARTROOM_SCREENS=yes,
screenshots of the pages are in build/screens.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any
from uuid import uuid4

import httpx
import pytest
from playwright.sync_api import FloatRect, Locator, expect
from support.eventually import wait_until

from tests.e2e.browsing import (
    Visitor,
    accessibility_faults,
    open_whole,
    overflow_of,
    screenshot,
)
from tests.e2e.console.charts_of_trust import (
    CORRECTED,
    LETTER,
    SUMMARY,
    bundle,
    full_chart,
)

Summarised = Callable[..., dict[str, Any]]


def is_in_window(place: Locator) -> bool:
    return place.evaluate("(one) => one.getBoundingClientRect().top >= 0")


def is_one_line(one: FloatRect | None, other: FloatRect | None) -> bool:
    assert one is not None
    middle = other["y"] + other["height"] / 2
    return one["y"] < middle < one["y"] + one["height"]


class Chart:
    def __init__(self, agent: httpx.Client, made: Callable[[str, str], dict[str, Any]]) -> None:
        self.agent = agent
        self.name = "Amara Okafor"
        self.number = f"MRN-{uuid4().hex[:10]}"
        self.post("/imports/fhir-bundle", made(self.name, self.number))
        (patient,) = self.post("/patients/search", {"identifier": self.number})["patients"]
        self.patient = patient["id"]

    def post(self, path: str, body: Any) -> dict[str, Any]:
        return self.agent.post(path, json=body).raise_for_status().json()

    def encounter(self) -> dict[str, Any]:
        visit = {"patient_id": self.patient, "chief_complaint": "Weak since Monday"}
        return self.post("/encounters", visit)

    def document(self, text: str, ref: str, patient: str | None = None) -> dict[str, Any]:
        of = {"patient_id": patient or self.patient, "title": "Letter of Tuesday", "text": text}
        return self.post("/documents", of | {"source_type": "letter", "source_ref": ref})


@pytest.fixture(scope="module")
def chart(system: Any) -> Iterator[Chart]:
    with system.client() as agent:
        made = Chart(agent, full_chart)
        made.post("/patients", {"full_name": made.name, "date_of_birth": "1957-05-05"})
        yield made


@pytest.fixture
def merged(system: Any, agent: httpx.Client) -> Callable[[str, str], AbstractContextManager[None]]:
    """Patients that a person merges by mistake, until the end of the context."""
    person = {"Authorization": f"Bearer {system.keyring.mint('dr-osei', kind='person')}"}

    @contextmanager
    def merge(source: str, target: str) -> Iterator[None]:
        ids = {"source": source, "target": target}
        versions = {
            f"{name}_version": agent.get(f"/patients/{id_}").raise_for_status().json()["version"]
            for name, id_ in ids.items()
        }
        body = ids | versions | {"reason": "Registered twice"}
        agent.post("/patients/merge", json=body, headers=person).raise_for_status()
        yield
        agent.post(f"/patients/{source}/unmerge", headers=person).raise_for_status()

    return merge


def test_a_chart_shows_what_can_harm_on_screen_and_on_paper(visitor: Visitor, chart: Chart):
    page = visitor.page()
    open_whole(page, f"/console/patients/{chart.patient}")

    banner = page.get_by_role("group", name="Patient")
    for text in (
        "born 11 Feb 1950",
        chart.number,
        "allergy: Penicillin",
        "another patient has this name",
    ):
        expect(banner).to_contain_text(text)
    allergies = page.locator("section", has=page.get_by_role("heading", name="Allergies"))
    expect(allergies.locator("li").first).to_contain_text("Penicillin")
    labs = page.locator("section", has=page.get_by_role("heading", name="Labs"))
    expect(labs.locator("li").first).to_contain_text("▲ critically low")
    expect(labs.locator("bdi").first).to_have_text("Sodium")
    first = labs.locator("li").first
    for of_one_line in (("bdi", "b"), (".spark", ".date")):
        boxes = [first.locator(one).first.bounding_box() for one in of_one_line]
        assert is_one_line(*boxes), boxes
    expect(labs.get_by_role("img")).to_have_accessible_name(re.compile(r"139 .*131\.2.*118"))
    expect(page.get_by_text("None recorded here. This does not mean").first).to_be_visible()
    screenshot(page, "patient")
    for medium in ("screen", "print"):
        page.emulate_media(media=medium)
        for name in (*(f"Pollen {n}" for n in range(10)), *(f"Medication {n}" for n in range(12))):
            expect(page.get_by_text(name, exact=True)).to_be_visible()


def test_an_encounter_warns_of_its_sources_and_shows_a_conflict_before_the_verdict(
    *,
    opened: Callable[..., Visitor],
    agent: httpx.Client,
    chart: Chart,
    summarised: Summarised,
    merged: Callable[[str, str], AbstractContextManager[None]],
):
    stranger = Chart(agent, bundle)
    ref = uuid4().hex
    letter = chart.document(LETTER, ref)
    chart.document(CORRECTED, ref)
    foreign = chart.document("Apixaban 50 mg.", uuid4().hex, stranger.patient)
    ends = [(letter["id"], 0, 29), (foreign["id"], 0, 14)]
    sources = [{"document_id": id_, "version": 1, "start": a, "end": b} for id_, a, b in ends]
    with merged(stranger.patient, chart.patient):
        encounter = summarised(chart.encounter(), SUMMARY, sources=sources)
    logged = {"encounter_id": encounter["id"]}
    wait_until(lambda: len(agent.get("/agent-events", params=logged).json()["events"]) > 1)
    page = opened(timezone_id="Europe/Helsinki").page()
    open_whole(page, f"/console/encounters/{encounter['id']}")

    expect(page.get_by_text("Replaced by version 2")).to_be_visible()
    expect(page.locator("ins", has_text="3.9")).to_be_visible()
    about_another = page.get_by_text("This document is about another patient")
    expect(about_another).to_contain_text(f"born 11 Feb 1950, MRN {stranger.number}")
    expect(page.locator("main").get_by_text(chart.name, exact=True)).to_have_count(
        2
    )  # Of the stranger, too.
    expect(page.get_by_text("yours: Europe/Helsinki")).to_be_visible()
    time = page.locator("main time").first
    expect(time).to_have_attribute("title", re.compile("Europe/Helsinki"))
    expect(time.locator("+ span")).to_have_text(re.compile(r"\(yours: .*, \d\d:\d\d\)"))
    expect(page.locator("#s-summary")).to_be_focused()
    screenshot(page, "encounter")
    page.get_by_role("button", name="Accept", exact=True).click()
    expect(page.get_by_label("Reason to accept (required)")).to_be_focused()

    page.get_by_label("Reason to accept").fill("The letter is hers.")
    later = SUMMARY.replace("50 mg", "5 mg")
    agent.patch(f"/encounters/{encounter['id']}", json={"summary": later}).raise_for_status()
    page.get_by_role("button", name="Accept", exact=True).click()

    changed = page.get_by_role("heading", name="Changed since version 2")
    expect(changed).to_be_focused()
    assert is_in_window(changed)
    expect(page.locator(".conflict ins")).to_have_text(" 5")
    expect(page.get_by_label("Reason to accept")).to_have_value("The letter is hers.")
    assert accessibility_faults(page) == []
    screenshot(page, "conflict")


def test_drafts_are_folded_last(
    visitor: Visitor, agent: httpx.Client, chart: Chart, summarised: Summarised
):
    text = "Weak since Monday, potassium normal."
    draft = summarised(chart.encounter(), text.replace("normal", "low"))
    encounter = summarised(chart.encounter(), text)
    question = {"question": text, "patient_id": chart.patient, "top_k": 7}

    def found() -> set[str]:
        matches = agent.post("/retrieve", json=question).raise_for_status().json()["matches"]
        return {one["source_ref"] for one in matches}

    wait_until(lambda: {draft["id"], encounter["id"]} <= found())
    page = visitor.page()
    open_whole(page, f"/console/encounters/{encounter['id']}")

    expect(page.get_by_text("These passages were found by searching")).to_be_visible()
    passages = page.locator("section", has=page.get_by_role("heading", name="Related passages"))
    folded = passages.locator("details", has_text="Texts that no person has approved")
    expect(folded).to_have_count(1)
    expect(folded.locator("article", has_text="potassium low")).to_be_hidden()
    expect(passages.locator("article:visible").first).not_to_contain_text("potassium low")
    folded.locator("summary").click()
    shown = folded.locator("article", has_text="potassium low")
    expect(shown).to_be_visible()
    expect(shown.locator(".tag")).to_have_text("draft")
    expect(passages.get_by_text(text)).to_have_count(0)
    assert passages.evaluate("(one) => one.lastElementChild.localName") == "details"


def test_a_person_edits_and_accepts_and_withdraws_within_seconds(
    visitor: Visitor, agent: httpx.Client, chart: Chart, summarised: Summarised
):
    encounter = summarised(chart.encounter(), "Apixaban 50 mg twice a day.")
    path = f"/encounters/{encounter['id']}"
    page = visitor.page()
    open_whole(page, f"/console{path}")

    page.keyboard.press("e")
    field = page.get_by_label("Your text of the summary")
    expect(field).to_be_focused()
    field.fill("Apixaban 5 mg twice a day.")
    expect(page.locator("[data-changes] ins")).to_have_text(" 5")
    expect(page.get_by_role("button", name="Accept", exact=True)).to_be_hidden()
    screenshot(page, "edit")
    page.get_by_role("button", name="Accept my text").click()

    expect(page.get_by_role("status")).to_have_text("✓ Accepted with your words.")
    expect(page.locator("#s-summary ~ details ins").first).to_have_text(" 5")
    stored = agent.get(path).json()
    assert (stored["summary"], stored["summary_status"]) == ("Apixaban 5 mg twice a day.", "final")

    second = summarised(chart.encounter(), "Stable.")
    open_whole(page, f"/console/encounters/{second['id']}")
    page.get_by_label("Reason to accept").fill("Seen today.")
    page.keyboard.press("Escape")
    with page.expect_navigation():
        page.keyboard.press("a")
    page.get_by_role("button", name="Withdraw this acceptance").click()
    expect(page.get_by_role("status")).to_contain_text("Your decision is withdrawn.")
    expect(page.get_by_role("button", name="Reject")).to_be_visible()


def test_findings_have_the_words_of_the_source_and_omitted_results_their_date(
    opened: Callable[..., Visitor], chart: Chart, summarised: Summarised
):
    letters = [chart.document(LETTER, uuid4().hex) for _ in range(12)]
    at = LETTER.index("Apixaban")
    sources = [
        {"document_id": one["id"], "version": 1, "start": at, "end": len(LETTER)} for one in letters
    ]
    text = "Apixaban 50 mg twice a day."
    encounter = summarised(chart.encounter(), text, sources=sources)
    page = opened(viewport={"width": 320, "height": 640}).page()
    open_whole(page, f"/console/encounters/{encounter['id']}?review=true")

    check = page.get_by_role("group", name="Check against the sources")
    expect(check).to_contain_text("50 mg not found; the source has 5 mg")
    sodium = check.get_by_role("listitem").filter(has_text="Sodium 118 mmol/L")
    expect(sodium).to_contain_text("critically low")
    expect(sodium).to_contain_text("2 Mar 2024")
    expect(page.locator(".source .text")).to_have_count(12)
    expect(page.get_by_text("not read, because")).to_have_count(0)
    places = [page.locator(one).bounding_box() for one in ("#s-sources", "#s-verdict")]
    assert places[0]["y"] < places[1]["y"]  # type: ignore[index]
    assert accessibility_faults(page) == []
    assert overflow_of(page) == []
    screenshot(page, "findings-narrow")
    page.set_viewport_size({"width": 1280, "height": 800})
    screenshot(page, "findings")
    page.goto(f"/console/patients/{chart.patient}")
    expect(page.get_by_text("no dose recorded")).to_have_count(12)


def test_long_and_right_to_left_names_fit_into_320_pixels(
    opened: Callable[..., Visitor], agent: httpx.Client, summarised: Summarised
):
    arabic = "\u0623\u0633\u0628\u0631\u064a\u0646 100 mg \u064a\u0648\u0645\u064a\u0627."
    made = agent.post("/patients", json={"full_name": "Wolfe" * 35}).raise_for_status().json()
    visit = {"patient_id": made["id"], "chief_complaint": arabic}
    opening = agent.post("/encounters", json=visit).raise_for_status().json()
    encounter = summarised(opening, arabic)
    page = opened(viewport={"width": 320, "height": 640}).page("/console")

    for path in ("", "/review", f"/patients/{made['id']}", f"/encounters/{encounter['id']}"):
        open_whole(page, f"/console{path}")
        assert overflow_of(page) == []
    direction = page.locator(".summary").evaluate("(one) => getComputedStyle(one).direction")
    assert direction == "rtl"
    screenshot(page, "narrow")
